"""The head of a page: title, one line below, and buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.label import Label

ROOM_FOR_WORDS = 34


class Heading(QWidget):
    """A page's title and subtitle with a picture before and buttons after, or below when narrow."""

    def __init__(self, title: str, parent: QWidget, subtitle: str = "") -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label(title, self, "title", wrap=True)
        self.subtitle = Label(subtitle, self, "soft", wrap=True)
        self.subtitle.setVisible(bool(subtitle))
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        self._grid.addLayout(words, 0, 1)
        self._buttons = QWidget(self)
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._narrow = False
        self._place_buttons()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line below; empty hides it."""
        self.subtitle.set_text(subtitle)

    def add_button(self, button: QWidget) -> None:
        """Add a button at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_lead(self, widget: QWidget) -> None:
        """Put a widget, such as an avatar, before the title."""
        self._grid.addWidget(widget, 0, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Allow it to be as narrow as its buttons, which then go below."""
        least = max(self._buttons.minimumSizeHint().width(), 200)
        return QSize(least, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below when there is little room for the words."""
        super().resizeEvent(event)
        words = ROOM_FOR_WORDS * self.fontMetrics().averageCharWidth()
        narrow = self.width() < self._buttons.sizeHint().width() + words
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_buttons()

    def _place_buttons(self) -> None:
        self._grid.removeWidget(self._buttons)
        if self._narrow:
            leading = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._buttons, 1, 1, 1, 2, leading)
        else:
            self._grid.addWidget(self._buttons, 0, 2, Qt.AlignmentFlag.AlignVCenter)
