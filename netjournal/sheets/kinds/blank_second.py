"""What stands on a second-conversation sheet that is filled in by hand; it is for my eyes too."""

from typing import Any

from netjournal.sheets.gather import blanks, boxes
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.referrals import referrals_to_write
from netjournal.sheets.gather.script import own_steps, said
from netjournal.sheets.kinds.second import THEIR_BUSINESS
from netjournal.sheets.order import Order
from netjournal.sheets.values import Box, DoubtKind, DoubtSide, Private, Promises
from netjournal.words import ConversationStage, ReservationKind, Side


def context(hand: Hand, _order: Order) -> dict[str, Any]:
    """Return the purpose, the empty checklist of both sides, the checks and the decision."""
    script = hand.journal.script
    steps = script.steps(ConversationStage.SECOND)
    return {
        "header": blanks.header(hand),
        "foot": hand.foot(eyes=True),
        "question": script.fixed_words("question"),
        "purpose": script.fixed_words("purpose"),
        "purpose_said": Box(hand.say("said")),
        "say": said(steps),
        "left": (),
        "names": (),
        "connections": (),
        "promises": Promises((), ()),
        "help_so_far": (),
        "since": (),
        "referrals": referrals_to_write(hand),
        "their_business": blanks.to_find_out(hand, *THEIR_BUSINESS),
        "my_business": (),
        "checks": boxes.checks(hand, {}),
        "reservations": [
            DoubtKind(
                label=hand.spoken(kind),
                asks=script.questions[Side.MINE, kind],
                colleagues="",
                mine=DoubtSide((), none=False),
                theirs=DoubtSide((), none=False),
            )
            for kind in ReservationKind
        ],
        "decisions": boxes.decisions(hand, None),
        "own_steps": own_steps(steps),
        "written": (),
        "private": Private(),
    }
