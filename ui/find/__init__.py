"""Find anything: what the search field finds in the journal, and among pages and commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.find.finder import Finder
    from ui.pages.page import Desk
    from ui.widgets.search_box import Answer, SearchBox

__all__ = ["Find"]


class Find:
    """Finds for the search field of a window; what it needs comes in when first sought."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._window: tuple[SearchBox, Callable[[], Sequence[QAction]]] | None = None
        self._finder: Finder | None = None

    def attend(self, box: SearchBox, actions: Callable[[], Sequence[QAction]]) -> None:
        """Offer a window's commands and pages too, and find everything when it is asked for."""
        self._window = box, actions

    def __call__(self, text: str) -> Answer:
        """Give the results for what was typed so far."""
        if self._finder is None:
            self._finder = self._made()
        return self._finder(text)

    def _made(self) -> Finder:
        # The search language and all its words: 5 ms, and nobody types before the first paint.
        from ui.find.finder import Finder

        finder = Finder(self._desk)
        if self._window is not None:
            finder.attend(*self._window)
        return finder
