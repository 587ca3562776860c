"""What stands on the follow-ups sheet: everything that is open, soonest first."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from netjournal.events.invitations import Invitation
from netjournal.overview.today import DAYS_AHEAD
from netjournal.people.keeping_in_touch import Overdue
from netjournal.relationships.followups import FollowUp
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.tasks import Task, Tasks, Ways, by_day, may_be_read
from netjournal.sheets.order import Order
from netjournal.sheets.values import Fact, Header


def context(hand: Hand, _order: Order) -> dict[str, Any]:
    """Return what is to be done, in groups; what belongs to reservations stays off."""
    groups = tuple(one for one in _groups(hand) if one.tasks)
    return {
        "header": Header(
            kind=hand.say("kind"),
            name="",
            day=hand.short_day(hand.today),
            facts=tuple(Fact(one.label, str(len(one.tasks))) for one in groups),
        ),
        "foot": hand.foot(eyes=False),
        "groups": groups,
    }


def _groups(hand: Hand) -> Iterator[Tasks]:
    journal, today = hand.journal, hand.today
    week = today + dt.timedelta(days=DAYS_AHEAD)
    to_do = may_be_read(journal.followups.open())
    nudges = [one for waiting in journal.today.waiting() for one in waiting.to_nudge]
    seldom = journal.keeping_in_touch.overdue(today)
    people = [one.person for one in to_do if one.person is not None]
    people += [one.person for one in nudges] + [one.person for one in seldom]
    ways = Ways.to(hand, people)
    for label, some in (
        ("overdue", [one for one in to_do if one.due_on < today]),
        ("week", [one for one in to_do if today <= one.due_on <= week]),
        ("later", [one for one in to_do if one.due_on > week]),
    ):
        yield Tasks(hand.say(label), tuple(_to_do(ways, one) for one in some))
    yield Tasks(hand.say("nudge"), tuple(_nudge(ways, one) for one in nudges))
    yield Tasks(hand.say("keep_in_touch"), tuple(_get_in_touch(ways, one) for one in seldom))


def _to_do(ways: Ways, one: FollowUp) -> Task:
    return Task(
        name=one.person_name or "",
        what=one.what,
        why=one.why,
        by=by_day(ways.hand, one.due_on),
        reach=ways.of(one.person),
    )


def _nudge(ways: Ways, one: Invitation) -> Task:
    return Task(
        name=one.name,
        what=ways.hand.say("invited_no_reply", day=ways.hand.short_day(one.sent_on)),
        why=one.event_name or "",
        reach=ways.of(one.person),
    )


def _get_in_touch(ways: Ways, one: Overdue) -> Task:
    last = one.last_contact
    return Task(
        name=one.name,
        what=ways.hand.say("last_in_touch", day=ways.hand.short_day(last)) if last else "",
        by=by_day(ways.hand, one.next_on),
        reach=ways.of(one.person),
    )
