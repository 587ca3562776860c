"""One event: its title and series, and the three parts of it, of which one is open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.events.events import Event
from netjournal.events.series import Seen
from netjournal.words import LetterKind
from ui.autosave import Autosave
from ui.letters.channels import EMAIL
from ui.letters.mail import OpenMail, open_in_mail_program
from ui.pages.events import wording
from ui.pages.events.invite_panel import InvitePanel
from ui.pages.events.inviting import Inviting
from ui.pages.events.met_card import MetCard
from ui.pages.events.met_model import MetLine
from ui.pages.events.met_section import MetSection
from ui.pages.events.papers import EventPapers
from ui.pages.events.parts import Part, PartTabs, part_for
from ui.pages.events.reflection import AfterCard, BeforeCard
from ui.pages.events.replies import Step
from ui.pages.events.seen_before import SeenBefore
from ui.pages.events.series_line import SeriesStrip
from ui.pages.events.title import EventTitle
from ui.pages.events.title_fields import TitleFields
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from ui.pages.page import Desk

CHANNEL_KEPT = "events.channel"
ROOM_BELOW = 12


class EventView(QWidget):
    """Shows one event and keeps what is written about it."""

    deleted = Signal()

    def __init__(
        self,
        desk: Desk,
        autosave: Autosave,
        parent: QWidget,
        open_mail: OpenMail = open_in_mail_program,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self.event_id: int | None = None
        self._event: Event | None = None
        self._seen: list[Seen] = []
        self._to_thank = 0
        self._inviting = Inviting(desk, open_mail, self)
        self._build()
        self._connect()

    def show_event(self, event: int, part: str = "") -> None:
        """Show this event, at the part asked for or the one that its day asks for."""
        another = event != self.event_id
        if another:
            self.invite.hide()
            self.title.hide_details()
            self.body.verticalScrollBar().setValue(0)
        self.event_id = event
        self.refresh()
        if part in [one.value for one in Part]:
            self.parts.choose(Part(part))
        elif another and self._event is not None:
            self.parts.choose(part_for(self._event.on, self._today()))
        self._begin()

    def refresh(self) -> None:
        """Bring everything up to date; raises NotFound when the event is gone."""
        if self.event_id is None:
            return
        events, series = self._desk.journal.events, self._desk.journal.series
        self._event = event = events.get(self.event_id)
        self._to_thank = len(self._desk.journal.messages.to_thank_after(event.id))
        self.section.show_event(event)
        self._autosave.refresh()
        to_invite = events.to_invite(event.id)
        self.invite.show_people(to_invite)
        met = self.section.count
        known = events.known_before(event.id) if met else 0
        words = wording.subtitle(event, met, known, self._today())
        self.title.show_words(words, len(to_invite))
        self.title.show_series(event.series is not None)
        self.series.show_event(event.id)
        ease = events.ease()
        for card in (self.before, self.after):
            card.show_ease(ease)
        self._seen = series.seen_before(event.id)
        self.seen.show_seen(self._seen)
        self.reminder.setText(wording.reminder(event))
        self._show_parts()

    def begin_line(self) -> None:
        """Put the cursor where the next person met is written down."""
        if self.parts.current is Part.BEFORE:
            self.parts.choose(Part.DOOR)
        self.met.line.begin()

    def leave(self) -> bool:
        """Write down or keep what is half typed; False when it could not be written."""
        return self.event_id is None or self.met.leave()

    def forget(self) -> None:
        """Show nothing: the event is no more."""
        self.event_id = None
        self._event = None

    @property
    def met(self) -> MetCard:
        """The card of the people met."""
        return self.section.card

    def _present(self) -> Event | None:
        return self._event

    def _present_id(self) -> int | None:
        return self.event_id

    def _build(self) -> None:
        desk = self._desk
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.body = PageBody(self)
        whole.addWidget(self.body)
        content = self.body.content
        self.title = EventTitle(content)
        self.papers = EventPapers(desk, self._autosave, self._present_id, self)
        self.title.offer_papers(self.papers.offered)
        TitleFields(desk, self._autosave, self.title, self._present)
        self.series = SeriesStrip(desk, content)
        self.parts = PartTabs(content)
        self.before = BeforeCard(desk.journal, self._autosave, self._present, content)
        self.seen = SeenBefore(desk.theme, content)
        self.reminder = Label("", content, "soft", wrap=True)
        self.after = AfterCard(desk.journal, self._autosave, self._present, content)
        self.section = MetSection(desk, content)
        self.invite = InvitePanel(desk.theme, content)
        self.invite.hide()
        self.body.body.setSpacing(14)
        head = (self.title, self.series, self.invite, self.parts)
        parts = (self.before, self.seen, self.reminder, self.after, self.section)
        for part in (*head, *parts):
            self.body.add(part)

    def _connect(self) -> None:
        self.title.invite_pressed.connect(self._open_invite)
        self.title.thank_pressed.connect(self._thank)
        self.title.delete_pressed.connect(self._delete)
        self.title.alone_pressed.connect(self._leave_series)
        self.series.event_wanted.connect(self._go)
        self.series.planning_changed.connect(self._show_parts)
        self.parts.chosen.connect(self._show_parts)
        self.seen.person_wanted.connect(self._open_person)
        self.invite.closed.connect(self._close_invite)
        self.invite.invited.connect(self._invite)
        self.invite.write_wanted.connect(self._write)
        self.met.show_area.connect(self._show_area)
        self.met.table.opened.connect(self._open_person)
        self.met.table.chosen.connect(self._take_step)

    def _begin(self) -> None:
        """Put the cursor where one goes on in most cases."""
        if self.parts.current is Part.BEFORE:
            self.before.begin()
        else:
            self.section.begin()

    def _show_parts(self) -> None:
        """Show the part that is open, or only whom to invite while that is asked."""
        part = self.parts.current
        inviting = not self.invite.isHidden()
        before, door, after = (not inviting and part is one for one in Part)
        self.series.setVisible(not inviting)
        self.parts.setVisible(not inviting)
        self.before.setVisible(before)
        self.seen.setVisible(before and bool(self._seen))
        self.reminder.setVisible(door and bool(self.reminder.text()))
        self.after.setVisible(after)
        self.section.setVisible(door or after)
        asked = (door or after) and not self.series.planning and self.section.count > 0
        self.title.offer_inviting(asked)
        self.title.offer_thanking(self._to_thank if after and asked else 0)

    def _show_area(self, top: int, height: int) -> None:
        at = self.met.mapTo(self.body.content, QPoint(0, top))
        middle = at.y() + height // 2
        self.body.ensureVisible(0, middle, 0, height // 2 + ROOM_BELOW)

    def _open_person(self, person: int) -> None:
        self._desk.navigation.go("people", person)

    def _delete(self) -> None:
        if self._event is None:
            return
        event = self._event
        self._autosave.flush()
        self.forget()
        self._desk.journal.events.delete(event.id)
        self._desk.navigation.forget("events", event.id)
        self.deleted.emit()
        words = self.tr("Deleted {name}; the people met there stay.").format(name=event.name)
        self._desk.messages.undoable(words, self._desk.journal.undo_name)

    def _open_invite(self) -> None:
        self.invite.start(self._today(), str(self._desk.settings.get(CHANNEL_KEPT, EMAIL)))
        self.invite.show()
        self._show_parts()
        self.body.verticalScrollBar().setValue(0)
        self.invite.begin()

    def _close_invite(self) -> None:
        if not self.invite.isHidden():
            self.invite.hide()
            self._show_parts()
            self.title.invite.setFocus()

    def _invite(self, people: list[int], channel: str, day: date) -> None:
        if self.event_id is not None and self._inviting.note(people, self.event_id, channel, day):
            self._desk.settings.set(CHANNEL_KEPT, channel)
            self._close_invite()
            self.met.table.setFocus()

    def _write(self, people: list[int]) -> None:
        if self.event_id is not None:
            dialog = self._inviting.write(people, self.event_id)
            dialog.finished.connect(self._on_written)

    def _thank(self) -> None:
        """Open a thank you to each one met here who was not thanked yet."""
        if self.event_id is not None:
            people = self._desk.journal.messages.to_thank_after(self.event_id)
            self._inviting.write(people, self.event_id, LetterKind.THANKS)

    def _on_written(self) -> None:
        """Go back to the people met once everybody was written to."""
        if not self.invite.chosen:
            self._close_invite()
            self.met.table.setFocus()

    def _take_step(self, line: MetLine, step: Step) -> None:
        if self.event_id is not None:
            self._inviting.take(line, step, self.event_id)

    def _go(self, event: int) -> None:
        self._desk.navigation.go("events", event)

    def _leave_series(self) -> None:
        if self.event_id is not None:
            self._desk.journal.series.leave(self.event_id)
            self.title.change.setFocus()

    def _today(self) -> date:
        return self._desk.journal.now.date()
