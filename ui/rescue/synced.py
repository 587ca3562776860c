"""Says once that a folder is synced, and lists the conflicted copies beside the journal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from netjournal.safekeeping.synced import Conflicted
from ui.dates import clock, dated_day
from ui.links import open_local
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import counted, said

WIDTH = 600
HEIGHT = 460


class SyncedDialog(QDialog):
    """Nothing is changed: the copies are kept, and what each holds is told."""

    def __init__(
        self, journal: Path, warning: str, copies: Sequence[Conflicted], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        title = self.tr("Your journal is in a synced folder")
        if copies:
            title = counted(
                "There is a conflicted copy of your journal",
                "There are {count} conflicted copies of your journal",
                len(copies),
            )
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 22)
        down.setSpacing(8)
        down.addWidget(Label(title, self, "section", wrap=True))
        if warning:
            down.addWidget(Label(warning, self, wrap=True))
        if copies:
            words = self.tr(
                "It was written to on two computers. The one that is open is {name}; what was "
                "written on the other computer is in the copy. Both are kept. Open the copy to "
                "compare, and write into your journal what it lacks."
            )
            down.addWidget(Label(words.format(name=journal.name), self, wrap=True))
            body = PageBody(self, margins=(0, 6))
            for one in copies:
                body.add(self._card(one, body.content))
            down.addWidget(body, 1)
            self.resize(WIDTH, HEIGHT)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.understood = Button(self.tr("Understood"), row, ButtonKind.PRIMARY)
        self.folder = Button(self.tr("Show the folder"), row)
        self.understood.setDefault(True)
        self.understood.clicked.connect(self.accept)
        self.folder.clicked.connect(self._on_folder)
        flow.addWidget(self.understood)
        flow.addWidget(self.folder)
        down.addSpacing(8)
        down.addWidget(row)
        self.finished.connect(self.deleteLater)
        self.understood.setFocus()

    def _card(self, copy: Conflicted, parent: QWidget) -> Card:
        card = Card(parent, padding=(16, 12))
        card.body.setSpacing(3)
        card.setAccessibleName(copy.path.name)
        card.add(Label(copy.path.name, card, "strong", wrap=True))
        if copy.counts is None:
            card.add(Label(said(copy.why), card, "stop", wrap=True))
            return card
        card.add(Label(said(copy.counts.said), card, wrap=True))
        at = copy.newest_change or copy.at
        words = self.tr("Its newest change is of {day}, {time}.")
        words = words.format(day=dated_day(at.date()), time=clock(at.time()))
        card.add(Label(words, card, "soft", wrap=True))
        return card

    def _on_folder(self) -> None:
        open_local(self._journal.parent)
