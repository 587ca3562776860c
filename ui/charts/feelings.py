"""How I felt before and after each event, 1 to 5: a ring before, a dot after, a line between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.charts.chart import SOLID, Chart, Mark
from ui.theme import Theme

LEVELS = 5
LEVEL = 24
DOT = 5.0
BELOW = 20


class Felt(NamedTuple):
    """One event: its key, what it says in full, the short day below, and the two feelings."""

    key: object
    said: str
    short: str
    before: int | None
    after: int | None


class Feelings(Chart):
    """Events in the order of time; higher is better."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget, *, lowest: str, highest: str
    ) -> None:
        super().__init__(theme, name, parent)
        self._felt: tuple[Felt, ...] = ()
        self._ends = (lowest, highest)

    def set_felt(self, felt: Sequence[Felt]) -> None:
        """Show these events, oldest first."""
        self._felt = tuple(felt)
        self.renew()

    def sizeHint(self) -> QSize:
        """Give every level its height."""
        return QSize(280, self.theme.px(LEVEL * LEVELS + BELOW))

    def place_marks(self) -> Sequence[Mark]:
        """Place one mark for each event, from its lower to its higher feeling."""
        marks = []
        for x, one in self._across():
            found = [self._y(value) for value in (one.before, one.after) if value]
            top, bottom = min(found) - DOT, max(found) + DOT
            rect = QRectF(x - DOT - 2, top - 2, 2 * DOT + 4, bottom - top + 4)
            marks.append(Mark(one.key, one.said, rect, SOLID))
        return marks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the levels, then the two feelings of every event, and a ring about the chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_levels(painter)
        for x, one in self._across():
            self._paint_one(painter, x, one)
        self._paint_days(painter)
        if self.hasFocus() and self.marks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("ink"), 2))
            painter.drawRoundedRect(self.marks[self._chosen].rect.adjusted(-2, -2, 2, 2), 4, 4)

    def _paint_levels(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.theme.color("line"), 1))
        for level in range(1, LEVELS + 1):
            y = self._y(level)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setFont(self.theme.font(11))
        painter.setPen(self.theme.color("soft"))
        for words, level in zip(self._ends, (1, LEVELS), strict=True):
            high = self.theme.px(16)
            place = self.mirrored(QRectF(0, self._y(level) - high - 1, self._start() - 8, high))
            side = Qt.AlignmentFlag.AlignRight
            leading = side if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, leading | Qt.AlignmentFlag.AlignAbsolute, words)

    def _paint_one(self, painter: QPainter, x: float, one: Felt) -> None:
        accent = QPen(self.theme.color("accent"), 2)
        if one.before and one.after:
            painter.setPen(accent)
            painter.drawLine(QPointF(x, self._y(one.before)), QPointF(x, self._y(one.after)))
        painter.setPen(accent)
        if one.before:
            painter.setBrush(self.theme.color("card"))
            painter.drawEllipse(QPointF(x, self._y(one.before)), DOT, DOT)
        if one.after:
            painter.setBrush(self.theme.color("accent"))
            painter.drawEllipse(QPointF(x, self._y(one.after)), DOT, DOT)

    def _paint_days(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(11))
        painter.setPen(self.theme.color("soft"))
        across = self._across()
        room = self.theme.px(52)
        slot = (self.width() - self._start()) / max(1, len(across))
        every = max(1, -(-room // max(1, int(slot))))
        for index, (x, one) in enumerate(across):
            # The newest event always has its day, whichever are left out.
            if (len(across) - 1 - index) % every == 0:
                wide = float(room)
                left = min(max(x - wide / 2, 0.0), self.width() - wide)
                top = self.height() - self.theme.px(BELOW) + 2
                below = QRectF(left, top, wide, self.theme.px(17))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, one.short)

    def _across(self) -> list[tuple[float, Felt]]:
        start = self._start()
        wide = (self.width() - start) / max(1, len(self._felt))
        places = (start + (index + 0.5) * wide for index in range(len(self._felt)))
        mirrored = self.isRightToLeft()
        return [
            (self.width() - x if mirrored else x, one)
            for x, one in zip(places, self._felt, strict=True)
        ]

    def _start(self) -> float:
        metrics = self.fontMetrics()
        return 12 + max(metrics.horizontalAdvance(words) for words in self._ends)

    def _y(self, level: int) -> float:
        return self.theme.px(LEVEL) * (LEVELS - level + 0.7)
