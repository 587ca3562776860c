"""The same trees as a list that unfolds, for who reads with a screen reader or likes lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from netjournal.people.introducers import Forest
from ui.pages.referrals.wording import person_said
from ui.theme import Theme
from ui.words import said

Index = QModelIndex | Persistent
NAME, STAGE, LED_TO = range(3)
ROW = 34
PERSON_ROLE = int(Qt.ItemDataRole.UserRole)
NOWHERE = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Who introduced whom; an index's internal id is the place in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forest = Forest({}, (), 0)
        self._order: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._rows: dict[int, int] = {}

    def set_forest(self, forest: Forest) -> None:
        """Show these trees."""
        self.beginResetModel()
        self._forest = forest
        self._order = tuple(person.id for person, _depth in forest.in_order())
        self._places = {person: place for place, person in enumerate(self._order)}
        families = [forest.roots, *(forest.people[one].children for one in self._order)]
        self._rows = {person: row for family in families for row, person in enumerate(family)}
        self.endResetModel()

    def index_of(self, person: int, column: int = NAME) -> QModelIndex:
        """Give the index of somebody, an invalid one when they are not there."""
        if person not in self._places:
            return QModelIndex()
        return self.createIndex(self._rows[person], column, self._places[person])

    def person_at(self, index: Index) -> int | None:
        """Give who is at an index."""
        return self._order[index.internalId()] if index.isValid() else None

    def index(self, row: int, column: int = 0, parent: Index = NOWHERE) -> QModelIndex:
        """Give the index of a row below another."""
        family = self._family(parent)
        if not (0 <= row < len(family) and 0 <= column <= LED_TO):
            return QModelIndex()
        return self.createIndex(row, column, self._places[family[row]])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Give the index of who introduced somebody."""
        person = self.person_at(index)
        by = None if person is None else self._forest.people[person].by
        return QModelIndex() if by is None else self.index_of(by)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count to whom somebody led directly."""
        return 0 if parent.column() > NAME else len(self._family(parent))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Name, stage, and to how many they led."""
        return LED_TO + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a role asks of somebody."""
        person = self.person_at(index)
        if person is None:
            return None
        one, column = self._forest.people[person], index.column()
        if role == PERSON_ROLE:
            return person
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return person_said(self._forest, person)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            led_to = str(one.led_to) if one.led_to else ""
            return (one.name, said(one.stage), led_to)[column]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("Stage"), self.tr("Led to"))[section]

    def _family(self, parent: Index) -> Sequence[int]:
        person = self.person_at(parent)
        return self._forest.roots if person is None else self._forest.people[person].children


class RoomyRows(QStyledItemDelegate):
    """Gives each row the height of a line in a table."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a cell."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW))


class Outline(QTreeView):
    """The list; Enter opens a person."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RoomyRows(theme, self))
        self.rows = OutlineModel(self)
        self.setModel(self.rows)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(22)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (STAGE, LED_TO):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, header.fontMetrics().averageCharWidth() * 20)
        header.setSectionsMovable(False)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_forest(self, forest: Forest, folded: frozenset[int], current: int | None) -> None:
        """Show these trees with the same people folded and chosen as before."""
        self.rows.set_forest(forest)
        self.expandAll()
        for person in folded:
            self.collapse(self.rows.index_of(person))
        if current is not None:
            self.choose(current)

    def choose(self, person: int) -> None:
        """Choose somebody and bring them into sight."""
        index = self.rows.index_of(person)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @property
    def current(self) -> int | None:
        """Who is chosen."""
        return self.rows.person_at(self.currentIndex())

    def _on_activated(self, index: QModelIndex) -> None:
        person = self.rows.person_at(index)
        if person is not None:
            self.opened.emit(person)

    def _on_current(self, index: QModelIndex) -> None:
        person = self.rows.person_at(index)
        if person is not None:
            self.chosen.emit(person)
