"""What a calendar program gets to know of a one-to-one, an event or a thing to do."""

import datetime as dt
from typing import NamedTuple


class Appointment(NamedTuple):
    """One entry of a calendar, in the journal's own time; a day without a time is the whole day.

    `kind` and `id` name the row it stands for. A task has no time and no place.
    """

    kind: str
    id: int
    title: str
    starts: dt.datetime | dt.date
    category: str
    minutes: int = 60
    place: str = ""
    text: str = ""
    cancelled: bool = False
    task: bool = False
