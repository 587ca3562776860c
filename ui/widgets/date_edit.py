"""Fields for a date or a time that may also be empty; values are plain datetime types."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import cast

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.dates import clock, dated_day, read_clock
from ui.read_day import read_day
from ui.restyle import look_again
from ui.week import first_day_for

STEPS = {
    Qt.Key.Key_Up: timedelta(days=1),
    Qt.Key.Key_Down: timedelta(days=-1),
    Qt.Key.Key_PageUp: timedelta(days=28),
    Qt.Key.Key_PageDown: timedelta(days=-28),
}
BUTTON = 26


class DateEdit(QLineEdit):
    """A day, written as people write one, or chosen from a calendar (Alt+Down).

    What cannot be read as a day stays as it was typed and says so; the value is then the last one
    that could. Up and down go by a day, Page Up and Page Down by four weeks.
    """

    value_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, optional: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._optional = optional
        self._calendar: QCalendarWidget | None = None
        self._value: date | None = None if optional else date.today()
        self._button = QToolButton(self)
        self._button.setProperty("kind", "calendar")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.setAccessibleName(self.tr("Choose from a calendar"))
        self._button.clicked.connect(self.show_calendar)
        self.setPlaceholderText(self.tr("No date"))
        self._show_value()
        self.textChanged.connect(self._on_text)

    def value(self) -> date | None:
        """Give the day, None when empty."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a day, None for empty."""
        self._take(value)
        self._show_value()

    def calendarWidget(self) -> QCalendarWidget:
        """Give the calendar, its weeks beginning as they do where the user is."""
        if self._calendar is None:
            self._calendar = _calendar_over(self)
            self._calendar.clicked.connect(self._on_picked)
            self._calendar.activated.connect(self._on_picked)
        self._calendar.setFirstDayOfWeek(first_day_for(self))
        return self._calendar

    @Slot()
    def show_calendar(self) -> None:
        """Open the calendar below, at the day shown or else at today."""
        calendar = self.calendarWidget()
        calendar.setSelectedDate(_qdate(self._value or date.today()))
        popup = calendar.window()
        popup.adjustSize()
        corner = self.rect().bottomRight() if self.isRightToLeft() else self.rect().bottomLeft()
        place = self.mapToGlobal(corner)
        room = self.screen().availableGeometry()
        left = place.x() - popup.width() if self.isRightToLeft() else place.x()
        below = place.y() + popup.height() <= room.bottom()
        top = place.y() + 2 if below else place.y() - self.height() - popup.height() - 2
        popup.move(max(room.left(), min(left, room.right() - popup.width())), top)
        popup.show()
        calendar.setFocus()

    def sizeHint(self) -> QSize:
        """Give room for the longest day and the button."""
        hint = super().sizeHint()
        wide = self.fontMetrics().horizontalAdvance(dated_day(date(2028, 9, 28))) + BUTTON + 30
        return QSize(wide, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than a day."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, open the calendar with Alt+Down."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_calendar()
        elif key in STEPS:
            start = self._value
            self.set_value(date.today() if start is None else start + STEPS[key])
            self.selectAll()
        else:
            super().keyPressEvent(event)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tidy()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day out in full, unless the calendar took the focus."""
        super().focusOutEvent(event)
        self._tidy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        left = 2 if self.isRightToLeft() else self.width() - BUTTON - 2
        self._button.setGeometry(left, 2, BUTTON, self.height() - 4)
        sides = (BUTTON, 0) if self.isRightToLeft() else (0, BUTTON)
        self.setTextMargins(sides[0], 0, sides[1], 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of changing the date by accident."""
        event.ignore()

    def _on_text(self, text: str) -> None:
        read = read_day(text, date.today())
        self._say_wrong(False)
        # A number alone may be the beginning of a day: 3 is not yet 31 August.
        begun = text.strip().isdecimal()
        if (read is not None and not begun) or (self._optional and not text.strip()):
            self._take(read)

    def _tidy(self) -> None:
        text = self.text().strip()
        read = read_day(text, date.today())
        if text and read is None:
            self._say_wrong(True)
            return
        if read is not None:
            self._take(read)
        self._show_value()

    def _take(self, value: date | None) -> None:
        if value != self._value and (value is not None or self._optional):
            self._value = value
            self.value_changed.emit(value)

    def _show_value(self) -> None:
        text = "" if self._value is None else dated_day(self._value)
        if text != self.text():
            self.setText(text)
        self._say_wrong(False)

    def _say_wrong(self, wrong: bool) -> None:
        if bool(self.property("wrong")) == wrong:
            return
        words = self.tr("This is not a day: write it like {day}.")
        said = words.format(day=dated_day(date.today())) if wrong else ""
        self.setProperty("wrong", wrong)
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        look_again(self)

    def _on_picked(self, day: QDate) -> None:
        self.set_value(cast(date, day.toPython()))
        if self._calendar is not None:
            self._calendar.window().hide()
        self.setFocus()


def _calendar_over(field: QWidget) -> QCalendarWidget:
    popup = QWidget(field, Qt.WindowType.Popup)
    popup.setProperty("kind", "popup")
    around = QVBoxLayout(popup)
    around.setContentsMargins(1, 1, 1, 1)
    calendar = QCalendarWidget(popup)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    around.addWidget(calendar)
    popup.hide()
    return calendar


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


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
            self.addItem(clock(time(hour)))
            self.addItem(clock(time(hour, 30)))
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
        self.setEditText("" if value is None else clock(value))

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
    """Read "9", "9:30", "0930", "9.30 pm" or the language's own way; None when it is none."""
    return _read_plain(text) or read_clock(text)


def _read_plain(text: str) -> time | None:
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
