"""Whether the words of a title begin as was typed, and which of its letters those are."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\s(\-]+")


def begins(title: str, typed: str) -> bool:
    """Whether each word typed begins a word of the title, in any order; nothing typed does."""
    return _found(title, typed) is not None


def marked(title: str, typed: str) -> str:
    """Give the title with what was typed marked in it."""
    told, at = "", 0
    for begin, end in sorted(_found(title, typed) or []):
        told += f"{title[at:begin]}\x02{title[begin:end]}\x03"
        at = end
    return told + title[at:]


def _found(title: str, typed: str) -> list[tuple[int, int]] | None:
    """Where each word typed is in the title, each at a word of its own; None if one is nowhere."""
    free = [word.start() for word in WORD.finditer(title)]
    found = []
    for part in WORD.findall(typed.casefold()):
        at = next((at for at in free if title[at:].casefold().startswith(part)), None)
        if at is None:
            return None
        free.remove(at)
        found.append((at, at + len(part)))
    return found
