"""All one-to-ones: those to come, those to write up or move, and those held, with their number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.conversations import Conversation
from netjournal.errors import JournalError
from netjournal.words import ConversationStage, ConversationState
from ui.conversations.arrange import ArrangeDialog
from ui.dates import clock, near_day, short_day
from ui.pages.conversations.held import Held
from ui.pages.conversations.who_with import WhoWith
from ui.pages.conversations.wording import continued, meeting, title_of
from ui.pages.page import Desk
from ui.widgets.bars import Bar, Bars
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span

MONTHS = 12


class Overview(PageBody):
    """The list of one-to-ones; what is done to one is done by the buttons of its line."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, max_width=1000)
        self._desk = desk
        self._numbers: Mapping[int, int] = {}
        self._head = Heading(self.tr("One-to-ones"), self.content)
        self._arrange = Button(self.tr("Arrange a one-to-one"), self.content, ButtonKind.PRIMARY)
        self._arrange.clicked.connect(self.begin_arranging)
        self._head.add_button(self._arrange)
        self._who = WhoWith(desk, self.content)
        self._who.chosen.connect(self._on_who)
        self._who.dropped.connect(self._on_dropped)
        self._empty = EmptyState(
            self.tr(
                "Everything comes of one-to-ones: a first to explore, a second if both want it."
            ),
            self.tr("Arrange the first one"),
            self.content,
        )
        self._empty.pressed.connect(self.begin_arranging)
        self._arranged_card = Card(self.content, self.tr("Arranged"))
        self._arranged = RowList(desk.theme, self.tr("Arranged"), self._arranged_card)
        self._arranged.pressed.connect(self._on_pressed)
        self._arranged.activated.connect(self._on_opened)
        self._arranged_card.add(self._arranged)
        self._held = Held(desk.theme, self.content)
        self._held.chosen.connect(self._on_opened)
        for part in (
            self._head,
            self._who,
            self._empty,
            self._arranged_card,
            self._number_card(),
            self._held,
        ):
            self.add(part)

    def begin_arranging(self) -> None:
        """Ask whom to arrange a one-to-one with."""
        self._who.begin()
        self.ensureWidgetVisible(self._who)

    def refresh(self) -> None:
        """Read all one-to-ones."""
        journal = self._desk.journal
        everything = journal.conversations.all()
        self._numbers = journal.conversations.numbers()
        state = ConversationState
        arranged = [one for one in reversed(everything) if one.state is state.ARRANGED]
        held = [one for one in everything if one.state is state.HELD]
        self._arranged.set_rows([self._row(one) for one in arranged])
        self._arranged_card.setVisible(bool(arranged))
        self._empty.setVisible(not arranged and not held)
        self._arrange.setVisible(bool(arranged or held))
        self._number.setVisible(bool(arranged or held))
        self._held.show_held(held, self._numbers, journal.now.date())
        self._show_number()

    def _number_card(self) -> Card:
        self._number = Card(self.content, self.tr("How many one-to-ones did you have?"))
        row = QHBoxLayout()
        row.setSpacing(28)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._count = Label("", self._number, "number")
        self._count_of = Label("", self._number, "soft")
        words.addWidget(self._count)
        words.addWidget(self._count_of)
        row.addLayout(words)
        self._bars = Bars(self._desk.theme, self.tr("One-to-ones by month"), self._number)
        row.addWidget(self._bars, 1, Qt.AlignmentFlag.AlignBottom)
        self._number.body.addLayout(row)
        return self._number

    def _show_number(self) -> None:
        months = self._desk.journal.review.one_to_ones(MONTHS)
        self._bars.set_bars(
            [Bar(_month(m.first, "MMMM yyyy"), m.count, _month(m.first, "MMM")) for m in months]
        )
        this = months[-1]
        self._count.setText(str(this.count))
        self._count_of.setText(self.tr("held in {month}").format(month=_month(this.first, "MMMM")))

    def _row(self, one: Conversation) -> Row:
        now = self._desk.journal.now
        overdue = one.starts_at.date() < now.date() and not continued(one)
        what = f" · {title_of(one).lower()}"
        chip, tone = self._state(one, now)
        return Row(
            one.id,
            (Span(one.person_name, bold=True), Span(what, token="soft")),
            self._when(one, now.date(), overdue=overdue),
            avatar=one.person_name,
            chip=chip,
            tone=tone,
            buttons=self._buttons(one, now, overdue=overdue),
            link=True,
        )

    def _when(self, one: Conversation, today: dt.date, *, overdue: bool) -> str:
        day, time = one.starts_at.date(), clock(one.starts_at.time())
        if overdue:
            words = self.tr("was to be on {day}: was it held?")
            return words.format(day=short_day(day, today))
        near = near_day(day, today)
        when = f"{near[:1].upper()}{near[1:]}, {time}"
        parts = (when, one.place.strip(), meeting(self._numbers[one.id]))
        return " · ".join(part for part in parts if part)

    def _state(self, one: Conversation, now: dt.datetime) -> tuple[str, Tone]:
        if continued(one):
            return self.tr("begun"), Tone.ACCENT
        days = (one.starts_at.date() - now.date()).days
        if days < 0:
            return self.tr("overdue"), Tone.WARN
        return (self.tr("today"), Tone.ACCENT) if days == 0 else ("", Tone.QUIET)

    def _buttons(
        self, one: Conversation, now: dt.datetime, *, overdue: bool
    ) -> tuple[RowButton, ...]:
        begin = self.tr("Continue") if continued(one) else self.tr("Begin")
        offered = [] if overdue else [("begin", begin)]
        if not continued(one) and one.starts_at.date() <= now.date():
            offered.append(("paper", self.tr("It was on paper")))
        offered += [("move", self.tr("Move")), ("cancel", self.tr("Cancel"))]
        about = self.tr("{what} the {stage} with {name}")
        return tuple(
            RowButton(
                key,
                words,
                ButtonKind.SMALL,
                self._button_name(about, key, words, one),
            )
            for key, words in offered
        )

    def _button_name(self, about: str, key: str, words: str, one: Conversation) -> str:
        if key == "paper":
            about = self.tr("{what}: the {stage} with {name}")
        return about.format(what=words, stage=one.stage.said, name=one.person_name)

    def _on_opened(self, conversation: int) -> None:
        self._desk.navigation.go("conversations", conversation)

    def _on_pressed(self, conversation: int, key: str) -> None:
        go = partial(self._desk.navigation.go, "conversations", conversation)
        {
            "begin": partial(go, begin=True),
            "paper": partial(go, paper=True),
            "move": partial(self._move, conversation),
            "cancel": partial(self._cancel, conversation),
        }[key]()

    def _move(self, conversation: int) -> None:
        found = self._desk.journal.conversations.get(conversation)
        ArrangeDialog.open_for(
            self._desk, found.person, found.stage, self, conversation=conversation
        )

    def _cancel(self, conversation: int) -> None:
        journal = self._desk.journal
        name = journal.conversations.get(conversation).person_name
        try:
            journal.conversations.cancel(conversation)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        words = self.tr("Cancelled the conversation with {name}.").format(name=name)
        self._desk.messages.undoable(words, journal.undo_name)

    def _on_who(self, person: int, stage: ConversationStage) -> None:
        dialog = ArrangeDialog.open_for(self._desk, person, stage, self)
        dialog.arranged.connect(self._on_arranged)

    def _on_arranged(self) -> None:
        self._who.hide()
        self._arrange.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_dropped(self) -> None:
        self._arrange.setFocus(Qt.FocusReason.OtherFocusReason)


def _month(first: dt.date, pattern: str) -> str:
    return QLocale().toString(QDate(first.year, first.month, 1), pattern)
