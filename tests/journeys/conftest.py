"""Opens the whole program on a real journal file, as often as a story needs it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netjournal import demo
from netjournal.journal import Journal
from netjournal.voice import Voice
from tests.conftest import Clock
from tests.journeys.program import Program, Start
from tests.windows import Choices, no_window_is_left, settings
from ui.app import build_window
from ui.theme import Theme

__all__ = ["no_window_is_left", "settings"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme("light", 100, qapp)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new and empty journal."""
    path = tmp_path / "mine.njournal"
    Journal.create(path).close()
    return path


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, theme: Theme, settings: Choices, clock: Clock, path: Path
) -> Iterator[Start]:
    """Starts the program on a journal file; every program started is closed at the end."""
    theme.apply(qapp)
    started: list[Program] = []

    def start(
        file: Path | None = None,
        *,
        clock: Clock = clock,
        size: tuple[int, int] = (1280, 820),
        voice: Voice = Voice(),  # noqa: B008  # a frozen value
    ) -> Program:
        journal = Journal.open(file or path, clock=clock, voice=voice)
        window = build_window(qapp, journal, settings, theme=theme)
        program = Program(window, journal, qtbot)
        started.append(program)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return program

    yield start
    for program in started:
        program.close()


@pytest.fixture
def program(start: Start) -> Program:
    return start()


@pytest.fixture(scope="session")
def demo_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo journal, only to be looked at."""
    path = tmp_path_factory.mktemp("demo") / "demo.njournal"
    demo.write(path, today=dt.date(2026, 11, 2))
    return path


@pytest.fixture
def demo_copy(demo_journal: Path, tmp_path: Path) -> Path:
    """The demo journal, to be worked with."""
    return shutil.copy(demo_journal, tmp_path / "demo.njournal")


@pytest.fixture
def demo_program(start: Start, demo_copy: Path) -> Program:
    return start(demo_copy)
