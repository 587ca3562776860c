"""The model of the table: ids in memory, rows by page, one column for the tick before the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from netjournal.people.people_list import Column, Listed
from netjournal.words import Stage
from ui.pages.people.table.columns import Shown, follow_up_words, words
from ui.widgets.cells import TONE_ROLE
from ui.widgets.chip import Tone
from ui.widgets.paged_rows import ID_ROLE, Pages

Index = QModelIndex | Persistent
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
TICK = 0
TONES = {Stage.PARTNERS: Tone.ACCENT, Stage.SECOND: Tone.ACCENT, Stage.ENDED: Tone.STOP}


class PeopleModel(QAbstractTableModel):
    """fetch(ids) gives Listed rows; data() asks nothing beyond the pages held."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Iterable[Listed]],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = Pages[Listed]((), fetch, self)
        self._pages.timer.timeout.connect(self._load_wanted)
        self._today = today
        self._columns: tuple[Shown, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The people in the order shown."""
        return self._pages.ids

    @property
    def columns(self) -> tuple[Shown, ...]:
        """The columns after the one of the tick."""
        return self._columns

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other people or another order; rows are fetched anew."""
        self.beginResetModel()
        self._pages.set_ids(ids)
        self.endResetModel()

    def set_columns(self, columns: Sequence[Shown]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def renew(self) -> None:
        """Fetch anew what is held, because it changed."""
        for first, last in self._pages.forget(None):
            self._tell(first, last)

    def load(self, first: int, last: int) -> None:
        """Fetch the rows from first to last now; the view calls it before it paints."""
        self._pages.load(first, last)

    def id_at(self, row: int) -> int | None:
        """Give who is in a row, None outside."""
        return self._pages.id_at(row)

    def row_of(self, person: int) -> int:
        """Give the row of a person, -1 when they are not there."""
        return self._pages.place_of(person)

    def rows_of(self, people: Iterable[int]) -> list[int]:
        """Give the rows of those of these people who are there."""
        return self._pages.places_of(people)

    def listed(self, row: int) -> Listed | None:
        """Give what is known of a row, fetching its page when it is not held."""
        if not 0 <= row < len(self.ids):
            return None
        self.load(row, row)
        return self._pages.row(row)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns with that of the tick."""
        return 0 if parent.isValid() else len(self._columns) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give what a cell shows or says; a row not fetched yet is fetched a moment later."""
        if not index.isValid() or not 0 <= index.row() < len(self.ids):
            return None
        if role == ID_ROLE:
            return self.ids[index.row()]
        if role not in (Role.DisplayRole, Role.AccessibleTextRole, TONE_ROLE):
            return None
        row = self._pages.row(index.row())
        if row is None or index.column() > len(self._columns):
            return None
        if index.column() == TICK:
            return row.name if role == Role.AccessibleTextRole else None
        return self._said(row, self._columns[index.column() - 1], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.AccessibleTextRole and section == TICK:
            return self.tr("Selected")
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if 1 <= section <= len(self._columns):
            return self._columns[section - 1].heading
        return "" if section == TICK else None

    def _said(self, row: Listed, column: Shown, role: int) -> object:
        if role == TONE_ROLE:
            return TONES.get(row.stage, Tone.QUIET)
        if column.key == Column.CAN_HELP:
            spoken = self.tr("I can help {name}: {number} of 3")
            return (
                row.can_help
                if role == Role.DisplayRole
                else spoken.format(name=row.name, number=row.can_help)
            )
        today = self._today()
        if column.key == Column.FOLLOW_UP:
            return follow_up_words(row, today)
        return words(row.value(column.key), column, today)

    def _load_wanted(self) -> None:
        for first, last in self._pages.load_wanted():
            self._tell(first, last)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns)))
