"""The kinds of record a step may have: the script names them, this table shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from ui.pages.conversations.records.about_me import AboutMe
from ui.pages.conversations.records.about_them import WORDS, AboutThem
from ui.pages.conversations.records.agreement import Agreement
from ui.pages.conversations.records.connections import Connections
from ui.pages.conversations.records.helping import Helping
from ui.pages.conversations.records.names import Names
from ui.pages.conversations.records.outcome import Decide
from ui.pages.conversations.records.purpose import Purpose
from ui.pages.conversations.records.recap import Recap
from ui.pages.conversations.records.record import Record, Situation
from ui.pages.conversations.records.reservations import Checks, Reservations
from ui.pages.conversations.records.settle import Settle
from ui.pages.conversations.records.upcoming import Upcoming
from ui.pages.conversations.records.writing import Notes, Summary

RECORDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        **dict.fromkeys(WORDS, AboutThem),
        "my_profile": AboutMe,
        "connections": Connections,
        "help": Helping,
        "names": Names,
        "agreement": Agreement,
        "next": Upcoming,
        "summary": Summary,
        "notes": Notes,
        "purpose": Purpose,
        "recap": Recap,
        "checks": Checks,
        "reservations_mine": Reservations,
        "reservations_theirs": Reservations,
        "settle": Settle,
        "outcome": Decide,
    }
)


def build_records(situation: Situation, keys: Sequence[str], parent: QWidget) -> list[Record]:
    """Make the records of a step in order; neighbours of one kind share a widget.

    A kind this version does not know becomes notes, so that nothing a step asks for is lost.
    """
    kinds = groupby(keys, key=lambda key: RECORDS.get(key, Notes))
    return [kind(situation, tuple(same), parent) for kind, same in kinds]


__all__ = ["RECORDS", "Record", "Situation", "build_records"]
