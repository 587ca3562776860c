"""How far work on several sheets is, in words and as a bar, with Cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QWidget

from ui.background import Task
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label


class Progress(QWidget):
    """Hidden while nothing is under way."""

    cancelled = Signal()

    def __init__(self, parent: QWidget, *, lying: bool = False) -> None:
        """Stand in a narrow column, or lie in one row."""
        super().__init__(parent)
        self._what = ""
        self._task: Task | None = None
        self.words = Label("", self, "soft", wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.cancel_button = Button(self.tr("Cancel"), self, ButtonKind.SMALL)
        self.cancel_button.clicked.connect(self._cancel)
        direction = QBoxLayout.Direction
        box = QBoxLayout(direction.LeftToRight if lying else direction.TopToBottom, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12 if lying else 6)
        for part in (self.words, self.bar, self.cancel_button):
            box.addWidget(part, int(lying and part is not self.cancel_button))
        self.hide()

    def begin(self, what: str) -> None:
        """Show that something is under way, such as "Printing"."""
        self._what = what
        self.bar.setAccessibleName(what)
        self.cancel_button.setAccessibleName(
            self.tr("Cancel: {what}").format(what=what.rstrip("…"))
        )
        self.bar.setRange(0, 0)
        self.words.setText(what)
        self.show()

    def tell(self, done: int, total: int) -> None:
        """Say how many are done."""
        if self.isHidden() or not total:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        number = min(done + 1, total)
        words = self.tr("{what}: {number} of {count}")
        self.words.setText(words.format(what=self._what, number=number, count=total))
        self.bar.setAccessibleDescription(self.words.text())

    def end(self) -> None:
        """Show nothing more."""
        self._task = None
        self.hide()

    def follow(self, task: Task) -> None:
        """Show a task of the background until it has ended."""
        self._task = task
        self.begin(task.title)
        task.progressed.connect(self.tell)
        task.ended.connect(self._on_ended)

    def _on_ended(self, _task: Task) -> None:
        self.end()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self.cancelled.emit()
