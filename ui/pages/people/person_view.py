"""The right side: one person, with the head and the tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from netjournal.overview.timeline import Entry
from netjournal.words import ConversationStage, PictureKind
from ui.autosave import Autosave
from ui.conversations.arrange import ArrangeDialog
from ui.forgetting.dialog import ForgetDialog
from ui.merging.dialog import MergeDialog
from ui.pages.page import Desk
from ui.pages.people.adding_pictures import PictureAdder, may_be_pictures
from ui.pages.people.column import Column, Heights
from ui.pages.people.header import Header
from ui.pages.people.help import HelpTab, ReservationsTab
from ui.pages.people.known import Known, read
from ui.pages.people.letters import PersonLetters
from ui.pages.people.papers import PersonPapers
from ui.pages.people.person_tabs import PersonTabs
from ui.pages.people.pixmaps import Pixmaps
from ui.pages.people.steps import Steps
from ui.pages.people.story import StoryTab, StoryView
from ui.pages.people.tab import PersonTab
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

HEIGHTS = Heights(above=22, below=0, enough=400, least=250)
HELPING = frozenset({"help", "referral", "introduction", "follow_up"})


class PersonView(Column):
    """Shows one person, and goes where the head and the tabs lead."""

    delete_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk.theme, HEIGHTS, parent)
        self._desk = desk
        self._autosave = autosave
        self.known: Known | None = None
        self.pixmaps = Pixmaps(desk, self)
        self.pictures = PictureAdder(desk, self)
        self.papers = PersonPapers(desk, autosave, self)
        self.header = Header(desk, autosave, self.pixmaps, self)
        self.header.offer_papers(self.papers.offered)
        self.letters = PersonLetters(desk, autosave, self)
        self.header.offer_letters(self.letters.offered)
        self._steps = Steps(desk, self)
        self.tabs = PersonTabs(desk, autosave, self.pixmaps, self.pictures, self)
        self.hold(self.header, self.tabs)
        self.setAcceptDrops(True)
        self._connect()

    @property
    def tab(self) -> str:
        """The key of the tab in front."""
        return self.tabs.key

    def show_person(self, person: int) -> None:
        """Show a person; raises NotFound."""
        self._show(read(self._desk.journal, person), None)

    def refresh(self, changed: Changed | None) -> None:
        """Read the person again after a change; raises NotFound."""
        if self.known is not None:
            self._show(read(self._desk.journal, self.known.person.id), changed)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.bring(key)

    def show_found(self, note: object, reservation: object) -> None:
        """Show a note or a reservation that was found, in its place."""
        story = self.tabs.tab("story") if isinstance(note, int) else None
        if isinstance(story, StoryTab) and isinstance(note, int):
            self.show_body()
            story.show_note(note)
        if isinstance(reservation, int):
            self._open_reservation(reservation)

    def write_note(self) -> None:
        """Start a note in the story."""
        self.show_tab("story")
        story = self.tabs.tab("story")
        if isinstance(story, StoryTab):
            self.show_body()
            story.write()

    def do_next_step(self) -> None:
        """Do what the primary button says."""
        if self.known is not None:
            self._steps.do(self.known.next_step.kind, self.known)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures dropped anywhere on the person."""
        if self.known is not None and may_be_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what is dropped as photos."""
        if self.known is not None:
            self.pictures.add_from(self.known.person.id, event.mimeData(), PictureKind.PHOTO)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V outside of a field adds the picture in the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.known is not None:
            self.pictures.paste(self.known.person.id, PictureKind.PHOTO)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        header, steps = self.header, self._steps
        header.step_asked.connect(self._on_step)
        header.sheet_asked.connect(self.papers.prep_sheet)
        header.delete_asked.connect(self._on_delete)
        header.merge_asked.connect(self._on_merge)
        header.forget_asked.connect(self._on_forget)
        header.person_asked.connect(self._on_person)
        header.renaming.connect(self.show_head)
        steps.tab_asked.connect(self._on_tab_asked)
        steps.reason_asked.connect(self._on_reason_asked)
        steps.arrange_asked.connect(self._on_arrange)
        self.tabs.built.connect(self._on_built)
        self.tabs.led.connect(self._on_led)
        self.tabs.person_asked.connect(self._on_person)

    def _show(self, known: Known, changed: Changed | None) -> None:
        if self.known is None or self.known.person.id != known.person.id:
            self.show_head()
        self.known = known
        self.papers.show_known(known)
        self.letters.show_known(known)
        self.header.show_known(known)
        self.place()
        self.tabs.show_known(known, changed)

    def _on_built(self, tab: PersonTab) -> None:
        for area in (*tab.findChildren(PageBody), *tab.findChildren(StoryView)):
            self.follow(area)

    def _on_step(self, step: object) -> None:
        if self.known is not None:
            self._steps.do(step, self.known)  # type: ignore[arg-type]

    def _on_tab_asked(self, key: str) -> None:
        self.show_tab(key)
        self.show_body()
        tab = self.tabs.tab(key)
        if isinstance(tab, HelpTab):
            tab.referrals.start()

    def _on_reason_asked(self) -> None:
        self.show_head()
        self.header.ask_reason()

    def _on_arrange(self, stage: ConversationStage) -> None:
        if self.known is not None:
            ArrangeDialog.open_for(self._desk, self.known.person.id, stage, self)

    def _on_delete(self) -> None:
        if self.known is not None:
            self.delete_asked.emit(self.known.person.id)

    def _on_forget(self) -> None:
        if self.known is not None and self._autosave.flush():
            ForgetDialog.open_for(self._desk, self.known.person.id, self)

    def _on_merge(self, other: int | None) -> None:
        if self.known is not None and self._autosave.flush():
            MergeDialog.open_for(self._desk, self.known.person.id, self, other)

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
        self.show_body()
        tab = self.tabs.tab("reservations")
        if isinstance(tab, ReservationsTab):
            tab.checklist.open_reservation(reservation)
