"""Every page has its way to its sheet; the words of the sheet shown are read back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.conftest import Clock
from tests.journeys.pages import find, find_all
from tests.journeys.paper import (
    HAL,
    choose_from_menu,
    close_sheets,
    event_of,
    go,
    hal_met,
    sheet_shown,
    sheets_shown,
)
from tests.journeys.program import Program

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def hal(program: Program, clock: Clock) -> int:
    return hal_met(program.journal, clock)


class TestPerson:
    def test_one_press_opens_the_sheet_of_what_comes_next(self, program: Program, hal: int) -> None:
        go(program, "people", hal)
        program.press(f"Prep sheet for {HAL}")
        words = sheet_shown(program)
        assert "First conversation" in words
        assert "The Mill" in words

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("First conversation", "The Mill"),
            ("Second conversation", "Reliability"),
            ("Their story", "Grows dahlias"),
        ],
    )
    def test_the_others_are_in_the_menu_beside_it(
        self, program: Program, hal: int, line: str, expected: str
    ) -> None:
        go(program, "people", hal)
        choose_from_menu(program, f"Other sheets for {HAL}", line)
        words = sheet_shown(program)
        assert HAL in words
        assert expected in words

    def test_what_is_typed_is_on_the_sheet(self, program: Program, hal: int) -> None:
        go(program, "people", hal)
        program.people.fill("Name", "Hal Okoro-Vale")
        choose_from_menu(program, f"Other sheets for {HAL}", "Their story")
        assert "Hal Okoro-Vale" in sheet_shown(program)


class TestSelection:
    def test_several_people_have_their_sheets_together(self, program: Program, hal: int) -> None:
        go(program, "people", 0)
        ruth = program.journal.people.named("Ruth Adeyemi").id
        program.page.table.table.tick([hal, ruth])  # type: ignore[attr-defined]
        program.press("Prep sheets…")
        first, second = sheets_shown(program)
        assert HAL in first
        assert "Ruth Adeyemi" in second
        close_sheets(program)

    def test_a_pile_that_nobody_reads_is_not_made(self, program: Program) -> None:
        people = [program.journal.people.add(f"Person {number}") for number in range(31)]
        go(program, "people", 0)
        program.page.table.table.tick(people)  # type: ignore[attr-defined]
        program.press("Prep sheets…")
        assert "31 people" in program.message
        assert "Select 30 people at most." in program.message
        assert sheets_shown(program) == []


class TestEvent:
    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("Event plan", "Find a printer"),
            ("Capture sheet (blank)", "30"),
            ("Prep sheet for the 1 person I am meeting", HAL),
        ],
    )
    def test_its_sheets_are_in_its_menu(
        self, program: Program, hal: int, line: str, expected: str
    ) -> None:
        go(program, "events", event_of(program.journal))
        choose_from_menu(program, "Sheets", line)
        assert expected in sheet_shown(program)

    def test_what_is_typed_is_on_the_plan(self, program: Program, hal: int) -> None:
        go(program, "events", event_of(program.journal), part="before")
        program.events.fill("Name of the event", "Chamber lunch")
        choose_from_menu(program, "Sheets", "Event plan")
        assert "Chamber lunch" in sheet_shown(program)


class TestOneToOnes:
    def test_each_in_the_list_has_its_sheet(self, program: Program, hal: int) -> None:
        program.one_to_ones.open()
        program.press(f"Prep sheet: the first conversation with {HAL}")
        assert "The Mill" in sheet_shown(program)

    def test_so_has_the_one_shown(self, program: Program, hal: int) -> None:
        (talk,) = program.journal.conversations.all()
        go(program, "conversations", talk.id)
        program.press(f"Prep sheet for {HAL}")
        assert "The Mill" in sheet_shown(program)

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("Blank first conversation", "First conversation"),
            ("Blank second conversation", "Second conversation"),
        ],
    )
    def test_there_are_blank_ones_for_a_paper_meeting(
        self, program: Program, hal: int, line: str, expected: str
    ) -> None:
        program.one_to_ones.open()
        choose_from_menu(program, "Blank sheets", line)
        words = sheet_shown(program)
        assert expected.casefold() in words.casefold()
        assert HAL not in words

    def test_what_was_to_be_held_needs_no_sheet_any_more(
        self, program: Program, hal: int, clock: Clock
    ) -> None:
        clock.pass_days(5)
        program.one_to_ones.open()
        name = f"Prep sheet: the first conversation with {HAL}"
        assert not find_all(program.page, QAbstractButton, name)


def test_today_has_the_follow_ups(program: Program, hal: int) -> None:
    program.today.open()
    program.press("Follow-ups sheet")
    assert "Send the list" in sheet_shown(program)


def test_referrals_has_the_names_given(program: Program, hal: int) -> None:
    go(program, "referrals", None, tab="names")
    program.press("Names given sheet")
    assert "Kit Marsden" in sheet_shown(program)
    go(program, "referrals", None, tab="referrals")
    assert not find_all(program.page, QAbstractButton, "Names given sheet")


def test_my_profile_is_there_to_hand_over(program: Program, hal: int) -> None:
    program.profile.open()
    program.profile.fill("In one line", "Instructions, drawn")
    program.press("Sheet to hand over")
    words = sheet_shown(program)
    assert "Priya Nair" in words
    assert "Instructions, drawn" in words


@pytest.mark.parametrize("month", ["November 2026", "March 2026"])
def test_review_has_the_months_it_looks_at(program: Program, hal: int, month: str) -> None:
    go(program, "review")
    choose_from_menu(program, "Month in review", month)
    assert month in sheet_shown(program)


def test_the_month_opened_in_a_chart_comes_first(program: Program, hal: int) -> None:
    go(program, "review")
    chart = find(program.page, QWidget, "One-to-ones by month")
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    program.keys(Qt.Key.Key_Home)
    program.keys(Qt.Key.Key_Return)
    menu = find(program.page, QAbstractButton, "Month in review").menu()  # type: ignore[attr-defined]
    menu.fill()
    months = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert months[:2] == ["December 2025", "November 2026"]
    assert len(set(months)) == len(months) == 12
