"""A field for a whole message: it takes the height there is and scrolls what does not fit."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.field import Field
from ui.widgets.text_area import TextArea

LINES = 6


class TallTextField(Field):
    """Several lines of text that fill what is left of a dialog."""

    def __init__(self, label: str, parent: QWidget) -> None:
        self.edit = TextArea(label, parent, min_lines=LINES, max_lines=LINES)
        super().__init__(label, self.edit, parent)
        expanding = QSizePolicy.Policy.Expanding
        self.edit.setSizePolicy(expanding, expanding)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(layout.indexOf(self.edit), 1)
            layout.setStretch(layout.count() - 1, 0)
