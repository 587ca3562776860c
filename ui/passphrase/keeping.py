"""Brings the keyring up to date once a passphrase was changed, if it keeps the former one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from netjournal import keyring_store
from netjournal.keyring_store import Keyring
from ui.pages.page import Desk
from ui.passphrase.beside import Beside
from ui.passphrase.keyring import choose, chosen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Following(QObject):
    """Lets the keyring know the new passphrase, or forget the one that was removed."""

    def __init__(self, desk: Desk, new: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._removed = new is None
        path = desk.journal.path
        beside = Beside(self)
        beside.answered.connect(self._on_answered)
        if new is None:
            choose(desk.settings, path, False)
            beside.ask(partial(keyring_store.forget, path))
        else:
            beside.ask(partial(keyring_store.remember, path, new))

    @Slot(object)
    def _on_answered(self, found: Keyring) -> None:
        self.deleteLater()
        if self._removed or found is Keyring.DONE:
            return
        choose(self._desk.settings, self._desk.journal.path, False)
        self._desk.messages.notice(
            self.tr(
                "The keyring of this computer did not take the new passphrase: you are asked for "
                "it when the journal is opened."
            )
        )


def follow(desk: Desk, new: str | None, window: QWidget) -> None:
    """Bring the keyring up to date beside the window, if it keeps this journal's passphrase."""
    if chosen(desk.settings, desk.journal.path):
        Following(desk, new, window)
