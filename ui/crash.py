"""What is said when the program made a mistake, or stopped last time: the journal comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from netjournal.checkup import Finding
from netjournal.crashes import Stopped, system
from netjournal.errors import JournalError
from ui.background import Task
from ui.fitting import fit
from ui.messages import failure_details
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH = 580
LINES = 9


class CrashDialog(QDialog):
    """Says what was saved, and what to copy: type, place and version, no text of the journal."""

    def __init__(self, title: str, words: list[str], details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 24)
        down.setSpacing(8)
        down.addWidget(Label(title, self, "section", wrap=True))
        for number, line in enumerate(words):
            down.addWidget(Label(line, self, "" if number == 0 else "soft", wrap=True))
        self.details = QPlainTextEdit(details, self)
        self.details.setAccessibleName(self.tr("Details to copy"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.details.document().setDefaultFont(fixed)
        self.details.setFixedHeight(self.details.fontMetrics().lineSpacing() * LINES)
        down.addSpacing(6)
        down.addWidget(self.details)
        down.addSpacing(8)
        row = FlowLayout(spacing=10)
        self.go_on = Button(self.tr("Carry on"), self, ButtonKind.PRIMARY)
        self.copy_button = Button(self.tr("Copy the details"), self)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.copy_button.clicked.connect(self._on_copy)
        for button in (self.go_on, self.copy_button):
            row.addWidget(button)
        down.addLayout(row)
        fit(self, WIDTH)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.set_text(self.tr("Copied"))


class Crashes(QObject):
    """Shows one dialog at a time for the mistakes of a window; those after it are in the log."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CrashDialog | None = None

    def show(self, error: BaseException) -> None:
        """Say that the program made a mistake, and that the journal is safe."""
        if self.dialog is not None:
            return
        details = f"{system()}\n\n{failure_details(error)}"
        title = self.tr("Something went wrong in Networking Journal")
        more = self.tr(
            "You can carry on working. If you report it, send the details below: they say where "
            "it happened, and hold nothing of what you wrote."
        )
        self._open(CrashDialog(title, [self._what_is_saved(), more], details, self._window))

    def show_stopped(self, stopped: Stopped, words: str) -> None:
        """Show where the program stopped last time."""
        if self.dialog is None:
            title = self.tr("The program stopped unexpectedly last time")
            more = self.tr("The details below hold nothing of what you wrote.")
            none = self.tr("The system ended it without a word: nothing more is known.")
            details = stopped.trace if "File" in stopped.trace else f"{stopped.trace}\n\n{none}"
            self._open(CrashDialog(title, [words, more], details, self._window))

    def _open(self, dialog: CrashDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        if self._window.covered:
            dialog.show()
        else:
            dialog.open()

    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _what_is_saved(self) -> str:
        unsaved = 0
        for page in self._window.pages.values():
            unsaved += len(page.autosave.unsaved)
        if unsaved:
            return counted(
                "Your journal is safe. One text you are typing is not saved yet: it stays on the "
                "screen, and is saved as usual.",
                "Your journal is safe. {count} texts you are typing are not saved yet: they stay "
                "on the screen, and are saved as usual.",
                unsaved,
            )
        return self.tr("Your journal is safe: everything you wrote is saved in it.")


class Aftermath(QObject):
    """After a program that stopped: checks the whole journal beside the window, and says so."""

    def __init__(self, desk: Desk, crashes: Crashes, stopped: Stopped) -> None:
        super().__init__(crashes)
        self._desk = desk
        self._crashes = crashes
        self._stopped = stopped
        self._said = ""

    def begin(self) -> None:
        """Check the journal in the background."""
        task = self._desk.background.run(
            self._checked,
            title=self.tr("Checking the journal"),
            done=self._on_checked,
            failed=self._on_failed,
        )
        task.cancellable = False

    def _checked(self, _task: Task) -> list[Finding]:
        return self._desk.journal.check()

    def _on_checked(self, found: list[Finding]) -> None:
        # The search is made anew by itself, and is not the journal.
        if all(one.sound for one in found if one.checked != "search index"):
            self._said = self.tr(
                "The program stopped unexpectedly last time. Your journal was checked from "
                "beginning to end and is sound."
            )
            self._desk.messages.notice(
                self._said, action=self.tr("Details"), on_action=self._on_details
            )
            return
        self._desk.messages.error(
            self.tr("The program stopped unexpectedly last time, and your journal is damaged."),
            self.tr("What can be read is shown; nothing was changed."),
            self.tr("In Settings, under Journal and backups, is what can be done."),
            self._stopped.trace,
        )

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, JournalError):
            self._desk.messages.failure(error)
        else:
            self._crashes.show(error)

    def _on_details(self) -> None:
        self._crashes.show_stopped(self._stopped, self._said)
