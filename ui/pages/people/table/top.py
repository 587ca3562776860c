"""The head of the table: how many, the filter text, the buttons; in two lines where narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.pages.page import Desk
from ui.pages.people.face_switch import TABLE, FaceSwitch
from ui.pages.people.filter_field import FilterField
from ui.pages.people.list_state import ListState
from ui.pages.people.sort_button import SortButton
from ui.pages.people.table.column_menu import ColumnMenu
from ui.pages.people.table.columns import Columns
from ui.widgets.button import Button
from ui.widgets.label import Label

FIELD_WIDTH = 300
LEAST_FIELD = 190
SPACE = 8


class Count(QWidget):
    """How many people there are; other words do not have all that is around laid out anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = Label("", self, "soft")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._room = 0

    def say(self, words: str) -> None:
        """Say how many, in room that grows but does not shrink."""
        self.label.setText(words)
        hint = self.label.sizeHint()
        if hint.width() > self._room:
            self._room = hint.width()
            self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """Give the room of the longest words so far."""
        return QSize(self._room, self.label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words all of the room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.label.setGeometry(self.rect())


class Top(QWidget):
    """The filter and the buttons side by side, or below each other where that is too narrow."""

    def __init__(self, desk: Desk, state: ListState, columns: Columns, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self._words = QHBoxLayout()
        self._words.setSpacing(SPACE)
        self.switch = FaceSwitch(TABLE, self)
        self.count = Count(self)
        self.filter = FilterField(state, self)
        self._words.addWidget(self.switch)
        self._words.addWidget(self.count)
        self._words.addStretch(1)
        self._words.addWidget(self.filter, 6)
        self._rows.addLayout(self._words, 1)
        self._buttons = QWidget(self)
        self._rows.addWidget(self._buttons)
        self._rows.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeading)
        self._add_buttons(state, columns)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as one of the two lines."""
        return QSize(self._buttons.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one line or two."""
        super().resizeEvent(event)
        theme = self._desk.theme
        before = self.switch.sizeHint().width() + self.count.sizeHint().width() + 3 * SPACE
        least = before + theme.px(LEAST_FIELD) + self._buttons.sizeHint().width()
        directions = QBoxLayout.Direction
        narrow = self.width() < least
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        self.filter.setMaximumWidth(self.width() if narrow else theme.px(FIELD_WIDTH))
        if self._rows.direction() != wanted:
            self._rows.setDirection(wanted)

    def _add_buttons(self, state: ListState, columns: Columns) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        icon = self._desk.icons.get("filter")
        self.filters = Button(self.tr("Filters"), self._buttons, icon=icon)
        self.filters.setCheckable(True)
        self.columns = Button(self.tr("Columns"), self._buttons)
        self.columns.setMenu(ColumnMenu(columns, self.columns))
        self.look = Button(self.tr("Quick look"), self._buttons)
        self.look.setCheckable(True)
        sorting = SortButton(self._desk, state, self._buttons)
        for button in (self.filters, sorting, self.columns, self.look):
            row.addWidget(button)
