"""The tabs of a person: built when first looked at, and kept true while in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.adding_pictures import PictureAdder
from ui.pages.people.help import HelpTab, ReservationsTab
from ui.pages.people.known import Known
from ui.pages.people.pixmaps import Pixmaps
from ui.pages.people.profile import ProfileTab
from ui.pages.people.story import StoryTab
from ui.pages.people.tab import PersonTab, TabHolder
from ui.widgets.tabs import Tabs, TabWords, turn_by_keys

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

TABS = ("story", "profile", "reservations", "help")


class PersonTabs(Tabs):
    """Story, profile, reservations, help; what leads elsewhere is asked for by signals."""

    built = Signal(object)
    led = Signal(object)
    person_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        autosave: Autosave,
        pixmaps: Pixmaps,
        pictures: PictureAdder,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("About this person"), parent)
        self._desk = desk
        self._autosave = autosave
        self._pixmaps = pixmaps
        self._pictures = pictures
        self._known: Known | None = None
        self._built: dict[str, PersonTab] = {}
        self._stale: set[str] = set()
        self._holders = {key: TabHolder(self) for key in TABS}
        for holder in self._holders.values():
            self.addTab(holder, "")
        self._name(0)
        self.currentChanged.connect(self._on_turned)
        turn_by_keys(parent, self._turn)

    @property
    def key(self) -> str:
        """The key of the tab in front."""
        return TABS[self.currentIndex()]

    def bring(self, key: str) -> None:
        """Bring a tab to the front."""
        if key in TABS:
            self.setCurrentIndex(TABS.index(key))

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show a person, or the same one after a change."""
        self._known = known
        self._stale = set(TABS)
        self._name(known.open_reservations)
        self._show_front(changed)

    def tab(self, key: str) -> PersonTab:
        """Give a tab, built if it was not looked at yet."""
        if key not in self._built:
            tab = self._built[key] = self._build(key, self._holders[key])
            self._holders[key].hold(tab)
            self.built.emit(tab)
        return self._built[key]

    def _show_front(self, changed: Changed | None) -> None:
        if self._known is not None and self.key in self._stale:
            self._stale.discard(self.key)
            self.tab(self.key).show_known(self._known, changed)
            self._autosave.refresh()

    def _build(self, key: str, parent: QWidget) -> PersonTab:
        desk, autosave = self._desk, self._autosave
        if key == "story":
            story = StoryTab(desk, autosave, parent)
            story.led.connect(self.led)
            return story
        if key == "reservations":
            return ReservationsTab(desk, autosave, parent)
        tab: ProfileTab | HelpTab
        if key == "profile":
            tab = ProfileTab(self._pixmaps, self._pictures, desk, autosave, parent)
        else:
            tab = HelpTab(desk, autosave, parent)
        tab.person_asked.connect(self.person_asked)
        return tab

    def _name(self, open_reservations: int) -> None:
        reservations = self.tr("Reservations")
        if open_reservations:
            reservations = f"{reservations} {open_reservations}"
        words = {
            "story": TabWords(self.tr("Story")),
            "profile": TabWords(self.tr("Profile")),
            "reservations": TabWords(reservations),
            "help": TabWords(self.tr("Help and referrals"), self.tr("Help")),
        }
        for key, said in words.items():
            self.say(TABS.index(key), said)

    def _turn(self, way: int) -> None:
        if self.isVisible():
            self.setCurrentIndex((self.currentIndex() + way) % len(TABS))

    def _on_turned(self, _index: int) -> None:
        self._autosave.flush()
        self._show_front(None)
