"""The left panel of a conversation: whom it is with and when, the steps, and the time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.script import Step
from netjournal.words import ConversationState
from ui.autosave import Autosave
from ui.dates import clock, short_day
from ui.pages.conversations.step_list import StepList
from ui.pages.conversations.timer import Timer
from ui.pages.conversations.wording import meeting, title_of
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, set_tip
from ui.widgets.page_body import PageBody

WIDTH = 270
LINK_PADDING = -5
TICK_MS = 60_000


class SidePanel(QWidget):
    """Head, links, steps and foot; links and steps scroll when the window is low."""

    person_wanted = Signal()
    at_hand_wanted = Signal()
    sheet_wanted = Signal()
    calendar_wanted = Signal()
    letter_wanted = Signal()

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Conversation | None = None
        self._script: tuple[Step, ...] = ()
        self._current = ""
        self._paper = False
        self._saved_at: dt.datetime | None = None
        desk.theme.changed.connect(self._fit)
        self._fit()
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 24, 20, 24)
        down.setSpacing(4)
        self._what = Label("", self, "small", wrap=True)
        self._who = Button("", self, ButtonKind.LINK)
        self._who.clicked.connect(self.person_wanted)
        self._where = Label("", self, "small", wrap=True)
        down.addWidget(self._what)
        flush = QHBoxLayout()
        flush.setSpacing(0)
        flush.addSpacing(LINK_PADDING)
        flush.addWidget(self._who, 0, Qt.AlignmentFlag.AlignLeft)
        flush.addStretch(1)
        down.addLayout(flush)
        down.addWidget(self._where)
        self._sheet = Button(self.tr("Prep sheet"), self, ButtonKind.LINK)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._at_hand = Button(self.tr("What I know"), self, ButtonKind.LINK)
        self._at_hand.setToolTip(self.tr("F9"))
        self._at_hand.clicked.connect(self.at_hand_wanted)
        self._letter = Button("", self, ButtonKind.LINK)
        self._letter.clicked.connect(self.letter_wanted)
        self._scroll = PageBody(self, margins=(-LINK_PADDING, 0))
        self._scroll.body.setSpacing(12)
        self._scroll.body.addLayout(self._links())
        self.steps = StepList(desk.theme, self._scroll.content)
        self._scroll.add(self.steps)
        scrolling = QHBoxLayout()
        scrolling.setSpacing(0)
        scrolling.addSpacing(LINK_PADDING)
        scrolling.addWidget(self._scroll, 1)
        scrolling.addSpacing(LINK_PADDING)
        down.addLayout(scrolling, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._scroll_to_step)
        down.addSpacing(8)
        self._time = Timer(desk, self)
        down.addWidget(self._time)
        self._foot = Label("", self, "small", wrap=True)
        self._foot.setAccessibleName(self.tr("Time and saving"))
        down.addWidget(self._foot)
        self._until = Label("", self, "small", wrap=True)
        down.addWidget(self._until)
        autosave.saved.connect(self._on_saved)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._show_foot)
        self._timer.start()

    def _fit(self) -> None:
        """Grow with the letters, but leave the step most of a small window."""
        self.setFixedWidth(min(self._desk.theme.px(WIDTH), WIDTH))

    def offer_at_hand(self, offered: bool) -> None:
        """Offer what I know about the person while it is hidden."""
        self._at_hand.setVisible(offered)

    def focus_at_hand(self) -> None:
        """Put the focus on what shows what I know."""
        self._at_hand.setFocus(Qt.FocusReason.TabFocusReason)

    def show_steps(
        self, steps: Sequence[Step], current: str, done: set[str], *, paper: bool
    ) -> None:
        """Show where each step stands, and the time; none is taken when it is written up."""
        if current != self._current:
            self._later.start(0)
        self._script, self._current, self._paper = tuple(steps), current, paper
        self.steps.show_steps(steps, current, done)
        self._show_foot()

    def show_conversation(self, shown: Conversation, number: int) -> None:
        """Show whom it is with, when and where."""
        if self._shown is None or self._shown.id != shown.id:
            self._saved_at = None
        self._shown = shown
        today = self._desk.journal.now.date()
        day = short_day(shown.starts_at.date(), today)
        when = f"{day}, {clock(shown.starts_at.time())}"
        self._what.setText(f"{title_of(shown)} · {when}")
        self._who.set_text(self.tr("with {name}").format(name=shown.person_name))
        know = self.tr("Show what I know about {name}").format(name=shown.person_name)
        self._at_hand.setAccessibleName(know)
        sheet = self.tr("Prep sheet for {name}").format(name=shown.person_name)
        self._sheet.setAccessibleName(sheet)
        self._offer_calendar(shown)
        self._offer_letter(shown)
        parts = [meeting(number), shown.place.strip()]
        if shown.state is ConversationState.HELD and shown.held_on is not None:
            parts.append(self.tr("held on {day}").format(day=short_day(shown.held_on, today)))
        elif shown.state is ConversationState.CANCELLED:
            parts.append(self.tr("cancelled"))
        self._where.setText(" · ".join(part for part in parts if part))

    def _links(self) -> QHBoxLayout:
        row, links = QHBoxLayout(), FlowLayout(spacing=8)
        row.setSpacing(0)
        row.addSpacing(LINK_PADDING)
        self._calendar = Button(self.tr("Calendar…"), self, ButtonKind.LINK)
        self._calendar.clicked.connect(self.calendar_wanted)
        links.addWidget(self._sheet)
        links.addWidget(self._at_hand)
        links.addWidget(self._calendar)
        links.addWidget(self._letter)
        row.addLayout(links, 1)
        return row

    def _offer_calendar(self, shown: Conversation) -> None:
        """Offer what is still of use to a calendar: that it is to come, or that it is cancelled."""
        cancelled = shown.state is ConversationState.CANCELLED
        name = self.tr("Add the conversation with {name} to the calendar")
        if cancelled:
            name = self.tr("Cancel the conversation with {name} in the calendar")
        name = name.format(name=shown.person_name)
        self._calendar.setAccessibleName(name)
        set_tip(self._calendar, name)
        coming = shown.starts_at.date() >= self._desk.journal.now.date()
        self._calendar.setVisible(coming and shown.state is not ConversationState.HELD)

    def _offer_letter(self, shown: Conversation) -> None:
        """Offer to confirm one to come, or to thank for one that was held."""
        held = shown.state is ConversationState.HELD
        words = self.tr("Write a thank you…") if held else self.tr("Write a confirmation…")
        name = self.tr("Confirm the conversation with {name}")
        if held:
            name = self.tr("Thank {name} for the conversation")
        self._letter.set_text(words)
        self._letter.setAccessibleName(name.format(name=shown.person_name))
        arranged = shown.state is ConversationState.ARRANGED and shown.begun_at is None
        coming = arranged and shown.starts_at > self._desk.journal.now
        self._letter.setVisible(held or coming)

    def _scroll_to_step(self) -> None:
        if (button := self.steps.current_button) is not None:
            self._scroll.ensureWidgetVisible(button, 0, button.height())

    def _on_saved(self) -> None:
        self._saved_at = self._desk.journal.now
        self._show_foot()

    def _show_foot(self) -> None:
        if self._shown is None:
            return
        self._time.show_conversation(self._shown, self._script, self._current, paper=self._paper)
        parts = [self._time.words, self._how_saved()]
        text = " · ".join(part for part in parts if part)
        self._foot.setText(text[:1].upper() + text[1:])
        self._until.set_text(self._time.until)

    def _how_saved(self) -> str:
        if self._saved_at is None:
            return ""
        minutes = int((self._desk.journal.now - self._saved_at).total_seconds() // 60)
        if minutes < 1:
            return self.tr("saved a moment ago")
        return self.tr("saved at {time}").format(time=clock(self._saved_at.time()))
