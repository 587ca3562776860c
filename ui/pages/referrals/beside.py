"""Words with buttons at their end, which go below where the words would have too little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.referrals.lines import LEAST_LETTERS
from ui.widgets.flow import FlowLayout

SPACE = 8
WIDEST = 16_777_215
"""The greatest width of a widget in Qt."""


class Beside(QWidget):
    """The words at the beginning, chips and buttons at the end or, in a row, below."""

    def __init__(self, words: QWidget, ends: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._ends = tuple(ends)
        self._end = QWidget(self)
        flow = FlowLayout(self._end, SPACE, level=True)
        for one in self._ends:
            flow.addWidget(one)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(words, 0, 0)
        self._below: bool | None = None
        self.make_room()

    def make_room(self) -> None:
        """Place the end anew, after something in it was shown, hidden or changed."""
        shown = [one for one in self._ends if not one.isHidden()]
        width = sum(one.sizeHint().width() for one in shown) + SPACE * max(0, len(shown) - 1)
        least = LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        below = bool(shown) and self.width() < least + SPACE + width
        self._end.setMinimumWidth(0 if below else width)
        self._end.setMaximumWidth(WIDEST if below else width)
        self._end.setVisible(bool(shown))
        if below != self._below:
            self._below = below
            self._grid.removeWidget(self._end)
            if below:
                self._grid.addWidget(self._end, 1, 0)
            else:
                self._grid.addWidget(self._end, 0, 1, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest thing at the end."""
        hints = [one.sizeHint().width() for one in self._ends if not one.isHidden()]
        return QSize(max(hints, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether there is room now."""
        super().resizeEvent(event)
        self.make_room()
