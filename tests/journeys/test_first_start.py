"""The first start and those after it: create, open, look at the demo, go from one to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netjournal.journal import Journal
from netjournal.paths import Paths
from netjournal.recent import Recent
from netjournal.settings import Settings
from tests.conftest import PASSPHRASE
from tests.journeys.pages import CTRL, field, keys, press, says, type_into, wait
from tests.journeys.program import Program
from ui.app import build_window
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.session import Session
from ui.theme import Theme
from ui.unlock import UnlockDialog
from ui.welcome.window import Welcome
from ui.widgets.rows import RowWidget

Begin = Callable[..., Session]


class Answers:
    """Answers at once where the system would show a dialog."""

    path: Path | None = None

    def journal(self, _parent: object, _folder: Path) -> Path | None:
        return self.path

    def folder(self, _parent: object, _folder: Path) -> Path | None:
        return self.path


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def begin(
    qapp: QApplication, qtbot: QtBot, theme: Theme, tmp_path: Path, answers: Answers
) -> Iterator[Begin]:
    """Starts the program, as often as a story needs it; what is kept is in one folder."""
    theme.apply(qapp)
    paths = Paths.within(tmp_path)
    begun: list[Session] = []

    def begin(path: Path | None = None, passphrase: str | None = None) -> Session:
        settings = Settings(paths.settings)

        def build(journal: Journal, at: Place | None) -> MainWindow:
            return build_window(qapp, journal, settings, theme=theme, at=at)

        session = Session(qapp, build, theme=theme, paths=paths, settings=settings, chooser=answers)
        begun.append(session)
        session.begin(path, passphrase)
        return session

    yield begin
    for session in begun:
        end(session)


def end(session: Session) -> None:
    """Close whatever is open, as a user does before going home."""
    for window in (session.unlock, session.welcome, session.window):
        if window is not None:
            window.close()
    session.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def in_front(session: Session, qtbot: QtBot) -> Program:
    """The window, once it is there and in front."""
    wait(qtbot, lambda: session.window)
    window, journal = session.window, session.journal
    assert window is not None
    assert journal is not None
    window.activateWindow()
    wait(qtbot, window.isActiveWindow)
    return Program(window, journal, qtbot)


def welcome_of(session: Session, qtbot: QtBot) -> Welcome:
    welcome = session.welcome
    assert welcome is not None
    welcome.activateWindow()
    wait(qtbot, welcome.isActiveWindow)
    return welcome


def unlock_of(session: Session, qtbot: QtBot) -> UnlockDialog:
    dialog = session.unlock
    assert dialog is not None
    dialog.activateWindow()
    wait(qtbot, dialog.isActiveWindow)
    return dialog


def journal_at(path: Path, *names: str, passphrase: str | None = None) -> Path:
    with Journal.create(path, passphrase) as journal:
        for name in names:
            journal.people.add(name)
    return path


def remember(folder: Path, *paths: Path) -> None:
    """Have these been opened on this computer before, the last one last."""
    recent = Recent(Settings(folder))
    for path in paths:
        recent.remember(path)


def choose_lately(welcome: Welcome, name: str) -> None:
    """Choose one of the journals opened lately, with the keyboard."""
    rows = [row for row in welcome.findChildren(RowWidget) if row.isVisible() and row.row]
    (row,) = [one for one in rows if one.row is not None and one.row.title == name]
    row.setFocus()
    keys(welcome, Qt.Key.Key_Return)


def menu_line(window: MainWindow, menu: str, words: str) -> QAction:
    (line,) = [
        action
        for action in window.actions_table.menus[menu].actions()
        if action.text() == words and action.isVisible()
    ]
    return line


def recent_menu(window: MainWindow) -> QMenu:
    menu = menu_line(window, "File", "Open recent").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def test_from_nothing_to_a_journal_that_opens_by_itself(begin: Begin, qtbot: QtBot) -> None:
    """The whole first evening, and the next morning."""
    first = begin()
    welcome = welcome_of(first, qtbot)
    press(welcome, "Create a journal")
    type_into(welcome, "Name of the journal", "Nora")
    type_into(welcome, "Passphrase", PASSPHRASE)
    type_into(welcome, "The same again", PASSPHRASE, enter=True)
    program = in_front(first, qtbot)
    assert first.welcome is None
    assert program.page.accessibleName() == "My profile"
    assert says(program.page, "leave this for later")
    type_into(program.page, "Name", "Nora Quist")
    program.press("Leave it for later")
    assert program.page.accessibleName() == "Today"
    assert program.saved == "Encrypted · saved"
    end(first)

    second = begin()
    assert second.welcome is None
    dialog = unlock_of(second, qtbot)
    type_into(dialog, "Passphrase", "not this one", enter=True)
    assert says(dialog, "does not open")
    type_into(dialog, "Passphrase", PASSPHRASE, enter=True)
    again = in_front(second, qtbot)
    assert again.page.accessibleName() == "Today"
    assert again.journal.profile.get().name == "Nora Quist"


def test_the_demo_is_a_copy_and_is_lived_in(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    session = begin()
    press(welcome_of(session, qtbot), "Look at the demo")
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)
    program = in_front(session, qtbot)
    assert program.page.accessibleName() == "Today"
    assert program.journal.path == tmp_path / "Demo.njournal"


def test_an_existing_journal_opens_at_today(
    begin: Begin, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.path = journal_at(tmp_path / "elsewhere.njournal", "Hal Okoro")
    session = begin()
    press(welcome_of(session, qtbot), "Open a journal…")
    program = in_front(session, qtbot)
    assert program.page.accessibleName() == "Today"
    assert program.people.open().listed() == ["Hal Okoro"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"Dear diary,\n" * 90, "not a journal"), (b"", "is empty"), (None, "There is no file")],
)
def test_what_does_not_open_is_said_in_the_welcome(
    begin: Begin, qtbot: QtBot, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "last.njournal"
    good = journal_at(tmp_path / "good.njournal")
    remember(tmp_path, good, path)
    if content is not None:
        path.write_bytes(content)
    session = begin()
    welcome = welcome_of(session, qtbot)
    assert says(welcome, said)
    choose_lately(welcome, "good")
    assert in_front(session, qtbot).journal.path == good
    assert content is None or path.read_bytes() == content


def test_a_journal_named_that_is_not_there_yet_is_offered_to_be_created(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(tmp_path / "sub" / "New one.njournal")
    welcome = welcome_of(session, qtbot)
    assert field(welcome, "Name of the journal").text() == "New one"  # type: ignore[attr-defined]
    press(welcome, "Without a passphrase")
    press(welcome, "Create the journal")
    assert in_front(session, qtbot).journal.path == tmp_path / "sub" / "New one.njournal"


def test_a_passphrase_of_the_environment_that_is_wrong_is_asked_for(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    path = journal_at(tmp_path / "secret.njournal", passphrase=PASSPHRASE)
    session = begin(path, "an old one, long changed")
    type_into(unlock_of(session, qtbot), "Passphrase", PASSPHRASE, enter=True)
    assert in_front(session, qtbot).journal.encrypted


def test_a_locked_journal_can_be_left_for_another(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    plain = journal_at(tmp_path / "plain.njournal")
    remember(tmp_path, plain)
    session = begin(journal_at(tmp_path / "secret.njournal", passphrase=PASSPHRASE))
    press(unlock_of(session, qtbot), "Open another journal")
    choose_lately(welcome_of(session, qtbot), "plain")
    assert in_front(session, qtbot).journal.path == plain


def test_leaving_it_locked_ends_the_program(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    session = begin(journal_at(tmp_path / "secret.njournal", passphrase=PASSPHRASE))
    dialog = unlock_of(session, qtbot)
    with qtbot.waitSignal(session.over):
        press(dialog, "Leave it closed")


def test_closing_the_welcome_ends_the_program(begin: Begin, qtbot: QtBot) -> None:
    session = begin()
    with qtbot.waitSignal(session.over):
        keys(welcome_of(session, qtbot), Qt.Key.Key_Escape)


def test_another_journal_in_the_running_window_loses_nothing(
    begin: Begin, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    one = journal_at(tmp_path / "one.njournal", "Hal Okoro")
    two = journal_at(tmp_path / "two.njournal", "Ada Lind")
    session = begin(one)
    program = in_front(session, qtbot)
    type_into(program.profile.open().page, "Name", "Nora Qu")
    before = ref(program.window)
    answers.path = two
    program.keys(Qt.Key.Key_O, CTRL)
    other = in_front(session, qtbot)
    assert other.journal.path == two
    assert other.people.open().listed() == ["Ada Lind"]
    del program
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait(qtbot, lambda: before() is None or not isValid(before()))
    assert list((tmp_path / "backups").iterdir())
    with Journal.open(one) as journal:
        assert journal.profile.get().name == "Nora Qu"


def test_undo_and_search_are_those_of_the_journal_now_open(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    one = journal_at(tmp_path / "one.njournal", "Hal Okoro")
    two = journal_at(tmp_path / "two.njournal", "Ada Lind")
    session = begin(one)
    session.open(two)
    program = in_front(session, qtbot)
    assert program.undo() == "Undo add Ada Lind"
    assert program.journal.people.ids() == []


def test_recent_journals_are_in_the_menu(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    one, gone, two = (journal_at(tmp_path / f"{name}.njournal") for name in ("one", "gone", "two"))
    remember(tmp_path, one, gone)
    gone.unlink()
    session = begin(two)
    lines = {line.text(): line for line in recent_menu(in_front(session, qtbot).window).actions()}
    assert not lines["gone (not there any more)"].isEnabled()
    lines["one"].trigger()
    program = in_front(session, qtbot)
    assert program.journal.path == one
    menu = recent_menu(program.window)
    assert "two" in [line.text() for line in menu.actions()]
    menu.actions()[-1].trigger()
    assert [line.isEnabled() for line in recent_menu(program.window).actions()] == [False]


def test_what_does_not_open_leaves_the_open_one_open(
    begin: Begin, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    one = journal_at(tmp_path / "one.njournal")
    answers.path = tmp_path / "letter.njournal"
    answers.path.write_text("Dear Nora")
    session = begin(one)
    program = in_front(session, qtbot)
    program.keys(Qt.Key.Key_O, CTRL)
    welcome = welcome_of(session, qtbot)
    assert says(welcome, "not a journal")
    keys(welcome, Qt.Key.Key_Escape)
    assert session.welcome is None
    assert in_front(session, qtbot).window is program.window


def test_a_new_journal_from_the_menu_and_back_again(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(journal_at(tmp_path / "one.njournal"))
    program = in_front(session, qtbot)
    menu_line(program.window, "File", "New journal…").trigger()
    keys(welcome_of(session, qtbot), Qt.Key.Key_Escape)
    assert session.welcome is None
    menu_line(program.window, "File", "New journal…").trigger()
    welcome = welcome_of(session, qtbot)
    press(welcome, "Without a passphrase")
    press(welcome, "Create the journal")
    assert in_front(session, qtbot).journal.path == tmp_path / "Networking Journal.njournal"


def test_the_journal_that_is_open_is_not_opened_twice(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    path = journal_at(tmp_path / "one.njournal")
    session = begin(path)
    window = in_front(session, qtbot).window
    session.open(path)
    assert session.window is window
    assert "open already" in window.message_bar.accessibleDescription()


def test_closing_the_window_ends_the_program(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    session = begin(journal_at(tmp_path / "one.njournal"))
    program = in_front(session, qtbot)
    with qtbot.waitSignal(session.over):
        program.keys(Qt.Key.Key_Q, CTRL)


def test_while_it_runs_it_reminds_of_what_is_due(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        journal.followups.add("Send the list", due_on=journal.now.date())
    Settings(Paths.within(tmp_path).settings).set("reminders.morning_at", "00:00")
    program = in_front(begin(path), qtbot)
    wait(qtbot, lambda: "Networking today: 1 thing to do" in program.message)
    press(program.window, "Show")
    assert program.page.accessibleName() == "Today"
