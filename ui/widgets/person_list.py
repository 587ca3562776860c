"""A list of people that scrolls smoothly at ten thousand: avatar, name, one line, stage."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.avatar import paint_avatar
from ui.widgets.cells import paint_words
from ui.widgets.paged_rows import ROW_ROLE, ListRow, PagedRows

Index = QModelIndex | Persistent
HEIGHT = 62


class PersonDelegate(QStyledItemDelegate):
    """Paints a ListRow as in a list of people."""

    def __init__(self, theme: Theme, parent: QWidget, *, avatars: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._avatars = avatars

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(200, self._theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect: QRect = option.rect.adjusted(0, 1, 0, -1)
        state = option.state
        self._paint_ground(painter, rect, state)
        row = index.data(ROW_ROLE)
        if isinstance(row, ListRow):
            self._paint_row(painter, rect, row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_row(self, painter: QPainter, rect: QRect, row: ListRow, selected: bool) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, gap = self._theme.px(34), 10
        left, right = rect.left() + gap, rect.right() - gap
        if self._avatars:
            x = right - side if mirrored else left
            circle = QRectF(x, rect.center().y() - side / 2 + 0.5, side, side)
            ground = "card" if selected else "accent-soft"
            paint_avatar(painter, circle, row.title, self._theme, ground=ground)
            left, right = (left, x - gap) if mirrored else (x + side + gap, right)
        line = self._theme.px(19)
        top = rect.center().y() - line + 1
        stage = QRect(left, top, right - left, line)
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.color("soft" if selected else "faint"))
        paint_words(painter, stage, row.trailing, end=True)
        used = painter.fontMetrics().horizontalAdvance(row.trailing) + 8 if row.trailing else 0
        below = QRect(left, top + line, right - left, line)
        paint_words(painter, below, row.subtitle.replace("\n", " "))
        name = stage.adjusted(used if mirrored else 0, 0, 0 if mirrored else -used, 0)
        painter.setFont(self._theme.font(14, 600))
        painter.setPen(self._theme.color("ink"))
        paint_words(painter, name, row.title)


class PersonList(QListView):
    """Shows PagedRows; chosen(id) on arrow keys and clicks, opened(id) on Enter or double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        model: PagedRows,
        parent: QWidget,
        *,
        avatars: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = model
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(PersonDelegate(theme, self, avatars=avatars))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self._on_activated)

    @property
    def current_id(self) -> int | None:
        """The id of the chosen row."""
        return self.rows.id_at(self.currentIndex().row())

    def choose(self, key: int | None) -> bool:
        """Choose a row by id without announcing it; False when it is not in the list."""
        index = self.rows.index_of(key) if key is not None else QModelIndex()
        self._quiet = True
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self._quiet = False
        return index.isValid()

    def set_ids(self, ids: list[int] | tuple[int, ...]) -> None:
        """Show other ids, keeping the chosen one and the place when it is still there."""
        if tuple(ids) == self.rows.ids:
            self.rows.renew()
            return
        kept, place = self.current_id, self.verticalScrollBar().value()
        self._quiet = True
        self.rows.set_ids(ids)
        self._quiet = False
        self.choose(kept)
        self.verticalScrollBar().setValue(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fetch the rows in sight, then paint."""
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        if self.rows.ids:
            height = max(self.sizeHintForRow(0), 1)
            self.rows.load(max(first, 0), max(first, 0) + self.viewport().height() // height + 1)
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into the list without choosing somebody, which Qt would do."""
        chosen = self.current_id
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False
        if chosen is None:
            self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id is not None:
            self.opened.emit(self.current_id)
            return
        super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = self.rows.id_at(current.row())
        if key is not None and not self._quiet:
            self.chosen.emit(key)

    def _on_activated(self, index: QModelIndex) -> None:
        key = self.rows.id_at(index.row())
        if key is not None:
            self.opened.emit(key)
