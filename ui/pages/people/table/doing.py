"""What is done with many people at once, each as one change that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from netjournal.errors import JournalError
from netjournal.exchange import people_csv
from netjournal.people.people_list import Listed
from netjournal.people.several import LeftOut
from ui.background import Task
from ui.pages.page import Desk
from ui.sheets import show_sheets
from ui.words import counted, said

MANY = 1_000
NAMED = 3
MOST_SHEETS = 30
"""Somebody can meet as many before the sheets are out of date."""
ENDING = ".csv"


class Doing(QObject):
    """Tags, untags, invites, exports and deletes, and says what came of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent

    def tag(self, people: Sequence[int], name: str) -> None:
        """Put a tag on everybody."""
        with self._writing(people):
            done = self._desk.journal.several.tag(people, name)
            self._undoable(
                counted(
                    "1 person was tagged “{tag}”.",
                    "{count} people were tagged “{tag}”.",
                    done,
                    tag=name,
                )
            )

    def untag(self, people: Sequence[int], name: str) -> None:
        """Take a tag off everybody."""
        with self._writing(people):
            done = self._desk.journal.several.untag(people, name)
            self._undoable(
                counted(
                    "“{tag}” was taken off 1 person.",
                    "“{tag}” was taken off {count} people.",
                    done,
                    tag=name,
                )
            )

    def delete(self, people: Sequence[int]) -> None:
        """Delete everybody; undo brings them back."""
        with self._writing(people):
            self._desk.journal.several.delete(people)
            self._undoable(
                counted("1 person was deleted.", "{count} people were deleted.", len(people))
            )

    def invite(self, people: Sequence[int]) -> None:
        """Record that everybody who may be was invited, and say who was left out."""
        with self._writing(people):
            came = self._desk.journal.several.invite(people)
            left_out = self._left_out(came.left_out)
            if not came.invitations:
                nobody = self.tr("Nobody was invited.")
                self._desk.messages.notice(" ".join((nobody, left_out)))
                return
            number = len(came.invitations)
            invited = counted("1 person was invited.", "{count} people were invited.", number)
            self._undoable(" ".join(part for part in (invited, left_out) if part))

    def prep_sheets(self, people: Sequence[int]) -> None:
        """Open the sheet of what comes next with each of them; a pile that nobody reads is not."""
        if len(people) > MOST_SHEETS:
            self._desk.messages.error(
                self.tr("These are too many for sheets: {count} people.").format(count=len(people)),
                self.tr("Nothing was printed."),
                counted("Select 1 person at most.", "Select {count} people at most.", MOST_SHEETS),
            )
        elif people:
            orders = self._desk.journal.to_print.for_people(people)
            show_sheets(self._desk, orders, self._window)

    def export(self, people: Sequence[int], columns: Sequence[tuple[str, str]]) -> None:
        """Ask where, and write a CSV file with these columns."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        proposed = folder / self.tr("People.csv")
        given, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Export people"), str(proposed), self.tr("CSV (*.csv)")
        )
        if given:
            path = Path(given)
            right = path.suffix.lower() == ENDING
            self.write(path if right else path.with_name(path.name + ENDING), people, columns)

    def write(self, path: Path, people: Sequence[int], columns: Sequence[tuple[str, str]]) -> None:
        """Read the rows, and write the file beside the window."""
        with self._writing(people):
            rows = self._desk.journal.people_list.rows(people)
            self._desk.background.run(
                partial(_write, path, rows, tuple(columns)),
                title=self.tr("Exporting people"),
                done=self._on_written,
                failed=self._desk.messages.failure,
            )

    def _on_written(self, written: tuple[int, str]) -> None:
        count, name = written
        self._desk.messages.notice(
            counted("1 person is in {file}.", "{count} people are in {file}.", count, file=name)
        )

    def _left_out(self, left_out: Sequence[LeftOut]) -> str:
        if not left_out:
            return ""
        named = ", ".join(
            self.tr("{name} ({why})").format(name=one.name, why=said(one.why))
            for one in left_out[:NAMED]
        )
        if len(left_out) <= NAMED:
            return self.tr("Left out: {people}.").format(people=named)
        more = len(left_out) - NAMED
        return counted(
            "Left out: {people} and 1 more.",
            "Left out: {people} and {count} more.",
            more,
            people=named,
        )

    def _undoable(self, words: str) -> None:
        self._desk.messages.undoable(words, self._desk.journal.undo_name)

    @contextmanager
    def _writing(self, people: Sequence[int]) -> Iterator[None]:
        """Show that it takes a moment when there are many; say what went wrong."""
        waiting = len(people) > MANY
        if waiting:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        except JournalError as error:
            self._desk.messages.failure(error)
        finally:
            if waiting:
                QGuiApplication.restoreOverrideCursor()


def _write(
    path: Path, rows: Sequence[Listed], columns: Sequence[tuple[str, str]], _task: Task
) -> tuple[int, str]:
    return people_csv.write(path, rows, columns), path.name
