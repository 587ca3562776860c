"""What there is to do about a person, and the help that goes both ways."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from netjournal.relationships.followups import FollowUp
from netjournal.relationships.help import Help
from netjournal.words import FollowUpState, HelpState
from ui.autosave import Autosave
from ui.dates import due_day, short_day
from ui.pages.page import Desk
from ui.pages.people.group import Group
from ui.pages.people.known import Known
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Tone
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Choice
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.side_by_side import side_by_side
from ui.widgets.spans import Span


class CardGroup(Group):
    """A group in a card with a title."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget, title: str) -> None:
        super().__init__(desk, autosave, parent)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.card = Card(self, title)
        self.down.addWidget(self.card)

    @property
    def today(self) -> date:
        """The day it is in the journal."""
        return self.journal.now.date()

    def tell(self) -> None:
        """Say what was done, with its undo."""
        name = self.journal.undo_name
        self.desk.messages.undoable(f"{name}.", name)


class ToDo(CardGroup):
    """The follow-ups about this person."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent, "")
        self.card.set_title(self.tr("To do"))
        self.rows = RowList(
            desk.theme, self.tr("To do"), self.card, empty=self.tr("Nothing to do for now.")
        )
        self.rows.pressed.connect(self._on_pressed)
        self._what = QLineEdit(self.card)
        self._what.setAccessibleName(self.tr("Something to do"))
        self._what.setPlaceholderText(self.tr("Something to do, then Enter"))
        self._what.returnPressed.connect(self._on_add)
        self._due = DateEdit(self.tr("To do by"), self.card)
        self.card.add(self.rows)
        self.card.add(side_by_side(self.card, (self._what, 1), (self._due, 0)))

    def show_known(self, known: Known) -> None:
        """Show what is to be done, soonest first."""
        super().show_known(known)
        about = self.journal.followups.about(self.person)
        self.rows.set_rows([self._row(one) for one in about if one.state is FollowUpState.OPEN])

    def _row(self, one: FollowUp) -> Row:
        late = one.due_on <= self.today
        offered = {
            "done": self.tr("Done"),
            "later": self.tr("Later"),
            "let_go": self.tr("Let go"),
        }
        buttons = tuple(
            RowButton(key, words, ButtonKind.SMALL, f"{words}: {one.what}")
            for key, words in offered.items()
        )
        return Row(
            one.id,
            one.what,
            subtitle=one.why,
            chip=due_day(one.due_on, self.today),
            tone=Tone.WARN if late else Tone.QUIET,
            buttons=buttons,
        )

    def _on_add(self) -> None:
        what = self._what.text().strip()
        if what:
            due = self._due.value()
            self._what.clear()
            self._due.set_value(None)
            self.do(partial(self.journal.followups.add, what, person=self.person, due_on=due))

    def _on_pressed(self, follow_up: int, button: str) -> None:
        followups = self.journal.followups
        if button == "done":
            self.do(partial(followups.done, follow_up))
        elif button == "let_go":
            self.do(partial(followups.let_go, follow_up))
        else:
            start = max(followups.get(follow_up).due_on, self.today)
            self.do(partial(followups.later, follow_up, followups.default_day(start)))
        self.tell()


class HelpBothWays(CardGroup):
    """Help promised, given and received; no balance is shown, for there is none (rule 9)."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent, "")
        self.card.set_title(self.tr("Help"))
        self.rows = RowList(
            desk.theme,
            self.tr("Help"),
            self.card,
            empty=self.tr("What could you do for them, without expecting anything back?"),
        )
        self.rows.pressed.connect(self._on_pressed)
        self._state = Choice(
            self.tr("Which help"),
            self.card,
            (
                (HelpState.PROMISED.value, self.tr("I promise")),
                (HelpState.GIVEN.value, self.tr("I gave")),
                (HelpState.RECEIVED.value, self.tr("I received")),
            ),
        )
        self._state.currentIndexChanged.connect(self._on_state)
        self._what = QLineEdit(self.card)
        self._what.setAccessibleName(self.tr("What the help is"))
        self._what.setPlaceholderText(self.tr("What the help is, then Enter"))
        self._what.returnPressed.connect(self._on_add)
        self._due = DateEdit(self.tr("Promised by"), self.card)
        self.card.add(self.rows)
        foot = side_by_side(self.card, (self._state, 0), (self._what, 1), (self._due, 0))
        self.card.add(foot)

    def show_known(self, known: Known) -> None:
        """Show the help, what was promised first, what was received last."""
        super().show_known(known)
        due = {
            one.help: one.due_on
            for one in self.journal.followups.about(self.person)
            if one.help is not None and one.state is FollowUpState.OPEN
        }
        found = self.journal.help.with_person(self.person)
        self.rows.set_rows([self._row(one, due.get(one.id)) for one in found])

    def _row(self, one: Help, due: date | None) -> Row:
        promised = one.state is HelpState.PROMISED
        said = {
            HelpState.PROMISED: self.tr("Promised"),
            HelpState.GIVEN: self.tr("Given"),
            HelpState.RECEIVED: self.tr("Received"),
        }[one.state]
        give = self.tr("Given: {what}").format(what=one.what)
        delete = self.tr("Delete help: {what}").format(what=one.what)
        buttons = [RowButton("delete", self.tr("Delete"), ButtonKind.SMALL, delete)]
        if promised:
            buttons.insert(0, RowButton("give", self.tr("Given"), ButtonKind.SMALL, give))
        return Row(
            one.id,
            (Span(said, bold=True), Span(f" — {one.what}")),
            lead=short_day(one.done_on or one.on, self.today),
            chip=due_day(due, self.today) if due else "",
            tone=Tone.WARN if due and due <= self.today else Tone.QUIET,
            buttons=tuple(buttons),
        )

    def _on_state(self, _index: int) -> None:
        self._due.setVisible(self._state.currentData() == HelpState.PROMISED.value)

    def _on_add(self) -> None:
        what = self._what.text().strip()
        if not what:
            return
        state, due, area = self._state.currentData(), self._due.value(), self.journal.help
        self._what.clear()
        self._due.set_value(None)
        if state == HelpState.PROMISED.value:
            self.do(partial(area.promise, self.person, what, due_on=due))
        elif state == HelpState.GIVEN.value:
            self.do(partial(area.given, self.person, what))
        else:
            self.do(partial(area.received, self.person, what))

    def _on_pressed(self, help_id: int, button: str) -> None:
        area = self.journal.help
        self.do(partial(area.give if button == "give" else area.delete, help_id))
        self.tell()


def small(text: str, name: str, parent: QWidget) -> Button:
    """Make a small button with a name of its own."""
    button = Button(text, parent, ButtonKind.SMALL)
    button.setAccessibleName(name)
    return button
