"""The groups of the profile: which are folded, how much is in each, and what the user chose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.pages.page import Desk
from ui.pages.people.parts import Fold
from ui.widgets.page_body import PageBody
from ui.words import counted

FOLDED = "people.folded"


class Filled(NamedTuple):
    """How much is in a group, and of how many fields; 0 where those are not counted."""

    entries: int
    fields: int = 0


class Folds(QObject):
    """What is filled in is open and what is empty is folded, but for what the user chose.

    A filled group that was folded stays so for everybody; an empty one that was opened stays open
    while the same person is shown.
    """

    def __init__(self, desk: Desk, body: PageBody) -> None:
        super().__init__(body)
        self._desk = desk
        self._body = body
        self._folds: dict[str, Fold] = {}
        self._notes: dict[str, str] = {}
        self._counts: Mapping[str, Filled] = {}

    def add(
        self, key: str, title: str, build: Callable[[QWidget], QWidget], note: str = ""
    ) -> None:
        """Add a group; a note stands beside its title instead of the count."""
        fold = self._folds[key] = Fold(self._desk, title, build, self._body.content)
        self._notes[key] = note
        fold.chosen.connect(partial(self._on_chosen, key))
        self._body.add(fold)

    def open(self, key: str) -> QWidget:
        """Open a group, and give it."""
        self._folds[key].unfold()
        return self._folds[key]

    def show_filled(self, counts: Mapping[str, Filled], *, begin: bool) -> None:
        """Say how much is in each group; at the beginning, fold those that are empty."""
        before, self._counts = self._counts, counts
        folded = self._folded()
        for key, fold in self._folds.items():
            if not begin and counts[key].entries and not before[key].entries:
                fold.unfold(key not in folded)
            if begin:
                open_at_first = bool(counts[key].entries) or key == "business"
                fold.unfold(open_at_first and key not in folded)
            fold.say(self._notes[key] or self._said(counts[key]))

    def _said(self, filled: Filled) -> str:
        if filled.fields:
            words = self.tr("{count} of {all} filled in")
            return words.format(count=filled.entries, all=filled.fields)
        return counted("1 entry", "{count} entries", filled.entries) if filled.entries else ""

    def _folded(self) -> list[str]:
        kept = self._desk.settings.get(FOLDED, [])
        return [str(key) for key in kept] if isinstance(kept, list) else []

    def _on_chosen(self, key: str, is_open: bool) -> None:
        folded = [one for one in self._folded() if one != key]
        if not is_open and (self._counts[key].entries or key == "business"):
            folded.append(key)
        self._desk.settings.set(FOLDED, folded)
