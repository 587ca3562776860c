"""Bars month by month, painted; every bar says its number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import Theme


class Bar(NamedTuple):
    """One bar: what it is for ("March 2026"), its number, and the short words under it."""

    label: str
    number: int
    short: str = ""


class Bars(QWidget):
    """Bars of which the last is now; left and right choose one, Enter or a click opens it."""

    activated = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, height: int = 78) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._height = height
        self._chosen = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars, oldest first."""
        self._bars = tuple(bars)
        self._chosen = len(self._bars) - 1
        said = ", ".join(f"{bar.label}: {bar.number}" for bar in self._bars)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give a comfortable size."""
        words = self._theme.px(18) if any(bar.short for bar in self._bars) else 0
        return QSize(240, self._height + words)

    def rect_of(self, index: int) -> QRectF:
        """Give the place of a bar, mirrored from right to left."""
        count = max(1, len(self._bars))
        slot = self.width() / count
        tallest = max(1, *(bar.number for bar in self._bars), 1)
        room = self._height - 6
        share = self._bars[index].number / tallest
        height = max(3.0, share * room)
        place = count - 1 - index if self.isRightToLeft() else index
        width = min(18.0, slot * 0.66)
        left = place * slot + (slot - width) / 2
        return QRectF(left, self._height - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, the last one in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, bar in enumerate(self._bars):
            last = index == len(self._bars) - 1
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent" if last else "bar"))
            rect = self.rect_of(index)
            painter.drawRoundedRect(rect, 2, 2)
            if self.hasFocus() and index == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.color("ink"), 2))
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 3, 3)
            if bar.short:
                self._paint_words(painter, rect, bar.short)

    def event(self, event: QEvent) -> bool:
        """Say a bar's number in a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos().x())
            text = self._said(index) if index >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a bar with the arrow keys and open it with Enter."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._bars:
            chosen = self._chosen + steps[Qt.Key(event.key())]
            self._chosen = min(max(chosen, 0), len(self._bars) - 1)
            where = self.mapToGlobal(self.rect_of(self._chosen).bottomRight().toPoint())
            QToolTip.showText(where, self._said(self._chosen), self)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen >= 0:
            self.activated.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the bar that was clicked."""
        index = self._index_at(round(event.position().x()))
        if index >= 0:
            self._chosen = index
            self.activated.emit(index)

    def _said(self, index: int) -> str:
        return f"{self._bars[index].label}: {self._bars[index].number}"

    def _index_at(self, x: int) -> int:
        if not self._bars or not 0 <= x < self.width():
            return -1
        place = int(x / (self.width() / len(self._bars)))
        return len(self._bars) - 1 - place if self.isRightToLeft() else place

    def _paint_words(self, painter: QPainter, rect: QRectF, words: str) -> None:
        painter.setPen(self._theme.color("faint"))
        painter.setFont(self._theme.font(11))
        room = QRectF(rect.center().x() - 30, self._height + 2, 60, self._theme.px(16))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
