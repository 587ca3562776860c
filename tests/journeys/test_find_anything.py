"""Ctrl+K finds anything: people, notes, reservations, commands, pages, with filters as typed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from netjournal.journal import Journal
from tests.builders import met, second_held
from tests.conftest import Clock
from tests.journeys.pages import CTRL, field, find, find_all, says, wait
from tests.journeys.program import Program
from ui.find.settings import sections
from ui.pages.settings.page import KEYS, SECTIONS


@pytest.fixture
def written(path: Path, clock: Clock) -> None:
    with Journal.open(path, clock=clock) as journal:
        hal = met(journal, "Hal Okoro")
        second_held(journal, hal)
        journal.people.tag(hal, "legal")
        journal.notes.write(hal, "Plays the viola on Thursdays")
        journal.reservations.add(hal, "mine", "confidentiality", "Talks freely about his clients")
        ada = met(journal, "Ada Lind")
        journal.people.tag(ada, "export")
        journal.notes.write(ada, "Her viola teacher exports cheese", at=clock.now)
        hart = journal.organisations.add("Hart LLP")
        journal.organisations.join(hal, hart, "Partner")
        for number in range(40):
            at = clock.now - dt.timedelta(days=number)
            journal.notes.write(ada, f"Call {number} about the harbour", at=at)


def lines(program: Program, text: str) -> list[str]:
    """What is found for a text; the search is left open."""
    program.keys(Qt.Key.Key_K, CTRL)
    return program.search(text)


def search(program: Program) -> QLineEdit:
    box = field(program.window, "Search")
    assert isinstance(box, QLineEdit)
    return box


def test_groups_say_what_each_thing_is(written: None, program: Program) -> None:
    found = program.search("viola")
    assert [line.split(", ")[-1] for line in found] == ["Notes", "Notes"]
    assert any("Hal Okoro" in line for line in found)


def test_a_note_is_opened_in_the_story_where_it_stands(written: None, program: Program) -> None:
    program.search("call 39")
    program.keys(Qt.Key.Key_Return)
    wait(program.qtbot, lambda: program.people.name == "Ada Lind")
    story = find(program.page, QListView, "Story")
    assert "Call 39" in str(story.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert story.hasFocus()
    wait(program.qtbot, lambda: story.visualRect(story.currentIndex()).top() >= 0)
    assert story.visualRect(story.currentIndex()).bottom() <= story.viewport().height()


def test_a_reservation_is_opened_on_its_tab(written: None, program: Program) -> None:
    program.search("talks freely")
    program.keys(Qt.Key.Key_Return)
    wait(program.qtbot, lambda: bool(find_all(program.page, QLineEdit, "Name")))
    doubts = [one for one in program.page.findChildren(object) if hasattr(one, "toPlainText")]
    assert any(one.toPlainText() == "Talks freely about his clients" for one in doubts)


def test_filters_list_people_and_narrow_words(written: None, program: Program) -> None:
    assert [line.split(", ")[0] for line in program.search("stage:second tag:legal -met")] == [
        "Hal Okoro"
    ]
    assert [line.split(", ")[0] for line in program.search('viola org:"Hart LLP"')] == [
        "Plays the viola on Thursdays"
    ]


def test_a_wrong_filter_is_said_calmly_and_the_rest_is_found(
    written: None, program: Program
) -> None:
    found = program.search("viola stage:secnd")
    assert len(found) == 2
    words = search(program).accessibleDescription()
    assert words.startswith("No stage is called “secnd”. Stages: named, met, invited,")


def test_a_filter_is_completed_as_it_is_typed(written: None, program: Program) -> None:
    assert program.search("stage:sec")[0].startswith("second")
    program.keys(Qt.Key.Key_Return)
    assert search(program).text() == "stage:second "
    program.keys(Qt.Key.Key_Return)
    wait(program.qtbot, lambda: program.people.name == "Hal Okoro")


def test_a_command_is_found_and_done(written: None, program: Program) -> None:
    found = program.search("new ev")
    assert found[0].startswith("New event, Ctrl+E")
    program.keys(Qt.Key.Key_Return)
    assert program.window.desk.navigation.current is not None
    assert program.window.desk.navigation.current.page == "events"


def test_the_empty_field_shows_where_one_was_and_all_there_is(
    written: None, program: Program
) -> None:
    program.people.show("Ada Lind")
    program.people.show("Hal Okoro")
    program.keys(Qt.Key.Key_K, CTRL)
    found = program.search("")
    assert found[0].startswith("Ada Lind")
    assert any(line.startswith("One-to-ones, Ctrl+4") for line in found)
    assert any(line.startswith("New person, Ctrl+N") for line in found)


def test_keys_move_in_the_list_and_escape_gives_the_focus_back(
    written: None, program: Program
) -> None:
    program.people.open()
    before = QApplication.focusWidget()
    program.search("o")
    view = find(program.window, QListView, "Search results")
    last = view.model().rowCount() - 1
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, last),
        (Qt.Key.Key_PageUp, max(0, last - 6)),
    ):
        program.keys(key)
        assert view.currentIndex().row() == row
    program.keys(Qt.Key.Key_Escape)
    assert search(program).text() == ""
    assert search(program).hasFocus()
    program.keys(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_everything_is_found_best_first_beside_the_window(written: None, program: Program) -> None:
    assert program.search("harbour")[-1].startswith("Everything for “harbour”, best first")
    program.keys(Qt.Key.Key_Return, CTRL)
    view = find(program.window, QListView, "Search results")
    wait(program.qtbot, lambda: view.model().rowCount() == 40)


def test_a_click_opens_what_was_found(written: None, program: Program) -> None:
    QTest.mouseClick(search(program), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    program.write("oko")
    view = find(program.window, QListView, "Search results")
    place = view.visualRect(view.model().index(0, 0)).center() + QPoint(0, 15)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait(program.qtbot, lambda: program.people.name == "Hal Okoro")


def test_a_section_of_settings_is_found_by_what_it_is_about(program: Program) -> None:
    assert any("Look" in line for line in program.search("contrast"))
    program.keys(Qt.Key.Key_Return)
    assert program.page.accessibleName() == "Settings"
    assert says(program.page, "Theme")


def test_every_section_of_settings_can_be_found() -> None:
    assert [key for key, _title, _words in sections()] == list(KEYS)
    titles = [title for _key, title, _words in sections()]
    assert titles == [section.title for section in SECTIONS]


def test_the_list_shrinks_to_what_was_found_once_nobody_types(
    program: Program, written: None
) -> None:
    program.keys(Qt.Key.Key_K, CTRL)
    (found,) = find_all(program.window, QListView, "Search results")
    whole = found.height()
    program.write("viola teacher")
    assert found.height() == whole
    wait(program.qtbot, lambda: found.height() < whole / 2)
