"""What stands on the names-given sheet: every name given is contacted (rule 3)."""

from collections.abc import Iterator
from typing import Any

from netjournal.conversations.question import WhatCame
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.tasks import Task, Tasks, Ways, by_day
from netjournal.sheets.order import Order
from netjournal.sheets.values import Fact, Header
from netjournal.words import FollowUpState, Stage


def context(hand: Hand, _order: Order) -> dict[str, Any]:
    """Return the names still to contact, then the others and what came of them."""
    named = hand.journal.question.what_came_of_names()
    waiting = [one for one in named if _is_waiting(one)]
    ways = Ways.to(hand, (one.person for one in waiting))
    people = hand.journal.people.rows([one.person for one in named])
    does = {one.id: one.does for one in people}
    groups = tuple(
        one
        for one in (
            Tasks(
                hand.say("to_contact_first"),
                tuple(_waiting(hand, one, does, ways) for one in waiting),
            ),
            Tasks(
                hand.say("contacted_before"),
                tuple(_came(hand, one, does) for one in named if not _is_waiting(one)),
            ),
        )
        if one.tasks
    )
    return {
        "header": Header(
            kind=hand.say("kind"),
            name="",
            day=hand.short_day(hand.today),
            facts=tuple(Fact(one.label, str(len(one.tasks))) for one in groups),
        ),
        "foot": hand.foot(eyes=False),
        "question": hand.journal.script.fixed_words("question"),
        "groups": groups,
    }


def _is_waiting(one: WhatCame) -> bool:
    """Whether somebody is still to be contacted, also where nothing says by when."""
    if one.state is None:
        return one.stage is Stage.NAMED
    return one.state is FollowUpState.OPEN


def _waiting(hand: Hand, one: WhatCame, does: dict[int, str], ways: Ways) -> Task:
    return Task(
        name=one.name,
        does=does.get(one.person, ""),
        what=one.said,
        why=_by_whom(hand, one),
        by=by_day(hand, one.due_on),
        reach=ways.of(one.person),
        room=hand.say("came_of_it"),
    )


def _came(hand: Hand, one: WhatCame, does: dict[int, str]) -> Task:
    return Task(
        name=one.name,
        does=does.get(one.person, ""),
        what="; ".join(_what_came(hand, one)),
        why=_by_whom(hand, one),
        mark="no" if one.state is FollowUpState.LET_GO else "yes",
    )


def _by_whom(hand: Hand, one: WhatCame) -> str:
    return hand.say("named_by", name=one.by_name, day=hand.short_day(one.on))


def _what_came(hand: Hand, one: WhatCame) -> Iterator[str]:
    if one.closed_on is not None:
        let_go = one.state is FollowUpState.LET_GO
        yield hand.say("let_go_on" if let_go else "contacted_on", day=hand.short_day(one.closed_on))
    if one.stage is not Stage.NAMED:
        yield hand.say(f"now_{one.stage.value}")
