"""What is empty on a sheet to be filled in by hand: labels beside room to write."""

from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.values import Fact, Header

WHO = ("name", "does")
CIRCUMSTANCES = ("met", "introduced_by", "invited")


def header(hand: Hand) -> Header:
    """Return a head with room to write who it is with, when, where and how we met."""
    return Header(
        kind=hand.say("kind"),
        name="",
        aside=to_write(hand, "when", "place"),
        facts=to_write(hand, *CIRCUMSTANCES),
        to_write=tuple(hand.say(key) for key in WHO),
    )


def to_write(hand: Hand, *keys: str) -> tuple[Fact, ...]:
    """Return labels with room to write."""
    return tuple(Fact(hand.say(key), "") for key in keys)


def to_find_out(hand: Hand, *fields: str) -> tuple[Fact, ...]:
    """Return fields of a person with room to write; all of them where none is named."""
    labels = hand.words["known"]
    return tuple(Fact(labels[field], "") for field in fields or labels)
