"""Days as a sheet's language writes them, and names of files."""

import datetime as dt
import re
from typing import NamedTuple

FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
# Not seen in a name, or they turn it round so that "gpj.exe" reads as "exe.jpg".
UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
RESERVED = re.compile(r"(CON|PRN|AUX|NUL|COM\d|LPT\d)", re.IGNORECASE)
LONGEST_NAME = 60


class Days(NamedTuple):
    """How days are written, from the words of the sheets; months and weekdays are in one text."""

    months: str
    weekdays: str
    short: str
    dated: str
    day: str
    moment: str

    def short_day(self, on: dt.date, today: dt.date) -> str:
        """Write a day: "24 Nov", with the year when it is not this year's."""
        form = self.short if on.year == today.year else self.dated
        return form.format(day=on.day, month=self.months.split()[on.month - 1], year=on.year)

    def with_weekday(self, on: dt.date, today: dt.date) -> str:
        """Write a day with its weekday: "Tue 24 Nov"."""
        weekday = self.weekdays.split()[on.weekday()]
        return self.day.format(weekday=weekday, day=self.short_day(on, today))

    def with_time(self, at: dt.datetime, today: dt.date) -> str:
        """Write a day and a time: "Tue 24 Nov, 10:00"."""
        time = f"{at.hour}:{at.minute:02}"
        return self.moment.format(day=self.with_weekday(at, today), time=time)


def file_name(*parts: str) -> str:
    """Return a name for a file that every system takes: "First conversation – Hal Okoro"."""
    seen = (FORBIDDEN.sub(" ", UNSEEN.sub("", part)) for part in parts)
    safe = (" ".join(part.split())[:LONGEST_NAME].strip(" .") for part in seen)
    name = " – ".join(part for part in safe if part)
    # Windows takes these for devices, whatever ending follows.
    return f"_{name}" if RESERVED.fullmatch(name.partition(".")[0].strip()) else name
