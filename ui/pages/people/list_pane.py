"""The left side: filters, and the list of people that is read page by page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.people.people_list import Listed
from netjournal.words import Stage
from ui.pages.page import Desk
from ui.pages.people.conditions import GROUPS, ConditionChips
from ui.pages.people.face_switch import LIST, FaceSwitch
from ui.pages.people.filter_field import FilterField
from ui.pages.people.list_state import REST_MS, ListState
from ui.pages.people.sort_button import SortButton
from ui.widgets.chip import FilterChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.paged_rows import ListRow, PagedRows
from ui.widgets.person_list import PersonList
from ui.words import counted, said

OWN_STAGES = "own"


class ListPane(QWidget):
    """Filter chips, a filter text, and the people; chosen(id) when another one is chosen.

    clicked() after a click on one, entered() when one is opened.
    """

    chosen = Signal(object)
    clicked = Signal()
    entered = Signal()
    delete_asked = Signal(object)
    table_asked = Signal(str)

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._on_rest)
        self._build()
        self.switch.asked.connect(self.table_asked)
        self.chips.chosen.connect(self._on_chip)
        self.nobody.pressed.connect(state.want_everybody)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_clicked)
        self.list.typed.connect(self.filter.type)
        self.list.installEventFilter(self)
        state.changed.connect(self._on_state)

    @property
    def ids(self) -> tuple[int, ...]:
        """The people in the list, in its order."""
        return self.list.rows.ids

    def refresh(self) -> None:
        """Count and list anew."""
        self._list()
        self._count()
        self.conditions.refresh()

    def _list(self) -> None:
        self.list.set_ids(self._state.ids)
        self.filter.show_wanted()
        nobody = not self.ids and self._state.filtered
        self.nobody.setVisible(nobody)
        self.list.setVisible(not nobody)

    def show_chosen(self, person: int | None) -> None:
        """Mark the person shown, leaving filters that would hide them."""
        if person is not None and person not in self.ids and self._state.filtered:
            self._state.set_aside()
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
        self.conditions = ConditionChips(self._desk, self._state, self)
        head = QHBoxLayout()
        head.setSpacing(4)
        self.switch = FaceSwitch(LIST, self)
        head.addWidget(self.switch)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self.chips)
        layout.addWidget(self.conditions)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.filter = FilterField(self._state, self)
        row.addWidget(self.filter, 1)
        row.addWidget(SortButton(self._desk, self._state, self))
        layout.addLayout(row)
        self.list = PersonList(
            self._desk.theme, self.tr("People"), PagedRows((), self._rows, self), self
        )
        self.nobody = EmptyState(self.tr("Nobody fits."), self.tr("Clear the filter"), self)
        self.nobody.hide()
        layout.addWidget(self.nobody)
        layout.addWidget(self.list, 1)

    def _count(self) -> None:
        counts = self._state.counts
        words = {
            "all": counted("All {count}", "All {count}", sum(counts.values())),
            "candidates": self.tr("Candidates {count}"),
            "first": self.tr("First {count}"),
            "second": self.tr("Second {count}"),
            "partners": self.tr("Partners {count}"),
            "ended": self.tr("Ended {count}"),
        }
        for key, stages in GROUPS.items():
            number = sum(counts[stage] for stage in stages)
            shown = QLocale().toString(number) if number else ""
            words[key] = words[key].replace("{count}", shown).strip()
        chosen = self._state.wanted.stages
        group = next((key for key, stages in GROUPS.items() if stages == chosen), OWN_STAGES)
        if group == OWN_STAGES:
            words[OWN_STAGES] = ", ".join(said(stage) for stage in chosen)
        self.chips.set_chips(list(words.items()))
        if group != self.chips.current:
            self.chips.blockSignals(True)
            self.chips.choose(group)
            self.chips.blockSignals(False)

    def _rows(self, ids: Sequence[int]) -> Iterable[ListRow]:
        for row in self._desk.journal.people_list.rows(ids):
            yield ListRow(row.id, row.name, self._line(row), said(row.stage))

    def _line(self, row: Listed) -> str:
        words = " · ".join(part for part in (row.does, row.organisation) if part)
        if words or not row.introduced_by:
            return words
        return self.tr("named by {name}").format(name=row.introduced_by)

    def _on_state(self) -> None:
        if not self.isVisible():
            return
        self._list()
        if self._state.typing:
            self._resting.start(REST_MS)
        else:
            self._on_rest()

    def _on_rest(self) -> None:
        self._resting.stop()
        if self._state.typing:
            self.filter.get_ready()
        self._count()
        self.conditions.refresh()

    def _on_chip(self, key: str) -> None:
        if key in GROUPS:
            self._state.want(stages=tuple(stage for stage in Stage if stage in GROUPS[key]))

    def _on_clicked(self) -> None:
        self.clicked.emit()

    def _on_opened(self, _person: int) -> None:
        self.entered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete the chosen person on Delete."""
        deleting = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if event.type() == QEvent.Type.KeyPress and deleting and self.list.current_id is not None:
            self.delete_asked.emit(self.list.current_id)
            return True
        return super().eventFilter(watched, event)
