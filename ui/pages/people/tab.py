"""What the tabs of a person have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class TabHolder(QWidget):
    """Gives a tab all of its room; it has no layout.

    Through one, whatever grows in a tab would have the page laid out and painted twice more.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tab: QWidget | None = None

    def hold(self, tab: QWidget) -> None:
        """Fill itself with a tab."""
        self._tab = tab
        tab.setGeometry(self.rect())
        tab.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tab its room."""
        super().resizeEvent(event)
        if self._tab is not None:
            self._tab.setGeometry(self.rect())


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
