"""What happens next: the next conversation, and what there is to do by when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.relationships.followups import FollowUp
from netjournal.words import (
    Answer,
    ConversationStage,
    ConversationState,
    FollowUpState,
    Outcome,
)
from ui.conversations.arrange import ArrangeDialog
from ui.dates import clock, due_day, short_day
from ui.pages.conversations.records.record import AddLine, Record, Situation
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.chip import Tone
from ui.widgets.date_edit import DateEdit
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.words import said


class Upcoming(Record):
    """The question if it was left out, the next conversation, and the follow-ups."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._closing: int | None = None
        self._first = True
        self._outcome = Outcome.UNDECIDED
        self.body.addWidget(self._question_card())
        self.body.addWidget(self._meeting_card())
        self.body.addWidget(self._to_do_card())

    def refresh(self, shown: Conversation) -> None:
        """Read what is arranged and what is to be done."""
        self._first = first = shown.stage is ConversationStage.FIRST
        self._asked.setVisible(first and shown.question is Answer.NOT_ASKED)
        self._closing = shown.id if shown.state is not ConversationState.HELD and first else None
        self._outcome = shown.outcome
        self._show_meeting()
        journal, person = self.situation.desk.journal, self.situation.person
        rows = [
            self._row(one)
            for one in journal.followups.about(person)
            if one.state is FollowUpState.OPEN
        ]
        self._list.set_rows(rows)
        self._separator.setVisible(bool(rows))

    def finish(self) -> None:
        """Add what was typed."""
        if not self._line.edit.text().strip():
            return
        add = partial(
            self.situation.desk.journal.followups.add,
            self._line.edit.text(),
            person=self.situation.person,
            due_on=self._day.value(),
        )
        if self.attempt(add):
            self._line.take()

    def _question_card(self) -> Card:
        self._asked = Card(self, padding=(18, 12))
        row = QHBoxLayout()
        row.setSpacing(12)
        words = self.tr(
            "The question was not asked yet. Closed like this, a follow-up to ask it is left."
        )
        row.addWidget(Label(words, self._asked, "warn", wrap=True), 1)
        ask = Button(self.tr("Ask it now"), self._asked, ButtonKind.SMALL)
        ask.clicked.connect(self._on_ask)
        row.addWidget(ask)
        self._asked.body.addLayout(row)
        return self._asked

    def _meeting_card(self) -> Card:
        card = Card(self, self.tr("The next one-to-one"), padding=(18, 14))
        row = QHBoxLayout()
        row.setSpacing(12)
        self._meeting = Label("", card, "soft", wrap=True)
        row.addWidget(self._meeting, 1)
        self._arrange = Button("", card)
        self._arrange.clicked.connect(self._on_arrange)
        row.addWidget(self._arrange)
        card.body.addLayout(row)
        return card

    def _to_do_card(self) -> Card:
        card = Card(self, self.tr("To do"), padding=(18, 12))
        self._list = RowList(self.situation.desk.theme, self.tr("To do"), card)
        self._list.checked.connect(self._on_checked)
        self._line = AddLine(
            self.tr("Something to do"), self.tr("Something to do — Enter to add"), card
        )
        self._line.edit.returnPressed.connect(self.finish)
        self._line.across.addWidget(Label(self.tr("by"), self._line, "soft"))
        self._day = DateEdit(self.tr("To do by"), self._line, optional=False)
        self._day.set_value(self.situation.desk.journal.followups.default_day())
        self._line.across.addWidget(self._day)
        self._separator = Line(card)
        for part in (self._list, self._separator, self._line):
            card.add(part)
        card.body.setSpacing(4)
        return card

    def _show_meeting(self) -> None:
        conversations = self.situation.desk.journal.conversations
        arranged = [
            one
            for one in reversed(conversations.of(self.situation.person))
            if one.state is ConversationState.ARRANGED and one.id != self.situation.conversation
        ]
        missing = conversations.missing_for_second(self.situation.person, closing=self._closing)
        ended = self._outcome is Outcome.LET_GO
        self._arrange.setVisible(not arranged and not missing and not ended)
        second = self.tr("Arrange the second conversation")
        self._arrange.set_text(second if self._first else self.tr("Arrange another conversation"))
        if arranged:
            words = self.tr("The {stage} is arranged for {day}, {time}.")
            day = short_day(arranged[0].starts_at.date(), self.situation.desk.journal.now.date())
            time = clock(arranged[0].starts_at.time())
            stage = said(arranged[0].stage)
            self._meeting.setText(words.format(stage=stage, day=day, time=time))
        elif ended:
            self._meeting.setText(self.tr("It was let go: nothing more is to be arranged."))
        elif missing:
            self._meeting.setText(" ".join(map(said, missing)))
        elif self._first:
            self._meeting.setText(self.tr("Both of you want to meet again."))
        elif self._outcome is Outcome.AGAIN:
            words = self.tr("You chose to meet again: arrange it while both of you are here.")
            self._meeting.setText(words)
        else:
            self._meeting.setText(self.tr("It usually takes more than one more meeting."))

    def _row(self, one: FollowUp) -> Row:
        today = self.situation.desk.journal.now.date()
        late = one.due_on <= today
        words = due_day(one.due_on, today)
        chip = words if late else self.tr("by {day}").format(day=words)
        done = self.tr("Done: {what}").format(what=one.what)
        tone = Tone.WARN if late else Tone.QUIET
        return Row(one.id, one.what, one.why, checked=False, check_name=done, chip=chip, tone=tone)

    def _on_checked(self, follow_up: int, done: bool) -> None:
        followups = self.situation.desk.journal.followups
        self.attempt(partial(followups.done if done else followups.reopen, follow_up))

    def _on_ask(self) -> None:
        self.step_wanted.emit("names")

    def _on_arrange(self) -> None:
        if self.situation.autosave.flush():
            ArrangeDialog.open_for(
                self.situation.desk,
                self.situation.person,
                ConversationStage.SECOND,
                self,
                closing=self._closing,
            )
