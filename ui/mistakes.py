"""Mistakes of the program and of the one before it, told in the window that is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from netjournal.crashes import Stopped
    from ui.crash import Crashes
    from ui.main_window import MainWindow

AGAIN_MS = 1_000


class Mistakes(QObject):
    """Tells of each program that stopped once, as soon as a journal is open."""

    def __init__(self, stopped: Sequence[Stopped], parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = list(stopped)
        self._window: MainWindow | None = None
        self._crashes: Crashes | None = None

    @property
    def to_tell(self) -> bool:
        """Whether a program that stopped is still to be told of, after a check."""
        return bool(self._stopped)

    def show(self, window: MainWindow, error: BaseException) -> None:
        """Say in a dialog over a window that the program made a mistake."""
        self._crashes_of(window).show(error)

    def look(self, window: MainWindow) -> None:
        """Check the whole journal if the program stopped last time, and say how it is."""
        self._window = window
        QTimer.singleShot(AGAIN_MS, window, self._check)

    def _check(self) -> None:
        window = self._window
        if window is None or not self._stopped:
            return
        if window.covered:
            self.look(window)
            return
        from ui.crash import Aftermath

        stopped, self._stopped = self._stopped[-1], []
        Aftermath(window.desk, self._crashes_of(window), stopped).begin()

    def _crashes_of(self, window: MainWindow) -> Crashes:
        from ui.crash import Crashes

        if self._crashes is None or not isValid(self._crashes):
            self._crashes = Crashes(window)
        return self._crashes
