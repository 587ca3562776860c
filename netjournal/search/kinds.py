"""Every kind of thing that is found: whom it is about, its day, its state, and where it is read."""

from collections.abc import Mapping
from typing import NamedTuple

MARKS = "\x02", "\x03"
"""Between these characters stands what was sought."""

ADDED = "date(1577836800 + (id >> 22) / 1000, 'unixepoch')"
OF_CONVERSATION = "(SELECT {column} FROM conversation WHERE conversation.id = conversation_id)"
OF_EVENT = "(SELECT {column} FROM event WHERE event.id = event_id)"


class Kind(NamedTuple):
    """What one table says of its rows, each as SQL: whom about, the day, the state, the place."""

    about: str = "person_id"
    day: str = ADDED
    state: str = "''"
    place: str = "NULL"
    is_open: str = ""


KINDS: Mapping[str, Kind] = {
    # Most of what is written are notes: the first kinds are asked first.
    "note": Kind(day="date(at)"),
    "person": Kind(about="id", day=f"coalesce(met_on, {ADDED})", state="stage"),
    "encounter": Kind(day=OF_EVENT.format(column='"on"'), place="event_id"),
    "answer": Kind(
        about=OF_CONVERSATION.format(column="person_id"),
        day=OF_CONVERSATION.format(column="date(coalesce(held_on, starts_at))"),
        state="step",
        place="conversation_id",
    ),
    "follow_up": Kind(day="due_on", state="state", is_open="state = 'open'"),
    "reservation": Kind(day="raised_on", state="state", is_open="state = 'open'"),
    "conversation": Kind(day="date(coalesce(held_on, starts_at))", state="stage"),
    "reach": Kind(),
    "role": Kind(),
    "own_value": Kind(),
    "help": Kind(day='"on"', state="state"),
    "referral": Kind(day='"on"', state="direction"),
    "introduction": Kind(about="first_id", day='"on"'),
    "message": Kind(day="date(sent_at)", state="kind"),
    "connection": Kind(place="conversation_id"),
    "name_given": Kind(
        day=OF_CONVERSATION.format(column="date(coalesce(held_on, starts_at))"),
        place="conversation_id",
    ),
    "event": Kind(about="NULL", day='"on"'),
    "organisation": Kind(about="NULL", state="kind"),
    "decision": Kind(day='"on"', state="what"),
    "partner_check": Kind(),
    "picture": Kind(),
}

HAS_STATE: Mapping[str, Mapping[str, str]] = {
    "open": {"follow_up": "state = 'open'", "reservation": "state = 'open'"},
    "closed": {"follow_up": "state <> 'open'", "reservation": "state <> 'open'"},
    "arranged": {"conversation": "state = 'arranged'"},
    "held": {"conversation": "state = 'held'"},
}
"""What is: takes, and what it means for the kinds that can be so."""
