"""Shows a sheet in a window of its own; all it needs comes in when a sheet is first shown."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ui.pages.page import Desk

if TYPE_CHECKING:
    from netjournal.sheets.order import Order
    from ui.sheets.window import SheetWindow


def show_sheet(desk: Desk, order: Order, parent: QWidget) -> SheetWindow | None:
    """Open a window with a sheet; what cannot be is said in the message bar.

    What is typed must have been saved: call the page's flush first.
    """
    module = importlib.import_module("ui.sheets.window")
    return cast("SheetWindow | None", module.show(desk, order, parent))
