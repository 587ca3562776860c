"""A legend: the look of each series beside its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.accessible import Role
from ui.charts.chart import Look, paint_look
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

SIDE = 12


class Swatch(QWidget):
    """A small box in the look of a series."""

    spoken_role = Role.Whitespace

    def __init__(self, theme: Theme, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give a small square in the height of a line."""
        return QSize(self._theme.px(SIDE) + 2, self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(SIDE)
        paint_look(
            painter, QRectF(1, (self.height() - side) / 2, side, side), self._look, self._theme
        )


class Legend(QWidget):
    """Every series of a chart, in a line that wraps."""

    def __init__(self, theme: Theme, series: Sequence[tuple[Look, str]], parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=14)
        for look, words in series:
            entry = QWidget(self)
            across = QHBoxLayout(entry)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(6)
            across.addWidget(Swatch(theme, look, entry))
            across.addWidget(Label(words, entry, "small"))
            flow.addWidget(entry)
