"""Ctrl+K finds anything and goes there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from netjournal.journal import Journal
from tests.conftest import Clock
from tests.journeys.pages import field, find, wait
from tests.journeys.program import Program


@pytest.fixture
def written(path: Path, clock: Clock) -> None:
    with Journal.open(path, clock=clock) as journal:
        breakfast = journal.events.add("Chamber breakfast", place="Town Hall")
        hal = journal.events.meet(breakfast, "Hal Okoro", "Commercial solicitor")
        journal.notes.write(hal, "Plays the viola on Thursdays")
        journal.people.add("Ada Lind")


def test_a_person_is_found_by_the_start_of_a_name(written: None, program: Program) -> None:
    assert program.search("oko")[0].startswith("Hal Okoro")
    program.keys(Qt.Key.Key_Return)
    assert program.people.name == "Hal Okoro"


def test_a_note_is_found_and_leads_to_whom_it_is_about(written: None, program: Program) -> None:
    assert "viola" in program.search("viola")[0]
    program.keys(Qt.Key.Key_Return)
    assert program.people.name == "Hal Okoro"


def test_an_event_is_found_and_opened(written: None, program: Program) -> None:
    program.search("town ha")
    program.keys(Qt.Key.Key_Return)
    assert find(program.page, QLineEdit, "Name of the event").text() == "Chamber breakfast"


def test_what_was_just_typed_is_found(written: None, program: Program) -> None:
    people = program.people.show("Ada Lind").tab("Profile")
    people.fill("Target market", "Harpsichord makers")
    wait(program.qtbot, lambda: program.saved == "Saved")
    assert "Ada Lind" in program.search("harpsi")[0]


def test_escape_empties_the_search(written: None, program: Program) -> None:
    program.search("oko")
    program.keys(Qt.Key.Key_Escape)
    program.keys(Qt.Key.Key_Escape)
    search = field(program.window, "Search")
    assert isinstance(search, QLineEdit)
    assert search.text() == ""
