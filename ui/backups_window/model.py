"""The backups as a table: when, where, how large, and what each holds as it becomes known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from netjournal.safekeeping.contents import Found, Holds, State
from netjournal.safekeeping.places import Where
from ui.dates import clock, dated_day
from ui.theme import Theme
from ui.words import said

Index = QModelIndex | Persistent
SI = QLocale.DataSizeFormat.DataSizeSIFormat
WHEN, HOLDS, WHERE, SIZE = range(4)
COLUMNS = 4


class BackupsModel(QAbstractTableModel):
    """Newest first; what a backup holds is filled in later."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.found: tuple[Found, ...] = ()
        self._holds: dict[Found, Holds] = {}

    def set_found(self, found: Sequence[Found], holds: dict[Found, Holds]) -> None:
        """Show these, with what is known of them."""
        self.beginResetModel()
        self.found, self._holds = tuple(found), dict(holds)
        self.endResetModel()

    def set_holds(self, found: Found, holds: Holds) -> None:
        """Fill in what one holds."""
        self._holds[found] = holds
        if found in self.found:
            row = self.found.index(found)
            self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMNS - 1))

    def holds(self, found: Found) -> Holds | None:
        """Give what one holds if it is known."""
        return self._holds.get(found)

    def when(self, found: Found) -> str:
        """Say when one was taken."""
        words = self.tr("{day}, {time}")
        return words.format(day=dated_day(found.at.date()), time=clock(found.at.time()))

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the backups."""
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Taken"), self.tr("What it holds"), self.tr("Where"), self.tr("Size"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a cell, red where a backup does not open."""
        if not index.isValid() or not 0 <= index.row() < len(self.found):
            return None
        found = self.found[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == HOLDS:
            holds = self._holds.get(found)
            if holds is None:
                return self._theme.color("faint")
            return None if holds.state is State.SOUND else self._theme.color("stop")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(found, index.column())
        return None

    def said_holds(self, found: Found) -> str:
        """Say what a backup holds, or why it does not open."""
        holds = self._holds.get(found)
        if holds is None:
            return self.tr("Not looked into yet")
        words = {
            State.SOUND: said(holds.counts.said),
            State.ANOTHER_KEY: self.tr("Another passphrase opens it"),
            State.DAMAGED: self.tr("Damaged: it does not open"),
            State.GONE: self.tr("It cannot be read now"),
        }
        return words[holds.state]

    def _words(self, found: Found, column: int) -> str:
        if column == WHEN:
            return self.when(found)
        if column == HOLDS:
            return self.said_holds(found)
        if column == SIZE:
            return QLocale().formattedDataSize(found.size, 1, SI)
        second = found.place.where is Where.SECOND
        return self.tr("Second folder") if second else self.tr("Beside the journal")
