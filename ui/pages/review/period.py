"""The periods a review can look at."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netjournal.dates import months_back

LONGEST_MONTHS = 36


class Period(NamedTuple):
    """From a day to a day, both included."""

    since: date
    until: date


PERIODS = (
    ("quarter", str(QT_TRANSLATE_NOOP("review", "Last 3 months"))),
    ("year", str(QT_TRANSLATE_NOOP("review", "Last 12 months"))),
    ("this_year", str(QT_TRANSLATE_NOOP("review", "This year"))),
    ("everything", str(QT_TRANSLATE_NOOP("review", "Everything"))),
)
FIRST = "year"


def tr(text: str) -> str:
    """Say a text of this page in the user's language."""
    return QCoreApplication.translate("review", text)


def period_of(key: str, today: date, began: date | None) -> Period:
    """Give the days of a period; everything goes back to the journal's first day.

    Arranged one-to-ones are still to come, so no period ends after today.
    """
    starts = {
        "quarter": months_back(today, 3)[0],
        "year": months_back(today, 12)[0],
        "this_year": date(today.year, 1, 1),
    }
    longest = months_back(today, LONGEST_MONTHS)[0]
    everything = max(began or today - timedelta(days=1), longest)
    return Period(starts.get(key, everything), today)
