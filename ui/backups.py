"""Takes backups of the journal that is open: when asked to, and at the end if anything changed."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netjournal.errors import JournalError
from ui.pages.page import Desk

if TYPE_CHECKING:
    from netjournal.store.backup import Backup
    from netjournal.store.changes import Changed
    from ui.background import Task

log = logging.getLogger(__name__)


class Backups(QObject):
    """Emits taken(datetime) for each backup that was verified and kept."""

    taken = Signal(datetime)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed = False
        self._stop_listening = desk.journal.subscribe(self._on_changed)

    def take(self) -> None:
        """Take a backup in the background and say where it is."""
        self._desk.background.run(
            self._take, title=self.tr("Backing up"), done=self._on_taken, failed=self._on_failed
        )

    def take_if_changed(self) -> None:
        """Take a backup at once if anything changed since the last one; the window is closed."""
        self._stop_listening()
        if not self._changed:
            return
        try:
            self._desk.journal.backup()
            self._desk.journal.thin_out_backups()
        except (JournalError, OSError) as error:
            log.error("the backup at closing failed: %s", type(error).__name__)

    def _take(self, task: Task) -> Backup:
        return self._desk.journal.backup(progress=lambda part: task.report(round(part * 100), 100))

    def _on_changed(self, _changed: Changed) -> None:
        self._changed = True

    def _on_taken(self, backup: Backup) -> None:
        self._changed = False
        self.taken.emit(backup.at)
        words = self.tr("Backed up and checked: {name}")
        self._desk.messages.notice(words.format(name=backup.path.name))

    def _on_failed(self, error: BaseException) -> None:
        self._desk.messages.failure(error)
