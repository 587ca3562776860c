"""What was typed and the disk would not take: it is tried again every few seconds, by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from netjournal.errors import CannotStore, JournalError, OutOfReach

if TYPE_CHECKING:
    from ui.autosave import Autosave

AGAIN_MS = 3_000


class Unsaved(QObject):
    """The groups of fields that could not be saved, and why; what was typed stays in them."""

    changed = Signal()
    saved = Signal()

    def __init__(self, parent: QObject, *, again_ms: int = AGAIN_MS) -> None:
        super().__init__(parent)
        self.why: CannotStore | None = None
        self.reach: Callable[[], object] | None = None
        """Opens the file anew, as for a stick that was taken out and put in."""
        self._groups: list[Autosave] = []
        self._trying = False
        self._timer = QTimer(self)
        self._timer.setInterval(again_ms)
        self._timer.timeout.connect(self.retry)

    @property
    def failing(self) -> bool:
        """Whether anything typed could not be saved."""
        return bool(self._living())

    def holds(self, group: Autosave) -> bool:
        """Whether something of this group could not be saved."""
        return group in self._living()

    def texts(self) -> list[tuple[str, str]]:
        """What could not be saved: the name of each field, and what was typed there."""
        typed = [one for group in self._living() for one in group.unsaved]
        return [(name, value if isinstance(value, str) else str(value)) for name, value in typed]

    def failed(self, group: Autosave, why: CannotStore) -> None:
        """Remember a group that could not be saved, and try again."""
        if group not in self._groups:
            self._groups.append(group)
        before, self.why = self.why, why
        if not self._timer.isActive():
            self._timer.start()
        if before is None or str(before) != str(why):
            self.changed.emit()

    def mended(self, group: Autosave) -> None:
        """Forget a group that was saved."""
        if self.why is None:
            return
        self._groups = [one for one in self._living() if one is not group]
        if not self._groups:
            self.why = None
            self._timer.stop()
            self.changed.emit()
            self.saved.emit()

    @Slot()
    def retry(self) -> bool:
        """Try again at once; True when everything is saved."""
        if self._trying:
            return False
        self._trying = True
        try:
            if not self._flushed() and isinstance(self.why, OutOfReach) and self._reached():
                self._flushed()
        finally:
            self._trying = False
        return not self.failing

    def _flushed(self) -> bool:
        results = [group.flush() for group in self._living()]
        return all(results)

    def _reached(self) -> bool:
        if self.reach is None:
            return False
        try:
            self.reach()
        except JournalError:
            return False
        return True

    def _living(self) -> list[Autosave]:
        self._groups = [one for one in self._groups if isValid(one)]
        return list(self._groups)
