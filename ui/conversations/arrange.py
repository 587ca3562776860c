"""The dialog that arranges a one-to-one with somebody, or moves one to another time."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from netjournal.dates import working_days_after
from netjournal.errors import JournalError
from netjournal.words import ConversationStage
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import DateField, Field, LineField, TimeField
from ui.widgets.label import Label

FIRST_TIME = dt.time(10)
MINUTES = 60
WIDTH = 460
TEXT_MARGIN = 10


class ArrangeDialog(QDialog):
    """Day, time, minutes and place; Enter arranges, Escape closes.

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
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self._stage = ConversationStage(stage)
        self._conversation = conversation
        self._closing = closing
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
    ) -> ArrangeDialog:
        """Open the dialog without blocking.

        With `conversation` that one is moved; with `closing` the first one that is just being held
        is closed in the same change, so that a second may follow it.
        """
        dialog = cls(desk, person, stage, parent, conversation=conversation, closing=closing)
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
            self.problem.set_text(" ".join(p for p in (error.what, error.meaning) if p))
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
        day = working_days_after(self._desk.journal.now.date(), 1)
        at, minutes, place = FIRST_TIME, MINUTES, ""
        if self._conversation is not None:
            found = conversations.get(self._conversation)
            self._stage = found.stage
            day, at = found.starts_at.date(), found.starts_at.time()
            minutes, place = found.minutes, found.place
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
        if self._conversation is None:
            words = self.tr("Arrange a {stage} with {name}")
            self.arrange_button.set_text(self.tr("Arrange"))
        else:
            words = self.tr("Move the {stage} with {name}")
            self.arrange_button.set_text(self.tr("Move"))
        title = words.format(stage=self._stage.said, name=name)
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _say_what_is_missing(self) -> None:
        if self._conversation is None and self._stage is ConversationStage.SECOND:
            conversations = self._desk.journal.conversations
            missing = conversations.missing_for_second(self._person, closing=self._closing)
            self.problem.set_text(" ".join(missing))

    def _starts_at(self) -> dt.datetime | None:
        day, at = self.day.edit.value(), self.time.edit.value()
        return None if day is None or at is None else dt.datetime.combine(day, at)

    def _write(self, starts_at: dt.datetime) -> int:
        place, minutes = self.place.edit.text().strip(), self.minutes.value()
        if self._conversation is not None:
            self._move(self._conversation, starts_at, place, minutes)
            return self._conversation
        journal = self._desk.journal
        name = journal.people.get(self._person).name
        with journal.change(f"Arrange a {self._stage.said} with {name}"):
            if self._closing is not None:
                journal.conversations.close(self._closing)
            return journal.conversations.arrange(
                self._person, self._stage, starts_at, place=place, minutes=minutes
            )

    def _move(self, conversation: int, starts_at: dt.datetime, place: str, minutes: int) -> None:
        journal = self._desk.journal
        name = journal.conversations.get(conversation).person_name
        with journal.change(f"Move the conversation with {name}"):
            journal.conversations.reschedule(conversation, starts_at, place)
            journal.conversations.edit(conversation, minutes=minutes)
