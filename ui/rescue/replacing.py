"""Shown while another file takes the journal's place: there is no window of the journal then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from ui.background import Background, Task
from ui.widgets.label import Label

WIDTH = 440


class Replacing(QDialog):
    """Runs one piece of work that is whole or not at all; it cannot be closed before its end."""

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, title: str, work: Callable[[], Any]) -> None:
        super().__init__(None)
        self._work = work
        self._title = title
        self._over = False
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 28)
        down.setSpacing(10)
        down.addWidget(Label(title, self, "section", wrap=True))
        words = self.tr("Every page is checked. The journal that was there before is kept.")
        down.addWidget(Label(words, self, "soft", wrap=True))
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        down.addWidget(bar)
        self._background = Background(self)

    def begin(self) -> None:
        """Show it and start."""
        self.show()
        self._background.run(
            self._run, title=self._title, done=self._on_done, failed=self._on_failed
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape does not leave what is under way."""
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until it is over."""
        if self._over:
            super().closeEvent(event)
        else:
            event.ignore()

    def _run(self, _task: Task) -> Any:
        return self._work()

    def _on_done(self, result: object) -> None:
        self._over = True
        self.hide()
        self.succeeded.emit(result)
        self.deleteLater()

    def _on_failed(self, error: BaseException) -> None:
        self._over = True
        self.hide()
        self.failed.emit(error)
        self.deleteLater()
