"""When the file takes nothing more, what was typed stays on the screen and is saved later."""

from __future__ import annotations

from pathlib import Path

import pytest

from netjournal.journal import Journal
from tests.builders import met
from tests.conftest import Clock
from tests.journeys.pages import wait
from tests.journeys.program import Program, Start

TYPED = "Owner-managed shops " * 400


@pytest.fixture
def people_open(path: Path, clock: Clock, start: Start) -> Program:
    with Journal.open(path, clock=clock) as journal:
        met(journal)
    program = start()
    program.people.show("Hal Okoro").tab("Profile")
    return program


def fill_up(journal: Journal) -> None:
    """Let the file grow no further, as on a full disk."""
    database = journal._database
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    database.execute_sql(f"PRAGMA max_page_count = {pages}")


def make_room(journal: Journal) -> None:
    journal._database.execute_sql("PRAGMA max_page_count = 1000000")


def type_too_much(program: Program) -> None:
    fill_up(program.journal)
    program.people.fill("Target market", "")
    program.paste(TYPED)
    wait(program.qtbot, lambda: program.not_saved)


def test_what_could_not_be_saved_stays_and_is_said(people_open: Program) -> None:
    type_too_much(people_open)
    assert people_open.people.text_of("Target market") == TYPED
    assert people_open.saved == "Not saved"
    assert "full" in people_open.not_saved


def test_it_is_saved_as_soon_as_there_is_room(people_open: Program) -> None:
    type_too_much(people_open)
    make_room(people_open.journal)
    people_open.write("and bakers")
    wait(people_open.qtbot, lambda: people_open.saved == "Saved")
    hal = people_open.journal.people.named("Hal Okoro")
    assert people_open.journal.people.get(hal.id).target_market == f"{TYPED}and bakers"


def test_the_window_stays_open_when_something_is_not_saved(people_open: Program) -> None:
    type_too_much(people_open)
    people_open.window.close()
    assert people_open.window.isVisible()
    make_room(people_open.journal)
    wait(people_open.qtbot, lambda: not people_open.window.isVisible())


def test_nothing_is_lost_by_going_to_another_page_and_back(people_open: Program) -> None:
    type_too_much(people_open)
    people_open.today.open()
    people_open.go_to(2)
    assert people_open.people.text_of("Target market") == TYPED
    make_room(people_open.journal)
    assert people_open.window.flush()
    hal = people_open.journal.people.named("Hal Okoro")
    assert people_open.journal.people.get(hal.id).target_market == TYPED
