"""Chips: a few words on a tinted ground; and a row of chips to choose one from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from ui.accessible import Role
from ui.restyle import look_again
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class Tone(Enum):
    """What a chip says by its colour, besides its words."""

    QUIET = "quiet"
    ACCENT = "accent"
    WARN = "warn"
    STOP = "stop"

    def colors(self, theme: Theme) -> tuple[str, str]:
        """Give the tokens of text and ground."""
        if self is Tone.QUIET:
            return "soft", "rail"
        return self.value, f"{self.value}-soft"


class Chip(Label):
    """A few words on a tinted ground, such as "due today"."""

    def __init__(self, text: str, parent: QWidget, tone: Tone = Tone.QUIET) -> None:
        super().__init__(text, parent, "chip")
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setVisible(bool(text))

    @property
    def tone(self) -> Tone:
        """The chip's tone."""
        return Tone(self.property("tone"))

    def set_chip(self, text: str, tone: Tone = Tone.QUIET) -> None:
        """Show other words in a tone; without words the chip is hidden."""
        if tone is not self.tone:
            self.setProperty("tone", tone.value)
            look_again(self)
        self.set_text(text)


class FilterChips(QWidget):
    """A row of chips of which one is chosen; arrow keys move, Tab leaves."""

    spoken_role = Role.Grouping

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._layout = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._group.buttonClicked.connect(self._on_clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> str:
        """The key of the chosen chip, empty when there is none."""
        for key, button in self._buttons.items():
            if button.isChecked():
                return key
        return ""

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words) in order; the chosen one stays chosen, else the first is."""
        current = self.current
        wanted = [key for key, _ in chips]
        if wanted != list(self._buttons):
            self._rebuild(wanted)
        for key, text in chips:
            self._buttons[key].setText(text.replace("&", "&&"))
            self._buttons[key].setAccessibleName(text)
        if wanted:
            self._buttons[current if current in wanted else wanted[0]].setChecked(True)
        self._layout.invalidate()
        self.updateGeometry()

    def choose(self, key: str) -> None:
        """Choose a chip as if it was clicked."""
        if key in self._buttons and key != self.current:
            self._buttons[key].setChecked(True)
            self.chosen.emit(key)

    def _rebuild(self, keys: Sequence[str]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = {key: self._new_button(key) for key in keys}

    def _new_button(self, key: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "chip")
        button.setProperty("key", key)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.addButton(button)
        self._layout.addWidget(button)
        return button

    def _on_clicked(self, button: QPushButton) -> None:
        self.chosen.emit(str(button.property("key")))
