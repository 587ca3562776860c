"""One reservation opened in its place: everything about it saves itself as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.relationships.reservations import Reservation
from netjournal.saying import saying
from netjournal.words import Basis, ReservationKind, Side
from ui.autosave import Autosave, Binding
from ui.pages.page import Desk
from ui.reservations.history import History
from ui.reservations.state import Answer, Shared, StateLine
from ui.reservations.wording import side_words, tr, within
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import ChoiceField, LineField, TextField
from ui.words import said

STACKED = 600


class About(NamedTuple):
    """Whose reservation it is, about what."""

    person: int
    name: str
    side: Side
    kind: ReservationKind


class ReservationEditor(QWidget):
    """The fields of a reservation; without one yet, the first words typed write it down."""

    closed = Signal()
    written = Signal()

    def __init__(
        self,
        desk: Desk,
        autosave: Autosave,
        about: About,
        parent: QWidget,
        reservation: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self.about = about
        self.reservation = reservation
        self._new = f"new reservation:{desk.journal.now}" if reservation is None else ""
        self._one: Reservation | None = None
        if reservation is not None:
            self._one = desk.journal.reservations.get(reservation)
        whose = within(side_words(about.side, about.name), about.name)
        self.setAccessibleName(f"{said(about.kind)}, {whose}")
        self._build()
        self._bindings = self._bind()
        self._rest.setVisible(reservation is not None)
        self._right.setVisible(reservation is not None)

    def start(self) -> None:
        """Put the focus where writing begins."""
        self._doubt.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._doubt.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reservation(self, one: Reservation, answer_due: date | None) -> None:
        """Bring everything up to date that is not being typed in."""
        self._one = one
        self._evidence.setVisible(one.basis is Basis.FACT)
        self._shared.show_reservation(one)
        journal = self._desk.journal
        today = journal.now.date()
        self._state.show_reservation(one, today)
        offered = journal.followups.default_day()
        self._answer.show_due(one, answer_due, offered=offered, today=today)
        self._history.show_history(journal.reservations.history(one.id), today)
        for binding in self._bindings:
            binding.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two halves below each other when there is no room beside."""
        super().resizeEvent(event)
        stacked = self.width() < self._desk.theme.px(STACKED)
        across = QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if stacked else across)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(24)
        self._halves.addLayout(self._left_half(), 1)
        self._right = self._right_half()
        self._halves.addWidget(self._right, 1)
        down.addLayout(self._halves)
        self._history = History(self)
        foot = QHBoxLayout()
        self._delete = Button(tr("Delete"), self, ButtonKind.LINK)
        self._delete.setAccessibleName(tr("Delete this reservation"))
        self._delete.clicked.connect(self._on_delete)
        close = Button(tr("Close"), self, ButtonKind.SMALL)
        close.setAccessibleName(tr("Close this reservation"))
        close.clicked.connect(self.closed)
        foot.addWidget(self._history.button)
        foot.addWidget(self._delete)
        foot.addStretch(1)
        foot.addWidget(close)
        down.addLayout(foot)
        down.addWidget(self._history)
        self._delete.setVisible(self.reservation is not None)

    def _left_half(self) -> QVBoxLayout:
        mine = self.about.side is Side.MINE
        left = QVBoxLayout()
        left.setSpacing(12)
        doubt = tr("The doubt, in my words") if mine else tr("The doubt, in their words")
        self._doubt = TextField(doubt, self, tr("What makes me hesitate?"), min_lines=2)
        if not mine:
            self._doubt.edit.setPlaceholderText(tr("What makes them hesitate?"))
        self._rest = QWidget(self)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(12)
        self._settle = TextField(tr("What would settle it"), self._rest, min_lines=2)
        self._answered = TextField(tr("What was answered"), self._rest, min_lines=2)
        rest.addWidget(self._settle)
        rest.addWidget(self._answered)
        left.addWidget(self._doubt)
        left.addWidget(self._rest)
        left.addStretch(1)
        return left

    def _right_half(self) -> QWidget:
        right = QWidget(self)
        down = QVBoxLayout(right)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        bases = [(basis.value, said(basis)) for basis in Basis]
        self._basis = ChoiceField(tr("It rests on"), right, bases)
        self._evidence = LineField(tr("The evidence"), right)
        self._evidence.setVisible(self._one is not None and self._one.basis is Basis.FACT)
        self._shared = Shared(self.about.side, right)
        self._shared.shared.connect(self._on_shared)
        self._answer = Answer(self.about.side, right)
        self._answer.promised.connect(self._on_promised)
        self._answer.answered.connect(self._on_answered)
        self._state = StateLine(self._desk.theme, right)
        self._state.wanted.connect(self._on_state)
        for part in (self._basis, self._evidence, self._shared, self._answer, self._state):
            down.addWidget(part)
        down.addStretch(1)
        return right

    def _bind(self) -> list[Binding]:
        edit = self._edit
        fields: list[tuple[QWidget, str, Callable[[object], None]]] = [
            (self._doubt.edit, "doubt", self._save_doubt),
            (self._settle.edit, "would_settle", partial(edit, "would_settle")),
            (self._answered.edit, "answered", partial(edit, "answered")),
            (self._basis.edit, "basis", partial(edit, "basis")),
            (self._evidence.edit, "evidence", partial(edit, "evidence")),
            (self._shared.date, "shared_on", self._save_shared),
        ]
        return [
            self._autosave.bind(field, load=partial(self._load, key), save=save)
            for field, key, save in fields
        ]

    def _load(self, key: str) -> object:
        if self._one is None:
            return {"basis": Basis.HUNCH.value, "shared_on": None}.get(key, "")
        value = getattr(self._one, key)
        return value.value if isinstance(value, Basis) else value

    def _edit(self, key: str, value: object) -> None:
        if self.reservation is not None:
            self._keep(key, value)
            self._desk.journal.reservations.edit(self.reservation, **{key: value})

    def _keep(self, key: str, value: object) -> None:
        """Know the new value at once: the change is told to everybody before it returns."""
        if self._one is not None:
            kept: Any = Basis(str(value)) if key == "basis" else value
            self._one = self._one._replace(**{key: kept})

    def _save_doubt(self, value: object) -> None:
        doubt = str(value)
        if self._new and (doubt.strip() or self.reservation is not None):
            self._write_down(doubt)
        else:
            self._edit("doubt", doubt)

    def _write_down(self, doubt: str) -> None:
        """Typing a new reservation is one change from its first letter on."""
        journal, about = self._desk.journal, self.about
        first = self.reservation is None
        self._keep("doubt", doubt)
        name = saying("Add a reservation with {name}", name=about.name)
        with journal.change(name, join=self._new):
            if self.reservation is None:
                add = journal.reservations.add
                self.reservation = add(about.person, about.side, about.kind, doubt)
            else:
                journal.reservations.edit(self.reservation, doubt=doubt)
        if first:
            for part in (self._rest, self._right, self._delete):
                part.show()
            self.written.emit()

    def _save_shared(self, value: object) -> None:
        if self.reservation is None:
            return
        self._keep("shared_on", value)
        journal = self._desk.journal
        name = saying("A reservation with {name}: shared", name=self.about.name)
        with journal.change(name, join=f"reservation:{self.reservation}:shared"):
            if isinstance(value, date):
                journal.reservations.share(self.reservation, value)
            else:
                journal.reservations.unshare(self.reservation)

    def _on_shared(self, yes: bool) -> None:
        reservations = self._desk.journal.reservations
        self._do(reservations.share if yes else reservations.unshare)

    def _on_promised(self, due_on: date) -> None:
        self._do(partial(self._promise, due_on=due_on))

    def _promise(self, reservation: int, due_on: date) -> None:
        self._desk.journal.reservations.promise_answer(reservation, due_on)

    def _on_answered(self) -> None:
        self._do(self._answer_given)

    def _answer_given(self, reservation: int) -> None:
        said = self._answered.edit.toPlainText()
        self._desk.journal.reservations.answer(reservation, said)

    def _on_state(self, way: str) -> None:
        reservations = self._desk.journal.reservations
        ways: dict[str, Callable[[int], None]] = {
            "resolve": reservations.resolve,
            "stand": reservations.let_stand,
            "reopen": reservations.reopen,
            "accept": reservations.accept,
        }
        self._do(ways[way])

    def _on_delete(self) -> None:
        if self._do(self._desk.journal.reservations.delete):
            journal = self._desk.journal
            words = tr("Deleted a reservation with {name}").format(name=self.about.name)
            self._desk.messages.undoable(words, journal.undo_name)

    def _do(self, change: Callable[[int], None]) -> bool:
        """Make a change to the reservation after saving what is typed."""
        if self.reservation is None or not self._autosave.flush():
            return False
        try:
            change(self.reservation)
        except JournalError as error:
            self._desk.messages.failure(error)
            return False
        return True
