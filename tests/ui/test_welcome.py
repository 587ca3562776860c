"""The welcome: what it offers, how a journal is made in it, and what it says when one is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from netjournal.errors import NotAJournal
from netjournal.journal import Journal
from netjournal.paths import Paths
from netjournal.recent import Recent
from tests.conftest import PASSPHRASE
from tests.journeys.pages import find, find_all, keys, press, says, type_into, wait
from tests.windows import Choices
from ui.theme import Theme
from ui.welcome.window import Welcome

CREATE = "Create the journal"


class Answers:
    """Answers at once where the system would show a dialog."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def journal(self, _parent: object, _folder: Path) -> Path | None:
        return self.path

    def folder(self, _parent: object, _folder: Path) -> Path | None:
        return self.path


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def recent(settings: Choices) -> Recent:
    return Recent(settings)


@pytest.fixture
def welcome(
    qtbot: QtBot, theme: Theme, tmp_path: Path, recent: Recent, answers: Answers
) -> Iterator[Welcome]:
    welcome = Welcome(theme, Paths.within(tmp_path), recent, answers)
    qtbot.addWidget(welcome)
    made: list[Journal] = []
    welcome.made.connect(made.append)
    welcome.show_start()
    welcome.show()
    welcome.activateWindow()
    qtbot.waitUntil(welcome.isActiveWindow)
    yield welcome
    for journal in made:
        journal.close()


@pytest.fixture
def creating(welcome: Welcome) -> Welcome:
    press(welcome, "Create a journal")
    return welcome


def journal_at(path: Path) -> Path:
    Journal.create(path).close()
    return path


def test_a_passphrase_is_offered_first_with_what_losing_it_means(creating: Welcome) -> None:
    assert find(creating, QAbstractButton, "With a passphrase").isChecked()
    assert says(creating, "nobody can open the journal again")
    assert find(creating, QLineEdit, "Passphrase").echoMode() is QLineEdit.EchoMode.Password


def test_a_journal_with_a_passphrase_is_encrypted(creating: Welcome, tmp_path: Path) -> None:
    type_into(creating, "Name of the journal", "Bea")
    type_into(creating, "Passphrase", PASSPHRASE)
    type_into(creating, "The same again", PASSPHRASE)
    press(creating, CREATE)
    with Journal.open(tmp_path / "Bea.njournal", PASSPHRASE) as journal:
        assert journal.encrypted


def test_enter_creates_it(creating: Welcome, tmp_path: Path) -> None:
    type_into(creating, "Passphrase", PASSPHRASE)
    type_into(creating, "The same again", PASSPHRASE, enter=True)
    assert (tmp_path / "Networking Journal.njournal").exists()


def test_without_a_passphrase_nothing_is_asked(creating: Welcome, tmp_path: Path) -> None:
    press(creating, "Without a passphrase")
    assert not find(creating, QLineEdit, "Passphrase").isEnabled()
    press(creating, CREATE)
    Journal.open(tmp_path / "Networking Journal.njournal").close()


def test_two_different_ones_make_nothing(creating: Welcome, tmp_path: Path) -> None:
    type_into(creating, "Passphrase", PASSPHRASE)
    type_into(creating, "The same again", "another one, mistyped")
    press(creating, CREATE)
    assert says(creating, "not the same")
    assert list(tmp_path.glob("*.njournal")) == []


def test_an_empty_one_names_the_other_way(creating: Welcome, tmp_path: Path) -> None:
    press(creating, CREATE)
    assert says(creating, "Without a passphrase")
    assert find(creating, QLineEdit, "Passphrase").hasFocus()
    assert list(tmp_path.glob("*.njournal")) == []


def test_what_is_typed_can_be_shown(creating: Welcome) -> None:
    press(creating, "Show the passphrase")
    assert find(creating, QLineEdit, "Passphrase").echoMode() is QLineEdit.EchoMode.Normal


def test_the_strength_is_said_in_words(creating: Welcome) -> None:
    assert says(creating, "Four or five words")
    for typed, said in (("hunter2", "Weak"), ("1234567890123", "Weak"), (PASSPHRASE, "Strong")):
        type_into(creating, "Passphrase", typed)
        assert says(creating, said)
    assert not says(creating, "Four or five words")


def test_a_name_that_is_taken_is_left_alone(creating: Welcome, tmp_path: Path) -> None:
    before = journal_at(tmp_path / "Bea.njournal").read_bytes()
    type_into(creating, "Name of the journal", "Bea")
    press(creating, "Without a passphrase")
    press(creating, CREATE)
    assert says(creating, "already there")
    assert (tmp_path / "Bea.njournal").read_bytes() == before


def test_the_name_offered_is_free(welcome: Welcome, tmp_path: Path) -> None:
    journal_at(tmp_path / "Networking Journal.njournal")
    press(welcome, "Create a journal")
    assert find(welcome, QLineEdit, "Name of the journal").text() == "Networking Journal 2"


