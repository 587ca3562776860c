"""What became of a reservation, folded away until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from netjournal.relationships.reservations import ReservationChange
from ui.dates import short_day
from ui.reservations.wording import tr
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label


class History(QWidget):
    """The lines of a history; its button, placed elsewhere, unfolds them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = Button(tr("History"), parent, ButtonKind.LINK)
        self.button.setCheckable(True)
        self.button.setVisible(False)
        self.button.toggled.connect(self.setVisible)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[ReservationChange, ...] = ()
        self._labels: list[Label] = []
        self.setVisible(False)

    def show_history(self, changes: Sequence[ReservationChange], today: date) -> None:
        """Show these changes, oldest first."""
        self.button.setVisible(bool(changes))
        if tuple(changes) == self._shown:
            return
        self._shown = tuple(changes)
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for row, change in enumerate(changes):
            what = change.what
            self._add(row, 0, short_day(change.at.date(), today))
            self._add(row, 1, f"{what}: {change.detail}" if change.detail else what)

    def _add(self, row: int, column: int, words: str) -> None:
        label = Label(words, self, "small", wrap=column == 1)
        self._grid.addWidget(label, row, column)
        self._labels.append(label)
