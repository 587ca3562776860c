"""Locked, the window shows nothing of the journal; unlocked, one is back where one was."""

from __future__ import annotations

import datetime as dt
import gc
import inspect
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.words import ConversationStage
from tests.builders import met
from tests.conftest import PASSPHRASE, Clock
from tests.journeys.pages import CTRL, field, find, keys, press, says, type_into, wait
from tests.journeys.program import Program
from tests.windows import Choices
from ui.app import build_window
from ui.background import Task
from ui.letters.dialog import LetterDialog
from ui.locking.cover import Cover
from ui.locking.lock import AFTER, Lock
from ui.reminders.watch import Reminders
from ui.theme import Theme

NOTE = "She doubts the harbour contract"


def made(path: Path, passphrase: str | None, clock: Clock) -> Path:
    with Journal.create(path, passphrase, clock=clock) as journal:
        met(journal)
        met(journal, "Ada Lind")
    return path


class Opened:
    """Opens the program on a journal, with its passphrase or without one."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, theme: Theme, settings: Choices) -> None:
        self._qapp, self._qtbot, self._theme, self._settings = qapp, qtbot, theme, settings
        self.programs: list[Program] = []

    def __call__(self, path: Path, passphrase: str | None, clock: Clock) -> Program:
        journal = Journal.open(path, passphrase, clock=clock)
        window = build_window(self._qapp, journal, self._settings, theme=self._theme)
        program = Program(window, journal, self._qtbot)
        self.programs.append(program)
        window.resize(1280, 820)
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        assert window.lock is not None
        return program


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, theme: Theme, settings: Choices) -> Iterator[Opened]:
    theme.apply(qapp)
    opened = Opened(qapp, qtbot, theme, settings)
    yield opened
    for program in opened.programs:
        program.close()


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted journal to be copied: making one takes half a second."""
    return made(tmp_path_factory.mktemp("pattern") / "secret.njournal", PASSPHRASE, Clock())


@pytest.fixture
def secret(opened: Opened, pattern: Path, tmp_path: Path, clock: Clock) -> Program:
    return opened(shutil.copy(pattern, tmp_path / "secret.njournal"), PASSPHRASE, clock)


def lock_of(program: Program) -> Lock:
    assert program.window.lock is not None
    return program.window.lock


def lock(program: Program) -> None:
    program.keys(Qt.Key.Key_L, CTRL)
    wait(program.qtbot, lambda: program.journal.locked)


def unlock(program: Program, passphrase: str = PASSPHRASE) -> None:
    type_into(program.window, "Passphrase", passphrase, enter=True)


def seen() -> str:
    """Everything that can be read in any window of the program."""
    words: list[str] = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        words.append(window.windowTitle())
        for widget in window.findChildren(QWidget):
            if widget.isVisible():
                words += (widget.accessibleName(), widget.accessibleDescription())
                words += (widget.toolTip(), _text_of(widget))
    return "\n".join(words)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        return "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
    return ""


def names_nothing() -> bool:
    return not any(word in seen() for word in ("Hal", "Okoro", "Ada", "secret", "harbour"))


def test_nothing_of_the_journal_is_seen_not_even_its_name(secret: Program) -> None:
    secret.people.show("Hal Okoro")
    assert not names_nothing()
    lock(secret)
    assert names_nothing()
    assert isinstance(secret.window.centralWidget(), Cover)
    assert secret.window.windowTitle() == "Networking Journal — locked"


def test_the_passphrase_leads_back_to_the_text_and_the_cursor(secret: Program) -> None:
    secret.people.show("Hal Okoro")
    secret.press("New note")
    secret.write(NOTE)
    typed_in = QApplication.focusWidget()
    assert isinstance(typed_in, QPlainTextEdit)
    cursor = typed_in.textCursor()
    cursor.setPosition(4)
    typed_in.setTextCursor(cursor)
    lock(secret)
    assert names_nothing()
    unlock(secret)
    assert not secret.journal.locked
    assert secret.page.key == "people"
    assert QApplication.focusWidget() is typed_in
    assert (typed_in.toPlainText(), typed_in.textCursor().position()) == (NOTE, 4)
    assert secret.window.windowTitle().endswith("secret.njournal")
    secret.write("really ")
    keys(secret.window, Qt.Key.Key_Return, CTRL)
    assert any("She really doubts" in line for line in secret.people.story())


def test_a_wrong_passphrase_is_said_in_place_and_names_nothing(secret: Program) -> None:
    lock(secret)
    unlock(secret, "not the passphrase")
    assert secret.journal.locked
    assert says(secret.window, "does not open it")
    assert names_nothing()
    assert find(secret.window, QLineEdit, "Passphrase").selectedText()
    unlock(secret, "")
    assert says(secret.window, "Type the passphrase")
    unlock(secret)
    assert not secret.journal.locked


