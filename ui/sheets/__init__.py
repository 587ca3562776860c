"""Shows sheets in a window of their own; all it needs comes in when a sheet is first shown."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
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
    return show_sheets(desk, (order,), parent)


def show_sheets(desk: Desk, orders: Sequence[Order], parent: QWidget) -> SheetWindow | None:
    """Open one window with several sheets, made one after the other; like show_sheet for one.

    None when there is nothing to show: no orders, or the only one is for what there is not.
    """
    module = importlib.import_module("ui.sheets.window")
    return cast("SheetWindow | None", module.show(desk, tuple(orders), parent))
