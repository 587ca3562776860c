"""Takes backups of the journal that is open: when due, when asked to, before a lock and at the end.

The rules are those of `netjournal.safekeeping.schedule`; here they are only run beside the window.
"""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netjournal.errors import JournalError
from netjournal.safekeeping.schedule import Schedule
from ui.pages.page import Desk
from ui.words import said

if TYPE_CHECKING:
    from netjournal.safekeeping.outcome import Outcome, Standing
    from ui.background import Task

log = logging.getLogger(__name__)

MINUTE_MS = 60_000


class Backups(QObject):
    """Emits taken(datetime) for each backup that was verified and kept, moved() after each round.

    What failed stays in `standing` until it is mended; concern(words) says it on the status line.
    """

    taken = Signal(datetime)
    moved = Signal()
    concern = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.schedule = Schedule(desk.journal, desk.settings)
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.take_if_due)
        self._timer.start()

    @property
    def standing(self) -> Standing:
        """How the backups stand, as it is remembered."""
        return self.schedule.standing()

    def now(self) -> datetime:
        """Give the time by which the journal lives."""
        return self._desk.journal.now

    def tell(self) -> None:
        """Say in few words whether backups fail; empty when they do not."""
        concerns = self.standing.concerns
        quiet = all(one.quiet for one in concerns)
        words = self.tr("Second folder away") if quiet else self.tr("Backup failed")
        self.concern.emit(words if concerns else "")

    def take(self) -> None:
        """Take a backup in the background and say where it is, or why there is none."""
        self._begin(asked=True)

    @Slot()
    def take_if_due(self) -> None:
        """Take a backup in the background if the time has come; a failure is said on Today."""
        if self._task is None and self._can() and self.schedule.is_due():
            self._begin(asked=False)

    def take_before_lock(self) -> None:
        """Take a backup if anything changed: a locked journal can have none."""
        if self.schedule.changed and self._task is None:
            self._begin(asked=False)

    def take_if_changed(self) -> None:
        """Take a backup at once if anything changed since the last one; the window is closed."""
        self._timer.stop()
        self.schedule.end()
        if not (self._can() and self.schedule.is_due_at_close()):
            return
        try:
            outcome = self.schedule.back_up()
        except (JournalError, OSError) as error:
            log.error("the backup at closing failed: %s", type(error).__name__)
            return
        if not outcome.whole:
            log.error("the backup at closing failed in one place")

    def _can(self) -> bool:
        journal = self._desk.journal
        return not (journal.locked or journal.reading)

    def _begin(self, *, asked: bool) -> None:
        self._task = self._desk.background.run(
            self._take,
            title=self.tr("Backing up"),
            done=partial(self._on_done, asked),
            failed=partial(self._on_failed, asked),
            quiet=not asked,
        )
        self._task.ended.connect(self._on_ended)

    def _take(self, task: Task) -> Outcome:
        return self.schedule.back_up(lambda part: task.report(round(part * 100), 100))

    def _on_done(self, asked: bool, outcome: Outcome) -> None:
        kept = [one.backup for one in outcome.places if one.backup is not None]
        if kept:
            self.taken.emit(kept[0].at)
        concerns = self.standing.concerns
        if asked and concerns:
            first = concerns[0]
            self._desk.messages.error(said(first.what), said(first.why), said(first.todo))
        elif asked and len(kept) > 1:
            words = self.tr("Backed up and checked in both folders: {name}")
            self._desk.messages.notice(words.format(name=kept[0].path.name))
        elif asked and kept:
            words = self.tr("Backed up and checked: {name}")
            self._desk.messages.notice(words.format(name=kept[0].path.name))

    def _on_failed(self, asked: bool, error: BaseException) -> None:
        log.error("a backup failed: %s", type(error).__name__)
        if asked:
            self._desk.messages.failure(error)

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
        self.tell()
        self.moved.emit()
