"""One event: its title, who was met, inviting them, and before and after."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.events import Event
from netjournal.words import ConversationStage
from ui.autosave import Autosave
from ui.conversations.arrange import ArrangeDialog
from ui.dates import full_day
from ui.pages.events.invite_panel import CHANNELS, InvitePanel
from ui.pages.events.met_card import MetCard
from ui.pages.events.met_model import MetLine
from ui.pages.events.reflection import Reflection
from ui.pages.events.replies import Step, said
from ui.pages.events.title import EventTitle
from ui.widgets.chip import FilterChips
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from ui.pages.page import Desk

CHANNEL_KEPT = "events.channel"
ORDER_KEPT = "events.order"
WRITTEN, BEST = "written", "best"
ROOM_BELOW = 12


class EventView(QWidget):
    """Shows one event and keeps what is written about it."""

    deleted = Signal()

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self.event_id: int | None = None
        self._event: Event | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.body = PageBody(self)
        whole.addWidget(self.body)
        content = self.body.content
        self.title = EventTitle(content)
        self.order = self._order_chips(content)
        self.met = MetCard(desk, content)
        self.invite = InvitePanel(desk.theme, content)
        self.invite.hide()
        self.reflection = Reflection(desk.journal, autosave, self._present, content)
        self.body.body.setSpacing(14)
        for part in (self.title, self.order, self.invite, self.met, self.reflection):
            self.body.add(part)
        self._bind()
        self._connect()

    def show_event(self, event: int) -> None:
        """Show this event."""
        if event != self.event_id:
            self._close_invite()
            self.title.hide_details()
            self.body.verticalScrollBar().setValue(0)
        self.event_id = event
        self.refresh()
        if self.met.model.lines:
            self.met.table.begin()
        else:
            self.met.line.begin()

    def refresh(self) -> None:
        """Bring everything up to date; raises NotFound when the event is gone."""
        if self.event_id is None:
            return
        events = self._desk.journal.events
        self._event = events.get(self.event_id)
        self.met.show_event(self._event.id, self._event.name)
        self._show_met()
        self._autosave.refresh()
        to_invite = events.to_invite(self.event_id)
        self.invite.show_people(to_invite)
        self.title.show_words(self._subtitle(self._event), len(to_invite))
        self.title.invite.setVisible(self.invite.isHidden())
        self.reflection.show_ease(events.ease())

    def leave(self) -> bool:
        """Write down or keep what is half typed; False when it could not be written."""
        return self.event_id is None or self.met.leave()

    def forget(self) -> None:
        """Show nothing: the event is no more."""
        self.event_id = None
        self._event = None

    def _present(self) -> Event | None:
        return self._event

    def _bind(self) -> None:
        for field, name in (
            (self.title.name, "name"),
            (self.title.day.edit, "on"),
            (self.title.place.edit, "place"),
        ):
            self._autosave.bind(
                field, load=partial(self._load, name), save=partial(self._save, name)
            )
        self.title.name.editingFinished.connect(self._mend_name)

    def _connect(self) -> None:
        self.title.invite_pressed.connect(self._open_invite)
        self.title.delete_pressed.connect(self._delete)
        self.order.chosen.connect(self._on_order)
        self.invite.closed.connect(self._close_invite)
        self.invite.invited.connect(self._invite)
        self.met.captured.connect(self._on_captured)
        self.met.show_area.connect(self._show_area)
        self.met.table.opened.connect(self._open_person)
        self.met.table.removed.connect(self._remove)
        self.met.table.chosen.connect(self._take_step)

    def _load(self, name: str) -> Any:
        empty: Any = self._today() if name == "on" else ""
        return empty if self._event is None else getattr(self._event, name)

    def _save(self, name: str, value: Any) -> None:
        empty_name = name == "name" and not value.strip()
        if self._event is not None and not empty_name:
            self._desk.journal.events.edit(self._event.id, **{name: value})

    def _mend_name(self) -> None:
        if self._event is not None and not self.title.name.text().strip():
            self.title.name.setText(self._event.name)

    def _order_chips(self, parent: QWidget) -> FilterChips:
        chips = FilterChips(self.tr("Order"), parent)
        chips.set_chips([(WRITTEN, self.tr("As written down")), (BEST, self.tr("Best first"))])
        kept = self._desk.settings.get(ORDER_KEPT, WRITTEN)
        chips.choose(str(kept))
        return chips

    def _show_met(self) -> None:
        assert self.event_id is not None
        journal, today = self._desk.journal, self._today()
        best = self.order.current == BEST
        find = journal.events.met if best else journal.events.met_in_order
        standing = journal.invitations.standing(self.event_id)
        lines = []
        for met in find(self.event_id):
            found = standing.get(met.person)
            line = MetLine(met, said=said(found, today))
            lines.append(line if found is None else MetLine(met, found, line.said))
        self.met.show_lines(lines)
        self.order.setVisible(len(lines) > 1 and self.invite.isHidden())

    def _subtitle(self, event: Event) -> str:
        parts = [full_day(event.on, self._today())]
        if event.place:
            parts.append(event.place)
        met = len(self.met.model.lines)
        if met:
            parts.append(self._counted(met, self._desk.journal.events.known_before(event.id)))
        return " · ".join(parts)

    def _counted(self, met: int, known: int) -> str:
        one = self.tr("1 person met")
        words = one if met == 1 else self.tr("{met} people met").format(met=met)
        if known == 0:
            return words
        if met == 1:
            return self.tr("{met}, known to you before").format(met=words)
        one = self.tr("{met}, 1 in the room was known to you")
        several = self.tr("{met}, {known} in the room were known to you")
        return (one if known == 1 else several).format(met=words, known=known)

    def _on_order(self, order: str) -> None:
        self._desk.settings.set(ORDER_KEPT, order)
        self._show_met()

    def _on_captured(self, _person: int) -> None:
        self.order.choose(WRITTEN)

    def _show_area(self, top: int, height: int) -> None:
        at = self.met.mapTo(self.body.content, QPoint(0, top))
        middle = at.y() + height // 2
        self.body.ensureVisible(0, middle, 0, height // 2 + ROOM_BELOW)

    def _open_person(self, person: int) -> None:
        self._desk.navigation.go("people", person)

    def _remove(self, line: MetLine) -> None:
        name = line.encounter.name
        row = self.met.model.row_of(line.encounter.person)
        try:
            self._desk.journal.events.remove_encounter(line.encounter.id)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        table, model = self.met.table, self.met.model
        if model.rowCount():
            column = max(0, table.currentIndex().column())
            table.setCurrentIndex(model.index(min(row, model.rowCount() - 1), column))
        else:
            self.met.line.begin()
        words = self.tr("{name} was taken off this event; they stay in the journal.")
        self._desk.messages.undoable(words.format(name=name), self._desk.journal.undo_name)

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
        self.invite.start(self._today(), str(self._desk.settings.get(CHANNEL_KEPT, CHANNELS[0])))
        self._show_invite(True)
        self.body.verticalScrollBar().setValue(0)
        self.invite.begin()

    def _close_invite(self) -> None:
        if not self.invite.isHidden():
            self._show_invite(False)
            self.title.invite.setFocus()

    def _show_invite(self, shown: bool) -> None:
        self.invite.setVisible(shown)
        self.title.invite.setVisible(not shown)
        self.met.setVisible(not shown)
        self.reflection.setVisible(not shown)
        self.order.setVisible(not shown and len(self.met.model.lines) > 1)

    def _invite(self, people: list[int], channel: str, day: date) -> None:
        invitations = self._desk.journal.invitations
        try:
            invitations.send_all(people, event=self.event_id, on=day, channel=channel)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self._desk.settings.set(CHANNEL_KEPT, channel)
        self._close_invite()
        self.met.table.setFocus()
        one, several = self.tr("Invited 1 person"), self.tr("Invited {count} people")
        words = (one if len(people) == 1 else several).format(count=len(people))
        self._desk.messages.undoable(words, self._desk.journal.undo_name)

    def _take_step(self, line: MetLine, step: Step) -> None:
        try:
            self._record(line, step)
        except JournalError as error:
            self._desk.messages.failure(error)

    def _record(self, line: MetLine, step: Step) -> None:
        invitations = self._desk.journal.invitations
        person, asked = line.encounter.person, line.standing.invitation
        if step is Step.SEND:
            invitations.send(person, event=self.event_id)
        elif step is Step.OPEN:
            self._desk.navigation.go("conversations", line.standing.conversation)
        elif step is Step.ARRANGE:
            self._arrange(person)
        elif asked is not None:
            record = {
                Step.ACCEPT: invitations.accept,
                Step.DECLINE: invitations.decline,
                Step.NO_REPLY: invitations.no_reply,
                Step.NUDGE: invitations.nudge,
                Step.FORGET: invitations.delete,
            }[step]
            record(asked.id)

    def _arrange(self, person: int) -> None:
        ArrangeDialog.open_for(self._desk, person, ConversationStage.FIRST, self)

    def _today(self) -> date:
        return self._desk.journal.now.date()
