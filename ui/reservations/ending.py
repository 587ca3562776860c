"""Letting a relationship go: a reason in one line, in its place, and no blame (rule 7)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reservations.wording import first_name, tr
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import LineField
from ui.widgets.label import Label


class Ending(QWidget):
    """Asks for the reason; Enter ends it, Escape keeps it."""

    ended = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 0)
        down.setSpacing(10)
        words = tr("Ending is a normal outcome; it would have collapsed later.")
        down.addWidget(Label(words, self, "soft", wrap=True))
        self._reason = LineField(tr("Why, in one line"), self)
        self._reason.edit.returnPressed.connect(self._on_end)
        down.addWidget(self._reason)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self._keep = Button(tr("Keep it going"), self)
        self._keep.clicked.connect(self._on_keep)
        self._end = Button("", self, ButtonKind.PLAIN)
        self._end.clicked.connect(self._on_end)
        foot.addStretch(1)
        foot.addWidget(self._keep)
        foot.addWidget(self._end)
        down.addLayout(foot)
        self.hide()

    def unfold(self, name: str) -> None:
        """Ask for the reason."""
        self._end.set_text(tr("Let it go with {who}").format(who=first_name(name)))
        self._reason.edit.clear()
        self.show()
        self._reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Ask no longer."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep it going on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        self.fold()
        self.dropped.emit()

    def _on_end(self) -> None:
        self.ended.emit(self._reason.edit.text())
