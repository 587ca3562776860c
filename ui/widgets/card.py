"""A card: a quiet frame with an optional title."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.accessible import Role
from ui.widgets.label import Label


class Card(QFrame):
    """A white frame with rounded corners; put widgets into its body."""

    spoken_role = Role.Grouping

    def __init__(
        self, parent: QWidget, title: str = "", *, padding: tuple[int, int] = (20, 18)
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        across, down = padding
        outer = QVBoxLayout(self)
        outer.setContentsMargins(across, down, across, down)
        outer.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.title = Label(title, self, "section", wrap=True)
        self.title.setVisible(bool(title))
        self._head.addWidget(self.title, 1)
        outer.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.set_text(title)
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget, stretch)

    def add_to_head(self, widget: QWidget) -> None:
        """Add a widget at the right of the title."""
        self._head.addWidget(widget)


class Line(QFrame):
    """A thin separator, lying by default."""

    def __init__(self, parent: QWidget, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "upright" if upright else "line")
