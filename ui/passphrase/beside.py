"""Asks the system something that may never be answered, without a window waiting for it.

A keyring may show a dialog of its own, or hang: no pool of threads may then wait at closing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal


class Beside(QObject):
    """Emits answered(what the function gave) in its own thread."""

    answered = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._arrived.connect(self.answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, function: Callable[[], object]) -> None:
        """Call a function that raises nothing in a thread that ends with the program."""
        threading.Thread(target=self._perform, args=(function,), daemon=True).start()

    def _perform(self, function: Callable[[], object]) -> None:
        found = function()
        # Whoever asked may be gone by now.
        with suppress(RuntimeError):
            self._arrived.emit(found)
