"""Looks into the backups one after the other beside the window, and says what each holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from netjournal.safekeeping.contents import Contents, Found
from ui.background import Background, Task


class Looking(QObject):
    """Emits known(found, holds) as it becomes known; stop() ends it at the next backup."""

    known = Signal(object, object)
    ended = Signal()

    def __init__(self, background: Background, contents: Contents) -> None:
        super().__init__(background)
        self._background = background
        self._contents = contents
        self._listed: tuple[Found, ...] = ()
        self._task: Task | None = None

    def begin(self, listed: Sequence[Found]) -> None:
        """Look into those not looked into before."""
        self._listed = tuple(one for one in listed if self._contents.known(one) is None)
        self._task = self._background.run(
            self._look, title=self.tr("Looking into the backups"), quiet=True
        )
        self._task.ended.connect(self._on_ended)

    def stop(self) -> None:
        """Look into no more."""
        if self._task is not None:
            self._task.cancel()

    def _look(self, task: Task) -> None:
        for number, found in enumerate(self._listed):
            task.report(number, len(self._listed))
            self.known.emit(found, self._contents.look(found))

    def _on_ended(self, _task: Task) -> None:
        self._task = None
        self.ended.emit()
        self.deleteLater()
