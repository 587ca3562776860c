"""Work beside the window: progress, cancel, and results on the GUI thread."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.pages import find, press
from ui.background import Background, Task
from ui.theme import Theme
from ui.widgets.message_bar import TaskBar


@pytest.fixture
def background(qapp: QApplication) -> Any:
    background = Background()
    yield background
    background.stop()


class Receiver:
    def __init__(self) -> None:
        self.values: list[Any] = []
        self.threads: list[bool] = []

    def take(self, value: Any) -> None:
        self.values.append(value)
        self.threads.append(QThread.currentThread().isMainThread())


def test_the_result_arrives_on_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    receiver = Receiver()

    def work(task: Task) -> str:
        task.report(1, 2)
        return threading.current_thread().name

    task = background.run(work, title="Importing", done=receiver.take)
    with qtbot.waitSignal(task.ended):
        pass
    assert receiver.values != ["MainThread"]
    assert receiver.threads == [True]
    assert not background.busy


def test_an_error_arrives_as_it_was_raised(qtbot: QtBot, background: Background) -> None:
    receiver = Receiver()

    def work(_task: Task) -> None:
        raise ValueError("bad")

    task = background.run(work, title="Importing", failed=receiver.take)
    with qtbot.waitSignal(task.ended):
        pass
    assert isinstance(receiver.values[0], ValueError)


def test_work_shows_progress_and_can_be_cancelled(
    qtbot: QtBot, background: Background, theme: Theme
) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    bar = TaskBar(background, board)
    board.show()

    def work(task: Task) -> None:
        for step in range(100_000):
            task.report(step, 100_000)
            threading.Event().wait(0.005)

    task = background.run(work, title="Importing people")
    qtbot.waitUntil(bar.isVisible)
    assert find(board, QProgressBar, "Importing people").maximum() == 100_000
    with qtbot.waitSignal(task.cancelled):
        press(board, "Cancel")
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_closing_waits_for_quiet_threads(background: Background, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(task: Task) -> None:
        begun.set()
        while True:
            task.report(0, 0)
            threading.Event().wait(0.001)

    background.run(work, title="Importing")
    assert begun.wait(5)
    background.stop()
    qtbot.waitUntil(lambda: not background.busy)
