"""The search field of the top bar: results while typing, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.suggest import SuggestEdit, Suggestion


class SearchResult(NamedTuple):
    """Something found: its words and where it is."""

    title: str
    detail: str
    page_key: str
    target: int | None = None
    tag: str = ""


class SearchBox(SuggestEdit):
    """Emits picked(SearchResult); the first result is chosen as soon as there is one."""

    def __init__(
        self, theme: Theme, parent: QWidget, search: Callable[[str], Sequence[SearchResult]]
    ) -> None:
        name = QCoreApplication.translate("SearchBox", "Search")
        list_name = QCoreApplication.translate("SearchBox", "Search results")
        super().__init__(theme, name, list_name, parent)
        self._search = search
        self.setPlaceholderText(self.tr("Search people, notes, events"))
        self.setMaximumWidth(410)
        self._hint = Label("Ctrl K", self)
        self._hint.setObjectName("hint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def suggest(self, text: str) -> Sequence[Suggestion]:
        """Suggest what is found."""
        found = self._search(text)
        return [Suggestion(hit.title, hit.detail, hit.tag, hit) for hit in found]

    def initial_row(self, items: Sequence[Suggestion]) -> int:
        """Choose the first result, so that Enter goes there."""
        return 0

    def take(self, suggestion: Suggestion) -> None:
        """Go to the result and be empty for the next search."""
        self.clear()
        super().take(suggestion)

    def begin(self) -> None:
        """Take the focus with everything selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with a second Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.suggestions:
            self.clear()
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hide the hint while typing."""
        super().focusInEvent(event)
        self._hint.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the hint again."""
        super().focusOutEvent(event)
        self._hint.setVisible(not self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint at the end of the field."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        x = 12 if self.isRightToLeft() else self.width() - size.width() - 12
        self._hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
