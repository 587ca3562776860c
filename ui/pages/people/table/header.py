"""The head of the table: sorts on a click, and remembers how columns are dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from netjournal.people.people_list import Column
from ui.pages.people.list_state import LATEST_FIRST, ListState
from ui.pages.people.table.columns import LEAST_WIDTH, Columns, Shown
from ui.pages.people.table.model import TICK, PeopleModel
from ui.theme import Theme

TICK_WIDTH = 40
MOST_FIRST = (*LATEST_FIRST, Column.CAN_HELP.value)


class TableHead(QHeaderView):
    """The columns as they stand; the first, of the ticks, stays where it is."""

    def __init__(
        self,
        theme: Theme,
        people: PeopleModel,
        columns: Columns,
        state: ListState,
        view: QTableView,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme
        self._people = people
        self._columns = columns
        self._state = state
        self._placing = False
        self._kept = QTimer(self)
        self._kept.setSingleShot(True)
        self._kept.setInterval(300)
        self._kept.timeout.connect(self.keep)

    def prepare(self) -> None:
        """Take up its work, once it is the head of the table."""
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(self._theme.px(LEAST_WIDTH - 8))
        self.setStretchLastSection(True)
        self.sectionClicked.connect(self._on_clicked)
        self.sectionMoved.connect(self._on_dragged)
        self.sectionResized.connect(self._on_dragged)

    @property
    def in_order(self) -> list[Shown]:
        """The columns in the order in which they stand, at the widths they have."""
        at = {self.visualIndex(n): n for n in range(1, self.count())}
        return [
            self._people.columns[at[n] - 1]._replace(width=self.sectionSize(at[n]))
            for n in sorted(at)
        ]

    @property
    def keeping(self) -> bool:
        """Whether what was dragged is still to be remembered."""
        return self._kept.isActive()

    def show_columns(self) -> None:
        """Show the columns that are chosen, at their widths."""
        self._placing = True
        for logical in range(self.count()):
            self.moveSection(self.visualIndex(logical), logical)
        self._people.set_columns(self._columns.shown)
        self.resizeSection(TICK, self._theme.px(TICK_WIDTH))
        self.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)
        for at, column in enumerate(self._people.columns, start=1):
            self.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.resizeSection(at, column.width)
        self._placing = False
        self.show_sorting()

    def show_sorting(self) -> None:
        """Show by what the table is sorted."""
        keys = [column.key for column in self._people.columns]
        sort, descending = self._state.sort, self._state.descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(keys.index(sort) + 1 if sort in keys else -1, order)

    def keep(self) -> None:
        """Remember the order and the widths of the columns."""
        self._kept.stop()
        self._columns.arrange([(column.key, column.width) for column in self.in_order])

    def _on_clicked(self, section: int) -> None:
        if section == TICK:
            self.show_sorting()
            return
        key = self._people.columns[section - 1].key
        same = key == self._state.sort
        descending = not self._state.descending if same else key in MOST_FIRST
        self._state.sort_by(key, descending=descending)

    def _on_dragged(self) -> None:
        if not self._placing:
            self._kept.start()
