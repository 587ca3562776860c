"""Who the list shows and in which order: one state for the list beside a person and the table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from netjournal.people.narrowing import Narrowing
from netjournal.people.people_list import ADDED, OWN, Column
from netjournal.people.wanted import EVERYBODY, Wanted
from netjournal.words import Stage
from ui.pages.page import Desk

SORT = "people.sort"
DESCENDING = "people.descending"
REST_MS = 120
"""What may wait is shown once one rests from typing, so that each letter is one short frame."""

LATEST_FIRST = (Column.LAST_CONTACT.value, ADDED)


class ListState(QObject):
    """The people wanted; changed() when others are wanted or the order is another.

    While `typing` only the text has changed: counts may wait until one rests.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wanted: Wanted = EVERYBODY
        self.typing = False
        self._set_aside: Wanted = EVERYBODY
        self._ids: list[int] | None = None
        self._counts: dict[Stage, int] | None = None
        self._texts: dict[int, str] | None = None
        self._narrowing: Narrowing | None = None
        kept = desk.settings.get(SORT, Column.NAME.value)
        self.sort = kept if isinstance(kept, str) and _is_sort(kept) else Column.NAME.value
        self.descending = desk.settings.get(DESCENDING, self.sort in LATEST_FIRST) is True

    @property
    def ids(self) -> list[int]:
        """The people wanted, in their order."""
        if self._ids is None and self._narrowing is not None:
            self._ids = self._narrowing.holding(self.wanted.text)
        elif self._ids is None:
            self._ids = self._read(self.wanted)
        return self._ids

    @property
    def counts(self) -> dict[Stage, int]:
        """How many of those wanted stand at each stage, whatever stages are wanted."""
        if self._counts is None:
            self._counts = self._desk.journal.people_list.count_by_stage(self.wanted)
        return self._counts

    @property
    def filtered(self) -> bool:
        """Whether not everybody is wanted."""
        return not self.wanted.everybody

    def want(self, **conditions: Any) -> None:
        """Ask for something else of one or several conditions."""
        self.want_these(self.wanted._replace(**conditions))

    def want_these(self, wanted: Wanted) -> None:
        """Ask for these people."""
        if wanted != self.wanted:
            self.typing = wanted == self.wanted._replace(text=wanted.text)
            self.wanted = wanted
            self._set_aside = EVERYBODY
            self._ids = self._counts = None
            if not self.typing:
                self._narrowing = None
            self.changed.emit()

    def want_everybody(self) -> None:
        """Ask for everybody."""
        self.want_these(EVERYBODY)

    def set_aside(self) -> None:
        """Ask for everybody until `take_back`, as somebody who does not fit is to be shown."""
        kept = self.wanted
        self.want_everybody()
        self._set_aside = kept

    def take_back(self) -> None:
        """Ask again for what was set aside, unless something else was asked for since."""
        if self._set_aside != EVERYBODY:
            self.want_these(self._set_aside)

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Sort by a column, and remember it."""
        if (sort, descending) == (self.sort, self.descending):
            return
        self.sort, self.descending = sort, descending
        self._desk.settings.set(SORT, sort)
        self._desk.settings.set(DESCENDING, descending)
        self._ids = self._narrowing = None
        self.typing = False
        self.changed.emit()

    def forget(self) -> None:
        """Read everything anew when next asked for, as the journal changed."""
        self._ids = self._counts = self._texts = self._narrowing = None

    def get_ready(self) -> None:
        """Read beforehand what makes each letter quick; it takes as long as a letter or two."""
        if self._narrowing is not None:
            return
        if self._texts is None:
            self._texts = self._desk.journal.people_list.texts()
        everybody = self._read(self.wanted._replace(text=""))
        self._narrowing = Narrowing(everybody, self._texts)

    def _read(self, wanted: Wanted) -> list[int]:
        people = self._desk.journal.people_list
        return people.ids(wanted, self.sort, descending=self.descending)


def _is_sort(key: str) -> bool:
    own = key.startswith(OWN) and key.removeprefix(OWN).isdigit()
    return own or key == ADDED or key in list(Column)
