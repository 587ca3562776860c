"""Settings by keyboard: sections with the arrow keys, choices that apply, Ctrl+Z takes back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.paths import Paths
from netjournal.words import ConversationStage
from tests.conftest import PASSPHRASE
from tests.journeys.pages import CTRL, says, wait
from tests.journeys.program import Program
from tests.windows import Choices
from ui import languages
from ui.app import build_window
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.session import Session
from ui.theme import Theme

DOWN, TAB, SPACE, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def ordinary_again(theme: Theme) -> Iterator[None]:
    yield
    theme.choose(name="light", contrast="normal", percent=100)
    theme._app = None


def focused() -> str:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.accessibleName()


def tab_to(program: Program, name: str) -> None:
    """Press Tab until a control of this name has the focus."""
    for _ in range(60):
        if focused() == name:
            return
        program.keys(TAB)
    raise AssertionError(f"Tab does not come to “{name}”")


def test_settings_by_keyboard_alone(
    program: Program, settings: Choices, theme: Theme, qapp: QApplication
) -> None:
    settings.set("look.theme", "light")
    theme.follow(qapp, settings)
    program.keys(Qt.Key.Key_Comma, CTRL)
    assert says(program.page, "Look")
    assert focused() == "Sections"
    tab_to(program, "Light")
    program.keys(DOWN)
    assert theme.name == "dark"
    program.keys(TAB, Qt.KeyboardModifier.ShiftModifier)
    assert focused() == "Sections"
    for _ in range(2):
        program.keys(DOWN)
    assert says(program.page, "Week and reminders")
    program.keys(TAB)
    program.keys(Qt.Key.Key_Up)
    program.keys(TAB)
    wait(program.qtbot, lambda: says(program.page, "is due on Friday 6 November."))
    assert program.undo() == "Undo set the working days until a name given is due"
    wait(program.qtbot, lambda: says(program.page, "is due on Thursday 5 November."))


def test_a_step_of_my_own_leads_through_the_conversation(program: Program) -> None:
    program.keys(Qt.Key.Key_Comma, CTRL)
    for _ in range(4):
        program.keys(DOWN)
    tab_to(program, "Add a step after “Points of connection”")
    program.keys(SPACE)
    program.write("Ask about the mill")
    program.keys(ENTER)
    program.write("What became of the old mill?")
    assert focused() == "Words to say at “Ask about the mill”"
    hal = program.journal.people.add("Hal Okoro")
    talk = program.journal.conversations.arrange(hal, ConversationStage.FIRST, program.journal.now)
    program.window.desk.navigation.go("conversations", talk, step="connection")
    program.keys(ENTER, CTRL)
    assert says(program.page, "What became of the old mill?")
    assert program.one_to_ones.step == "Ask about the mill"


def test_ctrl_k_finds_the_settings(program: Program) -> None:
    program.search("settings")
    program.keys(ENTER)
    wait(program.qtbot, lambda: focused() == "Sections")


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_the_window_opens_again_in_the_language_chosen(
    passphrase: str | None,
    qapp: QApplication,
    qtbot: QtBot,
    theme: Theme,
    settings: Choices,
    tmp_path: Path,
) -> None:
    """Also of an encrypted journal, whose passphrase is not asked for again."""
    theme.apply(qapp)
    path = tmp_path / "mine.njournal"
    Journal.create(path, passphrase).close()

    def build(journal: Journal, at: Place | None) -> MainWindow:
        return build_window(qapp, journal, settings, theme=theme, at=at)

    listen = partial(languages.install, qapp, settings)
    session = Session(
        qapp, build, theme=theme, paths=Paths.within(tmp_path), settings=settings, listen=listen
    )
    session.begin(path, passphrase)
    before, journal = session.window, session.journal
    assert before is not None
    before.desk.navigation.go("settings", None, section="language")
    before.activateWindow()
    qtbot.waitUntil(before.isActiveWindow)
    page = before.page
    assert page is not None
    settings.set(languages.DIRECTION, "rtl")
    before.commands.reopen()
    after = session.window
    assert after is not None
    assert after is not before
    assert session.journal is not journal
    assert after.desk.navigation.current == Place("settings")
    assert after.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert after.page is not None
    assert says(after.page, "Language and dates")
    settings.set(languages.DIRECTION, "")
    languages.install(qapp, settings)
    after.close()
    session.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
