"""What every test of the window stands on: a small journal of its own, a theme, a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

import ui
from netjournal.journal import Journal
from ui.background import Background
from ui.icons import Icons
from ui.messages import Messages
from ui.navigation import Navigation
from ui.pages.page import Desk
from ui.theme import Theme

assert ui.__doc__


class Choices(dict[str, Any]):
    """Settings in memory."""

    def set(self, key: str, value: object) -> None:
        self[key] = value


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """Free the windows of a test: those left over make every later one slower."""
    yield
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal") as journal:
        yield journal


@pytest.fixture
def settings() -> Choices:
    return Choices()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.apply(qapp)
    yield theme
    theme.deleteLater()


@pytest.fixture
def messages(qapp: QApplication) -> Iterator[Messages]:
    messages = Messages()
    yield messages
    messages.dismiss()


@pytest.fixture
def desk(
    qapp: QApplication,
    journal: Journal,
    settings: Choices,
    theme: Theme,
    messages: Messages,
) -> Iterator[Desk]:
    background = Background()
    yield Desk(
        journal=journal,
        navigation=Navigation(),
        messages=messages,
        background=background,
        theme=theme,
        icons=Icons(theme, theme),
        settings=settings,
    )
    background.stop()
