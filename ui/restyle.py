"""Gives every window another style sheet at once: what can be seen now, the rest when shown.

Qt alone restyles each widget again for everything around it, and those nobody sees as well: with
every page open that took seconds. See docs/decisions/0009.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

POLISHED = Qt.WidgetAttribute.WA_WState_Polished
OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle


def look_again(*widgets: QWidget) -> None:
    """Let a property that the style sheet asks for show; what was not yet shown will show it."""
    for widget in widgets:
        if widget.testAttribute(POLISHED):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class Restyling(QObject):
    """Restyles what can be seen, and remembers to restyle what is hidden once it is shown."""

    def restyle(self, app: QApplication, style_sheet: str) -> None:
        """Give the application a style sheet."""
        hidden = [widget for widget in app.allWidgets() if self._can_wait(widget)]
        for widget in hidden:
            # Qt passes by what is not polished and has a style of its own.
            widget.setAttribute(POLISHED, False)
            widget.setAttribute(OWN_STYLE, True)
        # Taken away first: replacing a style sheet is what takes long, setting the first is not.
        app.setStyleSheet("")
        app.setStyleSheet(style_sheet)
        for widget in hidden:
            widget.setAttribute(OWN_STYLE, False)
            above = widget.parentWidget()
            if above is None or above.isVisible():
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restyle what is shown for the first time since."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._wake(watched)
        return False

    def _can_wait(self, widget: QWidget) -> bool:
        return not (widget.isVisible() or widget.testAttribute(OWN_STYLE))

    def _wake(self, root: QWidget) -> None:
        for widget in (root, *root.findChildren(QWidget)):
            if not widget.testAttribute(POLISHED):
                widget.setAttribute(POLISHED, True)
                widget.style().polish(widget)
                QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