@pytest.mark.parametrize("name", ["", "a/b", "..", "what?"])
def test_a_name_that_no_file_can_have(creating: Welcome, tmp_path: Path, name: str) -> None:
    type_into(creating, "Name of the journal", name)
    press(creating, "Without a passphrase")
    press(creating, CREATE)
    assert says(creating, "needs a name")
    assert list(tmp_path.rglob("*.njournal")) == []


def test_another_folder(creating: Welcome, answers: Answers, tmp_path: Path) -> None:
    answers.path = tmp_path / "stick"
    press(creating, "Another folder…")
    assert says(creating, str(tmp_path / "stick"))
    press(creating, "Without a passphrase")
    press(creating, CREATE)
    assert (tmp_path / "stick" / "Networking Journal.njournal").exists()


def test_a_folder_that_cannot_be_written_is_said(
    creating: Welcome, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    answers.path = tmp_path / "file" / "in it"
    press(creating, "Another folder…")
    press(creating, "Without a passphrase")
    press(creating, CREATE)
    assert says(creating, "cannot be made")


def test_escape_goes_back_and_then_away(qtbot: QtBot, creating: Welcome) -> None:
    keys(creating, Qt.Key.Key_Escape)
    assert find_all(creating, QAbstractButton, "Look at the demo")
    with qtbot.waitSignal(creating.left):
        keys(creating, Qt.Key.Key_Escape)
    assert not creating.isVisible()


def test_what_was_typed_is_forgotten_on_the_way_back(creating: Welcome) -> None:
    type_into(creating, "Passphrase", PASSPHRASE)
    press(creating, "Back")
    press(creating, "Create a journal")
    assert find(creating, QLineEdit, "Passphrase").text() == ""


def test_opening_asks_which(qtbot: QtBot, welcome: Welcome, answers: Answers) -> None:
    answers.path = Path("/somewhere/mine.njournal")
    with qtbot.waitSignal(welcome.chosen) as chosen:
        press(welcome, "Open a journal…")
    assert chosen.args == [answers.path]


def test_the_demo_is_a_copy_of_its_own_each_time(
    qtbot: QtBot, welcome: Welcome, tmp_path: Path
) -> None:
    journal_at(tmp_path / "Demo.njournal")
    with qtbot.waitSignal(welcome.chosen, timeout=20_000) as chosen:
        press(welcome, "Look at the demo")
    assert chosen.args == [tmp_path / "Demo 2.njournal"]
    with Journal.open(tmp_path / "Demo 2.njournal") as journal:
        assert journal.people.ids()


def test_those_opened_lately_are_listed_and_missing_ones_say_so(
    qtbot: QtBot, welcome: Welcome, recent: Recent, tmp_path: Path
) -> None:
    here = journal_at(tmp_path / "Here.njournal")
    for path in (here, tmp_path / "Gone.njournal"):
        recent.remember(path)
    welcome.show_start()
    assert says(welcome, "not there any more")
    with qtbot.waitSignal(welcome.chosen) as chosen:
        keys(welcome, Qt.Key.Key_Return)
    assert chosen.args == [here]


def test_an_error_says_what_happened_what_it_means_and_what_to_do(welcome: Welcome) -> None:
    welcome.show_start(NotAJournal("It is a letter.", "It was left as it is.", "Choose another."))
    for words in ("It is a letter.", "It was left as it is.", "Choose another."):
        assert says(welcome, words)
    welcome.show_start()
    assert not says(welcome, "It is a letter.")


def test_an_unexpected_error_repeats_nothing(welcome: Welcome) -> None:
    welcome.failure(ValueError("a private note"))
    assert says(welcome, "Something went wrong")
    assert not says(welcome, "a private note")


def test_the_demo_that_cannot_be_written_is_said(
    qtbot: QtBot, theme: Theme, tmp_path: Path, recent: Recent, answers: Answers
) -> None:
    (tmp_path / "file").write_text("no folder")
    welcome = Welcome(theme, Paths.within(tmp_path / "file"), recent, answers)
    qtbot.addWidget(welcome)
    welcome.show_start()
    welcome.show()
    press(welcome, "Look at the demo")
    wait(qtbot, lambda: says(welcome, "did not open") or says(welcome, "went wrong"))


def test_recent_keeps_ten_newest_first_and_each_once(recent: Recent) -> None:
    for number in [*range(12), 3]:
        recent.remember(Path(f"/j/{number}"))
    assert " ".join(path.name for path in recent.paths()) == "3 11 10 9 8 7 6 5 4 2"
    recent.clear()
    assert recent.paths() == [Path("/j/3")]


def test_every_control_has_a_name(creating: Welcome) -> None:
    for kind in (QAbstractButton, QLineEdit):
        assert all(widget.accessibleName() for widget in creating.findChildren(kind))
