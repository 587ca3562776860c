"""Bars month by month, painted; every bar says its number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.accessible import Role, announce
from ui.theme import Theme


class Bar(NamedTuple):
    """One bar: what it is for ("March 2026"), its number, and the short words under it."""

    label: str
    number: int
    short: str = ""


class Bars(QWidget):
    """Bars of which the last is now; left and right choose one, Enter or a click opens it."""

    activated = Signal(int)
    spoken_role = Role.Chart

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, height: int = 78) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._height = height
        self._chosen = -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def spoken_value(self) -> str:
        """The bar chosen and its number."""
        return self._said(self._chosen) if self._chosen >= 0 else ""

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars, oldest first; a bar that was chosen stays so."""
        stays = len(bars) == len(self._bars)
        self._bars = tuple(bars)
        self._chosen = self._chosen if stays else len(self._bars) - 1
        policy = Qt.FocusPolicy.StrongFocus if self._bars else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
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
                painter.setPen(QPen(self._theme.color("ink"), self._theme.focus))
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
        """Choose a bar with the arrow keys, Home and End, and open it with Enter."""
        on = -1 if self.isRightToLeft() else 1
        places: dict[int, int] = {
            Qt.Key.Key_Left: self._chosen - on,
            Qt.Key.Key_Right: self._chosen + on,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._bars) - 1,
        }
        if event.key() in places and self._bars:
            self._chosen = min(max(places[event.key()], 0), len(self._bars) - 1)
            self._say_chosen()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen >= 0:
            self.activated.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which bar is chosen."""
        super().focusInEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the bar that was clicked."""
        index = self._index_at(round(event.position().x()))
        if index >= 0:
            self._chosen = index
            self.activated.emit(index)

    def _say_chosen(self) -> None:
        words = self._said(self._chosen)
        where = self.mapToGlobal(self.rect_of(self._chosen).bottomRight().toPoint())
        QToolTip.showText(where, words, self)
        announce(self, words)

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
        half = self._theme.px(30)
        room = QRectF(rect.center().x() - half, self._height + 2, 2 * half, self._theme.px(16))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
