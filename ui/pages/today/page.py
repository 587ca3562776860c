"""The home page: reads what today asks for and makes each action one named change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.words import LetterKind
from ui.dates import full_day
from ui.pages.page import Desk, Page
from ui.pages.today.aside import HelpCard, IntroductionsCard, NumberCard
from ui.pages.today.backups import BackupsFail
from ui.pages.today.papers import TodayPapers
from ui.pages.today.people import SeldomSeenCard, StillOpenCard
from ui.pages.today.prepare import PrepareCard
from ui.pages.today.sentence import Counts, counts_of, sentence, tr
from ui.pages.today.to_do import ToDoCard
from ui.pages.today.waiting import WaitingCard
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading
from ui.widgets.page_body import PageBody
from ui.writing import write_about_conversation, write_introduction, write_letters

if TYPE_CHECKING:
    from netjournal.overview.today import Waiting
    from netjournal.people.matching import Match
    from netjournal.store.changes import Changed

STACKED = 700
MINUTE_MS = 60_000
AFTER_PAINT_MS = 120
MATCHING = frozenset({"person", "introduction"})
COUNTED = frozenset({"person", "conversation", "follow_up"})
SHOWN = MATCHING | COUNTED | {"message", "event", "invitation", "reservation", "help", "referral"}


class TodayPage(Page):
    """Prepare, do next, waiting for a reply; beside them the honest number."""

    key = "today"
    title = "Today"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day = date.min
        self._stacked: bool | None = None
        self._papers = TodayPapers(desk, self)
        self._build()
        self._connect()
        self._matching_owed = False
        self._matching = QTimer(self)
        self._matching.setSingleShot(True)
        self._matching.setInterval(AFTER_PAINT_MS)
        self._matching.timeout.connect(self._show_introductions)
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE_MS)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show the day it is."""
        self._backups.load()
        if self.desk.journal.now.date() != self._day:
            self.stale = True

    def refresh(self, changed: Changed | None) -> None:
        """Read the lists again; introductions only when somebody they rest on changed."""
        touched = SHOWN if changed is None else SHOWN & set(changed.tables)
        if not touched:
            return
        self._read()
        if MATCHING & touched:
            self._matching.start()

    def _read(self) -> None:
        journal = self.desk.journal
        now = journal.now
        self._day = today = now.date()
        to_do = journal.today.to_do()
        preparations = journal.today.to_prepare()
        ahead = journal.to_print.next_day()
        waiting = journal.today.waiting()
        talks = [one.conversation.id for one in preparations]
        confirmed = journal.messages.confirmed(talks)
        self._prepare.show_preparations(preparations, now, ahead, confirmed)
        self._to_do.show_to_do(to_do, today)
        self._waiting.show_waiting(waiting, today)
        overdue = journal.keeping_in_touch.overdue(today)
        self._still_open.show_open(journal.today.still_open(), now)
        self._seldom_seen.show_overdue(overdue, today)
        self._number.show_months(journal.review.one_to_ones())
        self._help.show_counts(journal.help.counts(), journal.referrals.counts())
        nudges = sum(len(one.to_nudge) for one in waiting)
        self._tell_badge(journal.today.count_of(to_do, preparations))
        self._show_heading(counts_of(to_do, to_prepare=len(preparations), to_nudge=nudges))
        anything = to_do or preparations or ahead or waiting or overdue
        self._empty_card.setHidden(bool(anything))

    def journal_changed(self, changed: Changed, shown: bool) -> None:
        """Keep the count on the rail true while another page is shown."""
        super().journal_changed(changed, shown)
        if not shown and COUNTED & set(changed.tables):
            self._tell_badge(self.desk.journal.today.count())

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was left when the page was hidden."""
        super().showEvent(event)
        if self._matching_owed:
            self._matching.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing while hidden: the journal may be closed."""
        super().hideEvent(event)
        self._matching_owed = self._matching.isActive()
        self._matching.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column below the left one when there is no room beside."""
        super().resizeEvent(event)
        stacked = self.width() < self.desk.theme.px(STACKED)
        if stacked != self._stacked:
            self._stacked = stacked
            self._arrange(stacked)

    def _build(self) -> None:
        theme, icons = self.desk.theme, self.desk.icons
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        body = PageBody(self)
        whole.addWidget(body)
        self._left, self._right = QWidget(body.content), QWidget(body.content)
        self._heading = Heading("", self._left)
        self._backups = BackupsFail(self.desk, self._left)
        self._prepare = PrepareCard(theme, self._left)
        self._to_do = ToDoCard(theme, icons, self._left)
        self._waiting = WaitingCard(theme, self._left)
        self._still_open = StillOpenCard(theme, self._left)
        self._seldom_seen = SeldomSeenCard(theme, self._left)
        self._empty_card = Card(self._left)
        sentence = tr("Everything begins with people: where will you meet some next?")
        self._empty = EmptyState(sentence, tr("Plan an event"), self._empty_card)
        self._empty_card.add(self._empty)
        self._number = NumberCard(theme, self._right)
        self._help = HelpCard(theme, self._right)
        self._introductions = IntroductionsCard(theme, self._right)
        _column(
            self._left,
            (
                self._heading,
                self._backups,
                self._prepare,
                self._to_do,
                self._waiting,
                self._still_open,
                self._seldom_seen,
                self._empty_card,
            ),
        )
        _column(self._right, (self._number, self._help, self._introductions))
        self._columns = QGridLayout()
        self._columns.setHorizontalSpacing(24)
        self._columns.setVerticalSpacing(18)
        body.body.addLayout(self._columns)
        self._introductions.hide()

    def _connect(self) -> None:
        self._backups.again_wanted.connect(self._on_back_up)
        self._backups.shown_wanted.connect(self._on_backups)
        self._prepare.begin_wanted.connect(self._on_begin)
        self._prepare.sheet_wanted.connect(self._papers.prep_sheet)
        self._prepare.day_wanted.connect(self._papers.day_ahead)
        self._to_do.sheet_wanted.connect(self._papers.follow_ups)
        self._prepare.person_wanted.connect(self._on_person)
        self._prepare.confirm_wanted.connect(self._on_confirm)
        self._to_do.person_wanted.connect(self._on_person)
        self._to_do.write_wanted.connect(self._on_write)
        self._to_do.done.connect(self._on_done)
        self._to_do.later.connect(self._on_later)
        self._to_do.let_go.connect(self._on_let_go)
        self._waiting.person_wanted.connect(self._on_person)
        self._still_open.wanted.connect(self._on_reservations)
        self._seldom_seen.wanted.connect(self._on_person)
        self._waiting.nudged.connect(self._on_nudged)
        self._waiting.replied.connect(self._on_replied)
        self._introductions.introduced.connect(self._on_introduced)
        self._introductions.person_wanted.connect(self._on_person)
        self._empty.pressed.connect(self._on_plan_event)
        self._number.opened.connect(self._on_review)
        self._help.opened.connect(self.desk.navigation.go)

    def _arrange(self, stacked: bool) -> None:
        for column in (self._left, self._right):
            self._columns.removeWidget(column)
        self._columns.addWidget(self._left, 0, 0)
        self._columns.addWidget(self._right, 1 if stacked else 0, 0 if stacked else 1)
        self._columns.setColumnStretch(0, 61)
        self._columns.setColumnStretch(1, 0 if stacked else 39)

    def _show_heading(self, counts: Counts) -> None:
        self._heading.set_title(full_day(self._day))
        self._heading.set_subtitle(sentence(counts))

    def _show_introductions(self) -> None:
        self._introductions.show_matches(self.desk.journal.matching.introductions())

    def _tell_badge(self, count: int) -> None:
        self.badge_changed.emit(str(count) if count else "")

    def _on_minute(self) -> None:
        if self.isVisible() and self.desk.journal.now.date() != self._day:
            self.refresh(None)

    def _on_back_up(self) -> None:
        self.command_wanted.emit("back_up")

    def _on_backups(self) -> None:
        self.command_wanted.emit("show_backups")

    def _on_begin(self, conversation: int) -> None:
        self.desk.navigation.go("conversations", conversation)

    def _on_person(self, person: int) -> None:
        self.desk.navigation.go("people", person)

    def _on_reservations(self, person: int) -> None:
        self.desk.navigation.go("people", person, tab="reservations")

    def _on_review(self) -> None:
        self.desk.navigation.go("review")

    def _on_plan_event(self) -> None:
        self.desk.navigation.go("events", None, new=True)

    def _on_done(self, follow_up: int) -> None:
        self._do(partial(self.desk.journal.followups.done, follow_up))

    def _on_later(self, follow_up: int, due_on: date) -> None:
        self._do(partial(self.desk.journal.followups.later, follow_up, due_on))

    def _on_let_go(self, follow_up: int) -> None:
        self._do(partial(self.desk.journal.followups.let_go, follow_up))

    def _on_nudged(self, waiting: Waiting) -> None:
        """Open a letter to each of the silent, one after the other (rule 8)."""
        people = [one.person for one in waiting.to_nudge]
        dialog = write_letters(self.desk, LetterKind.NUDGE, people, self, event=waiting.event)
        dialog.finished.connect(self._on_written)

    def _on_write(self, person: int) -> None:
        """Open the first letter to somebody who was named (rule 3)."""
        dialog = write_letters(self.desk, LetterKind.ASKING, [person], self)
        dialog.finished.connect(self._on_written)

    def _on_confirm(self, person: int, conversation: int) -> None:
        kind = LetterKind.CONFIRMATION
        dialog = write_about_conversation(self.desk, kind, person, conversation, self)
        dialog.finished.connect(self._on_written)

    def _on_written(self) -> None:
        """Take the focus back to the page: the button that had it may be gone."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_replied(self, invitation: int, reply: str) -> None:
        invitations = self.desk.journal.invitations
        ways: dict[str, Callable[[int], None]] = {
            "accept": invitations.accept,
            "decline": invitations.decline,
            "no_reply": invitations.no_reply,
        }
        self._do(partial(ways[reply], invitation))

    def _on_introduced(self, match: Match) -> None:
        introduce = self.desk.journal.referrals.introduce
        self._do(partial(introduce, match.seeker, match.helper, match.looks_for))
        name = self.desk.journal.undo_name
        write = partial(write_introduction, self.desk, match.seeker, match.helper, self)
        words = tr("{done}.").format(done=name)
        self.desk.messages.notice(words, action=tr("Write the introduction"), on_action=write)

    def _do(self, change: Callable[[], object]) -> None:
        """Make a change and say its name, with the way to take it back."""
        try:
            change()
        except JournalError as error:
            self.desk.messages.failure(error)
            self.refresh(None)
            return
        name = self.desk.journal.undo_name
        if name:
            self.desk.messages.undoable(name, name)


def _column(column: QWidget, parts: tuple[QWidget, ...]) -> None:
    down = QVBoxLayout(column)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(18)
    for part in parts:
        down.addWidget(part)
    down.addStretch(1)
