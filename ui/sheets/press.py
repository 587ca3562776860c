"""Makes PDFs beside the window; what renders them is kept, so that the second sheet is quick."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from netjournal.sheets.maker import load_renderer
from netjournal.sheets.printed import Printed
from ui.background import Background, Task

if TYPE_CHECKING:
    from netjournal.sheets.render import Renderer


class SheetPress(QObject):
    """Lives as long as the background it works in."""

    def __init__(self, background: Background) -> None:
        super().__init__(background)
        self._background = background
        self._renderer: Renderer | None = None

    @classmethod
    def of(cls, background: Background) -> SheetPress:
        """Give the press of a background, made when it is first wanted."""
        return background.findChild(cls) or cls(background)

    def make(
        self,
        context: dict[str, Any],
        paper: str,
        done: Callable[[Printed], object],
        failed: Callable[[BaseException], object],
    ) -> Task:
        """Make a PDF from a sheet's plain values."""
        function = partial(self._render, context, paper)
        title = self.tr("Preparing the sheet…")
        return self._background.run(function, title=title, done=done, failed=failed)

    def _render(self, context: dict[str, Any], paper: str, _task: Task) -> Printed:
        if self._renderer is None:
            self._renderer = load_renderer()
        return self._renderer.render(context, paper=paper)
