"""What is done around opening and closing a journal so that none is lost: see `ui.rescue`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from netjournal.errors import Damaged, JournalError, NotAJournal, PassphraseNeeded
from netjournal.safekeeping.memory import Memory
from netjournal.store.verifier import kept_salt
from ui.navigation import Place

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.paths import Paths
    from ui.main_window import MainWindow
    from ui.pages.page import Preferences
    from ui.rescue.rescuer import Rescuer

AFTER_PAINT_MS = 1_000


class Ways(NamedTuple):
    """How the session opens and closes: what care asks of it."""

    leave: Callable[[], bool]
    take: Callable[[Journal, Place | None], None]
    open: Callable[[Path, str | None, Place | None], None]
    choose: Callable[[JournalError | None], None]


class Care(QObject):
    """Knows which journal was not closed properly, and brings in who helps when help is needed."""

    def __init__(self, parent: QObject, ways: Ways, paths: Paths, settings: Preferences) -> None:
        super().__init__(parent)
        self.ways = ways
        self.paths = paths
        self.settings = settings
        self._rescuer: Rescuer | None = None
        self._unclean = self._told = False
        self.window: MainWindow | None = None

    @property
    def rescuer(self) -> Rescuer:
        """Who helps; comes in when first needed, for that is seldom."""
        from ui.rescue.rescuer import Rescuer

        if self._rescuer is None:
            self._rescuer = Rescuer(self)
        return self._rescuer

    def opened(self, window: MainWindow, *, told: bool) -> None:
        """Look after a journal that is open; `told` says that a crash is told of elsewhere."""
        journal = window.desk.journal
        self.window = window
        window.commands.restore_asked.connect(self._on_restore)
        window.commands.undo_restore_asked.connect(self._on_undo_restore)
        memory = Memory(self.settings, journal.path)
        self._unclean, self._told = memory.is_open and not journal.reading, told
        if not journal.reading:
            memory.is_open = True
        QTimer.singleShot(AFTER_PAINT_MS, window, self._look_after)

    def closed(self, journal: Journal) -> None:
        """Remember that a journal was closed properly."""
        self.window = None
        if not journal.reading:
            Memory(self.settings, journal.path).is_open = False

    def not_opened(
        self, path: Path, passphrase: str | None, error: JournalError, over: QWidget | None = None
    ) -> bool:
        """Show what can be done where a journal is damaged; False where that is not it."""
        if not isinstance(error, Damaged | NotAJournal | PassphraseNeeded):
            return False
        if isinstance(error, PassphraseNeeded) and kept_salt(path.absolute()) is not None:
            return False
        return self.rescuer.offer(path, passphrase, error, over)

    @Slot()
    def _look_after(self) -> None:
        if self.window is not None:
            self.rescuer.look_after(self.window, unclean=self._unclean, told=self._told)

    @Slot(object)
    def _on_restore(self, source: Path) -> None:
        if self.window is not None:
            self.rescuer.restore(self.window.desk.journal, source)

    @Slot()
    def _on_undo_restore(self) -> None:
        if self.window is not None:
            self.rescuer.undo_restore(self.window.desk.journal)
