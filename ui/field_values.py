"""Reads and writes the value of any field in one way, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import (
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ui.widgets.date_edit import DateEdit, TimeEdit


class Adapter(NamedTuple):
    """How to get, set and watch one field's value."""

    get: Callable[[], Any]
    set: Callable[[Any], None]
    signal: Any

    def connect_changed(self, slot: Callable[[], None]) -> None:
        """Call the slot whenever the value changes."""
        self.signal.connect(slot)


def _set_line(field: QLineEdit, value: str | None) -> None:
    position = field.cursorPosition()
    field.setText(value or "")
    if field.hasFocus():
        field.setCursorPosition(position)
    else:
        field.setCursorPosition(0)


def _set_text(field: QPlainTextEdit, value: str | None) -> None:
    position = field.textCursor().position()
    field.setPlainText(value or "")
    cursor = field.textCursor()
    cursor.setPosition(min(position, len(field.toPlainText())))
    field.setTextCursor(cursor)


def _get_combo(field: QComboBox) -> Any:
    return field.currentText() if field.isEditable() else field.currentData()


def _set_combo(field: QComboBox, value: Any) -> None:
    if field.isEditable():
        field.setEditText(value or "")
    else:
        field.setCurrentIndex(field.findData(value))


def _combo_signal(field: QComboBox) -> Any:
    return field.editTextChanged if field.isEditable() else field.currentIndexChanged


def _set_number(field: QAbstractSlider | QSpinBox, value: int | None) -> None:
    field.setValue(value or 0)


def _set_check(field: QCheckBox, value: bool | None) -> None:
    field.setChecked(bool(value))


def adapter_for(field: QWidget) -> Adapter:
    """Give the adapter for a field; TypeError for a widget that holds no value."""
    if isinstance(field, (DateEdit, TimeEdit)):
        return Adapter(field.value, field.set_value, field.value_changed)
    if isinstance(field, QLineEdit):
        return Adapter(field.text, partial(_set_line, field), field.textChanged)
    if isinstance(field, QPlainTextEdit):
        return Adapter(field.toPlainText, partial(_set_text, field), field.textChanged)
    if isinstance(field, QComboBox):
        return Adapter(partial(_get_combo, field), partial(_set_combo, field), _combo_signal(field))
    if isinstance(field, (QAbstractSlider, QSpinBox)):
        return Adapter(field.value, partial(_set_number, field), field.valueChanged)
    if isinstance(field, QCheckBox):
        return Adapter(field.isChecked, partial(_set_check, field), field.toggled)
    raise TypeError(f"no value can be read from {type(field).__name__}")
