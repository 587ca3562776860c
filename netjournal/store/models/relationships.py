"""Where I stand with people: reservations, decisions, help, referrals, and what is to be done."""

from peewee import BooleanField, DateField, DateTimeField

from netjournal import words
from netjournal.store.models.meetings import Conversation, NameGiven
from netjournal.store.models.people import Person
from netjournal.store.models.table import Table, belongs_to, choice, refers_to, text


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
