"""What stands on the event plan: what for, what I say, whom I expect, and room for who is met."""

from typing import Any

from netjournal.sheets.gather.guests import Guests
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.happenings import Happening
from netjournal.sheets.order import Order
from netjournal.sheets.values import Fact

BEFORE = ("intention", "hope_to_meet", "opening_line")


def context(hand: Hand, order: Order) -> dict[str, Any]:
    """Return the plan (rule 14), and the people met, best first (rule 8).

    How I feel about going stays off: others see what lies on a table.
    """
    happening = Happening.of(hand, order.event)
    guests = Guests(happening)
    fields = (*BEFORE, "learned") if happening.over else BEFORE
    return {
        "header": happening.header(),
        "foot": hand.foot(eyes=False),
        "plan": tuple(Fact(hand.say(key), getattr(happening.event, key)) for key in fields),
        "my_words": hand.my_words("one_line", "good_referral", "would_like_to_meet"),
        "expected": guests.expected(),
        "waiting": guests.waiting(),
        "met": guests.met(),
        "met_title": hand.say("met_there" if happening.over else "met_here"),
    }
