"""Sheets: the paper they are made for, and what never stands on them unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.languages import usual_paper
from ui.pages.settings.own_templates import OwnTemplatesCard
from ui.pages.settings.radios import Radios
from ui.pages.settings.section import Section
from ui.paper import PAPER, PAPERS, PRIVATE_OFFERED
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class SheetsSection(Section):
    """The paper is used by every sheet from the next one opened on."""

    key: ClassVar[str] = "sheets"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Sheets"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP("settings", "What is printed to take along, and what is kept off it.")
    )

    def build(self) -> None:
        """Make the choices."""
        names = {"a4": self.tr("A4"), "us-letter": self.tr("Letter")}
        usual = self.tr("As is usual here ({paper})").format(paper=names[usual_paper()])
        card = self.card()
        self.paper = Radios(
            self.tr("Paper"),
            card,
            (("", usual), *((paper, names[paper]) for paper in PAPERS)),
            self.tr("Choosing another one beside an open sheet changes it here too."),
        )
        card.add(self.paper)
        self.paper.chosen.connect(self._choose_paper)
        card = self.card(self.tr("What is private"))
        for words in (
            self.tr(
                "Private notes and reservations stay off every sheet. To have them on one, you "
                "ask for them on that sheet, each time; nothing remembers it."
            ),
            self.tr(
                "One exception: the checklist of the second conversation is for your eyes, and "
                "says so at its foot."
            ),
        ):
            card.add(Label(words, card, wrap=True))
        self.check(
            self.tr("Offer what is private"),
            card,
            hint=self.tr("Without this, no sheet can be asked for it, not even by mistake."),
            load=self._offered,
            save=self._choose_offered,
        )
        self.own = OwnTemplatesCard(self.desk, self)
        self.down.addWidget(self.own)
        self.load()

    def load(self, changed: Changed | None = None) -> None:
        """Show the paper chosen, which may have been chosen beside a sheet."""
        chosen = self.desk.settings.get(PAPER)
        self.paper.show_value(str(chosen) if chosen in PAPERS else "")
        if changed is None:
            self.own.load()

    def _choose_paper(self, paper: str) -> None:
        self.desk.settings.set(PAPER, paper)

    def _offered(self) -> bool:
        return bool(self.desk.settings.get(PRIVATE_OFFERED, True))

    def _choose_offered(self, on: bool) -> None:
        self.desk.settings.set(PRIVATE_OFFERED, on)
