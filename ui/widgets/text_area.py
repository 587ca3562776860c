"""A plain-text area that grows with what is written in it."""

from __future__ import annotations

from math import ceil
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

FRAME = 18


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab goes to the next field; up to max_lines before scrolling."""

    frame: ClassVar[int] = FRAME

    def __init__(
        self,
        name: str,
        parent: QWidget,
        placeholder: str = "",
        *,
        min_lines: int = 3,
        max_lines: int = 30,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._min_lines = min_lines
        self._max_lines = max_lines
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._height = 0
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._on_size_changed()

    def sizeHint(self) -> QSize:
        """Give the height of what is written."""
        return QSize(240, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Never be cut below what is written."""
        return QSize(80, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when a narrower field breaks more lines."""
        super().resizeEvent(event)
        self._on_size_changed()

    def grow_to(self, lines: int) -> None:
        """Scroll inside from so many lines on, but for those it always shows."""
        self._max_lines = max(lines, self._min_lines)
        self._on_size_changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page unless there is something to scroll here."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _wanted_height(self) -> int:
        lines = ceil(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, self._min_lines), self._max_lines)
        margin = 2 * self.document().documentMargin()
        return ceil(shown * self.fontMetrics().lineSpacing() + margin) + self.frame

    def _on_size_changed(self) -> None:
        height = self._wanted_height()
        if height != self._height:
            self._height = height
            fits = self.document().documentLayout().documentSize().height() <= self._max_lines
            always_off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(always_off if fits else as_needed)
            self.updateGeometry()
