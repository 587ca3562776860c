"""Everything that happened with a person, in order, newest first."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations import Conversation, ConversationsArea
from netjournal.followups import FollowUp, FollowUpsArea
from netjournal.help import HelpArea
from netjournal.invitations import InvitationsArea
from netjournal.notes import NotesArea
from netjournal.question import QuestionArea
from netjournal.referrals import ReferralsArea
from netjournal.relationship import RelationshipArea
from netjournal.reservations import ReservationsArea
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
            _to_do(to_do),
        )
        entries = [entry for source in sources for entry in source]
        return sorted(entries, key=lambda entry: (entry.on, entry.id), reverse=True)

    def _how_known(self, person: int) -> Iterator[Entry]:
        table = models.Person
        by = table.alias("by")
        query = table.select(table.met_on, table.met_at, by.name).join(
            by, "LEFT OUTER JOIN", on=(table.introduced_by == by.id)
        )
        ((met_on, met_at, by_name),) = self._store.values(query.where(table.id == person))
        if met_on is not None:
            named = f"Introduced by {by_name}" if by_name else ""
            met = f"at {met_at}" if met_at else ""
            yield Entry("person", person, met_on, "Met", met, named)

    def _met(self, person: int) -> Iterator[Entry]:
        met, event = models.Encounter, models.Event
        query = met.select(met.id, event.on, event.name, met.how).join(event)
        for row_id, on, name, how in self._store.values(query.where(met.person == person)):
            yield Entry("encounter", row_id, on, "Met", f"at {name}", how)

    def _invited(self, person: int) -> Iterator[Entry]:
        for one in self._invitations.of(person):
            sent = f"sent {day(one.sent_on)}" + (f" by {one.channel}" if one.channel else "")
            if one.reply is Reply.SENT:
                chip = "silent" if one.silent else "waiting"
                after = f"after {one.event_name}" if one.event_name else ""
                yield Entry("invitation", one.id, one.sent_on, "Invited", after, "", chip, "open")
                continue
            title = {
                Reply.ACCEPTED: ("Accepted", "your invitation"),
                Reply.DECLINED: ("Declined", "your invitation"),
                Reply.NO_REPLY: ("No reply", "to your invitation"),
            }[one.reply]
            yield Entry("invitation", one.id, one.replied_on or one.sent_on, *title, sent)

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
                by = f"to do by {day(due[one.id])}" if one.id in due else ""
                yield Entry("help", one.id, one.on, "Offered help", one.what, by, "open", "open")
            else:
                title = "Helped" if one.state is HelpState.GIVEN else "Was helped"
                yield Entry("help", one.id, one.done_on or one.on, title, one.what)

    def _referred(self, person: int) -> Iterator[Entry]:
        for one in self._referrals.with_person(person):
            given = one.direction is Direction.GIVEN
            rest = f"{one.contact_name} to them" if given else f"{one.contact_name} to you"
            chip = one.outcome.said
            yield Entry("referral", one.id, one.on, "Referred", rest, one.note, chip, "done")

    def _introduced(self, person: int) -> Iterator[Entry]:
        for one in self._referrals.introductions(person):
            other = one.second_name if one.first == person else one.first_name
            detail = one.came_of_it or one.note
            yield Entry("introduction", one.id, one.on, "Introduced", f"to {other}", detail)

    def _doubted(self, person: int) -> Iterator[Entry]:
        for one in self._reservations.of(person):
            whose = "of mine" if one.side is Side.MINE else "of theirs"
            shared = f"said aloud {day(one.shared_on)}" if one.shared_on else "not yet shared"
            yield Entry(
                "reservation",
                one.id,
                one.raised_on,
                "Reservation",
                f"{whose}: {one.doubt}",
                f"{one.kind.said}, {one.basis.said}, {shared}",
                one.state.said,
                "open" if one.settled_on is None else "done",
                private=True,
            )

    def _decided(self, person: int) -> Iterator[Entry]:
        titles = {
            DecisionKind.FORMED: "Formed a referral relationship",
            DecisionKind.ENDED: "Let it go",
            DecisionKind.TAKEN_UP: "Taken up again",
        }
        for one in self._relationship.decisions(person):
            yield Entry("decision", one.id, one.on, titles[one.what], "", one.reason)

    def _written(self, person: int) -> Iterator[Entry]:
        for one in self._notes.about(person):
            chip = "private" if one.private else ""
            yield Entry(
                "note", one.id, one.at.date(), "Note", one.text, "", chip, private=one.private
            )


def day(on: dt.date) -> str:
    """Return a day as it is said: 3 Nov."""
    return f"{on.day} {on:%b}"


def _conversation(one: Conversation, names: list[str]) -> Entry:
    title = one.stage.said.capitalize()
    where = ", ".join(part for part in (f"{one.minutes} min", one.place) if part)
    if one.state is ConversationState.HELD:
        rest = f"{where}\n{one.summary}" if one.summary else where
        on = one.held_on or one.starts_at.date()
        return Entry("conversation", one.id, on, title, rest, _what_came(one, names))
    said = one.starts_at.strftime("%H:%M")
    chip = one.state.said
    tone = "open" if one.state is ConversationState.ARRANGED else ""
    rest = f"{said}, {one.place}" if one.place else said
    return Entry("conversation", one.id, one.starts_at.date(), title, rest, "", chip, tone)


def _what_came(one: Conversation, names: list[str]) -> str:
    named = [f"Named: {', '.join(names)}"] if names else []
    if one.stage is ConversationStage.SECOND:
        came = [] if one.outcome is Outcome.UNDECIDED else [one.outcome.said]
    elif one.both_agreed:
        came = ["both agreed to meet again"]
    else:
        came = ["no second meeting for now"]
    return " · ".join(named + came)


def _to_do(to_do: Sequence[FollowUp]) -> Iterator[Entry]:
    for one in to_do:
        if one.help is not None or one.state is FollowUpState.LET_GO:
            continue
        done = one.state is FollowUpState.DONE
        on = one.closed_on if done and one.closed_on else one.due_on
        chip = "done" if done else f"by {day(one.due_on)}"
        tone = "done" if done else "open"
        yield Entry("follow_up", one.id, on, "To do", one.what, one.why, chip, tone)
