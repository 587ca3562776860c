"""A plain-text area without a frame, for a note that stands in a line of a list."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from ui.widgets.text_area import TextArea

MARGIN = 4
"""How far the words begin within it."""


class BareArea(TextArea):
    """As tall as its words, one line at least; they begin where reading does in the window."""

    # Four more than the style asks for: with less, Qt scrolls the first line away.
    frame: ClassVar[int] = 10

    def __init__(self, name: str, parent: QWidget, placeholder: str = "") -> None:
        super().__init__(name, parent, placeholder, min_lines=1)
        self.setProperty("kind", "bare")
        self._begin_where_reading_begins()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin_where_reading_begins()

    def _begin_where_reading_begins(self) -> None:
        # By itself Qt goes by the words: those in Latin letters would stand at the wrong side.
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        option = QTextOption(self.document().defaultTextOption())
        option.setAlignment(side | flags.AlignAbsolute if self.isRightToLeft() else side)
        self.document().setDefaultTextOption(option)
