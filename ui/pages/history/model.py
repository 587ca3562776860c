"""The list of changes, newest first; older ones are read as one scrolls there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from netjournal.store.changes import Past
from ui.dates import clock, full_day

PAST_ROLE = int(Qt.ItemDataRole.UserRole)
DAY_ROLE = PAST_ROLE + 1
HERE_ROLE = PAST_ROLE + 2
AT_ONCE = 200

Index = QModelIndex | Persistent
Read = Callable[[int, int | None], Sequence[Past]]


class HistoryModel(QAbstractListModel):
    """Each row is a change; the first of a day knows the day, the last one made that it is."""

    def __init__(self, read: Read, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._today = today
        self._all_read = False
        self.entries: list[Past] = []

    def renew(self) -> None:
        """Read the changes again, as many as were read before."""
        count = max(AT_ONCE, len(self.entries))
        self.beginResetModel()
        self.entries = list(self._read(count, None))
        self._all_read = len(self.entries) < count
        self.endResetModel()

    def row_of(self, entry: int | None) -> int:
        """Give the row of a change, -1 when it is not there."""
        return next((row for row, one in enumerate(self.entries) if one.id == entry), -1)

    def last_made(self) -> int:
        """Give the row of the last change that is made, -1 for none."""
        return next((row for row, one in enumerate(self.entries) if not one.undone), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count those read."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older ones."""
        return not parent.isValid() and not self._all_read and bool(self.entries)

    def fetchMore(self, parent: Index) -> None:
        """Read older ones."""
        if not self.canFetchMore(parent):
            return
        older = list(self._read(AT_ONCE, self.entries[-1].id))
        self._all_read = len(older) < AT_ONCE
        if older:
            start = len(self.entries)
            self.beginInsertRows(QModelIndex(), start, start + len(older) - 1)
            self.entries += older
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a role asks of a change."""
        if not index.isValid() or not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), entry)
        if role == PAST_ROLE:
            return entry
        if role == DAY_ROLE:
            return self._day_of(index.row(), entry)
        return self._is_here(index.row()) if role == HERE_ROLE else None

    def _is_here(self, row: int) -> bool:
        """Whether this is the last change made, below those still to make again."""
        return not self.entries[row].undone and (row == 0 or self.entries[row - 1].undone)

    def _day_of(self, row: int, entry: Past) -> str:
        day = entry.at.date()
        if row and self.entries[row - 1].at.date() == day:
            return ""
        return full_day(day, self._today())

    def _spoken(self, row: int, entry: Past) -> str:
        words = QCoreApplication.translate("History", "{name}, {day}, {time}")
        if entry.undone:
            words = QCoreApplication.translate("History", "Taken back: {name}, {day}, {time}")
        elif self._is_here(row):
            words = QCoreApplication.translate("History", "You are here: {name}, {day}, {time}")
        day = full_day(entry.at.date(), self._today())
        return words.format(name=entry.name, day=day, time=clock(entry.at.time()))
