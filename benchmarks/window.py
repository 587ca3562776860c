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

RUNS = 7
WARM_UP = 2


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
    """Counts paint events of a widget and all in it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.count = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def _at_work(full: Path, folder: Path) -> list[Row]:
    app = QApplication.instance() or make_application()
    journal = Journal.open(full)
    window = build_window(app, journal, Settings(folder))
    window.show()
    QTest.qWaitForWindowExposed(window)
    paints = _Paints(app)
    long_story = journal.people.named("Zoe Long-Story").id
    others = journal.people.ids()[:25]

    def painted() -> None:
        before = paints.count
        while paints.count == before:
            app.processEvents()
        app.processEvents()

    def opened(person: int) -> None:
        window.desk.navigation.go("people", person)
        painted()

    opened(others[0])
    opening = []
    for person in others:
        opening.append(milliseconds(lambda: opened(long_story)))
        opened(person)
    rows = [Row("person with 500 things opened -> painted", said(opening), "p95 33 ms")]
    rows.append(Row("key press in search -> painted", said(_typing(window, painted)), "p95 16 ms"))
    window.close()
    journal.close()
    return rows


def _typing(window: QWidget, painted: object) -> list[float]:
    field = window.top.search  # type: ignore[attr-defined]
    field.setFocus()
    taken = []
    for word in WORDS.split()[:12]:
        field.clear()
        for letter in word:

            def press(letter: str = letter) -> None:
                QTest.keyClicks(field, letter)
                painted()  # type: ignore[operator]

            taken.append(milliseconds(press))
    return taken
