"""Goes through the history change by change, so that the window shows it and one can stop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from netjournal.errors import JournalError
from netjournal.store.changes import Way
from ui.pages.page import Desk
from ui.words import counted


class Travel(QObject):
    """Takes back or makes again a number of changes; moved(done, of), then ended()."""

    moved = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._way = Way(0, 0)
        self._done = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    @property
    def words(self) -> str:
        """Say what was done, "" for nothing."""
        if not self._done:
            return ""
        if self._way.undo:
            return counted("Took back 1 change.", "Took back {count} changes.", self._done)
        return counted("Made 1 change again.", "Made {count} changes again.", self._done)

    @property
    def under_way(self) -> bool:
        """Whether it is still going."""
        return self._timer.isActive()

    def begin(self, way: Way) -> None:
        """Start on the way."""
        self._way, self._done = way, 0
        if way.undo or way.redo:
            self._timer.start()

    def stop(self) -> None:
        """Stay where it has come to."""
        if self.under_way:
            self._timer.stop()
            self.ended.emit()

    def _step(self) -> None:
        journal = self._desk.journal
        try:
            journal.undo() if self._way.undo else journal.redo()
        except JournalError as error:
            self.stop()
            self._desk.messages.failure(error)
            return
        self._done += 1
        total = self._way.undo or self._way.redo
        self.moved.emit(self._done, total)
        if self._done >= total:
            self.stop()
