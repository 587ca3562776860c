"""The people met at one event as a table; every cell but the invitation can be written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from netjournal.events.events import Encounter
from netjournal.events.invitations import Standing
from ui.pages.events.replies import Said
from ui.widgets.cells import TONE_ROLE
from ui.widgets.chip import Tone

Index = QModelIndex | Persistent
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns in their order."""

    NAME = 0
    DOES = 1
    HELP = 2
    HOW = 3
    INVITATION = 4


@dataclass(frozen=True)
class MetLine:
    """One row: the encounter, and how far inviting them has come."""

    encounter: Encounter
    standing: Standing = field(default_factory=Standing)
    said: Said = field(default_factory=lambda: Said("", Tone.QUIET))

    def value(self, column: int) -> str | int:
        """Give what a column shows."""
        met = self.encounter
        return (met.name, met.does, met.can_help, met.how, self.said.words)[column]


class MetModel(QAbstractTableModel):
    """Holds the rows; save(encounter, column, value) keeps what was written in a cell."""

    def __init__(self, save: Callable[[Encounter, Column, Any], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._lines: tuple[MetLine, ...] = ()

    @property
    def lines(self) -> tuple[MetLine, ...]:
        """The rows in the order shown."""
        return self._lines

    def set_lines(self, lines: Sequence[MetLine]) -> None:
        """Show these rows, moving as little as possible so that an open editor stays open."""
        before, after = _keys(self._lines), _keys(lines)
        if after[: len(before)] == before:
            self._append(tuple(lines))
        elif gone := _one_gone(before, after):
            self.beginRemoveRows(QModelIndex(), gone - 1, gone - 1)
            self._lines = self._lines[: gone - 1] + self._lines[gone:]
            self.endRemoveRows()
            self._renew(tuple(lines))
        else:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def row_of(self, person: int) -> int:
        """Give the row of a person, -1 when they are not there."""
        people = [line.encounter.person for line in self._lines]
        return people.index(person) if person in people else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give what a cell shows, says or holds."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            return line.value(index.column())
        if role == Role.AccessibleTextRole:
            return self._spoken(line, index.column())
        if role == TONE_ROLE and index.column() == Column.INVITATION:
            return line.said.tone
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Keep what was written in a cell."""
        if role != Role.EditRole or not index.isValid() or index.row() >= len(self._lines):
            return False
        line, column = self._lines[index.row()], Column(index.column())
        value = value.strip() if isinstance(value, str) else value
        if column is Column.INVITATION or value == line.value(column):
            return False
        return self._save(line.encounter, column, value)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell but the invitation be written in."""
        flags = super().flags(index)
        if index.isValid() and index.column() != Column.INVITATION:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Name the columns; a row is named after its person."""
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            inside = 0 <= section < len(self._lines)
            return self._lines[section].encounter.name if inside else None
        titles = (
            self.tr("Name"),
            self.tr("What they do"),
            self.tr("I can help"),
            self.tr("How / remember"),
            self.tr("Invitation"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def _spoken(self, line: MetLine, column: int) -> str:
        if column == Column.HELP:
            words = self.tr("I can help {name}: {number} of 3")
            return words.format(name=line.encounter.name, number=line.encounter.can_help)
        return str(line.value(column))

    def _append(self, lines: tuple[MetLine, ...]) -> None:
        have = len(self._lines)
        if len(lines) > have:
            self.beginInsertRows(QModelIndex(), have, len(lines) - 1)
            self._lines = self._lines + lines[have:]
            self.endInsertRows()
        self._renew(lines)

    def _renew(self, lines: tuple[MetLine, ...]) -> None:
        before, self._lines = self._lines, lines
        for row, line in enumerate(lines):
            if line != before[row]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _keys(lines: Sequence[MetLine]) -> list[int]:
    return [line.encounter.id for line in lines]


def _one_gone(before: list[int], after: list[int]) -> int:
    """The place, from 1, of the one row that is missing; 0 when it is anything else."""
    if len(after) != len(before) - 1:
        return 0
    at = next((at for at, key in enumerate(after) if key != before[at]), len(after))
    return at + 1 if before[at + 1 :] == after[at:] else 0
