"""Saves letters as files that a mail program opens as drafts: one, or all that are waiting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netjournal.errors import JournalError
from netjournal.letters import Letter, eml
from ui.words import counted, said

if TYPE_CHECKING:
    from ui.background import Task
    from ui.pages.page import Desk


class Places(Protocol):
    """Asks where letters are to be saved; None when the user would not say."""

    def file(self, parent: QWidget, proposed: str) -> Path | None:
        """Ask for a file."""

    def folder(self, parent: QWidget) -> Path | None:
        """Ask for a folder."""


class SystemPlaces:
    """Asks with the dialogs of the system."""

    def file(self, parent: QWidget, proposed: str) -> Path | None:
        """Ask for a file."""
        title = QCoreApplication.translate("letters", "Save as .eml")
        kinds = QCoreApplication.translate("letters", "E-mail (*.eml)")
        given, _filter = QFileDialog.getSaveFileName(
            parent, title, str(_documents() / proposed), kinds
        )
        return Path(given) if given else None

    def folder(self, parent: QWidget) -> Path | None:
        """Ask for a folder."""
        title = QCoreApplication.translate("letters", "A folder for the letters")
        given = QFileDialog.getExistingDirectory(parent, title, str(_documents()))
        return Path(given) if given else None


class Saver(QObject):
    """Writes the files, several of them beside the window, and says how far it is.

    Nothing is noted as sent: a file was written, and the user sends it.
    """

    told = Signal(str)
    saved = Signal(int)
    running = Signal(bool)

    def __init__(self, desk: Desk, over: QWidget, places: Places) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self.places = places
        self._folder = Path()
        self._task: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether files are being written."""
        return self._task is not None

    def save(self, letter: Letter) -> None:
        """Save one letter where the user says."""
        path = self.places.file(self._over, eml.name_for(letter))
        if path is None:
            return
        if path.suffix.lower() != eml.SUFFIX:
            path = path.with_name(path.name + eml.SUFFIX)
        try:
            eml.save(letter, path, self._sender())
        except JournalError as error:
            self._fail(error)
            return
        words = self.tr("Saved {name}. Open it in your mail program and send it.")
        self.told.emit(words.format(name=path.name))
        self.saved.emit(1)

    def save_all(self, letters: Sequence[Letter]) -> None:
        """Save each letter into a folder where the user says; what is there already stays."""
        folder = self.places.folder(self._over)
        if folder is None:
            return
        self._folder = folder
        write = partial(_write, tuple(letters), folder, self._sender())
        title = self.tr("Save the letters")
        task = self._desk.background.run(write, title=title, done=self._done, failed=self._failed)
        self._task = task
        task.progressed.connect(self._on_progress)
        task.cancelled.connect(self._on_cancelled)
        self.running.emit(True)

    def stop(self) -> None:
        """Stop after the file being written; those written stay."""
        if self._task is not None:
            self._task.cancel()

    def _sender(self) -> tuple[str, str]:
        mine = self._desk.journal.profile.get()
        return mine.name, mine.email

    def _on_progress(self, done: int, count: int) -> None:
        words = self.tr("Saving {done} of {count}…")
        self.told.emit(words.format(done=min(done + 1, count), count=count))

    def _done(self, paths: list[Path]) -> None:
        self._end()
        words = counted(
            "Saved 1 letter in {folder}. Nothing is noted as sent yet.",
            "Saved {count} letters in {folder}. Nothing is noted as sent yet.",
            len(paths),
            folder=self._folder.name or str(self._folder),
        )
        self.told.emit(words)
        self.saved.emit(len(paths))

    def _failed(self, error: BaseException) -> None:
        self._end()
        self._fail(error)

    def _on_cancelled(self) -> None:
        self._end()
        self.told.emit(self.tr("Stopped. What was saved already stays in the folder."))

    def _end(self) -> None:
        self._task = None
        self.running.emit(False)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, JournalError):
            self.told.emit(" ".join(said(part) for part in (error.what, error.todo) if part))
        else:
            self._desk.messages.failure(error)
            self.told.emit(self.tr("The letters could not be saved."))


def _write(
    letters: Sequence[Letter], folder: Path, sender: tuple[str, str], task: Task
) -> list[Path]:
    return eml.save_all(letters, folder, sender, task.report)


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))
