"""Columns month by month, one or two series side by side, each with its number on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.charts.chart import Chart, Look, Mark
from ui.theme import Theme

ROOM = 110
ABOVE = 18
BELOW = 20
WIDEST = 22.0
# A single thing is no tall column.
FEWEST = 3


class Column(NamedTuple):
    """One column of a group: its key, what it says in full, its number, and its look."""

    key: object
    said: str
    number: int
    look: Look


class Group(NamedTuple):
    """The columns that stand together over one short word, such as a month."""

    short: str
    columns: Sequence[Column]


class Columns(Chart):
    """Groups of columns in the order of time."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, name, parent)
        self._groups: tuple[Group, ...] = ()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups, oldest first."""
        self._groups = tuple(groups)
        self.renew()

    def sizeHint(self) -> QSize:
        """Give room for the columns, their numbers and the words below."""
        return QSize(280, self.theme.px(ROOM + ABOVE + BELOW))

    def place_marks(self) -> Sequence[Mark]:
        """Place the columns; an empty one is a thin line with no number."""
        numbers = [one.number for group in self._groups for one in group.columns]
        tallest = max(FEWEST, *numbers, FEWEST)
        floor = self.height() - self.theme.px(BELOW)
        room = floor - self.theme.px(ABOVE)
        marks = []
        for slot, group in self._slots():
            count = max(1, len(group.columns))
            width = min(WIDEST, slot.width() * 0.72 / count)
            left = slot.center().x() - width * count / 2
            for place, one in enumerate(group.columns):
                height = max(2.0, one.number / tallest * room)
                rect = QRectF(left + place * width, floor - height, max(2.0, width - 2), height)
                marks.append(Mark(one.key, one.said, self.mirrored(rect), one.look))
        return marks

    def paint_around(self, painter: QPainter) -> None:
        """Paint the floor, the numbers above the columns, and the words below."""
        floor = self.height() - self.theme.px(BELOW)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.drawLine(0, floor, self.width(), floor)
        painter.setFont(self.theme.font(11, 600))
        numbers = [one.number for group in self._groups for one in group.columns]
        painter.setPen(self.theme.color("ink"))
        for mark, number in zip(self.marks, numbers, strict=True):
            if number:
                wide, high = self.theme.px(40), self.theme.px(16)
                left, top = mark.rect.center().x() - wide / 2, mark.rect.top() - high - 1
                above = QRectF(left, top, wide, high)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(number))
        self._paint_words(painter, floor)

    def _paint_words(self, painter: QPainter, floor: int) -> None:
        painter.setFont(self.theme.font(11))
        painter.setPen(self.theme.color("soft"))
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(one.short) for one in self._groups), default=0)
        slots = list(self._slots())
        every = max(1, -(-(widest + 6) // max(1, int(slots[0][0].width())))) if slots else 1
        for index, (slot, group) in enumerate(slots):
            # The newest month always has its word, whichever are left out.
            if (len(slots) - 1 - index) % every == 0:
                high = self.theme.px(17)
                wide = QRectF(slot.center().x() - widest, floor + 2, 2 * widest, high)
                place = self.mirrored(wide)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, group.short)

    def _slots(self) -> list[tuple[QRectF, Group]]:
        wide = self.width() / max(1, len(self._groups))
        return [
            (QRectF(index * wide, 0, wide, self.height()), group)
            for index, group in enumerate(self._groups)
        ]
