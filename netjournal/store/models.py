"""The tables of a journal: one class for every noun of the method, with its keys and constraints.

They hold no rules. They belong to no database: a query is run by `Store`, which knows the open
file, so two journals can be open at once. Ids are minted by the store and are the rowid.
"""

from enum import StrEnum
from typing import Any

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    Check,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from netjournal import words


def one_of(column: str, choices: type[StrEnum]) -> list[Any]:
    """Return the constraint that keeps a text column to the values of an enumeration."""
    values = ", ".join(f"'{choice.value}'" for choice in choices)
    return [Check(f"{column} IN ({values})")]


def choice(column: str, choices: type[StrEnum], **options: Any) -> Any:
    """Return a text column that holds one value of an enumeration."""
    return TextField(constraints=one_of(column, choices), **options)


def text() -> Any:
    """Return a text column that is empty rather than absent."""
    return TextField(default="")


def belongs_to(table: Any, **options: Any) -> Any:
    """Return a key whose row goes when the one it belongs to goes."""
    return ForeignKeyField(table, on_delete="CASCADE", **options)


def refers_to(table: Any, **options: Any) -> Any:
    """Return a key that is emptied when the row it refers to goes."""
    return ForeignKeyField(table, on_delete="SET NULL", null=True, **options)


class Table(Model):
    """What every table has: an id that the store mints."""

    id = IntegerField(primary_key=True)

    class Meta:
        """Names as they are written, not guessed from older versions of the library."""

        legacy_table_names = False


class Profile(Table):
    """Who I am and how to refer me; one row (rule 13)."""

    name = text()
    organisation = text()
    role = text()
    email = text()
    telephone = text()
    website = text()
    one_line = text()
    short_story = text()
    long_story = text()
    clients = text()
    problems = text()
    would_like_to_meet = text()
    good_referral = text()
    bad_referral = text()


class Person(Table):
    """Somebody in the journal; `stage`, `since` and `last_contact` are derived from the facts."""

    name = TextField(default="", collation="NOCASE", index=True)
    does = text()
    met_on = DateField(null=True)
    met_at = text()
    introduced_by = refers_to("self", backref="introduced")
    looking_for = text()
    years_in_business = text()
    target_market = text()
    best_clients = text()
    top_problem = text()
    good_referral = text()
    bad_referral = text()
    goals = text()
    accomplishments = text()
    interests = text()
    networks = text()
    skills = text()
    family = text()
    hobbies = text()
    private_note = text()
    stage = choice("stage", words.Stage, default=words.Stage.NAMED, index=True)
    since = DateField(null=True)
    last_contact = DateField(null=True, index=True)
    keep_in_touch_days = IntegerField(null=True, constraints=[Check("keep_in_touch_days > 0")])


class Reach(Table):
    """One way to reach a person: an e-mail address, a telephone, a web page, a postal address."""

    person = belongs_to(Person)
    kind = choice("kind", words.ReachKind)
    label = text()
    value = text()


class Tag(Table):
    """A word of my own to find people by."""

    name = TextField(unique=True, collation="NOCASE")


class PersonTag(Table):
    """A tag on a person."""

    person = belongs_to(Person)
    tag = belongs_to(Tag)

    class Meta:
        """A person has a tag once."""

        indexes = ((("person", "tag"), True),)


class Organisation(Table):
    """Where people work, or a networking group that holds events."""

    name = text()
    kind = choice("kind", words.OrganisationKind, default=words.OrganisationKind.BUSINESS)
    website = text()
    note = text()


class Role(Table):
    """What a person is or was in an organisation."""

    person = belongs_to(Person)
    organisation = belongs_to(Organisation)
    title = text()
    started_on = DateField(null=True)
    ended_on = DateField(null=True)


class Note(Table):
    """Something written about a person, at a moment."""

    person = belongs_to(Person)
    at = DateTimeField()
    text = text()
    private = BooleanField(default=False)


class Event(Table):
    """A networking event, before and after (rule 14)."""

    name = text()
    group = refers_to(Organisation)
    on = DateField(index=True)
    starts = text()
    place = text()
    intention = text()
    opening_line = text()
    hope_to_meet = text()
    feeling_before = IntegerField(null=True, constraints=[Check("feeling_before BETWEEN 1 AND 5")])
    feeling_after = IntegerField(null=True, constraints=[Check("feeling_after BETWEEN 1 AND 5")])
    learned = text()
    # The id of the first event of a series; not a key, so that a series outlives that event.
    series = BigIntegerField(null=True, index=True)


