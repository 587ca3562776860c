"""What the parts of the page have in common: the desk, the period, what stands against."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.widgets.page_body import PageBody
from ui.words import said

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.store.changes import Changed


class Part(PageBody):
    """One part of the page; read when it is in front."""

    rests_on: ClassVar[frozenset[str]] = frozenset({"person"})
    """The tables whose changes it shows."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent, margins=(28, 18))
        self.desk = desk
        self.autosave = autosave
        self.since: dt.date | None = None

    @property
    def journal(self) -> Journal:
        """The journal."""
        return self.desk.journal

    @property
    def today(self) -> dt.date:
        """The day it is in the journal."""
        return self.journal.now.date()

    def refresh(self, changed: Changed | None) -> None:
        """Read what is shown; to be written by each part."""
        raise NotImplementedError

    def start(self) -> None:
        """Take the focus as the part comes to the front."""

    def do(self, action: Callable[[], object], *, notice: bool = False) -> bool:
        """Change something; what stands against it is shown, and on wish how to undo it."""
        try:
            action()
        except JournalError as error:
            self.desk.messages.failure(error)
            return False
        if notice:
            self.tell()
        return True

    def tell(self) -> None:
        """Say what was done, with its undo."""
        name = self.journal.undo_name
        self.desk.messages.undoable(self.tr("{what}.").format(what=said(name)), name)

    def ask_person(self, person: int) -> None:
        """Go to somebody."""
        self.desk.navigation.go("people", person)
