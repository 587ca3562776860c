"""An encrypted journal asks for its passphrase before the window opens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from tests.conftest import PASSPHRASE
from tests.journeys.pages import find, keys, press, says, type_into
from ui.app import build_window
from ui.pages.page import Preferences
from ui.theme import Theme
from ui.unlock import UnlockDialog


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.njournal"
    Journal.create(path, PASSPHRASE).close()
    return path


@pytest.fixture
def dialog(qtbot: QtBot, secret: Path) -> Iterator[UnlockDialog]:
    dialog = UnlockDialog("Networking Journal", partial(Journal.open, secret))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    if dialog.journal is not None:
        dialog.journal.close()


def test_the_right_passphrase_opens_it(dialog: UnlockDialog) -> None:
    type_into(dialog, "Passphrase", PASSPHRASE, enter=True)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.journal is not None
    assert dialog.journal.encrypted


def test_a_wrong_one_is_said_in_place_and_can_be_mended(dialog: UnlockDialog) -> None:
    type_into(dialog, "Passphrase", "correct horse", enter=True)
    assert dialog.isVisible()
    assert says(dialog, "passphrase")
    assert dialog.wrong.isVisible()
    assert dialog.journal is None
    edit = find(dialog, QLineEdit, "Passphrase")
    assert edit.selectedText()
    type_into(dialog, "Passphrase", PASSPHRASE)
    press(dialog, "Open")
    assert dialog.journal is not None


def test_what_is_typed_cannot_be_read_on_the_screen(dialog: UnlockDialog) -> None:
    assert find(dialog, QLineEdit, "Passphrase").echoMode() is QLineEdit.EchoMode.Password


def test_it_can_be_left_closed(dialog: UnlockDialog) -> None:
    keys(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.journal is None


def test_nothing_typed_is_asked_for_again(dialog: UnlockDialog) -> None:
    press(dialog, "Open")
    assert says(dialog, "Type the passphrase")
    assert dialog.isVisible()


def test_another_journal_is_a_way_out(dialog: UnlockDialog) -> None:
    press(dialog, "Open another journal")
    assert not dialog.isVisible()
    assert dialog.another


def test_with_a_passphrase_given_nothing_is_asked(
    qapp: QApplication, secret: Path, settings: Preferences, theme: Theme
) -> None:
    journal = Journal.open(secret, PASSPHRASE)
    window = build_window(qapp, journal, settings, theme=theme)
    assert window.rail.saved.text() == "Encrypted · saved"
    window.close()
    journal.close()
