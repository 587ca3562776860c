"""What stands on the recovery sheet: how the journal is opened again by whoever may open it.

The passphrase itself is never printed: there is room to write it by hand.
"""

import datetime as dt
from typing import Any

from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.order import Order
from netjournal.sheets.plain import one_line, shortened
from netjournal.sheets.values import Fact, Foot, Header
from netjournal.store.verifier import PAGE, ROUNDS

ROWS = 3
BOXES = 16
STEPS = ("step_open", "step_elsewhere", "step_settings", "step_backups")
PLAIN_STEPS = ("step_open_plain", "step_elsewhere_plain")
KEPT = ("kept_at", "who_knows", "more_backups")


def context(hand: Hand, _order: Order) -> dict[str, Any]:
    """Return where everything is, room for the passphrase, and the facts to open it anywhere."""
    journal = hand.journal
    secret = journal.encrypted
    steps = STEPS if secret else PLAIN_STEPS
    gaps = {"rounds": ROUNDS, "page": PAGE}
    return {
        "header": Header(kind=hand.say("kind"), name=journal.path.name),
        "foot": Foot(_foot(hand), ""),
        "secret": secret,
        "opens": hand.say("opens" if secret else "opens_plain"),
        "where": (
            Fact(hand.say("folder"), str(journal.path.parent)),
            Fact(hand.say("backups"), str(journal.backup_folder)),
        ),
        "rows": ROWS if secret else 0,
        "boxes": BOXES,
        "kept": tuple(hand.say(key) for key in KEPT),
        "steps": tuple(hand.say(key, **gaps) for key in steps),
    }


def _foot(hand: Hand) -> str:
    """Who, and on which day: with its year, for it is kept long."""
    day = hand.days.short_day(hand.today, dt.date.min)
    me = one_line(hand.journal.profile.get().name)
    return hand.say("foot", me=shortened(me), day=day) if me else hand.say("foot_nobody", day=day)
