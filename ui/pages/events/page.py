"""The Events page: the list of events, or one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netjournal.errors import NotFound
from ui.letters.mail import OpenMail, open_in_mail_program
from ui.pages.events.event_list import EventList
from ui.pages.events.event_view import EventView
from ui.pages.page import Desk, Page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netjournal.store.changes import Changed

SHOWN_HERE = frozenset({"event", "encounter", "person", "invitation", "conversation", "message"})


class EventsPage(Page):
    """Events, who was met there, and inviting them; the next step is the next person."""

    key = "events"
    title = "Events"
    offers = frozenset({"next_step"})

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        open_mail: OpenMail = open_in_mail_program,
    ) -> None:
        super().__init__(desk, parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(self)
        self.list = EventList(desk, self.views)
        self.event_view = EventView(desk, self.autosave, self.views, open_mail)
        self.views.addWidget(self.list)
        self.views.addWidget(self.event_view)
        whole.addWidget(self.views)
        self.list.chosen.connect(self._go)
        self.list.made.connect(self._on_made)
        self.event_view.deleted.connect(self._go_to_list)
        self._closing = False

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show the list or one event; with new=True the form for a new event."""
        self.autosave.flush()
        part = hints.get("part")
        if target is None or not self._shown(target, part if isinstance(part, str) else ""):
            self._show_list()
            if hints.get("new"):
                self.list.start_new()
        self.offers_changed.emit()

    def refresh(self, changed: Changed | None) -> None:
        """Bring the list or the event shown up to date."""
        if changed is not None and not SHOWN_HERE & set(changed.tables):
            return
        if self.views.currentWidget() is self.list:
            self.list.refresh()
            return
        try:
            self.event_view.refresh()
        except NotFound:
            self.event_view.forget()
            self._show_list()

    def flush(self) -> bool:
        """Save what is typed; a half-typed person is written down on leaving and on closing."""
        saved = super().flush()
        place = self.desk.navigation.current
        if self._closing or (place is not None and place.page != self.key):
            return self.event_view.leave() and self.list.make() and saved
        self.event_view.met.keep_line()
        return saved

    def current_offers(self) -> Iterable[str]:
        """Offer the next person on an event only."""
        on_event = self.views.currentWidget() is self.event_view
        return self.offers if on_event else frozenset()

    def next_step(self) -> None:
        """Put the cursor where the next person is written down."""
        self.event_view.begin_line()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for the closing of the window, when a half-typed person is written down."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window is closing before it asks what is to be saved."""
        if watched is self.window():
            self._closing = event.type() == QEvent.Type.Close
        return False

    def _shown(self, event: int, part: str) -> bool:
        self.event_view.leave()
        self.views.setCurrentWidget(self.event_view)
        try:
            self.event_view.show_event(event, part)
        except NotFound as error:
            self.event_view.forget()
            self.desk.messages.failure(error)
            return False
        return True

    def _show_list(self) -> None:
        self.event_view.leave()
        self.views.setCurrentWidget(self.list)
        self.list.refresh()
        self.offers_changed.emit()

    def _go(self, event: int) -> None:
        self.desk.navigation.go(self.key, event)

    def _go_to_list(self) -> None:
        self.desk.navigation.go(self.key)

    def _on_made(self, event: int) -> None:
        place = self.desk.navigation.current
        if place is not None and place.page == self.key and not self._closing:
            self.desk.navigation.settle(event)
            self.open(event)
