"""How the backups stand, in words for Today and the status line."""

import datetime as dt
from pathlib import Path
from typing import NamedTuple

from netjournal.safekeeping.memory import Memory
from netjournal.safekeeping.places import Place, Where
from netjournal.saying import saying
from netjournal.store.backup import Backup

ABSENT_LONG = dt.timedelta(days=7)


class Made(NamedTuple):
    """How one backup went in one place: what was made, or why not."""

    place: Place
    backup: Backup | None
    why: str = ""
    absent: bool = False


class Outcome(NamedTuple):
    """What one round of backing up came to, place by place."""

    at: dt.datetime
    places: tuple[Made, ...]

    @property
    def kept(self) -> bool:
        """Whether at least one good backup was made."""
        return any(one.backup is not None for one in self.places)

    @property
    def whole(self) -> bool:
        """Whether one was made in every place."""
        return all(one.backup is not None for one in self.places)


class Concern(NamedTuple):
    """Something about the backups that must be said: what, why, what to do, and where it is.

    A stick that was taken out is `quiet` for a week: it goes to the status line, not to Today.
    """

    what: str
    why: str
    todo: str
    folder: Path
    since: dt.datetime
    quiet: bool = False


class Standing(NamedTuple):
    """When the last good backup was made, and what must be said."""

    last: dt.datetime | None
    concerns: tuple[Concern, ...]


def standing(places: list[Place], memory: Memory, now: dt.datetime) -> Standing:
    """Return how the backups stand, as it is remembered; no backup is opened."""
    made = [at for place in places if (at := memory.made(place.where)) is not None]
    said = (_concern(place, memory, now) for place in places)
    return Standing(max(made, default=None), tuple(one for one in said if one is not None))


def _concern(place: Place, memory: Memory, now: dt.datetime) -> Concern | None:
    failed, last = memory.failed(place.where), memory.made(place.where)
    if failed is None:
        return None
    if place.where is Where.SECOND and not place.is_there:
        what = saying("The second folder for backups is not there: {folder}.", folder=place.folder)
        todo = saying("Put the stick in or choose another folder.")
        quiet = now - (last or failed.since) < ABSENT_LONG
        return Concern(what, _last(last), todo, place.folder, failed.since, quiet)
    what = (
        saying("The backup in {folder} failed.", folder=place.folder)
        if place.where is Where.SECOND
        else saying("The backup failed.")
    )
    why = saying("{why} {last}", why=failed.why, last=_last(last))
    todo = saying("Make room or choose a folder that can be written to, then back up now.")
    return Concern(what, why, todo, place.folder, failed.since)


def _last(last: dt.datetime | None) -> str:
    if last is None:
        return saying("There is no good backup there yet.")
    return saying(
        "The last good one is of {day}, {time}.",
        day=last.date(),
        time=last.time().replace(microsecond=0),
    )
