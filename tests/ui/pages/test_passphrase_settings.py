"""The settings of the passphrase: what is offered, what the dialog says, and the keyring."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.store import database
from tests.conftest import PASSPHRASE
from tests.journeys.pages import find, find_all, keys, press, says, type_into, wait
from tests.keyrings import Failing, InMemory, NotThere, using
from tests.windows import Choices
from ui.app import build_window
from ui.main_window import MainWindow
from ui.pages.settings.passphrase import PassphraseCard
from ui.passphrase.dialog import PassphraseDialog
from ui.passphrase.keyring import chosen
from ui.theme import Theme

NEW = "seven tulips, one tin roof"
UNASKED = "Let this computer open it without asking (system keyring)"
Opened = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys in fewer rounds: each one takes some tenths of a second otherwise."""
    settings = (*database.BEFORE_KEY, "PRAGMA kdf_iter=4000")
    monkeypatch.setattr(database, "BEFORE_KEY", settings)


@pytest.fixture
def keyring() -> Iterator[InMemory]:
    backend = InMemory()
    with using(backend):
        yield backend


@pytest.fixture
def opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings: Choices, theme: Theme
) -> Iterator[Opened]:
    made: list[MainWindow] = []

    def opened(passphrase: str | None = None) -> MainWindow:
        journal = Journal.create(tmp_path / "mine.njournal", passphrase)
        window = build_window(qapp, journal, settings, theme=theme)
        made.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.desk.navigation.go("settings", None, section="journal")
        return window

    yield opened
    for window in made:
        window.close()
        window.desk.journal.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialog_of(window: MainWindow, qtbot: QtBot, button: str) -> PassphraseDialog:
    press(window, button)
    wait(qtbot, lambda: isinstance(QApplication.activeModalWidget(), PassphraseDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PassphraseDialog)
    dialog.activateWindow()
    wait(qtbot, dialog.isActiveWindow)
    return dialog


def names(window: MainWindow) -> set[str]:
    page = window.page
    assert page is not None
    return {one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isVisible()}


def offers_keyring(window: MainWindow) -> bool:
    return UNASKED in names(window)


def type_new(dialog: PassphraseDialog, new: str = NEW) -> None:
    type_into(dialog, "New passphrase", new)
    type_into(dialog, "The same again", new)


def test_only_what_fits_the_journal_is_offered(opened: Opened, keyring: InMemory) -> None:
    window = opened()
    found = names(window)
    assert "Set a passphrase…" in found
    assert not found & {"Remove the passphrase…", "Print the recovery sheet…", UNASKED}


def test_a_passphrase_is_set_and_a_recovery_sheet_offered(
    opened: Opened, qtbot: QtBot, keyring: InMemory
) -> None:
    window = opened()
    dialog = dialog_of(window, qtbot, "Set a passphrase…")
    assert says(dialog, "Nobody can open the journal without it")
    assert says(dialog, "without a passphrase: anybody who has them")
    assert find_all(dialog, QLineEdit, "Present passphrase") == []
    type_new(dialog)
    press(dialog, "Set the passphrase")
    wait(qtbot, lambda: says(dialog, "The new passphrase opens the journal"))
    assert says(dialog, "never printed")
    assert find(dialog, QAbstractButton, "Print a recovery sheet…").hasFocus()
    assert window.desk.journal.has_passphrase(NEW)
    assert {"Change the passphrase…", "Remove the passphrase…"} <= names(window)
    press(dialog, "Close")
    assert keyring.kept == {}


def test_the_strength_is_said_while_it_is_typed(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    window.desk.journal.profile.edit(name="Ottoline Featherstonehaugh")
    dialog = dialog_of(window, qtbot, "Set a passphrase…")
    for typed, words in (
        ("tulip", "Weak"),
        ("ottoline featherstonehaugh", "Four or five words"),
        (NEW, "Strong"),
    ):
        type_into(dialog, "New passphrase", typed)
        assert says(dialog, words), typed
    press(dialog, "Cancel")


def test_two_that_differ_change_nothing(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    dialog = dialog_of(window, qtbot, "Set a passphrase…")
    press(dialog, "Set the passphrase")
    assert says(dialog, "Type a new passphrase")
    type_into(dialog, "New passphrase", NEW)
    type_into(dialog, "The same again", NEW.upper(), enter=True)
    assert says(dialog, "not the same")
    assert not window.desk.journal.encrypted
    keys(dialog, Qt.Key.Key_Escape)
    assert not window.desk.journal.encrypted


def test_a_wrong_present_one_is_told_when_its_field_is_left(opened: Opened, qtbot: QtBot) -> None:
    window = opened(PASSPHRASE)
    dialog = dialog_of(window, qtbot, "Change the passphrase…")
    assert says(dialog, "keep the former passphrase")
    type_into(dialog, "Present passphrase", "correct horse")
    keys(dialog, Qt.Key.Key_Tab)
    assert says(dialog, "This is not the passphrase of this journal")
    type_new(dialog)
    press(dialog, "Change the passphrase")
    assert find(dialog, QLineEdit, "Present passphrase").hasFocus()
    assert window.desk.journal.has_passphrase(PASSPHRASE)
    press(dialog, "Cancel")


def test_a_cancelled_change_leaves_the_former_one(opened: Opened, qtbot: QtBot) -> None:
    window = opened(PASSPHRASE)
    dialog = dialog_of(window, qtbot, "Change the passphrase…")
    type_into(dialog, "Present passphrase", PASSPHRASE)
    type_new(dialog)
    press(dialog, "Change the passphrase")
    press(dialog, "Cancel")
    wait(qtbot, lambda: says(dialog, "the journal opens as before"))
    assert window.desk.journal.has_passphrase(PASSPHRASE)
    assert window.desk.journal.people.add("Bea")
    assert find(dialog, QLineEdit, "New passphrase").text() == NEW
    press(dialog, "Cancel")


def test_a_change_that_fails_is_told_and_the_window_goes_on(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(PASSPHRASE)
    other = Journal.open(tmp_path / "mine.njournal", PASSPHRASE, reading=True)
    dialog = dialog_of(window, qtbot, "Change the passphrase…")
    type_into(dialog, "Present passphrase", PASSPHRASE)
    type_new(dialog)
    press(dialog, "Change the passphrase")
    wait(qtbot, dialog.problem.isVisible)
    assert window.desk.journal.has_passphrase(PASSPHRASE)
    assert window.desk.journal.people.add("Bea")
    other.close()
    press(dialog, "Change the passphrase")
    wait(qtbot, lambda: says(dialog, "The new passphrase opens"))
    press(dialog, "Close")


def test_the_window_cannot_be_locked_while_it_is_changed(opened: Opened, qtbot: QtBot) -> None:
    window = opened(PASSPHRASE)
    assert window.lock is not None
    change = window.desk.journal.begin_passphrase(NEW)
    window.lock.lock()
    assert not window.lock.covered
    change.run()
    change.end()
    window.lock.lock()
    assert window.lock.covered


def test_closing_in_the_middle_leaves_a_journal_that_one_of_the_two_opens(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(PASSPHRASE)
    window.desk.journal.people.add("Bea")
    dialog = dialog_of(window, qtbot, "Change the passphrase…")
    type_into(dialog, "Present passphrase", PASSPHRASE)
    type_new(dialog)
    press(dialog, "Change the passphrase")
    wait(qtbot, lambda: window.desk.journal.locked)
    window.close()
    assert not window.desk.journal.locked
    assert window.desk.journal.people.named("Bea")
    assert any(map(window.desk.journal.has_passphrase, (PASSPHRASE, NEW)))
    window.backups.take_if_changed()


def test_removing_says_plainly_who_can_read_it(opened: Opened, qtbot: QtBot) -> None:
    window = opened(PASSPHRASE)
    dialog = dialog_of(window, qtbot, "Remove the passphrase…")
    assert says(dialog, "Anybody who has the file can then read all of it")
    type_into(dialog, "Present passphrase", PASSPHRASE)
    press(dialog, "Remove the passphrase")
    wait(qtbot, lambda: not window.desk.journal.encrypted)
    wait(qtbot, lambda: "Set a passphrase…" in names(window))


def test_no_keyring_is_offered_where_there_is_none(opened: Opened, qtbot: QtBot) -> None:
    with using(NotThere()):
        window = opened(PASSPHRASE)
        (card,) = window.findChildren(PassphraseCard)
        wait(qtbot, lambda: card.there is not None)
        assert not offers_keyring(window)


def test_the_keyring_is_off_until_it_is_ticked_and_forgets_when_it_is_unticked(
    opened: Opened, qtbot: QtBot, keyring: InMemory, settings: Choices
) -> None:
    window = opened(PASSPHRASE)
    wait(qtbot, lambda: offers_keyring(window))
    assert not find(window, QCheckBox, UNASKED).isChecked()
    assert keyring.kept == {}
    press(window, UNASKED)
    wait(qtbot, lambda: says(window, "The keyring of this computer has it"))
    assert keyring.passphrases == [PASSPHRASE]
    assert chosen(settings, window.desk.journal.path)
    press(window, UNASKED)
    wait(qtbot, lambda: says(window, "has forgotten it"))
    assert keyring.kept == {}
    assert not chosen(settings, window.desk.journal.path)


def test_a_keyring_that_fails_is_told_and_stays_unticked(
    opened: Opened, qtbot: QtBot, settings: Choices
) -> None:
    with using(Failing()):
        window = opened(PASSPHRASE)
        wait(qtbot, lambda: offers_keyring(window))
        press(window, UNASKED)
        wait(qtbot, lambda: says(window, "locked, or does not answer"))
        assert not find(window, QCheckBox, UNASKED).isChecked()
        assert not chosen(settings, window.desk.journal.path)


def test_the_keyring_follows_a_change_and_a_removal(
    opened: Opened, qtbot: QtBot, keyring: InMemory, settings: Choices
) -> None:
    window = opened(PASSPHRASE)
    wait(qtbot, lambda: offers_keyring(window))
    press(window, UNASKED)
    wait(qtbot, lambda: keyring.passphrases == [PASSPHRASE])
    dialog = dialog_of(window, qtbot, "Change the passphrase…")
    type_into(dialog, "Present passphrase", PASSPHRASE)
    type_new(dialog)
    press(dialog, "Change the passphrase")
    wait(qtbot, lambda: keyring.passphrases == [NEW])
    press(dialog, "Close")
    dialog = dialog_of(window, qtbot, "Remove the passphrase…")
    type_into(dialog, "Present passphrase", NEW)
    press(dialog, "Remove the passphrase")
    wait(qtbot, lambda: keyring.kept == {})
    assert not chosen(settings, window.desk.journal.path)
