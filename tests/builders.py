"""Short ways to a point in the method, for tests that begin there."""

from __future__ import annotations

import datetime as dt

from netjournal.journal import Journal
from netjournal.store import models
from netjournal.words import ConversationStage, ReservationKind, Side

TEN_O_CLOCK = dt.time(10)


def met(journal: Journal, name: str = "Hal Okoro", *, can_help: int = 2) -> int:
    """Somebody met today at an event."""
    event = journal.events.add(f"Breakfast with {name}")
    return journal.events.meet(event, name, "Commercial solicitor", can_help)


def arranged(
    journal: Journal, person: int, stage: ConversationStage = ConversationStage.FIRST
) -> int:
    """A conversation arranged for today."""
    return journal.conversations.arrange(person, stage, at_ten(journal.now.date()))


def first_held(
    journal: Journal, person: int, *, mine: bool | None = True, theirs: bool | None = True
) -> int:
    """A first conversation held today, in which the question was asked and nobody came to mind."""
    conversation = arranged(journal, person)
    journal.question.nobody_came_to_mind(conversation)
    journal.conversations.close(conversation, mine=mine, theirs=theirs)
    return conversation


def second_held(journal: Journal, person: int) -> int:
    """A first conversation in which both agreed, and a second one, both held today."""
    first_held(journal, person)
    conversation = arranged(journal, person, ConversationStage.SECOND)
    journal.conversations.say_purpose(conversation)
    journal.conversations.close(conversation)
    return conversation


def nothing_missing(journal: Journal, person: int) -> None:
    """Everything that rule 6 asks for, with no reservation on either side."""
    for side in Side:
        journal.relationship.want(person, side)
        for kind in ReservationKind:
            journal.reservations.consider(person, side, kind)


def partner(journal: Journal, name: str = "Hal Okoro") -> int:
    """Somebody with whom a referral relationship was formed today."""
    person = met(journal, name)
    second_held(journal, person)
    nothing_missing(journal, person)
    journal.relationship.form(person)
    return person


def at_ten(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, TEN_O_CLOCK)


def everything_in(journal: Journal) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every recorded table, for comparing a journal before and after."""
    return {
        table._meta.table_name: sorted(journal._store.values(table.select()), key=repr)
        for table in models.RECORDED
    }


def do(journal: Journal, name: str) -> None:
    """Make a change of that name."""
    with journal.change(name):
        journal.people.add(name)
