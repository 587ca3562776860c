"""Asks before a window closes while what was typed in it cannot be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.files import write_whole
from ui.fitting import fit
from ui.unsaved import Unsaved
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted, said, without_direction

WIDTH = 600
SHOWN = 4
LONGEST = 90


class ClosingDialog(QDialog):
    """Waiting is the first answer; `saved` says that by then everything could be saved.

    The text can be copied or written to a file elsewhere; `leave_asked` gives it up.
    """

    leave_asked = Signal()

    def __init__(self, unsaved: Unsaved, journal: Path, window: QWidget) -> None:
        super().__init__(window)
        self._unsaved = unsaved
        self._journal = journal
        self.saved = False
        self.setWindowTitle(self.tr("Not everything is saved"))
        self._build()
        fit(self, WIDTH)
        unsaved.saved.connect(self._on_saved)

    def texts(self) -> str:
        """Give all that is not saved, each with the name of its field."""
        parts = [f"{name}\n{text}" if name else text for name, text in self._unsaved.texts()]
        return without_direction("\n\n".join(parts)) + "\n"

    def save_to(self, path: Path) -> None:
        """Write the text to a file of its own, and say how that went."""
        try:
            write_whole(path, self.texts().encode("utf-8"))
        except JournalError as error:
            self.told.set_kind("stop")
            self.told.set_text(said(error.what))
        else:
            self.told.set_kind("accent")
            self.told.set_text(
                self.tr("The text is in {name}, which only you can read.").format(name=path.name)
            )

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 24)
        down.setSpacing(8)
        texts = self._unsaved.texts()
        title = counted(
            "What you typed is not saved yet",
            "What you typed in {count} places is not saved yet",
            max(1, len(texts)),
        )
        down.addWidget(Label(title, self, "section", wrap=True))
        why = self._unsaved.why
        if why is not None:
            words = " ".join(said(part) for part in (why.what, why.todo) if part)
            down.addWidget(Label(words, self, wrap=True))
        for name, text in texts[:SHOWN]:
            down.addWidget(Label(_shortened(name, text), self, "soft", wrap=True))
        words = self.tr(
            "While you wait it is tried again every few seconds; once it is saved, the window "
            "closes. Everything else is in your journal."
        )
        down.addWidget(Label(words, self, wrap=True))
        self.told = Label("", self, wrap=True)
        self.told.hide()
        down.addWidget(self.told)
        down.addSpacing(8)
        down.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(spacing=10)
        back = Button(self.tr("Go back"), self, ButtonKind.PRIMARY)
        again = Button(self.tr("Try again"), self)
        copy = Button(self.tr("Copy the text"), self)
        save = Button(self.tr("Save the text elsewhere…"), self)
        leave = Button(self.tr("Close without saving"), self)
        back.setDefault(True)
        back.clicked.connect(self.reject)
        again.clicked.connect(self._unsaved.retry)
        copy.clicked.connect(self._on_copy)
        save.clicked.connect(self._on_save)
        leave.clicked.connect(self._on_leave)
        for button in (back, again, copy, save, leave):
            row.addWidget(button)
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    @Slot()
    def _on_saved(self) -> None:
        self.saved = True
        self.accept()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.texts())
        self.told.set_kind("accent")
        self.told.set_text(self.tr("Copied: paste it wherever it is safe."))

    @Slot()
    def _on_save(self) -> None:
        chooser = QFileDialog(self, self.tr("Save the text elsewhere"), str(Path.home()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(f"{self._journal.stem}.txt")
        chooser.fileSelected.connect(self._on_file)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.save_to(Path(path))

    @Slot()
    def _on_leave(self) -> None:
        self.leave_asked.emit()
        self.accept()


def _shortened(name: str, text: str) -> str:
    line = " ".join(text.split())
    line = line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
    return f"{name}: {line}" if name else line
