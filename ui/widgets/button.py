"""Buttons: plain, the one primary action, a link, a small one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget


class ButtonKind(Enum):
    """How a button looks; one primary button on a page."""

    PLAIN = "plain"
    PRIMARY = "primary"
    LINK = "link"
    SMALL = "small"


class Button(QPushButton):
    """A button named by its words; Enter and Space press it."""

    def __init__(
        self,
        text: str,
        parent: QWidget,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: QIcon | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("kind", kind.value)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        if icon is not None:
            self.setIcon(icon)

    def set_text(self, text: str) -> None:
        """Change the words, and with them the name."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)


class IconButton(QToolButton):
    """A small button with an icon; the name is its tooltip and accessible name."""

    def __init__(self, icon: QIcon, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)
