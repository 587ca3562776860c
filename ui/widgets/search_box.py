"""The search field of the top bar: anything found while typing, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.accessible import announce
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.search_result import SearchResult, unmarked
from ui.widgets.suggest import SuggestEdit, Suggestion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemDelegate, QListView

__all__ = ["Answer", "Search", "SearchBox", "SearchResult"]

WIDTH, HEIGHT = 640, 560
REST_MS = 400
PAGE_OF_ROWS = 6
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Answer(NamedTuple):
    """What is found for a text, and what is to be said about the text itself."""

    results: Sequence[SearchResult]
    remark: str = ""


Search = Callable[[str], Answer]


class SearchBox(SuggestEdit):
    """Emits picked(SearchResult) for a place to go to, everything_wanted(text) for all there is."""

    everything_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, search: Search) -> None:
        name = QCoreApplication.translate("SearchBox", "Search")
        list_name = QCoreApplication.translate("SearchBox", "Search results")
        super().__init__(theme, name, list_name, parent)
        self._search = search
        self._before: QWidget | None = None
        self._stepping = False
        self._remark_words = ""
        self._remark: Label | None = None
        self._keys: Label | None = None
        self._rested = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self._on_rested)
        self.setPlaceholderText(self.tr("Find anything"))
        self.setMaximumWidth(410)
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._hint = Label(keys.replace("+", " "), self)
        self._hint.setObjectName("hint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def suggest(self, text: str) -> Sequence[Suggestion]:
        """Suggest what is found."""
        answer = self._search(text)
        self._remark_words = answer.remark
        return _suggestions(answer)

    def renew(self, text: str) -> None:
        """Show what is found for a text; for none, where one could go."""
        self._stepping = False
        items = self.suggest(text)
        self.show_items(items, always=bool(self._remark_words))

    def show_items(self, items: Sequence[Suggestion], *, always: bool = False) -> None:
        """Show these, and the remark above them."""
        self.setAccessibleDescription(self._remark_words)
        if self._remark is not None:
            self._remark.set_text(self._remark_words)
        super().show_items(items, always=always)
        self._resting.start()

    def _on_rested(self) -> None:
        """Shrink to what was found, now that nobody types."""
        if self._popup is not None and self._list is not None and self._popup.isVisible():
            self._rested = True
            self._place(self._popup, self._list)
            self._rested = False

    def show_answer(self, text: str, answer: Answer) -> None:
        """Show what was found meanwhile, if that is still what is sought."""
        if text == self.text() and self.hasFocus():
            self._remark_words = answer.remark
            self.show_items(_suggestions(answer), always=True)

    def initial_row(self, items: Sequence[Suggestion]) -> int:
        """Choose the first result, so that Enter goes there; none before anything is typed."""
        return 0 if self.text().strip() and items else -1

    def take(self, suggestion: Suggestion) -> None:
        """Do what the result stands for; going somewhere leaves the field empty."""
        result = suggestion.data
        if not isinstance(result, SearchResult):
            return
        if result.text:
            self.setText(result.text)
            self.renew(result.text)
        elif result.everything:
            self.everything_wanted.emit(self.text())
        else:
            self.clear()
            self.leave()
            if result.action is not None:
                result.action.trigger()
            else:
                super().take(suggestion)

    def begin(self) -> None:
        """Take the focus with everything selected, and show where one could go."""
        self._remember()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.renew(self.text())

    def leave(self) -> None:
        """Give the focus back to where it was."""
        self.close_list()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    def new_view(self, parent: QWidget) -> QListView:
        """Make a list that covers what is below it."""
        from ui.widgets.search_rows import ResultList

        return ResultList(self._theme, parent)

    def new_delegate(self, view: QListView) -> QAbstractItemDelegate:
        """Paint results."""
        from ui.widgets.search_rows import ResultDelegate
        from ui.widgets.suggestions import DATA_ROLE

        return ResultDelegate(self._theme, DATA_ROLE, view)

    def furnish(self, box: QVBoxLayout, view: QListView) -> None:
        """Put the remark above the list and the keys below it."""
        parent = view.parentWidget() or self
        self._remark = Label(self._remark_words, parent, kind="soft", wrap=True)
        self._remark.setContentsMargins(16, 12, 16, 4)
        self._remark.set_text(self._remark_words)
        words = self.tr("Enter opens it · Ctrl+Enter finds everything, best first · Esc leaves")
        self._keys = Label(words, parent, kind="small", wrap=True)
        self._keys.setContentsMargins(16, 6, 16, 9)
        view.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(self._on_current)
        box.setSpacing(0)
        for part in (self._remark, view, self._keys):
            box.addWidget(part, 1 if part is view else 0)

    def wanted_size(self, view: QListView) -> tuple[int, int]:
        """Be as high as what is found, up to a limit, and wide enough for a sentence."""
        width = max(self.width(), self._theme.px(WIDTH))
        model, height = view.model(), 12
        for row in range(model.rowCount()):
            height += view.sizeHintForRow(row)
            if height > self._theme.px(HEIGHT):
                break
        for label in (self._remark, self._keys):
            if label is not None and not label.isHidden():
                height += max(label.heightForWidth(width - 4), label.sizeHint().height())
        view.setVisible(model.rowCount() > 0)
        if self.suggestions and model.rowCount() and not self._rested:
            # What shrinks lays the page below bare, which then paints itself for every key.
            height = max(height, self._popup.height() if self._popup is not None else 0)
        return width, min(height, self._theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter, elsewhere the next step; place the hint when its letters grow."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_hint()
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_ctrl_enter(event)
            and self.text().strip()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list; Escape clears, then leaves."""
        key = event.key()
        rows = len(self.suggestions)
        if key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.renew("")
            else:
                self.leave()
        elif _is_ctrl_enter(event) and self.text().strip():
            self.everything_wanted.emit(self.text())
        elif rows and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._choose(
                self._row() + (PAGE_OF_ROWS if key == Qt.Key.Key_PageDown else -PAGE_OF_ROWS)
            )
        elif rows and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._in_list(event):
            self._choose(0 if key == Qt.Key.Key_Home else rows - 1)
        else:
            self._stepping = key in (Qt.Key.Key_Down, Qt.Key.Key_Up) or (
                self._stepping and key in ENTER
            )
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hide the hint while typing."""
        super().focusInEvent(event)
        self._hint.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the hint again."""
        super().focusOutEvent(event)
        self._hint.setVisible(not self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Remember who has the focus before a click takes it."""
        super().enterEvent(event)
        self._remember()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list with a click."""
        super().mousePressEvent(event)
        if not self.suggestions:
            self.renew(self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint at the end of the field."""
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        size = self._hint.sizeHint()
        room = size.width() + 18
        # Latin words stand at the left in any language: they need room beside the hint too.
        self.setTextMargins(room if self.isRightToLeft() else 0, 0, 0, 0)
        x = 12 if self.isRightToLeft() else self.width() - size.width() - 12
        self._hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def _in_list(self, event: QKeyEvent) -> bool:
        """Whether Home and End are for the list: once one moves in it, or nothing is typed."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self._stepping or ctrl or not self.text()

    def _remember(self) -> None:
        focused = self.window().focusWidget()
        if focused is not self:
            self._before = focused

    def _row(self) -> int:
        return self._list.currentIndex().row() if self._list is not None else -1

    def _choose(self, row: int) -> None:
        if self._list is not None:
            self._stepping = True
            row = min(max(row, 0), len(self.suggestions) - 1)
            self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Let a screen reader say what is chosen while the focus stays in the field."""
        if current.isValid():
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole)))


def _suggestions(answer: Answer) -> list[Suggestion]:
    return [
        Suggestion(
            unmarked(one.title),
            unmarked(one.detail),
            ", ".join(part for part in (one.tag, one.group) if part),
            one,
        )
        for one in answer.results
    ]


def _is_ctrl_enter(event: QKeyEvent) -> bool:
    ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return ctrl and event.key() in ENTER
