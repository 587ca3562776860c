"""Puts another file in the place of a journal, with no window of it open meanwhile.

A damaged one for what can be proved of it, the present one for a backup, and that one back again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from netjournal.errors import Damaged, JournalError, NotAJournal, PassphraseNeeded
from netjournal.journal import Journal, restore, undo_restore
from netjournal.safekeeping import places
from netjournal.safekeeping.contents import listing
from netjournal.safekeeping.memory import Memory
from netjournal.store.database import is_plain
from ui.backups_window.aside import aside_of, remember_aside
from ui.navigation import Place as At
from ui.rescue.dialog import RescueDialog
from ui.rescue.guard import Guard
from ui.rescue.replacing import Replacing
from ui.words import said

if TYPE_CHECKING:
    from netjournal.safekeeping.places import Place
    from netjournal.safekeeping.rescue import Taken
    from ui.care import Care
    from ui.main_window import MainWindow

TODAY = At("today")


class Rescuer(QObject):
    """Works for one session, which opens and closes the journals and the windows."""

    def __init__(self, care: Care) -> None:
        super().__init__(care)
        self._care = care
        self._ways = care.ways
        self._settings = care.settings
        self.dialog: RescueDialog | None = None
        self.replacing: Replacing | None = None
        self.guard: Guard | None = None

    def offer(
        self, path: Path, passphrase: str | None, error: JournalError, parent: QWidget | None
    ) -> bool:
        """Show what can be done about a journal that does not open; False where it is no damage."""
        path = path.absolute()
        if self.dialog is not None or not self._may_be_damage(path, error):
            return False
        self.dialog = RescueDialog(path, passphrase, self._places(path), parent)
        self.dialog.rescued.connect(partial(self._on_rescued, path, passphrase))
        self.dialog.failed.connect(partial(self._on_no_damage, path))
        self.dialog.left.connect(self._on_left)
        self.dialog.show()
        self.dialog.begin()
        return True

    def look_after(self, window: MainWindow, *, unclean: bool, told: bool) -> None:
        """Check what was not closed properly, and say what there is to say about its folder."""
        self.guard = Guard(window, unclean=unclean, told=told)
        self.guard.damaged.connect(self._on_damaged)
        self.guard.begin()

    def restore(self, journal: Journal, source: Path) -> None:
        """Put a backup in the place of the journal that is open, and open it."""
        work = partial(restore, source, journal.path, journal.key)
        self._replace(self.tr("Restoring the backup"), journal, work, self._on_restored)

    def undo_restore(self, journal: Journal) -> None:
        """Put back what the last restore set aside, and open it."""
        aside = aside_of(self._settings, journal.path)
        if aside is not None:
            work = partial(undo_restore, journal.path, aside)
            self._replace(self.tr("Undoing the restore"), journal, work, self._on_restore_undone)

    def _replace(
        self,
        title: str,
        journal: Journal,
        work: Callable[[], Path | None],
        done: Callable[[Journal, Path | None], object],
    ) -> None:
        if not self._ways.leave():
            return
        self.replacing = Replacing(title, work)
        self.replacing.succeeded.connect(partial(done, journal))
        self.replacing.failed.connect(partial(self._on_not_replaced, journal))
        self.replacing.begin()

    def _on_restored(self, journal: Journal, aside: Path | None) -> None:
        self.replacing = None
        remember_aside(self._settings, journal.path, aside)
        if self._open_again(journal):
            words = self.tr("The backup was restored. The journal before it is kept as {name}.")
            self._notice(
                words.format(name=aside.name if aside is not None else ""),
                self.tr("Undo the restore"),
            )

    def _on_restore_undone(self, journal: Journal, gone: Path | None) -> None:
        self.replacing = None
        remember_aside(self._settings, journal.path, None)
        if self._open_again(journal):
            words = self.tr("The restore was undone. What had been restored is kept as {name}.")
            self._notice(words.format(name=gone.name if gone is not None else ""))

    def _on_not_replaced(self, journal: Journal, error: BaseException) -> None:
        self.replacing = None
        if self._open_again(journal):
            self._failure(error)

    def _open_again(self, journal: Journal) -> bool:
        """Open what is in the journal's place now; the user may have to be asked how."""
        try:
            again = journal.again(journal.voice)
        except JournalError:
            self._ways.open(journal.path, None, TODAY)
        else:
            self._ways.take(again, TODAY)
        return self._care.window is not None

    def _failure(self, error: BaseException) -> None:
        if self._care.window is not None:
            self._care.window.desk.messages.failure(error)

    @Slot()
    def _on_undo(self) -> None:
        if self._care.window is not None:
            self.undo_restore(self._care.window.desk.journal)

    def _notice(self, words: str, action: str = "") -> None:
        window = self._care.window
        if window is not None:
            on_action = self._on_undo if action else None
            window.desk.messages.notice(words, action=action, on_action=on_action)

    def _on_damaged(self) -> None:
        window = self._care.window
        if window is None:
            return
        journal, key = window.desk.journal, window.desk.journal.key
        if not self._ways.leave():
            return
        error = Damaged("")
        if not self.offer(journal.path, key, error, None):
            self._open_again(journal)

    def _may_be_damage(self, path: Path, error: JournalError) -> bool:
        if isinstance(error, Damaged):
            return True
        if not path.is_file() or not isinstance(error, NotAJournal | PassphraseNeeded):
            return False
        found = listing(self._places(path), path.stem)
        if isinstance(error, PassphraseNeeded):
            # It was never encrypted: what hides its beginning is damage.
            return bool(found) and is_plain(found[0].path)
        return bool(found)

    def _places(self, path: Path) -> list[Place]:
        return places.places(self._care.paths.backup_folder(path), Memory(self._settings, path))

    def _put_away(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _on_rescued(self, path: Path, passphrase: str | None, taken: Taken | None) -> None:
        self._put_away()
        self._ways.open(path, passphrase, TODAY)
        if taken is None or self._care.window is None:
            return
        words = self.tr("The journal is open again, with {holds}. The damaged file is kept: {name}")
        kept = taken.aside.name if taken.aside is not None else ""
        self._care.window.desk.messages.notice(
            words.format(holds=said(taken.counts.said), name=kept),
            action=self.tr("Good"),
        )

    def _on_no_damage(self, path: Path, error: BaseException) -> None:
        self._put_away()
        if isinstance(error, JournalError):
            self._ways.choose(error)
        else:
            self._ways.choose(None)
            raise error

    @Slot()
    def _on_left(self) -> None:
        self._put_away()
        if self._care.window is None:
            self._ways.choose(None)
