"""Makes sheets beside the window; what renders them is kept, so that the second sheet is quick."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from netjournal.sheets.maker import Sheets, load_renderer
from netjournal.sheets.printed import Printed
from ui.background import Background, Task

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.sheets.render import Renderer


class SheetPress(QObject):
    """Lives as long as the background it works in."""

    def __init__(self, background: Background) -> None:
        super().__init__(background)
        self._background = background
        self._loading = threading.Lock()
        self._renderer: Renderer | None = None
        self._sheets: tuple[Journal, Sheets] | None = None

    @classmethod
    def of(cls, background: Background) -> SheetPress:
        """Give the press of a background, made when it is first wanted."""
        return background.findChild(cls) or cls(background)

    def sheets_of(self, journal: Journal) -> Sheets:
        """Give what gathers the values of a journal's sheets; it has read the words but once."""
        if self._sheets is None or self._sheets[0] is not journal:
            self._sheets = (journal, Sheets(journal))
        return self._sheets[1]

    def make(
        self,
        context: dict[str, Any],
        paper: str,
        own: Path | None,
        done: Callable[[Printed], object],
        failed: Callable[[BaseException], object],
    ) -> Task:
        """Make a PDF from a sheet's plain values, with the user's own templates of a folder."""
        function = partial(self._make, context, paper, own)
        title = self.tr("Preparing the sheet…")
        return self._background.run(function, title=title, done=done, failed=failed)

    def render(
        self, context: dict[str, Any], *, format: str, paper: str, own: Path | None = None
    ) -> Printed:
        """Return a sheet as a file's content; for a working thread."""
        with self._loading:
            if self._renderer is None:
                self._renderer = load_renderer()
        return self._renderer.render(context, format=format, paper=paper, own=own)

    def _make(self, context: dict[str, Any], paper: str, own: Path | None, _task: Task) -> Printed:
        return self.render(context, format="pdf", paper=paper, own=own)
