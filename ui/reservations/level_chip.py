"""A chip as high as a small button, so that the two stand on one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.chip import Chip, Tone

HEIGHT = 28


class LevelChip(QWidget):
    """A chip with room above and below; without words it takes no room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = Chip("", self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_chip(self, text: str, tone: Tone = Tone.QUIET) -> None:
        """Show words in a tone; without words it is hidden."""
        self._chip.set_chip(text, tone)
        self.setVisible(bool(text))
