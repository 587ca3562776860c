"""The table of people met: moved through and written in by keyboard, as tall as its rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from math import ceil

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.pages.events.met_model import Column, MetLine, MetModel
from ui.pages.events.replies import Step, steps
from ui.theme import Theme
from ui.widgets.cells import CellDelegate, ChipDelegate, DotsDelegate, prepare_table, words_of
from ui.widgets.wrapping_header import WrappingHeader

Index = QModelIndex | Persistent
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDE = 1000
LEAST = 66
WIDTHS = {Column.NAME: 190, Column.DOES: 220, Column.HELP: 96, Column.INVITATION: 172}
NARROW = {Column.NAME: 136, Column.DOES: 148, Column.HELP: 92, Column.INVITATION: 182}


class WordsDelegate(CellDelegate):
    """Words that are written in place, in a field named after the column and the person."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open a line to write in."""
        editor = QLineEdit(parent)
        model = index.model()
        what = model.headerData(index.column(), Qt.Orientation.Horizontal)
        who = model.index(index.row(), Column.NAME).data()
        editor.setAccessibleName(f"{what}, {who}")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is stored, but never over what is being typed when the row changes."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show in a tip the words that did not fit."""
        return _tell_what_is_cut(self, event, view, option, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Let the line fill its cell."""
        editor.setGeometry(option.rect.adjusted(2, 1, -2, -2))


class InvitationDelegate(ChipDelegate):
    """A chip, whose words a tip says when they do not fit."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show in a tip the words that did not fit."""
        return _tell_what_is_cut(self, event, view, option, index)


def _tell_what_is_cut(
    delegate: CellDelegate,
    event: QHelpEvent,
    view: QAbstractItemView,
    option: QStyleOptionViewItem,
    index: Index,
) -> bool:
    fits = delegate.sizeHint(option, index).width() <= option.rect.width()
    words = "" if fits else f"<span>{escape(words_of(index))}</span>"
    QToolTip.showText(event.globalPos(), words, view)
    return True


class MetTable(QTableView):
    """Enter opens the person, digits set the dots, Delete takes somebody off the event."""

    opened = Signal(object)
    removed = Signal(object)
    chosen = Signal(object, object)
    left_below = Signal()
    columns_changed = Signal()
    columns_dragged = Signal()
    current_moved = Signal(object)

    def __init__(self, theme: Theme, model: MetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._met = model
        self._fitting = False
        self._kept_widths: dict[Column, int] = {}
        self._kept_place: tuple[int, int] | None = None
        self.setProperty("kind", "inner")
        self._head = WrappingHeader(self)
        self.setHorizontalHeader(self._head)
        self.setModel(model)
        prepare_table(self)
        self._prepare()
        self._add_delegates()
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._take_place)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._fit_height)
        self._head.sectionResized.connect(self._on_section_resized)
        self._head.geometriesChanged.connect(self._fit_height)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.columns_changed)
        self._fit_height()

    def line(self, index: Index) -> MetLine | None:
        """Give the row of an index."""
        lines = self._met.lines
        return lines[index.row()] if index.isValid() and index.row() < len(lines) else None

    def begin(self) -> None:
        """Put the cursor on the first name."""
        self.setCurrentIndex(self._met.index(0, Column.NAME))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_last(self) -> None:
        """Put the cursor on the last name."""
        last = self._met.rowCount() - 1
        if last >= 0:
            self.setFocus(Qt.FocusReason.BacktabFocusReason)
            self.setCurrentIndex(self._met.index(last, Column.NAME))

    def row_rect(self, index: Index) -> tuple[int, int]:
        """Give the top and the height of a row within this widget."""
        top = self.rowViewportPosition(index.row()) + self.viewport().y()
        return top, self.rowHeight(index.row())

    @property
    def widths(self) -> list[int]:
        """The widths of the columns, to be kept."""
        return [self.columnWidth(column) for column in Column]

    def use_widths(self, widths: Sequence[int]) -> None:
        """Take widths that were kept, all columns but the one that stretches."""
        columns = [column for column in Column if column is not Column.HOW]
        self._kept_widths = {column: widths[column] for column in columns}
        self._fit_columns()

    def spans(self) -> list[tuple[int, int]]:
        """Give where each column starts within this widget, and how wide it is."""
        header = self.horizontalHeader()
        left = self.viewport().x()
        return [
            (left + header.sectionViewportPosition(column), header.sectionSize(column))
            for column in Column
        ]

    def sizeHint(self) -> QSize:
        """Give the height of all rows: the page scrolls, not the table."""
        return QSize(600, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return QSize(200, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._fit_columns()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Stay: the page scrolls to the row instead."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the page which row to keep in sight."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.current_moved.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work a cell by keyboard."""
        index = self.currentIndex()
        line = self.line(index)
        last = index.row() == self._met.rowCount() - 1
        if line is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down and last:
            self.left_below.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(line)
        elif event.key() in ENTER:
            self._enter(index, line)
        elif index.column() == Column.INVITATION and self._step_by_key(line, event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Offer the replies on a click on the invitation."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.line(index)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and line is not None and index.column() == Column.INVITATION:
            self.offer_steps(index, line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person by their name; write in any other cell."""
        index = self.indexAt(event.position().toPoint())
        line = self.line(index)
        if line is not None and index.column() == Column.NAME:
            self.opened.emit(line.encounter.person)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything there is to do with a row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        line = self.line(index)
        if line is None:
            return
        menu = self._menu(line)
        if not menu.isEmpty():
            menu.addSeparator()
        name = line.encounter.name.replace("&", "&&")
        opening = menu.addAction(self.tr("Open {name}").format(name=name))
        opening.triggered.connect(partial(self.opened.emit, line.encounter.person))
        removing = menu.addAction(self.tr("Take {name} off this event").format(name=name))
        removing.triggered.connect(partial(self.removed.emit, line))
        menu.popup(self._below(index) if by_key else event.globalPos())

    def offer_steps(self, index: Index, line: MetLine) -> None:
        """Open the menu of what can be recorded about an invitation."""
        menu = self._menu(line)
        menu.popup(self._below(index))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _enter(self, index: Index, line: MetLine) -> None:
        if index.column() == Column.NAME:
            self.opened.emit(line.encounter.person)
        elif index.column() == Column.INVITATION:
            self.offer_steps(index, line)
        elif index.column() != Column.HELP:
            self.edit(index)

    def _step_by_key(self, line: MetLine, event: QKeyEvent) -> bool:
        offered = [step for step, _ in steps(line.standing)]
        step = next((step for step in offered if step.value == event.text().lower()), None)
        if step is not None:
            self.chosen.emit(line, step)
        return step is not None

    def _menu(self, line: MetLine) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Invitation of {name}").format(name=line.encounter.name))
        for step, words in steps(line.standing):
            menu.addAction(words).triggered.connect(partial(self._choose, line, step))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _choose(self, line: MetLine, step: Step, _checked: bool = False) -> None:
        self.chosen.emit(line, step)

    def _below(self, index: Index) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _prepare(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self._head
        header.wrap()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(self._theme.px(LEAST))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.HOW, QHeaderView.ResizeMode.Stretch)

    def _add_delegates(self) -> None:
        theme = self._theme
        self.setItemDelegateForColumn(Column.NAME, WordsDelegate(theme, self, weight=600))
        self.setItemDelegateForColumn(Column.DOES, WordsDelegate(theme, self))
        self.setItemDelegateForColumn(Column.HELP, DotsDelegate(theme, self))
        self.setItemDelegateForColumn(Column.HOW, WordsDelegate(theme, self, token="soft"))
        self.setItemDelegateForColumn(Column.INVITATION, InvitationDelegate(theme, self))

    def _wanted_height(self) -> int:
        rows = self._met.rowCount() * self.verticalHeader().defaultSectionSize()
        return rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()

    def _fit_height(self) -> None:
        self.setFixedHeight(self._wanted_height())
        self.updateGeometry()

    def _fit_columns(self) -> None:
        usual = WIDTHS if self.viewport().width() >= WIDE else NARROW
        wanted = {}
        for column, width in usual.items():
            named = self._head.sectionSizeHint(column)
            wanted[column] = self._kept_widths.get(column, max(named, self._theme.px(width)))
        self._fitting = True
        for column, width in self._within(wanted).items():
            self.setColumnWidth(column, width)
        self._fitting = False
        self.columns_changed.emit()

    def _within(self, wanted: dict[Column, int]) -> dict[Column, int]:
        """Make columns narrower where together they would leave none for the one that stretches."""
        head = self._head
        least = {one: max(head.minimumSectionSize(), head.least_width(one)) for one in Column}
        spare = {column: max(0, width - least[column]) for column, width in wanted.items()}
        over = sum(wanted.values()) + least[Column.HOW] - self.viewport().width()
        if over <= 0 or not any(spare.values()):
            return wanted
        share = min(1.0, over / sum(spare.values()))
        return {column: width - ceil(spare[column] * share) for column, width in wanted.items()}

    def _on_section_resized(self, column: int, _before: int, width: int) -> None:
        if self._fitting:
            return
        if column == Column.HOW:
            # It takes what the others leave, and the header tells so before it has done it.
            self._settling.start()
            return
        self._kept_widths[Column(column)] = width
        self.columns_changed.emit()
        self.columns_dragged.emit()

    def _keep_place(self) -> None:
        line = self.line(self.currentIndex())
        place = (line.encounter.person, self.currentIndex().column()) if line else None
        self._kept_place = place

    def _take_place(self) -> None:
        if self._kept_place is None:
            return
        person, column = self._kept_place
        row = self._met.row_of(person)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._met.index(row, column), flag)
