"""Where we left it: what was shared, promised and given since, to read from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.question import NameGiven
from netjournal.relationships.help import Help
from netjournal.saying import filled
from netjournal.words import ConversationStage, ConversationState, HelpState, Outcome
from ui.dates import short_day
from ui.pages.conversations.records.record import Record, Situation
from ui.pages.conversations.wording import came_of_it, meeting, title_of
from ui.widgets.card import Card
from ui.widgets.chip import Tone
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span
from ui.words import said


class Recap(Record):
    """Read-only lists; each is changed where it belongs."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._last = Label("", self, "soft", wrap=True)
        self.body.addWidget(self._last)
        name = situation.first_name
        self._earlier = self._card(self.tr("The conversations so far"), self.tr("None was held."))
        self._earlier.activated.connect(self._on_earlier)
        self._shared = self._card(self.tr("What you share"), self.tr("Nothing written yet."))
        self._help = self._card(
            self.tr("Help, both ways"), self.tr("No help was promised, given or received yet.")
        )
        self._names = self._card(
            self.tr("Names {name} gave you").format(name=name), self.tr("No names were given.")
        )

    def refresh(self, shown: Conversation) -> None:
        """Read everything with this person."""
        journal, person = self.situation.desk.journal, self.situation.person
        earlier = [
            one
            for one in journal.conversations.of(person)
            if one.state is ConversationState.HELD and one.starts_at < shown.starts_at
        ]
        self._last.set_text(self._said_of(earlier[0]) if earlier else "")
        numbers = journal.conversations.numbers_with(person)
        rows = [self._earlier_row(one, numbers[one.id]) for one in reversed(earlier)]
        self._earlier.set_rows(rows)
        shared = journal.conversations.connections(person)
        self._shared.set_rows([Row(one.id, one.text, chip=said(one.kind)) for one in shared])
        order = [HelpState.GIVEN, HelpState.PROMISED, HelpState.RECEIVED]
        helped = sorted(journal.help.with_person(person), key=lambda one: order.index(one.state))
        self._help.set_rows([self._help_row(one) for one in helped])
        given = journal.question.names_given_by(person)
        self._names.set_rows([self._name_row(one) for one in given])

    def _earlier_row(self, one: Conversation, number: int) -> Row:
        today = self.situation.desk.journal.now.date()
        chip, tone = came_of_it(one)
        day = short_day(one.held_on or one.starts_at.date(), today)
        return Row(
            one.id,
            title_of(one),
            f"{day} · {meeting(number)}",
            one.summary.strip(),
            chip=chip,
            tone=tone,
            link=True,
        )

    def _on_earlier(self, conversation: int) -> None:
        self.situation.desk.navigation.go("conversations", conversation)

    def _said_of(self, last: Conversation) -> str:
        today = self.situation.desk.journal.now.date()
        day = short_day(last.held_on or last.starts_at.date(), today)
        words = self.tr("You last met on {day}.")
        if last.stage is ConversationStage.SECOND and last.outcome is Outcome.AGAIN:
            words = self.tr("You last met on {day}, and chose to meet again.")
        elif last.both_agreed:
            words = self.tr("You last met on {day}, and both said yes to meeting again.")
        return words.format(day=day)

    def _card(self, title: str, empty: str) -> RowList:
        card = Card(self, title, padding=(18, 14))
        rows = RowList(self.situation.desk.theme, title, card, empty=empty)
        card.add(rows)
        self.body.addWidget(card)
        return rows

    def _help_row(self, one: Help) -> Row:
        today = self.situation.desk.journal.now.date()
        words = {
            HelpState.GIVEN: self.tr("You helped"),
            HelpState.PROMISED: self.tr("You promised"),
            HelpState.RECEIVED: self.tr("{name} helped you"),
        }[one.state].format(name=self.situation.first_name)
        day = short_day(one.done_on or one.on, today)
        tone = Tone.WARN if one.state is HelpState.PROMISED else Tone.ACCENT
        chip = self.tr("open") if one.state is HelpState.PROMISED else ""
        return Row(one.id, one.what, f"{words}, {day}", chip=chip, tone=tone)

    def _name_row(self, one: NameGiven) -> Row:
        chip = self.tr("contacted") if one.contacted else self.tr("not contacted yet")
        tone = Tone.ACCENT if one.contacted else Tone.WARN
        now = self.tr("{said} · now {stage:lower}") if one.said else self.tr("now {stage:lower}")
        return Row(
            one.id,
            (Span(one.name, bold=True),),
            filled(now, {"said": one.said, "stage": one.stage}, said),
            avatar=one.name,
            chip=chip,
            tone=tone,
        )
