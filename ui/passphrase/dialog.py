"""The dialog that gives the journal a passphrase, another one, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError
from netjournal.sheets.order import Order
from netjournal.strength import LOST_FOR_GOOD
from ui.passphrase.changing import WHOLE, Changing
from ui.passphrase.fields import NewPassphrase
from ui.passphrase.keeping import follow
from ui.sheets import show_sheet
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import LineField
from ui.widgets.label import Label
from ui.words import said

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH = 520


class PassphraseDialog(QDialog):
    """Asks for the present passphrase and a new one, or removes it; says how far it is.

    Once a passphrase is set, a sheet to write it on is offered. It is freed when it closes.
    """

    def __init__(self, window: MainWindow, *, removing: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._removing = removing
        self._had_one = window.desk.journal.encrypted
        self._changing: Changing | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()

    def reject(self) -> None:
        """Stop what is under way; close when nothing is."""
        if self._changing is not None:
            self.cancel.setEnabled(False)
            self._changing.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while the passphrase is being changed."""
        if self._changing is not None:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow with what is said, so that nothing is cut."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit(self.height())
        return done

    def _fit(self, least: int = 0) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(least, layout.totalHeightForWidth(self.width())))

    def _build(self) -> None:
        name = self._desk.journal.path.stem
        if self._removing:
            title = self.tr("Remove the passphrase")
        elif self._had_one:
            title = self.tr("Change the passphrase")
        else:
            title = self.tr("Set a passphrase")
        self.setWindowTitle(title)
        self.setMinimumWidth(self._desk.theme.px(WIDTH))
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 24)
        down.setSpacing(4)
        self.title = Label(title, self, "title", wrap=True)
        down.addWidget(self.title)
        self.subject = Label(name, self, "soft", wrap=True)
        down.addWidget(self.subject)
        down.addSpacing(12)
        down.addWidget(self._form())
        self.progress = Label("", self, "soft", wrap=True)
        self.progress.setContentsMargins(0, 14, 0, 2)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, WHOLE)
        self.bar.setAccessibleName(title)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.setContentsMargins(0, 10, 0, 0)
        for part in (self.progress, self.bar, self.problem):
            part.hide()
            down.addWidget(part)
        down.addStretch(1)
        down.addSpacing(16)
        down.addLayout(self._buttons())
        self._first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_field(self) -> QLineEdit:
        return self.present.edit if self._had_one else self.new.first.edit

    def _form(self) -> QWidget:
        self.form = QWidget(self)
        down = QVBoxLayout(self.form)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        self.present = LineField(self.tr("Present passphrase"), self.form)
        self.present.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.present.edit.textEdited.connect(self._on_present_typed)
        self.present.edit.editingFinished.connect(self._on_present_left)
        self.wrong = Label("", self.form, "stop", wrap=True)
        self.wrong.hide()
        if self._removing:
            words = self.tr(
                "Anybody who has the file can then read all of it: at this computer, on a stick, "
                "in a synced folder."
            )
            down.addWidget(Label(words, self.form, "warn", wrap=True))
        down.addWidget(self.present)
        down.addWidget(self.wrong)
        self.present.setVisible(self._had_one)
        self.new = NewPassphrase(
            self.form,
            self.tr("New passphrase"),
            self.tr("Type a new passphrase."),
            self._known,
        )
        down.addWidget(self.new)
        self.new.setVisible(not self._removing)
        if not self._removing:
            down.addWidget(Label(said(LOST_FOR_GOOD), self.form, wrap=True))
        down.addWidget(Label(self._about_backups(), self.form, "soft", wrap=True))
        return self.form

    def _about_backups(self) -> str:
        if not self._had_one:
            return self.tr(
                "Backups already made stay as they are, without a passphrase: anybody who has "
                "them can read them."
            )
        return self.tr("Backups already made keep the former passphrase: do not throw it away yet.")

    def _buttons(self) -> QHBoxLayout:
        if self._removing:
            words = self.tr("Remove the passphrase")
        elif self._had_one:
            words = self.tr("Change the passphrase")
        else:
            words = self.tr("Set the passphrase")
        self.cancel = Button(self.tr("Cancel"), self)
        self.apply = Button(words, self, ButtonKind.PRIMARY)
        self.sheet = Button(self.tr("Print a recovery sheet…"), self, ButtonKind.PRIMARY)
        self.cancel.setAutoDefault(False)
        self.apply.setDefault(True)
        self.sheet.hide()
        self.cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self._on_apply)
        self.sheet.clicked.connect(self._on_sheet)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addStretch(1)
        for button in (self.cancel, self.apply, self.sheet):
            across.addWidget(button)
        return across

    def _known(self) -> tuple[str, ...]:
        journal = self._desk.journal
        if journal.locked:
            return ()
        profile = journal.profile.get()
        return (journal.path.stem, profile.name, profile.organisation)

    @Slot()
    def _on_present_typed(self) -> None:
        self._say_wrong("")

    @Slot()
    def _on_present_left(self) -> None:
        if self.present.edit.text() and self._changing is None:
            self._present_is_right()

    def _present_is_right(self) -> bool:
        if not self._had_one:
            return True
        typed = self.present.edit.text()
        if self._desk.journal.has_passphrase(typed):
            return True
        self._say_wrong(
            self.tr("This is not the passphrase of this journal.")
            if typed
            else self.tr("Type the passphrase that opens the journal now.")
        )
        return False

    def _say_wrong(self, words: str) -> None:
        self.wrong.set_text(words)
        self.wrong.setVisible(bool(words))
        self.present.edit.setAccessibleDescription(words)

    @Slot()
    def _on_apply(self) -> None:
        if not self._present_is_right():
            self.present.edit.selectAll()
            self.present.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        new = None if self._removing else self.new.agreed()
        if new is None and not self._removing:
            return
        self.problem.hide()
        self.form.setEnabled(False)
        self.apply.setEnabled(False)
        self._new = new
        self._changing = Changing(self._window, new, self)
        self._changing.progressed.connect(self._on_progressed)
        self._changing.done.connect(self._on_done)
        self._changing.failed.connect(self._on_failed)
        self._changing.cancelled.connect(self._on_cancelled)
        self.progress.show()
        self.bar.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changing.begin()

    @Slot(str, int, bool)
    def _on_progressed(self, words: str, percent: int, stoppable: bool) -> None:
        self.progress.setText(words)
        self.bar.setValue(percent)
        self.bar.setAccessibleDescription(words)
        if not stoppable:
            self.cancel.setEnabled(False)

    @Slot()
    def _on_done(self) -> None:
        self._finish()
        follow(self._desk, self._new, self._window)
        self._window.rail.set_encrypted(self._desk.journal.encrypted)
        if self._window.page is not None:
            self._window.page.refresh(None)
        self.present.edit.clear()
        self.new.clear()
        self._new = None
        if self._removing:
            self._desk.messages.notice(
                self.tr("The passphrase is removed: anybody who has the file can read it.")
            )
            self.accept()
            return
        self.form.hide()
        self.apply.hide()
        self.title.setText(self.tr("The new passphrase opens the journal"))
        self.subject.set_text(
            self.tr(
                "Write it down now, and keep it where you keep a passport. A recovery sheet has "
                "room for it, and says where the journal and its backups are and how they are "
                "opened. The passphrase itself is never printed."
            )
        )
        self.cancel.set_text(self.tr("Close"))
        self.sheet.show()
        self.sheet.setDefault(True)
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._give_back()
        words = self.tr("The passphrase could not be changed. The former one opens the journal.")
        if isinstance(error, JournalError):
            parts = (error.what, error.meaning, error.todo)
            words = " ".join(said(part) for part in parts if part)
        self.problem.set_text(words)
        self.problem.show()

    @Slot()
    def _on_cancelled(self) -> None:
        self._give_back()
        self.problem.set_text(self.tr("Stopped: the journal opens as before."))
        self.problem.show()

    def _finish(self) -> None:
        changing, self._changing = self._changing, None
        if changing is not None:
            changing.deleteLater()
        for part in (self.progress, self.bar):
            part.hide()
        self.cancel.setEnabled(True)

    def _give_back(self) -> None:
        self._finish()
        self.form.setEnabled(True)
        self.apply.setEnabled(True)
        self._first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_sheet(self) -> None:
        self.accept()
        show_sheet(self._desk, Order("recovery"), self._window)
