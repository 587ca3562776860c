"""Finds again in a text what the index found it by, to show the words around it, marked.

The index could mark too, but makes the whole list of what begins like a word anew for every row.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from netjournal.search.kinds import MARKS
from netjournal.search.query import Query
from netjournal.store.folding import fold

AROUND = 40
LONGEST = 130
READ = 20_000
TOKEN = re.compile(r"[^\W_]+")
BREAK = r"[\W_]+"


class Marker:
    """Knows what was sought: where it is in a text, and the words around it."""

    def __init__(self, query: Query) -> None:
        """Look for the words of a query."""
        self._sought = [
            pattern
            for word in query.words
            if not word.no and (pattern := _pattern(word.text, begun=word.begun))
        ]
        whole = "|".join(self._sought)
        self._any = re.compile(whole) if whole else None

    def fits(self, *texts: str) -> bool:
        """Whether all that was sought is in the texts, taken together."""
        folded = "\n".join(fold(text) for text in texts)
        return all(re.search(pattern, folded) for pattern in self._sought)

    def marked(self, text: str) -> str:
        """Return the text with marks around what was sought."""
        plain = _clean(text)
        if self._any is None:
            return plain
        folded, places = _folded(plain)
        parts, end = [], 0
        for found in self._any.finditer(folded):
            start, stop = places[found.start()], places[found.end() - 1] + 1
            if start >= end:
                parts += [plain[end:start], MARKS[0], plain[start:stop], MARKS[1]]
                end = stop
        return "".join([*parts, plain[end:]])

    def excerpt(self, text: str) -> str:
        """Return the words around the first thing sought, on one line, marked."""
        read = text[:READ]
        start = 0
        if self._any is not None:
            folded, places = _folded(read)
            found = self._any.search(folded)
            start = _beginning(read, places[found.start()]) if found else 0
        lines = _clean(text[start : start + LONGEST]).split("\n")
        cut = " · ".join(" ".join(line.split()) for line in lines if line.strip())
        more = "…" if start + LONGEST < len(text) else ""
        return f"{'…' if start else ''}{self.marked(cut)}{more}"


class Cut(NamedTuple):
    """A query whose last word is cut to what the index has a list for, and so answers at once."""

    match: str
    is_cut: bool


def cut(query: Query, length: int) -> Cut:
    """Return the match of a query with its begun word no longer than that."""
    words, is_cut = [], False
    for word in query.words:
        tokens: Sequence[str] = TOKEN.findall(fold(word.text))
        if word.begun and not word.no and tokens and len(tokens[-1]) > length:
            text = " ".join([*tokens[:-1], tokens[-1][:length]])
            words.append(word._replace(text=text))
            is_cut = True
        else:
            words.append(word)
    return Cut(query._replace(words=tuple(words)).match(), is_cut)


def _pattern(text: str, *, begun: bool) -> str:
    tokens = TOKEN.findall(fold(text))
    if not tokens:
        return ""
    joined = BREAK.join(re.escape(token) for token in tokens)
    return rf"(?<![^\W_]){joined}" + (r"[^\W_]*" if begun else r"(?![^\W_])")


def _beginning(text: str, at: int) -> int:
    if at <= AROUND:
        return 0
    line = text.rfind("\n", at - AROUND, at)
    space = line if line >= 0 else text.find(" ", at - AROUND, at)
    return space + 1 if space >= 0 else at - AROUND


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text folded, and for each of its letters the place in the text it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = fold(letter)
        letters.append(plain)
        places.extend([place] * len(plain))
    return "".join(letters), places


def _clean(text: str) -> str:
    """The text without the characters that mark."""
    return text.replace(MARKS[0], "").replace(MARKS[1], "")
