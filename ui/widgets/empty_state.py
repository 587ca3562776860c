"""What an empty page shows: one sentence on what it is for and the one action that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label


class EmptyState(QWidget):
    """One sentence and one action; without an action's words only the sentence."""

    pressed = Signal()

    def __init__(
        self, sentence: str, action: str, parent: QWidget, *, primary: bool = False
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 40, 16, 40)
        layout.setSpacing(16)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = Label(sentence, self, "soft", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(460)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.sentence.setSizePolicy(policy)
        kind = ButtonKind.PRIMARY if primary else ButtonKind.PLAIN
        self.button = Button(action, self, kind)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self._on_clicked)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_sentence(self, sentence: str) -> None:
        """Change the sentence."""
        self.sentence.set_text(sentence)

    def _on_clicked(self) -> None:
        self.pressed.emit()
