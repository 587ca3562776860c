"""Buttons: plain, the one primary action, a link, a small one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from ui.widgets.label import set_tip
from ui.words import to_paint


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
        self._tip_is_text = self._shortened = False
        self._missing = 0
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
        self._tell_what_is_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole words in a tooltip where there is no room for them."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten the words with an ellipsis rather than cut them."""
        self._shortened = self._missing > 0
        super().paintEvent(event)
        self._shortened = False

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Give the words as they are painted: shortened then, but not when asked for the size."""
        super().initStyleOption(option)
        if self._shortened:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(option.text) - self._missing
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        if self.isRightToLeft():
            option.text = to_paint(option.text, option.direction)

    def _tell_what_is_cut(self) -> None:
        self._missing = self.sizeHint().width() - self.width()
        cut = self._missing > 0
        if cut != self._tip_is_text and (self._tip_is_text or not self.toolTip()):
            self._tip_is_text = cut
            set_tip(self, self.text().replace("&&", "&") if cut else "")


class IconButton(QToolButton):
    """A small button with an icon; the name is its tooltip and accessible name."""

    def __init__(self, icon: QIcon, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)
