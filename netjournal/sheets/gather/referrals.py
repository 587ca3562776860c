"""The referrals with one person so far, given ones first (rules 9 and 10)."""

from __future__ import annotations

from dataclasses import dataclass

from netjournal.relationships.referrals import Referral
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.subject import Subject
from netjournal.sheets.values import Fact
from netjournal.words import Direction


@dataclass(frozen=True)
class Referrals:
    """One direction: its label, each referral, and what is said where there is none.

    Where nothing is said there is room to write.
    """

    label: str
    lines: tuple[Fact, ...] = ()
    none: str = ""


def referrals(subject: Subject) -> tuple[Referrals, ...]:
    """Return both directions, the oldest of each first."""
    found = subject.journal.referrals.with_person(subject.person.id)
    return tuple(
        Referrals(
            label=_label(subject.hand, direction),
            lines=tuple(
                _line(subject.hand, one) for one in reversed(found) if one.direction is direction
            ),
            none=subject.hand.say("none_yet"),
        )
        for direction in Direction
    )


def referrals_so_far(subject: Subject) -> tuple[Referrals, ...]:
    """Return only the directions in which there is a referral."""
    return tuple(one for one in referrals(subject) if one.lines)


def referrals_to_write(hand: Hand) -> tuple[Referrals, ...]:
    """Return both directions with room to write."""
    return tuple(Referrals(_label(hand, direction)) for direction in Direction)


def _label(hand: Hand, direction: Direction) -> str:
    return hand.say(f"referrals_{direction.value}")


def _line(hand: Hand, one: Referral) -> Fact:
    said = [hand.short_day(one.on), hand.spoken(one.outcome)]
    note = one.note.strip()
    return Fact(one.contact_name, ", ".join(said) + (f" – {note}" if note else ""))
