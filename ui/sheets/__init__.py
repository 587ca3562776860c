"""Shows a sheet in a window of its own; QtPdf comes in when a sheet is first shown."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from netjournal.sheets import Sheets
from ui.pages.page import Desk

if TYPE_CHECKING:
    from ui.sheets.window import SheetWindow


def show_sheet(desk: Desk, kind: str, person: int, parent: QWidget) -> SheetWindow | None:
    """Open a window with a sheet about a person; what cannot be is said in the message bar.

    What is typed must have been saved: call the page's flush first.
    """
    try:
        context = Sheets(desk.journal).context(kind, person)
    except JournalError as error:
        desk.messages.failure(error)
        return None
    module = importlib.import_module("ui.sheets.window")
    window = cast("SheetWindow", module.SheetWindow(desk, kind, person, context, parent))
    window.show()
    return window
