"""What a journal holds about somebody, as plain values, and what its tables are called."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from netjournal.saying import saying
from netjournal.store.erasing import Place

SAID = {
    "answer": saying("what was written in one-to-ones"),
    "connection": saying("points of connection"),
    "consideration": saying("reservations thought about"),
    "conversation": saying("one-to-ones"),
    "decision": saying("decisions"),
    "encounter": saying("meetings at events"),
    "event": saying("events"),
    "follow_up": saying("follow-ups"),
    "help": saying("help"),
    "introduction": saying("introductions"),
    "invitation": saying("invitations"),
    "message": saying("letters sent"),
    "name_given": saying("names given"),
    "note": saying("notes"),
    "organisation": saying("organisations"),
    "own_field": saying("fields of my own"),
    "own_step": saying("steps of my own"),
    "own_value": saying("fields of my own"),
    "partner_check": saying("small checks"),
    "person": saying("the person"),
    "person_tag": saying("tags"),
    "picture": saying("pictures"),
    "preference": saying("letters begun and other choices"),
    "profile": saying("my profile"),
    "reach": saying("how to reach them"),
    "referral": saying("referrals"),
    "relationship": saying("what both want"),
    "reservation": saying("reservations"),
    "reservation_change": saying("the history of reservations"),
    "role": saying("where they work"),
    "saved_filter": saying("saved filters"),
    "tag": saying("tags"),
}
PRIVATE_TABLES = (
    "consideration",
    "decision",
    "partner_check",
    "preference",
    "reservation",
    "reservation_change",
)
PRIVATE_COLUMN = ("person", "private_note")


class Kept(NamedTuple):
    """The rows of one table about somebody, as they are kept; `said` is what they are called."""

    table: str
    said: str
    rows: tuple[Mapping[str, Any], ...]


class Named(NamedTuple):
    """Another text that names somebody: where it is, what that is called, whom it is about."""

    place: Place
    said: str
    about: str


class Held(NamedTuple):
    """All that the journal holds about somebody.

    `words` is what other texts were searched for: the whole name and the ways to reach them.
    `history` is how many changes can no longer be taken back once they are erased.
    """

    person: int
    name: str
    words: tuple[str, ...]
    tables: tuple[Kept, ...]
    named: tuple[Named, ...]
    history: int


def said_of(table: str) -> str:
    """Return what the rows of a table are called."""
    return SAID.get(table, table)
