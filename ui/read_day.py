"""Reads a day as people write one: 31 Aug 2024, 31.8.24, Aug 31, 2024-08-31, tomorrow, Friday.

Python has no reader of dates that knows the user's language; dateparser does, at 100 ms of start-up
and with guesses of its own, so the forms people use are read here through Qt's locale.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.dates import day_patterns

MARKS = re.compile("[\u200e\u200f\u061c]")
SEPARATORS = re.compile(r"[\s.,/\-]+")
SHORTEST_NAME = 3
CENTURY = 2000
DAYS_IN_A_WEEK = 7


def read_day(text: str, today: date) -> date | None:
    """Read a day; None when it is none. Without a year it is this year's."""
    text = MARKS.sub("", text).strip()
    plain = text.casefold()
    if not plain:
        return None
    return _near(plain, today) or _as_the_locale_writes(text, today) or _by_parts(plain, today)


def _near(plain: str, today: date) -> date | None:
    words = (
        (0, QCoreApplication.translate("dates", "today")),
        (1, QCoreApplication.translate("dates", "tomorrow")),
        (-1, QCoreApplication.translate("dates", "yesterday")),
    )
    for days, word in words:
        if plain == word.casefold():
            return today + timedelta(days=days)
    locale = QLocale()
    for number in range(1, DAYS_IN_A_WEEK + 1):
        if _is_name(plain, locale, number):
            ahead = (number - today.isoweekday()) % DAYS_IN_A_WEEK or DAYS_IN_A_WEEK
            return today + timedelta(days=ahead)
    return None


def _is_name(plain: str, locale: QLocale, weekday: int) -> bool:
    if len(plain) >= SHORTEST_NAME and locale.dayName(weekday).casefold().startswith(plain):
        return True
    short = locale.dayName(weekday, QLocale.FormatType.ShortFormat).casefold()
    return plain.rstrip(".") == short.rstrip(".") and not plain.isdecimal()


def _as_the_locale_writes(text: str, today: date) -> date | None:
    locale = QLocale()
    this_year = locale.toString(QDate(today.year, 1, 1), "yyyy")
    for pattern in day_patterns():
        pattern = MARKS.sub("", pattern)
        if "y" in pattern:
            read = locale.toDate(text, pattern, CENTURY)
        else:
            read = locale.toDate(f"{text} {this_year}", f"{pattern} yyyy")
        if read.isValid():
            return _plain(read)
    return None


def _by_parts(plain: str, today: date) -> date | None:
    parts = [part for part in SEPARATORS.split(plain) if part]
    months = [(at, _month(part)) for at, part in enumerate(parts) if not part.isdecimal()]
    numbers = [int(part) for part in parts if part.isdecimal()]
    if len(months) > 1 or not 1 <= len(numbers) <= 3 or any(month is None for _at, month in months):
        return None
    if len(parts[0]) == 4 and parts[0].isdecimal() and len(numbers) + len(months) == 3:
        month = months[0][1] if months else numbers[1]
        return _day(numbers[0], month or 0, numbers[-1])
    if months:
        month, rest = months[0][1], numbers
    elif len(numbers) == 1:
        month, rest = today.month, numbers
    else:
        first, second = numbers[:2]
        if _month_first() and first <= 12:
            first, second = second, first
        month, rest = second, [first, *numbers[2:]]
    if not rest or len(rest) > 2:
        return None
    return _day(_year(rest[1]) if len(rest) == 2 else today.year, month or 0, rest[0])


def _month(word: str) -> int | None:
    """The month whose name, in the user's language or in English, begins with the word."""
    if len(word) < SHORTEST_NAME:
        return None
    for locale in (QLocale(), QLocale.c()):
        for number in range(1, 13):
            for name in (locale.monthName(number), locale.standaloneMonthName(number)):
                if name.casefold().startswith(word):
                    return number
    return None


def _month_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return 0 <= pattern.find("M") < pattern.find("d")


def _year(number: int) -> int:
    return number + CENTURY if number < 100 else number


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plain(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
