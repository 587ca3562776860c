"""What stands above my profile the first time: it can wait, and where every day begins."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.navigation import Navigation
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label


class ForLater(Card):
    """One sentence and the way on to Today."""

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self.setAccessibleName(self.tr("Your journal is ready"))
        across = QHBoxLayout()
        across.setSpacing(16)
        words = Label(
            self.tr(
                "Your journal is ready. Begin with who you are, or leave this for later: "
                "it stays here under My profile, and saves itself as you type."
            ),
            self,
            wrap=True,
        )
        later = Button(self.tr("Leave it for later"), self)
        later.clicked.connect(self._on_later)
        across.addWidget(words, 1)
        across.addWidget(later)
        self.body.addLayout(across)

    def _on_later(self) -> None:
        self._navigation.go("today")
        self.hide()
