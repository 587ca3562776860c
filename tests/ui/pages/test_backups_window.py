"""The window of all backups: what it lists, looking inside one, bringing somebody back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from tests.builders import partner
from tests.conftest import Clock
from tests.journeys.pages import find, find_all, keys, press, says, type_into, wait
from tests.windows import Choices
from ui.app import build_window
from ui.backups_window.inside import InsideWindow
from ui.backups_window.window import BackupsWindow
from ui.main_window import MainWindow
from ui.theme import Theme


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, journal: Journal, settings: Choices, theme: Theme
) -> Iterator[MainWindow]:
    window = build_window(qapp, journal, settings, theme=theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def backed_up(journal: Journal, clock: Clock) -> Journal:
    """Hal with a note in the backup; then he was deleted, and Ada came."""
    hal = partner(journal)
    journal.notes.write(hal, "Likes the window seat")
    journal.backup()
    clock.pass_minutes(5)
    journal.people.delete(hal)
    journal.people.add("Ada Lind")
    return journal


def opened(window: MainWindow, qtbot: QtBot) -> BackupsWindow:
    window.commands.show_backups()
    (dialog,) = window.findChildren(BackupsWindow)
    dialog.activateWindow()
    wait(qtbot, dialog.isActiveWindow)
    return dialog


def cells(dialog: QDialog, column: int) -> list[str]:
    model = find(dialog, QTableView, "Backups, newest first").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def looked_inside(dialog: BackupsWindow, qtbot: QtBot) -> InsideWindow:
    wait(qtbot, dialog.look_inside.isEnabled)
    keys(dialog, Qt.Key.Key_Return)
    wait(qtbot, lambda: dialog.findChildren(InsideWindow))
    (inside,) = dialog.findChildren(InsideWindow)
    inside.activateWindow()
    wait(qtbot, inside.isActiveWindow)
    return inside


def test_without_a_backup_it_says_so_and_takes_one(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    assert says(dialog, "There is no backup yet.")
    press(dialog, "Back up now")
    wait(qtbot, lambda: len(dialog.model.found) == 1)
    assert cells(dialog, 0) == ["2 Nov 2026, 09:00"]
    assert cells(dialog, 2) == ["Beside the journal"]


def test_each_backup_says_what_it_holds(
    window: MainWindow, backed_up: Journal, clock: Clock, qtbot: QtBot
) -> None:
    backed_up.backup()
    dialog = opened(window, qtbot)
    wait(qtbot, lambda: "Not looked into yet" not in cells(dialog, 1))
    assert cells(dialog, 1) == [
        "1 person, 1 event, 0 conversations, 0 notes",
        "1 person, 1 event, 2 conversations, 1 note",
    ]


def test_one_that_does_not_open_says_why_and_cannot_be_restored(
    window: MainWindow, backed_up: Journal, qtbot: QtBot
) -> None:
    ((path, _at),) = backed_up.backups()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(bytes(content))
    dialog = opened(window, qtbot)
    wait(qtbot, lambda: cells(dialog, 1) == ["Damaged: it does not open"])
    assert says(dialog, str(path))
    assert not dialog.look_inside.isEnabled()
    assert not dialog.restore_all.isEnabled()


def test_backups_of_both_folders_are_listed(
    window: MainWindow, backed_up: Journal, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window.backups.schedule.choose_second(stick)
    dialog = opened(window, qtbot)
    press(dialog, "Back up now")
    wait(qtbot, lambda: len(dialog.model.found) == 3)
    assert sorted(cells(dialog, 2)) == ["Beside the journal", "Beside the journal", "Second folder"]


def test_inside_are_the_people_with_their_story(
    window: MainWindow, backed_up: Journal, qtbot: QtBot
) -> None:
    inside = looked_inside(opened(window, qtbot), qtbot)
    assert says(inside, "1 person in it is not in your journal any more.")
    story = find(inside, QPlainTextEdit, "What the backup holds about Hal Okoro")
    assert "Likes the window seat" in story.toPlainText()
    type_into(inside, "Find people in the backup", "nobody at all")
    assert says(inside, "Nobody fits.")
    assert not inside.bring.isEnabled()
    keys(inside, Qt.Key.Key_Escape)
    wait(qtbot, lambda: not window.findChildren(InsideWindow))


def test_somebody_comes_back_as_one_change_and_goes_again(
    window: MainWindow, backed_up: Journal, qtbot: QtBot
) -> None:
    inside = looked_inside(opened(window, qtbot), qtbot)
    press(inside, "Bring back Hal Okoro…")
    assert says(inside, "Hal Okoro comes back, with all about them:")
    assert says(inside, "1 note")
    assert [one.name for one in backed_up.people.rows(backed_up.people.ids())] == ["Ada Lind"]
    press(inside, "Bring back Hal Okoro")
    assert says(inside, "Hal Okoro is back in your journal.")
    assert backed_up.people.named("Hal Okoro")
    assert backed_up.undo_name == "Bring back Hal Okoro from the backup of 2 Nov"
    press(inside, f"Undo: {backed_up.undo_name}")
    assert [one.name for one in backed_up.people.rows(backed_up.people.ids())] == ["Ada Lind"]
    assert says(inside, "Undone")


def test_who_is_here_already_has_nothing_to_bring_back(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    partner(journal)
    journal.backup()
    inside = looked_inside(opened(window, qtbot), qtbot)
    press(inside, "Bring back Hal Okoro…")
    assert says(inside, "Everything about Hal Okoro in this backup is in your journal already.")
    assert not find_all(inside, QPushButton, "Bring back Hal Okoro")
    press(inside, "Not now")
    assert find_all(inside, QPushButton, "Bring back Hal Okoro…")


def test_a_lock_closes_it_and_what_is_looked_into(
    window: MainWindow, backed_up: Journal, qtbot: QtBot
) -> None:
    looked_inside(opened(window, qtbot), qtbot)
    assert window.lock is not None
    window.lock.changed.emit(True)
    wait(qtbot, lambda: not window.findChildren(QDialog))
