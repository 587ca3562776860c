"""The History page: what changed, when, and back to any point of it."""

from ui.pages.history.page import HistoryPage

__all__ = ["HistoryPage"]
