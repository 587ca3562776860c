"""A field with its label above: line, text, date, time or choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.date_edit import DateEdit, TimeEdit
from ui.widgets.label import Label
from ui.widgets.text_area import TextArea


class Field(QWidget):
    """Any editor with a label above and an optional hint below; the label names the editor."""

    def __init__(self, label: str, editor: QWidget, parent: QWidget, hint: str = "") -> None:
        super().__init__(parent)
        self.editor = editor
        editor.setParent(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self.label = Label(label.replace("&", "&&"), self, "label")
        self.label.setBuddy(editor)
        self.hint = Label(hint, self, "small", wrap=True)
        self.hint.setVisible(bool(hint))
        layout.addWidget(self.label)
        layout.addWidget(editor)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        self.setFocusProxy(editor)


class LineField(Field):
    """One line of text."""

    def __init__(self, label: str, parent: QWidget, placeholder: str = "", hint: str = "") -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit, parent, hint)
        self.edit.setPlaceholderText(placeholder)


class TextField(Field):
    """Several lines of text."""

    def __init__(
        self,
        label: str,
        parent: QWidget,
        placeholder: str = "",
        hint: str = "",
        *,
        min_lines: int = 3,
    ) -> None:
        self.edit = TextArea(label, parent, placeholder, min_lines=min_lines)
        super().__init__(label, self.edit, parent, hint)


class DateField(Field):
    """A date, which may be empty unless it is not optional."""

    def __init__(
        self, label: str, parent: QWidget, hint: str = "", *, optional: bool = True
    ) -> None:
        self.edit = DateEdit(label, parent, optional=optional)
        super().__init__(label, self.edit, parent, hint)


class TimeField(Field):
    """A time of day, which may be empty."""

    def __init__(self, label: str, parent: QWidget, hint: str = "") -> None:
        self.edit = TimeEdit(label, parent)
        super().__init__(label, self.edit, parent, hint)


class Choice(QComboBox):
    """A list to choose from that does not change while the page is scrolled past it."""

    def __init__(
        self, name: str, parent: QWidget, choices: Sequence[tuple[object, str]] = ()
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer (value, words) in order, keeping the chosen value when it is still there."""
        kept = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        index = self.findData(kept) if kept is not None else 0
        self.setCurrentIndex(max(0, index) if choices else -1)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class ChoiceField(Field):
    """A choice of one from a list of (value, words)."""

    def __init__(
        self,
        label: str,
        parent: QWidget,
        choices: Sequence[tuple[object, str]] = (),
        hint: str = "",
    ) -> None:
        self.edit = Choice(label, parent, choices)
        super().__init__(label, self.edit, parent, hint)
