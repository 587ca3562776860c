"""The orders in which people are most often wanted, in a small menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from netjournal.people.people_list import ADDED, Column
from ui.pages.page import Desk
from ui.pages.people.list_state import ListState
from ui.widgets.button import IconButton


class SortButton(IconButton):
    """Sorts the list; the order in use is marked."""

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(desk.icons.get("sort"), self.tr("Sort people"), parent)
        self._state = state
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.tr("Sort people"), self)
        self._orders = QActionGroup(menu)
        for sort, descending, words in (
            (Column.NAME.value, False, self.tr("By name")),
            (Column.ORGANISATION.value, False, self.tr("By organisation")),
            (Column.STAGE.value, True, self.tr("By stage, furthest first")),
            (Column.LAST_CONTACT.value, True, self.tr("By last contact")),
            (Column.LAST_CONTACT.value, False, self.tr("Longest not seen first")),
            (Column.CAN_HELP.value, True, self.tr("Those I can help most first")),
            (Column.FOLLOW_UP.value, False, self.tr("By next follow-up")),
            (ADDED, True, self.tr("Newest first")),
        ):
            action = QAction(words, self._orders)
            action.setData((sort, descending))
            action.setCheckable(True)
            menu.addAction(action)
        self._orders.triggered.connect(self._on_chosen)
        self.setMenu(menu)
        state.changed.connect(self._mark)
        self._mark()

    def _mark(self) -> None:
        now = (self._state.sort, self._state.descending)
        for action in self._orders.actions():
            action.setChecked(tuple(action.data()) == now)

    def _on_chosen(self, action: QAction) -> None:
        sort, descending = action.data()
        self._state.sort_by(sort, descending=descending)
