"""Lanes: a line of words for each thing counted, and beside it bars with their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.charts.chart import Chart, Look, Mark
from ui.theme import Theme

HEIGHT = 28
BAR = 16
GAP = 10
# A single thing is no long bar.
FEWEST = 5


class Piece(NamedTuple):
    """One bar in a lane: its key, what it says in full, its number, and its look."""

    key: object
    said: str
    number: int
    look: Look


class Lane(NamedTuple):
    """A line of the chart: its words, then its bars one after the other."""

    words: str
    pieces: Sequence[Piece]


class Lanes(Chart):
    """Lanes from top to bottom; all bars have one scale, and nothing has no bar."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, name, parent)
        self._lanes: tuple[Lane, ...] = ()

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these lanes."""
        self._lanes = tuple(lanes)
        self.renew()

    def sizeHint(self) -> QSize:
        """Give every lane its line."""
        return QSize(280, self.theme.px(HEIGHT) * max(1, len(self._lanes)))

    def place_marks(self) -> Sequence[Mark]:
        """Place the bars of every lane, each long enough to be hit."""
        return [
            Mark(piece.key, piece.said, self.mirrored(rect), piece.look)
            for rect, piece in self._placed()
        ]

    def paint_around(self, painter: QPainter) -> None:
        """Paint the words of the lanes, and the number after each bar."""
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        leading = flags | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        height = self.theme.px(HEIGHT)
        painter.setFont(self.theme.font(13))
        metrics = painter.fontMetrics()
        room = self._room_for_words()
        for index, lane in enumerate(self._lanes):
            empty = not any(piece.number for piece in lane.pieces)
            painter.setPen(self.theme.color("soft" if empty else "ink"))
            place = self.mirrored(QRectF(0, index * height, room - GAP, height))
            words = metrics.elidedText(lane.words, Qt.TextElideMode.ElideRight, room - GAP)
            painter.drawText(place, leading | side, words)
            if empty:
                none = self.mirrored(QRectF(room, index * height, 60, height))
                painter.drawText(none, leading | side, "0")
        painter.setFont(self.theme.font(11, 600))
        painter.setPen(self.theme.color("ink"))
        for rect, piece in self._placed():
            wide = self.theme.px(40)
            after = self.mirrored(QRectF(rect.right() + 4, rect.top(), wide, rect.height()))
            painter.drawText(after, leading | side, str(piece.number))

    def _placed(self) -> Iterator[tuple[QRectF, Piece]]:
        number_room = self.theme.px(26)
        sums = (sum(piece.number for piece in lane.pieces) for lane in self._lanes)
        most = max(FEWEST, *sums, FEWEST)
        several = max((len(lane.pieces) for lane in self._lanes), default=1)
        start = self._room_for_words()
        room = max(20.0, self.width() - start - several * number_room)
        height, bar = self.theme.px(HEIGHT), self.theme.px(BAR)
        for index, lane in enumerate(self._lanes):
            left = float(start)
            for piece in lane.pieces:
                if piece.number:
                    wide = max(6.0, piece.number / most * room)
                    top = index * height + (height - bar) / 2
                    yield QRectF(left, top, wide, bar), piece
                    left += wide + number_room

    def _room_for_words(self) -> int:
        metrics = QFontMetrics(self.theme.font(13), self)
        widest = max((metrics.horizontalAdvance(lane.words) for lane in self._lanes), default=0)
        return min(widest + GAP + 2, int(self.width() * 0.5))
