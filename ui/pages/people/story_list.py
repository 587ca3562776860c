"""Paints the story row by row, and lets a note be edited in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netjournal.overview.timeline import Entry
from ui.dates import short_day
from ui.pages.people.story_model import ENTRY_ROLE, LEADS, body_of, head_of, key_of
from ui.theme import Theme
from ui.widgets.chip import Tone
from ui.widgets.spans import Span, layout_spans, plain

Index = QModelIndex | Persistent
TONES = {"open": Tone.WARN, "done": Tone.ACCENT, "": Tone.QUIET}
SIDE = 20
DATE_WIDTH = 76
ABOVE = 11
BELOW = 12
GAP = 3
WIDTHS_KEPT = 3


class StoryDelegate(QStyledItemDelegate):
    """Paints an entry: its day, its words, and a chip with what is open."""

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        new_editor: Callable[[Entry, QWidget], QWidget],
        entries: Callable[[], Sequence[Entry]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._new_editor = new_editor
        self._entries = entries
        # By width and font size: with and without a scroll bar there are two widths.
        self._heights: dict[tuple[int, int], dict[Entry, int]] = {}
        self._metrics_for = 0
        self._metrics: tuple[QFontMetricsF, QFontMetricsF, QFontMetricsF] | None = None
        self.editing: tuple[str, int] | None = None
        self.editor: QWidget | None = None

    def height_of(self, entry: Entry, width: int) -> int:
        """Give the height of an entry in a list of this width."""
        if self.editor is not None and self.editing == key_of(entry):
            return self.editor.sizeHint().height() + 16
        heights = self._heights_at(width)
        height = heights.get(entry)
        if height is None:
            height = heights[entry] = self._measure(entry, width)
        return height

    def _heights_at(self, width: int) -> dict[Entry, int]:
        shape = (width, self._theme.percent)
        if shape not in self._heights:
            if len(self._heights) >= WIDTHS_KEPT:
                self._heights.clear()
            if self._metrics_for != self._theme.percent:
                self._metrics, self._metrics_for = None, self._theme.percent
            self._heights[shape] = {}
        return self._heights[shape]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a row at the width of the list."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(100, self.height_of(self._entries()[index.row()], width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, entry)
        last = index.row() == index.model().rowCount() - 1
        rect: QRect = option.rect
        if not last:
            inside = rect.adjusted(SIDE, 0, -SIDE, 0)
            line = self._theme.color("line")
            painter.fillRect(inside.left(), rect.bottom(), inside.width(), 1, line)
        if self.editing != key_of(entry):
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            self._paint_words(painter, rect, entry, mirrored)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a note."""
        entry = index.data(ENTRY_ROLE)
        self.editor = self._new_editor(entry, parent)
        self.editing = key_of(entry)
        return self.editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget the editor of a note."""
        self.editing = self.editor = None
        super().destroyEditor(editor, index)
        self.sizeHintChanged.emit(index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the editor where the words are."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(SIDE, 7, -SIDE, -9))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave it to the editor, which saves by itself."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Leave it to the editor, which saves by itself."""

    def _measure(self, entry: Entry, width: int) -> int:
        room = self._words_width(entry, width)
        size = ABOVE + BELOW + self._height(head_of(entry), 14, room)
        body, detail = body_of(entry), entry.detail
        if body:
            size += GAP + self._height((Span(body),), 14, room)
        if detail:
            size += GAP + self._height((Span(detail),), 13, room)
        return round(size)

    def _height(self, spans: tuple[Span, ...], size: int, room: int) -> float:
        """Measure without breaking lines where one line is surely enough."""
        text = plain(spans)
        plain_14, bold_14, plain_13 = self._fonts()
        if "\n" not in text and len(text) < room:
            metrics = bold_14 if spans[0].bold else plain_14 if size == 14 else plain_13
            if metrics.horizontalAdvance(text) < room:
                return metrics.height()
        layout = layout_spans(spans, self._theme.font(size), self._theme, room)
        return layout.boundingRect().height()

    def _fonts(self) -> tuple[QFontMetricsF, QFontMetricsF, QFontMetricsF]:
        if self._metrics is None:
            fonts = (self._theme.font(14), self._theme.font(14, 600), self._theme.font(13))
            self._metrics = tuple(QFontMetricsF(font) for font in fonts)  # type: ignore[assignment]
        assert self._metrics is not None
        return self._metrics

    def _words_width(self, entry: Entry, width: int) -> int:
        chip = self._chip_width(entry.chip) + 12 if entry.chip else 0
        return max(80, width - 2 * SIDE - self._theme.px(DATE_WIDTH) - chip)

    def _chip_width(self, chip: str) -> int:
        return round(self._fonts()[2].horizontalAdvance(chip)) + 16

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        area = option.rect.adjusted(8, 2, -8, -3)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if over and entry.kind in LEADS and self.editing != key_of(entry):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(area, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(area, 6, 6)

    def _paint_words(self, painter: QPainter, rect: QRect, entry: Entry, mirrored: bool) -> None:
        inside = rect.adjusted(SIDE, 0, -SIDE, -1)
        column = self._theme.px(DATE_WIDTH)
        room = self._words_width(entry, rect.width())
        left = inside.right() - column - room + 1 if mirrored else inside.left() + column
        top = float(rect.top() + ABOVE)
        for spans, size, token in self._blocks(entry):
            font = self._theme.font(size)
            layout = layout_spans(spans, font, self._theme, room, mirrored=mirrored)
            _draw(painter, layout, QPointF(left, top), self._theme.color(token))
            top += layout.boundingRect().height() + GAP
        start = inside.right() - column + 1 if mirrored else inside.left()
        day = QRect(start, inside.top(), column, inside.height())
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.color("faint"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        words = short_day(entry.on, self._today())
        side |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(day, int(side), words)
        self._paint_chip(painter, inside, entry, mirrored)

    def _blocks(self, entry: Entry) -> list[tuple[tuple[Span, ...], int, str]]:
        blocks: list[tuple[tuple[Span, ...], int, str]] = [(head_of(entry), 14, "ink")]
        if body := body_of(entry):
            blocks.append(((Span(body),), 14, "soft"))
        if entry.detail:
            blocks.append(((Span(entry.detail),), 13, "faint"))
        return blocks

    def _paint_chip(self, painter: QPainter, inside: QRect, entry: Entry, mirrored: bool) -> None:
        if not entry.chip:
            return
        ink, ground = TONES[entry.tone].colors(self._theme)
        width, height = self._chip_width(entry.chip), self._theme.px(19)
        left = inside.left() if mirrored else inside.right() - width + 1
        chip = QRectF(left, inside.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setFont(self._theme.font(12, 500))
        painter.setPen(self._theme.color(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, entry.chip)


def _draw(painter: QPainter, layout: QTextLayout, at: QPointF, color: QColor) -> None:
    painter.setPen(color)
    layout.draw(painter, at, [], QRectF())
