"""Today: what to prepare, what to do, whom to think of; each line leads to its place."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from netjournal.words import ConversationStage, FollowUpKind
from tests.builders import first_held, met, partner
from tests.conftest import Clock
from tests.journeys.pages import find, wait
from tests.journeys.program import Program
from ui.widgets.bars import Bars
from ui.widgets.rows import RowWidget


def open_line(program: Program, words: str) -> None:
    """Go to a line that begins with these words, and press Enter on it."""
    program.today.open()
    wait(program.qtbot, lambda: _lines(program, words) != [])
    _lines(program, words)[0].setFocus(Qt.FocusReason.TabFocusReason)
    program.keys(Qt.Key.Key_Return)


def _lines(program: Program, words: str) -> list[RowWidget]:
    rows = [row for row in program.page.findChildren(RowWidget) if row.isVisible()]
    return [row for row in rows if row.row is not None and row.row.words.startswith(words)]


def test_a_day_with_nothing_says_so_kindly(program: Program) -> None:
    today = program.today.open()
    assert today.says("Nothing to do this week, and nobody to prepare for.")
    assert today.says("Plan an event")


def test_reservations_still_open_lead_to_the_checklist(program: Program, clock: Clock) -> None:
    journal = program.journal
    hal = met(journal)
    first_held(journal, hal)
    journal.reservations.add(hal, "mine", "contacts", "Two names in ten years")
    at = dt.datetime.combine(clock.today + dt.timedelta(days=20), dt.time(10))
    journal.conversations.arrange(hal, ConversationStage.SECOND, at)
    today = program.today.open()
    assert today.says("Open before you meet again")
    assert today.says("Contacts · 1 not said aloud yet")
    assert not today.says("Two names in ten years")
    open_line(program, "Hal Okoro · you meet")
    assert program.people.name == "Hal Okoro"
    shown = [bar for bar in program.page.findChildren(QTabBar) if bar.isVisible()]
    assert [bar.tabText(bar.currentIndex()) for bar in shown] == ["Reservations 1"]


def test_people_not_seen_for_longer_than_wanted_lead_to_them(
    program: Program, clock: Clock
) -> None:
    journal = program.journal
    hal = met(journal)
    journal.keeping_in_touch.every(hal, 28)
    clock.pass_days(40)
    today = program.today.open()
    assert today.says("last in touch 2 Nov · you wanted to be in touch by 30 Nov")
    open_line(program, "Hal Okoro")
    assert program.people.name == "Hal Okoro"
    journal.help.given(hal, "A lease read")
    assert not program.today.open().says("Not in touch for longer than you wanted")


def test_a_name_given_stays_until_it_was_contacted_or_let_go(
    program: Program, clock: Clock
) -> None:
    journal = program.journal
    ruth = journal.people.add("Ruth Adeyemi")
    far = clock.today + dt.timedelta(days=90)
    journal.followups.add(
        "Contact Ruth Adeyemi", person=ruth, kind=FollowUpKind.CONTACT, due_on=far
    )
    today = program.today.open()
    assert today.to_do() == ["Contact Ruth Adeyemi"]
    today.done("Contact Ruth Adeyemi")
    assert today.to_do() == []
    program.undo()
    assert today.to_do() == ["Contact Ruth Adeyemi"]


def test_the_honest_number_and_the_counts_lead_to_their_pages(program: Program) -> None:
    hal = partner(program.journal)
    program.journal.help.given(hal, "A lease read")
    today = program.today.open()
    assert today.says("How many one-to-ones did you have?")
    bars = find(program.page, Bars, "One-to-ones by month")
    assert bars.accessibleDescription().count(":") == 12
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    program.keys(Qt.Key.Key_Return)
    assert program.page.accessibleName() == "Review"
    open_line(program, "Given")
    assert program.page.accessibleName() == "Review"
    open_line(program, "Referrals given")
    assert program.page.accessibleName() == "Referrals"
