"""The words of the method that have a fixed set of values, as they are stored and compared.

How a value is said on screen is in its `said` text; the order of a set is the method's order.
"""

from enum import StrEnum


class Said(StrEnum):
    """A stored value with the words a person reads."""

    said: str

    def __new__(cls, value: str, said: str = "") -> "Said":
        """Keep the words beside the stored value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.said = said or value.replace("_", " ")
        return member


class Stage(Said):
    """Where I stand with a person; derived, never typed in."""

    NAMED = "named", "Named"
    MET = "met", "Met"
    INVITED = "invited", "Invited"
    FIRST = "first", "First"
    AGREED = "agreed", "Agreed"
    SECOND = "second", "Second"
    PARTNERS = "partners", "Partners"
    ENDED = "ended", "Ended"


class Side(Said):
    """Whose reservation or view it is: mine about them, or theirs about me."""

    MINE = "mine", "mine"
    THEIRS = "theirs", "theirs"


class ReservationKind(Said):
    """What a reservation is about (rule 5)."""

    COMPETENCE = "competence", "Competence"
    CONSISTENCY = "consistency", "Consistency"
    INTEGRITY = "integrity", "Integrity"
    CONFIDENTIALITY = "confidentiality", "Confidentiality"
    RELIABILITY = "reliability", "Reliability"
    CONTACTS = "contacts", "Contacts"
    OTHER = "other", "Anything else"


class ReservationState(Said):
    """Where a reservation stands."""

    OPEN = "open", "open"
    RESOLVED = "resolved", "resolved"
    STANDS = "stands", "stands"


class Basis(Said):
    """What a reservation rests on."""

    HUNCH = "hunch", "a hunch"
    FACT = "fact", "a fact"


class Quality(Said):
    """The four things that make a partner, checked on each side (rule 11)."""

    UNDERSTAND = "understand", "understand"
    KNOW = "know", "know"
    LIKE = "like", "like"
    TRUST = "trust", "trust"


class ConversationStage(Said):
    """Which of the two one-to-ones it is."""

    FIRST = "first", "first conversation"
    SECOND = "second", "second conversation"


class ConversationState(Said):
    """Whether a one-to-one is still to come, was held, or did not take place."""

    ARRANGED = "arranged", "arranged"
    HELD = "held", "held"
    CANCELLED = "cancelled", "cancelled"


class Answer(Said):
    """What came of the question of rule 2; "nobody came to mind" is an answer."""

    NOT_ASKED = "not_asked", "not asked yet"
    NAMES = "names", "names given"
    NOBODY = "nobody", "nobody came to mind"


class Outcome(Said):
    """What a second conversation led to."""

    UNDECIDED = "undecided", "not decided"
    AGAIN = "again", "meet again"
    FORM = "form", "form a referral relationship"
    LET_GO = "let_go", "let it go"


class Reply(Said):
    """The state of an invitation."""

    SENT = "sent", "sent"
    ACCEPTED = "accepted", "accepted"
    DECLINED = "declined", "declined"
    NO_REPLY = "no_reply", "no reply"


class ConnectionKind(Said):
    """What is shared with a person."""

    TARGET_MARKET = "target_market", "target market"
    CLIENT_TYPE = "client_type", "type of client"
    SUPPLIER = "supplier", "supplier"
    PLACE = "place", "place"
    INTEREST = "interest", "interest"
    PERSON = "person", "person"
    OTHER = "other", "other"


class HelpState(Said):
    """Help promised, given or received; given comes before received everywhere (rule 9)."""

    PROMISED = "promised", "promised"
    GIVEN = "given", "given"
    RECEIVED = "received", "received"


class Direction(Said):
    """Whether a referral was given to a person or received from them."""

    GIVEN = "given", "given"
    RECEIVED = "received", "received"


class ReferralOutcome(Said):
    """What came of a referral (rule 10)."""

    OFFERED = "offered", "offered"
    CONTACTED = "contacted", "contacted"
    MET = "met", "met"
    CLIENT = "client", "became a client"
    NOTHING = "nothing", "came to nothing"


class DecisionKind(Said):
    """A turning point of a relationship that somebody chose."""

    FORMED = "formed", "formed a referral relationship"
    ENDED = "ended", "let go"
    TAKEN_UP = "taken_up", "taken up again"


class FollowUpKind(Said):
    """What a follow-up is for."""

    CONTACT = "contact", "contact a name given"
    ASK = "ask", "ask the question"
    HELP = "help", "help promised"
    ANSWER = "answer", "answer a reservation"
    OTHER = "other", "something to do"


class FollowUpState(Said):
    """A follow-up is open until done or let go on purpose."""

    OPEN = "open", "open"
    DONE = "done", "done"
    LET_GO = "let_go", "let go"


class ReachKind(Said):
    """A way to reach a person."""

    EMAIL = "email", "e-mail"
    TELEPHONE = "telephone", "telephone"
    WEB = "web", "web page"
    POST = "post", "address"


class OrganisationKind(Said):
    """A place of work, or a networking group that holds events."""

    BUSINESS = "business", "business"
    GROUP = "group", "networking group"


class OwnFieldKind(Said):
    """What a field of my own holds."""

    TEXT = "text", "text"
    DATE = "date", "date"
    NUMBER = "number", "number"
    CHOICE = "choice", "choice"


class LetterKind(Said):
    """What a letter is for; its template is the file of that name."""

    INVITATION = "invitation", "invitation"
    NUDGE = "nudge", "nudge"
    CONFIRMATION = "confirmation", "confirmation"
    THANKS = "thanks", "thank you"
    INTRODUCTION = "introduction", "introduction"
    ASKING = "asking", "asking a name given"


class PictureKind(Said):
    """What a picture shows."""

    PHOTO = "photo", "photo"
    CARD = "card", "business card"
    OTHER = "other", "picture"
