"""Something found, as the search shows it; a module of its own, for painting it comes in late."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction

MARK, END = "\x02", "\x03"


class SearchResult(NamedTuple):
    """Something found: its words, what is marked in them, and what choosing it does.

    It leads to a page with a target and hints, sets off a command, or becomes the text sought.
    """

    title: str
    detail: str = ""
    page_key: str = ""
    target: int | None = None
    tag: str = ""
    group: str = ""
    hints: tuple[tuple[str, object], ...] = ()
    action: QAction | None = None
    text: str = ""
    everything: bool = False


def unmarked(text: str) -> str:
    """Give the words without their marks."""
    return text.replace(MARK, "").replace(END, "")
