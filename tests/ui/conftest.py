"""What every test of the window stands on: a small journal of its own, a theme, a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from netjournal.journal import Journal
from tests.windows import Choices, no_window_is_left, settings
from ui.background import Background
from ui.icons import Icons
from ui.messages import Messages
from ui.navigation import Navigation
from ui.pages.page import Desk
from ui.theme import Theme

__all__ = ["no_window_is_left", "settings"]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal") as journal:
        yield journal


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
