"""The commands that print sheets: in the search with Ctrl+K, and in the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from netjournal.sheets.kinds import KINDS
from tests.conftest import Clock
from tests.journeys.pages import wait
from tests.journeys.paper import EVENT, event_of, go, hal_met, sheet_shown
from tests.journeys.program import Program
from ui.sheets.commands import COMMANDS


@pytest.fixture
def hal(program: Program, clock: Clock) -> int:
    return hal_met(program.journal, clock)


def find_and_take(program: Program, typed: str) -> None:
    """Type what begins a command's words, and take it."""
    program.search(typed)
    program.keys(Qt.Key.Key_Return)


def test_every_kind_of_sheet_has_a_command() -> None:
    assert {one.kind for one in COMMANDS} == {kind.key for kind in KINDS} | {"next-meetings"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("blank first", "First conversation"),
        ("blank second", "Second conversation"),
        ("blank capture", "30"),
        ("my profile to", "Priya Nair"),
        ("my follow-ups", "Send the list"),
        ("the names given", "Kit Marsden"),
        ("this month in", "November 2026"),
        ("the sheets for the next", "The Mill"),
    ],
)
def test_ctrl_k_prints_what_needs_nothing_chosen(
    program: Program, hal: int, typed: str, expected: str
) -> None:
    program.one_to_ones.open()
    find_and_take(program, typed)
    assert expected.casefold() in sheet_shown(program).casefold()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("this person’s first", "The Mill"),
        ("this person’s second", "Reliability"),
        ("this person’s story", "Grows dahlias"),
    ],
)
def test_ctrl_k_prints_what_is_about_the_person_shown(
    program: Program, hal: int, typed: str, expected: str
) -> None:
    go(program, "people", hal)
    find_and_take(program, typed)
    assert expected in sheet_shown(program)


def test_in_a_conversation_it_is_the_person_met(program: Program, hal: int) -> None:
    (talk,) = program.journal.conversations.all()
    go(program, "conversations", talk.id)
    find_and_take(program, "this person’s story")
    assert "Grows dahlias" in sheet_shown(program)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("this event’s plan", "Find a printer"), ("a capture sheet for this event", EVENT)],
)
def test_ctrl_k_prints_what_is_about_the_event_shown(
    program: Program, hal: int, typed: str, expected: str
) -> None:
    go(program, "events", event_of(program.journal))
    find_and_take(program, typed)
    assert expected in sheet_shown(program)


def test_what_is_not_shown_is_not_offered(program: Program, hal: int) -> None:
    for page, target in (("people", 0), ("events", None), ("today", None)):
        go(program, page, target)
        assert not [one for one in program.search("this person") if "Print" in one]
        assert not [one for one in program.search("this event") if "Print" in one]
        program.keys(Qt.Key.Key_Escape)


def test_with_nothing_ahead_it_is_said(program: Program) -> None:
    program.one_to_ones.open()
    find_and_take(program, "the sheets for the next")
    wait(program.qtbot, lambda: "no meetings" in program.message)


def test_the_menu_has_them_too(program: Program, hal: int) -> None:
    go(program, "people", hal)
    menu = program.window.actions_table.menus["Sheets"]
    lines = [one.text().replace("&", "") for one in menu.actions() if one.isVisible()]
    assert "Print this person’s story…" in lines
    assert "Print this event’s plan…" not in lines
    assert "Print a blank first conversation…" in lines
