"""The table face of the People page: filters above, the table, a quick look beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.page import Desk
from ui.pages.people.column import Column, Heights
from ui.pages.people.list_state import REST_MS, ListState
from ui.pages.people.table.bulk import Bulk
from ui.pages.people.table.columns import Columns
from ui.pages.people.table.filter_bar import FilterBar
from ui.pages.people.table.model import PeopleModel
from ui.pages.people.table.quick_look import QuickLook
from ui.pages.people.table.top import Top
from ui.pages.people.table.view import PeopleTable
from ui.widgets.empty_state import EmptyState
from ui.words import counted

LOOK = "people.quick_look"
LOOK_WIDTH = "people.quick_look_width"
WIDTH = 288
ROOM = 900
SPACING = 10
HEIGHTS = Heights(above=16, below=10, enough=400, least=200)


class TableFace(Column):
    """Everybody wanted in a table; opened(id) leads to one, list_asked() to the other face."""

    opened = Signal(object)
    list_asked = Signal(str)

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(desk.theme, HEIGHTS, parent)
        self._desk = desk
        self._state = state
        self.columns = Columns(desk, self)
        self.model = PeopleModel(desk.journal.people_list.rows, self._today, self)
        head, body = self._build()
        self._connect()
        self.hold(head, body)
        self.follow(self.table)

    def refresh(self) -> None:
        """Read everything anew, keeping ticks, cursor, place and what is typed."""
        if self.columns.read():
            self.table.show_columns()
        self.filters.refresh_choices()
        self._fill()
        self.filters.refresh()
        self.look.refresh()

    def look_at(self, person: int | None) -> None:
        """Put the cursor on somebody."""
        if person is not None and self.model.row_of(person) >= 0:
            self.table.look_at(person)

    def take_focus(self) -> None:
        """Put the focus into the table."""
        self.table.take_focus()
        self.show_body()

    def keep(self) -> None:
        """Remember the columns as they stand."""
        self.table.head.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the table with Down from the filter, and back to it with Escape."""
        going = Qt.Key.Key_Down if self.top.filter.hasFocus() else Qt.Key.Key_Escape
        if event.key() in (going, Qt.Key.Key_Escape) and not self.table.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the quick look out where there is little room, unless it was asked for."""
        super().resizeEvent(event)
        if self._desk.settings.get(LOOK) is None:
            self.top.look.blockSignals(True)
            self.top.look.setChecked(self.width() >= self._desk.theme.px(ROOM))
            self.top.look.blockSignals(False)
            self.look.setVisible(self.top.look.isChecked() and bool(self.model.ids))

    def _build(self) -> tuple[QWidget, QWidget]:
        head, body = QWidget(self), QWidget(self)
        self.top = Top(self._desk, self._state, self.columns, head)
        self.filters = FilterBar(self._desk, self._state, head)
        _below_each_other(head, self.top, self.filters)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, body)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.splitter.setProperty("kind", "gap")
        self.stack = QStackedWidget(self.splitter)
        self.table = PeopleTable(
            self._desk.theme, self.model, self.columns, self._state, self.stack
        )
        self.nobody = EmptyState(self.tr("Nobody fits."), self.tr("Clear the filter"), self.stack)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nobody)
        self.look = QuickLook(self._desk, self.splitter)
        self.look.setMinimumWidth(220)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.look)
        self.splitter.setStretchFactor(0, 1)
        kept = self._desk.settings.get(LOOK_WIDTH, WIDTH)
        self.splitter.setSizes([10_000, kept if isinstance(kept, int) else WIDTH])
        self.bulk = Bulk(self._desk, self.table, body)
        _below_each_other(body, self.splitter, self.bulk.bar).setStretch(0, 1)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(300)
        self.top.look.setChecked(self._desk.settings.get(LOOK, True) is not False)
        return head, body

    def _connect(self) -> None:
        self._state.changed.connect(self._on_state)
        self.top.switch.asked.connect(self.list_asked)
        self.top.filters.toggled.connect(self.filters.panel.setVisible)
        self.top.look.toggled.connect(self._on_look)
        self.nobody.pressed.connect(self._on_clear)
        self.table.looked_at.connect(self.look.look_at)
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self.top.filter.type)
        self.table.ticked.connect(self._on_ticked)
        self.bulk.opened.connect(self.opened)
        self.look.opened.connect(self.opened)
        self.splitter.splitterMoved.connect(self._on_splitter)
        self._keeping.timeout.connect(self._keep_splitter)
        self._resting.timeout.connect(self._on_rest)

    def _fill(self) -> None:
        ids = self._state.ids
        self.table.set_ids(ids)
        self.top.filter.show_wanted()
        everybody = self._desk.journal.people_list.count() if self._state.filtered else len(ids)
        words = counted("1 person", "{count} people", len(ids))
        if self._state.filtered:
            words = self.tr("{count} of {all}").format(count=len(ids), all=everybody)
        self.top.count.say(words)
        self.stack.setCurrentWidget(self.table if ids or not everybody else self.nobody)
        self.look.setVisible(self.top.look.isChecked() and bool(ids))

    def _on_state(self) -> None:
        if self.isVisible():
            self._fill()
            self.table.head.show_sorting()
            if self._state.typing:
                self.look.wait()
                self._resting.start(REST_MS)
            else:
                self._resting.stop()
                self.filters.refresh()

    def _on_rest(self) -> None:
        self.top.filter.get_ready()
        self.filters.refresh()

    def _on_ticked(self, count: int) -> None:
        if count:
            self.show_body()

    def _on_clear(self) -> None:
        self._state.want_everybody()
        self.take_focus()

    def _on_look(self, shown: bool) -> None:
        self._desk.settings.set(LOOK, shown)
        self.look.setVisible(shown and bool(self.model.ids))
        if shown:
            self.look.look_at(self.table.current_id)

    def _today(self) -> date:
        return self._desk.journal.now.date()

    def _on_splitter(self, _place: int, _index: int) -> None:
        self._keeping.start()

    def _keep_splitter(self) -> None:
        self._desk.settings.set(LOOK_WIDTH, self.splitter.sizes()[1])


def _below_each_other(parent: QWidget, *widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACING)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
