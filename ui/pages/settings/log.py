"""Leads to what the program wrote down about itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label


class LogCard(Card):
    """A sentence, and a button that shows the log."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Log"))
        self.body.setSpacing(10)
        words = self.tr(
            "The program writes down when something goes wrong in it, and where: no name, no "
            "note and no passphrase."
        )
        self.add(Label(words, self, "soft", wrap=True))
        self.show_log = Button(self.tr("Show the log"), self)
        self.add(self.show_log)
