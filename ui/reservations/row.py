"""A row of the checklist's table: what leads it, a place for each side, and one below for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from netjournal.words import Side
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.label import Label

LEAD_WIDTH = 212
COLUMNS = {Side.MINE: 2, Side.THEIRS: 4}


class Lead(QWidget):
    """A kind in bold with its question below."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 14, 12)
        layout.setSpacing(1)
        self.title = Label(title, self, "strong", wrap=True)
        self.question = Label("", self, "small", wrap=True)
        self.title.setVisible(bool(title))
        layout.addWidget(self.title)
        layout.addWidget(self.question)
        layout.addStretch(1)

    def compact(self, on: bool) -> None:
        """Come closer to what is below, when that is the cells."""
        self._box.setContentsMargins(16, 12, 14, 0 if on else 12)


class Below(QWidget):
    """The quiet ground on which a row opens."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 12, 16, 16)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.color("hover"))


class TableRow(QWidget):
    """Wide: the lead, then a column a side. Narrow: the lead above the columns."""

    def __init__(
        self, theme: Theme, lead: Lead, sides: Mapping[Side, QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lead = lead
        self.sides = sides
        self._lines = (Line(self, upright=True), Line(self, upright=True))
        self.below = Below(theme, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for widget in (lead, *sides.values()):
            widget.setParent(self)

    def arrange(self, shown: Sequence[Side], *, narrow: bool) -> None:
        """Set the row out for these sides."""
        parts = (self.lead, *self._lines, self.below, *self.sides.values())
        for widget in parts:
            self._grid.removeWidget(widget)
        top = 1 if narrow else 0
        self._grid.addWidget(self.lead, 0, 0, 1, 5 if narrow else 1)
        for line, column in zip(self._lines, (1, 3), strict=True):
            self._grid.addWidget(line, top, column)
        for side, widget in self.sides.items():
            self._grid.addWidget(widget, top, COLUMNS[side])
            self._grid.setColumnStretch(COLUMNS[side], 1 if side in shown else 0)
            widget.setVisible(side in shown)
        self._grid.addWidget(self.below, top + 1, 0, 1, 5)
        self._lines[0].setHidden(narrow)
        self._lines[1].setVisible(len(shown) > 1)
        self._fit_lead(narrow)

    def _fit_lead(self, narrow: bool) -> None:
        self.lead.compact(narrow)
        width = self._theme.px(LEAD_WIDTH)
        self.lead.setMinimumWidth(0 if narrow else width)
        self.lead.setMaximumWidth(16777215 if narrow else width)
        self.lead.setHidden(narrow and self.lead.title.isHidden())


class SideTitle(Label):
    """The title of a column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, "section", wrap=True)
        self.setContentsMargins(16, 12, 16, 12)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
