"""What is to be known about the sheet shown: a mistake in an own template, or a journal changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.sheets.jobs import Sheet, State
from ui.sheets.mistakes import said_of
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label


class Notes(QWidget):
    """Stands over the pages when there is something to say; emits again_wanted()."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        self.mistake = Label("", self, "", wrap=True)
        self.reason = Label("", self, "", wrap=True)
        self.changed = Label("", self, "warn", wrap=True)
        self.changed.setText(self.tr("The journal has changed since this sheet was made."))
        self.again = Button(self.tr("Make again"), self, ButtonKind.SMALL)
        self.again.clicked.connect(self.again_wanted)
        self._frames = [
            self._frame("problem", self.mistake),
            self._frame("problem", self.reason),
            self._frame("card", self.changed, self.again),
        ]
        for frame in self._frames:
            down.addWidget(frame)
        self.hide()

    def show_of(self, sheet: Sheet) -> None:
        """Say what is to be known about a sheet."""
        failed = sheet.state is State.FAILED
        words = self.tr(
            "Your own template has a mistake; the sheet was made with the program’s own.\n{mistake}"
        )
        mistake = said_of(sheet.mistake) if sheet.mistake else ""
        self.mistake.setText(words.format(mistake=mistake))
        self.reason.setText(sheet.problem)
        shown = (sheet.mistake is not None, failed, sheet.outdated)
        for frame, there in zip(self._frames, shown, strict=True):
            frame.setVisible(there)
        self.setVisible(any(shown))

    def _frame(self, kind: str, words: Label, *buttons: Button) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", kind)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 9, 10, 9)
        row.setSpacing(10)
        row.addWidget(words, 1)
        for button in buttons:
            row.addWidget(button)
        return frame
