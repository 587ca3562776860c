"""The window: puts rail, top bar, pages and messages together; has no rules of its own."""

from __future__ import annotations

import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from ui.actions import Actions
from ui.backups import Backups
from ui.navigation import Place
from ui.pages import PageEntry, Spot
from ui.pages.page import Desk, Page
from ui.reading_order import focus_next
from ui.widgets.message_bar import MessageBar, TaskBar
from ui.widgets.rail import Rail
from ui.widgets.search_box import SearchResult
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

BRAND = "Networking Journal"
SMALLEST = (1024, 640)
FIRST_SIZE = (1280, 820)


class MainWindow(QMainWindow):
    """The one window; pages are built when first gone to."""

    closed = Signal()
    _journal_moved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        pages: Sequence[PageEntry],
        search: Callable[[str], Sequence[SearchResult]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._entries = {entry.key: entry for entry in pages}
        self._pages: dict[str, Page] = {}
        self._warned = False
        self._shown: Page | None = None
        self.setWindowTitle(f"{BRAND} — {desk.journal.path.name}")
        self.setMinimumSize(*SMALLEST)
        self.actions_table = Actions(self)
        self._build(search)
        self._add_pages(pages)
        self._add_menus()
        self._connect()
        self._name_changes()
        self._restore_geometry()

    @property
    def page(self) -> Page | None:
        """The page shown."""
        place = self.desk.navigation.current
        return self._pages.get(place.page) if place is not None else None

    def start(self) -> None:
        """Go to the page that was open last, or the first one."""
        last = self.desk.settings.get("window.page", "")
        first = next(iter(self._entries), None)
        key = last if isinstance(last, str) and last in self._entries else first
        if key is not None:
            self.desk.navigation.go(key)

    def show_backed_up(self, when: datetime | None) -> None:
        """Say on the rail when the last backup was taken."""
        today = when is not None and when.date() == datetime.now().date()
        words = "" if when is None else f"{when:%H:%M}" if today else f"{when:%d %b}"
        self.rail.set_backed_up(words)

    def undo(self) -> None:
        """Take back the last change, what is being typed included."""
        self._travel(redo=False)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._travel(redo=True)

    def back_up(self) -> None:
        """Take a verified backup now."""
        self.flush()
        self.backups.take()

    def begin_search(self) -> None:
        """Put the cursor into the search field."""
        self.top.search.begin()

    def new_person(self) -> None:
        """Start a new person on the People page."""
        self.desk.navigation.go("people", None, new=True)

    def new_event(self) -> None:
        """Start a new event on the Events page."""
        self.desk.navigation.go("events", None, new=True)

    def new_note(self) -> None:
        """Start a note on the page shown."""
        if self.page is not None:
            self.page.new_note()

    def next_step(self) -> None:
        """Do the next step of the page shown."""
        if self.page is not None:
            self.page.next_step()

    def go_back(self) -> None:
        """Go back to the place before."""
        self.desk.navigation.back()

    def go_forward(self) -> None:
        """Go forward again."""
        self.desk.navigation.forward()

    def about(self) -> None:
        """Say what this program is."""
        self.desk.messages.notice(
            self.tr("Networking Journal keeps your networking on this computer, and nowhere else.")
        )

    def flush(self) -> bool:
        """Save what is typed on any page; False when something could not be saved."""
        results = [page.flush() for page in self._pages.values()]
        return all(results)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything before closing; stay open when something could not be saved."""
        if not self.flush() and not self._warned:
            self._warned = True
            event.ignore()
            return
        self.desk.background.stop()
        self._remember()
        self._unsubscribe()
        self.closed.emit()
        super().closeEvent(event)

    def _build(self, search: Callable[[str], Sequence[SearchResult]]) -> None:
        desk = self.desk
        whole = QWidget(self)
        whole.setObjectName("paper")
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.rail = Rail(desk.theme, BRAND, whole)
        down = QVBoxLayout()
        down.setSpacing(0)
        self.top = TopBar(desk.theme, desk.icons, search, whole)
        self.stack = QStackedWidget(whole)
        self.tasks = TaskBar(desk.background, whole)
        for part in (self.top, self.stack, self.tasks):
            down.addWidget(part, 1 if part is self.stack else 0)
        across.addWidget(self.rail)
        across.addLayout(down, 1)
        self.setCentralWidget(whole)
        self.message_bar = MessageBar(desk.messages, whole)
        self.backups = Backups(desk, self)

    def _add_pages(self, pages: Sequence[PageEntry]) -> None:
        shown = [entry for entry in pages if entry.spot is not Spot.NOWHERE]
        for number, entry in enumerate(shown, start=1):
            title = entry.shown_title()
            self.rail.add(entry.key, title, foot=entry.spot is Spot.FOOT)
            self.actions_table.add_page(number, entry.key, title).triggered.connect(self._on_page)

    def _add_menus(self) -> None:
        menus = self.actions_table.menus.values()
        if sys.platform == "darwin":
            for menu in menus:
                self.menuBar().addMenu(menu)
        self.top.set_menus(menus)
        opener = QShortcut(QKeySequence(Qt.Key.Key_F10), self)
        opener.activated.connect(self.top.menu_button.showMenu)

    def _connect(self) -> None:
        desk = self.desk
        desk.navigation.moved.connect(self._show)
        desk.messages.undo_requested.connect(self.undo)
        self.rail.chosen.connect(self._go)
        self.rail.set_encrypted(desk.journal.encrypted)
        self.top.new_person.connect(self.new_person)
        self.top.new_note.connect(self.new_note)
        self.top.search.picked.connect(self._on_found)
        self._journal_moved.connect(self._on_journal_moved)
        self.backups.taken.connect(self.show_backed_up)
        self._unsubscribe = desk.journal.subscribe(self._journal_moved.emit)

    def _show(self, place: Place) -> None:
        for page in self._pages.values():
            page.flush()
        page = self._page_for(place.page)
        if page is not self._shown:
            self._shown = page
            self.stack.setCurrentWidget(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.choose(place.page)
        self._on_offers()
        page.arrive(place.target, dict(place.hints))
        self.actions_table["back"].setEnabled(self.desk.navigation.can_go_back)
        self.actions_table["forward"].setEnabled(self.desk.navigation.can_go_forward)

    def _page_for(self, key: str) -> Page:
        if key not in self._pages:
            page = self._entries[key].build(self.desk, self.stack)
            page.dirty_changed.connect(self._on_dirty)
            page.badge_changed.connect(self._on_badge)
            page.offers_changed.connect(self._on_offers)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def _travel(self, *, redo: bool) -> None:
        journal = self.desk.journal
        if not self.flush():
            return
        name = journal.redo_name if redo else journal.undo_name
        words = self.tr("Done again: {name}") if redo else self.tr("Undone: {name}")
        try:
            journal.redo() if redo else journal.undo()
        except JournalError as error:
            self.desk.messages.failure(error)
        else:
            self.desk.messages.notice(words.format(name=name))

    def _go(self, key: str) -> None:
        self.desk.navigation.go(key)

    def _on_page(self) -> None:
        for action in self.actions():
            if action is self.sender():
                self._go(str(action.data()))

    def _on_found(self, result: SearchResult) -> None:
        self.desk.navigation.go(result.page_key, result.target)

    def _on_journal_moved(self, changed: Changed) -> None:
        for page in self._pages.values():
            page.journal_changed(changed, page is self.page)
        self._name_changes()
        self.desk.messages.journal_moved(self.desk.journal.undo_name)

    def _name_changes(self) -> None:
        self.actions_table.name_changes(self.desk.journal.undo_name, self.desk.journal.redo_name)

    def _on_dirty(self, _dirty: bool) -> None:
        self._warned = False
        self.rail.set_saved(not any(page.autosave.dirty for page in self._pages.values()))

    def _on_badge(self, text: str) -> None:
        for key, page in self._pages.items():
            if page is self.sender():
                self.rail.set_badge(key, text)

    def _on_offers(self) -> None:
        offers = set(self.page.current_offers()) if self.page is not None else set()
        for key in ("new_note", "next_step"):
            self.actions_table[key].setEnabled(key in offers)
        self.top.note_button.setVisible("new_note" in offers)

    def _restore_geometry(self) -> None:
        kept = self.desk.settings.get("window.geometry", "")
        if not (isinstance(kept, str) and kept and self._restored(kept)):
            self.resize(*FIRST_SIZE)

    def _restored(self, kept: str) -> bool:
        try:
            return self.restoreGeometry(QByteArray(b64decode(kept)))
        except ValueError:
            return False

    def _remember(self) -> None:
        geometry = b64encode(bytes(self.saveGeometry().data())).decode("ascii")
        self.desk.settings.set("window.geometry", geometry)
        place = self.desk.navigation.current
        if place is not None:
            self.desk.settings.set("window.page", place.page)
