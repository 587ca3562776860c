"""The other windows of the program while it is locked: hidden as they are, or closed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

# Dialogs of the system's: one may be waiting in a loop of its own for an answer.
OF_THE_SYSTEM = ("QFileDialog", "QAbstractPrintDialog", "QMessageBox", "QInputDialog")
PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class Hidden(NamedTuple):
    """A window that was hidden, and what has to be given back to it."""

    window: QWidget
    modality: Qt.WindowModality
    had_focus: bool


def hide_all_but(kept: QWidget, app: QApplication) -> list[Hidden]:
    """Hide every other window with all that is in it, and close what is only asked for.

    Half written letters and forms stay in their windows as they are.
    """
    active = app.activeWindow()
    shown = [one for one in app.topLevelWidgets() if one.isVisible() and one is not kept]
    hidden = []
    for window in sorted(shown, key=_depth, reverse=True):
        if not isValid(window) or not window.isVisible():
            continue
        if isinstance(window, QDialog) and any(map(window.inherits, OF_THE_SYSTEM)):
            window.reject()
        elif window.windowType() in PASSING:
            window.close()
        else:
            hidden.append(Hidden(window, window.windowModality(), window is active))
            window.hide()
    hidden.reverse()
    return hidden


def show_again(hidden: list[Hidden]) -> QWidget | None:
    """Show what was hidden, where it was; return the one to go on in."""
    last = None
    for one in hidden:
        if isValid(one.window):
            one.window.setWindowModality(one.modality)
            one.window.show()
            last = one.window if one.had_focus else last
    if last is not None:
        last.raise_()
        last.activateWindow()
    return last


def _depth(widget: QWidget) -> int:
    above: QWidget | QWindow | None = widget.parentWidget()
    depth = 0
    while isinstance(above, QWidget):
        depth, above = depth + 1, above.parentWidget()
    return depth
