"""The Events page: who is met where, captured by keyboard, and then invited (rules 8 and 14)."""

from ui.pages.events.page import EventsPage

__all__ = ["EventsPage"]
