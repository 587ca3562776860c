"""What a merge moves, and what fields say, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QLocale

from ui.dates import dated_day
from ui.words import counted

LONGEST_NAME = 32


def moving_in_words(moving: Mapping[str, int]) -> str:
    """Say how many of everything move: "3 notes, 1 one-to-one, and 2 events"."""
    words = [say(moving[table]) for table, say in SAID.items() if moving.get(table)]
    return QLocale().createSeparatedList(words)


def value_in_words(value: object) -> str:
    """Say what a field holds."""
    if isinstance(value, date):
        return dated_day(value)
    return "" if value is None else str(value)


def shortened(name: str) -> str:
    """Cut a name that is too long for a button."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def _notes(count: int) -> str:
    return counted("1 note", "{count} notes", count)


def _conversations(count: int) -> str:
    return counted("1 one-to-one", "{count} one-to-ones", count)


def _encounters(count: int) -> str:
    return counted("1 event", "{count} events", count)


def _invitations(count: int) -> str:
    return counted("1 invitation", "{count} invitations", count)


def _reservations(count: int) -> str:
    return counted("1 reservation", "{count} reservations", count)


def _considerations(count: int) -> str:
    return counted(
        "1 kind of reservation considered", "{count} kinds of reservation considered", count
    )


def _checks(count: int) -> str:
    return counted("1 small check", "{count} small checks", count)


def _wishes(count: int) -> str:
    return counted("what both sides want", "what both sides want", count)


def _decisions(count: int) -> str:
    return counted("1 decision", "{count} decisions", count)


def _connections(count: int) -> str:
    return counted("1 point of connection", "{count} points of connection", count)


def _names_given(count: int) -> str:
    return counted("named in 1 conversation", "named in {count} conversations", count)


def _helps(count: int) -> str:
    return counted("1 help", "{count} helps", count)


def _referrals(count: int) -> str:
    return counted("1 referral", "{count} referrals", count)


def _introductions(count: int) -> str:
    return counted("1 introduction", "{count} introductions", count)


def _messages(count: int) -> str:
    return counted("1 message", "{count} messages", count)


def _introduced(count: int) -> str:
    return counted("1 person they introduced", "{count} people they introduced", count)


def _follow_ups(count: int) -> str:
    return counted("1 follow-up", "{count} follow-ups", count)


def _reaches(count: int) -> str:
    return counted("1 way to reach them", "{count} ways to reach them", count)


def _roles(count: int) -> str:
    return counted("1 role", "{count} roles", count)


def _tags(count: int) -> str:
    return counted("1 tag", "{count} tags", count)


def _pictures(count: int) -> str:
    return counted("1 picture", "{count} pictures", count)


def _own_values(count: int) -> str:
    return counted("1 field of my own", "{count} fields of my own", count)


SAID: Mapping[str, Callable[[int], str]] = {
    "note": _notes,
    "conversation": _conversations,
    "encounter": _encounters,
    "invitation": _invitations,
    "reservation": _reservations,
    "consideration": _considerations,
    "partner_check": _checks,
    "relationship": _wishes,
    "decision": _decisions,
    "connection": _connections,
    "name_given": _names_given,
    "help": _helps,
    "referral": _referrals,
    "introduction": _introductions,
    "message": _messages,
    "person": _introduced,
    "follow_up": _follow_ups,
    "reach": _reaches,
    "role": _roles,
    "person_tag": _tags,
    "picture": _pictures,
    "own_value": _own_values,
}
"""How many rows of each table are said, in the order in which they are told."""
