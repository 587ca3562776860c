"""Finds anything that was written: words and filters as typed -> what they fit, and where it is."""

from netjournal.search.area import Found, Hit, SearchArea
from netjournal.search.kinds import MARKS
from netjournal.search.query import ENGLISH, Completion, Problem, Trouble, Vocabulary

__all__ = [
    "ENGLISH",
    "MARKS",
    "Completion",
    "Found",
    "Hit",
    "Problem",
    "SearchArea",
    "Trouble",
    "Vocabulary",
]
