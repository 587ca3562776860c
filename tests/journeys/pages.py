"""Finds and works controls the way a person would: by the name they are known by, and by keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

import ui.theme  # noqa: F401  (keeps Python 3.11 sound before the first Qt call)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 5000


def find_all(inside: QWidget, kind: type[W], name: str, *, shown: bool = True) -> list[W]:
    """Give all controls of a kind and accessible name."""
    found = [widget for widget in inside.findChildren(kind) if widget.accessibleName() == name]
    return [widget for widget in found if widget.isVisible()] if shown else found


def find(inside: QWidget, kind: type[W], name: str, *, shown: bool = True) -> W:
    """Give the one control of a kind and accessible name; says what there is when it is not."""
    found = find_all(inside, kind, name, shown=shown)
    if len(found) != 1:
        there = sorted({w.accessibleName() for w in inside.findChildren(kind) if w.isVisible()})
        raise AssertionError(f"{len(found)} × {kind.__name__} “{name}”; there are {there}")
    return found[0]


def press(inside: QWidget, name: str) -> None:
    """Press a button by name, with the keyboard."""
    button = find(inside, QAbstractButton, name)
    assert button.isEnabled(), f"“{name}” cannot be pressed now"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def click(inside: QWidget, name: str) -> None:
    """Click a button by name, with the mouse."""
    QTest.mouseClick(find(inside, QAbstractButton, name), Qt.MouseButton.LeftButton)


def field(inside: QWidget, name: str) -> QWidget:
    """Give the field to type into of this name."""
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        found = find_all(inside, kind, name)
        if found:
            return found[0]
    return find(inside, QWidget, name)


def type_text(widget: QWidget, text: str) -> None:
    """Type key by key; what has no key of its own arrives as from an input method."""
    for plain, rest in re.findall(r"([ -~]*)([^ -~]*)", text):
        QTest.keyClicks(widget, plain)
        if rest:
            event = QInputMethodEvent()
            event.setCommitString(rest)
            QApplication.sendEvent(widget, event)


def type_into(inside: QWidget, name: str, text: str, *, enter: bool = False) -> None:
    """Replace what a field of this name holds by typing, key by key."""
    widget = field(inside, name)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    type_text(widget, text)
    if enter:
        QTest.keyClick(widget, Qt.Key.Key_Return)


def keys(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key with modifiers, in whatever has the focus in the widget's window."""
    combined = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        combined |= modifier
    focused = QApplication.focusWidget() or widget.window().focusWidget() or widget
    QTest.keyClick(focused, key, combined)


def choose(inside: QWidget, name: str, words: str) -> None:
    """Choose an entry of a list to choose from, by its words."""
    combo = find(inside, QComboBox, name)
    index = combo.findText(words)
    assert index >= 0, f"“{words}” is not offered by “{name}”"
    combo.setCurrentIndex(index)


def tick(inside: QWidget, name: str) -> None:
    """Tick or untick a box by name."""
    press(inside, name)


def open_tab(inside: QWidget, words: str) -> None:
    """Open a tab by the start of its words."""
    for bar in inside.findChildren(QTabBar):
        for index in range(bar.count()):
            if bar.isVisible() and bar.tabText(index).replace("&", "").startswith(words):
                bar.setCurrentIndex(index)
                return
    raise AssertionError(f"no tab “{words}”")


def row_of(view: QAbstractItemView, words: str) -> QModelIndex:
    """Give the first row of a list or table whose first words are these."""
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if str(index.data(Qt.ItemDataRole.DisplayRole)) == words:
            return index
    raise AssertionError(f"no row “{words}”")


def says(inside: QWidget, words: str) -> bool:
    """Whether a label or a painted line that can be seen says these words."""
    for widget in inside.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
        if words in text:
            return True
    return False


def wait(qtbot: Any, condition: Callable[[], object]) -> None:
    """Wait until something is so."""

    def holds() -> None:
        assert condition()

    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


def names_of(inside: QWidget, kind: type[QWidget], start: str) -> list[str]:
    """Give the names of what can be seen of a kind, those that start like this."""
    found = [w.accessibleName() for w in inside.findChildren(kind) if w.isVisible()]
    return [name for name in found if name.startswith(start)]
