"""The day on which weeks begin in calendars: as chosen, or as is usual where the user is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.pages.page import Preferences

FIRST_DAY = "look.first_day"
DAYS = (Qt.DayOfWeek.Monday, Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def tell(window: QWidget, settings: Preferences) -> None:
    """Let the calendars of a window, and of the dialogs over it, begin on the day chosen."""
    window.setProperty(FIRST_DAY, settings.get(FIRST_DAY))


def first_day_for(widget: QWidget) -> Qt.DayOfWeek:
    """Give the day on which the weeks of a calendar begin."""
    above: QWidget | None = widget
    while above is not None:
        chosen = above.property(FIRST_DAY)
        if chosen in [day.value for day in DAYS]:
            return Qt.DayOfWeek(chosen)
        above = above.parentWidget()
    return QLocale().firstDayOfWeek()
