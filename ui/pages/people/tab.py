"""What the tabs of a person have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class PersonTab(QWidget):
    """One tab: shows a person, and is brought up to date while it is in front."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.autosave = autosave
        self.known: Known | None = None

    @property
    def person(self) -> int:
        """The id of the person shown, 0 when there is none."""
        return self.known.person.id if self.known is not None else 0

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show a person, or the same one after a change."""
        self.known = known
