"""Tab follows the order in which a window is read, whenever its parts were made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget


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
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        together = _group_of(widget)
        if together:
            return widget is _stop_in(together)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _group_of(button: QAbstractButton) -> list[QAbstractButton]:
    """Give the buttons of which one is chosen, among which the arrow keys move."""
    group = button.group()
    if group is not None:
        return group.buttons() if group.exclusive() else []
    above = button.parentWidget()
    if not button.autoExclusive() or above is None:
        return []
    inside = above.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [one for one in inside if one.autoExclusive()]


def _stop_in(together: list[QAbstractButton]) -> QAbstractButton | None:
    """Tab stops at the button that is chosen, or at the first while none is."""
    able = [one for one in together if one.isVisible() and one.isEnabled()]
    chosen = [one for one in able if one.isChecked()]
    return next(iter(chosen or able), None)


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


class Parts(QObject):
    """F6 goes to the next part of a window, Shift+F6 to the one before."""

    def __init__(self, window: QWidget, parts: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._parts = tuple(parts)
        for keys, slot in (("F6", self._on), ("Shift+F6", self._back)):
            QShortcut(QKeySequence(keys), window).activated.connect(slot)

    def _on(self) -> None:
        self._go(1)

    def _back(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        shown = [part for part in self._parts if part.isVisible()]
        here = [at for at, part in enumerate(shown) if _has_focus(part)]
        start = here[0] if here else (-1 if step > 0 else 0)
        for distance in range(1, len(shown) + 1):
            if _enter(shown[(start + step * distance) % len(shown)]):
                return


def _has_focus(part: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (part is now or part.isAncestorOf(now))


def _enter(part: QWidget) -> bool:
    """Go where one was in a part, or to its first control; False when it has none."""
    before = part.focusWidget()
    controls = list(in_reading_order(part))
    found = before if before in controls else next(iter(controls), None)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.ShortcutFocusReason)
    _bring_into_sight(found)
    return True
