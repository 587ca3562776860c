"""A passphrase is set, opens the journal, is changed and removed; a keyring may know it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from netjournal.errors import PassphraseNeeded, WrongPassphrase
from netjournal.journal import Journal
from netjournal.keyring_store import SERVICE
from netjournal.paths import Paths
from netjournal.settings import Settings
from netjournal.store import database
from tests.journeys.pages import find, press, says, type_into, wait
from tests.journeys.program import Program
from tests.keyrings import Failing, InMemory, Slow, using
from ui.app import build_window
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.passphrase.dialog import PassphraseDialog
from ui.passphrase.keyring import PATIENCE_MS
from ui.session import Session
from ui.sheets.window import SheetWindow
from ui.theme import Theme
from ui.unlock import UnlockDialog

FIRST = "correct horse, battery"
SECOND = "seven tulips, one tin roof"
UNASKED = "Let this computer open it without asking (system keyring)"
Begin = Callable[[], Session]


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys in fewer rounds: each one takes some tenths of a second otherwise."""
    settings = (*database.BEFORE_KEY, "PRAGMA kdf_iter=4000")
    monkeypatch.setattr(database, "BEFORE_KEY", settings)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "mine.njournal"
    with Journal.create(file) as journal:
        journal.people.add("Bea Hart")
    return file


@pytest.fixture
def begin(qapp: QApplication, theme: Theme, tmp_path: Path, file: Path) -> Iterator[Begin]:
    """Starts the program on the file; the one before is closed as a user does."""
    theme.apply(qapp)
    paths = Paths.within(tmp_path)
    begun: list[Session] = []

    def end() -> None:
        for session in begun:
            for window in (session.unlock, session.welcome, session.window):
                if window is not None:
                    window.close()
            session.end()
        begun.clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def begin() -> Session:
        end()
        settings = Settings(paths.settings)

        def build(journal: Journal, at: Place | None) -> MainWindow:
            return build_window(qapp, journal, settings, theme=theme, at=at)

        session = Session(qapp, build, theme=theme, paths=paths, settings=settings)
        begun.append(session)
        session.begin(file)
        return session

    yield begin
    end()


def in_front(session: Session, qtbot: QtBot) -> Program:
    wait(qtbot, lambda: session.window)
    window, journal = session.window, session.journal
    assert window is not None
    assert journal is not None
    window.activateWindow()
    wait(qtbot, window.isActiveWindow)
    return Program(window, journal, qtbot)


def unlock_of(session: Session, qtbot: QtBot) -> UnlockDialog:
    wait(qtbot, lambda: session.unlock)
    dialog = session.unlock
    assert dialog is not None
    dialog.activateWindow()
    wait(qtbot, dialog.isActiveWindow)
    return dialog


def opened_with(session: Session, qtbot: QtBot, passphrase: str) -> Program:
    type_into(unlock_of(session, qtbot), "Passphrase", passphrase, enter=True)
    return in_front(session, qtbot)


def asked(program: Program, button: str) -> PassphraseDialog:
    program.window.desk.navigation.go("settings", None, section="journal")
    program.press(button)
    wait(program.qtbot, lambda: isinstance(QApplication.activeModalWidget(), PassphraseDialog))
    dialog = program.dialog
    assert isinstance(dialog, PassphraseDialog)
    dialog.activateWindow()
    wait(program.qtbot, dialog.isActiveWindow)
    return dialog


def set_to(program: Program, new: str, *, present: str = "", sheet: bool = False) -> None:
    dialog = asked(program, "Change the passphrase…" if present else "Set a passphrase…")
    if present:
        type_into(dialog, "Present passphrase", present)
    type_into(dialog, "New passphrase", new)
    type_into(dialog, "The same again", new, enter=True)
    wait(program.qtbot, lambda: says(dialog, "The new passphrase opens the journal"))
    press(dialog, "Print a recovery sheet…" if sheet else "Close")
    if not sheet:
        program.come_back()


