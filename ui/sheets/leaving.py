"""Takes sheets out of their window: to a printer, into files, onto the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.pages.page import Desk
from ui.sheets import saving
from ui.sheets.jobs import Making, Sheet, State
from ui.sheets.outgoing import Outgoing, ToPrint, ToSave
from ui.sheets.printers import Printers, set_to
from ui.sheets.printing import Document


class Leaving(QObject):
    """Asks where to, and hands over what is ready; emits started(task)."""

    started = Signal(object)

    def __init__(self, desk: Desk, making: Making, printers: Printers, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._making = making
        self._printers = printers
        self._window = window
        self._outgoing = Outgoing.of(desk)

    @property
    def ready(self) -> list[Sheet]:
        """The sheets that are made."""
        return [sheet for sheet in self._making.sheets if sheet.state is State.READY]

    def print_out(self, sheets: Sequence[Sheet], name: str, copies: int) -> None:
        """Print sheets on a printer as it is set."""
        self._print([(sheet, self._printer(sheet, name, copies)) for sheet in sheets])

    def ask_printer(self, sheet: Sheet, name: str, copies: int) -> None:
        """Print a sheet as the system's own dialog of the printer is answered."""
        printer = self._printer(sheet, name, copies)
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(partial(self._on_printer, [(sheet, printer)]))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def save(self, sheet: Sheet) -> None:
        """Ask for a file and write a sheet there, in the format chosen."""
        folder = saving.folder_of(self._desk.settings)
        title = self.tr("Save as…")
        chooser = saving.file_chooser(self._window, title, folder, sheet.file_name)
        chooser.accepted.connect(partial(self._on_file, chooser, sheet))
        self._open(chooser)

    def save_to(self, sheet: Sheet, path: Path, format: str = "pdf") -> None:
        """Write a sheet, whole or not at all, readable by its owner only."""
        self._start_saving([self._to_save(sheet, path, format)], replace=True)

    def save_all(self) -> None:
        """Ask for a folder and write every sheet there, each under its own name."""
        folder = saving.folder_of(self._desk.settings)
        chooser = saving.folder_chooser(self._window, self.tr("Save all"), folder)
        chooser.accepted.connect(partial(self._on_folder, chooser))
        self._open(chooser)

    def copy(self, sheet: Sheet, words: str) -> None:
        """Copy the text of a sheet."""
        data = QMimeData()
        data.setText(words)
        QGuiApplication.clipboard().setMimeData(data)
        self._desk.messages.notice(self.tr("Copied: {sheet}.").format(sheet=sheet.title))

    def _printer(self, sheet: Sheet, name: str, copies: int) -> QPrinter:
        document = Document(sheet.content)
        printer = self._printers.printer(name, sheet.title)
        set_to(printer, document.points(), document.pages, copies)
        return printer

    def _on_printer(self, wanted: Sequence[tuple[Sheet, QPrinter]], result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._print(wanted)

    def _print(self, wanted: Sequence[tuple[Sheet, QPrinter]]) -> None:
        sheets = [ToPrint(sheet.title, sheet.content, printer) for sheet, printer in wanted]
        self.started.emit(self._outgoing.print_out(sheets))

    def _open(self, chooser: QFileDialog) -> None:
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_file(self, chooser: QFileDialog, sheet: Sheet) -> None:
        path, format = saving.chosen_file(chooser)
        self._desk.settings.set(saving.FOLDER, str(path.parent))
        self.save_to(sheet, path, format.key)

    def _on_folder(self, chooser: QFileDialog) -> None:
        folder = Path(chooser.selectedFiles()[0])
        self._desk.settings.set(saving.FOLDER, str(folder))
        self._start_saving(
            [self._to_save(sheet, folder / f"{sheet.file_name}.pdf") for sheet in self.ready]
        )

    def _to_save(self, sheet: Sheet, path: Path, format: str = "pdf") -> ToSave:
        if format == "pdf":
            return ToSave(path, sheet.content)
        making = self._making
        return ToSave(path, b"", sheet.context, format, making.paper, making.own)

    def _start_saving(self, wanted: Sequence[ToSave], *, replace: bool = False) -> None:
        self.started.emit(self._outgoing.save(wanted, replace=replace))
