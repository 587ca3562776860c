"""How often I want to be in touch with a person, and with whom I have not been for too long."""

import datetime as dt
from typing import NamedTuple

from netjournal.area import Area
from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.store import models

SINCE = "keep_in_touch.since:"

# Counted from the last contact; before there was one, from when it was asked for, else added.
FROM = f"""
    coalesce(person.last_contact, preference.value,
        date('2020-01-01', '+' || ((person.id >> 22) / 1000) || ' seconds')) AS start
FROM person LEFT JOIN preference ON preference.key = '{SINCE}' || person.id
"""
ONE = f"SELECT person.keep_in_touch_days, {FROM} WHERE person.id = ?"
OVERDUE = f"""
SELECT id, name, last_contact, days, date(start, '+' || days || ' days') AS next_on
FROM (SELECT person.id, person.name, person.last_contact, person.keep_in_touch_days AS days, {FROM}
      WHERE person.keep_in_touch_days IS NOT NULL AND person.stage <> 'ended')
WHERE next_on < ? ORDER BY next_on, id
"""


class Overdue(NamedTuple):
    """Somebody I have not been in touch with for longer than I wanted."""

    person: int
    name: str
    last_contact: dt.date | None
    wanted_days: int
    next_on: dt.date
    days_over: int


class KeepingInTouchArea(Area):
    """How often to keep in touch.

    A real contact is what moves `last_contact` in stages.py: the day we met (at an event or
    otherwise), a conversation held, help given or received, a referral given or received. A note,
    an invitation, a promise or an introduction of two others is none.
    """

    def every(self, person: int, days: int | None) -> None:
        """Keep in touch with a person every so many days, or no longer when None."""
        if days is not None and not 0 < days <= 3660:
            raise JournalError(
                saying("That is not a number of days."), saying("Nothing was changed.")
            )
        words = saying("Keep in touch with {name}", name=self._name(person))
        if days is None:
            words = saying("No longer keep in touch with {name}", name=self._name(person))
        table, key = models.Preference, f"{SINCE}{person}"
        with self._change(words, join=f"keep_in_touch:{person}"):
            self._store.change(models.Person, person, keep_in_touch_days=days)
            self._store.remove_where(table, table.key == key)
            if days is not None:
                self._store.add(table, key=key, value=self._today().isoformat())

    def next_on(self, person: int) -> dt.date | None:
        """Return the day by which I want to be in touch again, None when none is wanted."""
        for days, start in self._store.sql(ONE, (person,)):
            if days is not None:
                return dt.date.fromisoformat(start) + dt.timedelta(days=days)
        return None

    def overdue(self, today: dt.date | None = None) -> list[Overdue]:
        """Return whom I have not been in touch with for longer than wanted, longest first.

        Those whose relationship was ended are left out.
        """
        today = today or self._today()
        return [
            Overdue(
                person,
                name,
                dt.date.fromisoformat(last) if last else None,
                days,
                dt.date.fromisoformat(next_on),
                (today - dt.date.fromisoformat(next_on)).days,
            )
            for person, name, last, days, next_on in self._store.sql(OVERDUE, (today,))
        ]
