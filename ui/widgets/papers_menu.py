"""A menu of papers, such as sheets, letters and days for the calendar, asked for as it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.access_keys import AccessKeys


class Paper(NamedTuple):
    """One entry: its words, what opens it, and why that cannot be now, if it cannot."""

    words: str
    open: Callable[[], object]
    why_not: str = ""


Offered = Callable[[], Sequence[Sequence[Paper]]]
"""Gives the entries of the moment, in groups; a line stands between two groups."""


class PapersMenu(QMenu):
    """Shows what there is to open at this moment; by keyboard, a letter chooses a line."""

    def __init__(self, name: str, offered: Offered, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(name)
        self.setToolTipsVisible(True)
        self._offered = offered
        self._papers: list[Paper] = []
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)
        AccessKeys(self)

    def fill(self) -> None:
        """Ask what there is to open."""
        self.clear()
        self._papers = []
        for group in self._offered():
            if self._papers and group:
                self.addSeparator()
            for paper in group:
                self._add(paper)

    def _add(self, paper: Paper) -> None:
        action = QAction(paper.words.replace("&", "&&"), self)
        action.setData(len(self._papers))
        action.setEnabled(not paper.why_not)
        action.setToolTip(paper.why_not)
        self._papers.append(paper)
        self.addAction(action)

    def _on_triggered(self, action: QAction) -> None:
        self._papers[action.data()].open()
