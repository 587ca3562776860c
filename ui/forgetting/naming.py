"""The other texts that name somebody, with a choice for each: take it out, erase it, leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from netjournal.forgetting.area import Decided
from netjournal.forgetting.held import Held, Named
from netjournal.store.erasing import Place
from ui.forgetting.wording import around, begun_large
from ui.merging.wording import shortened
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import Choice
from ui.widgets.label import Label
from ui.words import counted, said

SHOWN = 25
CHOICES = tuple(Decided)


class Naming(Card):
    """One row for each text; a choice for all of them where there are several."""

    def __init__(self, desk: Desk, held: Held, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Other texts that name {name}").format(name=shortened(held.name)))
        self._held = held
        self._shown = 0
        self._choices: dict[Place, Choice] = {}
        self.body.setSpacing(12)
        self.body.setContentsMargins(0, 4, 0, 0)
        words = self.tr(
            "They are about others, or about nobody, so they stay. Looked for was: {words}."
        )
        looked_for = " · ".join(map(shortened, held.words))
        self.add(Label(words.format(words=looked_for), self, "soft", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._all: Choice | None = None
        if len(held.named) > 1:
            self._all = self._choice(self.tr("All of these texts"))
            words = counted("1 text", "All {count} texts", len(held.named))
            self._grid.addWidget(Label(words, self, "strong"), 0, 0)
            self._grid.addWidget(self._all, 0, 1)
            self._all.currentIndexChanged.connect(self._on_all)
        self.body.addLayout(self._grid)
        self.more = Button("", self, ButtonKind.LINK)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._show_more)
        self.add(self.more)
        self._show_more()

    def decided(self) -> dict[Place, Decided]:
        """Give what becomes of each text; those not shown follow the choice for all."""
        for_all = self._all.currentData() if self._all is not None else CHOICES[0]
        places = [named.place for named in self._held.named]
        chosen = {place: choice.currentData() for place, choice in self._choices.items()}
        return {place: chosen.get(place, for_all) for place in places}

    def _show_more(self) -> None:
        row = self._shown + 1
        for named in self._held.named[self._shown : self._shown + SHOWN]:
            self._add(named, row)
            row += 1
        self._shown = row - 1
        rest = len(self._held.named) - self._shown
        self.more.set_text(counted("Show 1 more", "Show {count} more", rest))
        self.more.setVisible(rest > 0)

    def _add(self, named: Named, row: int) -> None:
        where = begun_large(said(named.said))
        if named.about:
            words = self.tr("{kind}, about {name}")
            where = words.format(kind=where, name=shortened(named.about))
        text = around(named.place.text, self._held.words)
        whole = Label(f"{where}\n{text}", self, wrap=True)
        whole.setMinimumWidth(0)
        name = self.tr("What becomes of: {where}: {text}").format(where=where, text=text)
        choice = self._choice(name)
        if self._all is not None:
            choice.setCurrentIndex(self._all.currentIndex())
        self._choices[named.place] = choice
        self._grid.addWidget(whole, row, 0)
        self._grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignTop)

    def _choice(self, name: str) -> Choice:
        return Choice(name, self, [(one, said(one.value)) for one in CHOICES])

    def _on_all(self, index: int) -> None:
        for choice in self._choices.values():
            choice.setCurrentIndex(index)
