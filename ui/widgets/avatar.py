"""A person's initials in a circle."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.accessible import Role
from ui.theme import Theme


def initials(name: str) -> str:
    """Give one or two initials of a name in any script, "?" when there is no letter."""
    words = [word for word in name.split() if _first_letter(word)]
    if not words:
        return "?"
    picked = [words[0]] if len(words) == 1 else [words[0], words[-1]]
    return "".join(_first_letter(word) for word in picked)


def _first_letter(word: str) -> str:
    composed = unicodedata.normalize("NFC", word)
    for index, char in enumerate(composed):
        if char.isalnum():
            rest = composed[index + 1 :]
            marks = ""
            for mark in rest:
                if not unicodedata.category(mark).startswith("M"):
                    break
                marks += mark
            upper = char.upper()
            return (upper if len(upper) == 1 else char) + marks
    return ""


def paint_avatar(
    painter: QPainter, rect: QRectF, name: str, theme: Theme, *, ground: str = "accent-soft"
) -> None:
    """Paint the circle and initials into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.color(ground)))
    painter.drawEllipse(rect)
    font = theme.font(14, 600)
    font.setPixelSize(max(8, round(rect.height() * 0.37)))
    painter.setFont(font)
    painter.setPen(theme.color("accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """The initials of a name; decoration beside the name itself, so a screen reader is silent."""

    spoken_role = Role.Whitespace

    def __init__(self, theme: Theme, name: str, parent: QWidget, size: int = 34) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the circle's size at the user's font size."""
        side = self._theme.px(self._size)
        return QSize(side, side)

    def set_name(self, name: str) -> None:
        """Show the initials of another name."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle."""
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_avatar(QPainter(self), square, self._name, self._theme)
