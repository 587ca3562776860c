"""Writes calendar files beside the window, and hands one to the calendar program."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netjournal.files import write_whole
from netjournal.sheets.gather.written import file_name
from ui.background import Task
from ui.links import open_local
from ui.pages.page import Desk
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.exchange.appointment import Appointment
    from netjournal.exchange.calendar import CalendarArea

PREFIX = "netjournal-"

OpenFile = Callable[[Path], bool]


def open_in_its_program(path: Path) -> bool:
    """Open a file with the program of this computer for it; False when there is none."""
    return open_local(path)


class CalendarFiles(QObject):
    """Lives as long as the window's background; so does its folder, which only its owner reads.

    A file to be opened lies in that folder, for the calendar program may read it a while later.
    """

    def __init__(self, desk: Desk, open_file: OpenFile = open_in_its_program) -> None:
        super().__init__(desk.background)
        self._desk = desk
        self._open_file = open_file
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @classmethod
    def of(cls, desk: Desk) -> CalendarFiles:
        """Give the one of a window, made when it is first wanted."""
        return desk.background.findChild(cls) or cls(desk)

    def save(self, appointment: Appointment, path: Path) -> None:
        """Write the file of one appointment where the user wants it."""
        self._write((appointment,), path, self._on_saved)

    def open(self, appointment: Appointment) -> None:
        """Hand one appointment to the calendar program."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix=PREFIX)
            self._desk.background.destroyed.connect(self._folder.cleanup)
        path = Path(self._folder.name) / f"{name_of(appointment)}.ics"
        self._write((appointment,), path, self._on_to_open)

    def save_everything(self, path: Path, *, follow_ups: bool) -> None:
        """Write all one-to-ones and events, and what is to be done if asked for."""
        # Made here, not by the thread that reads through it.
        calendar = self._desk.journal.calendar
        self._desk.background.run(
            partial(_all_written, calendar, path, follow_ups),
            title=self.tr("Saving the calendar"),
            done=self._on_everything,
            failed=self._desk.messages.failure,
        )

    def _write(
        self,
        appointments: Sequence[Appointment],
        path: Path,
        done: Callable[[Path], None],
    ) -> None:
        self._desk.background.run(
            partial(_written, self._desk.journal.calendar, tuple(appointments), path),
            title=self.tr("Writing for the calendar"),
            done=done,
            failed=self._desk.messages.failure,
        )

    def _on_saved(self, path: Path) -> None:
        self._desk.messages.notice(self.tr("Saved {name}.").format(name=path.name))

    def _on_to_open(self, path: Path) -> None:
        if not self._open_file(path):
            self._desk.messages.error(
                self.tr("No program on this computer opens calendar files."),
                self.tr("Nothing in your journal has changed."),
                self.tr("Save it instead, and import the file where your calendar is."),
            )

    def _on_everything(self, written: tuple[int, str]) -> None:
        count, name = written
        words = counted(
            "1 entry for the calendar is in {file}.",
            "{count} entries for the calendar are in {file}.",
            count,
            file=name,
        )
        self._desk.messages.notice(words)


def name_of(appointment: Appointment) -> str:
    """Give the name of the file of one appointment, without its ending."""
    return file_name(appointment.title) or appointment.kind


def _written(
    calendar: CalendarArea, appointments: Sequence[Appointment], path: Path, _task: Task
) -> Path:
    write_whole(path, calendar.file(appointments))
    return path


def _all_written(
    calendar: CalendarArea, path: Path, follow_ups: bool, task: Task
) -> tuple[int, str]:
    found = calendar.everything(follow_ups=follow_ups)
    write_whole(path, calendar.file(found, report=task.report))
    return len(found), path.name
