"""History: what changed, when, and back to any point of it, by keyboard too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.modeltest import ModelTester

from netjournal.journal import Journal
from tests.conftest import Clock
from tests.journeys.pages import find, find_all, says, wait
from tests.journeys.program import Program
from ui.pages.history.model import HistoryModel

NAMES = ("Hal Okoro", "Ada Lind", "Leo Brandt", "Mina Frost")


@pytest.fixture
def written(path: Path, clock: Clock) -> None:
    with Journal.open(path, clock=clock) as journal:
        for name in NAMES:
            journal.people.add(name)
            clock.pass_days(1)


def changes(program: Program) -> list[str]:
    view = find(program.page, QListView, "Changes, newest first")
    model, spoken = view.model(), Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(spoken)) for row in range(model.rowCount())]


def go_there(program: Program) -> QListView:
    program.search("history")
    program.keys(Qt.Key.Key_Return)
    wait(program.qtbot, lambda: bool(find_all(program.window, QListView, "Changes, newest first")))
    return find(program.page, QListView, "Changes, newest first")


def people(program: Program) -> list[str]:
    journal = program.journal
    return [row.name for row in journal.people.rows(journal.people.ids(sort="added"))]


def test_the_history_lists_changes_by_day_newest_first(written: None, program: Program) -> None:
    go_there(program)
    said = changes(program)
    assert said[0].startswith("You are here: Add Mina Frost, ")
    assert said[-1].startswith("Add Hal Okoro, ")
    assert says(program.page, "Changes are kept for 365 days, or 64 MB of them at most.")
    assert says(program.page, "It touched 1 person.")


def test_back_to_a_point_and_forward_again_by_keyboard(written: None, program: Program) -> None:
    go_there(program)
    program.keys(Qt.Key.Key_Down)
    program.keys(Qt.Key.Key_Down)
    program.keys(Qt.Key.Key_Return)
    program.keys(Qt.Key.Key_Space)
    wait(program.qtbot, lambda: people(program) == ["Ada Lind", "Hal Okoro"])
    wait(program.qtbot, lambda: program.message == "Took back 2 changes.")
    assert [line.split(": ")[0] for line in changes(program)[:3]] == [
        "Taken back",
        "Taken back",
        "You are here",
    ]
    program.keys(Qt.Key.Key_Home)
    program.keys(Qt.Key.Key_Return)
    program.keys(Qt.Key.Key_Space)
    wait(program.qtbot, lambda: len(people(program)) == 4)
    wait(program.qtbot, lambda: program.message == "Made 2 changes again.")
    assert changes(program)[0].startswith("You are here: Add Mina Frost")


def test_the_first_change_can_be_taken_back_too(written: None, program: Program) -> None:
    go_there(program)
    program.keys(Qt.Key.Key_End)
    program.press("Take this back too")
    wait(program.qtbot, lambda: people(program) == [])
    wait(program.qtbot, lambda: not changes(program)[0].startswith("You are here"))


def test_names_lead_to_people_who_are_there(written: None, program: Program) -> None:
    go_there(program)
    program.press("Mina Frost")
    wait(program.qtbot, lambda: program.people.name == "Mina Frost")
    program.keys(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert find_all(program.page, QPushButton, "Mina Frost")


def test_a_change_made_elsewhere_keeps_what_is_chosen(written: None, program: Program) -> None:
    view = go_there(program)
    program.keys(Qt.Key.Key_Down)
    before = str(view.currentIndex().data())
    program.journal.people.add("Per Holm")
    wait(program.qtbot, lambda: len(changes(program)) == 5)
    assert view.currentIndex().data() == before
    assert view.hasFocus()


def test_an_empty_history_says_what_will_be_there(program: Program) -> None:
    program.search("history")
    program.keys(Qt.Key.Key_Return)
    assert says(program.page, "Nothing to take back yet")


def test_the_list_under_the_model_tester(
    qtmodeltester: ModelTester, written: None, program: Program
) -> None:
    model = HistoryModel(program.journal.history, lambda: program.journal.now.date(), program.page)
    qtmodeltester.check(model)
    model.renew()
    program.journal.undo()
    model.renew()
