"""Writes appointments as an iCalendar file (RFC 5545), with the library that knows the format.

Times are written in UTC, by the zone of the computer on that day: each appointment is one moment,
so every calendar program shows it rightly without a table of time zones, which they read
differently. There is no METHOD: these are the user's own appointments, not invitations.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from typing import TypeVar

import icalendar
from icalendar.prop import vText

from netjournal.exchange.appointment import Appointment
from netjournal.paths import NAME
from netjournal.sheets.plain import clean, one_line

PRODUCT = f"-//{NAME}//netjournal//EN"
OURS = uuid.UUID("5f0c8a52-9a3d-5d0e-8f4b-2c1f6e7d3a90")
"""The space of names in which appointments have theirs; it never changes."""

BEGAN = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
LARGEST = 2**31 - 1
REPORT_EVERY = 100
END = b"END:VCALENDAR"

Report = Callable[[int, int], object]
Day = TypeVar("Day", dt.date, dt.datetime)


def write(
    appointments: Sequence[Appointment],
    made: dt.datetime,
    *,
    zone: dt.tzinfo | None = None,
    report: Report | None = None,
) -> bytes:
    """Return the file; `made` is local, `zone` that of the computer if none is given.

    Importing a later file again brings an appointment up to date: it has the same UID and a
    higher SEQUENCE, which counts the seconds, because the journal does not count its changes.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    head, end, after = calendar.to_ical().rpartition(END)
    stamp = _moment(made, zone)
    # One by one, so that all of the work can be told of and stopped.
    parts = [head]
    for number, one in enumerate(appointments):
        if report is not None and number % REPORT_EVERY == 0:
            report(number, len(appointments))
        part = _task(one, stamp) if one.task else _event(one, stamp, zone)
        parts.append(part.to_ical())
    return b"".join((*parts, end, after))


def uid_of(one: Appointment) -> str:
    """Return the name by which calendar programs know an appointment for ever.

    Ids are never the same in two journals, so the same is true of these.
    """
    return str(uuid.uuid5(OURS, f"{one.kind}:{one.id}"))


class _Text(vText):
    """Text as RFC 5545 escapes it; the library would take a typed backslash and N for a break."""

    def to_ical(self) -> bytes:
        return rb"\\N".join(vText(part).to_ical() for part in str(self).split(r"\N"))


def _event(
    one: Appointment, stamp: dt.datetime, zone: dt.tzinfo | None
) -> icalendar.cal.component.Component:
    made = _described(icalendar.Event(), one, stamp)
    for name, at in zip(("dtstart", "dtend"), _from_until(one, zone), strict=True):
        if at is not None:
            made.add(name, at)
    if one.place.strip():
        made.add("location", _Text(one_line(one.place)))
    made.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    busy = isinstance(one.starts, dt.datetime) and not one.cancelled
    made.add("transp", "OPAQUE" if busy else "TRANSPARENT")
    return made


def _task(one: Appointment, stamp: dt.datetime) -> icalendar.cal.component.Component:
    made = _described(icalendar.Todo(), one, stamp)
    made.add("due", one.starts)
    made.add("status", "NEEDS-ACTION")
    return made


def _described(
    made: icalendar.cal.component.Component, one: Appointment, stamp: dt.datetime
) -> icalendar.cal.component.Component:
    made.add("uid", uid_of(one))
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", _seconds(stamp))
    made.add("summary", _Text(one_line(one.title)))
    if text := clean(one.text):
        made.add("description", _Text(text))
    made.add("categories", [one.category])
    return made


def _from_until(one: Appointment, zone: dt.tzinfo | None) -> tuple[dt.date, dt.date | None]:
    """Return when it begins and ends; the end of a day is the next one, as the format has it."""
    if isinstance(one.starts, dt.datetime):
        starts = _moment(one.starts, zone)
        return starts, _later(starts, dt.timedelta(minutes=one.minutes))
    return one.starts, _later(one.starts, dt.timedelta(days=1))


def _seconds(stamp: dt.datetime) -> int:
    moment = stamp if stamp.tzinfo else stamp.replace(tzinfo=dt.UTC)
    return min(max(0, int((moment - BEGAN).total_seconds())), LARGEST)


def _moment(at: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a wall-clock time in UTC; as it is where the zone cannot tell, far off in time."""
    at = at.replace(microsecond=0)
    try:
        return (at.replace(tzinfo=zone) if zone else at).astimezone(dt.UTC)
    except (OverflowError, ValueError, OSError):
        return at


def _later(start: Day, by: dt.timedelta) -> Day | None:
    try:
        return start + by
    except OverflowError:
        return None
