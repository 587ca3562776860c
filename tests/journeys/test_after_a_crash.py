"""The program dies, really: the next start says so, after it has checked the whole journal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from netjournal.journal import Journal
from tests.conftest import ROOT, Clock

SECRET = "Quillfeather drinks at noon"

# Starts the real program, does something in it once it is there, and prints what it says then.
PROGRAM = """
import os
import sys
from pathlib import Path

import ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from netjournal import logs
from netjournal.paths import Paths
from netjournal.settings import Settings
from ui import app
from ui.main_window import MainWindow

folder, what = Path(sys.argv[1]), sys.argv[2]
paths = Paths.within(folder)
logs.keep(paths.logs)


def window():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def look():
    there = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    if not there or not there[0].isVisible():
        return
    message = there[0].desk.messages.current
    if what in ("abort", "kill"):
        secret = there[0].desk.journal.people.add(sys.argv[3])
        os.abort() if what == "abort" else os.kill(os.getpid(), 9)
    if what == "details" and message is not None:
        there[0].desk.messages.act()
        from ui.crash import CrashDialog

        (dialog,) = there[0].findChildren(CrashDialog)
        print(dialog.details.toPlainText())
        dialog.accept()
        there[0].close()
    elif message is not None or what == "quiet" and waited.append(1) is None and len(waited) > 30:
        print(message.text if message is not None else "nothing is said")
        there[0].close()


waited = []
timer = QTimer()
timer.setInterval(100)
timer.timeout.connect(look)
make = app.make_application


def made(*given):
    application = make(*given)
    timer.moveToThread(application.thread())
    timer.start()
    return application


app.make_application = made
sys.exit(app.run(folder / "mine.njournal", None, paths, Settings(paths.settings)))
"""


def started(folder: Path, what: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), what, SECRET],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    Journal.create(tmp_path / "mine.njournal").close()
    return tmp_path


def test_after_a_crash_the_journal_is_checked_and_it_is_told_once(folder: Path) -> None:
    died = started(folder, "abort")
    assert died.returncode == -signal.SIGABRT
    told = started(folder, "words")
    assert told.returncode == 0, told.stderr
    assert "stopped unexpectedly last time" in told.stdout
    assert "is sound" in told.stdout
    with Journal.open(folder / "mine.njournal") as journal:
        assert journal.people.named(SECRET)
    assert "nothing is said" in started(folder, "quiet").stdout


def test_the_details_say_where_it_died_and_nothing_of_the_journal(folder: Path) -> None:
    started(folder, "abort")
    (left,) = (folder / "logs").glob("running-*.txt")
    written = left.read_text(encoding="utf-8")
    assert SECRET not in written
    assert left.stat().st_mode & 0o077 == 0
    told = started(folder, "details")
    assert "Fatal Python error: Aborted" in told.stdout
    assert "Networking Journal" in told.stdout
    assert SECRET not in told.stdout + told.stderr


def test_a_program_that_was_killed_is_noticed_too(folder: Path) -> None:
    assert started(folder, "kill").returncode == -signal.SIGKILL
    assert "is sound" in started(folder, "words").stdout
