"""The first face of the People page: the list beside one person, somebody new, or nobody yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from netjournal.errors import JournalError, NotFound
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.list_pane import ListPane
from ui.pages.people.list_state import ListState
from ui.pages.people.new_person import NewPerson
from ui.pages.people.person_view import PersonView
from ui.pages.people.sides import Sides
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

PAGE = "people"


class Beside(Sides):
    """Shows people one at a time; wanted() when it is to come to the front of the page."""

    wanted = Signal()
    front_changed = Signal()
    table_asked = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, state: ListState, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self._state = state
        self._autosave = autosave
        self._deleted: int | None = None
        self._build()
        self._connect()

    @property
    def person(self) -> int | None:
        """The person who is, or would be, in front."""
        shown = self.stack.currentWidget() is self.view and self.view.known is not None
        return self.view.known.person.id if shown and self.view.known is not None else None

    def show_known(self, person: int) -> bool:
        """Show a person; False when there is no such person."""
        try:
            self.view.show_person(person)
        except NotFound:
            return False
        self._front(self.view)
        self.wanted.emit()
        self.pane.show_chosen(person)
        return True

    def show_nobody(self) -> None:
        """Say what the page is for."""
        self.wanted.emit()
        self._front(self.empty)

    def show_form(self) -> None:
        """Ask for somebody new."""
        self._front(self.form)
        self.wanted.emit()
        self.pane.list.choose(None)
        self.form.begin()

    def show_instead(self, gone: int | None) -> None:
        """Show somebody else than who was gone to and is no more, or what the page is for."""
        if gone is not None:
            self._desk.navigation.forget(PAGE, gone)
        self._settle_on(self.last_or_first())

    def last_or_first(self) -> int | None:
        """Give who was shown last, or the first in the list."""
        known = self.view.known
        if known is not None and self._desk.journal.people.rows([known.person.id]):
            return known.person.id
        return next(iter(self._state.ids), None)

    def refresh_person(self, changed: Changed | None) -> None:
        """Bring the person up to date; somebody deleted who is back comes to the front."""
        person = self.person
        if person is None:
            if self.stack.currentWidget() is self.empty and self.pane.ids:
                self.show_instead(None)
        elif self._deleted is not None and self._deleted in self.pane.ids:
            self._return_to_deleted()
        else:
            try:
                self.view.refresh(changed)
            except NotFound:
                self._show_another()
            else:
                self.pane.list.choose(person)

    def add_begun(self) -> None:
        """Add whom the form names on leaving it, without going to them."""
        if self.stack.currentWidget() is not self.form or not self.form.begun:
            return
        self.form.blockSignals(True)
        person = self.form.submit()
        self.form.blockSignals(False)
        if person is not None:
            name = self._desk.journal.undo_name
            self._desk.messages.undoable(f"{name}.", name)

    def look_for_another(self) -> None:
        """Put the focus into the list."""
        if self.narrow:
            self.show_list()
            self.pane.refresh()
            self.pane.show_chosen(self.person)
            self.pane.list.look_at_chosen()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.pane = ListPane(self._desk, self._state, self)
        self.stack = QStackedWidget(self)
        self.view = PersonView(self._desk, self._autosave, self.stack)
        self.form = NewPerson(self._desk, self.stack)
        self.empty = EmptyState(
            self.tr("Everybody you meet has a place here, with what you know and what is next."),
            self.tr("Add a person"),
            self.stack,
        )
        for widget in (self.view, self.form, self.empty):
            self.stack.addWidget(widget)
        self.hold(self.pane, self.stack)

    def _connect(self) -> None:
        self.pane.chosen.connect(self._on_chosen)
        self.pane.entered.connect(self.enter)
        self.pane.clicked.connect(self.show_person)
        self.pane.delete_asked.connect(self._delete)
        self.pane.table_asked.connect(self.table_asked)
        self.view.delete_asked.connect(self._delete)
        self.view.header.list_asked.connect(self.look_for_another)
        self.narrowed.connect(self.view.header.show_way_back)
        self.empty.pressed.connect(self._on_new)
        self.form.added.connect(self._on_added)
        self.form.left.connect(self.left)
        self.form.person_asked.connect(self._on_person_asked)

    def enter(self) -> None:
        """Go from the list into the person."""
        self.show_person()
        self.view.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def _show_another(self) -> None:
        """Show somebody else when the one shown is gone (deleted, or their adding was undone)."""
        known = self.view.known
        self.view.known = None
        if known is not None:
            self._desk.navigation.forget(PAGE, known.person.id)
        chosen = self.pane.list.current_id
        self._settle_on(chosen if chosen in self.pane.ids else next(iter(self.pane.ids), None))

    def _settle_on(self, target: int | None) -> None:
        self._desk.navigation.settle(target)
        if target is None or not self.show_known(target):
            self.show_nobody()

    def _return_to_deleted(self) -> None:
        person, self._deleted = self._deleted, None
        if person is not None and self.show_known(person):
            self._desk.navigation.settle(person)

    def _front(self, widget: QWidget) -> None:
        if self.stack.currentWidget() is not widget:
            self.stack.setCurrentWidget(widget)
        self.show_person()
        self.front_changed.emit()

    def _delete(self, person: int) -> None:
        after = self.pane.neighbour(person)
        journal = self._desk.journal
        name = journal.people.get(person).name
        self._autosave.flush()
        self.pane.list.choose(after)
        try:
            with self.browsing():
                journal.people.delete(person)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self._deleted = person
        words = self.tr("{name} was deleted.").format(name=name)
        self._desk.messages.undoable(words, journal.undo_name)

    def _on_chosen(self, person: int) -> None:
        with self.browsing():
            self._desk.navigation.go(PAGE, person)

    def _on_person_asked(self, person: int) -> None:
        self._desk.navigation.go(PAGE, person)

    def _on_new(self) -> None:
        self._desk.navigation.go(PAGE, None, new=True)

    def _on_added(self, person: int) -> None:
        if self.show_known(person):
            self._desk.navigation.settle(person)
            (self.enter if self.narrow else self.look_for_another)()
