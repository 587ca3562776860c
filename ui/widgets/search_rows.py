"""Paints what the search finds: groups with headings, two lines each, what was sought marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from ui.look import BASE_PX
from ui.theme import Theme
from ui.widgets.cells import CellDelegate, Index, paint_words
from ui.widgets.search_result import END, MARK, SearchResult
from ui.words import has_letters_from_the_right

SIDE = 12
ONE_LINE, TWO_LINES, HEADING = 34, 50, 30


class ResultList(QListView):
    """The list of results; covers what is below it, which need not paint itself for every key."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("card"))
        painter.end()
        super().paintEvent(event)


class ResultDelegate(CellDelegate):
    """Paints a result; the first of a group has the group's name above it."""

    def __init__(self, theme: Theme, role: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._role = role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of one or two lines, and of the heading."""
        result = self._result(index)
        height = TWO_LINES if result is not None and result.detail else ONE_LINE
        return QSize(200, self.theme.px(height + (HEADING if self._heading(index) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the heading, if any, and the lines."""
        result = self._result(index)
        if result is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect: QRect = option.rect
        heading = self._heading(index)
        if heading:
            self._paint_heading(painter, rect, heading, first=index.row() == 0)
            rect = rect.adjusted(0, self.theme.px(HEADING), 0, 0)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        self._paint_result(painter, rect.adjusted(SIDE, 0, -SIDE, 0), result)
        painter.restore()

    def _result(self, index: Index) -> SearchResult | None:
        result = index.data(self._role)
        return result if isinstance(result, SearchResult) else None

    def _heading(self, index: Index) -> str:
        result = self._result(index)
        before = self._result(index.sibling(index.row() - 1, 0)) if index.row() else None
        if result is None or (before is not None and before.group == result.group):
            return ""
        return result.group

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str, *, first: bool) -> None:
        if not first:
            line = self.theme.color("line")
            painter.fillRect(rect.left() + SIDE, rect.top() + 3, rect.width() - 2 * SIDE, 1, line)
        area = rect.adjusted(SIDE, 5, -SIDE, 0)
        area.setHeight(self.theme.px(HEADING) - 5)
        painter.setFont(self.theme.font(12, 600))
        painter.setPen(self.theme.color("soft"))
        paint_words(painter, area, words)

    def _paint_result(self, painter: QPainter, rect: QRect, result: SearchResult) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(self.theme.font(12))
        painter.setPen(self.theme.color("soft"))
        first = QRect(rect)
        if result.detail:
            first.setHeight(rect.height() // 2 + 2)
            first.adjust(0, 4, 0, 0)
        paint_words(painter, first, result.tag, end=True)
        used = painter.fontMetrics().horizontalAdvance(result.tag) + 12 if result.tag else 0
        first.adjust(used if mirrored else 0, 0, 0 if mirrored else -used, 0)
        painter.setPen(self.theme.color("ink"))
        self._paint_marked(painter, first, result.title, self.theme.font(BASE_PX, 500))
        if result.detail:
            second = QRect(rect.left(), first.bottom() - 1, rect.width(), rect.height() // 2 - 5)
            painter.setPen(self.theme.color("soft"))
            self._paint_marked(painter, second, result.detail, self.theme.font(13))

    def _paint_marked(self, painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
        """Paint one line; what stands between marks bold and underlined."""
        text = text.replace("\n", " ")
        painter.setFont(font)
        if MARK not in text:
            paint_words(painter, rect, text)
            return
        words, ranges = _parted(text)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, font)
        option = layout.textOption()
        if has_letters_from_the_right(shown):
            option.setTextDirection(painter.layoutDirection())
        elif painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        kept = len(shown) if shown == words else len(shown) - 1
        layout.setFormats([one for one in ranges if one.start + one.length <= kept])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        top = rect.top() + (rect.height() - line.height()) / 2
        layout.draw(painter, QPointF(rect.left(), top), [], QRectF(rect))


def _parted(text: str) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The words, and which of them are marked."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    ranges, words, start = [], "", 0
    for piece in text.split(MARK):
        sought, end, rest = piece.rpartition(END) if END in piece else ("", "", piece)
        if end:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, _units(sought), look
            ranges.append(found)
        words += sought + rest
        start += _units(sought + rest)
    return words, ranges


def _units(text: str) -> int:
    """How long Qt finds a text: in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
