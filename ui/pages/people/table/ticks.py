"""Who is ticked in the table: kept by person, whatever rows they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ui.pages.people.table.model import TICK, PeopleModel

Flag = QItemSelectionModel.SelectionFlag
ROWS = Flag.Rows


class Ticks:
    """Ticks rows of a model; a range begins where one ticked, or looked, last."""

    def __init__(self, people: PeopleModel, selection: QItemSelectionModel) -> None:
        self._people = people
        self._selection = selection
        self.anchor = -1

    @property
    def ids(self) -> list[int]:
        """Who is ticked, in the order shown."""
        rows = sorted(_rows(self._selection.selection()))
        return [self._people.ids[row] for row in rows]

    @property
    def count(self) -> int:
        """How many are ticked."""
        return sum(span.height() for span in self._selection.selection().toList())

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        self.anchor = row
        self._selection.select(self._people.index(row, TICK), Flag.Toggle | ROWS)

    def reach(self, row: int) -> None:
        """Tick all rows up to this one."""
        if row < 0:
            return
        anchor = self.anchor if 0 <= self.anchor < len(self._people.ids) else row
        first, last = min(anchor, row), max(anchor, row)
        self._selection.select(self._span(first, last), Flag.Select | ROWS)

    def only(self, people: Iterable[int]) -> None:
        """Tick these people, and nobody else."""
        selection = QItemSelection()
        for first, last in _runs(sorted(self._people.rows_of(people))):
            selection.merge(self._span(first, last), Flag.Select)
        self._selection.select(selection, Flag.ClearAndSelect | ROWS)

    def _span(self, first: int, last: int) -> QItemSelection:
        width = self._people.columnCount() - 1
        return QItemSelection(self._people.index(first, 0), self._people.index(last, width))


def _rows(selection: QItemSelection) -> Iterator[int]:
    for span in selection.toList():
        yield from range(span.top(), span.bottom() + 1)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the first and last row of each run of rows that follow one another."""
    first = last = -1
    for row in rows:
        if first >= 0 and row == last + 1:
            last = row
            continue
        if first >= 0:
            yield first, last
        first = last = row
    if first >= 0:
        yield first, last
