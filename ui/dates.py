"""Days and times in words, in the user's language and as they are written where the user is."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

# The letters of a date format that stand for day, month and year, and text in quotes.
DAY_AND_MONTH = re.compile(r"(?<!d)d{1,2}(?!d).*?M+|M+.*?(?<!d)d{1,2}(?!d)")
WEEKDAY = "dddd"


@cache
def _parts(long: str) -> tuple[str, str, str]:
    """Take a locale's long date apart: day and month, with the year, with the weekday."""
    dated = long.replace(WEEKDAY, "").strip(" ,،")
    found = DAY_AND_MONTH.search(dated)
    if found is None or WEEKDAY not in long:
        return long, long, long
    end = re.match(r"[^\s,،yMd']*", dated[found.end() :])
    day = found[0] + (end[0] if end else "")
    if "d MMMM" in day and long.index(WEEKDAY) == 0 and not re.search(r"[^dMy ,]", long):
        return day, dated, f"{WEEKDAY} {day}"
    between = ", " if "," in long.replace(dated, "") else " " if " " in long else ""
    first = long.index(WEEKDAY) < long.index(dated)
    return day, dated, f"{WEEKDAY}{between}{day}" if first else f"{day}{between}{WEEKDAY}"


def _patterns() -> tuple[str, str, str]:
    return _parts(QLocale().dateFormat(QLocale.FormatType.LongFormat))


def _short(pattern: str) -> str:
    return pattern.replace("MMMM", "MMM")


def _written(value: date, pattern: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def day_pattern() -> str:
    """Give the pattern of a day with its year, such as "d MMM yyyy", for fields."""
    return _short(_patterns()[1])


def day_patterns() -> tuple[str, ...]:
    """Give every pattern a day is written with here, and those of the computer, for reading."""
    day, dated, full = _patterns()
    locale = QLocale()
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    written = (dated, day, full, full.replace(day, dated), *map(locale.dateFormat, forms))
    return tuple(dict.fromkeys(one for pattern in written for one in (_short(pattern), pattern)))


def short_day(value: date, today: date) -> str:
    """Write a day in few letters: "17 Nov", with the year when it is not this year's."""
    day, dated, _ = _patterns()
    return _written(value, _short(day if value.year == today.year else dated))


def dated_day(value: date) -> str:
    """Write a day in few letters and always with its year: "17 Nov 2026"."""
    return _written(value, day_pattern())


def full_day(value: date, today: date | None = None) -> str:
    """Write a day in full: "Sunday 22 November", with the year when it is not this year's."""
    day, dated, full = _patterns()
    same = today is None or value.year == today.year
    return _written(value, full if same else full.replace(day, dated))


class DaysOnPaper:
    """How days are written on a sheet; see `netjournal.voice.Days`."""

    def short_day(self, on: date, today: date) -> str:
        """Write a day: "24 Nov"."""
        return short_day(on, today)

    def with_weekday(self, on: date, today: date) -> str:
        """Write a day with its weekday: "Tue 24 Nov"."""
        day, dated, full = _patterns()
        pattern = full if on.year == today.year else full.replace(day, dated)
        return _written(on, _short(pattern).replace(WEEKDAY, "ddd"))

    def in_full(self, on: date, today: date) -> str:
        """Write a day in full: "Tuesday 24 November"."""
        return full_day(on, today)

    def with_time(self, at: datetime, today: date) -> str:
        """Write a day and a time: "Tue 24 Nov, 10:00"."""
        moment = QCoreApplication.translate("dates", "{day}, {time}")
        return moment.format(day=self.with_weekday(at, today), time=clock(at.time()))


def month(value: date, *, full: bool = False) -> str:
    """Write a month: "Nov", or in full "November 2026"."""
    if full:
        return month_of(value)
    return QLocale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)


def short_weekday(value: date) -> str:
    """Write only the day of the week: "Sun"."""
    return _written(value, "ddd")


def month_of(value: date, *, year: bool = True) -> str:
    """Write a month: "November 2026", or "November"."""
    month = QLocale().standaloneMonthName(value.month)
    if not year:
        return month
    both = QCoreApplication.translate("dates", "{month} {year}")
    return both.format(month=month, year=_written(value, "yyyy"))


def due_day(value: date, today: date) -> str:
    """Write when something is due: "due today", "tomorrow", "Wed", "3 Dec", "due 2 Nov"."""
    days = (value - today).days
    if days < 0:
        due = QCoreApplication.translate("dates", "due {day}")
        return due.format(day=short_day(value, today))
    if days == 0:
        return QCoreApplication.translate("dates", "due today")
    if days == 1:
        return QCoreApplication.translate("dates", "tomorrow")
    return short_weekday(value) if days < 7 else short_day(value, today)


def near_day(value: date, today: date) -> str:
    """Write a day seen from today: "today", "tomorrow", "Wednesday", "3 Dec"."""
    days = (value - today).days
    near = {
        -1: QCoreApplication.translate("dates", "yesterday"),
        0: QCoreApplication.translate("dates", "today"),
        1: QCoreApplication.translate("dates", "tomorrow"),
    }
    if days in near:
        return near[days]
    return _written(value, WEEKDAY) if 1 < days < 7 else short_day(value, today)


def clock(value: time) -> str:
    """Write a time of day: "10:00"."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return f"{value:%H:%M}"
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(QTime(value.hour, value.minute), pattern)


def read_clock(text: str) -> time | None:
    """Read a time as the user's language writes it; None when it is none."""
    locale = QLocale()
    read = locale.toTime(text.strip(), locale.timeFormat(QLocale.FormatType.ShortFormat))
    return time(read.hour(), read.minute()) if read.isValid() else None
