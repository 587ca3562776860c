"""Which journals this computer opens without asking, and asking its keyring for a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netjournal import keyring_store
from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.keyring_store import Remembered
from ui.pages.page import Preferences
from ui.passphrase.beside import Beside

CHOSEN = "keyring.journals"
PATIENCE_MS = 1_500


def chosen(settings: Preferences, journal: Path) -> bool:
    """Whether the user let this computer open a journal without asking."""
    return str(journal.absolute()) in _listed(settings)


def choose(settings: Preferences, journal: Path, on: bool) -> None:
    """Note whether this computer opens a journal without asking; the passphrase is not here."""
    path = str(journal.absolute())
    others = [one for one in _listed(settings) if one != path]
    settings.set(CHOSEN, [*others, path] if on else others)


def _listed(settings: Preferences) -> list[str]:
    kept = settings.get(CHOSEN, [])
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []


class FromKeyring(QObject):
    """Opens a journal with what the keyring has: opened(journal), or not_opened() to ask the user.

    Where it takes its time the user is asked; what comes after that is told by came_late.
    """

    opened = Signal(object)
    not_opened = Signal()
    came_late = Signal(str)

    def __init__(
        self, journal: Path, opening: Callable[[str | None], Journal], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self._late = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_late)
        self._patience.start()
        beside = Beside(self)
        beside.answered.connect(self._on_answered)
        beside.ask(partial(keyring_store.read, journal))

    @Slot()
    def _on_late(self) -> None:
        self._late = True
        self.not_opened.emit()

    @Slot(object)
    def _on_answered(self, found: Remembered) -> None:
        self._patience.stop()
        self.deleteLater()
        if self._late:
            if found.passphrase:
                self.came_late.emit(found.passphrase)
            return
        try:
            journal = self._opening(found.passphrase) if found.passphrase else None
        except JournalError:
            journal = None
        if journal is None:
            self.not_opened.emit()
        else:
            self.opened.emit(journal)
