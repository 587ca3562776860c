"""The People page: the list at the left, the one chosen (or a form for somebody new) beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from netjournal.errors import JournalError, NotFound
from ui.pages.page import Desk, Page
from ui.pages.people.list_pane import ListPane
from ui.pages.people.new_person import NewPerson
from ui.pages.people.person_view import PersonView
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

SPLITTER = "people.splitter"
LIST_WIDTH = 320
OFFERS = ("new_note", "next_step")


class PeoplePage(Page):
    """Everybody in the journal."""

    key: ClassVar[str] = "people"
    title: ClassVar[str] = "People"
    offers: ClassVar[frozenset[str]] = frozenset(OFFERS)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._deleted: int | None = None
        self._build()
        self.pane.chosen.connect(self._on_chosen)
        self.pane.entered.connect(self._on_entered)
        self.pane.delete_asked.connect(self._delete)
        self.view.delete_asked.connect(self._delete)
        self.empty.pressed.connect(self._on_new)
        self.form.added.connect(self._on_added)
        self.form.left.connect(self._on_left)
        self.form.person_asked.connect(self._on_chosen)
        self.pane.refresh(None)

    @property
    def person(self) -> int | None:
        """The person shown."""
        shown = self.stack.currentWidget() is self.view and self.view.known is not None
        return self.view.known.person.id if shown and self.view.known is not None else None

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show a person (the first one when none is named), or the form for somebody new."""
        if hints.get("new"):
            self._show_form()
            return
        if target is None:
            target = self._last_or_first()
        if target is None or not self._show(target):
            self._show_nobody()
            return
        tab = hints.get("tab")
        if isinstance(tab, str):
            self.view.show_tab(tab)

    def refresh(self, changed: Changed | None) -> None:
        """Bring the list and the person up to date, keeping choice, place and what is typed."""
        self.pane.refresh(changed)
        person = self.person
        if person is None:
            if self.stack.currentWidget() is self.empty and self.pane.ids:
                self.open(None)
            return
        if self._deleted is not None and self._deleted in self.pane.ids:
            self._return_to_deleted()
            return
        try:
            self.view.refresh(changed)
        except NotFound:
            self._show_another()
        else:
            self.pane.list.choose(person)

    def flush(self) -> bool:
        """Save what is typed; somebody new whose name is written is added."""
        if self.stack.currentWidget() is self.form and self.form.begun:
            self._add_quietly()
        return super().flush()

    def current_offers(self) -> Iterable[str]:
        """Offer a note and the next step while a person is shown."""
        return OFFERS if self.person is not None else ()

    def new_note(self) -> None:
        """Start a note about the person shown."""
        self.view.write_note()

    def next_step(self) -> None:
        """Do the next step with the person shown."""
        if self.person is not None:
            self.view.do_next_step()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.pane = ListPane(self.desk, self.splitter)
        self.pane.setMinimumWidth(220)
        self.stack = QStackedWidget(self.splitter)
        self.stack.setMinimumWidth(400)
        self.view = PersonView(self.desk, self.autosave, self.stack)
        self.form = NewPerson(self.desk, self.stack)
        self.empty = EmptyState(
            self.tr("Everybody you meet has a place here, with what you know and what is next."),
            self.tr("Add a person"),
            self.stack,
        )
        for widget in (self.view, self.form, self.empty):
            self.stack.addWidget(widget)
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        kept = self.desk.settings.get(SPLITTER, LIST_WIDTH)
        width = kept if isinstance(kept, int) else LIST_WIDTH
        self.splitter.setSizes([width, 10_000])
        layout.addWidget(self.splitter)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(300)
        self._keeping.timeout.connect(self._keep_splitter)
        self.splitter.splitterMoved.connect(self._on_splitter)

    def _show(self, person: int) -> bool:
        try:
            self.view.show_person(person)
        except NotFound:
            return False
        self._front(self.view)
        self.pane.show_chosen(person)
        return True

    def _show_nobody(self) -> None:
        self._front(self.empty)

    def _show_form(self) -> None:
        self._front(self.form)
        self.pane.list.choose(None)
        self.form.begin()

    def _show_another(self) -> None:
        """Show somebody else when the one shown is gone (deleted, or their adding was undone)."""
        known = self.view.known
        self.view.known = None
        if known is not None:
            self.desk.navigation.forget(self.key, known.person.id)
        chosen = self.pane.list.current_id
        target = chosen if chosen in self.pane.ids else next(iter(self.pane.ids), None)
        self.desk.navigation.settle(target)
        if target is None or not self._show(target):
            self._show_nobody()

    def _return_to_deleted(self) -> None:
        person, self._deleted = self._deleted, None
        if person is not None and self._show(person):
            self.desk.navigation.settle(person)

    def _front(self, widget: QWidget) -> None:
        if self.stack.currentWidget() is not widget:
            self.stack.setCurrentWidget(widget)
        self.offers_changed.emit()

    def _last_or_first(self) -> int | None:
        known = self.view.known
        if known is not None:
            return known.person.id
        return next(iter(self.pane.ids), None)

    def _delete(self, person: int) -> None:
        after = self.pane.neighbour(person)
        name = self.desk.journal.people.get(person).name
        self.autosave.flush()
        self.pane.list.choose(after)
        try:
            self.desk.journal.people.delete(person)
        except JournalError as error:
            self.desk.messages.failure(error)
            return
        self._deleted = person
        words = self.tr("{name} was deleted.").format(name=name)
        self.desk.messages.undoable(words, self.desk.journal.undo_name)

    def _add_quietly(self) -> None:
        """Add whom the form names on leaving it, without going to them."""
        self.form.blockSignals(True)
        person = self.form.submit()
        self.form.blockSignals(False)
        if person is not None:
            name = self.desk.journal.undo_name
            self.desk.messages.undoable(f"{name}.", name)

    def _on_chosen(self, person: int) -> None:
        self.desk.navigation.go(self.key, person)

    def _on_entered(self) -> None:
        self.view.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def _on_new(self) -> None:
        self.desk.navigation.go(self.key, None, new=True)

    def _on_added(self, person: int) -> None:
        self.pane.refresh(None)
        if self._show(person):
            self.desk.navigation.settle(person)
            self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self.open(None)
        self.desk.navigation.settle(self.person)

    def _on_splitter(self, _place: int, _index: int) -> None:
        self._keeping.start()

    def _keep_splitter(self) -> None:
        self.desk.settings.set(SPLITTER, self.splitter.sizes()[0])
