"""The head of a table whose headings go on below where a column is narrow."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

PADDING = 28
"""What the style leaves free beside the words of a heading, at both sides together."""
ABOVE_AND_BELOW = 14
ROOM = 10_000


class WrappingHeader(QHeaderView):
    """As high as its highest heading; no column need be wider than the longest word in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._height = 0
        self.sectionResized.connect(self._look_at_height)

    def wrap(self) -> None:
        """Let headings wrap, whatever else was said of how they stand."""
        flags = self.defaultAlignment().value | Qt.TextFlag.TextWordWrap.value
        self.setDefaultAlignment(Qt.AlignmentFlag(flags))

    def least_width(self, section: int) -> int:
        """Give the width that the longest word of a heading takes."""
        words = self._words(section).split()
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return ceil(widest) + PADDING + 2

    def sizeHint(self) -> QSize:
        """Be high enough for every heading."""
        hint = super().sizeHint()
        heights = (self._height_of(one) for one in range(self.count()))
        return QSize(hint.width(), max((hint.height(), *heights)))

    def _height_of(self, section: int) -> int:
        room = max(1, self.sectionSize(section) - PADDING)
        wrapped = Qt.TextFlag.TextWordWrap
        needed = self.fontMetrics().boundingRect(0, 0, room, ROOM, wrapped, self._words(section))
        return needed.height() + ABOVE_AND_BELOW

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def _look_at_height(self, _section: int, _before: int, _after: int) -> None:
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.geometriesChanged.emit()
