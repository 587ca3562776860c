"""When the window is locked by itself, and that it can be at any time."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ui.locking.lock import AFTER, MINUTES, NEVER, minutes_of
from ui.pages.page import Desk
from ui.pages.settings.radios import Radios
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.words import counted


class LockingCard(Card):
    """Offers some lengths of time; a plain journal has nothing to lock with, and says so."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Locking"))
        self._desk = desk
        self.body.setSpacing(10)
        self.words = Label("", self, "soft", wrap=True)
        self.add(self.words)
        self.after = Radios(
            self.tr("Lock when nothing is touched for"),
            self,
            [(str(one), self._said(one)) for one in MINUTES],
        )
        self.after.chosen.connect(self._on_chosen)
        self.add(self.after)

    def load(self) -> None:
        """Show what is chosen, if there is a passphrase to lock with."""
        encrypted = self._desk.journal.encrypted
        if encrypted:
            words = self.tr(
                "{keys} locks at once: the window then shows nothing of the journal, which is "
                "closed until you type its passphrase. You go on where you were."
            ).format(keys=QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText))
        else:
            words = self.tr(
                "This journal has no passphrase, so there is nothing to lock it with: whoever can "
                "read the file can read the journal."
            )
        self.words.setText(words)
        self.after.setVisible(encrypted)
        self.after.show_value(str(minutes_of(self._desk.settings)))

    def _said(self, minutes: int) -> str:
        if minutes == NEVER:
            return self.tr("Never")
        return counted("1 minute", "{count} minutes", minutes)

    def _on_chosen(self, minutes: str) -> None:
        self._desk.settings.set(AFTER, int(minutes))
