"""A new passphrase, typed twice, with a word on how good it is."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.welcome.strength import Strength, strength_of
from ui.widgets.field import LineField
from ui.widgets.label import Label


class NewPassphrase(QWidget):
    """Two fields that must agree; what is wrong with them is said below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = LineField(self.tr("Passphrase"), self)
        self._again = LineField(self.tr("The same again"), self)
        self._shown = QCheckBox(self.tr("Show it"), self)
        self._shown.setAccessibleName(self.tr("Show the passphrase"))
        self.said = Label("", self, "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(self._first, 0, 0)
        grid.addWidget(self._again, 0, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.said, 1)
        below.addWidget(self._shown)
        grid.addLayout(below, 1, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(27, 8, 0, 8)
        down.addLayout(grid)
        self._shown.toggled.connect(self._on_shown)
        for field in (self._first, self._again):
            field.edit.textChanged.connect(self._on_typed)
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.edit.clear()
        self._again.edit.clear()
        self._shown.setChecked(False)
        self._on_shown(False)
        self._on_typed()

    def agreed(self) -> str | None:
        """Give the passphrase when both fields agree; otherwise say what is missing."""
        first, again = self._first.edit, self._again.edit
        if not first.text():
            self._say(self.tr("Type one, or choose “Without a passphrase” below."), "stop")
            first.setFocus()
        elif first.text() != again.text():
            self._say(self.tr("The two are not the same. Type it once more."), "stop")
            again.selectAll()
            again.setFocus()
        else:
            return first.text()
        return None

    def _say(self, words: str, kind: str) -> None:
        self.said.setText(words)
        self.said.set_kind(kind)
        self._first.edit.setAccessibleDescription(words)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._first.edit.setEchoMode(mode)
        self._again.edit.setEchoMode(mode)

    @Slot()
    def _on_typed(self) -> None:
        words = {
            Strength.NONE: self.tr("A few words in a row are easy to keep and hard to guess."),
            Strength.SHORT: self.tr("Short: it would be found by trying. Use 12 letters or more."),
            Strength.WEAK: self.tr("Weak: it follows a pattern. Add words that do not belong."),
            Strength.GOOD: self.tr("Good: long enough, if it is no saying and no name."),
        }
        self._say(words[strength_of(self._first.edit.text())], "small")
