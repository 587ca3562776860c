"""Everything that happened with a person, in order, newest first."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations.conversations import Conversation, ConversationsArea
from netjournal.conversations.question import QuestionArea
from netjournal.events.invitations import InvitationsArea
from netjournal.people.messages import MessagesArea
from netjournal.people.notes import NotesArea
from netjournal.relationships.followups import FollowUp, FollowUpsArea
from netjournal.relationships.help import HelpArea
from netjournal.relationships.referrals import ReferralsArea
from netjournal.relationships.relationship import RelationshipArea
from netjournal.relationships.reservations import ReservationsArea
from netjournal.saying import in_a_row, saying
from netjournal.store import models
from netjournal.words import (
    ConversationStage,
    ConversationState,
    DecisionKind,
    Direction,
    FollowUpState,
    HelpState,
    Outcome,
    Reply,
    Side,
)


class Entry(NamedTuple):
    """One thing that happened: what it was in bold words, the rest, and what is still open.

    `kind` is the table and `id` the row it comes from; `tone` is "", "open" or "done".
    """

    kind: str
    id: int
    on: dt.date
    title: str
    rest: str = ""
    detail: str = ""
    chip: str = ""
    tone: str = ""
    private: bool = False


class TimelineArea(Area):
    """The story of a person."""

    def __init__(
        self,
        core: Core,
        *,
        notes: NotesArea,
        messages: MessagesArea,
        invitations: InvitationsArea,
        conversations: ConversationsArea,
        question: QuestionArea,
        reservations: ReservationsArea,
        relationship: RelationshipArea,
        help: HelpArea,
        referrals: ReferralsArea,
        followups: FollowUpsArea,
    ) -> None:
        """Read from the areas."""
        super().__init__(core)
        self._notes = notes
        self._messages = messages
        self._invitations = invitations
        self._conversations = conversations
        self._question = question
        self._reservations = reservations
        self._relationship = relationship
        self._help = help
        self._referrals = referrals
        self._followups = followups

    def of(self, person: int) -> list[Entry]:
        """Return what happened with a person, newest first; raises NotFound."""
        self._name(person)
        to_do = self._followups.about(person)
        sources = (
            self._how_known(person),
            self._met(person),
            self._invited(person),
            self._talked(person),
            self._helped(person, to_do),
            self._referred(person),
            self._introduced(person),
            self._doubted(person),
            self._decided(person),
            self._written(person),
            self._wrote(person),
            _to_do(to_do),
        )
        entries = [entry for source in sources for entry in source]
        return sorted(entries, key=lambda entry: (entry.on, entry.id), reverse=True)

    def _how_known(self, person: int) -> Iterator[Entry]:
        ((met_on, met_at, by_name),) = self._store.values(self._store.fixed(_how_met, person))
        if met_on is not None:
            named = saying("Introduced by {name}", name=by_name) if by_name else ""
            met = saying("at {place}", place=met_at) if met_at else ""
            yield Entry("person", person, met_on, saying("Met"), met, named)

    def _met(self, person: int) -> Iterator[Entry]:
        for row_id, on, name, how in self._store.values(self._store.fixed(_encounters, person)):
            at = saying("at {place}", place=name)
            yield Entry("encounter", row_id, on, saying("Met"), at, how)

    def _invited(self, person: int) -> Iterator[Entry]:
        for one in self._invitations.of(person):
            on = one.sent_on
            if one.reply is Reply.SENT:
                chip = saying("silent") if one.silent else saying("waiting")
                after = saying("after {event}", event=one.event_name) if one.event_name else ""
                title = saying("Invited")
                yield Entry("invitation", one.id, on, title, after, "", chip, "open")
                continue
            sent = saying("sent {day}", day=on)
            if one.channel:
                sent = saying("sent {day} by {channel}", day=on, channel=one.channel)
            title, rest = {
                Reply.ACCEPTED: (saying("Accepted"), saying("your invitation")),
                Reply.DECLINED: (saying("Declined"), saying("your invitation")),
                Reply.NO_REPLY: (saying("No reply"), saying("to your invitation")),
            }[one.reply]
            yield Entry("invitation", one.id, one.replied_on or on, title, rest, sent)

    def _talked(self, person: int) -> Iterator[Entry]:
        names: dict[int, list[str]] = {}
        for given in self._question.names_given_by(person):
            names.setdefault(given.conversation, []).append(given.name)
        for one in self._conversations.of(person):
            yield _conversation(one, names.get(one.id, []))

    def _helped(self, person: int, to_do: Sequence[FollowUp]) -> Iterator[Entry]:
        due = {one.help: one.due_on for one in to_do if one.help}
        for one in self._help.with_person(person):
            if one.state is HelpState.PROMISED:
                by = saying("to do by {day}", day=due[one.id]) if one.id in due else ""
                title, chip = saying("Offered help"), saying("open")
                yield Entry("help", one.id, one.on, title, one.what, by, chip, "open")
            else:
                given = one.state is HelpState.GIVEN
                title = saying("Helped") if given else saying("Was helped")
                yield Entry("help", one.id, one.done_on or one.on, title, one.what)

    def _referred(self, person: int) -> Iterator[Entry]:
        for one in self._referrals.with_person(person):
            given = one.direction is Direction.GIVEN
            rest = saying("{name} to you", name=one.contact_name)
            if given:
                rest = saying("{name} to them", name=one.contact_name)
            title, chip = saying("Referred"), saying("{outcome}", outcome=one.outcome)
            yield Entry("referral", one.id, one.on, title, rest, one.note, chip, "done")

    def _introduced(self, person: int) -> Iterator[Entry]:
        for one in self._referrals.introductions(person):
            other = one.second_name if one.first == person else one.first_name
            detail = one.came_of_it or one.note
            title, rest = saying("Introduced"), saying("to {name}", name=other)
            yield Entry("introduction", one.id, one.on, title, rest, detail)

    def _doubted(self, person: int) -> Iterator[Entry]:
        for one in self._reservations.of(person):
            rest = saying("of theirs: {doubt}", doubt=one.doubt)
            if one.side is Side.MINE:
                rest = saying("of mine: {doubt}", doubt=one.doubt)
            shared = saying("not yet shared")
            if one.shared_on:
                shared = saying("said aloud {day}", day=one.shared_on)
            facts = {"kind": one.kind, "basis": one.basis, "shared": shared}
            yield Entry(
                "reservation",
                one.id,
                one.raised_on,
                saying("Reservation"),
                rest,
                saying("{kind}, {basis}, {shared}", **facts),
                saying("{state}", state=one.state),
                "open" if one.settled_on is None else "done",
                private=True,
            )

    def _decided(self, person: int) -> Iterator[Entry]:
        titles = {
            DecisionKind.FORMED: saying("Formed a referral relationship"),
            DecisionKind.ENDED: saying("Let it go"),
            DecisionKind.TAKEN_UP: saying("Taken up again"),
        }
        for one in self._relationship.decisions(person):
            yield Entry("decision", one.id, one.on, titles[one.what], "", one.reason)

    def _written(self, person: int) -> Iterator[Entry]:
        title, kept_private = saying("Note"), saying("private")
        for one in self._notes.about(person):
            chip = kept_private if one.private else ""
            yield Entry(
                "note", one.id, one.at.date(), title, one.text, "", chip, private=one.private
            )

    def _wrote(self, person: int) -> Iterator[Entry]:
        for one in self._messages.to(person):
            title = saying("Wrote: {kind}", kind=one.kind)
            told = "\n".join(text for text in (one.subject, one.text) if text)
            chip = saying("{channel}", channel=one.channel) if one.channel else ""
            yield Entry("message", one.id, one.sent_at.date(), title, told, "", chip)


def _how_met(person: int) -> Any:
    table = models.Person
    by = table.alias("by")
    query = table.select(table.met_on, table.met_at, by.name).join(
        by, "LEFT OUTER JOIN", on=(table.introduced_by == by.id)
    )
    return query.where(table.id == person)


def _encounters(person: int) -> Any:
    met, event = models.Encounter, models.Event
    query = met.select(met.id, event.on, event.name, met.how).join(event)
    return query.where(met.person == person)


def _conversation(one: Conversation, names: list[str]) -> Entry:
    first = one.stage is ConversationStage.FIRST
    title = saying("First conversation") if first else saying("Second conversation")
    if one.state is ConversationState.HELD:
        where: str = saying("{minutes} min", minutes=one.minutes)
        if one.place:
            where = saying("{minutes} min, {place}", minutes=one.minutes, place=one.place)
        told = in_a_row([where, one.summary], "\n") if one.summary else where
        on = one.held_on or one.starts_at.date()
        return Entry("conversation", one.id, on, title, told, _what_came(one, names))
    said = one.starts_at.time()
    chip = saying("{state}", state=one.state)
    tone = "open" if one.state is ConversationState.ARRANGED else ""
    rest: str = saying("{time}", time=said)
    if one.place:
        rest = saying("{time}, {place}", time=said, place=one.place)
    return Entry("conversation", one.id, one.starts_at.date(), title, rest, "", chip, tone)


def _what_came(one: Conversation, names: list[str]) -> str:
    named = [saying("Named: {names}", names=", ".join(names))] if names else []
    if one.stage is ConversationStage.SECOND:
        came = (
            [] if one.outcome is Outcome.UNDECIDED else [saying("{outcome}", outcome=one.outcome)]
        )
    elif one.both_agreed:
        came = [saying("both agreed to meet again")]
    else:
        came = [saying("no second meeting for now")]
    return in_a_row(named + came, " · ")


def _to_do(to_do: Sequence[FollowUp]) -> Iterator[Entry]:
    for one in to_do:
        if one.help is not None or one.state is FollowUpState.LET_GO:
            continue
        done = one.state is FollowUpState.DONE
        on = one.closed_on if done and one.closed_on else one.due_on
        chip = saying("done") if done else saying("by {day}", day=one.due_on)
        tone, title = "done" if done else "open", saying("To do")
        yield Entry("follow_up", one.id, on, title, one.what, one.why, chip, tone)
