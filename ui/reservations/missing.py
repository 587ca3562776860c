"""What stands against forming a referral relationship, each with the way to go and do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.relationships.relationship import Missing
from netjournal.words import Side
from ui.reservations.wording import tr
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.words import said

SHORT = 5


class MissingLine(QWidget):
    """One thing that is missing, with the button that leads there."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._one: Missing | None = None
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        self._words = Label("", self, wrap=True)
        self.button = Button("", self, ButtonKind.SMALL)
        self.button.clicked.connect(self._on_clicked)
        across.addWidget(self._words, 1)
        across.addWidget(self.button)

    def show_missing(self, one: Missing) -> None:
        """Show this instead of the one before."""
        if one != self._one:
            self._one = one
            self._words.setText(said(one.said))
            self.button.set_text(_way_words(one))
            self.button.setAccessibleName(f"{_way_words(one)}: {said(one.said)}")

    def _on_clicked(self) -> None:
        self.pressed.emit(self._one)


class MissingList(QWidget):
    """One line for each thing that is missing; the rest of a long list is folded."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[Missing, ...] = ()
        self._lines: list[MissingLine] = []
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        down.addLayout(self._box)
        self._more = Button("", self, ButtonKind.LINK)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._fold)
        down.addWidget(self._more)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing now."""
        if tuple(missing) != self._shown:
            self._shown = tuple(missing)
            self._fold()

    def _fold(self) -> None:
        count = len(self._shown)
        folded = count > SHORT + 1 and not self._more.isChecked()
        shown = self._shown[:SHORT] if folded else self._shown
        while len(self._lines) < len(shown):
            self._lines.append(self._new_line())
        had_focus = any(line.button.hasFocus() for line in self._lines[len(shown) :])
        for line, one in zip(self._lines, shown, strict=False):
            line.show_missing(one)
            line.show()
        if had_focus and shown:
            self._lines[len(shown) - 1].button.setFocus()
        for line in self._lines[len(shown) :]:
            line.hide()
        self._more.setVisible(count > SHORT + 1)
        more = tr("Show all {count}").format(count=count)
        self._more.set_text(more if folded else tr("Show fewer"))

    def _new_line(self) -> MissingLine:
        line = MissingLine(self)
        line.pressed.connect(self.wanted)
        self._box.addWidget(line)
        return line


def _way_words(one: Missing) -> str:
    if one.way == "want":
        return tr("I want it") if one.side is Side.MINE else tr("They want it")
    return {"consider": tr("Consider it"), "settle": tr("Settle it"), "accept": tr("Accept it")}[
        one.way
    ]
