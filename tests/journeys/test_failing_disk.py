"""The disk takes nothing more, or is gone: what was typed stays, is said, and is saved when it can.

The disk really fails: under SQLite lies one that is full or broken from a call on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from faults.failing import Disk, failing_disk
from netjournal.journal import Journal
from tests.builders import met
from tests.conftest import Clock
from tests.journeys.pages import press, wait
from tests.journeys.program import Program, Start
from ui.closing import ClosingDialog

TYPED = "Owner-managed shops"


@pytest.fixture(scope="module")
def one_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """One for all tests: the layer of the ciphers over it cannot be made a second time."""
    with failing_disk(tmp_path_factory.mktemp("disk")) as disk:
        yield disk


@pytest.fixture
def disk(one_disk: Disk) -> Iterator[Disk]:
    yield one_disk
    one_disk.mend()


@pytest.fixture
def program(disk: Disk, path: Path, clock: Clock, start: Start) -> Iterator[Program]:
    with Journal.open(path, clock=clock) as journal:
        met(journal)
        met(journal, "Ada Lind")
    program = start()
    program.people.show("Hal Okoro").tab("Profile")
    yield program
    disk.mend()
    program.window.desk.messages.unsaved.retry()
    program.close()


def type_on_a_full_disk(program: Program, disk: Disk) -> None:
    program.people.fill("Target market", "")
    program.window.flush()
    disk.fail(1, full=True)
    program.write(TYPED)
    wait(program.qtbot, lambda: program.not_saved)


def kept(program: Program) -> str:
    hal = program.journal.people.named("Hal Okoro")
    return program.journal.people.get(hal.id).target_market


def test_the_bar_says_why_and_what_to_do_and_the_text_stays(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    assert program.people.text_of("Target market") == TYPED
    for words in ("not saved", "The disk is full", "Make room", "by itself"):
        assert words in program.not_saved
    assert program.saved == "Not saved"
    assert kept(program) == ""


def test_it_is_saved_by_itself_when_there_is_room(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    program.window.desk.messages.unsaved._timer.setInterval(50)
    disk.mend()
    wait(program.qtbot, lambda: kept(program) == TYPED)
    assert not program.not_saved
    assert program.saved == "Saved"
    assert "Saved" in program.message


def test_trying_again_saves_at_once(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    program.press("Try again")
    assert program.not_saved
    disk.mend()
    program.press("Try again")
    assert (kept(program), program.not_saved) == (TYPED, "")


def test_one_can_go_on_typing_meanwhile(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    program.write(" and bakers")
    disk.mend()
    wait(program.qtbot, lambda: kept(program) == f"{TYPED} and bakers")


def test_another_person_is_not_shown_in_place_of_what_is_not_saved(
    program: Program, disk: Disk
) -> None:
    """Else it would be written to them once the disk takes it."""
    type_on_a_full_disk(program, disk)
    ada = program.journal.people.named("Ada Lind").id
    program.window.desk.navigation.go("people", ada)
    assert program.people.text_of("Target market") == TYPED
    assert "First" in program.message
    program.today.open()
    program.go_to(2)
    assert program.people.text_of("Target market") == TYPED
    disk.mend()
    program.window.desk.navigation.go("people", ada)
    assert program.people.text_of("Target market") == ""
    assert kept(program) == TYPED
    assert program.journal.people.get(ada).target_market == ""


def test_a_folder_that_is_gone_and_comes_back_is_saved_to_again(
    program: Program, path: Path
) -> None:
    away = path.with_name("away.njournal")
    program.people.fill("Target market", "")
    program.window.flush()
    path.rename(away)
    program.write(TYPED)
    wait(program.qtbot, lambda: program.not_saved)
    assert "no longer where it was" in program.not_saved
    away.rename(path)
    program.press("Try again")
    assert (kept(program), program.not_saved) == (TYPED, "")


def test_closing_asks_and_closes_by_itself_once_it_is_saved(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    program.window.close()
    assert program.window.isVisible()
    assert isinstance(program.dialog, ClosingDialog)
    press(program.dialog, "Try again")
    assert program.window.isVisible()
    disk.mend()
    press(program.dialog, "Try again")
    wait(program.qtbot, lambda: not program.window.isVisible())
    with Journal.open(program.journal.path) as again:
        assert again.people.get(again.people.named("Hal Okoro").id).target_market == TYPED


def test_closing_can_be_thought_better_of(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    program.window.close()
    wait(program.qtbot, lambda: program.dialog.isActiveWindow())
    program.keys(Qt.Key.Key_Escape)
    program.come_back()
    assert program.window.isVisible()
    assert program.people.text_of("Target market") == TYPED
    program.window.close()
    assert isinstance(program.dialog, ClosingDialog)
    press(program.dialog, "Go back")
    program.come_back()


def test_the_text_can_be_copied_or_written_elsewhere_first(
    program: Program, disk: Disk, tmp_path: Path
) -> None:
    type_on_a_full_disk(program, disk)
    program.window.close()
    dialog = program.dialog
    assert isinstance(dialog, ClosingDialog)
    press(dialog, "Copy the text")
    assert QGuiApplication.clipboard().text() == f"Target market\n{TYPED}\n"
    dialog.save_to(tmp_path / "elsewhere.txt")
    assert "elsewhere" not in {one.name for one in tmp_path.iterdir()}
    assert "cannot be written" in dialog.told.text()
    disk.mend()
    press(dialog, "Save the text elsewhere…")
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "elsewhere.txt"))
    chooser.reject()
    written = tmp_path / "elsewhere.txt"
    assert written.read_text(encoding="utf-8") == f"Target market\n{TYPED}\n"
    assert written.stat().st_mode & 0o077 == 0
    press(dialog, "Go back")
    program.come_back()


def test_one_can_leave_without_it(program: Program, disk: Disk) -> None:
    type_on_a_full_disk(program, disk)
    program.window.close()
    press(program.dialog, "Close without saving")
    wait(program.qtbot, lambda: not program.window.isVisible())
    disk.mend()
    assert kept(program) == ""
