"""The parts of an opened reservation that are pressed rather than typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.relationships.reservations import Reservation
from netjournal.words import ReservationState, Side
from ui.reservations.level_chip import LevelChip
from ui.reservations.wording import TONES, answer_words, state_words, tr
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.date_edit import DateEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class Shared(QWidget):
    """Whether a reservation was said aloud, and when."""

    shared = Signal(bool)

    def __init__(self, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        said = tr("I said it aloud") if side is Side.MINE else tr("They said it aloud")
        self._check = QCheckBox(said, self)
        self._check.setAccessibleName(said)
        self._check.clicked.connect(self.shared)
        self.date = DateEdit(tr("Shared on"), self)
        across.addWidget(self._check)
        across.addWidget(self.date)
        across.addStretch(1)

    def show_reservation(self, one: Reservation) -> None:
        """Show whether it was shared."""
        self._check.setChecked(one.shared_on is not None)
        self.date.setVisible(one.shared_on is not None or self.date.hasFocus())


class Answer(QWidget):
    """The answer I owe to a reservation of theirs, by a day."""

    promised = Signal(object)
    answered = Signal()

    def __init__(self, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._theirs = side is Side.THEIRS
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        self._label = Label(tr("Answer it by"), self, "label")
        self.date = DateEdit(tr("Answer it by"), self, optional=False)
        self._promise = Button(tr("Promise"), self, ButtonKind.SMALL)
        self._promise.setAccessibleName(tr("Promise an answer by this day"))
        self._promise.clicked.connect(self._on_promise)
        self._done = Button(tr("Answered"), self, ButtonKind.SMALL)
        self._done.setAccessibleName(tr("The answer was given"))
        self._done.clicked.connect(self.answered)
        for part in (self._label, self.date, self._promise, self._done):
            across.addWidget(part)
        across.addStretch(1)
        self._offered: int | None = None

    def show_due(self, one: Reservation, due: date | None, *, offered: date, today: date) -> None:
        """Show when an answer is due, or offer to promise one by a day."""
        still_open = one.state is ReservationState.OPEN
        self.setVisible(self._theirs and (still_open or due is not None))
        if self._offered != one.id:
            self._offered = one.id
            self.date.set_value(offered)
        self._label.setText(tr("Answer it by") if due is None else answer_words(due, today))
        for part in (self.date, self._promise):
            part.setVisible(due is None)
        self._done.setVisible(due is not None)

    def _on_promise(self) -> None:
        self.promised.emit(self.date.value())


class StateLine(QWidget):
    """Where a reservation stands, and what can be done about it now."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(Label(tr("State"), self, "label"))
        line = QWidget(self)
        flow = FlowLayout(line, 8)
        self._chip = LevelChip(theme, line)
        flow.addWidget(self._chip)
        self._buttons = {
            "resolve": Button(tr("Resolve"), line, ButtonKind.SMALL),
            "stand": Button(tr("Let stand"), line, ButtonKind.SMALL),
            "accept": Button(tr("Accept as it stands"), line, ButtonKind.SMALL),
            "reopen": Button(tr("Open again"), line, ButtonKind.SMALL),
        }
        for key, button in self._buttons.items():
            button.setProperty("key", key)
            button.clicked.connect(self._on_pressed)
            flow.addWidget(button)
        down.addWidget(line)

    def show_reservation(self, one: Reservation, today: date) -> None:
        """Show the state, and the buttons that lead out of it."""
        said = state_words(one, today)
        self._chip.set_chip(
            f"{said} · {tr('accepted')}" if one.accepted_on else said, TONES[one.state]
        )
        settled = one.state is not ReservationState.OPEN
        stands = one.state is ReservationState.STANDS
        offered = {
            "resolve": not settled,
            "stand": not settled,
            "accept": stands and one.accepted_on is None,
            "reopen": settled,
        }
        focused = next((b for b in self._buttons.values() if b.hasFocus()), None)
        for key, button in self._buttons.items():
            button.setVisible(offered[key])
        if focused is not None and focused.isHidden():
            next(b for b in self._buttons.values() if not b.isHidden()).setFocus()

    def _on_pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.wanted.emit(str(button.property("key")))
