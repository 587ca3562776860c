"""Delegates that paint cells: suggestions, chips, dots, and bold or soft words."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, QSize, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.look import BASE_PX
from ui.theme import Theme
from ui.widgets.chip import Tone
from ui.widgets.dots import MOST, STEP, Dots, paint_dots
from ui.words import to_paint

Index = QModelIndex | Persistent
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 50
PAD = 14
MARK = 3


def words_of(index: Index) -> str:
    """Give an index's display text as plain text on one line."""
    value = index.data(Qt.ItemDataRole.DisplayRole)
    return "" if value is None else str(value).replace("\n", " ")


def index_is_first(option: QStyleOptionViewItem) -> bool:
    """Whether a cell begins its row."""
    place = option.viewItemPosition
    places = QStyleOptionViewItem.ViewItemPosition
    return place in (places.Beginning, places.OnlyOne)


def paint_mark(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Mark what is chosen with a bar at its start: a tint alone would not tell it from others."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.right() - MARK + 1 if mirrored else rect.left()
    painter.fillRect(left, rect.top(), MARK, rect.height(), theme.color("accent"))


def paint_words(
    painter: QPainter, rect: QRect, text: str, *, end: bool = False, middle: bool = True
) -> None:
    """Paint one line of plain text, shortened when there is no room."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    vertical = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    shown = to_paint(shown, painter.layoutDirection())
    painter.drawText(rect, int(side | vertical | Qt.TextFlag.TextSingleLine), shown)


class CellDelegate(QStyledItemDelegate):
    """Paints the ground of a cell and one line of words in a weight and token."""

    def __init__(
        self, theme: Theme, parent: QWidget, *, weight: int = 400, token: str = "ink"
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.weight = weight
        self.token = token

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect: QRect = option.rect
        self.paint_ground(painter, option, rect)
        self.paint_inside(painter, rect.adjusted(PAD, 0, -PAD, 0), index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        """Paint selection, the line below and the focus ring."""
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.color("accent-soft"))
            if index_is_first(option):
                paint_mark(painter, rect, self.theme)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint what the cell says."""
        painter.setFont(self.theme.font(BASE_PX, self.weight))
        painter.setPen(self.theme.color(self.token))
        paint_words(painter, rect, words_of(index))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a cell."""
        metrics = QFontMetrics(self.theme.font(BASE_PX, self.weight))
        width = metrics.horizontalAdvance(words_of(index)) + 2 * PAD
        return QSize(width, self.theme.px(39))


class ChipDelegate(CellDelegate):
    """Paints the display text as a chip in the Tone that TONE_ROLE gives."""

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the chip."""
        text = words_of(index)
        if text:
            tone = index.data(TONE_ROLE)
            paint_chip(painter, rect, text, tone if isinstance(tone, Tone) else Tone.QUIET, self)


def paint_chip(
    painter: QPainter, rect: QRect, text: str, tone: Tone, delegate: CellDelegate
) -> None:
    """Paint a chip at the start of a rectangle."""
    theme = delegate.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(12, 500))
    ink, ground = tone.colors(theme)
    height = theme.px(19)
    width = min(painter.fontMetrics().horizontalAdvance(text) + 18, rect.width())
    left = rect.left()
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left = rect.right() - width
    chip = QRect(left, rect.center().y() - height // 2 + 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setPen(theme.color(ink))
    paint_words(painter, chip.adjusted(9, 0, -7, 0), text)


class DotsDelegate(CellDelegate):
    """Paints a number from 0 to 3 (DisplayRole or EditRole) as dots; digits or a click set it."""

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the dots."""
        paint_dots(painter, rect, _number(index), self.theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for three dots."""
        return QSize(self.theme.px(STEP * MOST) + 2 * PAD, self.theme.px(39))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open dots to edit."""
        editor = Dots(self.theme, self.tr("I can help"), parent)
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the number in the editor."""
        if isinstance(editor, Dots):
            editor.setValue(_number(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep the number set."""
        if isinstance(editor, Dots):
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Set the number by a digit or by a click on a dot."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        if isinstance(event, QKeyEvent) and event.text() in ("0", "1", "2", "3"):
            return model.setData(index, int(event.text()), Qt.ItemDataRole.EditRole)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            x = event.position().x() - rect.left() - PAD
            value = min(MOST, max(1, int(x // self.theme.px(STEP)) + 1))
            value = 0 if value == _number(index) == 1 else value
            return model.setData(index, value, Qt.ItemDataRole.EditRole)
        return False


def _number(index: Index) -> int:
    value = index.data(Qt.ItemDataRole.EditRole)
    value = index.data(Qt.ItemDataRole.DisplayRole) if value is None else value
    return value if isinstance(value, int) else 0


class SuggestionDelegate(CellDelegate):
    """Paints a suggestion: bold title, soft detail on the same line, a quiet word at the end."""

    def __init__(self, theme: Theme, detail_role: int, tag_role: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._detail_role = detail_role
        self._tag_role = tag_role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give one line's height."""
        return QSize(200, self.theme.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect: QRect = option.rect
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        self._paint_line(painter, rect.adjusted(10, 0, -10, 0), index)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tag = str(index.data(self._tag_role) or "")
        detail = str(index.data(self._detail_role) or "")
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(self.theme.font(12))
        painter.setPen(self.theme.color("soft"))
        paint_words(painter, rect, tag, end=True)
        used = painter.fontMetrics().horizontalAdvance(tag) + 12 if tag else 0
        rect = rect.adjusted(used if mirrored else 0, 0, 0 if mirrored else -used, 0)
        painter.setFont(self.theme.font(BASE_PX, 600))
        painter.setPen(self.theme.color("ink"))
        title = words_of(index)
        paint_words(painter, rect, title)
        used = painter.fontMetrics().horizontalAdvance(title) + 10
        rect = rect.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0)
        painter.setFont(self.theme.font(13))
        painter.setPen(self.theme.color("soft"))
        if rect.width() > 30:
            paint_words(painter, rect, detail.replace("\n", " "))


def prepare_table(view: QTableView) -> None:
    """Give a table the look of the journal: lines between rows only, headers at the start."""
    view.setShowGrid(False)
    view.setCornerButtonEnabled(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 22)
    header = view.horizontalHeader()
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
