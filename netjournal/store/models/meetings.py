"""Where people are met: events and invitations, one-to-ones and what was said in them."""

from peewee import BigIntegerField, BooleanField, Check, DateField, DateTimeField, IntegerField

from netjournal import words
from netjournal.store.models.people import Organisation, Person
from netjournal.store.models.table import Table, belongs_to, choice, refers_to, text


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


class Message(Table):
    """A letter as it was sent; an introduction goes to another person too."""

    person = belongs_to(Person)
    other = refers_to(Person)
    event = refers_to(Event)
    conversation = refers_to(Conversation)
    kind = choice("kind", words.LetterKind)
    channel = text()
    subject = text()
    text = text()
    sent_at = DateTimeField()


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
