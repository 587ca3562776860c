"""The table of pages: one line each; a page is imported and built when first visited."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.pages.page import Desk, Page

    Factory = Callable[[Desk, QWidget | None], Page]


class Spot(Enum):
    """Where on the rail a page is found."""

    TOP = "top"
    FOOT = "foot"
    NOWHERE = "nowhere"


class PageEntry(NamedTuple):
    """A page in the table; the factory is a callable or "module:Class", imported when needed."""

    key: str
    title: str
    factory: Factory | str
    spot: Spot = Spot.TOP

    def shown_title(self) -> str:
        """Give the title in the user's language."""
        return QCoreApplication.translate("pages", self.title)

    def build(self, desk: Desk, parent: QWidget | None) -> Page:
        """Make the page."""
        if callable(self.factory):
            return self.factory(desk, parent)
        module, name = self.factory.split(":")
        page_class = getattr(importlib.import_module(module), name)
        return cast("Factory", page_class)(desk, parent)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", str(QT_TRANSLATE_NOOP("pages", "Today")), "ui.pages.today:TodayPage"),
    PageEntry("people", str(QT_TRANSLATE_NOOP("pages", "People")), "ui.pages.people:PeoplePage"),
    PageEntry("events", str(QT_TRANSLATE_NOOP("pages", "Events")), "ui.pages.events:EventsPage"),
    PageEntry(
        "conversations",
        str(QT_TRANSLATE_NOOP("pages", "One-to-ones")),
        "ui.pages.conversations:ConversationsPage",
    ),
    PageEntry(
        "referrals",
        str(QT_TRANSLATE_NOOP("pages", "Referrals")),
        "ui.pages.referrals:ReferralsPage",
    ),
    PageEntry("review", str(QT_TRANSLATE_NOOP("pages", "Review")), "ui.pages.review:ReviewPage"),
    PageEntry(
        "history",
        str(QT_TRANSLATE_NOOP("pages", "History")),
        "ui.pages.history:HistoryPage",
        Spot.NOWHERE,
    ),
    PageEntry(
        "profile",
        str(QT_TRANSLATE_NOOP("pages", "My profile")),
        "ui.pages.profile:ProfilePage",
        Spot.FOOT,
    ),
    PageEntry(
        "settings",
        str(QT_TRANSLATE_NOOP("pages", "Settings")),
        "ui.pages.settings:SettingsPage",
        Spot.FOOT,
    ),
)
