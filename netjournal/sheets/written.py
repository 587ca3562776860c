"""Days as British people write them, and names of files."""

import datetime as dt
import re

# Not strftime's, which follow the locale of the computer.
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
LONGEST_NAME = 60


def short_day(on: dt.date, today: dt.date) -> str:
    """Write a day: "24 Nov", with the year when it is not this year's."""
    year = "" if on.year == today.year else f" {on.year}"
    return f"{on.day} {MONTHS[on.month - 1]}{year}"


def day(on: dt.date, today: dt.date) -> str:
    """Write a day with its weekday: "Tue 24 Nov"."""
    return f"{DAYS[on.weekday()]} {short_day(on, today)}"


def moment(at: dt.datetime, today: dt.date) -> str:
    """Write a day and a time: "Tue 24 Nov, 10:00"."""
    return f"{day(at, today)}, {at.hour}:{at.minute:02}"


def file_name(*parts: str) -> str:
    """Return a name for a file that every system takes: "First conversation – Hal Okoro"."""
    safe = (" ".join(FORBIDDEN.sub(" ", part).split())[:LONGEST_NAME].strip(" .") for part in parts)
    return " – ".join(part for part in safe if part)
