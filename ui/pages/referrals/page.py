"""The Referrals page: four parts behind tabs, with the period and the outcome looked at."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netjournal.sheets.order import Order
from netjournal.words import ReferralOutcome
from ui.pages.page import Desk, Page
from ui.pages.referrals.introduced import Introductions
from ui.pages.referrals.names import NamesGiven
from ui.pages.referrals.part import Part
from ui.pages.referrals.referred import Referred
from ui.pages.referrals.who_introduced import WhoIntroduced
from ui.sheets import show_sheet
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.field import Choice
from ui.widgets.heading import Heading
from ui.widgets.tabs import TabBar, TabWords, turn_by_keys
from ui.words import said

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

TABS = ("referrals", "introductions", "names", "picture")
PERIODS = (0, 3, 12, 36)
"""How many months back one may look; 0 is all of it."""
DAYS_OF_A_MONTH = 30.44
EVERY = ""


class ReferralsPage(Page):
    """Hints: tab="referrals", "introductions", "names" or "picture"; person=id chooses there."""

    key = "referrals"
    title = "Referrals"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stale_tabs = set(TABS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 22, 0, 0)
        whole.setSpacing(0)
        holder = QWidget(self)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(28, 0, 28, 0)
        inner.setSpacing(0)
        self._head = Heading(self.tr("Referrals"), holder)
        inner.addWidget(self._head)
        inner.addSpacing(8)
        self._build_tools()
        self.tabs = TabBar(self.tr("Parts of this page"), holder)
        self.tabs.setDrawBase(False)
        inner.addWidget(self.tabs)
        inner.addWidget(Line(holder))
        self._stack = QStackedWidget(self)
        self.referred = Referred(desk, self.autosave, self._stack)
        self.introductions = Introductions(desk, self.autosave, self._stack)
        self.names = NamesGiven(desk, self.autosave, self._stack)
        self.picture = WhoIntroduced(desk, self._stack)
        self._parts: tuple[Part | WhoIntroduced, ...] = (
            self.referred,
            self.introductions,
            self.names,
            self.picture,
        )
        titles = (
            TabWords(self.tr("Referrals")),
            TabWords(self.tr("Introductions")),
            TabWords(self.tr("Names given"), self.tr("Names")),
            TabWords(self.tr("Who introduced whom"), self.tr("Tree")),
        )
        for part, words in zip(self._parts, titles, strict=True):
            self._stack.addWidget(part)
            self.tabs.say(self.tabs.addTab(""), words)
        whole.addWidget(holder)
        whole.addWidget(self._stack, 1)
        self._print.clicked.connect(self.picture.ask_printer)
        self._save.clicked.connect(self.picture.save_pdf)
        self.tabs.currentChanged.connect(self._on_tab)
        turn_by_keys(self, self._turn)
        self._show_tools()

    @property
    def tab(self) -> str:
        """The key of the part in front."""
        return TABS[self.tabs.currentIndex()]

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show the part asked for, or the one last shown."""
        tab, person = str(hints.get("tab") or ""), hints.get("person")
        if tab in TABS:
            self.tabs.setCurrentIndex(TABS.index(tab))
        if isinstance(person, int):
            self._read()
            self.picture.picture.choose(person)
        if self.tab == "picture":
            self.picture.start()

    def refresh(self, changed: Changed | None) -> None:
        """Read the part in front again, the others when they are gone to."""
        touched = None if changed is None else set(changed.tables)
        for key, part in zip(TABS, self._parts, strict=True):
            if touched is None or part.rests_on & touched:
                self._stale_tabs.add(key)
        self._read(changed)

    def _read(self, changed: Changed | None = None) -> None:
        if self.tab not in self._stale_tabs:
            return
        self._stale_tabs.discard(self.tab)
        self._parts[self.tabs.currentIndex()].refresh(changed)
        self.autosave.refresh()

    def _build_tools(self) -> None:
        outcomes = [(EVERY, self.tr("Every outcome"))]
        for outcome in ReferralOutcome:
            words = said(outcome)
            outcomes.append((outcome.value, words[:1].upper() + words[1:]))
        self._outcome = Choice(self.tr("Outcome"), self._head, outcomes)
        periods = (
            self.tr("From the beginning"),
            self.tr("Last 3 months"),
            self.tr("Last 12 months"),
            self.tr("Last 3 years"),
        )
        choices = list(zip(PERIODS, periods, strict=True))
        self._period = Choice(self.tr("Period"), self._head, choices)
        self._print = Button(self.tr("Print…"), self._head)
        self._save = Button(self.tr("Save as PDF…"), self._head)
        self._sheet = Button(self.tr("Names given sheet"), self._head)
        self._sheet.clicked.connect(self._on_sheet)
        for widget in (self._outcome, self._period, self._print, self._save, self._sheet):
            self._head.add_button(widget)
        self._outcome.currentIndexChanged.connect(self._on_filter)
        self._period.currentIndexChanged.connect(self._on_filter)

    def _show_tools(self) -> None:
        drawn = self.tab == "picture"
        self._outcome.setVisible(self.tab == "referrals")
        self._period.setVisible(not drawn)
        self._sheet.setVisible(self.tab == "names")
        self._print.setVisible(drawn)
        self._save.setVisible(drawn)

    def _on_sheet(self) -> None:
        if self.flush():
            show_sheet(self.desk, Order("names-given"), self)

    def _on_tab(self, index: int) -> None:
        self.flush()
        self._stack.setCurrentIndex(index)
        self._show_tools()
        self._read()

    def _turn(self, way: int) -> None:
        if self.isVisible():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + way) % len(TABS))
            self._parts[self.tabs.currentIndex()].start()

    def _on_filter(self, _index: int) -> None:
        self.flush()
        months, today = self._period.currentData(), self.desk.journal.now.date()
        since = today - dt.timedelta(days=round(months * DAYS_OF_A_MONTH)) if months else None
        for part in (self.referred, self.introductions, self.names):
            part.since = since
        outcome = self._outcome.currentData()
        self.referred.outcome = ReferralOutcome(outcome) if outcome else None
        self._stale_tabs |= {"referrals", "introductions", "names"}
        self._read()
