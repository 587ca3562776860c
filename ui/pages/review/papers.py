"""The month in review as a sheet: the month looked at first, then those of the period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.dates import months_between
from netjournal.sheets.order import Order
from ui.dates import month_of
from ui.pages.page import Desk
from ui.pages.review.period import Period
from ui.sheets import show_sheet
from ui.widgets.papers_menu import Paper

MOST_MONTHS = 12


class ReviewPapers(QObject):
    """Opens the sheet of a month; the page says which period and which month are looked at."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._months: list[date] = []
        self._looked_at: date | None = None

    def show_period(self, period: Period) -> None:
        """Offer the months of this period, the latest first."""
        self._months = months_between(*period)[::-1][:MOST_MONTHS]

    def look_at(self, month: date | None) -> None:
        """Offer this month first; without one, the latest of the period."""
        self._looked_at = month

    def offered(self) -> Sequence[Sequence[Paper]]:
        """Give the months, for a menu."""
        first = self._looked_at or next(iter(self._months), self._desk.journal.now.date())
        others = [month for month in self._months if month != first]
        return ((self._paper(first),), tuple(map(self._paper, others)))

    def month_in_review(self, month: date) -> None:
        """Open the sheet of a month."""
        show_sheet(self._desk, Order("month-review", month=month), self._page)

    def _paper(self, month: date) -> Paper:
        return Paper(month_of(month), partial(self.month_in_review, month))
