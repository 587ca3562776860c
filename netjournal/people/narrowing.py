"""People found letter by letter: read once, then narrowed without asking the file again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from netjournal.store.folding import fold


class Narrowing:
    """People in an order, each with what a text is looked for in."""

    def __init__(self, ids: Sequence[int], texts: Mapping[int, str]) -> None:
        self._all = [(one, texts.get(one, "")) for one in ids]

    def holding(self, text: str) -> list[int]:
        """Return those who hold every word of a text, in their order."""
        left = self._all
        for word in map(fold, text.split()):
            left = [one for one in left if word in one[1]]
        return [person for person, _text in left]
