"""A new passphrase, typed twice, with a word on how strong it is while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netjournal.strength import MORE_WORDS, judged
from ui.widgets.field import LineField
from ui.widgets.label import Label
from ui.words import said


class NewPassphrase(QWidget):
    """Two fields that must agree; what is wrong with them is said below.

    `known` gives what a guesser would try first, such as names.
    """

    def __init__(
        self, parent: QWidget, label: str, nothing: str, known: Callable[[], Iterable[str]]
    ) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._known = known
        self.first = LineField(label, self)
        self.again = LineField(self.tr("The same again"), self)
        self._shown = QCheckBox(self.tr("Show it"), self)
        self._shown.setAccessibleName(self.tr("Show the passphrase"))
        self.said = Label("", self, "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(self.first, 0, 0)
        grid.addWidget(self.again, 0, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.said, 1)
        below.addWidget(self._shown, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(below, 1, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.addLayout(grid)
        self._shown.toggled.connect(self._on_shown)
        for field in (self.first, self.again):
            field.edit.textChanged.connect(self._on_typed)
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.edit.clear()
        self.again.edit.clear()
        self._shown.setChecked(False)
        self._on_shown(False)
        self._on_typed()

    def agreed(self) -> str | None:
        """Give the passphrase when both fields agree; otherwise say what is missing."""
        first, again = self.first.edit, self.again.edit
        if not first.text():
            self._say(self._nothing, "stop")
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
        self.first.edit.setAccessibleDescription(words)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.edit.setEchoMode(mode)
        self.again.edit.setEchoMode(mode)

    @Slot()
    def _on_typed(self) -> None:
        typed = self.first.edit.text()
        if not typed:
            self._say(said(MORE_WORDS), "small")
            return
        found = judged(typed, self._known())
        parts = (said(found.strength.said), said(found.advice) if found.advice else "")
        self._say("\n".join(part for part in parts if part), "small")
