"""What every chart has: marks that are found by mouse and arrow keys, said, and opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.accessible import Role, announce
from ui.theme import Theme


class Look(NamedTuple):
    """How the marks of one series look: a token, and a pattern so that it is not colour alone."""

    token: str
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


SOLID = Look("accent")
PALE = Look("accent", Qt.BrushStyle.Dense6Pattern)
OPEN = Look("warn", Qt.BrushStyle.BDiagPattern)
STOPPED = Look("stop", Qt.BrushStyle.DiagCrossPattern)
WAITING = Look("faint", Qt.BrushStyle.HorPattern)


class Mark(NamedTuple):
    """One thing that can be chosen: its key for the signal, its words, and where it is painted."""

    key: object
    said: str
    rect: QRectF
    look: Look


class Chart(QWidget):
    """Marks in reading order; the arrow keys choose one, Enter or a click opens it."""

    activated = Signal(object)
    spoken_role = Role.Chart

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._chosen = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.renew)

    @property
    def spoken_value(self) -> str:
        """What the chosen mark says."""
        return self._said(self._chosen)

    @property
    def marks(self) -> Sequence[Mark]:
        """The marks as they are painted."""
        return self._marks

    def place_marks(self) -> Sequence[Mark]:
        """Say where the marks go in the present size; a kind of chart answers this."""
        raise NotImplementedError

    def paint_around(self, painter: QPainter) -> None:
        """Paint what surrounds the marks: words, numbers, lines."""

    def renew(self) -> None:
        """Place the marks again after what is shown, or the room for it, changed."""
        self._marks = tuple(self.place_marks())
        self._chosen = min(self._chosen, max(0, len(self._marks) - 1))
        self.setAccessibleDescription(", ".join(mark.said for mark in self._marks))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surroundings, the marks, and a ring about the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_around(painter)
        for index, mark in enumerate(self._marks):
            paint_look(painter, mark.rect, mark.look, self.theme)
            if self.hasFocus() and index == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.theme.color("ink"), 2))
                painter.drawRoundedRect(mark.rect.adjusted(-3, -3, 3, 3), 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks in the new room."""
        super().resizeEvent(event)
        self.renew()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the marks when the direction changes, and give them room for another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self.renew()

    def event(self, event: QEvent) -> bool:
        """Say a mark's number in a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._said(index), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which mark is chosen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a mark with the arrow keys, open it with Enter or Space."""
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {onward: 1, back: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and self._marks:
            self._choose(min(max(self._chosen + steps[key], 0), len(self._marks) - 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._marks:
            self._choose(0 if key == Qt.Key.Key_Home else len(self._marks) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._marks:
            self.activated.emit(self._marks[self._chosen].key)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a mark can be opened."""
        over = self._index_at(round(event.position().x()), round(event.position().y())) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark that was clicked."""
        index = self._index_at(round(event.position().x()), round(event.position().y()))
        if index >= 0:
            self._chosen = index
            self.update()
            self.activated.emit(self._marks[index].key)

    def mirrored(self, rect: QRectF) -> QRectF:
        """Give a place as it is, or seen in a mirror from right to left."""
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _choose(self, index: int) -> None:
        self._chosen = index
        where = self.mapToGlobal(self._marks[index].rect.bottomRight().toPoint())
        QToolTip.showText(where, self._said(index), self)
        announce(self, self._said(index))
        self.update()

    def _said(self, index: int) -> str:
        return self._marks[index].said if 0 <= index < len(self._marks) else ""

    def _index_at(self, x: int, y: int) -> int:
        for index, mark in enumerate(self._marks):
            if mark.rect.adjusted(-3, -16, 3, 4).contains(x, y):
                return index
        return -1


def paint_look(painter: QPainter, rect: QRectF, look: Look, theme: Theme) -> None:
    """Paint a box in the look of a series: a pale ground, its pattern, and a line around it."""
    color = theme.color(look.token)
    if look.pattern == Qt.BrushStyle.SolidPattern:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(rect, 2, 2)
        return
    ground = QColor(color)
    ground.setAlphaF(0.16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 2, 2)
    painter.setPen(QPen(color, 1))
    painter.setBrush(QBrush(color, look.pattern))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
