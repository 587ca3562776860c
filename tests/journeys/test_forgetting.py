"""Somebody asks to be forgotten: everything shown, handed over, erased, also from the backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from netjournal.journal import Journal, restore
from netjournal.safekeeping.memory import Memory
from netjournal.safekeeping.places import choose_second
from netjournal.store.backup import free_name
from netjournal.words import ReachKind
from tests.builders import partner
from tests.conftest import PASSPHRASE
from tests.journeys.pages import choose, find, find_all, names_of, press, says, tick, wait
from tests.journeys.program import Program, Start

NAME = "Quillon Vexley"
DEED = f"Erase {NAME} for good"
TAB = Qt.Key.Key_Tab


@pytest.fixture
def program(start: Start, path: Path) -> Program:
    """Quillon is in many tables, and named in a note about Ada; there is a backup of that."""
    with Journal.open(path) as journal:
        person = partner(journal, NAME)
        journal.people.add_reach(person, ReachKind.EMAIL, "quillon@vexley.example")
        journal.people.edit(person, private_note="Xenolith")
        journal.notes.write(person, "Xylophonist")
        ada = partner(journal, "Ada Lind")
        journal.notes.write(ada, f"Went to school with {NAME}")
        journal.notes.write(ada, f"Bought a boat from {NAME}")
        journal.backup()
    return start()


def ask(program: Program) -> None:
    program.people.open().show(NAME).from_menu("Forget for good…")
    wait(program.qtbot, lambda: program.dialog.isActiveWindow())


def texts(program: Program) -> list[str]:
    """What is written about Ada, newest first."""
    journal = program.journal
    (ada,) = [one for one in journal.people.ids() if journal.people.get(one).name == "Ada Lind"]
    return [note.text for note in journal.notes.about(ada)]


def holds(path: Path, words: str) -> bool:
    return words.encode() in path.read_bytes()


def test_everything_is_shown_first_and_escape_changes_nothing(program: Program) -> None:
    ask(program)
    dialog = program.dialog
    for words in (
        f"What the journal holds about {NAME}",
        "How to reach them",
        "Other texts that name",
        "Notes, about Ada Lind",
        "This cannot be undone",
        "Undo ends at their last change",
        "old blocks of the disk",
        "Also erase from the backups",
    ):
        assert says(dialog, words), words
    assert find(dialog, QPushButton, "Cancel").hasFocus()
    assert find(dialog, QPushButton, "Cancel").isDefault()
    assert not find(dialog, QPushButton, DEED).isDefault()
    program.keys(Qt.Key.Key_Escape)
    program.come_back()
    assert len(program.journal.people.ids()) == 2
    assert program.people.name == NAME


def test_enter_does_not_erase(program: Program) -> None:
    ask(program)
    program.keys(Qt.Key.Key_Return)
    program.come_back()
    assert len(program.journal.people.ids()) == 2


def test_they_are_erased_also_from_the_backups(program: Program, path: Path) -> None:
    ask(program)
    dialog = program.dialog
    backups = program.journal.backups()
    assert len(backups) == 1
    choices = names_of(dialog, QComboBox, "What becomes of: ")
    school = next(name for name in choices if "school" in name)
    choose(dialog, school, "Erase the whole text")
    tick(dialog, "Also erase from the backups")
    press(dialog, DEED)
    wait(program.qtbot, lambda: says(dialog, f"{NAME} is erased from the journal"))
    assert says(dialog, "1 backup was looked through, cleared and checked.")
    assert says(dialog, "The file was written anew")
    assert not says(dialog, "What still holds")
    assert not find_all(dialog, QAbstractButton, DEED)
    assert find(dialog, QPushButton, "Close").hasFocus()
    program.keys(Qt.Key.Key_Return)
    program.come_back()

    assert program.people.listed() == ["Ada Lind"]
    assert program.window.page.key == "people"  # type: ignore[union-attr]
    assert sorted(texts(program)) == ["", "Bought a boat from …"]
    assert not any("Quillon" in line for line in program.search("Vexley"))
    assert program.journal.undo_name is None
    program.close()
    assert not any(holds(file, "Vexley") for file in (path, backups[0][0]))
    assert not any(holds(file, "Xylophonist") for file in (path, backups[0][0]))


def test_the_backups_in_the_second_folder_are_cleared_too(
    program: Program, path: Path, tmp_path: Path
) -> None:
    journal, settings = program.journal, program.window.desk.settings
    stick = tmp_path / "stick"
    stick.mkdir()
    place = choose_second(stick, path, journal.backup_folder, Memory(settings, path))
    there = journal.backup(free_name(place.folder, path.stem, journal.now)).path
    assert holds(there, "Vexley")
    ask(program)
    dialog = program.dialog
    tick(dialog, "Also erase from the backups")
    press(dialog, DEED)
    wait(program.qtbot, lambda: says(dialog, "2 backups were looked through, cleared and checked."))
    assert not holds(there, "Xylophonist")


def test_a_second_folder_that_is_away_is_said_to_hold_them_still(
    program: Program, path: Path, tmp_path: Path
) -> None:
    journal, settings = program.journal, program.window.desk.settings
    stick = tmp_path / "stick"
    stick.mkdir()
    place = choose_second(stick, path, journal.backup_folder, Memory(settings, path))
    place.folder.rmdir()
    ask(program)
    assert says(program.dialog, f"those still hold {NAME}")


def test_the_whole_way_by_keyboard(program: Program) -> None:
    ask(program)
    reached = []
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
        if reached[-1] == DEED:
            break
        program.keys(TAB)
    assert DEED in reached
    assert any(name.startswith("Hand over") for name in reached)
    assert {"With what is private", "Also erase from the backups"} <= set(reached)
    program.keys(Qt.Key.Key_Space)
    wait(program.qtbot, lambda: says(program.dialog, "is erased from the journal"))
    program.keys(Qt.Key.Key_Escape)
    program.come_back()
    assert program.people.listed() == ["Ada Lind"]


@pytest.mark.parametrize("private", [False, True])
def test_it_is_handed_over_with_what_is_private_only_if_ticked(
    program: Program, tmp_path: Path, private: bool
) -> None:
    ask(program)
    dialog, file = program.dialog, tmp_path / "held.md"
    if private:
        tick(dialog, "With what is private")
    press(dialog, f"Hand over what is held about {NAME} as a file…")
    wait(program.qtbot, lambda: bool(dialog.findChildren(QFileDialog)))
    (chooser,) = dialog.findChildren(QFileDialog)
    (name, *_rest) = chooser.findChildren(QLineEdit)
    assert name.text() == f"What is held about {NAME}.md"
    name.setText(str(file))
    chooser.accept()
    wait(program.qtbot, file.exists)
    assert NAME in file.read_text()
    assert ("Xenolith" in file.read_text()) is private
    wait(program.qtbot, lambda: says(dialog, "Saved as held.md"))
    assert len(program.journal.people.ids()) == 2


def test_a_backup_that_cannot_be_opened_is_told_and_left(program: Program, path: Path) -> None:
    (backup, _at) = program.journal.backups()[0]
    other = path.with_name("other.njournal")
    with Journal.create(other, PASSPHRASE) as journal:
        content = journal.backup().path.read_bytes()
    backup.write_bytes(content)
    ask(program)
    dialog = program.dialog
    tick(dialog, "Also erase from the backups")
    press(dialog, DEED)
    wait(program.qtbot, lambda: says(dialog, "but not from every backup"))
    wait(program.qtbot, lambda: says(dialog, f"What still holds {NAME}"))
    assert says(dialog, f"{backup.name} was left as it is.")
    assert backup.read_bytes() == content
    program.keys(Qt.Key.Key_Escape)
    program.come_back()


def test_without_the_tick_the_backups_stay(program: Program, tmp_path: Path) -> None:
    ((backup, _at),) = program.journal.backups()
    before = backup.read_bytes()
    ask(program)
    press(program.dialog, DEED)
    wait(program.qtbot, lambda: says(program.dialog, "is erased from the journal"))
    assert backup.read_bytes() == before
    program.keys(Qt.Key.Key_Return)
    program.come_back()
    restore(backup, tmp_path / "back.njournal")
    with Journal.open(tmp_path / "back.njournal") as journal:
        assert len(journal.people.ids()) == 2
