"""Where a page asks for the calendar; all it needs comes in when that is first asked for."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from netjournal.errors import JournalError
from ui.pages.page import Desk

if TYPE_CHECKING:
    from netjournal.exchange.appointment import Appointment
    from ui.calendar.dialog import CalendarDialog
    from ui.calendar.files import CalendarFiles

ENDING = ".ics"


def add_conversation(desk: Desk, conversation: int, parent: QWidget) -> CalendarDialog | None:
    """Offer a one-to-one to the calendar; what is typed must have been saved."""
    try:
        appointment = desk.journal.calendar.conversation(conversation)
    except JournalError as error:
        desk.messages.failure(error)
        return None
    return _show(desk, appointment, parent)


def add_event(desk: Desk, event: int, parent: QWidget) -> CalendarDialog | None:
    """Offer an event to the calendar; what is typed must have been saved."""
    try:
        appointment = desk.journal.calendar.event(event)
    except JournalError as error:
        desk.messages.failure(error)
        return None
    return _show(desk, appointment, parent)


def whole_calendar(desk: Desk, parent: QWidget, *, follow_ups: bool) -> bool:
    """Ask where, and save all one-to-ones and events; False when no place was chosen."""
    words = QCoreApplication.translate("calendar", "Save the whole calendar")
    name = QCoreApplication.translate("calendar", "Networking calendar")
    path = ask_place(parent, words, name)
    if path is not None:
        files_of(desk).save_everything(path, follow_ups=follow_ups)
    return path is not None


def ask_place(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a calendar file of this name is to be; None when it is not to be."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    proposed = Path(QStandardPaths.writableLocation(documents)) / f"{name}{ENDING}"
    what = QCoreApplication.translate("calendar", "Calendar (*.ics)")
    given, _filter = QFileDialog.getSaveFileName(parent, title, str(proposed), what)
    if not given:
        return None
    path = Path(given)
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)


def files_of(desk: Desk) -> CalendarFiles:
    """Give what writes calendar files for this window."""
    module = importlib.import_module("ui.calendar.files")
    return cast("CalendarFiles", module.CalendarFiles.of(desk))


def _show(desk: Desk, appointment: Appointment, parent: QWidget) -> CalendarDialog:
    module = importlib.import_module("ui.calendar.dialog")
    return cast("CalendarDialog", module.CalendarDialog.open_for(desk, appointment, parent))
