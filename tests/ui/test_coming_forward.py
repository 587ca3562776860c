"""One writer: a second start on a journal brings the first window forward, and nothing else."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netjournal import logs
from netjournal.journal import Journal
from netjournal.paths import Paths
from tests.conftest import PASSPHRASE, ROOT
from tests.journeys.pages import find_all, says, wait
from tests.windows import Choices
from ui.app import build_window, make_theme
from ui.coming_forward import ANSWER, QUESTION, Asking, Door, name_of
from ui.session import Session

START = """
import sys
from netjournal import cli
sys.exit(cli.main(["--data", sys.argv[1], "--journal", sys.argv[2]]))
"""
PATIENCE = 20
CAME = "came forward for another start"


class Starts:
    """Starts the whole program as processes of their own."""

    def __init__(self, folder: Path, journal: Path, runtime: Path) -> None:
        self.folder, self.journal, self.runtime = folder, journal, runtime
        self.running: list[subprocess.Popen[bytes]] = []

    def __call__(self, journal: Path | None = None) -> subprocess.Popen[bytes]:
        given = str(journal or self.journal)
        command = [sys.executable, "-c", START, str(self.folder), given]
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }
        one = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        self.running.append(one)
        return one

    def first(self) -> subprocess.Popen[bytes]:
        """Start one, and wait until others can find it."""
        one = self()
        until(lambda: any(self.runtime.glob("netjournal-*")))
        return one

    def log(self) -> str:
        return logs.read(self.folder / "logs")


def until(condition: object) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def starts(tmp_path: Path, runtime: Path) -> Iterator[Starts]:
    path = tmp_path / "mine.njournal"
    Journal.create(path).close()
    starts = Starts(tmp_path / "data", path, runtime)
    yield starts
    for one in starts.running:
        one.kill()
        one.wait()


def test_a_second_start_ends_well_and_the_first_window_comes(starts: Starts) -> None:
    first = starts.first()
    assert CAME not in starts.log()
    second = starts()
    assert second.wait(PATIENCE) == 0
    until(lambda: CAME in starts.log())
    assert first.poll() is None


def test_it_is_the_same_journal_by_another_way(starts: Starts, tmp_path: Path) -> None:
    starts.first()
    (tmp_path / "elsewhere").mkdir()
    assert starts(tmp_path / "elsewhere" / ".." / "mine.njournal").wait(PATIENCE) == 0
    until(lambda: CAME in starts.log())


def test_after_a_kill_the_next_start_opens(starts: Starts) -> None:
    first = starts.first()
    (left,) = starts.runtime.glob("netjournal-*")
    born = left.stat().st_ctime_ns
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert left.exists()
    third = starts()
    until(lambda: left.exists() and left.stat().st_ctime_ns != born)
    assert third.poll() is None
    assert starts().wait(PATIENCE) == 0
    until(lambda: CAME in starts.log())


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A desktop has a folder for sockets that only its user reads; its name is short."""
    with tempfile.TemporaryDirectory(prefix="nj") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "mine.njournal"


@pytest.fixture
def door(qapp: QApplication, journal: Path) -> Iterator[Door]:
    owner = QObject()
    door = Door(journal, owner)
    yield door
    door.close()
    owner.deleteLater()


def test_the_socket_is_private_and_names_no_journal(door: Door, journal: Path) -> None:
    name = name_of(journal)
    assert "mine" not in name
    if sys.platform != "win32":
        assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "words", [b"open /etc/passwd\n", b"come", QUESTION.upper(), b"x" * 100_000]
)
def test_nothing_else_is_ever_accepted(
    door: Door, journal: Path, words: bytes, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    door.asked.connect(partial_append(asked))
    guest = QLocalSocket()
    guest.connectToServer(name_of(journal))
    qtbot.waitUntil(lambda: guest.state() is QLocalSocket.LocalSocketState.ConnectedState)
    guest.write(words)
    guest.flush()
    qtbot.waitUntil(
        lambda: guest.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=4000
    )
    assert guest.readAll().data() == b""
    assert asked == []


def partial_append(to: list[bool]) -> object:
    return lambda: to.append(True)


def test_the_question_is_answered_even_in_pieces(door: Door, journal: Path, qtbot: QtBot) -> None:
    guest = QLocalSocket()
    guest.connectToServer(name_of(journal))
    with qtbot.waitSignal(door.asked):
        for letter in (QUESTION[:4], QUESTION[4:]):
            guest.write(letter)
            guest.flush()
            QApplication.processEvents()
    qtbot.waitUntil(lambda: guest.bytesAvailable() == len(ANSWER))


def test_nobody_there_is_known_when_patience_ends(
    qapp: QApplication, journal: Path, qtbot: QtBot
) -> None:
    owner = QObject()
    asking = Asking(journal, owner, patience=150)
    with qtbot.waitSignal(asking.answered) as heard:
        asking.begin()
    assert heard.args == [False]


def test_one_that_listens_a_moment_later_is_found(
    qapp: QApplication, journal: Path, qtbot: QtBot
) -> None:
    owner = QObject()
    asking = Asking(journal, owner)
    asking.begin()
    for _ in range(5):
        QApplication.processEvents()
    Door(journal, owner)
    with qtbot.waitSignal(asking.answered) as heard:
        pass
    assert heard.args == [True]


HOLDS = """
import sys
from netjournal.journal import Journal
with Journal.open(sys.argv[1], sys.argv[2] or None):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_where_nothing_answers_it_is_said_plainly(
    qapp: QApplication, qtbot: QtBot, settings: Choices, tmp_path: Path, passphrase: str
) -> None:
    """Before the passphrase is asked for; and nothing was opened or changed."""
    path = tmp_path / "held.njournal"
    Journal.create(path, passphrase or None).close()
    command = [sys.executable, "-c", HOLDS, str(path), passphrase]
    pipe = subprocess.PIPE
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    holder = subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment)
    assert holder.stdin is not None
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"open\n"
    owner = QWidget()
    theme = make_theme(settings, qapp)
    session = Session(
        owner,
        lambda journal, at: build_window(qapp, journal, settings, theme=theme, at=at),
        theme=theme,
        paths=Paths.within(tmp_path / "data"),
        settings=settings,
    )
    try:
        session.begin(path)
        wait(qtbot, lambda: session.welcome is not None)
        assert session.welcome is not None
        assert session.unlock is None
        assert says(session.welcome, "is already open in another window or program.")
        assert says(session.welcome, "close it there and try again")
        assert find_all(session.welcome, QWidget, "Welcome") is not None
    finally:
        session.end()
        holder.kill()
        holder.communicate()
