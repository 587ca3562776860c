"""After opening: the full check after an unclean end, synced folders, conflicted copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netjournal.checkup import Finding
from netjournal.errors import Damaged
from netjournal.safekeeping.synced import (
    Conflicted,
    conflicted_beside,
    look_at_conflicted,
    warning,
)
from ui.background import Task
from ui.rescue.synced import SyncedDialog
from ui.words import said

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SEARCH = "search index"
KNOWN = "conflicted.known"


class Guard(QObject):
    """Looks after one journal that was opened; damaged() asks for what can be done about it."""

    damaged = Signal()

    def __init__(self, window: MainWindow, *, unclean: bool, told: bool) -> None:
        """`unclean` says that it was not closed properly; `told` that somebody else says so."""
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._unclean = unclean
        self._told = told
        self._warning = ""
        self._copies: list[str] = []
        self.dialog: SyncedDialog | None = None

    def begin(self) -> None:
        """Look at the folder, and check the whole journal if it was not closed properly."""
        if self._desk.journal.locked:
            return
        if self._unclean:
            task = self._desk.background.run(
                self._check,
                title=self.tr("It was not closed properly: checking the whole journal"),
                done=self._on_checked,
                failed=self._on_failed,
            )
            task.cancellable = False
        self._look_at_folder()

    def _check(self, _task: Task) -> list[Finding]:
        found = self._desk.journal.check()
        if any(one.checked == SEARCH and not one.sound for one in found):
            self._desk.journal.rebuild_search()
        return found

    def _on_checked(self, found: list[Finding]) -> None:
        # The search was made anew and is not the journal: nothing is said of it.
        wrong = [one for one in found if not one.sound and one.checked != SEARCH]
        if wrong:
            self._say_damaged()
        elif not self._told:
            self._desk.messages.notice(
                self.tr(
                    "Your journal was not closed properly last time. It was checked from "
                    "beginning to end and is sound."
                )
            )

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Damaged):
            self._say_damaged()
        else:
            self._desk.messages.failure(error)

    def _say_damaged(self) -> None:
        self._desk.messages.error(
            self.tr("Your journal is damaged: part of it cannot be read."),
            self.tr("What can be read is shown; nothing was changed."),
            self.tr("See what can be done about it before you write more."),
            action=self.tr("See what can be done"),
            on_action=self.damaged.emit,
        )

    def _look_at_folder(self) -> None:
        path, settings = self._desk.journal.path, self._desk.settings
        warned = warning(path, settings)
        self._warning = said(warned) if warned is not None else ""
        self._copies = [one.name for one in conflicted_beside(path)]
        if self._copies and self._copies != self._known().get(str(path)):
            self._desk.background.run(
                self._look, title=self.tr("Looking at conflicted copies"), done=self._on_looked
            )
        elif self._warning:
            self._show([])

    def _look(self, _task: Task) -> list[Conflicted]:
        journal = self._desk.journal
        return look_at_conflicted(journal.path, journal.key, voice=journal.voice)

    def _on_looked(self, copies: list[Conflicted]) -> None:
        path = str(self._desk.journal.path)
        self._desk.settings.set(KNOWN, {**self._known(), path: self._copies})
        self._show(copies)

    def _show(self, copies: list[Conflicted]) -> None:
        if self._desk.journal.locked:
            return
        self.dialog = SyncedDialog(self._desk.journal.path, self._warning, copies, self._window)
        self.dialog.open()

    def _known(self) -> dict[str, object]:
        known = self._desk.settings.get(KNOWN, {})
        return dict(known) if isinstance(known, dict) else {}
