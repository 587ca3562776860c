"""Filters saved under a name: chips to ask for them, each with a menu, and a way to save one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from netjournal.errors import JournalError
from netjournal.people.saved_filters import SavedFilter
from ui.pages.page import Desk
from ui.pages.people.list_state import ListState
from ui.widgets.flow import FlowLayout
from ui.widgets.label import set_tip

NAME_WIDTH = 190


class SavedChip(QPushButton):
    """One saved filter; its menu opens with the context menu key or the right button."""

    def __init__(self, saved: SavedFilter, menu: QMenu, parent: QWidget) -> None:
        super().__init__(saved.name.replace("&", "&&"), parent)
        self.saved = saved
        self._menu = menu
        menu.setParent(self, menu.windowFlags())
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Saved filter {name}").format(name=saved.name))
        self.setAccessibleDescription(self.tr("Its menu renames, changes, moves or deletes it."))
        set_tip(self, self.tr("Click to filter; right-click to rename, change or delete"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def menu_of_it(self) -> QMenu:
        """What can be done with the filter."""
        return self._menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the filter."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Down, move nowhere."""
        if event.key() == Qt.Key.Key_Down:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)


class NameLine(QLineEdit):
    """The field in which a filter is named; Escape leaves it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            parent = self.parentWidget()
            if parent is not None:
                parent.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


class SavedFilters(QWidget):
    """The chips of the saved filters; the one that is asked for now is marked."""

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._chips: list[SavedChip] = []
        self._renamed: int | None = None
        self.setAccessibleName(self.tr("Saved filters"))
        self._layout = FlowLayout(self, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.save = QPushButton(self.tr("Save this filter…"), self)
        self.save.setProperty("kind", "chip")
        self.save.setAccessibleName(self.tr("Save this filter"))
        self.save.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.name = NameLine(self)
        self.name.setAccessibleName(self.tr("Name of the filter"))
        self.name.setPlaceholderText(self.tr("Name, then Enter"))
        self.name.setFixedWidth(desk.theme.px(NAME_WIDTH))
        self.name.hide()
        self.save.clicked.connect(self._on_save)
        self.name.returnPressed.connect(self._on_named)
        state.changed.connect(self._on_state)

    def refresh(self) -> None:
        """Read the saved filters anew."""
        for old in self._chips:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(one) for one in self._desk.journal.saved_filters.all()]
        last: tuple[QWidget, ...] = (self.name, self.save)
        for widget in last:
            self._layout.removeWidget(widget)
        for widget in (*self._chips, *last):
            self._layout.addWidget(widget)
        self.mark()

    def mark(self) -> None:
        """Mark the filter that is asked for, and offer to save one that is not."""
        wanted = self._state.wanted
        for chip in self._chips:
            chip.setChecked(chip.saved.wanted == wanted)
            chip.setVisible(True)
        known = any(chip.saved.wanted == wanted for chip in self._chips)
        self.save.setVisible(not wanted.everybody and not known and not self.name.isVisibleTo(self))
        shown = bool(self._chips) or self.save.isVisibleTo(self) or self.name.isVisibleTo(self)
        self.setVisible(shown)
        self._layout.invalidate()
        self.updateGeometry()

    def _on_state(self) -> None:
        if not self._state.typing:
            self.mark()

    def _chip(self, saved: SavedFilter) -> SavedChip:
        menu = QMenu(self)
        for words, do in (
            (self.tr("Rename…"), self._rename),
            (self.tr("Let it filter as now"), self._replace),
            (self.tr("Move to the front"), self._move),
            (self.tr("Delete"), self._delete),
        ):
            menu.addAction(words).triggered.connect(partial(do, saved))
        chip = SavedChip(saved, menu, self)
        chip.clicked.connect(partial(self._ask_for, saved))
        return chip

    def _ask_for(self, saved: SavedFilter, _checked: bool = False) -> None:
        if saved.wanted == self._state.wanted:
            self._state.want_everybody()
        else:
            self._state.want_these(saved.wanted)
        self.mark()

    def _on_save(self) -> None:
        self._renamed = None
        self._ask_name("")

    def _ask_name(self, name: str) -> None:
        self.name.setText(name)
        self.name.show()
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.mark()

    def _on_named(self) -> None:
        name, filters = self.name.text(), self._desk.journal.saved_filters
        try:
            if self._renamed is None:
                filters.add(name, self._state.wanted)
            else:
                filters.rename(self._renamed, name)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self.name.hide()
        self.mark()
        for chip in self._chips:
            if chip.saved.name == name.strip():
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, saved: SavedFilter, _checked: bool = False) -> None:
        self._renamed = saved.id
        self._ask_name(saved.name)

    def _replace(self, saved: SavedFilter, _checked: bool = False) -> None:
        self._desk.journal.saved_filters.replace(saved.id, self._state.wanted)

    def _move(self, saved: SavedFilter, _checked: bool = False) -> None:
        filters = self._desk.journal.saved_filters
        rest = [one.id for one in filters.all() if one.id != saved.id]
        filters.arrange([saved.id, *rest])

    def _delete(self, saved: SavedFilter, _checked: bool = False) -> None:
        self._desk.journal.saved_filters.delete(saved.id)
        words = self.tr("The filter {name} was deleted.").format(name=saved.name)
        self._desk.messages.undoable(words, self._desk.journal.undo_name)
