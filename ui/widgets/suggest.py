"""A line edit that suggests while one types: the list shows below and typing goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemDelegate, QListView

    from ui.widgets.suggestions import SuggestionModel

MOST_SHOWN = 9


class Suggestion(NamedTuple):
    """One line of the list: title, detail, a word at the right, and what it stands for."""

    title: str
    detail: str = ""
    tag: str = ""
    data: object = None


class SuggestEdit(QLineEdit):
    """Suggests from suggest(text); Down and Up choose, Enter takes, Escape closes."""

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, list_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._list_name = list_name
        self._theme = theme
        self._items: tuple[Suggestion, ...] = ()
        self._model: SuggestionModel | None = None
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
        return self._items if self._popup is not None and self._popup.isVisible() else ()

    @property
    def chosen(self) -> Suggestion | None:
        """The suggestion chosen in the list."""
        if self._list is None or not self.suggestions:
            return None
        row = self._list.currentIndex().row()
        return self._items[row] if row >= 0 else None

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

    def new_view(self, parent: QWidget) -> QListView:
        """Make the list."""
        from ui.widgets.suggestions import SuggestionList

        return SuggestionList(parent)

    def new_delegate(self, view: QListView) -> QAbstractItemDelegate:
        """Make what paints the lines."""
        from ui.widgets.cells import SuggestionDelegate
        from ui.widgets.suggestions import DETAIL_ROLE, TAG_ROLE

        return SuggestionDelegate(self._theme, DETAIL_ROLE, TAG_ROLE, view)

    def furnish(self, box: QVBoxLayout, view: QListView) -> None:
        """Put the list, and what stands around it, into the frame that opens."""
        view.setUniformItemSizes(True)
        box.addWidget(view)

    def wanted_size(self, view: QListView) -> tuple[int, int]:
        """Give the width and height that the frame would like to have."""
        rows = min(len(self._items), MOST_SHOWN)
        height = rows * max(view.sizeHintForRow(0), 20) + 12
        return max(self.width(), self._theme.px(320)), height

    def renew(self, text: str) -> None:
        """Suggest anew for a text."""
        self.show_items(list(self.suggest(text)) if text.strip() else [])

    def show_items(self, items: Sequence[Suggestion], *, always: bool = False) -> None:
        """Show these; without any the list closes, unless there is always something to show."""
        if not items and not always:
            self._set_items(())
            self.close_list()
            return
        popup, view = self._parts()
        self._set_items(items)
        row = self.initial_row(items)
        view.setCurrentIndex(view.model().index(row, 0) if row >= 0 else QModelIndex())
        self._place(popup, view)
        popup.show()
        popup.raise_()

    def _on_edited(self, text: str) -> None:
        self.renew(text)

    def _set_items(self, items: Sequence[Suggestion]) -> None:
        self._items = tuple(items)
        if self._model is not None:
            self._model.set_items(self._items)

    def _new_model(self) -> SuggestionModel:
        from ui.widgets.suggestions import SuggestionModel

        return SuggestionModel(self)

    def _step(self, step: int) -> None:
        if not self.suggestions or self._list is None:
            self.renew(self.text())
            return
        count = len(self._items)
        row = self._list.currentIndex().row()
        start = -1 if row < 0 and step > 0 else row
        row = (start + step) % count if row >= 0 or step > 0 else count - 1
        self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _parts(self) -> tuple[QFrame, QListView]:
        if self._popup is None or self._list is None:
            self._popup = QFrame(self.window())
            self._popup.setObjectName("suggestions")
            box = QVBoxLayout(self._popup)
            box.setContentsMargins(1, 1, 1, 1)
            self._list = self.new_view(self._popup)
            self._list.setAccessibleName(self._list_name)
            self._model = self._new_model()
            self._list.setModel(self._model)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setItemDelegate(self.new_delegate(self._list))
            self._list.clicked.connect(self._on_clicked)
            self.furnish(box, self._list)
            self.window().installEventFilter(self)
        return self._popup, self._list

    def _place(self, popup: QFrame, view: QListView) -> None:
        width, height = self.wanted_size(view)
        window = self.window()
        below = self.mapTo(window, QPoint(0, self.height() + 4))
        width = min(width, window.width() - 16)
        start = below.x() + (self.width() - width if self.isRightToLeft() else 0)
        left = min(max(start, 4), max(4, window.width() - width - 8))
        room = window.height() - below.y() - 8
        top = below.y()
        if room < height and below.y() - self.height() - 8 > room:
            top = max(4, below.y() - self.height() - 8 - height)
            room = height
        popup.setGeometry(left, top, width, min(height, max(room, 60)))

    def _on_clicked(self, index: QModelIndex) -> None:
        chosen = self._items[index.row()]
        self.close_list()
        self.take(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.close_list()
        return False
