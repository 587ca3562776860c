"""What stands on the sheet with the month in review; its numbers are those of the Review page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, NamedTuple

from netjournal.dates import months_back
from netjournal.overview.month import Moved
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.order import Order
from netjournal.sheets.values import Fact, Header
from netjournal.words import (
    ConversationStage,
    FollowUpKind,
    FollowUpState,
    HelpState,
    ReferralOutcome,
)

MONTHS = 12
LEAST_HIGHEST = 4
FEELINGS = 5
UNBROKEN = "\u00a0"
COUNTED = ("event", "met", "invited", "accepted")
FELT = ("felt_before", "felt_after")


class Period(NamedTuple):
    """A month, from its first day to its last."""

    since: dt.date
    until: dt.date


def context(hand: Hand, order: Order) -> dict[str, Any]:
    """Return the month in numbers, the honest number first (rule 12)."""
    since = (order.month or hand.today).replace(day=1)
    month = Period(since, (since + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1))
    name = hand.say("months").split()[since.month - 1]
    return {
        "header": Header(
            kind=hand.say("kind"), name=hand.say("month", month=name, year=since.year)
        ),
        "foot": hand.foot(eyes=False),
        **_talks(hand, month),
        "funnel": _funnel(hand, month),
        **_events(hand, month),
        "help": tuple(_help(hand, month)),
        "referrals": _referrals(hand, month),
        "moved": tuple(_moved(hand, month)),
        "names": _names(hand, month),
        **_follow_ups(hand, month),
    }


def _talks(hand: Hand, month: Period) -> dict[str, Any]:
    """The honest number, and the months up to it; bars are measured in parts of the highest."""
    short = hand.words["dates"]["months"].split()
    talks = hand.journal.review.talks(months_back(month.since, MONTHS)[0], month.until)
    together = [one.first.number + one.second.number for one in talks]
    months = [
        {
            "name": short[one.month.month - 1],
            "first": one.first.number,
            "second": one.second.number,
            "together": both,
        }
        for one, both in zip(talks, together, strict=True)
    ]
    return {
        "honest": together[-1],
        "months": months,
        "highest": max(LEAST_HIGHEST, *together),
        "stages": [_large(hand.spoken(stage)) for stage in ConversationStage],
    }


def _funnel(hand: Hand, month: Period) -> list[dict[str, Any]]:
    """How far the people met this month have come; nothing where nobody was met."""
    funnel = hand.journal.review.funnel(*month)
    if not funnel.met.number:
        return []
    return [
        {"label": hand.say(f"came_{step}"), "number": tally.number, "of": funnel.met.number}
        for step, tally in funnel._asdict().items()
    ]


def _events(hand: Hand, month: Period) -> dict[str, Any]:
    """What came of each event, and how going there felt before and after (rule 14)."""
    events = [
        {
            "name": one.name,
            "day": _day(hand, one.on),
            "numbers": [one.met, one.invited, one.accepted],
            "felt": [one.before or 0, one.after or 0],
        }
        for one in hand.journal.month.events(*month)
    ]
    felt = any(any(one["felt"]) for one in events)
    ease = hand.journal.events.ease()
    easier = ease is not None and ease.lately > ease.at_first
    return {
        "events": events,
        "columns": [*COUNTED, *FELT] if felt else [*COUNTED],
        "felt": felt,
        "feelings": FEELINGS,
        "easier": hand.say("easier") if easier else "",
    }


def _help(hand: Hand, month: Period) -> Iterator[dict[str, Any]]:
    """Help given before help received (rule 9), and to or from whom."""
    (helped,) = hand.journal.review.helped(*month)
    for state, tally in (
        (HelpState.GIVEN, helped.given),
        (HelpState.RECEIVED, helped.received),
    ):
        names = (one.name for one in hand.journal.review.behind(tally.people))
        yield {
            "label": _large(hand.spoken(state)),
            "number": tally.number,
            "names": ", ".join(names),
        }


def _referrals(hand: Hand, month: Period) -> dict[str, Any]:
    """The referrals both ways by what came of them (rule 10); nothing where there were none."""
    passed = hand.journal.review.passed(*month)
    if not any(tally.number for one in passed for tally in one.outcomes.values()):
        return {}
    return {
        "ways": [_large(hand.spoken(one.direction)) for one in passed],
        "outcomes": [
            {
                "label": _large(hand.spoken(outcome)),
                "numbers": [one.outcomes[outcome].number for one in passed],
            }
            for outcome in ReferralOutcome
        ],
    }


def _moved(hand: Hand, month: Period) -> Iterator[Fact]:
    """With whom I stand elsewhere than before, by the stage they came to, the furthest first."""
    by_stage: dict[str, list[Moved]] = {}
    for one in hand.journal.month.moved(*month):
        by_stage.setdefault(hand.spoken(one.stage), []).append(one)
    for stage, moved in by_stage.items():
        names = (hand.say("on_day", what=one.name, day=_day(hand, one.on)) for one in moved)
        yield Fact(stage, ", ".join(names))


def _names(hand: Hand, month: Period) -> dict[str, Any]:
    """The names given this month, and which of them were contacted (rule 3)."""
    given = [
        one
        for one in hand.journal.question.what_came_of_names(since=month.since)
        if one.on <= month.until
    ]
    contacted = sum(one.state is FollowUpState.DONE for one in given)
    return {
        "numbers": [
            {"label": hand.say("given"), "number": len(given)},
            {"label": hand.say("were_contacted"), "number": contacted},
        ],
        "lines": [
            Fact(
                one.name,
                hand.say("given_by", name=one.by_name)
                if one.state is FollowUpState.DONE
                else hand.say("given_by_open", name=one.by_name),
            )
            for one in given
        ],
    }


def _follow_ups(hand: Hand, month: Period) -> dict[str, Any]:
    """What was done this month, and what was to be done by its end and still is.

    An answer to a reservation stays off, as reservations do.
    """
    done = [one for one in hand.journal.month.done(*month) if one.kind is not FollowUpKind.ANSWER]
    left = [
        one
        for one in hand.journal.followups.open(month.until)
        if one.kind is not FollowUpKind.ANSWER
    ]
    return {
        "done": {
            "number": len(done),
            "lines": [hand.say("on_day", what=one.what, day=_day(hand, one.on)) for one in done],
        },
        "open": {
            "number": len(left),
            "lines": [
                hand.say("by_day", what=one.what, day=_day(hand, one.due_on)) for one in left
            ],
        },
    }


def _day(hand: Hand, on: dt.date) -> str:
    """A day that is not broken at the end of a line."""
    return hand.short_day(on).replace(" ", UNBROKEN)


def _large(words: str) -> str:
    return words[:1].upper() + words[1:]
