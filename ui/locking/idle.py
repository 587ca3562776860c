"""Notices that nobody has touched a key or the mouse for a while.

Only what the system sends to windows is looked at: a filter of every event in the program would
cost 5 microseconds each, and opening a page makes thousands.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

LOOK_EVERY_MS = 5_000
LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


def both_clocks() -> tuple[float, float]:
    """Give the time by a clock that is never put back, and by one that goes on in sleep."""
    return time.monotonic(), time.time()


class Idle(QObject):
    """Emits passed() once nobody has touched anything for as long as `limit` says, in seconds.

    And asked() when Ctrl+L is pressed in a dialog, over which no key of the main window works.
    """

    passed = Signal()
    asked = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        limit: Callable[[], float | None],
        parent: QObject,
        *,
        now: Callable[[], tuple[float, ...]] = both_clocks,
    ) -> None:
        """`limit` gives None while it does not matter how long nothing is touched."""
        super().__init__(parent)
        self._limit = limit
        self._now = now
        self._last = now()
        self._watched: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.focusWindowChanged.connect(self._on_window)
        self._on_window(app.focusWindow())

    @property
    def seconds(self) -> float:
        """For how long nothing was touched, by the clock that says most."""
        return max(now - last for now, last in zip(self._now(), self._last, strict=True))

    @Slot()
    def look(self) -> None:
        """Look whether it has been long enough."""
        limit = self._limit()
        if limit is not None and self.seconds >= limit:
            self.touch()
            self.passed.emit()

    def touch(self) -> None:
        """Begin to count anew."""
        self._last = self._now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count anew with every key and movement; the one that comes too late does no more."""
        if event.type() not in TOUCHED:
            return False
        if isinstance(event, QKeyEvent) and _locks(event) and _is_dialog(watched):
            self.asked.emit()
            return True
        limit = self._limit()
        late = limit is not None and self.seconds >= limit
        self.look()
        self.touch()
        return late

    @Slot(QWindow)
    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            # Installed again it is still one filter.
            window.installEventFilter(self)


def _locks(event: QKeyEvent) -> bool:
    return event.keyCombination() == LOCK


def _is_dialog(window: QObject) -> bool:
    return isinstance(window, QWindow) and window.transientParent() is not None
