"""Plain-text labels: what a user typed is never read as markup."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from ui.accessible import Role
from ui.restyle import look_again
from ui.words import apart

HEADINGS = ("title", "section", "question")
MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
ENDLESS = re.compile(r"\S{50,}")
"""A word that would make a window wider than the screen, such as a link; it may be broken."""
PIECE = 25
TIGHT = {"title": 97.5, "number": 97.5, "question": 96.5}


class Label(QLabel):
    """A label of a kind: "", title, section, soft, small, label, strong, number, question, ..."""

    def __init__(self, text: str, parent: QWidget, kind: str = "", *, wrap: bool = False) -> None:
        super().__init__(parent)
        self._wanted = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
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
            self.setText(text)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if self.isRightToLeft():
            self.setAlignment(self._wanted)

    def setText(self, text: str) -> None:
        """Show a text; what is made of parts keeps their order where one reads from the right."""
        self._text = text
        shown = ENDLESS.sub(_broken, text) if self.wordWrap() else text
        super().setText(apart(shown) if self.isRightToLeft() else shown)

    def text(self) -> str:
        """Give the text as it was given."""
        return self._text

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align the words; leading is where reading begins in the window's language."""
        self._wanted = alignment
        super().setAlignment(self._mirrored(alignment) if self.isRightToLeft() else alignment)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._wanted)
            self.setText(self._text)

    @staticmethod
    def _mirrored(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        # Qt goes by the words themselves: a name in Latin letters would stand at the wrong side.
        flags = Qt.AlignmentFlag
        across = alignment & flags.AlignHorizontal_Mask
        if across & (flags.AlignHCenter | flags.AlignJustify | flags.AlignAbsolute):
            return alignment
        side = flags.AlignLeft if across & flags.AlignRight else flags.AlignRight
        return (alignment & flags.AlignVertical_Mask) | side | flags.AlignAbsolute

    @property
    def spoken_role(self) -> Role | None:
        """Headings are told as such, so that one can go from one to the next."""
        return Role.Heading if self.property("kind") in HEADINGS else None

    def set_text(self, text: str) -> None:
        """Show a text, and hide the label when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))

    def set_kind(self, kind: str) -> None:
        """Change how the label looks."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            look_again(self)


def begin_where_reading_begins(field: QLineEdit) -> None:
    """Let a title that is typed stand where a title does, whatever its letters."""
    if field.isRightToLeft():
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def _broken(word: re.Match[str]) -> str:
    whole = word.group()
    return "\u200b".join(whole[at : at + PIECE] for at in range(0, len(whole), PIECE))


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is plain text whatever is in it."""
    widget.setToolTip(f"<span>{text.translate(MARKUP)}</span>" if text else "")
