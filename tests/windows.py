"""What every test with a window needs: settings in memory, and no window left behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

import ui

assert ui.__doc__, "ui comes before the first call of Qt: see ui/python311.py"


class Choices(dict[str, Any]):
    """Settings in memory, which outlive a window."""

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
def settings() -> Choices:
    return Choices()
