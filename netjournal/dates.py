"""Days as the method counts them."""

import datetime as dt

# Not strftime's, which follow the locale of the computer.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def working_days_after(day: dt.date, count: int) -> dt.date:
    """Return the day that is `count` working days (Monday to Friday) after `day`."""
    while count > 0:
        day += dt.timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


def months_back(day: dt.date, count: int) -> list[dt.date]:
    """Return the first days of the last `count` months, oldest first, the month of `day` last."""
    number = day.year * 12 + day.month - 1
    return [dt.date(at // 12, at % 12 + 1, 1) for at in range(number - count + 1, number + 1)]


def months_between(since: dt.date, until: dt.date) -> list[dt.date]:
    """Return the first days of the months that a period touches, oldest first."""
    count = (until.year - since.year) * 12 + until.month - since.month + 1
    return months_back(until, max(0, count))
