"""The bar above the page: search, the buttons to begin with, and the menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ui.access_keys import AccessKeys
from ui.accessible import Role
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.search_box import Search, SearchBox


class TopBar(QFrame):
    """Search at the start; New note (when the page takes notes), New person and Menu at the end."""

    spoken_role = Role.ToolBar

    new_note = Signal()
    new_person = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        search: Search,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.setAccessibleName(self.tr("Search and commands"))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 9, 16, 9)
        row.setSpacing(12)
        self.search = SearchBox(theme, self, search)
        self.note_button = Button(self.tr("New note"), self)
        self.person_button = Button(self.tr("New person"), self, ButtonKind.PRIMARY)
        self.menu_button = IconButton(icons.get("menu"), self.tr("Menu"), self)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        for button in (self.note_button, self.person_button, self.menu_button):
            row.addWidget(button)
        self.note_button.hide()
        self.note_button.clicked.connect(self._on_note)
        self.person_button.clicked.connect(self._on_person)

    def set_menus(self, menus: Iterable[QMenu]) -> None:
        """Put the menus behind the menu button."""
        whole = QMenu(QCoreApplication.translate("TopBar", "Menu"), self.menu_button)
        AccessKeys(whole)
        for menu in menus:
            whole.addMenu(menu)
            AccessKeys(menu)
        self.menu_button.setMenu(whole)

    def _on_note(self) -> None:
        self.new_note.emit()

    def _on_person(self) -> None:
        self.new_person.emit()
