"""Where a relationship stands, as a line of stages from met to partners."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.accessible import Role
from ui.theme import Theme
from ui.widgets.label import set_tip

RADIUS = 6.5
MIDDLE = 13
LINE = 18
GAP = 6


class StageState(Enum):
    """Whether a stage was reached."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


class StageLine(QWidget):
    """Stages from (label, state) pairs; the words say the same to a screen reader.

    A stage reached is a full dot, the present one a ring around a dot, one to come a ring.
    """

    spoken_role = Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[tuple[str, StageState], ...] = ()
        self._ended = ""
        self._in_two_lines = False
        self.setAccessibleName(self.tr("Stage"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def spoken_value(self) -> str:
        """Where things stand now."""
        now = [label for label, state in self._stages if state is StageState.CURRENT]
        return self._ended or "".join(now)

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
        said = [ended, *said] if ended else said
        self.setAccessibleDescription(", ".join(said))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the dots and one or two lines of words."""
        words = self._theme.px(LINE) * (2 if self._in_two_lines else 1)
        return QSize(420, round(self._middle + self._radius) + GAP + words)

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use a second line of words when the first is too narrow."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the words again when they are larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, dots and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(len(self._stages) - 1):
            self._paint_link(painter, index)
        for index, (label, state) in enumerate(self._stages):
            self._paint_dot(painter, index, state)
            self._paint_label(painter, index, label, state)
        if self._ended:
            self._paint_ended(painter)

    @property
    def _radius(self) -> float:
        return RADIUS * self._theme.percent / 100

    @property
    def _middle(self) -> float:
        return MIDDLE * self._theme.percent / 100

    @property
    def _slot(self) -> float:
        return self.width() / max(1, len(self._stages))

    def _fit(self) -> None:
        metrics = QFontMetrics(self._theme.font(12, 600))
        widest = max((metrics.horizontalAdvance(label) for label, _ in self._stages), default=0)
        in_two_lines = widest + GAP > self._slot
        cut = widest > self._slot * (2 if in_two_lines else 1)
        set_tip(self, self.accessibleDescription() if cut else "")
        if in_two_lines != self._in_two_lines:
            self._in_two_lines = in_two_lines
            self.updateGeometry()

    def _x(self, index: int) -> float:
        place = len(self._stages) - 1 - index if self.isRightToLeft() else index
        return (place + 0.5) * self._slot

    def _paint_link(self, painter: QPainter, index: int) -> None:
        reached = self._stages[index + 1][1] is StageState.DONE
        painter.setPen(QPen(self._theme.color(self._done_token() if reached else "line"), 2))
        start, end = self._x(index), self._x(index + 1)
        painter.drawLine(QPointF(start, self._middle), QPointF(end, self._middle))

    def _done_token(self) -> str:
        return "line-strong" if self._ended else "accent"

    def _paint_dot(self, painter: QPainter, index: int, state: StageState) -> None:
        center = QPointF(self._x(index), self._middle)
        done = self._theme.color(self._done_token())
        hollow = self._theme.color("paper")
        ring = done if state is not StageState.TODO else self._theme.color("line-strong")
        painter.setPen(QPen(ring, 2))
        painter.setBrush(done if state is StageState.DONE else hollow)
        painter.drawEllipse(center, self._radius, self._radius)
        if state is StageState.CURRENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ring)
            painter.drawEllipse(center, self._radius * 0.42, self._radius * 0.42)

    def _paint_label(self, painter: QPainter, index: int, label: str, state: StageState) -> None:
        current = state is StageState.CURRENT and not self._ended
        painter.setPen(self._theme.color("ink" if current else "soft"))
        painter.setFont(self._theme.font(12, 600 if current else 400))
        below = self._in_two_lines and index % 2 == 1
        line = self._theme.px(LINE)
        top = self._middle + self._radius + GAP - 1 + (line if below else 0)
        width = self._slot * (2 if self._in_two_lines else 1)
        left = min(max(self._x(index) - width / 2, 0), self.width() - width)
        room = QRectF(left, top, width, line)
        side = Qt.AlignmentFlag.AlignCenter
        if left != self._x(index) - width / 2:
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            at_left = left == 0
            side |= Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        shown = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(room, side, shown)

    def _paint_ended(self, painter: QPainter) -> None:
        reached = [i for i, (_, state) in enumerate(self._stages) if state is StageState.DONE]
        last = reached[-1] if reached else 0
        following = min(last + 1, len(self._stages) - 1)
        painter.setFont(self._theme.font(12, 600))
        width = painter.fontMetrics().horizontalAdvance(self._ended) + 16
        height = self._theme.px(19)
        x = (self._x(last) + self._x(following)) / 2
        rect = QRectF(x - width / 2, self._middle - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("stop-soft"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(self._theme.color("stop"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._ended)