class Encounter(Table):
    """One person met at one event, with how far I can help them and how (rule 8)."""

    event = belongs_to(Event)
    person = belongs_to(Person)
    can_help = IntegerField(default=0, constraints=[Check("can_help BETWEEN 0 AND 3")])
    how = text()

    class Meta:
        """A person is met once at an event."""

        indexes = ((("event", "person"), True),)


class Invitation(Table):
    """Asking one person to a first one-to-one (rule 8)."""

    person = belongs_to(Person)
    event = refers_to(Event)
    sent_on = DateField()
    channel = text()
    reply = choice("reply", words.Reply, default=words.Reply.SENT, index=True)
    replied_on = DateField(null=True)
    nudged_on = DateField(null=True)


class Conversation(Table):
    """A one-to-one, first or second; what was asked, said and agreed in it."""

    person = belongs_to(Person)
    stage = choice("stage", words.ConversationStage)
    state = choice("state", words.ConversationState, default=words.ConversationState.ARRANGED)
    starts_at = DateTimeField(index=True)
    minutes = IntegerField(default=60)
    place = text()
    begun_at = DateTimeField(null=True)
    held_on = DateField(null=True, index=True)
    step = text()
    question = choice("question", words.Answer, default=words.Answer.NOT_ASKED)
    purpose_said_at = DateTimeField(null=True)
    mine = BooleanField(null=True)
    theirs = BooleanField(null=True)
    outcome = choice("outcome", words.Outcome, default=words.Outcome.UNDECIDED)
    summary = text()


class Answer(Table):
    """What was written at one step of a conversation."""

    conversation = belongs_to(Conversation)
    step = text()
    text = text()
    done = BooleanField(default=False)

    class Meta:
        """A step is answered once in a conversation."""

        indexes = ((("conversation", "step"), True),)


class Connection(Table):
    """A point of connection: something shared with a person."""

    person = belongs_to(Person)
    conversation = refers_to(Conversation)
    kind = choice("kind", words.ConnectionKind, default=words.ConnectionKind.OTHER)
    text = text()


class NameGiven(Table):
    """A person named in answer to the question (rule 3)."""

    conversation = belongs_to(Conversation)
    person = belongs_to(Person)
    said = text()

    class Meta:
        """A person is named once in a conversation."""

        indexes = ((("conversation", "person"), True),)


class Consideration(Table):
    """A kind of reservation thought about, on one side, and when last (rule 5)."""

    person = belongs_to(Person)
    side = choice("side", words.Side)
    kind = choice("kind", words.ReservationKind)
    considered_on = DateTimeField()

    class Meta:
        """A kind is considered once on each side; considering it again moves the date."""

        indexes = ((("person", "side", "kind"), True),)


class Reservation(Table):
    """A doubt one side has about the other (rule 5)."""

    person = belongs_to(Person)
    side = choice("side", words.Side)
    kind = choice("kind", words.ReservationKind)
    doubt = text()
    basis = choice("basis", words.Basis, default=words.Basis.HUNCH)
    evidence = text()
    raised_on = DateField()
    shared_on = DateField(null=True)
    would_settle = text()
    answered = text()
    state = choice("state", words.ReservationState, default=words.ReservationState.OPEN)
    settled_on = DateField(null=True)
    accepted_on = DateField(null=True)


class ReservationChange(Table):
    """One line in the history of a reservation."""

    reservation = belongs_to(Reservation)
    at = DateTimeField()
    what = text()
    detail = text()


class Relationship(Table):
    """What both sides want of a relationship; its stage is derived (rule 6)."""

    person = belongs_to(Person, unique=True)
    i_want = BooleanField(null=True)
    they_want = BooleanField(null=True)


class Decision(Table):
    """A referral relationship formed, a relationship ended or taken up again (rules 6 and 7)."""

    person = belongs_to(Person)
    what = choice("what", words.DecisionKind)
    on = DateField()
    reason = text()


class PartnerCheck(Table):
    """One of the eight small checks: understand, know, like, trust, on each side (rule 11)."""

    person = belongs_to(Person)
    side = choice("side", words.Side)
    quality = choice("quality", words.Quality)
    so = BooleanField(null=True)
    note = text()

    class Meta:
        """A quality is checked once on each side."""

        indexes = ((("person", "side", "quality"), True),)


