"""Today: what to prepare, what to do next, who has yet to reply, and the honest number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.store.changes import Changed
from netjournal.words import ConversationStage, FollowUpState, Reply
from tests.builders import arranged, first_held, met
from tests.conftest import Clock
from tests.journeys import pages
from tests.journeys.pages import find, find_all, says, wait
from ui.letters import LetterDialog
from ui.navigation import Place
from ui.pages.page import Desk
from ui.pages.today import TodayPage
from ui.pages.today.sentence import Counts, sentence
from ui.widgets.bars import Bars
from ui.widgets.button import Button
from ui.widgets.rows import RowWidget

SILENT = 10
MENUS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, journal: Journal) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 760)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.arrive(None, {})
    journal.subscribe(page.refresh)
    return page


def press(page: TodayPage, name: str) -> None:
    """Press a button once the page has shown what changed."""
    QApplication.processEvents()
    pages.press(page, name)


def place(desk: Desk) -> Place:
    assert desk.navigation.current is not None
    return desk.navigation.current


def invited(journal: Journal, clock: Clock, names: tuple[str, ...]) -> dict[str, int]:
    event = journal.events.add("Chamber breakfast")
    people = [journal.events.meet(event, name) for name in names]
    sent = journal.invitations.send_all(people, event=event, channel="e-mail")
    return dict(zip(names, sent, strict=True))


def chosen_from_menu(page: TodayPage, start: str) -> None:
    menu = find(page, QMenu, "Later or let go: Contact Ruth Adeyemi")
    while not menu.activeAction().text().startswith(start):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


class TestSentence:
    """The one sentence says what there is to do."""

    def test_it_counts_in_words(self) -> None:
        said = sentence(Counts(to_help=3, to_prepare=1))
        assert said == "Three people to help, one conversation to prepare."

    def test_other_things_come_after_help(self) -> None:
        assert sentence(Counts(1, 1, 0, 2)) == (
            "One person to help, one more thing to do, two people to nudge."
        )

    def test_things_to_do_alone_are_not_more(self) -> None:
        assert sentence(Counts(to_do=12)) == "12 things to do."

    def test_nothing_is_said_kindly(self) -> None:
        assert sentence(Counts()) == "Nothing to do this week, and nobody to prepare for."


class TestPrepare:
    """The one-to-ones of the next days."""

    @pytest.fixture
    def second(self, journal: Journal, clock: Clock) -> int:
        hal = met(journal)
        first_held(journal, hal)
        journal.reservations.add(hal, "mine", "consistency", "Who would pick it up?")
        journal.reservations.add(hal, "mine", "contacts", "Two names in ten years")
        at = dt.datetime.combine(clock.today + dt.timedelta(days=2), dt.time(10))
        return journal.conversations.arrange(
            hal, ConversationStage.SECOND, at, place="Station Café"
        )

    def test_it_says_with_whom_when_and_what_is_not_shared(
        self, second: int, page: TodayPage
    ) -> None:
        assert says(page, "Hal Okoro · second conversation")
        assert says(page, "Wednesday 10:00, Station Café · 2 reservations not yet shared")

    def test_begin_goes_to_the_conversation(self, second: int, page: TodayPage, desk: Desk) -> None:
        press(page, "Begin second conversation with Hal Okoro")
        assert place(desk) == Place("conversations", second)

    def test_the_prep_sheet_is_of_this_conversation(self, second: int, page: TodayPage) -> None:
        press(page, "Prep sheet: second conversation with Hal Okoro")
        sheet = page.findChild(QDialog)
        assert sheet is not None
        assert "Hal Okoro" in sheet.windowTitle()
        sheet.close()

    def test_one_that_was_begun_goes_on(
        self, second: int, page: TodayPage, journal: Journal
    ) -> None:
        journal.conversations.begin(second)
        QApplication.processEvents()
        assert find(page, Button, "Go on second conversation with Hal Okoro")

    def test_only_the_soonest_is_primary(
        self, second: int, page: TodayPage, journal: Journal
    ) -> None:
        arranged(journal, met(journal, "Ada Lind"))
        QApplication.processEvents()
        primary = [b for b in page.findChildren(Button) if b.property("kind") == "primary"]
        shown = [button.accessibleName() for button in primary if button.isVisible()]
        assert shown == ["Begin first conversation with Ada Lind"]

    def test_one_whose_day_has_passed_is_asked_about(
        self, second: int, page: TodayPage, clock: Clock
    ) -> None:
        clock.pass_days(4)
        page.arrive(None, {})
        assert says(page, "4 Nov 10:00, Station Café · did it take place?")

    def test_the_line_opens_the_person(
        self, second: int, page: TodayPage, journal: Journal, desk: Desk
    ) -> None:
        (one,) = journal.today.to_prepare()
        rows = page.findChildren(RowWidget)
        line = next(row for row in rows if row.accessibleName().startswith("Hal Okoro"))
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert place(desk) == Place("people", one.conversation.person)


class TestDoNext:
    """Follow-ups are done, put off, or let go on purpose."""

    @pytest.fixture
    def to_do(self, journal: Journal, clock: Clock) -> int:
        ruth = journal.people.add("Ruth Adeyemi")
        return journal.followups.add(
            "Contact Ruth Adeyemi", person=ruth, due_on=clock.today, why="Named by Hal Okoro"
        )

    def test_it_says_what_why_and_when(self, to_do: int, page: TodayPage) -> None:
        assert says(page, "Contact Ruth Adeyemi")
        assert says(page, "Named by Hal Okoro")
        assert says(page, "due today")

    def test_a_name_not_in_the_words_is_said_below(
        self, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        hal = met(journal)
        journal.help.promise(hal, "Find him a VAT specialist", due_on=clock.today)
        assert says(page, "Hal Okoro · You promised this on 2 Nov")

    def test_ticking_does_it_and_undo_brings_it_back(
        self, to_do: int, page: TodayPage, journal: Journal, desk: Desk
    ) -> None:
        press(page, "Done: Contact Ruth Adeyemi")
        assert journal.followups.get(to_do).state is FollowUpState.DONE
        assert not says(page, "Named by Hal Okoro")
        assert desk.messages.current is not None
        assert desk.messages.current.undo_name == "Done: Contact Ruth Adeyemi"
        journal.undo()
        assert not find(page, QCheckBox, "Done: Contact Ruth Adeyemi").isChecked()

    @MENUS
    def test_later_puts_it_off(
        self, to_do: int, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        press(page, "Later or let go: Contact Ruth Adeyemi")
        chosen_from_menu(page, "Later: tomorrow")
        assert journal.followups.get(to_do).due_on == clock.today + dt.timedelta(days=1)
        assert says(page, "tomorrow")

    @MENUS
    def test_it_is_let_go_on_purpose(self, to_do: int, page: TodayPage, journal: Journal) -> None:
        press(page, "Later or let go: Contact Ruth Adeyemi")
        chosen_from_menu(page, "Let go")
        assert journal.followups.get(to_do).state is FollowUpState.LET_GO

    @MENUS
    def test_the_context_menu_offers_the_same(
        self, to_do: int, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        row = find(page, QAbstractButton, "Later or let go: Contact Ruth Adeyemi").parentWidget()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(row, event)
        chosen_from_menu(page, "Later: Monday 9 November")
        assert journal.followups.get(to_do).due_on == clock.today + dt.timedelta(days=7)

    def test_what_is_overdue_stays_until_done(
        self, to_do: int, page: TodayPage, clock: Clock
    ) -> None:
        clock.pass_days(5)
        page.arrive(None, {})
        assert says(page, "due 2 Nov")


class TestWaiting:
    """Invitations that were not answered, and one nudge for the silent."""

    def test_it_counts_what_came_of_them(
        self, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        sent = invited(journal, clock, ("Ada Lind", "Per Holm", "Tom Vale"))
        journal.invitations.accept(sent["Ada Lind"])
        clock.pass_days(SILENT)
        page.arrive(None, {})
        assert says(page, "2 invitations from Chamber breakfast, 2 Nov")
        assert says(page, "1 accepted · 2 silent")

    def test_nobody_is_nudged_before_ten_days(
        self, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        invited(journal, clock, ("Ada Lind",))
        QApplication.processEvents()
        assert says(page, "1 not answered yet")
        assert not [b for b in find_all(page, Button, "") if b.text().startswith("Nudge")]

    def test_nudging_opens_a_letter_to_each_silent_one(
        self, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        invited(journal, clock, ("Ada Lind", "Per Holm"))
        clock.pass_days(SILENT)
        page.arrive(None, {})
        press(page, "Nudge: 2 invitations from Chamber breakfast, 2 Nov")
        (dialog,) = page.findChildren(LetterDialog)
        for _silent in range(2):
            dialog.note_sent()
        assert all(one.nudged_on == clock.today for one in journal.invitations.waiting())
        journal.undo()
        assert sum(one.nudged_on is None for one in journal.invitations.waiting()) == 1

    def test_it_unfolds_into_the_people_and_takes_their_replies(
        self, page: TodayPage, journal: Journal, clock: Clock
    ) -> None:
        sent = invited(journal, clock, ("Ada Lind", "Per Holm", "Tom Vale"))
        press(page, "Show: 3 invitations from Chamber breakfast, 2 Nov")
        press(page, "Ada Lind accepted")
        press(page, "Per Holm declined")
        press(page, "No reply from Tom Vale")
        replies = {name: journal.invitations.get(one).reply for name, one in sent.items()}
        assert replies == {
            "Ada Lind": Reply.ACCEPTED,
            "Per Holm": Reply.DECLINED,
            "Tom Vale": Reply.NO_REPLY,
        }
        assert not find(page, QWidget, "Waiting for a reply", shown=False).isVisible()


class TestAside:
    """The honest number, help, and introductions."""

    def test_the_honest_number_is_there_on_an_empty_day(self, page: TodayPage) -> None:
        assert says(page, "How many one-to-ones did you have?")
        assert find(page, QWidget, "0 one-to-ones this month")

    def test_it_counts_one_to_ones_by_month(self, page: TodayPage, journal: Journal) -> None:
        first_held(journal, met(journal))
        assert find(page, QWidget, "1 one-to-one this month")
        bars = find(page, Bars, "One-to-ones by month")
        assert bars.accessibleDescription().endswith("November 2026: 1")
        assert says(page, "Dec — Nov")

    def test_help_says_given_before_received(self, page: TodayPage, journal: Journal) -> None:
        assert not says(page, "Received")
        journal.help.given(met(journal), "Sent an article")
        assert says(page, "Given, 1")
        assert says(page, "Received, 0")
        assert says(page, "Referrals given · received, 0 · 0")

    def test_an_introduction_is_recorded(
        self, page: TodayPage, journal: Journal, qtbot: QtBot
    ) -> None:
        ada = journal.people.add("Ada Lind", looking_for="exporters to Norway")
        per = journal.people.add("Per Holm", does="freight for exporters, Oslo")
        wait(qtbot, lambda: says(page, "Ada Lind looks for exporters to Norway"))
        press(page, "Introduce Ada Lind to Per Holm")
        (made,) = journal.referrals.introductions()
        assert (made.first, made.second) == (ada, per)
        wait(qtbot, lambda: not says(page, "Ada Lind looks for exporters to Norway"))


class TestTheDay:
    """The page as a whole."""

    def test_the_heading_is_the_day(self, page: TodayPage) -> None:
        assert says(page, "Monday 2 November")

    def test_an_empty_day_offers_one_action(self, page: TodayPage, desk: Desk) -> None:
        press(page, "Plan an event")
        assert place(desk) == Place("events", None)

    def test_a_full_day_does_not_offer_it(self, page: TodayPage, journal: Journal) -> None:
        journal.followups.add("Write to Ada", due_on=journal.now.date())
        assert not find_all(page, Button, "Plan an event")

    def test_the_count_on_the_rail_follows_while_another_page_is_shown(
        self, page: TodayPage, journal: Journal, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(page.badge_changed) as told:
            journal.followups.add("Write to Ada", due_on=journal.now.date())
            page.journal_changed(Changed("", {"follow_up": frozenset({1})}), shown=False)
        assert told.args == ["1"]

    def test_the_next_day_is_shown_when_it_is_gone_to(self, page: TodayPage, clock: Clock) -> None:
        clock.pass_days(1)
        page.arrive(None, {})
        assert says(page, "Tuesday 3 November")

    def test_a_name_is_never_markup(self, page: TodayPage, journal: Journal, clock: Clock) -> None:
        someone = journal.people.add("<img src=file:///x>")
        journal.followups.add("Contact <img src=file:///x>", person=someone, due_on=clock.today)
        assert says(page, "Contact <img src=file:///x>")

    def test_the_columns_stack_when_it_is_narrow(self, page: TodayPage) -> None:
        number = find(page, QWidget, "How many one-to-ones did you have?")
        beside = number.mapTo(page, QPoint()).x()
        page.resize(600, 700)
        QApplication.processEvents()
        assert number.mapTo(page, QPoint()).x() < beside
