"""The reservations checklist: every kind on both sides, and each doubt opened in its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netjournal.errors import JournalError, NotFound
from netjournal.relationships.reservations import Checklist, Reservation
from netjournal.words import FollowUpState, ReservationKind, Side
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.reservations.cell import CellWidget, CellWords
from ui.reservations.decision import DecisionPanel
from ui.reservations.doubt import DoubtWords
from ui.reservations.editor import About, ReservationEditor
from ui.reservations.row import Lead, SideTitle, TableRow
from ui.reservations.wording import TONES, details, side_words, state_words, tr
from ui.widgets.card import Line
from ui.widgets.chip import Chip, Tone
from ui.widgets.label import Label
from ui.words import said

NARROW = 640
BOTH = (Side.MINE, Side.THEIRS)


class ReservationsChecklist(QWidget):
    """The checklist of one person; the page that holds it calls refresh on every change.

    With both sides, and outside a conversation, the decision is below it.
    """

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self._person: int | None = None
        self._name = ""
        self._sides: tuple[Side, ...] = BOTH
        self._since: datetime | None = None
        self._questions = desk.journal.script.questions
        self._editor: ReservationEditor | None = None
        self._narrow: bool | None = None
        self._build()

    def show_person(
        self,
        person: int,
        *,
        sides: tuple[Side, ...] = BOTH,
        since: datetime | None = None,
    ) -> None:
        """Show the reservations between me and a person; `since` asks again (rule 5)."""
        if (person, sides) != (self._person, self._sides):
            self._close_editor()
        if sides != self._sides:
            self._narrow = None
        self._person, self._sides, self._since = person, tuple(sides), since
        self._decision.setVisible(self._whole)
        self.refresh()

    def refresh(self) -> None:
        """Bring what is shown up to date; what is being typed stays."""
        if self._person is None:
            return
        journal = self._desk.journal
        try:
            self._name = journal.people.get(self._person).name
        except NotFound:
            self._close_editor()
            return
        checklist = journal.reservations.checklist(self._person)
        self._show_titles()
        self._show_count(checklist)
        self._show_cells(checklist)
        self._arrange()
        if self._whole:
            self._decision.show_person(self._person)

    def focus_cell(self, side: Side, kind: ReservationKind) -> None:
        """Go to a cell, to think about it."""
        cell = self._cells[side, kind]
        cell.focus()
        self._reveal(cell)

    def open_reservation(self, reservation: int) -> None:
        """Open a reservation in its place."""
        one = self._desk.journal.reservations.get(reservation)
        if self._editor is None or self._editor.reservation != reservation:
            self._open(one.side, one.kind, reservation)

    @property
    def _whole(self) -> bool:
        return len(self._sides) == len(BOTH) and self._since is None

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._intro = Label("", self, "soft", wrap=True)
        self._chip = Chip("", self)
        head.addWidget(self._intro, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        down.addLayout(head)
        down.addWidget(self._table())
        self._decision = DecisionPanel(self._desk, self._autosave, self)
        self._decision.cell_wanted.connect(self.focus_cell)
        self._decision.reservation_wanted.connect(self.open_reservation)
        down.addWidget(self._decision)
        down.addStretch(1)

    def _table(self) -> QFrame:
        table = QFrame(self)
        table.setProperty("kind", "card")
        down = QVBoxLayout(table)
        down.setContentsMargins(1, 1, 1, 1)
        down.setSpacing(0)
        self._titles = {side: SideTitle(table) for side in BOTH}
        self._rows = [TableRow(self._desk.theme, Lead("", table), self._titles, table)]
        self._cells: dict[tuple[Side, ReservationKind], CellWidget] = {}
        self._by_kind: dict[ReservationKind, TableRow] = {}
        down.addWidget(self._rows[0])
        for kind in ReservationKind:
            row = self._row(kind, table)
            down.addWidget(Line(table))
            down.addWidget(row)
        return table

    def _row(self, kind: ReservationKind, parent: QWidget) -> TableRow:
        theme, icons = self._desk.theme, self._desk.icons
        cells: Mapping[Side, QWidget] = {
            side: self._cell(CellWidget(theme, icons, side, kind, parent)) for side in BOTH
        }
        row = TableRow(theme, Lead(said(kind), parent), cells, parent)
        self._rows.append(row)
        self._by_kind[kind] = row
        return row

    def _cell(self, cell: CellWidget) -> CellWidget:
        where = (cell.side, cell.kind)
        self._cells[where] = cell
        cell.considered.connect(partial(self._consider, *where))
        cell.unconsidered.connect(partial(self._unconsider, *where))
        cell.write_wanted.connect(partial(self._open, *where, None))
        cell.opened.connect(self._on_opened)
        return cell

    def _show_titles(self) -> None:
        for side, title in self._titles.items():
            title.setText(side_words(side, self._name))
        asked = self._sides[0]
        for kind, row in self._by_kind.items():
            row.lead.question.setText(self._questions[asked, kind])
        self._intro.set_text(
            tr(
                "Rarely grounded in fact at this stage — that doesn’t make them less real. "
                "Say them, hear theirs, settle them."
            )
            if self._whole
            else ""
        )

    def _show_count(self, checklist: Checklist) -> None:
        cells = tuple(cell for cell in checklist.cells if cell.side in self._sides)
        left = Checklist(checklist.person, cells).unsettled
        if left:
            words = tr("{left} of {all} still open").format(left=left, all=len(cells))
            self._chip.set_chip(words, Tone.WARN)
        else:
            self._chip.set_chip(tr("nothing open"), Tone.ACCENT)

    def _show_cells(self, checklist: Checklist) -> None:
        today = self._desk.journal.now.date()
        again = self._to_ask_again()
        due = self._answers_due()
        for cell in checklist.cells:
            widget = self._cells[cell.side, cell.kind]
            widget.name_for(self._name)
            doubts = tuple(_words(one, today, due.get(one.id)) for one in cell.reservations)
            ask_again = (cell.side, cell.kind) in again
            widget.show_words(CellWords(cell, doubts, ask_again, today, self._opened))
        self._refresh_editor(checklist, due)

    def _to_ask_again(self) -> set[tuple[Side, ReservationKind]]:
        if self._since is None or self._person is None:
            return set()
        cells = self._desk.journal.reservations.to_ask_again(self._person, self._since)
        return {(cell.side, cell.kind) for cell in cells}

    def _answers_due(self) -> dict[int, date]:
        if self._person is None:
            return {}
        about = self._desk.journal.followups.about(self._person)
        return {
            one.reservation: one.due_on
            for one in about
            if one.reservation is not None and one.state is FollowUpState.OPEN
        }

    @property
    def _opened(self) -> int | None:
        return self._editor.reservation if self._editor is not None else None

    def _refresh_editor(self, checklist: Checklist, due: Mapping[int, date]) -> None:
        editor = self._editor
        if editor is None or editor.reservation is None:
            return
        everything = (one for cell in checklist.cells for one in cell.reservations)
        one = next((one for one in everything if one.id == editor.reservation), None)
        if one is None:
            self._close_editor()
        else:
            editor.show_reservation(one, due.get(one.id))

    def _consider(self, side: Side, kind: ReservationKind) -> None:
        if self._person is not None:
            self._try(partial(self._desk.journal.reservations.consider, self._person, side, kind))

    def _unconsider(self, side: Side, kind: ReservationKind) -> None:
        if self._person is not None:
            reservations = self._desk.journal.reservations
            self._try(partial(reservations.not_considered, self._person, side, kind))

    def _try(self, change: partial[None]) -> None:
        try:
            change()
        except JournalError as error:
            self._desk.messages.failure(error)

    def _on_opened(self, reservation: int) -> None:
        if self._editor is not None and self._editor.reservation == reservation:
            self._on_closed()
        else:
            self.open_reservation(reservation)

    def _open(self, side: Side, kind: ReservationKind, reservation: int | None) -> None:
        self._close_editor()
        if self._person is None:
            return
        about = About(self._person, self._name, side, kind)
        below = self._by_kind[kind].below
        editor = ReservationEditor(self._desk, self._autosave, about, below, reservation)
        editor.closed.connect(self._on_closed)
        editor.written.connect(self.refresh)
        self._editor = editor
        below.box.addWidget(editor)
        below.show()
        self.refresh()
        editor.start()
        QTimer.singleShot(0, self, self._reveal_editor)

    def _on_closed(self) -> None:
        editor = self._editor
        if editor is None:
            return
        cell, reservation = self._cells[editor.about.side, editor.about.kind], editor.reservation
        self._close_editor()
        self.refresh()
        if reservation is None:
            cell.focus()
        else:
            cell.focus_doubt(reservation)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self._autosave.flush()
        below = self._by_kind[editor.about.kind].below
        below.box.removeWidget(editor)
        below.hide()
        editor.hide()
        editor.deleteLater()

    def _reveal_editor(self) -> None:
        if self._editor is not None:
            self._reveal(self._editor)

    def _reveal(self, widget: QWidget) -> None:
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 24)
                return
            above = above.parentWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the table out anew when it becomes narrow or wide."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._desk.theme.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            for row in self._rows:
                row.arrange(self._sides, narrow=narrow)


def _words(one: Reservation, today: date, answer_due: date | None) -> DoubtWords:
    said = details(one, today, answer_due)
    return DoubtWords(
        one.id, state_words(one, today), TONES[one.state], one.doubt, said, description=said
    )
