"""Fields for a date or a time that may also be empty; values are plain datetime types."""

from __future__ import annotations

from datetime import date, time
from typing import cast

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QDateEdit, QWidget

EMPTY = QDate(1900, 1, 1)


class DateEdit(QDateEdit):
    """A date with a calendar to choose from; Delete empties it when it may be empty."""

    value_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, optional: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._optional = optional
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if optional:
            self.setMinimumDate(EMPTY)
            self.setSpecialValueText(self.tr("No date"))
            self.setDate(EMPTY)
        else:
            self.setDate(QDate.currentDate())
        calendar = self.calendarWidget()
        calendar.installEventFilter(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        self.dateChanged.connect(self._on_date_changed)

    def value(self) -> date | None:
        """Give the date, None when empty."""
        if self._optional and self.date() == EMPTY:
            return None
        return cast(date, self.date().toPython())

    def set_value(self, value: date | None) -> None:
        """Show a date, None for empty."""
        self.setDate(EMPTY if value is None else QDate(value.year, value.month, value.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the date on Delete; start from today when stepping from empty."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if self._optional and event.key() in keys:
            self.set_value(None)
            return
        if self.value() is None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.setDate(QDate.currentDate())
            return
        if self.value() is None and event.text().isdigit():
            self.setDate(QDate.currentDate())
            self.setSelectedSection(QDateEdit.Section.DaySection)
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave an empty date at once: Qt would look for a day, month and year in it for ever."""
        if self.value() is None:
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar at this month when there is no date yet."""
        if event.type() == QEvent.Type.Show and self.value() is None:
            today = QDate.currentDate()
            self.calendarWidget().setCurrentPage(today.year(), today.month())
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of changing the date by accident."""
        event.ignore()

    def _on_date_changed(self, _date: QDate) -> None:
        self.value_changed.emit(self.value())


class TimeEdit(QComboBox):
    """A time of day, chosen from half hours or typed; empty means none."""

    value_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("")
        for hour in range(7, 22):
            self.addItem(f"{hour:02}:00")
            self.addItem(f"{hour:02}:30")
        self._value: time | None = None
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            line.setPlaceholderText(self.tr("No time"))
            line.editingFinished.connect(self._tidy)
        self.editTextChanged.connect(self._on_text)

    def value(self) -> time | None:
        """Give the time, None when empty or not yet a time."""
        return read_time(self.currentText())

    def set_value(self, value: time | None) -> None:
        """Show a time, None for empty."""
        self._value = value
        self.setEditText("" if value is None else f"{value:%H:%M}")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of changing the time by accident."""
        event.ignore()

    def _on_text(self, _text: str) -> None:
        value = self.value()
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)

    def _tidy(self) -> None:
        self.set_value(self.value())


def read_time(text: str) -> time | None:
    """Read "9", "9:30", "0930" or "9.30 pm" as a time; None when it is none."""
    plain = text.strip().lower().replace(".", ":").replace(" ", "")
    half = plain[-2:] if plain[-2:] in ("am", "pm") else ""
    plain = plain.removesuffix(half)
    if plain.isdigit() and len(plain) in (3, 4):
        plain = f"{plain[:-2]}:{plain[-2:]}"
    hours, _, minutes = plain.partition(":")
    if not hours.isdigit() or (minutes and not minutes.isdigit()):
        return None
    hour, minute = int(hours), int(minutes or 0)
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
