"""The speed of the real window: its first paint, opening a person, searching as one types."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.data import WORDS
from benchmarks.measure import Row, milliseconds, said
from netjournal.journal import Journal
from netjournal.settings import Settings
from ui.app import build_window, make_application
from ui.main_window import MainWindow
from ui.pages.people.story import StoryView

RUNS = 7
WARM_UP = 2
RESULTS = "Search results"


def measure(full: Path, empty: Path, folder: Path) -> list[Row]:
    """Measure the window on a large journal, an empty one, and beside a bare window."""
    return [*_first_paint(full, empty, folder), *_at_work(full, folder)]


def _first_paint(full: Path, empty: Path, folder: Path) -> list[Row]:
    arguments = {"bare": [], "full": [full, folder], "empty": [empty, folder]}
    taken: dict[str, list[float]] = {name: [] for name in arguments}
    memory: dict[str, float] = {}
    # As on a user's machine: compiled modules are kept, here in a folder of the benchmark's own.
    compiled = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    compiled.pop("PYTHONDONTWRITEBYTECODE", None)
    for run in range(-WARM_UP, RUNS):
        for name, given in arguments.items():
            start = time.perf_counter()
            command = [sys.executable, "-m", "benchmarks.start", *map(str, given)]
            child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=compiled)
            said_so = child.stdout.readline().split() if child.stdout else []
            if run >= 0:
                taken[name].append((time.perf_counter() - start) * 1000)
            memory[name] = int(said_so[1]) / 1024
            child.wait()
    bare, first, none = (median(taken[name]) for name in ("bare", "full", "empty"))
    ratio = memory["full"] / memory["bare"]
    return [
        Row("first paint, bare window", f"{bare:.0f} ms", "-"),
        Row("first paint, full journal", f"{first:.0f} ms, {first / bare:.2f}x bare", "2.0x"),
        Row("first paint against our empty one", f"{first / none:.2f}x", "1.2x"),
        Row("memory, full journal open", f"{memory['full']:.0f} MB, {ratio:.2f}x bare", "1.6x"),
    ]


class _Paints(QObject):
    """Counts the paint events of one widget: a wider watch would be measured too."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False

    def wait(self) -> None:
        """Return once it was painted again and nothing more is to be done."""
        before = self.count
        while self.count == before:
            QApplication.processEvents()
        QApplication.processEvents()


def _at_work(full: Path, folder: Path) -> list[Row]:
    app = make_application()
    journal = Journal.open(full)
    window = build_window(app, journal, Settings(folder))
    window.show()
    QTest.qWaitForWindowExposed(window)
    rows = [
        Row("person with 500 things opened -> painted", said(_opening(window)), "p95 33 ms"),
        Row("key press in search -> painted", said(_typing(window)), "p95 16 ms"),
        Row("the same with a filter", said(_typing(window, "stage:met ")), "p95 16 ms"),
    ]
    window.close()
    journal.close()
    return rows


def _opening(window: MainWindow) -> list[float]:
    people, go = window.desk.journal.people, window.desk.navigation.go
    long_story, others = people.named("Zoe Long-Story").id, people.ids()[:40]
    go("people", long_story)
    QApplication.processEvents()
    paints = _Paints(window.findChild(StoryView).viewport())
    taken = []
    for person in others:
        go("people", person)
        paints.wait()

        def opened() -> None:
            go("people", long_story)
            paints.wait()

        taken.append(milliseconds(opened))
    return taken


def _typing(window: MainWindow, before: str = "") -> list[float]:
    field = window.top.search
    field.setFocus()
    QTest.keyClicks(field, "a")
    QApplication.processEvents()
    (found,) = (one for one in QApplication.allWidgets() if one.accessibleName() == RESULTS)
    paints = _Paints(found.viewport())
    taken = []
    for word in WORDS.split()[:12]:
        field.setText(before)
        # Emptying the field is a key press of its own.
        QApplication.processEvents()
        for letter in word:

            def press(letter: str = letter) -> None:
                QTest.keyClicks(field, letter)
                paints.wait()

            taken.append(milliseconds(press))
    return taken
