"""Tab follows the order in which a window is read, whenever its parts were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def focus_next(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the control after the one that has it, or before it; False for none."""
    controls = list(in_reading_order(window))
    if not controls:
        return False
    found = controls[_place_after(QApplication.focusWidget(), controls, forward) % len(controls)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    _bring_into_sight(found)
    return True


def in_reading_order(parent: QWidget) -> Iterator[QWidget]:
    """Give the controls that Tab reaches, line by line."""
    for child in _lines(parent):
        if _takes_tab(child):
            yield child
        yield from in_reading_order(child)


def _lines(parent: QWidget) -> Iterator[QWidget]:
    """Give what can be seen in a widget, in lines from the top and each from its start."""
    found = [one for one in parent.children() if isinstance(one, QWidget)]
    shown = [one for one in found if one.isVisible() and not one.isWindow()]
    line: list[QWidget] = []
    middle = 0.0
    for child in sorted(shown, key=QWidget.y):
        if line and child.y() >= middle:
            yield from _from_its_start(line)
            line = []
        here = child.y() + child.height() / 2
        middle = max(middle, here) if line else here
        line.append(child)
    yield from _from_its_start(line)


def _from_its_start(line: list[QWidget]) -> list[QWidget]:
    mirrored = bool(line) and line[0].isRightToLeft()
    return sorted(line, key=_from_right if mirrored else _from_left)


def _from_left(widget: QWidget) -> tuple[int, int]:
    return widget.x(), widget.y()


def _from_right(widget: QWidget) -> tuple[int, int]:
    return -(widget.x() + widget.width()), widget.y()


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def _place_after(now: QWidget | None, controls: list[QWidget], forward: bool) -> int:
    """Find where to go from a control, or from a page that has the focus itself."""
    while now is not None:
        if now in controls:
            return controls.index(now) + (1 if forward else -1)
        inside = [place for place, one in enumerate(controls) if now.isAncestorOf(one)]
        if inside:
            return inside[0] if forward else inside[0] - 1
        now = now.parentWidget()
    return 0 if forward else -1


def _bring_into_sight(control: QWidget) -> None:
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control)
        above = above.parentWidget()
