"""An event's series: where it stands in it, the one before and after, planning the next."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.events.series import Next, Place, Rhythm
from ui.dates import full_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import ChoiceField, DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted, said

if TYPE_CHECKING:
    from ui.pages.page import Desk

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ANOTHER_DAY = ""


class SeriesLine(QWidget):
    """Words and links that wrap onto a second line in a narrow window."""

    event_wanted = Signal(object)
    plan_pressed = Signal()
    gather_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        flow = FlowLayout(self, spacing=10)
        self.where = Label("", self, "soft")
        self.before = Button("", self, ButtonKind.LINK)
        self.after = Button("", self, ButtonKind.LINK)
        self.gather = Button("", self, ButtonKind.LINK)
        self.plan = Button(self.tr("Plan the next one"), self, ButtonKind.LINK)
        for part in (self.where, self.before, self.after, self.plan, self.gather):
            flow.addWidget(part)
        self.where.setMinimumHeight(self.plan.sizeHint().height())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.plan.clicked.connect(self.plan_pressed)
        self.gather.clicked.connect(self.gather_pressed)

    def show_place(self, place: Place, alike: int, today: date) -> None:
        """Show where the event stands, or how many of its name could become a series with it."""
        self._place = place
        words = self.tr("{number} of {count} in this series") if place.size > 1 else ""
        words = words.format(number=place.number, count=place.size)
        self.where.setText(words or self.tr("Held regularly?"))
        before, after = place.before, place.after
        self.before.setVisible(before is not None)
        self.after.setVisible(after is not None)
        if before is not None:
            day = full_day(before.on, today)
            self.before.set_text(self.tr("Last time: {day}").format(day=day))
        if after is not None:
            self.after.set_text(self.tr("Next time: {day}").format(day=full_day(after.on, today)))
        self.gather.setVisible(alike > 0)
        self.gather.set_text(
            counted(
                "Make a series with the other one of this name",
                "Make a series with the {count} others of this name",
                alike,
            )
        )
        self.updateGeometry()

    def _go_before(self) -> None:
        if self._place is not None and self._place.before is not None:
            self.event_wanted.emit(self._place.before.id)

    def _go_after(self) -> None:
        if self._place is not None and self._place.after is not None:
            self.event_wanted.emit(self._place.after.id)


class PlanNext(Card):
    """When the next one is: a week, a fortnight or a month later as guessed, or another day."""

    planned = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._next: Next | None = None
        self.set_title(self.tr("Plan the next one"))
        across = QHBoxLayout()
        across.setSpacing(12)
        choices = [(rhythm.value, said(rhythm)) for rhythm in Rhythm]
        self.when = ChoiceField(
            self.tr("When"), self, [*choices, (ANOTHER_DAY, self.tr("on another day"))]
        )
        self.day = DateField(self.tr("Day of the next one"), self, optional=False)
        self.cancel = Button(self.tr("Not now"), self)
        self.make = Button(self.tr("Add the next event"), self, ButtonKind.PRIMARY)
        across.addWidget(self.when)
        across.addWidget(self.day)
        across.addStretch(1)
        for button in (self.cancel, self.make):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(across)
        self.when.edit.currentIndexChanged.connect(self._on_when)
        self.day.edit.value_changed.connect(self._on_day)
        self.make.clicked.connect(self._on_make)
        self.cancel.clicked.connect(self.closed)

    def start(self, guess: Next) -> None:
        """Begin with the guess."""
        self._next = guess
        self.day.edit.set_value(guess.on)
        self._on_day()
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plan on Enter, close on Escape."""
        if event.key() in ENTER:
            self._on_make()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_when(self, _index: int) -> None:
        chosen = self.when.edit.currentData()
        if self._next is not None and chosen != ANOTHER_DAY:
            self.day.edit.set_value(self._next.days[Rhythm(chosen)])

    def _on_day(self) -> None:
        """Say which of the rhythms the day is."""
        if self._next is None:
            return
        day, days = self.day.edit.value(), self._next.days
        now = self.when.edit.currentData()
        if now == ANOTHER_DAY or days[Rhythm(now)] != day:
            first = self._next.rhythm
            fitting = [rhythm for rhythm in Rhythm if days[rhythm] == day]
            rhythm = first if first in fitting else next(iter(fitting), None)
            value = ANOTHER_DAY if rhythm is None else rhythm.value
            self.when.edit.setCurrentIndex(self.when.edit.findData(value))

    def _on_make(self) -> None:
        self.planned.emit(self.day.edit.value())


class SeriesStrip(QWidget):
    """The line, and the form below it when the next one is planned."""

    event_wanted = Signal(object)
    planning_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event: int | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self.line = SeriesLine(self)
        self.form = PlanNext(self)
        self.form.hide()
        down.addWidget(self.line)
        down.addWidget(self.form)
        self.line.event_wanted.connect(self.event_wanted)
        self.line.plan_pressed.connect(self._open)
        self.line.gather_pressed.connect(self._gather)
        self.form.planned.connect(self._plan)
        self.form.closed.connect(self.close_form)

    @property
    def planning(self) -> bool:
        """Whether the next one is being planned."""
        return not self.form.isHidden()

    def show_event(self, event: int) -> None:
        """Show where an event stands."""
        if event != self._event:
            self.form.hide()
        self._event = event
        series = self._desk.journal.series
        today = self._desk.journal.now.date()
        self.line.show_place(series.place(event), len(series.alike(event)), today)

    def close_form(self) -> None:
        """Put the form away."""
        if self.planning:
            self.form.hide()
            self.planning_changed.emit()
            self.line.plan.setFocus()

    def _open(self) -> None:
        if self._event is not None:
            self.form.show()
            self.planning_changed.emit()
            self.form.start(self._desk.journal.series.next_day(self._event))

    def _plan(self, day: date) -> None:
        if self._event is None:
            return
        try:
            event = self._desk.journal.series.plan_next(self._event, day)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self.close_form()
        self.event_wanted.emit(event)

    def _gather(self) -> None:
        if self._event is not None:
            self.line.plan.setFocus()
            self._desk.journal.series.gather(self._event)
