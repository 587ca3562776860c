"""The dialog that takes one appointment to the calendar: opened there, or saved as a file."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from netjournal.exchange.appointment import Appointment
from ui.calendar.adding import ask_place, files_of
from ui.calendar.files import name_of
from ui.dates import clock, full_day
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

WIDTH = 460


class CalendarDialog(QDialog):
    """Shows what the calendar will know, all of it; the dialog is freed when it closes."""

    def __init__(self, desk: Desk, appointment: Appointment, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appointment = appointment
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Add to calendar")
        if appointment.cancelled:
            title = self.tr("Cancel in the calendar")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._build(title)

    @classmethod
    def open_for(cls, desk: Desk, appointment: Appointment, parent: QWidget) -> CalendarDialog:
        """Open the dialog without blocking."""
        dialog = cls(desk, appointment, parent)
        dialog.open()
        dialog.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def _build(self, title: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 22, 24, 22)
        down.setSpacing(16)
        down.addWidget(Label(title, self, "section", wrap=True))
        known = QVBoxLayout()
        known.setSpacing(4)
        known.addWidget(Label(self._appointment.title, self, "strong", wrap=True))
        for words in (self._when(), self._appointment.place.strip(), self._appointment.text):
            if words:
                known.addWidget(Label(words, self, wrap=True))
        down.addLayout(known)
        down.addWidget(Label(self._hint(), self, "soft", wrap=True))
        down.addLayout(self._buttons())
        self.setMinimumWidth(self._desk.theme.px(WIDTH))

    def _buttons(self) -> FlowLayout:
        self.open_button = Button(self.tr("Open in calendar"), self, ButtonKind.PRIMARY)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._on_open)
        self.save_button = Button(self.tr("Save as…"), self)
        self.save_button.clicked.connect(self._on_save)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        row = FlowLayout(spacing=10)
        for button in (self.open_button, self.save_button, self.close_button):
            row.addWidget(button)
        return row

    def _when(self) -> str:
        starts, today = self._appointment.starts, self._desk.journal.now.date()
        if not isinstance(starts, dt.datetime):
            return full_day(starts, today)
        try:
            until = starts + dt.timedelta(minutes=self._appointment.minutes)
        except OverflowError:
            until = starts
        return self.tr("{day}, {time} to {until}").format(
            day=full_day(starts.date(), today), time=clock(starts.time()), until=clock(until.time())
        )

    def _hint(self) -> str:
        if self._appointment.cancelled:
            return self.tr("Where your calendar has it, it is marked as cancelled.")
        return self.tr(
            "This is all that the calendar gets to know. When something changes, add it again: "
            "your calendar brings it up to date."
        )

    def _on_open(self) -> None:
        files_of(self._desk).open(self._appointment)
        self.accept()

    def _on_save(self) -> None:
        path = ask_place(self, self.windowTitle(), name_of(self._appointment))
        if path is not None:
            files_of(self._desk).save(self._appointment, path)
            self.accept()
