"""A mistake of the program says that the journal is safe; the log can be read and copied."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from netjournal import __version__, logs
from netjournal.checkup import Finding
from netjournal.crashes import Stopped
from netjournal.journal import Journal
from tests.journeys.pages import find, press, says
from tests.windows import Choices
from ui.app import build_window
from ui.crash import Aftermath, CrashDialog, Crashes
from ui.error_hook import ErrorHook
from ui.log_window import LogWindow
from ui.main_window import MainWindow
from ui.theme import Theme

SECRET = "Quillfeather drinks at noon"


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    journal: Journal,
    settings: Choices,
    theme: Theme,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    window = build_window(qapp, journal, settings, theme=theme, logs=tmp_path / "logs")
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def hook(window: MainWindow) -> ErrorHook:
    crashes = Crashes(window)

    class Shows:
        def failure(self, error: BaseException) -> None:
            window.desk.messages.failure(error)

        def unexpected(self, error: BaseException) -> None:
            crashes.show(error)

    return ErrorHook(Shows())


def make_a_mistake(hook: ErrorHook) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        hook(ValueError, error, error.__traceback__)


def dialog_of(window: MainWindow) -> CrashDialog:
    found = window.findChild(CrashDialog)
    assert isinstance(found, CrashDialog)
    return found


def test_a_mistake_says_that_the_journal_is_safe(window: MainWindow, hook: ErrorHook) -> None:
    make_a_mistake(hook)
    dialog = dialog_of(window)
    assert says(dialog, "Your journal is safe: everything you wrote is saved in it.")
    press(dialog, "Carry on")
    assert not dialog.isVisible()


def test_what_is_copied_is_type_place_and_version_and_no_text(
    window: MainWindow, hook: ErrorHook
) -> None:
    make_a_mistake(hook)
    press(dialog_of(window), "Copy the details")
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "test_mistakes_and_log.py:" in copied
    assert __version__ in copied
    assert SECRET not in copied
    dialog_of(window).accept()


def test_what_is_being_typed_is_said_to_be_unsaved(window: MainWindow, hook: ErrorHook) -> None:
    page = window.page
    assert page is not None
    line = QLineEdit(page)

    def refuse(_value: object) -> None:
        raise ValueError(SECRET)

    page.autosave.bind(line, load=str, save=refuse)
    line.setText(SECRET)
    make_a_mistake(hook)
    assert says(dialog_of(window), "One text you are typing is not saved yet")
    assert not says(dialog_of(window), SECRET)
    dialog_of(window).accept()
    page.autosave.release()


def test_a_second_mistake_opens_no_second_dialog(window: MainWindow, hook: ErrorHook) -> None:
    for _ in range(5):
        make_a_mistake(hook)
    assert len(window.findChildren(CrashDialog)) == 1
    dialog_of(window).accept()


def test_after_a_crash_damage_is_said_as_damage(
    qapp: QApplication, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Finding("integrity", False, "row 7 is missing")]
    monkeypatch.setattr(Journal, "check", lambda _journal: found)
    stopped = Stopped(dt.datetime(2026, 11, 2, 9), "File x")
    Aftermath(window.desk, Crashes(window), stopped).begin()
    qtbot.waitUntil(lambda: window.desk.messages.current is not None)
    assert window.desk.messages.current is not None
    assert "your journal is damaged" in window.desk.messages.current.text
    assert "sound" not in window.desk.messages.current.text


def test_the_log_is_read_with_its_newest_line_last(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / logs.LOG).write_text("first\nlast\n", encoding="utf-8")
    window.commands.show_log()
    log = window.findChild(LogWindow)
    assert isinstance(log, LogWindow)
    text = find(log, QPlainTextEdit, "Log, newest last")
    assert text.toPlainText().split() == ["first", "last"]
    assert text.isReadOnly()
    assert says(log, str(folder / logs.LOG))
    press(log, "Copy all")
    assert "first\nlast" in QGuiApplication.clipboard().text()
    log.accept()


def test_the_settings_lead_to_the_log(window: MainWindow) -> None:
    window.desk.navigation.go("settings", section="journal")
    press(window, "Show the log")
    log = window.findChild(LogWindow)
    assert isinstance(log, LogWindow)
    assert says(log, "newest line is the last")
    log.accept()


def test_the_search_offers_the_log(window: MainWindow) -> None:
    assert find_command(window, "log").text() == "Show the log"


def find_command(window: MainWindow, key: str) -> QAction:
    return next(action for action in window.actions() if action.objectName() == key)
