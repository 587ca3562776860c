"""A list of people that scrolls smoothly at ten thousand: avatar, name, one line, stage."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.avatar import paint_avatar
from ui.widgets.cells import paint_mark, paint_words
from ui.widgets.paged_rows import ROW_ROLE, ListRow, PagedRows

Index = QModelIndex | Persistent
HEIGHT = 62
AVATAR, GAP = 34, 10
LEAST_BESIDE = 160
"""With less room for the words the name has its line alone, and the stage begins the second."""

LEAST_WORDS = 140
"""With less than this beside the avatar, there is none."""


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

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show in a tip the lines that are shortened."""
        row = index.data(ROW_ROLE)
        words = ""
        if isinstance(row, ListRow):
            narrow, room = self._room(option.rect.width())
            small, bold = (QFontMetrics(self._theme.font(*one)) for one in ((13, 400), (14, 600)))
            beside = 0 if narrow else small.horizontalAdvance(row.trailing) + 8
            below = self._below(row, narrow=narrow)
            cut = [row.title] if bold.horizontalAdvance(row.title) > room - beside else []
            cut += [below] if small.horizontalAdvance(below) > room else []
            words = "".join(f"<div>{escape(one)}</div>" for one in cut)
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if selected:
            paint_mark(painter, rect.adjusted(0, 5, 0, -5), self._theme)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_row(self, painter: QPainter, rect: QRect, row: ListRow, selected: bool) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.px(AVATAR)
        narrow, room = self._room(rect.width())
        left, right = rect.left() + GAP, rect.right() - GAP
        if room < right - left:
            x = right - side if mirrored else left
            circle = QRectF(x, rect.center().y() - side / 2 + 0.5, side, side)
            ground = "card" if selected else "accent-soft"
            paint_avatar(painter, circle, row.title, self._theme, ground=ground)
            left, right = (left, x - GAP) if mirrored else (x + side + GAP, right)
        line = self._theme.px(19)
        name = QRect(left, rect.center().y() - line + 1, right - left, line)
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.color("soft"))
        below = self._below(row, narrow=narrow)
        paint_words(painter, name.translated(0, line), below)
        if row.trailing and not narrow:
            paint_words(painter, name, row.trailing, end=True)
            used = painter.fontMetrics().horizontalAdvance(row.trailing) + 8
            name = name.adjusted(used if mirrored else 0, 0, 0 if mirrored else -used, 0)
        painter.setFont(self._theme.font(14, 600))
        painter.setPen(self._theme.color("ink"))
        paint_words(painter, name, row.title)

    def _room(self, width: int) -> tuple[bool, int]:
        """Say whether a row of this width is narrow, and give the room for its words."""
        room = width - 2 * GAP
        beside = room - self._theme.px(AVATAR) - GAP
        if self._avatars and beside >= self._theme.px(LEAST_WORDS):
            room = beside
        return room < self._theme.px(LEAST_BESIDE), room

    @staticmethod
    def _below(row: ListRow, *, narrow: bool) -> str:
        """Give the second line: the stage comes first where it has no place in the first one."""
        parts = (row.trailing if narrow else "", row.subtitle)
        return " · ".join(part for part in parts if part).replace("\n", " ")


class PersonList(QListView):
    """Shows PagedRows; chosen(id) on arrow keys and clicks, opened(id) on Enter or double click."""

    chosen = Signal(object)
    opened = Signal(object)
    typed = Signal(str)

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
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._look)
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

    def look_at_chosen(self) -> None:
        """Scroll to the chosen row, once the list has its room."""
        self._looking.start(0)

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

    def keyboardSearch(self, search: str) -> None:
        """Hand letters on, rather than walk through rows that are not read yet."""
        self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id is not None:
            self.opened.emit(self.current_id)
            return
        super().keyPressEvent(event)

    def _look(self) -> None:
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = self.rows.id_at(current.row())
        if key is not None and not self._quiet:
            self.chosen.emit(key)

    def _on_activated(self, index: QModelIndex) -> None:
        key = self.rows.id_at(index.row())
        if key is not None:
            self.opened.emit(key)
