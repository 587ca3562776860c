"""Plain-text labels: what a user typed is never read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

TIGHT = {"title": 97.5, "number": 97.5, "question": 96.5}


class Label(QLabel):
    """A label of a kind: "", title, section, soft, small, label, strong, number, question, ..."""

    def __init__(self, text: str, parent: QWidget, kind: str = "", *, wrap: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setIndent(0)
        if kind:
            self.setProperty("kind", kind)
        if kind in TIGHT:
            font = self.font()
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TIGHT[kind])
            self.setFont(font)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Show a text, and hide the label when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))

    def set_kind(self, kind: str) -> None:
        """Change how the label looks."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is plain text whatever is in it."""
    widget.setToolTip(f"<span>{escape(text)}</span>" if text else "")
