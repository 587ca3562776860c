"""Changes the passphrase of the open journal beside the window, which then goes on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netjournal.errors import JournalError
from netjournal.store.passphrase_change import Change, Step
from ui.background import Task
from ui.words import said

if TYPE_CHECKING:
    from ui.main_window import MainWindow

QUIET_MS = 50
WHOLE = 100
# How far each step is when it begins; the last cannot be stopped.
BEGINS = {Step.COPYING: 0, Step.ENCRYPTING: 50, Step.CHECKING: 75, Step.PUTTING_IN_PLACE: 95}


class Changing(QObject):
    """Emits progressed(words, percent, may be stopped), then one of done, failed and cancelled."""

    progressed = Signal(str, int, bool)
    done = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, window: MainWindow, new: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = window.desk
        self._new = new
        self._change: Change | None = None
        self._task: Task | None = None
        self._quiet = QTimer(self)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._begin_when_quiet)

    def begin(self) -> None:
        """Save what is typed and begin as soon as nothing else works on the journal."""
        if not self._window.flush():
            self.cancelled.emit()
            return
        words = said(Step.COPYING.said)
        if self._desk.background.busy:
            words = self.tr("Waiting until something else is done with the journal")
        self.progressed.emit(words, 0, True)
        self._quiet.start()
        self._begin_when_quiet()

    def cancel(self) -> None:
        """Stop, unless the new file is being put in place; the former passphrase stays."""
        if self._task is not None:
            self._task.cancel()
        elif self._quiet.isActive():
            self._quiet.stop()
            self.cancelled.emit()

    @Slot()
    def _begin_when_quiet(self) -> None:
        if self._desk.background.busy:
            return
        self._quiet.stop()
        if self._window.lock is not None:
            self._window.lock.pause()
        try:
            self._change = self._desk.journal.begin_passphrase(self._new)
        except JournalError as error:
            self._resume()
            self.failed.emit(error)
            return
        self._window.closed.connect(self._on_closed)
        self._task = self._desk.background.run(
            self._work, title=self.tr("Changing the passphrase"), failed=self._on_failed
        )
        self._task.cancellable = False
        self._task.finished.connect(self._on_finished)
        self._task.cancelled.connect(self._on_cancelled)
        self._task.progressed.connect(self._on_progressed)

    def _work(self, task: Task) -> None:
        if self._change is not None:
            self._change.run(_Telling(task))

    @Slot(int, int)
    def _on_progressed(self, percent: int, _whole: int) -> None:
        step = max((one for one in BEGINS if BEGINS[one] <= percent), key=BEGINS.__getitem__)
        self.progressed.emit(said(step.said), percent, step is not Step.PUTTING_IN_PLACE)

    @Slot(object)
    def _on_finished(self, _nothing: object) -> None:
        if self._end():
            self.done.emit()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if self._end():
            self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        if self._end():
            self.cancelled.emit()

    @Slot()
    def _on_closed(self) -> None:
        """Let the journal be backed up and closed; nothing works on it any more."""
        self._end()

    def _end(self) -> bool:
        change, self._change, self._task = self._change, None, None
        if change is None:
            return False
        try:
            change.end()
        except JournalError as error:
            self.failed.emit(error)
            return False
        self._resume()
        return True

    def _resume(self) -> None:
        if self._window.lock is not None:
            self._window.lock.resume()


class _Telling:
    """Reports the steps of the core as percent; stops it when the task was cancelled."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def __call__(self, step: Step, done: float) -> None:
        room = BEGINS[Step.ENCRYPTING] - 1 if step is Step.COPYING else 0
        self._task.report(BEGINS[step] + int(room * done), WHOLE)
