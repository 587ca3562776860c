"""The dialog that says when a one-to-one is: arranged, moved, taken up again, or held already."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from netjournal.dates import working_days_after
from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.words import ConversationStage, ConversationState
from ui.merging.wording import shortened
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import DateField, Field, LineField, TimeField
from ui.widgets.label import Label
from ui.words import said

FIRST_TIME = dt.time(10)
EARLIEST = dt.time(8)
MINUTES = 60
WIDTH = 460
TEXT_MARGIN = 10


class ArrangeDialog(QDialog):
    """Day, time, minutes and place; Enter arranges, moves or writes up, Escape closes.

    What stands against it (rule 1) is said in place. The dialog is freed when it closes.
    """

    arranged = Signal(object)
    """The conversation's id, as a Python object: it is too long for a signal's int."""

    def __init__(
        self,
        desk: Desk,
        person: int,
        stage: ConversationStage,
        parent: QWidget,
        *,
        conversation: int | None = None,
        closing: int | None = None,
        held: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self._stage = ConversationStage(stage)
        self._conversation = conversation
        self._closing = closing
        self._held = held
        self._cancelled = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._load()
        self._say_what_is_missing()

    @classmethod
    def open_for(
        cls,
        desk: Desk,
        person: int,
        stage: ConversationStage,
        parent: QWidget,
        *,
        conversation: int | None = None,
        closing: int | None = None,
        held: bool = False,
    ) -> ArrangeDialog:
        """Open the dialog without blocking.

        With `conversation` that one is moved, or taken up again if it was cancelled; with
        `closing` the first one that is just being held is closed in the same change, so that a
        second may follow it; with `held` one is written up that was held and never arranged here.
        """
        dialog = cls(
            desk, person, stage, parent, conversation=conversation, closing=closing, held=held
        )
        dialog.open()
        dialog.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def accept(self) -> None:
        """Arrange or move, and close; stay open with the reason when it may not be."""
        starts_at = self._starts_at()
        if starts_at is None:
            self.problem.set_text(self.tr("Write the time as 10:00 or 9.30 pm."))
            self.time.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            conversation = self._write(starts_at)
        except JournalError as error:
            self.problem.set_text(" ".join(said(p) for p in (error.what, error.meaning) if p))
            self.adjustSize()
            return
        self.arranged.emit(conversation)
        super().accept()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 22)
        layout.setSpacing(16)
        self.heading = Label("", self, "section", wrap=True)
        layout.addWidget(self.heading)
        layout.addLayout(self._when())
        self.place = LineField(self.tr("Place"), self, self.tr("Café, office, a call"))
        layout.addWidget(self.place)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.setAccessibleName(self.tr("What stands against it"))
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(self._desk.theme.px(WIDTH))

    def _when(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.day = DateField(self.tr("Day"), self, optional=False)
        self.time = TimeField(self.tr("Time"), self)
        self.minutes = QSpinBox(self)
        self.minutes.setRange(5, 600)
        self.minutes.setSingleStep(15)
        self.minutes.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        row.addWidget(Field(self.tr("Minutes"), self.minutes, self), 2)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        self.arrange_button = Button("", self, ButtonKind.PRIMARY)
        self.arrange_button.setDefault(True)
        self.arrange_button.clicked.connect(self.accept)
        row.addWidget(self.close_button)
        row.addWidget(self.arrange_button)
        return row

    def _load(self) -> None:
        conversations = self._desk.journal.conversations
        now = self._desk.journal.now
        day, at = working_days_after(now.date(), 1), FIRST_TIME
        minutes, place = MINUTES, ""
        if self._held:
            day, at = _an_hour_ago(now)
        if self._conversation is not None:
            found = conversations.get(self._conversation)
            self._stage = found.stage
            self._cancelled = found.state is ConversationState.CANCELLED
            minutes, place = found.minutes, found.place
            if not self._cancelled or found.starts_at > now:
                day, at = found.starts_at.date(), found.starts_at.time()
        self.day.edit.set_value(day)
        self.time.edit.set_value(at)
        self.minutes.setValue(minutes)
        self.place.edit.setText(place)
        self.place.edit.setCompleter(self._completer(conversations.places()))
        self._say_what_for()

    def _completer(self, places: list[str]) -> QCompleter:
        completer = QCompleter(places, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _say_what_for(self) -> None:
        name = self._desk.journal.people.get(self._person).name
        if self._held:
            words, button = self.tr("Write up a {stage} with {name}"), self.tr("Write it up")
        elif self._conversation is None:
            words, button = self.tr("Arrange a {stage} with {name}"), self.tr("Arrange")
        elif self._cancelled:
            words = self.tr("Take up the {stage} with {name} again")
            button = self.tr("Take it up again")
        else:
            words, button = self.tr("Move the {stage} with {name}"), self.tr("Move")
        self.arrange_button.set_text(button)
        title = words.format(stage=said(self._stage), name=shortened(name))
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _say_what_is_missing(self) -> None:
        if self._conversation is None and self._stage is ConversationStage.SECOND:
            conversations = self._desk.journal.conversations
            missing = conversations.missing_for_second(self._person, closing=self._closing)
            self.problem.set_text(" ".join(map(said, missing)))

    def _starts_at(self) -> dt.datetime | None:
        day, at = self.day.edit.value(), self.time.edit.value()
        return None if day is None or at is None else dt.datetime.combine(day, at)

    def _write(self, starts_at: dt.datetime) -> int:
        place, minutes = self.place.edit.text().strip(), self.minutes.value()
        if self._conversation is not None:
            self._move(self._conversation, starts_at, place, minutes)
            return self._conversation
        journal = self._desk.journal
        if self._held:
            return journal.conversations.write_up(
                self._person, self._stage, starts_at, place=place, minutes=minutes
            )
        name = journal.people.get(self._person).name
        with journal.change(saying("Arrange a {stage} with {name}", stage=self._stage, name=name)):
            if self._closing is not None:
                journal.conversations.close(self._closing)
            return journal.conversations.arrange(
                self._person, self._stage, starts_at, place=place, minutes=minutes
            )

    def _move(self, conversation: int, starts_at: dt.datetime, place: str, minutes: int) -> None:
        journal = self._desk.journal
        name = journal.conversations.get(conversation).person_name
        move = saying("Move the conversation with {name}", name=name)
        take_up = saying("Take up the conversation with {name} again", name=name)
        with journal.change(take_up if self._cancelled else move):
            if self._cancelled:
                journal.conversations.take_up(conversation)
            journal.conversations.reschedule(conversation, starts_at, place)
            journal.conversations.edit(conversation, minutes=minutes)


def _an_hour_ago(now: dt.datetime) -> tuple[dt.date, dt.time]:
    """When one that is written up now may have begun; never in the night."""
    begun = now.replace(minute=0, second=0, microsecond=0) - dt.timedelta(hours=1)
    if begun.date() == now.date() and begun.time() >= EARLIEST:
        return begun.date(), begun.time()
    return now.date() - dt.timedelta(days=1), FIRST_TIME
