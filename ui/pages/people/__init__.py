"""The People page: everybody in the journal, and everything about the one chosen."""

from ui.pages.people.page import PeoplePage

__all__ = ["PeoplePage"]
