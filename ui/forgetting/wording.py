"""Words that several parts of the dialog need."""

from __future__ import annotations

LONGEST = 160


def begun_large(words: str) -> str:
    """Begin a line with a capital letter."""
    return words[:1].upper() + words[1:]


def around(text: str, words: tuple[str, ...]) -> str:
    """Give the part of a text in which somebody is named, on one line."""
    whole = " ".join(text.split())
    if len(whole) <= LONGEST:
        return whole
    folded = whole.casefold()
    found = [at for word in words if (at := folded.find(" ".join(word.split()).casefold())) >= 0]
    start = max(0, min(found, default=0) - LONGEST // 3)
    cut = whole[start : start + LONGEST].strip()
    return f"{'… ' if start else ''}{cut}{' …' if start + LONGEST < len(whole) else ''}"
