"""What the groups and cards of the tabs have in common, and names that lead to people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import set_tip
from ui.words import said

if TYPE_CHECKING:
    from netjournal.journal import Journal


LONGEST_DETAIL = 28


class Group(QWidget):
    """A group that lists things of one person; person_asked(id) when a name is followed."""

    person_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.autosave = autosave
        self.known: Known | None = None
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 6, 0, 6)
        self.down.setSpacing(10)

    @property
    def journal(self) -> Journal:
        """The journal."""
        return self.desk.journal

    @property
    def person(self) -> int:
        """The person shown."""
        return self.known.person.id if self.known is not None else 0

    def show_known(self, known: Known) -> None:
        """Show a person, or the same one after a change."""
        self.known = known

    def do(self, action: Callable[[], object]) -> None:
        """Change something; what stands against it is shown."""
        try:
            action()
        except JournalError as error:
            self.desk.messages.failure(error)


class People(QWidget):
    """Names that lead to people."""

    person_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 8)
        self._shown: list[tuple[int, str, str]] = []

    def show_people(self, people: Sequence[tuple[int, str, str]]) -> None:
        """Show (id, name, detail)."""
        self.setVisible(bool(people))
        if list(people) == self._shown:
            return
        self._shown = list(people)
        empty_out(self._flow)
        for person, name, detail in people:
            short = shorten(detail, LONGEST_DETAIL, placeholder="…")
            button = Button(f"{name} ({short})" if detail else name, self, ButtonKind.LINK)
            if short != detail:
                set_tip(button, f"{name} ({detail})")
            button.clicked.connect(partial(self.person_asked.emit, person))
            self._flow.addWidget(button)
            button.show()


def kinds_of(words: Any) -> list[tuple[object, str]]:
    """Give the choices of a set of words."""
    return [(kind.value, said(kind).capitalize()) for kind in words]


def empty_out(layout: QLayout) -> None:
    """Take every widget out of a layout and free it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
