"""The People page with its two faces: a list beside one person, and a table of everybody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from ui.pages.page import Desk, Page
from ui.pages.people.beside import Beside
from ui.pages.people.face_switch import LIST, TABLE
from ui.pages.people.list_state import ListState
from ui.pages.people.table.face import TableFace

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

OFFERS = ("new_note", "next_step")
FACE = "people.face"
EVERYBODY = 0
"""The place of the table among the places to go back to; no person has this id."""

SHOWN_BY = frozenset(
    {
        "person",
        "tag",
        "person_tag",
        "organisation",
        "role",
        "encounter",
        "event",
        "follow_up",
        "reach",
        "own_field",
        "own_value",
        "saved_filter",
    }
)


class PeoplePage(Page):
    """Everybody in the journal."""

    key: ClassVar[str] = "people"
    title: ClassVar[str] = "People"
    offers: ClassVar[frozenset[str]] = frozenset(OFFERS)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.state = ListState(desk, self)
        self._table: TableFace | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.faces = QStackedWidget(self)
        layout.addWidget(self.faces)
        self.beside = Beside(desk, self.state, self.autosave, self.faces)
        self.faces.addWidget(self.beside)
        self.pane, self.view = self.beside.pane, self.beside.view
        self.beside.wanted.connect(self._on_wanted)
        self.beside.front_changed.connect(self.offers_changed)
        self.beside.table_asked.connect(self._on_face)
        self.beside.left.connect(self._on_left)
        self.pane.refresh()

    @property
    def person(self) -> int | None:
        """The person shown."""
        return self.beside.person if self._by_list else None

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show a person, everybody, or the form for somebody new; else what was shown last."""
        if hints.get("new"):
            self.beside.show_form()
            return
        if target is None:
            by_table = self.desk.settings.get(FACE, LIST) == TABLE
            target = EVERYBODY if by_table else self.beside.last_or_first()
            self.desk.navigation.settle(target)
        if target == EVERYBODY:
            self._show_everybody()
            return
        if target is None or not self.beside.show_known(target):
            self.beside.show_instead(target)
            return
        tab = hints.get("tab")
        if isinstance(tab, str):
            self.view.show_tab(tab)
        self.view.show_found(hints.get("note"), hints.get("reservation"))

    def refresh(self, changed: Changed | None) -> None:
        """Bring the list and the person up to date, keeping choice, place and what is typed."""
        if changed is None or not SHOWN_BY.isdisjoint(changed.tables):
            self.state.forget()
            self._refresh_face()
        if self._by_list:
            self.beside.refresh_person(changed)

    def flush(self) -> bool:
        """Save what is typed; somebody new whose name is written is added."""
        self.beside.add_begun()
        return super().flush()

    def current_offers(self) -> Iterable[str]:
        """Offer a note and the next step while a person is shown."""
        return OFFERS if self.person is not None else ()

    def new_note(self) -> None:
        """Start a note about the person shown."""
        self.beside.show_person()
        self.view.write_note()

    def next_step(self) -> None:
        """Do the next step with the person shown."""
        if self.person is not None:
            self.view.do_next_step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the person to everybody on Escape, but not out of a field."""
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if event.key() == Qt.Key.Key_Escape and self.person is not None and not typing:
            self._on_face(TABLE)
        else:
            super().keyPressEvent(event)

    @property
    def _by_list(self) -> bool:
        return self.faces.currentWidget() is self.beside

    @property
    def table(self) -> TableFace:
        """The table of everybody, made when first gone to."""
        if self._table is None:
            self._table = TableFace(self.desk, self.state, self.faces)
            self._table.opened.connect(self._on_opened)
            self._table.list_asked.connect(self._on_face)
            self.faces.addWidget(self._table)
        return self._table

    def _refresh_face(self) -> None:
        """Bring the face shown up to date."""
        if self._by_list:
            self.pane.refresh()
        elif self._table is not None:
            self._table.refresh()

    def _show_face(self, face: QWidget) -> None:
        """Bring a face to the front; what was filtered or changed meanwhile shows in it."""
        if self.faces.currentWidget() is not face:
            self.faces.setCurrentWidget(face)
            self._refresh_face()
        self.desk.settings.set(FACE, LIST if self._by_list else TABLE)

    def _show_everybody(self) -> None:
        if not self.state.filtered and not self.state.ids:
            self.beside.show_nobody()
            return
        person = self.person
        self.autosave.flush()
        self.state.take_back()
        self._show_face(self.table)
        self.table.look_at(person)
        self.table.take_focus()
        self.offers_changed.emit()

    def _on_wanted(self) -> None:
        self._show_face(self.beside)

    def _on_face(self, face: str) -> None:
        if face == TABLE:
            self.desk.navigation.go(self.key, EVERYBODY)
            return
        looked_at = self.table.table.current_id
        target = self.beside.last_or_first() if looked_at is None else looked_at
        self.desk.navigation.go(self.key, target)
        self.beside.look_for_another()

    def _on_opened(self, person: int) -> None:
        self.desk.navigation.go(self.key, person)
        self.beside.enter()

    def _on_left(self) -> None:
        self.open(None)