def test_work_under_way_ends_before_the_journal_is_closed(secret: Program) -> None:
    go_on = threading.Event()
    found: list[int] = []

    def work(_task: Task) -> None:
        go_on.wait(20)
        found.append(len(secret.journal.check()))

    secret.window.desk.background.run(work, title="Working")
    secret.keys(Qt.Key.Key_L, CTRL)
    assert names_nothing()
    assert not secret.journal.locked
    unlock(secret, "not the passphrase")
    assert lock_of(secret).covered
    unlock(secret)
    assert not lock_of(secret).covered
    secret.keys(Qt.Key.Key_L, CTRL)
    go_on.set()
    wait(secret.qtbot, lambda: secret.journal.locked)
    assert found == [4]
    unlock(secret)


def test_a_half_written_letter_is_hidden_and_there_again(secret: Program) -> None:
    hal = secret.journal.people.named("Hal Okoro").id
    secret.people.show("Hal Okoro")
    letter = LetterDialog.open_for(secret.window.desk, "nudge", [hal], secret.page)  # type: ignore[arg-type]
    wait(secret.qtbot, letter.isActiveWindow)
    edit = next(one for one in letter.findChildren(QPlainTextEdit) if one.isVisible())
    edit.setFocus()
    QTest.keyClicks(edit, "about the harbour ")
    before = edit.toPlainText()
    lock_of(secret).ask()
    assert not letter.isVisible()
    assert names_nothing()
    wait(secret.qtbot, lambda: secret.journal.locked)
    unlock(secret)
    assert letter.isVisible()
    assert letter.isModal()
    assert edit.toPlainText() == before
    wait(secret.qtbot, letter.isActiveWindow)
    assert letter.focusWidget() is edit
    letter.reject()


def test_a_sheet_window_is_hidden_too(secret: Program, clock: Clock) -> None:
    hal = secret.journal.people.named("Hal Okoro").id
    secret.journal.conversations.arrange(hal, ConversationStage.FIRST, clock())
    sheet = secret.today.open().sheet("first conversation with Hal Okoro")
    lock_of(secret).ask()
    assert not sheet.isVisible()
    assert names_nothing()
    wait(secret.qtbot, lambda: secret.journal.locked)
    unlock(secret)
    assert sheet.isVisible()
    sheet.reject()


def test_no_key_leads_behind_the_cover(secret: Program) -> None:
    secret.people.show("Hal Okoro")
    lock(secret)
    for key in (Qt.Key.Key_1, Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_Z, Qt.Key.Key_L):
        keys(secret.window, key, CTRL)
    keys(secret.window, Qt.Key.Key_F10)
    for _ in range(5):
        keys(secret.window, Qt.Key.Key_Tab)
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() in secret.window.centralWidget().findChildren(QWidget)
    assert names_nothing()
    unlock(secret)
    assert secret.page.key == "people"
    assert secret.undo()


