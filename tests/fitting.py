"""Finds what is cut off in a window: labels, buttons, tabs and fields narrower than their words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLayout,
    QScrollArea,
    QTabBar,
    QWidget,
)

# Rounding of fonts and of layouts.
SLACK = 2
EDGES = 16


def cut(window: QWidget) -> Iterator[str]:
    """Give each visible widget whose words do not fit and that no tooltip says in full."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.toolTip():
            continue
        if isinstance(widget, QScrollArea):
            if widget.horizontalScrollBar().maximum() > SLACK:
                yield f"scrolls sideways: {of(widget)}, {widest(widget)}"
        elif (why := _too_small(widget)) is not None:
            yield f"{why}: {of(widget)}"


def widest(area: QScrollArea) -> str:
    """Say which of the smallest things in an area is wider than it."""
    room = area.viewport().width()
    inside = [one for one in area.widget().findChildren(QWidget) if one.isVisible()]
    wide = [one for one in inside if one.minimumSizeHint().width() > room - 60]
    return of(wide[-1]) if wide else ""


def _too_small(widget: QWidget) -> str | None:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QTabBar):
        small = [at for at in range(widget.count()) if _tab_is_small(widget, at)]
        return f"tabs {small}" if small else None
    if isinstance(widget, (QAbstractButton, QComboBox)) and _words(widget):
        if widget.hasHeightForWidth():
            return _height(widget)
        # A button may give up some of the room around its words, but none of the words.
        spare = EDGES if isinstance(widget, QAbstractButton) else 0
        wanted = widget.sizeHint().width() - spare
        if widget.width() + SLACK < wanted:
            return f"{widget.width()} of {wanted} wide"
    return None


def _label(label: QLabel) -> str | None:
    if not label.text() or label.pixmap().isNull() is False:
        return None
    if label.wordWrap():
        return _height(label)
    words = label.fontMetrics().boundingRect(label.text()).width()
    room = label.contentsRect().width()
    return f"{room} of {words} wide" if room + SLACK < words else None


def _height(widget: QWidget) -> str | None:
    wanted = widget.heightForWidth(widget.width())
    if widget.height() + SLACK < wanted:
        return f"{widget.height()} of {wanted} high"
    return None


def _tab_is_small(bar: QTabBar, at: int) -> bool:
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(at).replace("&", ""))
    return bar.tabRect(at).width() + SLACK < words


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def overlapping(window: QWidget) -> Iterator[str]:
    """Give the visible widgets of one parent's layout that lie over each other."""
    for widget in (window, *window.findChildren(QWidget)):
        layout = widget.layout()
        if layout is not None and widget.isVisible():
            yield from _over_each_other(_laid_out(layout))


def _laid_out(layout: QLayout) -> list[QWidget]:
    found = [layout.itemAt(at).widget() for at in range(layout.count())]
    return [
        one for one in found if one is not None and one.isVisible() and not one.size().isEmpty()
    ]


def _over_each_other(widgets: list[QWidget]) -> Iterator[str]:
    for index, one in enumerate(widgets):
        for other in widgets[index + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"{of(one)} over {of(other)}"


def place_in(widget: QWidget, window: QWidget) -> QRect:
    """Give where a widget is in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def of(widget: QWidget) -> str:
    """Say which widget it is."""
    parents = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    words = _words(widget) or getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} “{words}” in {' in '.join(parents)}"
