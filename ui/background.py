"""Runs what takes long beside the window, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class Cancelled(Exception):
    """Raised inside a task's function when the user cancelled it."""


class Task(QObject):
    """One piece of work under way; lives on the GUI thread and owns the signals."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal(object)
    _step = Signal(int, int)
    _arrived = Signal(str, object)

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.cancellable = True
        self.quiet = False
        self._stop = threading.Event()
        self._step.connect(self._on_step, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the function to stop at its next report of progress."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether the user cancelled it, for work that asks rather than reports."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Report progress from the working thread; raises Cancelled once cancelled."""
        if self._stop.is_set():
            raise Cancelled
        self._step.emit(done, total)

    def perform(self, function: Callable[[Task], Any]) -> None:
        """Run the function on the working thread and send home what came of it."""
        try:
            outcome, value = "finished", function(self)
        except Cancelled:
            outcome, value = "cancelled", None
        except BaseException as error:
            outcome, value = "failed", error
        self._arrived.emit(outcome, value)

    def _on_step(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    def _on_arrived(self, outcome: str, value: object) -> None:
        if outcome == "finished":
            self.finished.emit(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit(self)


class _Runner(QRunnable):
    def __init__(self, task: Task, function: Callable[[Task], Any]) -> None:
        super().__init__()
        self._task = task
        self._function = function

    def run(self) -> None:
        self._task.perform(self._function)


class Background(QObject):
    """Starts tasks and keeps each one alive until it has ended."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._tasks: list[Task] = []

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._tasks)

    def run(
        self,
        function: Callable[[Task], Any],
        *,
        title: str,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Any], object] | None = None,
        quiet: bool = False,
    ) -> Task:
        """Run function(task) beside the window; it calls task.report(done, total) as it goes.

        The window shows nothing of it where it is `quiet`.
        """
        task = Task(title, self)
        task.quiet = quiet
        if done is not None:
            task.finished.connect(done)
        if failed is not None:
            task.failed.connect(failed)
        task.ended.connect(self._forget)
        self._tasks.append(task)
        self.started.emit(task)
        self._pool.start(_Runner(task, function))
        return task

    def stop(self) -> None:
        """Cancel everything and wait until the threads are quiet, as the window closes."""
        for task in self._tasks:
            task.cancel()
        self._pool.waitForDone()

    def _forget(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        task.deleteLater()
