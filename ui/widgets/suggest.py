"""A line edit that suggests while one types: the list shows below and typing goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.cells import SuggestionDelegate

MOST_SHOWN = 9
DATA_ROLE = int(Qt.ItemDataRole.UserRole)
DETAIL_ROLE = DATA_ROLE + 1
TAG_ROLE = DATA_ROLE + 2


class Suggestion(NamedTuple):
    """One line of the list: title, detail, a word at the right, and what it stands for."""

    title: str
    detail: str = ""
    tag: str = ""
    data: object = None


class SuggestionModel(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Suggestion, ...] = ()

    def set_items(self, items: Sequence[Suggestion]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:
        """Count them."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give what a role asks of a suggestion."""
        if not index.isValid() or not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        spoken = ", ".join(part for part in (item.title, item.detail, item.tag) if part)
        return {
            int(Qt.ItemDataRole.DisplayRole): item.title,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken,
            DATA_ROLE: item.data,
            DETAIL_ROLE: item.detail,
            TAG_ROLE: item.tag,
        }.get(int(role))


class SuggestEdit(QLineEdit):
    """Suggests from suggest(text); Down and Up choose, Enter takes, Escape closes."""

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, list_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._list_name = list_name
        self._theme = theme
        self._model = SuggestionModel(self)
        self._popup: QFrame | None = None
        self._list: QListView | None = None
        self.textEdited.connect(self._on_edited)

    def suggest(self, text: str) -> Sequence[Suggestion]:
        """Give the suggestions for a text; to be written by each kind of edit."""
        raise NotImplementedError

    def take(self, suggestion: Suggestion) -> None:
        """Do what choosing a suggestion means."""
        self.picked.emit(suggestion.data)

    def enter(self) -> None:
        """Do what Enter means when no suggestion is chosen."""

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions shown, none when the list is closed."""
        return self._model.items if self._popup is not None and self._popup.isVisible() else ()

    @property
    def chosen(self) -> Suggestion | None:
        """The suggestion chosen in the list."""
        if self._list is None or not self.suggestions:
            return None
        row = self._list.currentIndex().row()
        return self._model.items[row] if row >= 0 else None

    def close_list(self) -> None:
        """Close the list of suggestions."""
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take, or close it."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.suggestions:
            self.close_list()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self.chosen
            self.close_list()
            if chosen is not None:
                self.take(chosen)
            else:
                self.enter()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list on leaving."""
        super().focusOutEvent(event)
        self.close_list()

    def initial_row(self, items: Sequence[Suggestion]) -> int:
        """Give the row chosen as the list opens, -1 for none."""
        return -1

    def _on_edited(self, text: str) -> None:
        items = list(self.suggest(text)) if text.strip() else []
        self._show(items)

    def _show(self, items: Sequence[Suggestion]) -> None:
        if not items:
            self._model.set_items(())
            self.close_list()
            return
        popup, view = self._parts()
        self._model.set_items(items)
        row = self.initial_row(items)
        view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._place(popup, view)
        popup.show()
        popup.raise_()

    def _step(self, step: int) -> None:
        if not self.suggestions or self._list is None:
            self._on_edited(self.text())
            return
        count = len(self._model.items)
        row = self._list.currentIndex().row()
        start = -1 if row < 0 and step > 0 else row
        row = (start + step) % count if row >= 0 or step > 0 else count - 1
        self._list.setCurrentIndex(self._model.index(row))

    def _parts(self) -> tuple[QFrame, QListView]:
        if self._popup is None or self._list is None:
            self._popup = QFrame(self.window())
            self._popup.setObjectName("suggestions")
            box = QVBoxLayout(self._popup)
            box.setContentsMargins(1, 1, 1, 1)
            self._list = QListView(self._popup)
            self._list.setAccessibleName(self._list_name)
            self._list.setModel(self._model)
            self._list.setUniformItemSizes(True)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setItemDelegate(
                SuggestionDelegate(self._theme, DETAIL_ROLE, TAG_ROLE, self._list)
            )
            self._list.clicked.connect(self._on_clicked)
            box.addWidget(self._list)
            self.window().installEventFilter(self)
        return self._popup, self._list

    def _place(self, popup: QFrame, view: QListView) -> None:
        rows = min(len(self._model.items), MOST_SHOWN)
        height = rows * max(view.sizeHintForRow(0), 20) + 12
        window = self.window()
        below = self.mapTo(window, QPoint(0, self.height() + 4))
        width = max(self.width(), self._theme.px(320))
        left = min(max(below.x(), 4), max(4, window.width() - width - 8))
        room = window.height() - below.y() - 8
        top = below.y()
        if room < height and below.y() - self.height() - 8 > room:
            top = max(4, below.y() - self.height() - 8 - height)
            room = height
        popup.setGeometry(left, top, width, min(height, max(room, 60)))

    def _on_clicked(self, index: QModelIndex) -> None:
        chosen = self._model.items[index.row()]
        self.close_list()
        self.take(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.close_list()
        return False