def test_the_life_of_a_passphrase(begin: Begin, qtbot: QtBot, file: Path) -> None:
    program = in_front(begin(), qtbot)
    set_to(program, FIRST)
    assert program.journal.people.named("Bea Hart")
    program.journal.people.add("Cy Vale")

    session = begin()
    with pytest.raises(PassphraseNeeded):
        Journal.open(file, reading=True)
    dialog = unlock_of(session, qtbot)
    type_into(dialog, "Passphrase", SECOND, enter=True)
    assert says(dialog, "does not open")
    assert session.window is None
    type_into(dialog, "Passphrase", FIRST, enter=True)
    program = in_front(session, qtbot)
    assert program.journal.people.named("Cy Vale")

    changing = asked(program, "Change the passphrase…")
    type_into(changing, "Present passphrase", SECOND, enter=True)
    assert says(changing, "This is not the passphrase of this journal")
    press(changing, "Cancel")
    program.come_back()
    set_to(program, SECOND, present=FIRST)

    session = begin()
    with pytest.raises(WrongPassphrase):
        Journal.open(file, FIRST, reading=True)
    program = opened_with(session, qtbot, SECOND)
    changing = asked(program, "Remove the passphrase…")
    type_into(changing, "Present passphrase", SECOND, enter=True)
    wait(qtbot, lambda: "anybody who has the file can read it" in program.message)

    program = in_front(begin(), qtbot)
    assert not program.journal.encrypted
    assert program.journal.people.named("Cy Vale")


def test_the_window_goes_on_where_it_was_with_what_was_typed(begin: Begin, qtbot: QtBot) -> None:
    program = in_front(begin(), qtbot)
    program.profile.open()
    type_into(program.page, "A long story", "It began in a shed.")
    set_to(program, FIRST)
    assert program.window.desk.navigation.current is not None
    assert program.window.desk.navigation.current.page == "settings"
    assert program.journal.profile.get().long_story == "It began in a shed."
    program.profile.open()
    edit = find(program.page, QPlainTextEdit, "A long story")
    assert edit.toPlainText() == "It began in a shed."
    type_into(program.page, "A long story", "It began in a barn.")
    assert program.window.flush()
    assert program.journal.profile.get().long_story == "It began in a barn."
    assert program.undo()


def test_a_recovery_sheet_is_offered_once_it_is_set(begin: Begin, qtbot: QtBot) -> None:
    program = in_front(begin(), qtbot)
    set_to(program, FIRST, sheet=True)

    def shown() -> list[SheetWindow]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, SheetWindow)]

    wait(qtbot, shown)
    (window,) = shown()
    assert "Recovery sheet" in window.windowTitle()
    window.close()


def ticked(program: Program) -> None:
    """Let the keyring open the journal."""
    program.window.desk.navigation.go("settings", None, section="journal")
    wait(program.qtbot, lambda: says(program.page, UNASKED))
    program.press(UNASKED)
    wait(program.qtbot, lambda: says(program.page, "The keyring of this computer has it"))


def test_the_keyring_opens_it_only_where_that_was_ticked(begin: Begin, qtbot: QtBot) -> None:
    with using(InMemory()) as keyring:
        program = in_front(begin(), qtbot)
        set_to(program, FIRST)
        program = opened_with(begin(), qtbot, FIRST)
        ticked(program)
        session = begin()
        program = in_front(session, qtbot)
        assert session.unlock is None
        set_to(program, SECOND, present=FIRST)
        wait(qtbot, lambda: keyring.passphrases == [SECOND])
        program = in_front(begin(), qtbot)
        assert program.journal.has_passphrase(SECOND)


def test_a_keyring_that_lost_it_costs_nothing(begin: Begin, qtbot: QtBot, file: Path) -> None:
    with using(InMemory()) as keyring:
        program = in_front(begin(), qtbot)
        set_to(program, FIRST)
        ticked(program)
        keyring.kept.clear()
        opened_with(begin(), qtbot, FIRST)
        keyring.set_password(SERVICE, str(file), "a former one")
        opened_with(begin(), qtbot, FIRST)
    with using(Failing()):
        opened_with(begin(), qtbot, FIRST)


def test_a_keyring_that_takes_its_time_keeps_nobody_waiting(begin: Begin, qtbot: QtBot) -> None:
    with using(Slow()) as keyring:
        program = in_front(begin(), qtbot)
        set_to(program, FIRST)
        keyring.may_answer.set()
        ticked(program)
        keyring.may_answer.clear()
        session = begin()
        qtbot.waitUntil(lambda: session.unlock is not None, timeout=PATIENCE_MS * 4)
        assert session.unlock is not None
        assert find(session.unlock, QLineEdit, "Passphrase").text() == ""
        keyring.may_answer.set()
        assert in_front(session, qtbot).journal.has_passphrase(FIRST)
