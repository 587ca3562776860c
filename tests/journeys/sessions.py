"""Starts the program as `main.py` does, with a session that opens and closes journals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from netjournal.journal import Journal
from netjournal.paths import Paths
from netjournal.settings import Settings
from tests.journeys.pages import wait
from tests.journeys.program import Program
from ui.app import build_window
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.session import Session
from ui.theme import Theme

Begin = Callable[..., Session]


@pytest.fixture
def begin(
    qapp: QApplication, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Begin]:
    """Starts the program on a journal; its settings are kept in the folder of the test."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    theme.apply(qapp)
    paths = Paths.within(tmp_path)
    begun: list[Session] = []

    def begin(path: Path | None = None, passphrase: str | None = None) -> Session:
        settings = Settings(paths.settings)

        def build(journal: Journal, at: Place | None) -> MainWindow:
            return build_window(qapp, journal, settings, theme=theme, at=at)

        session = Session(qapp, build, theme=theme, paths=paths, settings=settings)
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


def in_front(session: Session, qtbot: Any) -> Program:
    """The window, once it is there and in front."""
    wait(qtbot, lambda: session.window)
    window, journal = session.window, session.journal
    assert window is not None
    assert journal is not None
    window.activateWindow()
    wait(qtbot, window.isActiveWindow)
    return Program(window, journal, qtbot)


def names(journal: Journal) -> list[str]:
    """Who is in a journal."""
    return sorted(one.name for one in journal.people.rows(journal.people.ids()))
