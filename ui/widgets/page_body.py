"""The scrolling body of a page: margins, and lines that never grow too long to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

MARGIN = 28


class PageBody(QScrollArea):
    """A frameless scroll area; its content is centred and at most max_width wide."""

    def __init__(
        self, parent: QWidget, max_width: int = 1240, margins: tuple[int, int] = (MARGIN, 26)
    ) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self._margins = margins
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget(self)
        self.content.setProperty("kind", "body")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.content.setSizePolicy(policy)
        self._outer = QVBoxLayout(self.content)
        self._outer.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(18)
        self._outer.addLayout(self.body)
        self._outer.addStretch(1)
        self.setWidget(self.content)
        self._fit()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget, stretch)

    def fill(self) -> None:
        """Let the content take the whole height instead of keeping to the top."""
        self._outer.setStretch(0, 1)
        self._outer.setStretch(1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the content in a wide window."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        # Asking for the viewport would have PySide load every class of widget, 10 ms of a start.
        across, down = self._margins
        side = max(across, (self.maximumViewportSize().width() - self._max_width) // 2)
        self._outer.setContentsMargins(side, down, side, down)
