"""The Review page: reads a period, and shows who is behind a number that is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.page import Desk, Page
from ui.pages.review.behind import BehindCard
from ui.pages.review.cards import (
    DoubtsCard,
    FeelingsCard,
    FunnelCard,
    HelpCard,
    Opened,
    PassedCard,
    TalksCard,
)
from ui.pages.review.papers import ReviewPapers
from ui.pages.review.period import FIRST, PERIODS, Period, period_of, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import FilterChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading
from ui.widgets.page_body import PageBody
from ui.widgets.papers_menu import PapersMenu

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

ONE_COLUMN = 760
KEPT = "review.period"
COUNTED = frozenset(
    {
        "conversation",
        "decision",
        "encounter",
        "event",
        "help",
        "invitation",
        "person",
        "referral",
        "reservation",
    }
)


class ReviewPage(Page):
    """What was done, drawn; every bar says its number and leads to its people."""

    key = "review"
    title = "Review"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._opened: Opened | None = None
        self._asked: QWidget | None = None
        self._one_column: bool | None = None
        self._build()
        self._connect()

    def refresh(self, changed: Changed | None) -> None:
        """Count again when something counted changed."""
        if changed is None or COUNTED & set(changed.tables):
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in one column when there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self.desk.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        body = PageBody(self)
        whole.addWidget(body)
        self._heading = Heading(tr("Review"), body.content)
        self._papers = ReviewPapers(self.desk, self)
        self._sheet = Button(tr("Month in review"), self._heading)
        self._sheet.setMenu(PapersMenu(tr("Month in review"), self._papers.offered, self._sheet))
        self._heading.add_button(self._sheet)
        self._chips = FilterChips(tr("Period"), body.content)
        self._chips.set_chips([(key, tr(words)) for key, words in PERIODS])
        kept = self.desk.settings.get(KEPT, FIRST)
        self._chips.choose(kept if isinstance(kept, str) else FIRST)
        body.add(self._heading)
        body.add(self._chips)
        self._empty = Card(body.content)
        sentence = tr("Once you have met people, this page shows how far you have come with them.")
        self._start = EmptyState(sentence, tr("Plan an event"), self._empty)
        self._empty.add(self._start)
        body.add(self._empty)
        across = QHBoxLayout()
        across.setSpacing(18)
        self._cards = QWidget(body.content)
        self._behind = BehindCard(theme, self.desk.icons, body.content)
        side = QVBoxLayout()
        side.addWidget(self._behind)
        side.addStretch(1)
        across.addWidget(self._cards, 1)
        across.addLayout(side)
        body.body.addLayout(across)
        self._build_cards()

    def _build_cards(self) -> None:
        theme = self.desk.theme
        left, self._right = QWidget(self._cards), QWidget(self._cards)
        self._talks = TalksCard(theme, left)
        self._help = HelpCard(theme, left)
        self._feelings = FeelingsCard(theme, left)
        self._funnel = FunnelCard(theme, self._right)
        self._passed = PassedCard(theme, self._right)
        self._doubts = DoubtsCard(theme, self._right)
        _column(left, (self._talks, self._help, self._feelings))
        _column(self._right, (self._funnel, self._passed, self._doubts))
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(18)
        self._grid.addWidget(left, 0, 0)

    def _connect(self) -> None:
        self._chips.chosen.connect(self._on_period)
        self._start.pressed.connect(self._on_plan_event)
        self._behind.wanted.connect(self._on_person)
        self._behind.closed.connect(self._on_closed)
        self._feelings.event_wanted.connect(self._on_event)
        for card in (self._talks, self._help, self._funnel, self._passed, self._doubts):
            card.opened.connect(self._on_opened)

    def _arrange(self) -> None:
        room = self.width() - (self._behind.width() if self._behind.isVisible() else 0)
        one_column = room < self.desk.theme.px(ONE_COLUMN)
        if one_column == self._one_column:
            return
        self._one_column = one_column
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if one_column else 1)
        self._grid.removeWidget(self._right)
        self._grid.addWidget(self._right, 1 if one_column else 0, 0 if one_column else 1)

    def _read(self) -> None:
        review = self.desk.journal.review
        began = review.began()
        self._empty.setVisible(began is None)
        self._cards.setVisible(began is not None)
        self._chips.setVisible(began is not None)
        self._sheet.setVisible(began is not None)
        period = period_of(self._chips.current, self.desk.journal.now.date(), began)
        self._show(period)
        if self._opened is not None:
            self._show_behind(self._opened)

    def _show(self, period: Period) -> None:
        self._papers.show_period(period)
        journal = self.desk.journal
        review = journal.review
        self._talks.show_talks(review.talks(*period))
        self._help.show_helped(review.helped(*period))
        self._funnel.show_funnel(review.funnel(*period))
        self._passed.show_passed(review.passed(*period))
        self._doubts.show_doubts(review.doubts(*period))
        felt = [one for one in journal.events.feelings() if period.since <= one.on <= period.until]
        self._feelings.show_feelings(felt, journal.events.ease())

    def _show_behind(self, opened: Opened) -> None:
        self._behind.show_people(opened.title, self.desk.journal.review.behind(opened.people))
        self._arrange()

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._papers.look_at(opened.month)
        self._asked = self.focusWidget()
        self._show_behind(opened)
        self._behind.focus_first()

    def _on_closed(self) -> None:
        self._close_behind()
        if self._asked is not None:
            self._asked.setFocus()

    def _on_period(self, key: str) -> None:
        self.desk.settings.set(KEPT, key)
        self._close_behind()
        self._read()

    def _close_behind(self) -> None:
        self._opened = None
        self._papers.look_at(None)
        self._behind.hide()
        self._arrange()

    def _on_person(self, person: int) -> None:
        self.desk.navigation.go("people", person)

    def _on_event(self, event: int) -> None:
        self.desk.navigation.go("events", event)

    def _on_plan_event(self) -> None:
        self.desk.navigation.go("events", None, new=True)


def _column(column: QWidget, cards: tuple[QWidget, ...]) -> None:
    down = QVBoxLayout(column)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(18)
    for card in cards:
        down.addWidget(card)
    down.addStretch(1)
