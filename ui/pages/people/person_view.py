"""The right side: one person, with the head and the tabs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from netjournal.timeline import Entry
from netjournal.words import ConversationStage
from ui.autosave import Autosave
from ui.conversations.arrange import ArrangeDialog
from ui.pages.page import Desk
from ui.pages.people.header import Header
from ui.pages.people.help import HelpTab, ReservationsTab
from ui.pages.people.known import Known, read
from ui.pages.people.profile import ProfileTab
from ui.pages.people.steps import Steps
from ui.pages.people.story import StoryTab
from ui.pages.people.tab import PersonTab
from ui.sheets import show_sheet

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

TABS = ("story", "profile", "reservations", "help")
HELPING = frozenset({"help", "referral", "introduction", "follow_up"})


class PersonView(QWidget):
    """Shows one person; tabs are built when first looked at, and kept true while in front."""

    delete_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self.known: Known | None = None
        self._tabs: dict[str, PersonTab] = {}
        self._stale: set[str] = set()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 0)
        layout.setSpacing(12)
        self.header = Header(desk, autosave, self)
        self._steps = Steps(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("About this person"))
        self.tabs.tabBar().setExpanding(False)
        self._holders = {key: QWidget(self.tabs) for key in TABS}
        for key, holder in self._holders.items():
            holder_layout = QVBoxLayout(holder)
            holder_layout.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, self._title(key))
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)
        self._connect()

    @property
    def tab(self) -> str:
        """The key of the tab in front."""
        return TABS[self.tabs.currentIndex()]

    def show_person(self, person: int) -> None:
        """Show a person; raises NotFound."""
        self._show(read(self._desk.journal, person), None)

    def refresh(self, changed: Changed | None) -> None:
        """Read the person again after a change; raises NotFound."""
        if self.known is not None:
            self._show(read(self._desk.journal, self.known.person.id), changed)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        if key in TABS:
            self.tabs.setCurrentIndex(TABS.index(key))

    def write_note(self) -> None:
        """Start a note in the story."""
        self.show_tab("story")
        story = self._tab("story")
        if isinstance(story, StoryTab):
            story.write()

    def do_next_step(self) -> None:
        """Do what the primary button says."""
        if self.known is not None:
            self._steps.do(self.known.next_step.kind, self.known)

    def _connect(self) -> None:
        header, steps = self.header, self._steps
        header.step_asked.connect(self._on_step)
        header.sheet_asked.connect(self._on_sheet)
        header.delete_asked.connect(self._on_delete)
        header.person_asked.connect(self._on_person)
        steps.tab_asked.connect(self._on_tab_asked)
        steps.reason_asked.connect(header.ask_reason)
        steps.arrange_asked.connect(self._on_arrange)
        self.tabs.currentChanged.connect(self._on_tab)
        for keys, way in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(partial(self._turn, way))

    def _show(self, known: Known, changed: Changed | None) -> None:
        self.known = known
        self._stale = set(TABS)
        self.header.show_known(known)
        words, count = self._title("reservations"), known.open_reservations
        shown = f"{words} {count}" if count else words
        self.tabs.setTabText(TABS.index("reservations"), shown)
        self._show_tab(changed)

    def _show_tab(self, changed: Changed | None) -> None:
        if self.known is not None and self.tab in self._stale:
            self._stale.discard(self.tab)
            self._tab(self.tab).show_known(self.known, changed)
            self._autosave.refresh()

    def _tab(self, key: str) -> PersonTab:
        if key not in self._tabs:
            self._tabs[key] = self._build(key, self._holders[key])
            layout = self._holders[key].layout()
            if layout is not None:
                layout.addWidget(self._tabs[key])
                self._tabs[key].show()
        return self._tabs[key]

    def _build(self, key: str, parent: QWidget) -> PersonTab:
        if key == "story":
            story = StoryTab(self._desk, self._autosave, parent)
            story.led.connect(self._on_led)
            return story
        if key == "reservations":
            return ReservationsTab(self._desk, self._autosave, parent)
        kind = ProfileTab if key == "profile" else HelpTab
        tab = kind(self._desk, self._autosave, parent)
        tab.person_asked.connect(self._on_person)
        return tab

    def _title(self, key: str) -> str:
        return {
            "story": self.tr("Story"),
            "profile": self.tr("Profile"),
            "reservations": self.tr("Reservations"),
            "help": self.tr("Help and referrals"),
        }[key]

    def _turn(self, way: int) -> None:
        if self.isVisible():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + way) % len(TABS))

    def _on_tab(self, _index: int) -> None:
        self._autosave.flush()
        self._show_tab(None)

    def _on_step(self, step: object) -> None:
        if self.known is not None:
            self._steps.do(step, self.known)  # type: ignore[arg-type]

    def _on_tab_asked(self, key: str) -> None:
        self.show_tab(key)
        tab = self._tab(key)
        if isinstance(tab, HelpTab):
            tab.referrals.start()

    def _on_arrange(self, stage: ConversationStage) -> None:
        if self.known is not None:
            ArrangeDialog.open_for(self._desk, self.known.person.id, stage, self)

    def _on_sheet(self) -> None:
        if self.known is not None and self._autosave.flush():
            kind = f"{self.known.next_step.stage.value}-conversation"
            show_sheet(self._desk, kind, self.known.person.id, self)

    def _on_delete(self) -> None:
        if self.known is not None:
            self.delete_asked.emit(self.known.person.id)

    def _on_person(self, person: object) -> None:
        if isinstance(person, int):
            self._desk.navigation.go("people", person)

    def _on_led(self, entry: Entry) -> None:
        if entry.kind == "conversation":
            self._desk.navigation.go("conversations", entry.id)
        elif entry.kind == "encounter" and self.known is not None:
            events = {one.id: one.event for one in self.known.meetings}
            self._desk.navigation.go("events", events.get(entry.id))
        elif entry.kind == "reservation":
            self._open_reservation(entry.id)
        elif entry.kind in HELPING:
            self.show_tab("help")
        elif entry.kind == "person":
            self.show_tab("profile")

    def _open_reservation(self, reservation: int) -> None:
        self.show_tab("reservations")
        tab = self._tab("reservations")
        if isinstance(tab, ReservationsTab):
            tab.checklist.open_reservation(reservation)
