"""What I know about a person, at hand while we talk: one query a kind, and no reservation."""

from typing import NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations.connections import Connection
from netjournal.conversations.conversations import Conversation, ConversationsArea
from netjournal.conversations.question import NameGiven, QuestionArea
from netjournal.events.events import EventsArea, Meeting
from netjournal.people.notes import Note, NotesArea
from netjournal.people.organisations import OrganisationsArea, Role
from netjournal.people.people import PeopleArea, Person
from netjournal.relationships.followups import FollowUp, FollowUpsArea
from netjournal.relationships.help import Help, HelpArea
from netjournal.relationships.referrals import Referral, ReferralsArea
from netjournal.words import ConversationState, FollowUpKind, FollowUpState

TO_DO = (FollowUpKind.OTHER, FollowUpKind.CONTACT, FollowUpKind.ASK)


class AtHand(NamedTuple):
    """One person as I may read them out of the corner of my eye; somebody sits opposite.

    What is to be done is about them, without help promised, which is among the help, and without
    what belongs to a reservation. Notes and conversations held are newest first.
    """

    person: Person
    roles: tuple[Role, ...]
    meetings: tuple[Meeting, ...]
    connections: tuple[Connection, ...]
    help: tuple[Help, ...]
    to_do: tuple[FollowUp, ...]
    names: tuple[NameGiven, ...]
    referrals: tuple[Referral, ...]
    notes: tuple[Note, ...]
    held: tuple[Conversation, ...]


class AtHandArea(Area):
    """What I know about a person."""

    def __init__(
        self,
        core: Core,
        *,
        people: PeopleArea,
        organisations: OrganisationsArea,
        events: EventsArea,
        conversations: ConversationsArea,
        question: QuestionArea,
        help: HelpArea,
        referrals: ReferralsArea,
        followups: FollowUpsArea,
        notes: NotesArea,
    ) -> None:
        """Read from the areas."""
        super().__init__(core)
        self._people = people
        self._organisations = organisations
        self._events = events
        self._conversations = conversations
        self._question = question
        self._help = help
        self._referrals = referrals
        self._followups = followups
        self._notes = notes

    def of(self, person: int, *, during: int | None = None) -> AtHand:
        """Return what I know about a person during a conversation; raises NotFound."""
        return AtHand(
            person=self._people.get(person),
            roles=tuple(one for one in self._organisations.roles(person) if not one.ended_on),
            meetings=tuple(self._events.with_person(person)),
            connections=tuple(self._conversations.connections(person)),
            help=tuple(self._help.with_person(person)),
            to_do=tuple(
                one
                for one in self._followups.about(person)
                if one.state is FollowUpState.OPEN and one.help is None and one.kind in TO_DO
            ),
            names=tuple(self._question.names_given_by(person)),
            referrals=tuple(self._referrals.with_person(person)),
            notes=tuple(self._notes.about(person)),
            held=tuple(
                one
                for one in self._conversations.of(person)
                if one.state is ConversationState.HELD and one.id != during
            ),
        )
