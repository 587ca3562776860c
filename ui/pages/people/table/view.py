"""The table itself: arrow keys look at people, Space ticks them, Enter opens one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from netjournal.people.people_list import Column
from ui.pages.people.list_state import ListState
from ui.pages.people.table.cells import (
    HelpDelegate,
    QuickDelegate,
    StageDelegate,
    TickDelegate,
    WordsDelegate,
)
from ui.pages.people.table.columns import Columns
from ui.pages.people.table.header import TableHead
from ui.pages.people.table.model import TICK, PeopleModel
from ui.pages.people.table.ticks import Ticks
from ui.theme import Theme
from ui.widgets.cells import prepare_table

Index = QModelIndex | Persistent
Flag = QItemSelectionModel.SelectionFlag
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
GOING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class PeopleTable(QTableView):
    """looked_at(id) follows the arrow keys, ticked(count) the ticks; opened(id) on Enter."""

    looked_at = Signal(object)
    opened = Signal(object)
    ticked = Signal(int)
    delete_asked = Signal()
    menu_asked = Signal(QPoint)
    typed = Signal(str)

    def __init__(
        self, theme: Theme, model: PeopleModel, columns: Columns, state: ListState, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.people = model
        self._theme = theme
        self.setAccessibleName(self.tr("Table of people"))
        self.setModel(model)
        self._ticks = Ticks(model, self.selectionModel())
        self.head = TableHead(theme, model, columns, state, self)
        self.setHorizontalHeader(self.head)
        prepare_table(self)
        self._tick = TickDelegate(theme, self)
        self._delegates: dict[str, QuickDelegate] = {
            Column.NAME: WordsDelegate(theme, self, weight=600, token="ink"),
            Column.STAGE: StageDelegate(theme, self),
            Column.CAN_HELP: HelpDelegate(theme, self),
            "": WordsDelegate(theme, self),
        }
        self.head.prepare()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(True)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self._tell_ticked)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        columns.changed.connect(self.show_columns)
        self.show_columns()

    @property
    def current_id(self) -> int | None:
        """Who is looked at."""
        return self.people.id_at(self.currentIndex().row())

    @property
    def ticked_ids(self) -> list[int]:
        """Who is ticked, in the order shown."""
        return self._ticks.ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these people, keeping ticks, who is looked at, and the place."""
        if tuple(ids) == self.people.ids:
            self.people.renew()
            self.viewport().update()
            return
        looked_at, kept, place = self.current_id, self.ticked_ids, self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.people.set_ids(ids)
        self.selectionModel().blockSignals(False)
        self._ticks.only(kept)
        self.look_at(looked_at)
        if looked_at is not None and self.people.row_of(looked_at) >= 0:
            self.verticalScrollBar().setValue(place)
        self._told.start(0)

    def look_at(self, person: int | None) -> None:
        """Put the cursor on somebody, or on the first one when they are not there."""
        row = self.people.row_of(person) if person is not None else -1
        row = row if row >= 0 else 0
        self._ticks.anchor = row
        column = max(self.currentIndex().column(), self.name_column)
        self.selectionModel().setCurrentIndex(self.people.index(row, column), Flag.NoUpdate)
        if not self.people.ids:
            self.looked_at.emit(None)

    def take_focus(self) -> None:
        """Put the focus into the table."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def name_column(self) -> int:
        """The column of the names."""
        keys = [column.key for column in self.people.columns]
        return keys.index(Column.NAME.value) + 1

    def tick(self, people: Iterable[int]) -> None:
        """Tick these people, and nobody else."""
        self._ticks.only(people)
        self._told.start(0)

    def show_columns(self) -> None:
        """Show the columns that are chosen, at their widths."""
        looked_at, kept, place = self.current_id, self.ticked_ids, self.verticalScrollBar().value()
        self.head.show_columns()
        self._set_delegates()
        self._ticks.only(kept)
        self.look_at(looked_at)
        self.verticalScrollBar().setValue(place)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        """Leave the ticks alone when the cursor moves: they are made on purpose."""
        return Flag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look, tick, open or delete."""
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        row = self.currentIndex().row()
        if key in ENTER and self.current_id is not None:
            self.opened.emit(self.current_id)
        elif key == Qt.Key.Key_Space and row >= 0:
            self._ticks.toggle(row)
        elif key == Qt.Key.Key_Delete and self.people.ids:
            self.delete_asked.emit()
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif key in GOING:
            super().keyPressEvent(event)
            if shift:
                self._ticks.reach(self.currentIndex().row())
            else:
                self._ticks.anchor = self.currentIndex().row()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand letters on to the filter, rather than walk through ten thousand rows."""
        self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick in the first column or with Ctrl, and a range with Shift."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._ticks.reach(index.row())
        elif index.column() == TICK or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ticks.toggle(index.row())
        else:
            self._ticks.anchor = index.row()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open who is clicked twice."""
        index = self.indexAt(event.position().toPoint())
        person = self.people.id_at(index.row())
        if person is not None and index.column() != TICK:
            self.opened.emit(person)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what can be done."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            below = self.visualRect(index).bottomLeft()
            place = self.viewport().mapToGlobal(below) if by_key else event.globalPos()
            self.menu_asked.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fetch the rows in sight, then paint."""
        rect: QRect = self.viewport().rect()
        first = max(self.rowAt(rect.top()), 0)
        height = max(self.verticalHeader().defaultSectionSize(), 1)
        if self.people.ids:
            self.people.load(first, first + rect.height() // height + 1)
        self._paint_grounds(first)
        super().paintEvent(event)

    def _paint_grounds(self, first: int) -> None:
        """Paint what lies under the cells: the row looked at, those ticked, a line below each."""
        painter, width = QPainter(self.viewport()), self.viewport().width()
        bottom, current = self.viewport().height(), self.currentIndex().row()
        selection, nowhere = self.selectionModel(), QModelIndex()
        any_ticked = selection.hasSelection()
        line = self._theme.color("line")
        for row in range(first, len(self.people.ids)):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if top > bottom:
                break
            if any_ticked and selection.isRowSelected(row, nowhere):
                painter.fillRect(0, top, width, height, self._theme.color("accent-soft"))
            elif row == current:
                painter.fillRect(0, top, width, height, self._theme.color("hover"))
            painter.fillRect(0, top + height - 1, width, 1, line)
        painter.end()

    def _set_delegates(self) -> None:
        self.setItemDelegateForColumn(TICK, self._tick)
        for at, column in enumerate(self.people.columns, start=1):
            self.setItemDelegateForColumn(at, self._delegate(column.key))

    def _delegate(self, key: str) -> QuickDelegate:
        return self._delegates.get(key, self._delegates[""])

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        for index in (current, before):
            if index.isValid():
                top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
                self.viewport().update(0, top, self.viewport().width(), height)
        person = self.people.id_at(current.row())
        if person is not None:
            self.looked_at.emit(person)

    def _on_selection(self) -> None:
        self._told.start(0)

    def _tell_ticked(self) -> None:
        self.ticked.emit(self._ticks.count)
