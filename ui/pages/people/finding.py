"""Finds people and organisations for fields in which they are named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ui.words import said

if TYPE_CHECKING:
    from netjournal.journal import Journal

Found = tuple[int, str, str]
MOST = 8


def find_people(
    journal: Journal, leave_out: Callable[[], int | None] | None = None
) -> Callable[[str], Sequence[Found]]:
    """Give what finds people by the beginning of a name, without the one shown."""
    return partial(_people, journal, leave_out)


def find_organisations(journal: Journal) -> Callable[[str], Sequence[Found]]:
    """Give what finds organisations by a part of their name."""
    return partial(_organisations, journal)


def _people(
    journal: Journal, leave_out: Callable[[], int | None] | None, text: str
) -> Sequence[Found]:
    out = leave_out() if leave_out is not None else None
    found = journal.people.suggest(text, MOST)
    return [(row.id, row.name, row.does) for row in found if row.id != out]


def _organisations(journal: Journal, text: str) -> Sequence[Found]:
    part = text.strip().casefold()
    every = journal.organisations.all() if part else []
    fits = [one for one in every if part in one.name.casefold()]
    return [(one.id, one.name, said(one.kind)) for one in fits[:MOST]]
