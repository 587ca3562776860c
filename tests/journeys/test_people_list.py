"""A long list made useful: filtered, saved, sorted, and several people done with at once."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from netjournal.journal import Journal
from netjournal.words import Stage
from tests.builders import first_held, met
from tests.conftest import Clock
from tests.journeys.pages import SHIFT, choose, find, find_all, press, says, type_into, wait
from tests.journeys.program import Program, Start
from tests.journeys.walking import settle
from ui.pages.people.table.quick_look import QuickLook
from ui.pages.people.table.view import PeopleTable

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Table:
    """The table of everybody, as its user meets it."""

    def __init__(self, program: Program) -> None:
        self.program = program
        program.people.open()
        program.press("Table")

    @property
    def view(self) -> PeopleTable:
        return find(self.program.page, PeopleTable, "Table of people")

    def names(self) -> list[str]:
        """Who is shown, in order."""
        people = self.view.people
        return [listed.name for row in range(people.rowCount()) if (listed := people.listed(row))]

    def headings(self) -> list[str]:
        return [column.heading for column in self.view.head.in_order]

    def sort_by(self, heading: str) -> None:
        """Click a heading."""
        at = [column.heading for column in self.view.people.columns].index(heading) + 1
        self.view.horizontalHeader().sectionClicked.emit(at)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.program.keys(key)

    def go_to(self, name: str) -> None:
        """Move the cursor to somebody with the arrow keys."""
        self.view.setFocus()
        self.keys(Key.Key_Home)
        self.program.keys(Key.Key_Home, CTRL)
        for _ in range(self.names().index(name)):
            self.keys(Key.Key_Down)

    def ticked(self) -> list[str]:
        return [self.names()[self.view.people.row_of(one)] for one in self.view.ticked_ids]

    def look(self) -> str:
        """What the quick look says."""
        return find(self.program.page, QuickLook, "Quick look").accessibleDescription()

    def show_column(self, heading: str) -> None:
        button = find(self.program.page, QAbstractButton, "Columns")
        menu = button.menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == heading).toggle()


@pytest.fixture
def peopled(path: Path, clock: Clock) -> Path:
    """Five people with tags, met on different days."""
    with Journal.open(path, clock=clock) as journal:
        for name, tags, can_help in (
            ("Ada Lind", ("legal",), 3),
            ("Ben Ashworth", ("legal", "chamber"), 1),
            ("Cleo Frost", ("legal", "chamber"), 2),
            ("Dan Holm", ("chamber",), 0),
            ("Eve Quist", ("legal", "chamber"), 0),
        ):
            clock.pass_days(1)
            person = met(journal, name, can_help=can_help)
            for tag in tags:
                journal.people.tag(person, tag)
        first_held(journal, person)
    return path


@pytest.fixture
def table(start: Start, peopled: Path) -> Table:
    return Table(start())


def test_people_are_filtered_saved_sorted_and_done_with_together(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page, journal = table.program, table.program.page, table.program.journal

    press(page, "Filters")
    press(page, "chamber 4")
    press(page, "legal 4")
    press(page, "Met 2")
    assert table.names() == ["Ben Ashworth", "Cleo Frost"]

    press(page, "Save this filter")
    program.write("Legal at the chamber")
    program.keys(Key.Key_Return)
    assert [one.name for one in journal.saved_filters.all()] == ["Legal at the chamber"]
    press(page, "Clear all")
    assert len(table.names()) == 5
    press(page, "Saved filter Legal at the chamber")
    assert table.names() == ["Ben Ashworth", "Cleo Frost"]
    press(page, "Remove the filter Tag: legal")
    press(page, "All 4")
    assert len(table.names()) == 4
    press(page, "Remove the filter Tag: chamber")

    table.sort_by("Last contact")
    assert table.names()[0] == "Eve Quist"
    assert table.names()[-1] == "Ada Lind"

    table.go_to("Eve Quist")
    table.keys(Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Space, Key.Key_Down)
    table.keys(Key.Key_Space)
    assert table.ticked() == ["Eve Quist", "Cleo Frost", "Ben Ashworth"]
    wait(program.qtbot, lambda: says(page, "3 people selected"))

    press(page, "Tag")
    type_into(page, "Tag those selected", "spring lunch", enter=True)
    assert program.message.startswith("3 people were tagged “spring lunch”.")
    assert program.undo() == "Undo tag 3 people “spring lunch”"
    assert [one.name for one in journal.people_list.tags()] == ["chamber", "legal"]
    assert table.ticked() == ["Eve Quist", "Cleo Frost", "Ben Ashworth"]

    press(page, "Invite")
    assert "2 people were invited." in program.message
    assert "Eve Quist (a first conversation is arranged or held)" in program.message
    assert journal.people_list.count_by_stage()[Stage.INVITED] == 2

    target = tmp_path / "chosen.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(page, "Export…")
    wait(program.qtbot, lambda: "3 people are in chosen.csv." in program.message)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Name"] for row in rows] == ["Eve Quist", "Cleo Frost", "Ben Ashworth"]
    assert rows[1]["Stage"] == "Invited"

    press(page, "Delete")
    assert table.names() == ["Dan Holm", "Ada Lind"]
    assert program.undo() == "Undo delete 3 people"
    assert len(table.names()) == 5


def test_columns_sorting_and_face_come_back_at_the_next_start(
    start: Start, peopled: Path, table: Table
) -> None:
    assert table.headings() == ["Name", "What they do", "Stage", "I can help", "Last contact"]
    table.show_column("Tags")
    table.show_column("What they do")
    table.view.setColumnWidth(1, 222)
    table.view.horizontalHeader().moveSection(5, 2)
    wanted = ["Name", "Tags", "Stage", "I can help", "Last contact"]
    assert table.headings() == wanted
    wait(table.program.qtbot, lambda: not table.view.head.keeping)
    table.sort_by("I can help")
    order = table.names()
    table.program.close()

    program = start()
    program.people.open()
    view = find(program.page, PeopleTable, "Table of people")
    assert [column.heading for column in view.head.in_order] == wanted
    assert view.columnWidth(1) == 222
    assert [view.people.listed(row).name for row in range(5)] == order


def test_the_quick_look_follows_the_arrow_keys_and_enter_opens(table: Table) -> None:
    program = table.program
    table.go_to("Ada Lind")
    wait(program.qtbot, lambda: table.look().startswith("Ada Lind, Met since 3 Nov"))
    table.keys(Key.Key_Down)
    wait(program.qtbot, lambda: table.look().startswith("Ben Ashworth"))
    assert "Met at Breakfast with Ben Ashworth" in table.look()
    table.keys(Key.Key_Return)
    assert program.people.name == "Ben Ashworth"
    table.keys(Key.Key_Escape)
    assert table.view.hasFocus()
    assert table.view.people.listed(table.view.currentIndex().row()).name == "Ben Ashworth"
    press(program.page, "Quick look")
    assert find_all(program.page, QuickLook, "Quick look") == []


def test_back_and_forward_lead_between_the_table_and_a_person(table: Table) -> None:
    program = table.program
    table.go_to("Dan Holm")
    table.keys(Key.Key_Return)
    program.window.desk.navigation.back()
    assert table.view.isVisible()
    program.window.desk.navigation.forward()
    assert program.people.name == "Dan Holm"
    assert not find_all(program.page, PeopleTable, "Table of people")
    program.press("Table")
    program.press("List")
    assert program.people.name == "Dan Holm"


def test_somebody_deleted_in_the_table_is_not_gone_back_to(table: Table) -> None:
    program = table.program
    table.go_to("Dan Holm")
    table.keys(Key.Key_Return)
    table.program.press("Table")
    table.keys(Key.Key_Delete)
    assert "Dan Holm" not in table.names()
    program.window.desk.navigation.back()
    assert program.people.name == "Ada Lind"
    assert program.undo() == "Undo delete 1 person"
    assert "Dan Holm" in program.people.listed()


def test_nobody_who_fits_leaves_a_way_out(table: Table) -> None:
    page = table.program.page
    type_into(page, "Filter people", "nobody at all")
    assert says(page, "Nobody fits.")
    press(page, "Clear the filter")
    assert len(table.names()) == 5
    assert find(page, QLineEdit, "Filter people").text() == ""


def test_letters_typed_in_the_table_go_into_the_filter(table: Table) -> None:
    table.go_to("Ada Lind")
    table.program.write("cl")
    assert table.names() == ["Cleo Frost"]
    table.keys(Key.Key_Escape)
    assert table.view.hasFocus()


def test_ctrl_a_and_shift_choose_many_and_escape_nobody(table: Table) -> None:
    table.go_to("Ben Ashworth")
    table.program.keys(Key.Key_Down, SHIFT)
    table.program.keys(Key.Key_Down, SHIFT)
    assert table.ticked() == ["Ben Ashworth", "Cleo Frost", "Dan Holm"]
    table.keys(Key.Key_Up)
    assert len(table.ticked()) == 3
    table.program.keys(Key.Key_A, CTRL)
    assert len(table.ticked()) == 5
    table.keys(Key.Key_Escape)
    assert table.ticked() == []


def test_the_list_beside_a_person_shows_the_same_people(table: Table) -> None:
    page = table.program.page
    press(page, "Filters")
    press(page, "chamber 4")
    choose(page, "How far I can help", "● or more")
    assert table.names() == ["Ben Ashworth", "Cleo Frost"]
    table.go_to("Cleo Frost")
    table.keys(Key.Key_Return)
    assert table.program.people.listed() == ["Ben Ashworth", "Cleo Frost"]
    table.program.search("Ada")
    table.keys(Key.Key_Return)
    wait(table.program.qtbot, lambda: table.program.people.name == "Ada Lind")
    assert len(table.program.people.listed()) == 5
    table.program.press("Table")
    assert table.names() == ["Ben Ashworth", "Cleo Frost"]


def test_those_not_seen_for_long_are_found(table: Table, clock: Clock) -> None:
    page = table.program.page
    clock.pass_days(28)
    press(page, "Filters")
    choose(page, "Last contact", "Not for 30 days")
    assert table.names() == ["Ada Lind", "Ben Ashworth", "Cleo Frost"]
    press(page, "Remove the filter No contact for 30 days")
    assert len(table.names()) == 5


def test_a_change_elsewhere_leaves_cursor_ticks_and_text_as_they_are(table: Table) -> None:
    journal = table.program.journal
    table.go_to("Cleo Frost")
    table.keys(Key.Key_Space)
    journal.people.add("Abe Adams")
    assert table.names()[0] == "Abe Adams"
    assert table.ticked() == ["Cleo Frost"]
    assert table.view.hasFocus()
    row = table.view.currentIndex().row()
    assert table.view.people.listed(row).name == "Cleo Frost"
    selection = table.view.selectionModel()
    assert isinstance(selection, QItemSelectionModel)
    assert len(selection.selectedRows()) == 1


def test_letters_typed_after_a_change_find_what_is_new(program: Program) -> None:
    """What was read beforehand for quick letters is read anew."""
    for name in ("Hal Okoro", "Ada Lind"):
        program.journal.people.add(name)
    table = Table(program)
    type_into(program.page, "Filter people", "a")
    settle()
    assert table.names() == ["Ada Lind", "Hal Okoro"]
    ada = program.journal.people.named("Ada Lind").id
    program.journal.people.edit(ada, does="Ceramics")
    zelda = program.journal.people.add("Zelda Marsh", does="Ceramics")
    assert table.names() == ["Ada Lind", "Hal Okoro", "Zelda Marsh"]
    settle()
    type_into(program.page, "Filter people", "ceram")
    assert table.names() == ["Ada Lind", "Zelda Marsh"]
    press(program.page, "Met 0")
    assert says(program.page, "Nobody fits.")
    press(program.page, "Met 0")
    program.journal.people.delete(zelda)
    settle()
    type_into(program.page, "Filter people", "cerami")
    assert table.names() == ["Ada Lind"]
