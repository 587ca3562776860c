"""How the cells of the table are painted: quickly, for a whole page of them is one frame.

The view paints the grounds of the rows; what looks the same in many cells is painted once.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.look import BASE_PX
from ui.theme import Theme
from ui.widgets.cells import PAD, TONE_ROLE, words_of
from ui.widgets.chip import Tone
from ui.widgets.dots import MOST, STEP, paint_dots
from ui.words import to_paint

Index = QModelIndex | Persistent
BOX = 15
CHIP_HEIGHT = 19
HEIGHT = 39
MOST_KEPT = 3000


class Stamps:
    """Small pictures that repeat, painted once for the theme and the screen of the moment."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        self._theme = theme
        self._view = view
        self._kept: dict[tuple[object, ...], QPixmap] = {}

    def get(
        self, key: tuple[object, ...], size: QSize, paint: Callable[[QPainter, QRect], object]
    ) -> QPixmap:
        """Give a picture, painting it when it is asked for the first time."""
        ratio = self._view.devicePixelRatioF()
        key = (*key, self._theme.name, self._theme.percent, ratio)
        if key not in self._kept:
            picture = QPixmap((size.toSizeF() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter, QRect(0, 0, size.width(), size.height()))
            painter.end()
            self._kept[key] = picture
        return self._kept[key]


class QuickDelegate(QStyledItemDelegate):
    """Paints what a cell says, and the ring of the focus."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self.theme = theme
        self.stamps = Stamps(theme, view)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        rect: QRect = option.rect
        painter.setLayoutDirection(option.direction)
        self.paint_inside(painter, rect.adjusted(PAD, 0, -PAD, 0), option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("accent"), self.theme.focus))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def paint_inside(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint what the cell says; to be written by each kind."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a cell."""
        return QSize(self.theme.px(100), self.theme.px(HEIGHT))

    def stamp(self, painter: QPainter, rect: QRect, picture: QPixmap) -> None:
        """Paint a picture at the start of a rectangle, in its middle."""
        size = picture.deviceIndependentSize().toSize()
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() - size.width() if mirrored else rect.left()
        top = rect.top() + (rect.height() - size.height()) // 2
        painter.drawPixmap(QPoint(left, top), picture)


class WordsDelegate(QuickDelegate):
    """Words on one line; those that do not fit show in a tip."""

    def __init__(
        self, theme: Theme, view: QWidget, *, weight: int = 400, token: str = "soft"
    ) -> None:
        super().__init__(theme, view)
        self._weight = weight
        self._token = token
        self._shortened: dict[tuple[str, int], str] = {}
        self._measure()
        theme.changed.connect(self._measure)

    def paint_inside(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the words."""
        text = words_of(index)
        if not text:
            return
        painter.setFont(self._font)
        painter.setPen(self.theme.color(self._token))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        shown = to_paint(self._fitting(text, rect.width()), painter.layoutDirection())
        painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the room that the words want."""
        width = self._metrics.horizontalAdvance(words_of(index)) + 2 * PAD
        return QSize(width, self.theme.px(HEIGHT))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show in a tip the words that did not fit."""
        fits = self.sizeHint(option, index).width() <= option.rect.width()
        text = "" if fits else f"<span>{escape(words_of(index))}</span>"
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _measure(self) -> None:
        self._font = self.theme.font(BASE_PX, self._weight)
        self._metrics = QFontMetrics(self._font)
        self._shortened.clear()

    def _fitting(self, text: str, width: int) -> str:
        key = (text, width)
        if key not in self._shortened:
            if len(self._shortened) > MOST_KEPT:
                self._shortened.clear()
            right = Qt.TextElideMode.ElideRight
            self._shortened[key] = self._metrics.elidedText(text, right, width)
        return self._shortened[key]


class StageDelegate(QuickDelegate):
    """The stage as a chip."""

    def paint_inside(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the chip."""
        text, tone = words_of(index), index.data(TONE_ROLE)
        if text and isinstance(tone, Tone):
            self.stamp(painter, rect, self._chip(text, tone))

    def _chip(self, text: str, tone: Tone) -> QPixmap:
        font = self.theme.font(12, 500)
        ink, ground = tone.colors(self.theme)
        size = QSize(QFontMetrics(font).horizontalAdvance(text) + 18, self.theme.px(CHIP_HEIGHT))

        def paint(painter: QPainter, rect: QRect) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color(ground))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            painter.setFont(font)
            painter.setPen(self.theme.color(ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

        return self.stamps.get(("chip", text, tone), size, paint)


class HelpDelegate(QuickDelegate):
    """How far I can help, as dots."""

    def paint_inside(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the dots."""
        number = index.data(Qt.ItemDataRole.DisplayRole)
        if isinstance(number, int):
            size = QSize(self.theme.px(STEP * MOST), self.theme.px(STEP))
            self.stamp(painter, rect, self.stamps.get(("dots", number), size, self._dots(number)))

    def _dots(self, number: int) -> Callable[[QPainter, QRect], object]:
        def paint(painter: QPainter, rect: QRect) -> None:
            paint_dots(painter, rect, number, self.theme)

        return paint


class TickDelegate(QuickDelegate):
    """A box at the start of each row, ticked for those that are chosen."""

    def paint_inside(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the box."""
        ticked = bool(option.state & QStyle.StateFlag.State_Selected)
        side = self.theme.px(BOX) + 1
        paint = self._ticked if ticked else self._empty
        picture = self.stamps.get(("tick", ticked), QSize(side, side), paint)
        self.stamp(painter, rect.adjusted(-2, 0, 2, 0), picture)

    def _empty(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self.theme.color("line-strong"), 1))
        painter.setBrush(self.theme.color("card"))
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _ticked(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("accent"))
        painter.drawRoundedRect(rect, 4, 4)
        pen = QPen(self.theme.color("accent-ink"), rect.width() / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        step = rect.width() / 16
        points = [QPoint(round(x * step), round(y * step)) for x, y in ((4, 8), (7, 11), (12, 5))]
        painter.drawPolyline(points)
