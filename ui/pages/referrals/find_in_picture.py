"""The field that finds somebody in the picture by any part of their name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netjournal.people.introducers import Forest
from ui.theme import Theme
from ui.widgets.suggest import SuggestEdit, Suggestion
from ui.words import said

MOST = 9


class FindInPicture(SuggestEdit):
    """Suggests people of the picture; taking one emits picked(id)."""

    def __init__(self, theme: Theme, name: str, list_name: str, parent: QWidget) -> None:
        super().__init__(theme, name, list_name, parent)
        self.forest = Forest({}, (), 0)
        self.setPlaceholderText(name)

    def suggest(self, text: str) -> Sequence[Suggestion]:
        """Suggest those whose name holds the text, those that begin with it first."""
        part = text.strip().casefold()
        fits = [one for one in self.forest.people.values() if part in one.name.casefold()]
        first = [one for one in fits if one.name.casefold().startswith(part)]
        rest = [one for one in fits if not one.name.casefold().startswith(part)]
        return [
            Suggestion(one.name, self._by(one.by), said(one.stage), one.id)
            for one in (*first, *rest)[:MOST]
        ]

    def take(self, suggestion: Suggestion) -> None:
        """Go there."""
        self.clear()
        super().take(suggestion)

    def enter(self) -> None:
        """Go to the first that fits."""
        found = self.suggest(self.text()) if self.text().strip() else ()
        if found:
            self.take(found[0])

    def _by(self, person: int | None) -> str:
        if person is None:
            return ""
        return self.tr("introduced by {name}").format(name=self.forest.people[person].name)