class Help(Table):
    """Something done for somebody without expecting anything back (rule 9)."""

    person = belongs_to(Person)
    state = choice("state", words.HelpState)
    what = text()
    on = DateField()
    done_on = DateField(null=True)
    conversation = refers_to(Conversation)


class Referral(Table):
    """A contact passed on, with their knowledge, as likely business (rule 10)."""

    person = belongs_to(Person)
    contact = belongs_to(Person)
    direction = choice("direction", words.Direction)
    on = DateField()
    note = text()
    with_their_knowledge = BooleanField(default=True)
    outcome = choice("outcome", words.ReferralOutcome, default=words.ReferralOutcome.OFFERED)
    outcome_on = DateField(null=True)


class Introduction(Table):
    """Two people in my journal whom I put in touch."""

    first = belongs_to(Person)
    second = belongs_to(Person)
    on = DateField()
    note = text()
    came_of_it = text()


class FollowUp(Table):
    """Something to do, by a date, about a person."""

    person = belongs_to(Person, null=True)
    kind = choice("kind", words.FollowUpKind, default=words.FollowUpKind.OTHER)
    what = text()
    why = text()
    due_on = DateField(index=True)
    state = choice("state", words.FollowUpState, default=words.FollowUpState.OPEN, index=True)
    closed_on = DateField(null=True)
    conversation = belongs_to(Conversation, null=True)
    help = belongs_to(Help, null=True)
    reservation = belongs_to(Reservation, null=True)
    name_given = belongs_to(NameGiven, null=True)


class OwnStep(Table):
    """A step the user added to the guided conversation, or a hint they reworded."""

    stage = choice("stage", words.ConversationStage)
    key = text()
    after = text()
    title = text()
    words = text()
    hint = text()

    class Meta:
        """A step is reworded once."""

        indexes = ((("stage", "key"), True),)


class OwnField(Table):
    """A field of my own, for something about people that the method does not ask for."""

    name = TextField(unique=True, collation="NOCASE")
    kind = choice("kind", words.OwnFieldKind)
    choices = text()
    position = IntegerField()


class OwnValue(Table):
    """What a field of my own says about one person; dates and numbers as sortable text."""

    person = belongs_to(Person)
    field = belongs_to(OwnField)
    value = text()

    class Meta:
        """A field is filled once for a person."""

        indexes = ((("person", "field"), True),)


class Picture(Table):
    """A photo or a business card, kept in the journal without what a camera writes into it."""

    person = belongs_to(Person)
    kind = choice("kind", words.PictureKind)
    caption = text()
    media_type = TextField()
    width = IntegerField()
    height = IntegerField()
    # Last, so that the columns above are read without walking through it.
    data = BlobField()


class SavedFilter(Table):
    """Which people a list shows, under a name of my own; `wanted` is JSON."""

    name = TextField(unique=True, collation="NOCASE")
    wanted = text()
    position = IntegerField()


class Preference(Table):
    """A choice that belongs to the journal rather than to the computer, such as reminder days."""

    key = TextField(unique=True)
    value = text()


class HistoryEntry(Table):
    """One named change, with the changeset that takes it back; never part of a change itself."""

    name = text()
    at = DateTimeField()
    join = text()
    size = BigIntegerField()
    undone = BooleanField(default=False, index=True)
    # Last, so that the columns above are read without walking through it.
    changeset = BlobField()

    class Meta:
        """The history is one table."""

        table_name = "history"


RECORDED: tuple[type[Table], ...] = (
    Profile,
    Person,
    Reach,
    Tag,
    PersonTag,
    Organisation,
    Role,
    Note,
    Event,
    Encounter,
    Invitation,
    Conversation,
    Answer,
    Connection,
    NameGiven,
    Consideration,
    Reservation,
    ReservationChange,
    Relationship,
    Decision,
    PartnerCheck,
    Help,
    Referral,
    Introduction,
    FollowUp,
    OwnStep,
    OwnField,
    OwnValue,
    Picture,
    SavedFilter,
    Preference,
)
"""The tables whose changes are recorded, in an order in which each comes after those it needs."""

ALL: tuple[type[Table], ...] = (*RECORDED, HistoryEntry)
