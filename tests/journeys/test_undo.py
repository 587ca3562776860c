"""Undo takes back what was done, by name, also after the program was closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QMenu

from netjournal.journal import Journal
from tests.builders import everything_in, met
from tests.conftest import Clock
from tests.journeys.pages import CTRL, find
from tests.journeys.program import Program, Start


def with_hal(path: Path, clock: Clock) -> None:
    with Journal.open(path, clock=clock) as journal:
        met(journal)
        met(journal, "Ada Lind")


def delete(program: Program, name: str) -> None:
    program.people.show(name)
    view = find(program.page, QListView, "People")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    program.keys(Qt.Key.Key_Delete)


def test_a_deleted_person_comes_back_by_name(path: Path, clock: Clock, start: Start) -> None:
    with_hal(path, clock)
    program = start()
    before = everything_in(program.journal)
    delete(program, "Hal Okoro")
    assert program.people.listed() == ["Ada Lind"]
    assert "Hal Okoro was deleted." in program.message
    assert program.undo() == "Undo delete Hal Okoro"
    assert program.people.name == "Hal Okoro"
    assert everything_in(program.journal) == before
    assert program.redo() == "Redo delete Hal Okoro"
    assert program.people.listed() == ["Ada Lind"]


def test_the_message_offers_undo(path: Path, clock: Clock, start: Start) -> None:
    with_hal(path, clock)
    program = start()
    delete(program, "Hal Okoro")
    program.press("Undo")
    assert program.people.listed() == ["Ada Lind", "Hal Okoro"]


def test_the_menu_names_what_it_would_undo(path: Path, clock: Clock, start: Start) -> None:
    with_hal(path, clock)
    program = start()
    delete(program, "Hal Okoro")
    menu = program.window.top.menu_button.menu()
    assert isinstance(menu, QMenu)
    (edit,) = [entry.menu() for entry in menu.actions() if entry.text() == "Edit"]
    assert isinstance(edit, QMenu)
    (undo,) = [entry for entry in edit.actions() if entry.text().startswith("Undo")]
    assert undo.text() == "Undo delete Hal Okoro"
    undo.trigger()
    assert program.people.listed() == ["Ada Lind", "Hal Okoro"]


def test_ctrl_z_in_a_field_takes_back_what_was_typed_there(
    path: Path, clock: Clock, start: Start
) -> None:
    with_hal(path, clock)
    program = start()
    people = program.people.show("Hal Okoro").tab("Profile")
    people.fill("Target market", "Owner-managed shops")
    program.undo()
    assert people.text_of("Target market") == ""
    program.redo()
    assert people.text_of("Target market") == "Owner-managed shops"


def test_undo_is_there_after_closing_and_opening(path: Path, clock: Clock, start: Start) -> None:
    with_hal(path, clock)
    program = start()
    before = everything_in(program.journal)
    program.people.show("Ada Lind").note("Likes chess")
    delete(program, "Hal Okoro")
    program.close()
    again = start()
    again.go_to(2)
    assert again.undo() == "Undo delete Hal Okoro"
    assert again.people.listed() == ["Ada Lind", "Hal Okoro"]
    again.undo()
    assert everything_in(again.journal) == before


def test_five_actions_are_undone_and_redone(program: Program) -> None:
    events = program.events
    events.new("Chamber breakfast")
    events.meet("Hal Okoro", "Commercial solicitor", 3, "three clients need a lease")
    events.invite()
    events.record("Hal Okoro", Qt.Key.Key_A)
    program.people.show("Hal Okoro").note("Likes chess")
    program.page.setFocus()
    after = everything_in(program.journal)
    undone = [program.undo() for _ in range(5)]
    assert undone == [
        "Undo write a note about Hal Okoro",
        "Undo record that Hal Okoro accepted",
        "Undo invite 1 person",
        "Undo meet Hal Okoro at Chamber breakfast",
        "Undo add Chamber breakfast",
    ]
    assert program.people.listed() == []
    for _ in range(5):
        program.keys(Qt.Key.Key_Y, CTRL)
    assert everything_in(program.journal) == after
