"""The dialog on a damaged journal: the diagnosis in words, the offers, cancelling, taking one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.safekeeping.places import Place, Where
from netjournal.safekeeping.rescue import Kind, Taken
from netjournal.store.database import connect
from tests.builders import partner
from tests.conftest import Clock
from tests.journeys.pages import find, keys, names_of, press, says, wait
from tests.netjournal.safekeeping.damaging import damage, rows_by_page
from tests.windows import Choices
from ui.app import build_window
from ui.messages import Kind as MessageKind
from ui.pages.page import Desk
from ui.rescue.dialog import RescueDialog
from ui.rescue.guard import Guard
from ui.theme import Theme

Show = Callable[[Path], RescueDialog]


@pytest.fixture
def lived(tmp_path: Path, clock: Clock) -> Path:
    """Hal with a note and a backup, then Ada; closed, and the page of the people damaged."""
    path = tmp_path / "lived.njournal"
    with Journal.create(path, clock=clock) as journal:
        journal.notes.write(partner(journal), "Likes the window seat")
        journal.backup()
        clock.pass_minutes(5)
        journal.people.add("Ada Lind")
    damage(path, [max(rows_by_page(path, None)["person"])])
    return path


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, theme: Theme) -> Iterator[Show]:
    shown: list[RescueDialog] = []

    def show(path: Path) -> RescueDialog:
        places = [Place(Where.BESIDE, path.with_name(path.name + " backups"))]
        dialog = RescueDialog(path, None, places)
        shown.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        dialog.begin()
        return dialog

    yield show
    for dialog in shown:
        dialog._background.stop()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def heard(signal: Any) -> list[object]:
    told: list[object] = []
    signal.connect(told.append)
    return told


def test_the_damage_is_said_and_the_offers_come_in_their_order(
    show: Show, lived: Path, qtbot: QtBot
) -> None:
    dialog = show(lived)
    wait(qtbot, lambda: dialog.offers is not None)
    assert says(dialog, "lived is damaged")
    assert says(dialog, f"Part of {lived} cannot be read.")
    assert says(dialog, "2 things can be done, the best first.")
    assert names_of(dialog, QRadioButton, "") == [
        "Restore the backup of 2 Nov, 09:00.",
        "Salvage what can be read into a new journal.",
    ]
    first = find(dialog, QRadioButton, "Restore the backup of 2 Nov, 09:00.")
    assert first.isChecked()
    assert "It holds 1 person, 1 event, 2 conversations, 1 note." in first.accessibleDescription()
    assert QApplication.focusWidget() is first


def test_an_offer_taken_leaves_a_journal_that_opens_and_the_damaged_file(
    show: Show, lived: Path, qtbot: QtBot
) -> None:
    damaged = lived.read_bytes()
    dialog = show(lived)
    told = heard(dialog.rescued)
    wait(qtbot, lambda: dialog.offers is not None)
    keys(dialog, Qt.Key.Key_Down)
    assert dialog.offers is not None
    assert dialog.offers.chosen.kind is Kind.SALVAGE
    press(dialog, "Do this and open the journal")
    wait(qtbot, lambda: told)
    (taken,) = told
    assert isinstance(taken, Taken)
    assert taken.aside is not None
    assert taken.aside.read_bytes() == damaged
    with Journal.open(lived) as journal:
        assert journal.counted(("note",)) == (("note", 1),)


def test_escape_leaves_everything_as_it_is(show: Show, lived: Path, qtbot: QtBot) -> None:
    before = lived.read_bytes()
    dialog = show(lived)
    left: list[bool] = []
    dialog.left.connect(lambda: left.append(True))
    wait(qtbot, lambda: dialog.offers is not None)
    keys(dialog, Qt.Key.Key_Escape)
    assert left == [True]
    assert lived.read_bytes() == before
    assert not list(lived.parent.glob(".*rescue*"))


def test_looking_can_be_cancelled(show: Show, lived: Path, qtbot: QtBot) -> None:
    dialog = show(lived)
    left: list[bool] = []
    dialog.left.connect(lambda: left.append(True))
    dialog.cancel.click()
    wait(qtbot, lambda: left)
    assert not list(lived.parent.glob(".*rescue*"))


def test_where_nothing_can_be_done_it_says_so(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "empty.njournal"
    path.write_bytes(b"nothing of a journal" * 500)
    dialog = show(path)
    wait(qtbot, dialog.leave.isVisible)
    assert says(dialog, "there is no good backup")
    assert not dialog.go_on.isVisible()


class Standing(QObject):
    """As much of a window as looking after a journal needs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk


def test_after_an_unclean_end_the_journal_is_checked_and_said_to_be_sound(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    window = Standing(desk)
    Guard(window, unclean=True, told=False).begin()  # type: ignore[arg-type]
    wait(qtbot, lambda: desk.messages.current is not None)
    assert desk.messages.current is not None
    assert desk.messages.current.kind is MessageKind.NOTICE
    assert "is sound" in desk.messages.current.text


def test_a_damaged_search_index_is_mended_without_a_word(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    journal.people.add("Hal Okoro")
    with closing(connect(journal.path, None)) as connection:
        connection.execute("INSERT INTO search(search) VALUES ('delete-all')")
    assert not all(one.sound for one in journal.check())
    Guard(Standing(desk), unclean=True, told=True).begin()  # type: ignore[arg-type]
    wait(qtbot, lambda: not desk.background.busy)
    assert all(one.sound for one in journal.check())
    assert desk.messages.current is None


def test_conflicted_copies_are_listed_once(
    qapp: QApplication, qtbot: QtBot, journal: Journal, settings: Choices, theme: Theme
) -> None:
    journal.people.add("Hal Okoro")
    copy = journal.path.with_name("mine (Nora's conflicted copy 2026-11-02).njournal")
    journal.backup(copy)
    window = build_window(qapp, journal, settings, theme=theme)
    window.show()
    guard = Guard(window, unclean=False, told=False)
    guard.begin()
    wait(qtbot, lambda: guard.dialog is not None)
    assert guard.dialog is not None
    assert says(guard.dialog, "There is a conflicted copy of your journal")
    assert says(guard.dialog, copy.name)
    assert says(guard.dialog, "1 person, 0 events")
    press(guard.dialog, "Understood")
    again = Guard(window, unclean=False, told=False)
    again.begin()
    wait(qtbot, lambda: not window.desk.background.busy)
    assert again.dialog is None
    window.close()
    window.deleteLater()
