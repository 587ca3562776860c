"""Backups while one works: when due, in a second folder, when they fail, and restoring one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.paths import Paths
from tests.conftest import PASSPHRASE, Clock
from tests.journeys.pages import find_all, press, wait
from tests.journeys.program import Program
from tests.journeys.sessions import Begin, begin, end, in_front, names
from ui.backups_window.window import BackupsWindow
from ui.pages.settings.backups import BackupsCard
from ui.pages.settings.page import SettingsPage
from ui.session import Session

__all__ = ["begin"]


def backups_window(program: Program) -> BackupsWindow:
    program.window.commands.show_backups()
    (dialog,) = program.window.findChildren(BackupsWindow)
    dialog.activateWindow()
    wait(program.qtbot, dialog.isActiveWindow)
    return dialog


def in_the_way(program: Program) -> Path:
    """A file where the folder of backups would be: no backup can be made there."""
    folder = program.journal.backup_folder
    folder.write_text("in the way")
    return folder


def test_half_an_hour_after_a_change_a_backup_is_taken_by_itself(
    program: Program, clock: Clock, qtbot: QtBot
) -> None:
    program.journal.people.add("Hal Okoro")
    clock.pass_minutes(29)
    program.window.backups.take_if_due()
    assert not program.window.desk.background.busy
    clock.pass_minutes(1)
    program.window.backups.take_if_due()
    wait(qtbot, lambda: len(program.journal.backups()) == 1)
    wait(qtbot, lambda: not program.window.desk.background.busy)
    assert not program.window.tasks.isVisible()
    clock.pass_minutes(60)
    program.window.backups.take_if_due()
    assert not program.window.desk.background.busy


def test_a_failed_one_stays_on_today_and_the_rail_until_it_is_mended(
    program: Program, qtbot: QtBot
) -> None:
    folder = in_the_way(program)
    program.window.commands.back_up()
    wait(qtbot, lambda: program.window.rail.backed_up.text() == "Backup failed")
    assert program.today.open().says("The backup failed.")
    assert program.today.says("There is no good backup there yet.")
    folder.unlink()
    program.press("Try again: back up now")
    wait(qtbot, lambda: not program.today.says("The backup failed."))
    wait(qtbot, lambda: program.window.rail.backed_up.text().startswith("Backed up"))
    assert len(program.journal.backups()) == 1


def test_a_second_folder_is_chosen_and_left_again(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    program.window.desk.navigation.go("settings", None, section="journal")
    page = program.page
    assert isinstance(page, SettingsPage)
    (card,) = page.findChildren(BackupsCard)
    card.choose_second(stick)
    folder = stick / "mine.njournal backups"
    wait(qtbot, lambda: list(folder.glob("*.njbackup")))
    wait(qtbot, lambda: not program.window.desk.background.busy)
    assert card.second.text() == str(folder)
    program.press("No second folder")
    assert card.second.text().startswith("None.")
    assert list(folder.glob("*.njbackup"))
    assert not find_all(page, QPushButton, "No second folder")


def restored_one(
    begin: Begin, tmp_path: Path, qtbot: QtBot, passphrase: str | None = None
) -> tuple[Session, Program]:
    """Hal is in the backup, Ada came after it; then all of the backup was restored."""
    path = tmp_path / "mine.njournal"
    with Journal.create(path, passphrase, backups=Paths.within(tmp_path).backup_folder(path)) as j:
        j.people.add("Hal Okoro")
        j.backup()
        j.people.add("Ada Lind")
    session = begin(path, passphrase)
    program = in_front(session, qtbot)
    dialog = backups_window(program)
    wait(qtbot, dialog.restore_all.isEnabled)
    dialog.table.selectRow(len(dialog.model.found) - 1)
    wait(qtbot, dialog.restore_all.isEnabled)
    dialog.restore_all.click()
    press(dialog, "Restore this backup")
    wait(qtbot, lambda: session.window is not None and session.window is not program.window)
    restored = in_front(session, qtbot)
    assert names(restored.journal) == ["Hal Okoro"]
    assert restored.journal.encrypted is (passphrase is not None)
    assert "kept as mine set aside" in restored.message
    return session, restored


def test_an_encrypted_backup_is_restored_without_asking(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    session, _restored = restored_one(begin, tmp_path, qtbot, PASSPHRASE)
    end(session)


def test_a_backup_is_restored_and_the_restore_undone(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    session, restored = restored_one(begin, tmp_path, qtbot)
    dialog = backups_window(restored)
    press(dialog, "Undo the restore")
    wait(qtbot, lambda: session.window is not None and session.window is not restored.window)
    again = in_front(session, qtbot)
    assert names(again.journal) == ["Ada Lind", "Hal Okoro"]
    assert "The restore was undone" in again.message
    assert not backups_window(again).undo_card.isVisible()
    end(session)
