"""Where a relationship stands, as a line of stages from met to partners."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

RADIUS = 6.5


class StageState(Enum):
    """Whether a stage was reached."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


class StageLine(QWidget):
    """Stages from (label, state) pairs; the words say the same to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[tuple[str, StageState], ...] = ()
        self._ended = ""
        self.setAccessibleName(self.tr("Stage"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_stages(self, stages: Sequence[tuple[str, StageState]], ended: str = "") -> None:
        """Show stages; ended is the word to show when the relationship was let go."""
        self._stages = tuple(stages)
        self._ended = ended
        words = {
            StageState.DONE: self.tr("{stage}: done"),
            StageState.CURRENT: self.tr("{stage}: now"),
            StageState.TODO: self.tr("{stage}: still to come"),
        }
        said = [words[state].format(stage=label) for label, state in self._stages]
        self.setAccessibleDescription(", ".join([ended, *said] if ended else said))
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the dots and one line of words."""
        return QSize(420, self._theme.px(22) + 26)

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, dots and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        for index in range(len(self._stages) - 1):
            self._paint_link(painter, index)
        for index, (label, state) in enumerate(self._stages):
            self._paint_dot(painter, index, state)
            self._paint_label(painter, index, label, state)
        if self._ended:
            self._paint_ended(painter)

    def _x(self, index: int) -> float:
        slot = self.width() / max(1, len(self._stages))
        place = len(self._stages) - 1 - index if self.isRightToLeft() else index
        return (place + 0.5) * slot

    def _paint_link(self, painter: QPainter, index: int) -> None:
        reached = self._stages[index + 1][1] is StageState.DONE
        painter.setPen(QPen(self._theme.color(self._done_token() if reached else "line"), 2))
        painter.drawLine(QPointF(self._x(index), 13), QPointF(self._x(index + 1), 13))

    def _done_token(self) -> str:
        return "line-strong" if self._ended else "accent"

    def _paint_dot(self, painter: QPainter, index: int, state: StageState) -> None:
        center = QPointF(self._x(index), 13)
        done = self._theme.color(self._done_token())
        hollow = self._theme.color("paper")
        ring = done if state is not StageState.TODO else self._theme.color("line")
        painter.setPen(QPen(ring, 2))
        painter.setBrush(done if state is StageState.DONE else hollow)
        painter.drawEllipse(center, RADIUS, RADIUS)

    def _paint_label(self, painter: QPainter, index: int, label: str, state: StageState) -> None:
        current = state is StageState.CURRENT and not self._ended
        painter.setPen(self._theme.color("ink" if current else "soft"))
        painter.setFont(self._theme.font(12, 600 if current else 400))
        slot = self.width() / len(self._stages)
        room = QRectF(self._x(index) - slot / 2, 24, slot, self._theme.px(18))
        shown = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(slot))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_ended(self, painter: QPainter) -> None:
        reached = [i for i, (_, state) in enumerate(self._stages) if state is StageState.DONE]
        last = reached[-1] if reached else 0
        following = min(last + 1, len(self._stages) - 1)
        painter.setFont(self._theme.font(12, 600))
        width = painter.fontMetrics().horizontalAdvance(self._ended) + 16
        height = self._theme.px(19)
        x = (self._x(last) + self._x(following)) / 2
        rect = QRectF(x - width / 2, 13 - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("stop-soft"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(self._theme.color("stop"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._ended)
