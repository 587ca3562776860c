"""What stands on the event-capture sheet: thirty rows to fill by hand at an event (rule 8)."""

from typing import Any

from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.happenings import Happening
from netjournal.sheets.order import Order
from netjournal.sheets.values import Fact, Header

ROWS = 30


def context(hand: Hand, order: Order) -> dict[str, Any]:
    """Return the numbers of the rows, and the event at the head if one is given."""
    return {
        "header": _header(hand, order.event),
        "foot": hand.foot(eyes=False),
        "rows": tuple(range(1, ROWS + 1)),
    }


def _header(hand: Hand, event: int | None) -> Header:
    if event is not None:
        return Happening.of(hand, event).header()
    return Header(
        kind=hand.say("kind"),
        name="",
        aside=(Fact(hand.say("when"), ""), Fact(hand.say("place"), "")),
        to_write=(hand.say("event"),),
    )
