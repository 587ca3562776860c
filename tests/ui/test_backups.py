"""Backups taken by the window: when asked to, and at the end if anything changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.store import backup
from tests.builders import do
from ui.backups import Backups
from ui.messages import Kind
from ui.pages.page import Desk


@pytest.fixture
def backups(desk: Desk, qapp: QObject) -> Backups:
    return Backups(desk, qapp)


def test_a_backup_is_verified_and_its_time_is_told(
    backups: Backups, journal: Journal, qtbot: QtBot
) -> None:
    do(journal, "Add Hal Okoro")
    with qtbot.waitSignal(backups.taken):
        backups.take()
    ((path, _when),) = journal.backups()
    assert dict(backup.verify(path, None))["person"] == 1


def test_what_changed_is_backed_up_at_the_end(backups: Backups, journal: Journal) -> None:
    do(journal, "Add Hal Okoro")
    backups.take_if_changed()
    assert len(journal.backups()) == 1


def test_nothing_changed_makes_no_backup(backups: Backups, journal: Journal) -> None:
    backups.take_if_changed()
    assert journal.backups() == []


def test_a_backup_that_fails_is_said_with_what_to_do(
    backups: Backups, journal: Journal, desk: Desk, qtbot: QtBot
) -> None:
    journal.backup_folder.write_text("a file where the folder should be")
    backups.take()
    qtbot.waitUntil(lambda: desk.messages.current is not None)
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.ERROR
