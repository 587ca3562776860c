"""How far I can help, from 0 to 3, as filled and hollow dots."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.theme import Theme

MOST = 3
STEP = 14
RADIUS = 4.5


def paint_dots(painter: QPainter, rect: QRect, value: int, theme: Theme) -> None:
    """Paint three dots at the start of a rectangle, as many filled as the value."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step, radius = theme.px(STEP), RADIUS * theme.percent / 100
    painter.setPen(QPen(theme.color("accent"), 1.4))
    right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for index in range(MOST):
        offset = radius + 1 + index * step
        x = rect.right() - offset if right_to_left else rect.left() + offset
        filled = theme.color("accent") if index < value else Qt.BrushStyle.NoBrush
        painter.setBrush(filled)
        painter.drawEllipse(QPointF(x, rect.center().y() + 0.5), radius, radius)
    painter.restore()


class Dots(QSlider):
    """Three dots to set with keys 0 to 3, the arrows or a click; valueChanged(int) as a slider."""

    def __init__(self, theme: Theme, name: str, parent: QWidget, value: int = 0) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(0, MOST)
        self.setPageStep(1)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give room for three dots and the focus ring."""
        return QSize(self._theme.px(STEP * MOST) + 12, self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        paint_dots(painter, self.rect().adjusted(6, 0, -6, 0), self.value(), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the value by its digit."""
        if event.text() in ("0", "1", "2", "3"):
            self.setValue(int(event.text()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the value to the dot clicked; the only filled dot clicked again means none."""
        x = event.position().x() - 6
        if self.isRightToLeft():
            x = self.width() - 12 - x
        clicked = min(MOST, max(1, int(x // self._theme.px(STEP)) + 1))
        self.setValue(0 if clicked == self.value() == 1 else clicked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Do nothing while dragging."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
