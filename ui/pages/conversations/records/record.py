"""What every kind of record at a step is: a small widget that shows, saves and refreshes itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.errors import JournalError
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.widgets.card import Card, Line
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row


class Situation(NamedTuple):
    """Where a record is: the desk, the fields of the page, the conversation and its step."""

    desk: Desk
    autosave: Autosave
    conversation: int
    person: int
    person_name: str
    step: str

    @property
    def first_name(self) -> str:
        """What to call the person in a line that leaves no doubt who is meant."""
        return self.person_name.split()[0] if self.person_name.split() else self.person_name


class Record(QWidget):
    """One thing a step records; `keys` are its names in the script, one or several alike."""

    step_wanted = Signal(str)
    """Asks for the step that holds another kind of record."""

    answered = Signal()
    """Says that this step is answered and the next may come."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.situation = situation
        self.keys = tuple(keys)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def refresh(self, shown: Conversation) -> None:
        """Bring it up to date; what is being typed stays."""

    def finish(self) -> None:
        """Keep what was typed and not yet added; called before the step is left."""

    def secondary(self, shown: Conversation) -> str:
        """Give the words of a second button at the foot of the step, empty for none."""
        return ""

    def press_secondary(self) -> None:
        """Do what the second button says."""

    def first_field(self) -> QWidget | None:
        """Give what one writes in first, None when there is only something to read."""
        for field in self.findChildren(QWidget):
            if isinstance(field, (QLineEdit, QPlainTextEdit)) and _takes_focus(field, self):
                return field
        return None

    def attempt(self, change: Callable[[], object]) -> bool:
        """Save what is typed, then make a change; an error is shown and False returned."""
        if not self.situation.autosave.flush():
            return False
        try:
            change()
        except JournalError as error:
            self.situation.desk.messages.failure(error)
            return False
        return True


class AddingCard(Card):
    """A card with rows and, below a separator, the line in which Enter adds another."""

    def __init__(self, name: str, rows: RowList, line: QWidget, parent: QWidget) -> None:
        super().__init__(parent, padding=(18, 8))
        self.setAccessibleName(name)
        self._rows = rows
        self._separator = Line(self)
        for part in (rows, self._separator, line):
            self.add(part)
        self.body.setSpacing(4)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._rows.set_rows(rows)
        self._separator.setVisible(bool(rows))


class AddLine(QWidget):
    """The last line of a card: an unframed field in which Enter adds, with others beside it."""

    def __init__(self, name: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(12)
        self.edit = QLineEdit(self)
        self.edit.setProperty("kind", "bare")
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self.across.addWidget(self.edit, 1)

    def take(self) -> str:
        """Give what was typed and empty the field."""
        text = self.edit.text().strip()
        self.edit.clear()
        return text


def _takes_focus(field: QWidget, inside: QWidget) -> bool:
    by_tab = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and field.isEnabled() and field.isVisibleTo(inside)