def test_what_was_copied_here_is_gone_from_the_clipboard(secret: Program) -> None:
    secret.people.show("Hal Okoro").tab("Profile")
    wait(
        secret.qtbot,
        lambda: QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive,
    )
    secret.people.fill("Target market", "Harbour")
    keys(secret.window, Qt.Key.Key_A, CTRL)
    keys(secret.window, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Harbour"
    lock(secret)
    assert QGuiApplication.clipboard().text() == ""


def test_a_change_is_backed_up_before_the_key_is_forgotten(secret: Program) -> None:
    secret.journal.people.add("Tom Field")
    lock(secret)
    assert len(secret.journal.backups()) == 1


def test_the_passphrase_is_nowhere_in_the_program_any_more(
    opened: Opened, tmp_path: Path, clock: Clock
) -> None:
    passphrase = " ".join(("a", "quite", "unmistakable", "one"))
    path = made(tmp_path / "held.njournal", passphrase, clock)
    program = opened(path, passphrase, clock)
    program.window.commands.show_backups()
    before = holders_of(passphrase)
    # As the system sends it: to the window, over which no key of the one below works.
    QTest.keyClick(program.dialog.windowHandle(), Qt.Key.Key_L, CTRL)
    wait(program.qtbot, lambda: program.journal.locked)
    after = holders_of(passphrase)
    assert before - after
    assert after == {"test_the_passphrase_is_nowhere_in_the_program_any_more"}
    type_into(program.window, "Passphrase", passphrase)
    press(program.window, "Unlock")


def holders_of(passphrase: str) -> set[str]:
    """Who holds a passphrase: the names of classes and functions."""
    gc.collect()
    found = set()
    for one in gc.get_objects():
        module = type(one).__module__
        ours = isinstance(module, str) and module.startswith(("netjournal", "ui"))
        held = list(getattr(one, "__dict__", {}).values()) if ours else []
        if any(type(value) is str and value == passphrase for value in held):
            found.add(type(one).__name__)
    frame = inspect.currentframe()
    while frame is not None:
        if frame.f_code.co_name != "holders_of" and passphrase in [
            value for value in frame.f_locals.values() if type(value) is str
        ]:
            found.add(frame.f_code.co_name)
        frame = frame.f_back
    return found


def test_the_program_can_be_closed_while_locked(secret: Program) -> None:
    lock(secret)
    keys(secret.window, Qt.Key.Key_Q, CTRL)
    wait(secret.qtbot, lambda: not secret.window.isVisible())


def test_what_could_not_be_saved_before_is_there_after_it(secret: Program) -> None:
    secret.people.show("Hal Okoro").tab("Profile")
    secret.people.fill("Target market", "")
    secret.window.flush()
    database = secret.journal._database
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    database.execute_sql(f"PRAGMA max_page_count = {pages}")
    secret.paste("Owner-managed shops " * 400)
    wait(secret.qtbot, lambda: secret.not_saved)
    lock(secret)
    assert names_nothing()
    secret.window.close()
    assert secret.window.isVisible()
    assert says(secret.window, "unlock it before you close")
    unlock(secret)
    wait(secret.qtbot, lambda: not secret.not_saved)
    hal = secret.journal.people.named("Hal Okoro").id
    assert secret.journal.people.get(hal).target_market.startswith("Owner-managed shops")


class Hours:
    """The two clocks by which it is seen that nothing was touched."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> tuple[float, ...]:
        return (self.at, self.at)


@pytest.fixture
def hours(secret: Program) -> Hours:
    hours = Hours()
    idle = lock_of(secret).idle
    idle._now = hours
    idle.touch()
    return hours


def test_ten_minutes_without_a_touch_lock_it(secret: Program, hours: Hours) -> None:
    idle = lock_of(secret).idle
    hours.at = 599
    idle.look()
    assert not lock_of(secret).covered
    hours.at = 600
    idle.look()
    assert lock_of(secret).covered
    assert names_nothing()


def test_a_key_or_the_mouse_begins_the_time_anew(secret: Program, hours: Hours) -> None:
    handle = secret.window.windowHandle()
    for at, touch in ((500, QTest.keyClick), (1000, QTest.mouseMove)):
        hours.at = at
        if touch is QTest.keyClick:
            QTest.keyClick(handle, Qt.Key.Key_Shift)
        else:
            QTest.mouseMove(handle)
            QTest.qWait(20)
        assert lock_of(secret).idle.seconds == 0
    lock_of(secret).idle.look()
    assert not lock_of(secret).covered


def test_a_key_that_comes_too_late_is_not_taken(secret: Program, hours: Hours) -> None:
    """After a night asleep the first key must not show the page once more."""
    secret.people.show("Hal Okoro")
    hours.at = 30_000
    QTest.keyClick(secret.window.windowHandle(), Qt.Key.Key_X)
    assert lock_of(secret).covered


@pytest.mark.parametrize(("minutes", "locked_at"), [(5, 300), (30, 1800), (0, None)])
def test_the_time_is_chosen_in_the_settings(
    secret: Program, hours: Hours, settings: Choices, minutes: int, locked_at: int | None
) -> None:
    secret.window.desk.navigation.go("settings", section="journal")
    press(secret.window, {5: "5 minutes", 30: "30 minutes", 0: "Never"}[minutes])
    assert settings[AFTER] == minutes
    hours.at = (locked_at or 1_000_000) - 1
    lock_of(secret).idle.look()
    assert not lock_of(secret).covered
    hours.at += 1
    lock_of(secret).idle.look()
    assert lock_of(secret).covered is (locked_at is not None)


def test_a_plain_journal_says_that_there_is_nothing_to_lock_with(
    opened: Opened, tmp_path: Path, clock: Clock
) -> None:
    program = opened(made(tmp_path / "open.njournal", None, clock), None, clock)
    program.keys(Qt.Key.Key_L, CTRL)
    assert not lock_of(program).covered
    assert "no passphrase" in program.message
    press(program.window.message_bar, "Settings")
    assert program.page.key == "settings"
    assert says(program.page, "nothing to lock it with")


def test_a_reminder_says_no_name_while_it_is_locked(
    secret: Program, clock: Clock, settings: Choices
) -> None:
    told: list[str] = []

    def tell(title: str, text: str, _page: str, _target: int | None) -> None:
        told.append(f"{title} {text}")

    hal = secret.journal.people.named("Hal Okoro").id
    soon = clock() + dt.timedelta(minutes=60)
    secret.journal.conversations.arrange(hal, ConversationStage.FIRST, soon)
    reminders = Reminders(secret.journal, settings, tell, QObject(secret.window))
    lock_of(secret).changed.connect(reminders.set_locked)
    lock(secret)
    reminders.look()
    assert told == []
    clock.pass_minutes(45)
    reminders.look()
    reminders.look()
    assert len(told) == 1
    assert "one-to-one" in told[0]
    assert "Hal" not in told[0]
    unlock(secret)
    assert len([one for one in told if "Hal" in one]) <= 1


def test_what_goes_wrong_meanwhile_is_said_only_afterwards(secret: Program) -> None:
    lock(secret)
    secret.window.desk.messages.notice("Sent to Hal Okoro")
    assert names_nothing()
    unlock(secret)
    assert secret.message == "Sent to Hal Okoro"
    assert field(secret.window, "Search")
