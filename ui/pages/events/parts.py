"""The three parts of an event: before, at the door, after; the date says which one is open."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from ui.widgets.card import Line


class Part(Enum):
    """A part of an event, by the key that a place may ask for."""

    BEFORE = "before"
    DOOR = "door"
    AFTER = "after"


def part_for(day: date, today: date) -> Part:
    """Give the part that is of use on a day."""
    if day > today:
        return Part.BEFORE
    return Part.DOOR if day == today else Part.AFTER


class PartTabs(QWidget):
    """Tabs for the parts; arrow keys move between them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setAccessibleName(self.tr("Parts of the event"))
        for words in (self.tr("Before"), self.tr("At the door"), self.tr("After")):
            self.bar.addTab(words)
        self.bar.currentChanged.connect(self._on_changed)
        down.addWidget(self.bar)
        down.addWidget(Line(self))

    @property
    def current(self) -> Part:
        """The part that is open."""
        return list(Part)[self.bar.currentIndex()]

    def choose(self, part: Part) -> None:
        """Open a part."""
        self.bar.setCurrentIndex(list(Part).index(part))

    def _on_changed(self, _index: int) -> None:
        self.chosen.emit(self.current)
