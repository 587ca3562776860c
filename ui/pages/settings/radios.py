"""One of a few, all of them in sight: round buttons below a label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.accessible import Role
from ui.widgets.label import Label


class Radios(QWidget):
    """chosen(value) when the user chooses; the arrow keys move, Tab leaves."""

    spoken_role = Role.Grouping

    chosen = Signal(str)

    def __init__(
        self, label: str, parent: QWidget, choices: Sequence[tuple[str, str]], hint: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setAccessibleDescription(hint)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        down.addWidget(Label(label, self, "label"))
        for value, words in choices:
            button = QRadioButton(words.replace("&", "&&"), self)
            button.setAccessibleName(words)
            button.setAccessibleDescription(label)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            self._buttons[value] = button
            down.addWidget(button)
        words_below = Label("", self, "small", wrap=True)
        words_below.set_text(hint)
        down.addWidget(words_below)
        self._group.buttonToggled.connect(self._on_toggled)
        self._showing = False

    @property
    def value(self) -> str:
        """The value chosen."""
        return next((value for value, one in self._buttons.items() if one.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Show what is chosen."""
        self._showing = True
        if value in self._buttons:
            self._buttons[value].setChecked(True)
        self._showing = False

    def _on_toggled(self, _button: QAbstractButton, on: bool) -> None:
        if on and not self._showing:
            self.chosen.emit(self.value)
