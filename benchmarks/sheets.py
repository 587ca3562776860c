"""The speed of sheets: made as PDF, and from the click to painted pages, one and ten at once."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measure import Row, many, milliseconds, p95
from netjournal.journal import Journal
from netjournal.settings import Settings
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from ui.app import build_window, make_application
from ui.main_window import MainWindow
from ui.sheets import show_sheets

if TYPE_CHECKING:
    from ui.sheets.window import SheetWindow

RUNS, LATER, AT_ONCE = 5, 12, 10
KIND = "first-conversation"
STALL_MS = 50
BLANK_THEN_DRAWN = 2


def measure(journal: Path, folder: Path) -> list[Row]:
    """Measure sheets of a large journal, without a window and in one."""
    return [*_made(journal), *_shown(journal, folder)]


def _made(path: Path) -> list[Row]:
    with Journal.open(path) as journal:
        maker = Sheets(journal)
        order = Order(KIND, journal.people.ids()[0])
        first = milliseconds(lambda: maker.make(order))
        later = many(lambda: maker.make(order), 20)
    return [
        Row("a prep sheet as PDF, the first", f"{first:.0f} ms", "400 ms"),
        Row("a prep sheet as PDF, later", f"{median(later):.0f} ms, p95 {p95(later):.0f}", "60 ms"),
    ]


def _shown(path: Path, folder: Path) -> list[Row]:
    """The first one of a program is measured in a program of its own, some times over."""
    command = [sys.executable, "-m", "benchmarks.sheets", str(path), str(folder)]
    firsts = [
        float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(RUNS)
    ]
    with Journal.open(path) as journal:
        window = _window(journal, folder)
        people = journal.people.ids()
        Shown(window, [Order(KIND, people[0])]).milliseconds()
        later = [Shown(window, [Order(KIND, one)]).milliseconds() for one in people[1:LATER]]
        ten = Shown(window, [Order(KIND, one) for one in people[:AT_ONCE]])
        taken, all_made = ten.milliseconds(), ten.all_made()
        window.close()
    words = f"{median(later):.0f} ms, p95 {p95(later):.0f}"
    stall = f"{all_made:.0f} ms, first painted {taken:.0f}, window still for {ten.still:.0f}"
    return [
        Row("sheet clicked -> painted, the first", f"{median(firsts):.0f} ms", "500 ms"),
        Row("sheet clicked -> painted, later", words, "100 ms"),
        Row("ten sheets at once -> all made", stall, f"never still for {STALL_MS} ms"),
    ]


def _window(journal: Journal, folder: Path) -> MainWindow:
    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)
    window = build_window(app, journal, Settings(folder / "sheets"))
    window.show()
    QTest.qWaitForWindowExposed(window)
    for _ in range(20):
        app.processEvents()
    return window


class Shown(QObject):
    """Opens sheets as a click does, and notices when pages were painted."""

    def __init__(self, window: MainWindow, orders: Sequence[Order]) -> None:
        super().__init__(window)
        self._orders = orders
        self._parent = window.page
        self._window = window
        self.paints = 0
        self.shown: SheetWindow | None = None
        self.still = 0.0
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._on_beat)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the paints once there are pages: white ones first, then with what is on them."""
        ready = self.shown is not None and bool(self.shown.document.pageCount())
        self.paints += event.type() == QEvent.Type.Paint and ready
        return False

    def milliseconds(self) -> float:
        """Return how long it takes until pages are painted; a window of one is closed then."""
        self._start = time.perf_counter()
        self.shown = show_sheets(self._window.desk, self._orders, self._parent or QWidget())
        assert self.shown is not None
        self.shown.view.viewport().installEventFilter(self)
        self._last = time.perf_counter()
        self._beat.start(0)
        while self.paints < BLANK_THEN_DRAWN:
            QApplication.processEvents()
        QApplication.processEvents()
        taken = (time.perf_counter() - self._start) * 1000
        if len(self._orders) == 1:
            self._close()
        return taken

    def all_made(self) -> float:
        """Return how long it took from the click until every sheet was made."""
        assert self.shown is not None
        while self.shown.making.busy:
            QApplication.processEvents()
        taken = (time.perf_counter() - self._start) * 1000
        self._close()
        return taken

    def _close(self) -> None:
        self._beat.stop()
        if self.shown is not None:
            shown, self.shown = self.shown, None
            shown.close()
        QApplication.processEvents()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.still = max(self.still, (now - self._last) * 1000)
        self._last = now


def main() -> None:
    """Print how long the first sheet of a program takes."""
    path, folder = sys.argv[1:]
    with Journal.open(Path(path)) as journal:
        window = _window(journal, Path(folder))
        order = Order(KIND, journal.people.ids()[0])
        print(Shown(window, [order]).milliseconds())
        window.close()


if __name__ == "__main__":
    main()
