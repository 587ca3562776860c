"""Paints the changes: the day above its first one, and the line that says where you are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from netjournal.store.changes import Past
from ui.dates import clock
from ui.look import BASE_PX
from ui.pages.history.model import DAY_ROLE, HERE_ROLE, PAST_ROLE, Index
from ui.widgets.cells import CellDelegate, paint_words

LINE, DAY, HERE = 34, 38, 30
SIDE, TIME = 14, 64


class HistoryDelegate(CellDelegate):
    """One line for a change: its time and its name; those taken back are struck through."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of the line and of what stands above it."""
        height = LINE + (DAY if index.data(DAY_ROLE) else 0) + (HERE if self._here(index) else 0)
        return QSize(200, self.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line and what stands above it."""
        entry = index.data(PAST_ROLE)
        if not isinstance(entry, Past):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect = QRect(option.rect)
        if self._here(index):
            self._paint_here(painter, self._cut(rect, HERE))
        if day := index.data(DAY_ROLE):
            painter.setFont(self.theme.font(15, 600))
            painter.setPen(self.theme.color("ink"))
            area = self._cut(rect, DAY).adjusted(SIDE, 6, -SIDE, 0)
            paint_words(painter, area, str(day))
        self._paint_entry(painter, rect, option, entry)
        painter.restore()

    def _here(self, index: Index) -> bool:
        """Whether the line above is worth it: only when something was taken back."""
        return bool(index.data(HERE_ROLE)) and index.row() > 0

    def _cut(self, rect: QRect, height: int) -> QRect:
        """Take a strip off the top of what is left."""
        strip = QRect(rect.left(), rect.top(), rect.width(), self.theme.px(height))
        rect.setTop(strip.bottom() + 1)
        return strip

    def _paint_here(self, painter: QPainter, rect: QRect) -> None:
        words = QCoreApplication.translate("History", "You are here")
        painter.setFont(self.theme.font(12, 600))
        color = self.theme.color("accent")
        painter.setPen(color)
        area = rect.adjusted(SIDE, 0, -SIDE, 0)
        paint_words(painter, area, words)
        width = painter.fontMetrics().horizontalAdvance(words) + 10
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = area.adjusted(0 if mirrored else width, 0, -width if mirrored else 0, 0)
        painter.fillRect(line.left(), rect.center().y(), line.width(), 2, color)

    def _paint_entry(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, entry: Past
    ) -> None:
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        inside = rect.adjusted(SIDE, 0, -SIDE, 0)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column = self.theme.px(TIME)
        time = QRect(inside)
        time.setWidth(column)
        if mirrored:
            time.moveRight(inside.right())
        painter.setFont(self.theme.font(13))
        painter.setPen(self.theme.color("soft"))
        paint_words(painter, time, clock(entry.at.time()))
        font = QFont(self.theme.font(BASE_PX))
        font.setStrikeOut(entry.undone)
        painter.setFont(font)
        painter.setPen(self.theme.color("soft" if entry.undone else "ink"))
        words = inside.adjusted(0 if mirrored else column, 0, -column if mirrored else 0, 0)
        paint_words(painter, words, entry.name)
