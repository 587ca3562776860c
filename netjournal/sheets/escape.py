"""Writes a value so that it stands in a template's output as the text it is, never as markup."""

import re
import unicodedata
from itertools import pairwise

UNBROKEN = re.compile(r"[^\s\u200b]{21,}")
LETTERS_BETWEEN_BREAKS = 5
ESCAPED_IN_TYPST = {"\\": "\\\\", '"': '\\"', "\n": "\\n"}
ALWAYS_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$^#])")
MARKUP_AT_START = re.compile(r"^([ ]*)(?:([+\-=:%!])|(\d+)([.)]))", re.MULTILINE)
EMOJI_CODE = re.compile(r":(?=[\w+-]+:)")
JOINERS = "\u200d\ufe0e\ufe0f"


def typst(text: str) -> str:
    """Return a text as a Typst string literal that ends where it ends."""
    broken = UNBROKEN.sub(_breakable, text)
    literal = "".join(ESCAPED_IN_TYPST.get(letter, letter) for letter in broken)
    return f'#"{literal}";'


def markdown(text: str) -> str:
    """Return a text with Markdown's markup escaped, its line ends kept as hard breaks."""
    escaped = ALWAYS_MARKUP.sub(r"\\\1", text)
    escaped = EMOJI_CODE.sub(r"\\:", escaped)
    return MARKUP_AT_START.sub(_escaped_start, escaped).replace("\n", "\\\n")


def _escaped_start(found: re.Match[str]) -> str:
    space, mark, number, after = found.groups()
    return f"{space}\\{mark}" if mark else f"{space}{number}\\{after}"


def _breakable(found: re.Match[str]) -> str:
    """Let a word that may be too long for a line break after every few of its letters."""
    word = found.group()
    broken, since = word[0], 1
    for left, right in pairwise(word):
        if since >= LETTERS_BETWEEN_BREAKS and _may_break(left, right):
            broken, since = broken + "\u200b", 0
        broken, since = broken + right, since + 1
    return broken


def _may_break(left: str, right: str) -> bool:
    if left in JOINERS or right in JOINERS:
        return False
    kind = unicodedata.category(right)
    return not (kind.startswith("M") or kind == "Sk")
