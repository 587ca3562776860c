"""Finds the event that a name means: of several of one name the next one, or the last."""

import datetime as dt
from collections.abc import Sequence

from netjournal.errors import NotFound
from netjournal.events.events import EventRow
from netjournal.saying import saying

MOST_SAID = 10


def event_named(
    events: Sequence[EventRow], name: str, today: dt.date, on: dt.date | None = None
) -> EventRow:
    """Return the event of that name, or of whose name it is a part; `on` says which day's.

    Raises NotFound, with the names, when none fits or names that differ do.
    """
    wanted = name.strip().casefold()
    of_day = [one for one in events if on is None or one.on == on]
    exact = [one for one in of_day if one.name.casefold() == wanted]
    alike = exact or [one for one in of_day if wanted and wanted in one.name.casefold()]
    if not alike:
        raise NotFound(_nothing(name.strip(), on), "", _there_are(of_day or events))
    if len({one.name.casefold() for one in alike}) > 1:
        what = saying("“{name}” fits more than one event:", name=name.strip())
        raise NotFound(what, "", _listed(alike) + ".")
    to_come = [one for one in alike if one.on >= today]
    return min(to_come, key=_day) if to_come else max(alike, key=_day)


def _nothing(name: str, on: dt.date | None) -> str:
    if on is None:
        return saying("No event in the journal is called “{name}”.", name=name)
    return saying("No event of {day} is called “{name}”.", day=on.isoformat(), name=name)


def _there_are(events: Sequence[EventRow]) -> str:
    if not events:
        return saying("There are no events in it.")
    latest = sorted(events, key=_day, reverse=True)
    return saying("There are: {names}.", names=_listed(latest))


def _listed(events: Sequence[EventRow]) -> str:
    return "; ".join(f"{one.name} ({one.on.isoformat()})" for one in events[:MOST_SAID])


def _day(event: EventRow) -> dt.date:
    return event.on
