"""What every page has: the desk it works at, and how the window opens, refreshes and leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.autosave import Autosave
from ui.background import Background
from ui.icons import Icons
from ui.messages import Messages
from ui.navigation import Navigation
from ui.theme import Theme

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.store.changes import Changed


class Preferences(Protocol):
    """The settings as the window uses them."""

    def get(self, key: str, default: object = None) -> object:
        """Give a setting or the default."""

    def set(self, key: str, value: object) -> None:
        """Keep a setting."""


class Desk(NamedTuple):
    """The things every page needs, handed over in its constructor."""

    journal: Journal
    navigation: Navigation
    messages: Messages
    background: Background
    theme: Theme
    icons: Icons
    settings: Preferences
    logs: Path | None = None


class Page(QWidget):
    """A page of the window; pages know nothing of each other and move through desk.navigation."""

    key: ClassVar[str] = ""
    title: ClassVar[str] = ""
    offers: ClassVar[frozenset[str]] = frozenset()
    """Commands this page answers with a method of that name: "next_step", "new_note"."""

    dirty_changed = Signal(bool)
    badge_changed = Signal(str)
    offers_changed = Signal()
    command_wanted = Signal(str)
    """Asks the window for one of its commands: the name of a method of ui/commands.py."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.stale = True
        self.setObjectName("paper")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(QCoreApplication.translate("pages", self.title))
        self.autosave = Autosave(desk.messages, self)
        self.autosave.dirty_changed.connect(self.dirty_changed)

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show this target (an id, or the page itself); called each time the page is gone to."""

    def refresh(self, changed: Changed | None) -> None:
        """Bring what is shown up to date; changed says what, None means everything."""

    def flush(self) -> bool:
        """Save what is typed now; called before leaving the page, undo, and closing."""
        return self.autosave.flush()

    def current_offers(self) -> Iterable[str]:
        """Give the offers that can be used now; emit offers_changed when that changes."""
        return self.offers

    def next_step(self) -> None:
        """Do the page's next step (Ctrl+Enter)."""

    def new_note(self) -> None:
        """Start a note on this page (the New note button)."""

    def arrive(self, target: int | None, hints: dict[str, object]) -> None:
        """Open the page for the window, and refresh it if the journal changed meanwhile."""
        self.open(target, **hints)
        if self.stale:
            self.stale = False
            self.refresh(None)

    def journal_changed(self, changed: Changed, shown: bool) -> None:
        """Refresh at once when shown, otherwise on the next visit."""
        if shown:
            self.refresh(changed)
        else:
            self.stale = True
