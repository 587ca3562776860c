"""Days and times in words, in the user's language."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def _written(value: date, pattern: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def short_day(value: date, today: date) -> str:
    """Write a day in few letters: "17 Nov", with the year when it is not this year's."""
    return _written(value, "d MMM" if value.year == today.year else "d MMM yyyy")


def full_day(value: date, today: date | None = None) -> str:
    """Write a day in full: "Sunday 22 November", with the year when it is not this year's."""
    same = today is None or value.year == today.year
    return _written(value, "dddd d MMMM" if same else "dddd d MMMM yyyy")


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
    return _written(value, "ddd") if days < 7 else short_day(value, today)


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
    return _written(value, "dddd") if 1 < days < 7 else short_day(value, today)


def clock(value: time) -> str:
    """Write a time of day: "10:00"."""
    return f"{value:%H:%M}"
