"""What the window does without until it is painted: it comes in when it is first needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from netjournal.journal import Journal

STARTS = """
import linecache
import sys
from pathlib import Path

from netjournal.journal import Journal
from netjournal.settings import Settings
from ui.app import build_window, make_application
from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication

folder = Path(sys.argv[1])
app = make_application()
with Journal.open(folder / "mine.njournal") as journal:
    window = build_window(app, journal, Settings(folder))
    window.show()
    for _ in range(3):
        QApplication.processEvents()
    print("page", window.page.key)
    for name in sys.modules:
        print("module", name)
    for name in vars(QtWidgets):
        print("class", name)
    for name in linecache.cache:
        print("read", name)
    window.close()
"""

LATE = (
    # Heavy libraries.
    "PIL",
    "jinja2",
    "playhouse.migrations",
    "rapidfuzz",
    "typst",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    # Rooms of our own that are gone to later.
    "netjournal.demo",
    "netjournal.letters",
    "netjournal.people.merging",
    "netjournal.people.people_list",
    "netjournal.conversations.script",
    "netjournal.search",
    "netjournal.sheets.kinds",
    "netjournal.sheets.maker",
    "netjournal.overview.timeline",
    "ui.charts",
    "ui.closing",
    "ui.crash",
    "ui.field_values",
    "ui.find.finder",
    "ui.letters",
    "ui.locking",
    "ui.log_window",
    "ui.pages.people",
    "ui.reminders",
    "ui.reservations",
    "ui.welcome",
    "ui.widgets.cells",
    "ui.widgets.search_rows",
    "ui.widgets.suggestions",
)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What there was once the window was painted, in a program of its own."""
    folder = tmp_path_factory.mktemp("start")
    with Journal.create(folder / "mine.njournal") as journal:
        person = journal.people.add("Hal Okoro")
        journal.followups.add("Send the lease", person=person)
    command = [sys.executable, "-c", STARTS, str(folder)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, set[str]] = {"page": set(), "module": set(), "class": set(), "read": set()}
    for line in ran.stdout.splitlines():
        kind, _, name = line.partition(" ")
        found[kind].add(name)
    return found


def test_the_first_page_is_today(started: dict[str, set[str]]) -> None:
    assert started["page"] == {"today"}
    assert "ui.pages.today.page" in started["module"]


@pytest.mark.parametrize("late", LATE)
def test_the_first_paint_does_without(started: dict[str, set[str]], late: str) -> None:
    loaded = {name for name in started["module"] if name == late or name.startswith(late + ".")}
    assert loaded == set()


def test_qstyle_is_not_made_for_python(started: dict[str, set[str]]) -> None:
    """Its enumerations have 570 members: 13 ms."""
    assert "QStyle" not in started["class"]


def test_no_source_is_read(started: dict[str, set[str]]) -> None:
    """PySide6 would read that of every module: 20 ms and 7 MB."""
    root = str(Path(__file__).resolve().parents[2])
    ours = (f"{root}/ui", f"{root}/netjournal")
    assert [name for name in started["read"] if name.startswith(ours)] == []
