"""The letters to a person: what there is to write now, as lines of a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.words import LetterKind
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.widgets.papers_menu import Paper
from ui.words import said
from ui.writing import ask_whom_to_introduce, write_introduction, write_letters

if TYPE_CHECKING:
    from netjournal.letters import Occasion

SUGGESTED = 3


class PersonLetters(QObject):
    """Opens letters to the person shown, once what is typed was saved."""

    def __init__(self, desk: Desk, autosave: Autosave, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._autosave = autosave
        self._view = view
        self._known: Known | None = None

    def show_known(self, known: Known) -> None:
        """Speak of this person from now on."""
        self._known = known

    def offered(self) -> Sequence[Sequence[Paper]]:
        """Give the lines of the menu, in groups."""
        if self._known is None:
            return ()
        person, journal = self._known.person.id, self._desk.journal
        occasions = [self._line(person, one) for one in journal.letters.occasions(person)]
        return occasions, self._introductions(person)

    def _line(self, person: int, one: Occasion) -> Paper:
        words = said(one.what)
        if one.kind is LetterKind.THANKS:
            words = self.tr("Thank you for {what}").format(what=words)
        return Paper(self.tr("{letter}…").format(letter=words), partial(self._write, person, one))

    def _introductions(self, person: int) -> list[Paper]:
        """Whom to introduce them to: those who fit first, then anybody."""
        lines: dict[int, Paper] = {}
        for match in self._desk.journal.matching.of(person, SUGGESTED):
            other, name = match.helper, match.helper_name
            if other == person:
                other, name = match.seeker, match.seeker_name
            words = self.tr("Introduce to {name}…").format(name=name)
            lines[other] = Paper(words, partial(self._introduce, person, other))
        anybody = self.tr("Introduce to somebody…")
        if lines:
            anybody = self.tr("Introduce to somebody else…")
        return [*lines.values(), Paper(anybody, partial(self._introduce, person, None))]

    def _write(self, person: int, one: Occasion) -> None:
        if self._autosave.flush():
            write_letters(self._desk, one.kind, [person], self._view, one.about)

    def _introduce(self, person: int, other: int | None) -> None:
        if not self._autosave.flush():
            return
        if other is None:
            ask_whom_to_introduce(self._desk, person, self._view)
        else:
            write_introduction(self._desk, person, other, self._view)
