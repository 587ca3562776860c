"""What I know about a person, put into the sections and lines of the pane beside the steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netjournal.conversations.at_hand import AtHand
from netjournal.conversations.question import NameGiven
from netjournal.relationships.referrals import Referral
from netjournal.saying import filled
from netjournal.words import Direction, HelpState
from ui.dates import due_day, short_day
from ui.pages.conversations.wording import came_of_it, title_of
from ui.words import said

MOST_NOTES = 5


def tr(text: str) -> str:
    """Say a text of the pane in the user's language."""
    return QCoreApplication.translate("at hand", text)


class Line(NamedTuple):
    """One line: what it says, and what is said below it in small letters."""

    text: str
    below: str = ""


class Section(NamedTuple):
    """A title with its lines."""

    title: str
    lines: tuple[Line, ...]


def sections(known: AtHand, today: dt.date, *, private: bool) -> tuple[Section, ...]:
    """Give what there is to know, section by section; empty ones are left out."""
    person = known.person
    held = [one for one in known.help if one.state is not HelpState.PROMISED]
    found = (
        Section(tr("What they do"), (Line(person.does), *_roles(known))),
        Section(tr("Looking for"), (Line(person.looking_for),)),
        Section(tr("Promised and to do"), tuple(_promises(known, today))),
        Section(tr("Target market"), (Line(person.target_market),)),
        Section(tr("A good referral for them"), (Line(person.good_referral),)),
        Section(
            tr("Points of connection"),
            tuple(Line(one.text, said(one.kind)) for one in known.connections),
        ),
        Section(tr("How I could help"), tuple(_could_help(known, today))),
        Section(
            tr("Help so far"),
            tuple(
                Line(one.what, f"{said(one.state)}, {short_day(one.done_on or one.on, today)}")
                for one in sorted(held, key=lambda one: one.state is HelpState.RECEIVED)
            ),
        ),
        Section(
            tr("Names they gave"), tuple(Line(one.name, _name(one, today)) for one in known.names)
        ),
        Section(
            tr("Referrals so far"),
            tuple(Line(one.contact_name, _referral(one, today)) for one in known.referrals),
        ),
        Section(tr("Family"), (Line(person.family),)),
        Section(tr("Hobbies"), (Line(person.hobbies),)),
        Section(tr("Last notes"), tuple(_notes(known, today, private=private))),
        Section(tr("Earlier conversations"), tuple(_earlier(known, today))),
    )
    kept = (one._replace(lines=tuple(x for x in one.lines if x.text.strip())) for one in found)
    return tuple(one for one in kept if one.lines)


def private_notes(known: AtHand) -> int:
    """Count the last notes that are private."""
    return sum(one.private for one in known.notes[:MOST_NOTES])


def _roles(known: AtHand) -> Iterator[Line]:
    for role in known.roles:
        yield Line(role.organisation_name, role.title)


def _could_help(known: AtHand, today: dt.date) -> Iterator[Line]:
    for one in reversed(known.meetings):
        yield Line(one.how, f"{one.event_name}, {short_day(one.on, today)}")


def _promises(known: AtHand, today: dt.date) -> Iterator[Line]:
    for one in known.help:
        if one.state is HelpState.PROMISED:
            yield Line(one.what, tr("promised on {day}").format(day=short_day(one.on, today)))
    for todo in known.to_do:
        due = due_day(todo.due_on, today)
        late = todo.due_on <= today
        yield Line(todo.what, due if late else tr("by {day}").format(day=due))


def _name(one: NameGiven, today: dt.date) -> str:
    if one.contacted:
        return filled(tr("contacted, now {stage:lower}"), {"stage": one.stage}, said)
    if one.due_on is None:
        return tr("not contacted")
    return tr("to contact by {day}").format(day=short_day(one.due_on, today))


def _referral(one: Referral, today: dt.date) -> str:
    given = one.direction is Direction.GIVEN
    words = tr("you referred them on {day}: {outcome}")
    if not given:
        words = tr("referred to you on {day}: {outcome}")
    return words.format(day=short_day(one.on, today), outcome=said(one.outcome))


def _notes(known: AtHand, today: dt.date, *, private: bool) -> Iterator[Line]:
    for one in known.notes[:MOST_NOTES]:
        day = short_day(one.at.date(), today)
        if not one.private:
            yield Line(one.text, day)
        elif private:
            yield Line(one.text, tr("{day}, private").format(day=day))


def _earlier(known: AtHand, today: dt.date) -> Iterator[Line]:
    for one in known.held:
        day = short_day(one.held_on or one.starts_at.date(), today)
        came, _tone = came_of_it(one)
        what = tr("{day}, {stage}").format(day=day, stage=title_of(one, within=True))
        yield Line(one.summary.strip() or came, what)
