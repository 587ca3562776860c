"""The left side: filters, and the list of people that is read page by page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from netjournal.people import PersonRow
from netjournal.words import Stage
from ui.pages.page import Desk
from ui.widgets.button import IconButton
from ui.widgets.chip import FilterChips
from ui.widgets.label import Label
from ui.widgets.paged_rows import ListRow, PagedRows
from ui.widgets.person_list import PersonList

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

GROUPS: dict[str, tuple[Stage, ...]] = {
    "all": (),
    "candidates": (Stage.MET, Stage.INVITED, Stage.NAMED),
    "first": (Stage.FIRST, Stage.AGREED),
    "second": (Stage.SECOND,),
    "partners": (Stage.PARTNERS,),
    "ended": (Stage.ENDED,),
}
SORT = "people.sort"
SORTS = ("name", "last_contact", "added")
SHOWN_BY = frozenset({"person", "tag", "person_tag"})


class ListPane(QWidget):
    """Filter chips, a filter text, and the people; chosen(id) when another one is chosen."""

    chosen = Signal(object)
    entered = Signal()
    delete_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        kept = desk.settings.get(SORT, "name")
        self._sort = kept if isinstance(kept, str) and kept in SORTS else "name"
        self._build()
        self.chips.chosen.connect(self._on_filtered)
        self.filter.textChanged.connect(self._on_filtered)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self._on_opened)
        self.list.installEventFilter(self)

    @property
    def ids(self) -> tuple[int, ...]:
        """The people in the list, in its order."""
        return self.list.rows.ids

    def refresh(self, changed: Changed | None) -> None:
        """Count and list anew when anything about the list of people changed."""
        if changed is None or not SHOWN_BY.isdisjoint(changed.tables):
            self._count()
            self._fill()

    def show_chosen(self, person: int | None) -> None:
        """Mark the person shown, leaving filters that would hide them."""
        if person is not None and person not in self.ids:
            self._clear_filters()
        self.list.choose(person)

    def neighbour(self, person: int) -> int | None:
        """Return who is shown after somebody goes: the next in the list, or the one before."""
        if person not in self.ids:
            return None
        at = self.ids.index(person)
        around = (*self.ids[at + 1 : at + 2], *self.ids[max(at - 1, 0) : at])
        return around[0] if around else None

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 16, 14, 0)
        layout.setSpacing(8)
        self.chips = FilterChips(self.tr("Show"), self)
        layout.addWidget(self.chips)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(self.tr("Filter people"))
        self.filter.setPlaceholderText(self.tr("Filter by name or what they do"))
        self.filter.setClearButtonEnabled(True)
        row.addWidget(self.filter, 1)
        row.addWidget(self._sort_button())
        layout.addLayout(row)
        self.list = PersonList(
            self._desk.theme, self.tr("People"), PagedRows((), self._rows, self), self
        )
        self.nobody = Label(self.tr("Nobody fits."), self, "soft")
        self.nobody.hide()
        layout.addWidget(self.nobody)
        layout.addWidget(self.list, 1)

    def _sort_button(self) -> QToolButton:
        button = IconButton(self._desk.icons.get("sort"), self.tr("Sort people"), self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.tr("Sort people"), button)
        self._sorts = QActionGroup(menu)
        for key, words in (
            ("name", self.tr("By name")),
            ("last_contact", self.tr("By last contact")),
            ("added", self.tr("Newest first")),
        ):
            action = QAction(words, self._sorts)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == self._sort)
            menu.addAction(action)
        self._sorts.triggered.connect(self._on_sorted)
        button.setMenu(menu)
        return button

    def _count(self) -> None:
        counts = self._desk.journal.people.count_by_stage()
        words = {
            "all": self.tr("All {count}").format(count=f"{sum(counts.values()):,}"),
            "candidates": self.tr("Candidates"),
            "first": self.tr("First"),
            "second": self.tr("Second"),
            "partners": self.tr("Partners"),
            "ended": self.tr("Ended"),
        }
        for key, stages in GROUPS.items():
            number = sum(counts[stage] for stage in stages)
            if stages and number:
                words[key] = f"{words[key]} {number:,}"
        self.chips.set_chips(list(words.items()))

    def _fill(self) -> None:
        ids = self._desk.journal.people.ids(
            stages=GROUPS.get(self.chips.current, ()),
            text=self.filter.text(),
            sort=self._sort,
        )
        self.list.set_ids(ids)
        filtered = bool(self.filter.text().strip()) or self.chips.current != "all"
        self.nobody.setVisible(not ids and filtered)

    def _rows(self, ids: Sequence[int]) -> Iterable[ListRow]:
        for row in self._desk.journal.people.rows(ids):
            yield ListRow(row.id, row.name, self._line(row), row.stage.said)

    def _line(self, row: PersonRow) -> str:
        if row.does or not row.introduced_by_name:
            return row.does
        return self.tr("named by {name}").format(name=row.introduced_by_name)

    def _clear_filters(self) -> None:
        if self.chips.current != "all" or self.filter.text():
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
            self.chips.choose("all")
            self._fill()

    def _on_filtered(self, _words: str) -> None:
        self._fill()

    def _on_sorted(self, action: QAction) -> None:
        self._sort = str(action.data())
        self._desk.settings.set(SORT, self._sort)
        self._fill()

    def _on_opened(self, _person: int) -> None:
        self.entered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete the chosen person on Delete."""
        deleting = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if event.type() == QEvent.Type.KeyPress and deleting and self.list.current_id is not None:
            self.delete_asked.emit(self.list.current_id)
            return True
        return super().eventFilter(watched, event)
