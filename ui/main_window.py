"""The window: puts rail, top bar, pages and messages together; has no rules of its own."""

from __future__ import annotations

import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from netjournal.recent import Recent
from ui.actions import SHEETS, Actions
from ui.backups import Backups
from ui.commands import Commands
from ui.dates import clock, short_day
from ui.keeping import Keeping
from ui.navigation import Place
from ui.pages import PageEntry, Spot
from ui.pages.page import Desk, Page
from ui.reading_order import Parts, focus_next
from ui.recent_menu import RecentMenu
from ui.sheets.commands import SheetCommands
from ui.widgets.message_bar import MessageBar, TaskBar
from ui.widgets.not_saved_bar import NotSavedBar
from ui.widgets.rail import Rail
from ui.widgets.search_box import Search, SearchResult
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from netjournal.store.changes import Changed
    from ui.locking.lock import Lock

BRAND = "Networking Journal"
SMALLEST = (1024, 640)
FIRST_SIZE = (1280, 820)
# What the desktop puts around a window, title and all.
FRAME = QSize(16, 48)


class MainWindow(QMainWindow):
    """The one window; pages are built when first gone to."""

    closed = Signal()
    _journal_moved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        pages: Sequence[PageEntry],
        search: Search,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._entries = {entry.key: entry for entry in pages}
        self._pages: dict[str, Page] = {}
        self._shown: Page | None = None
        self.make_lock: Callable[[MainWindow], Lock] | None = None
        self._lock: Lock | None = None
        self.setWindowTitle(f"{BRAND} — {desk.journal.path.name}")
        self.setMinimumSize(*SMALLEST)
        self.commands = Commands(self)
        self.actions_table = Actions(self, self.commands)
        self.sheets = SheetCommands(self, self.actions_table.menus[SHEETS])
        self._build(search)
        self._add_pages(pages)
        self._add_menus()
        self._connect()
        self.keeping = Keeping(self)
        self._name_changes()
        self._restore_geometry()

    @property
    def page(self) -> Page | None:
        """The page shown."""
        place = self.desk.navigation.current
        return self._pages.get(place.page) if place is not None else None

    def start(self, at: Place | None = None) -> None:
        """Go to a place, or to the page that was open last, or to the first one."""
        if at is not None:
            self.desk.navigation.go(at.page, at.target, **at.hints)
            return
        last = self.desk.settings.get("window.page", "")
        first = next(iter(self._entries), None)
        key = last if isinstance(last, str) and last in self._entries else first
        if key is not None:
            self.desk.navigation.go(key)

    def show_last_backup(self) -> None:
        """Say on the rail when the newest backup that is there was taken."""
        backups = self.desk.journal.backups()
        self.show_backed_up(max((when for _, when in backups), default=None))
        self.backups.tell()

    def show_backed_up(self, when: datetime | None) -> None:
        """Say on the rail when the last backup was taken."""
        today = when is not None and when.date() == datetime.now().date()
        words = ""
        if when is not None:
            words = clock(when.time()) if today else short_day(when.date(), when.date())
        self.rail.set_backed_up(words)

    def flush(self) -> bool:
        """Save what is typed on any page; False when something could not be saved."""
        if self.desk.journal.locked:
            return not any(page.autosave.dirty for page in self._pages.values())
        results = [page.flush() for page in self._pages.values()]
        return all(results)

    @property
    def lock(self) -> Lock | None:
        """What locks the window, made when it is first asked for."""
        if self._lock is None and self.make_lock is not None:
            self._lock = self.make_lock(self)
        return self._lock

    @property
    def covered(self) -> bool:
        """Whether the window is locked."""
        return self._lock is not None and self._lock.covered

    @property
    def pages(self) -> Mapping[str, Page]:
        """The pages that were gone to."""
        return self._pages

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything before closing; stay open when something could not be saved."""
        if not self.keeping.may_close():
            event.ignore()
            return
        self.desk.background.stop()
        self._remember()
        self._unsubscribe()
        self.closed.emit()
        super().closeEvent(event)

    def _build(self, search: Search) -> None:
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
        self.not_saved = NotSavedBar(desk.messages.unsaved, whole)
        self.tasks = TaskBar(desk.background, whole)
        for part in (self.top, self.stack, self.not_saved, self.tasks):
            down.addWidget(part, 1 if part is self.stack else 0)
        across.addWidget(self.rail)
        across.addLayout(down, 1)
        self.setCentralWidget(whole)
        self.message_bar = MessageBar(desk.messages, whole)
        bars = (self.not_saved, self.message_bar)
        self.parts = Parts(self, (self.rail, self.top, self.stack, *bars))
        self.backups = Backups(desk, self)

    def _add_pages(self, pages: Sequence[PageEntry]) -> None:
        shown = [entry for entry in pages if entry.spot is not Spot.NOWHERE]
        for number, entry in enumerate(shown, start=1):
            title = entry.shown_title()
            self.rail.add(entry.key, title, foot=entry.spot is Spot.FOOT)
            self.actions_table.add_page(number, entry.key, title).triggered.connect(self._on_page)

    def _add_menus(self) -> None:
        for key in ("settings", "history"):
            self.actions_table[key].setVisible(key in self._entries)
        recent = RecentMenu(Recent(self.desk.settings), self.desk.journal.path, self)
        recent.picked.connect(self.commands.journal_picked)
        self.actions_table["open_recent"].setMenu(recent)
        menus = self.actions_table.menus.values()
        self.show_menus(True)
        self.top.set_menus(menus)
        opener = QShortcut(QKeySequence(Qt.Key.Key_F10), self)
        opener.activated.connect(self.top.menu_button.showMenu)

    def show_menus(self, shown: bool) -> None:
        """Show the menus in the bar of the system, or none, where there is one."""
        if sys.platform == "darwin":
            self.menuBar().clear()
            for menu in self.actions_table.menus.values() if shown else ():
                self.menuBar().addMenu(menu)

    def _connect(self) -> None:
        desk = self.desk
        desk.navigation.moved.connect(self._show)
        desk.messages.undo_requested.connect(self.commands.undo)
        self.rail.chosen.connect(self._go)
        self.rail.set_encrypted(desk.journal.encrypted)
        self.top.new_person.connect(self.commands.new_person)
        self.top.new_note.connect(self.commands.new_note)
        self.top.search.picked.connect(self._on_found)
        self._journal_moved.connect(self._on_journal_moved)
        self.backups.taken.connect(self.show_backed_up)
        self.backups.concern.connect(self.rail.set_backup_concern)
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
        self.sheets.offer()
        self.actions_table["back"].setEnabled(self.desk.navigation.can_go_back)
        self.actions_table["forward"].setEnabled(self.desk.navigation.can_go_forward)

    def _page_for(self, key: str) -> Page:
        if key not in self._pages:
            page = self._entries[key].build(self.desk, self.stack)
            page.dirty_changed.connect(self._on_dirty)
            page.badge_changed.connect(self._on_badge)
            page.offers_changed.connect(self._on_offers)
            page.command_wanted.connect(self._on_command)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def _go(self, key: str) -> None:
        self.desk.navigation.go(key)

    def _on_page(self) -> None:
        for action in self.actions():
            if action is self.sender():
                self._go(str(action.data()))

    def _on_found(self, result: SearchResult) -> None:
        self.desk.navigation.go(result.page_key, result.target, **dict(result.hints))

    def _on_journal_moved(self, changed: Changed) -> None:
        for page in self._pages.values():
            page.journal_changed(changed, page is self.page)
        self._name_changes()
        self.desk.messages.journal_moved(self.desk.journal.undo_name)

    def _name_changes(self) -> None:
        self.actions_table.name_changes(self.desk.journal.undo_name, self.desk.journal.redo_name)

    def _on_dirty(self, _dirty: bool) -> None:
        self.keeping.begin_again()
        self.rail.set_saved(not any(page.autosave.dirty for page in self._pages.values()))

    def _on_badge(self, text: str) -> None:
        for key, page in self._pages.items():
            if page is self.sender():
                self.rail.set_badge(key, text)

    def _on_command(self, name: str) -> None:
        getattr(self.commands, name)()

    def _on_offers(self) -> None:
        offers = set(self.page.current_offers()) if self.page is not None else set()
        for key in ("new_note", "next_step"):
            self.actions_table[key].setEnabled(key in offers)
        self.top.note_button.setVisible("new_note" in offers)
        self.sheets.offer()

    def _restore_geometry(self) -> None:
        kept = self.desk.settings.get("window.geometry", "")
        if not (isinstance(kept, str) and kept and self._restored(kept)):
            room = self.screen().availableSize() - FRAME
            self.resize(QSize(*FIRST_SIZE).boundedTo(room).expandedTo(QSize(*SMALLEST)))

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
