"""What every test of the window stands on: a small journal of its own, a theme, a desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

import ui
from netjournal.errors import JournalError
from ui.background import Background
from ui.icons import Icons
from ui.messages import Messages
from ui.navigation import Navigation
from ui.pages.page import Desk
from ui.theme import Theme

assert ui.__doc__


@dataclass(frozen=True)
class Change:
    name: str
    tables: Mapping[str, frozenset[int]] = field(default_factory=dict)


class SmallJournal:
    """A journal of named steps only: enough to undo, redo and tell who listens."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.encrypted = False
        self.done: list[str] = []
        self.undone: list[str] = []
        self.listeners: list[Callable[[Change], None]] = []

    @property
    def undo_name(self) -> str | None:
        return self.done[-1] if self.done else None

    @property
    def redo_name(self) -> str | None:
        return self.undone[-1] if self.undone else None

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        self.listeners.append(callback)
        return lambda: self.listeners.remove(callback)

    def do(self, name: str) -> Change:
        self.done.append(name)
        self.undone.clear()
        return self._tell(name)

    def undo(self) -> Change:
        if not self.done:
            raise JournalError("There is nothing to undo.", "Nothing was changed.", "")
        self.undone.append(self.done.pop())
        return self._tell(self.undone[-1])

    def redo(self) -> Change:
        if not self.undone:
            raise JournalError("There is nothing to redo.", "Nothing was changed.", "")
        self.done.append(self.undone.pop())
        return self._tell(self.done[-1])

    def _tell(self, name: str) -> Change:
        change = Change(name)
        for listener in list(self.listeners):
            listener(change)
        return change


class Choices(dict[str, Any]):
    """Settings in memory."""

    def set(self, key: str, value: object) -> None:
        self[key] = value


@pytest.fixture
def journal(tmp_path: Path) -> SmallJournal:
    return SmallJournal(tmp_path / "mine.njournal")


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
    journal: SmallJournal,
    settings: Choices,
    theme: Theme,
    messages: Messages,
) -> Iterator[Desk]:
    background = Background()
    yield Desk(
        journal=cast(Any, journal),
        navigation=Navigation(),
        messages=messages,
        background=background,
        theme=theme,
        icons=Icons(theme, theme),
        settings=settings,
    )
    background.stop()
