"""What stands on the sheet of my profile, which is handed over to somebody (rule 13)."""

import datetime as dt
from typing import Any

from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.order import Order
from netjournal.sheets.plain import shortened
from netjournal.sheets.values import Fact, Foot, Header

# The parts below the one line, each with so many lines to write on where nothing is written at all.
PARTS = {
    "short_story": 3,
    "long_story": 6,
    "clients": 3,
    "problems": 3,
    "would_like_to_meet": 2,
    "good_referral": 3,
    "bad_referral": 2,
}
LEAD = "short_story"
REACH = ("email", "telephone", "website")


def context(hand: Hand, _order: Order) -> dict[str, Any]:
    """Return what is filled in; where nothing is told yet, room to write each part by hand."""
    profile = hand.journal.profile.get()
    told = {key: str(getattr(profile, key)) for key in ("one_line", *PARTS)}
    blank = not any(text.strip() for text in told.values())
    at_work = ", ".join(part for part in (profile.role, profile.organisation) if part.strip())
    reach = (Fact(hand.say(key), str(getattr(profile, key))) for key in REACH)
    name = profile.name.strip()
    lines = [hand.say("name"), hand.say("at_work")] if blank and not name else []
    return {
        "header": Header(
            kind=hand.say("kind"),
            name=name,
            who=at_work,
            facts=tuple(one for one in reach if one.text.strip() or blank),
            to_write=tuple(lines[:1] if at_work else lines),
        ),
        "foot": Foot(_foot(hand, name), ""),
        "blank": blank,
        "one_line": told["one_line"],
        "parts": tuple(
            {"label": hand.say(key), "text": told[key], "lines": lines, "lead": key == LEAD}
            for key, lines in PARTS.items()
            if blank or told[key].strip()
        ),
    }


def _foot(hand: Hand, me: str) -> str:
    """Who, and on which day: with its year, for somebody else keeps it."""
    day = hand.days.short_day(hand.today, dt.date.min)
    return hand.say("foot", me=shortened(me), day=day) if me else day
