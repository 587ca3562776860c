"""What stands on a first-conversation sheet that is filled in by hand."""

from typing import Any

from netjournal.sheets.gather import blanks
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.script import first_steps
from netjournal.sheets.order import Order
from netjournal.sheets.values import Private, Promises


def context(hand: Hand, _order: Order) -> dict[str, Any]:
    """Return the steps and the fields one wants to find out, with nothing known of anybody."""
    return {
        "header": blanks.header(hand),
        "foot": hand.foot(eyes=False),
        "question": hand.journal.script.fixed_words("question"),
        "known": blanks.to_find_out(hand),
        "notes": (),
        "connections": (),
        "promises": Promises((), ()),
        "help": (),
        "help_so_far": (),
        "introduce": (),
        "referrals": (),
        "steps": first_steps(hand, {}),
        "names": (),
        "nobody": "",
        "agreement": (hand.yes_no("me", None), hand.yes_no("them", None)),
        "my_words": hand.my_words("one_line", "good_referral"),
        "private": Private(),
    }
