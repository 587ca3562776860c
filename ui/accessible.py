"""What a screen reader is told of the widgets this program paints itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

Role = QAccessible.Role
Text = QAccessible.Text

UNSPOKEN_BY_QT = {"QPdfView": Role.Document}


class Spoken(QAccessibleWidget):
    """A widget in the role its class names, with its own words where nobody named it."""

    def text(self, kind: QAccessible.Text) -> str:
        """Give the name, or the words of a label; a value from `spoken_value`."""
        widget = self.object()
        if kind is Text.Value:
            return str(getattr(widget, "spoken_value", ""))
        said = super().text(kind)
        if not said and kind is Text.Name and isinstance(widget, QLabel):
            return widget.text()
        return said


def speaking_for(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Give what speaks for a widget whose class says its `spoken_role`; None leaves it to Qt."""
    role = getattr(thing, "spoken_role", UNSPOKEN_BY_QT.get(class_name))
    if role is None or not isinstance(thing, QWidget):
        return None
    return Spoken(thing, role)


def let_widgets_speak() -> None:
    """Tell Qt to ask here first; once for the application."""
    QAccessible.installFactory(speaking_for)


def announce(widget: QWidget, words: str) -> None:
    """Say something now that no control with the focus says, such as the bar just chosen."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def value_changed(widget: QWidget, words: str) -> None:
    """Say that a painted control has another value."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, words))
