"""Today, the home page: what to prepare, what to do next, and who has yet to reply."""

from ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
