"""The Review page: what was done over a period, drawn, each number with the people behind it."""

from ui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
