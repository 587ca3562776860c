"""The template of a message, put in my own words for this journal, with what comes out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.letters import LetterKind, Mistake
from ui.letters.tall_text import TallTextField
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import LineField
from ui.widgets.label import Label
from ui.words import said

if TYPE_CHECKING:
    from ui.pages.page import Desk

DELAY_MS = 400


def said_of_mistake(mistake: Mistake) -> str:
    """Say what is wrong in a template, and where."""
    words = QCoreApplication.translate("letters", "In line {line}: {what}")
    if mistake.line == 0:
        words = QCoreApplication.translate("letters", "In the subject: {what}")
    return words.format(line=mistake.line, what=said(mistake.what))


class TemplateEditor(QWidget):
    """Saves as it is typed, says in which line a mistake is, and goes back to the first words."""

    finished = Signal()

    def __init__(self, desk: Desk, kind: LetterKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._loading = False
        self._written = False
        self._in_subject = False
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(DELAY_MS)
        self._keeper.timeout.connect(self.keep)
        self._build()

    def start(self) -> None:
        """Begin with the words as they are."""
        self._load()

    def keep(self) -> None:
        """Keep the words, mistaken ones too: those are not used until they are mended."""
        self._keeper.stop()
        if not self._written:
            return
        self._written = False
        subject, text = self.subject.edit.text(), self.text.edit.toPlainText()
        try:
            self._desk.journal.letters.reword(self._kind, subject, text)
        except JournalError as error:
            self._desk.messages.failure(error)
        self._say_mistake()

    def finish(self) -> None:
        """Keep the words and go back to the letter."""
        self.keep()
        self.finished.emit()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        what = self.tr(
            "A word in double braces is a gap, filled for each person. What stands between "
            "“if” and “endif” is left out when there is nothing to say."
        )
        layout.addWidget(Label(what, self, "soft", wrap=True))
        self.subject = LineField(self.tr("Subject of the template"), self)
        self.text = TallTextField(self.tr("Message of the template"), self)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.setAccessibleName(self.tr("Mistake in the template"))
        for part in (self.subject, self.text, self.problem):
            layout.addWidget(part, 1 if part is self.text else 0)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.gap_button = Button(self.tr("Insert a gap"), self)
        self.gap_button.setMenu(self._gaps())
        self.reset_button = Button(self.tr("Back to the first words"), self)
        self.done_button = Button(self.tr("Done"), self, ButtonKind.PRIMARY)
        self.reset_button.clicked.connect(self._reset)
        self.done_button.clicked.connect(self.finish)
        row.addWidget(self.gap_button)
        row.addStretch(1)
        row.addWidget(self.reset_button)
        row.addWidget(self.done_button)
        layout.addLayout(row)
        for edit in (self.subject.edit, self.text.edit):
            edit.installEventFilter(self)
        self.subject.edit.textChanged.connect(self._on_written)
        self.text.edit.textChanged.connect(self._on_written)

    def _gaps(self) -> QMenu:
        """Every gap there is for this kind, and what fills it."""
        menu = QMenu(self.tr("Insert a gap"), self.gap_button)
        words = self.tr("{gap} — {what}")
        for gap in self._desk.journal.letters.gaps(self._kind):
            action = QAction(words.format(gap=gap.written, what=said(gap.what)), menu)
            action.setData(gap.written)
            menu.addAction(action)
        menu.triggered.connect(self._insert)
        return menu

    def _insert(self, action: QAction) -> None:
        """Put a gap where the cursor is, in the subject if it was there last."""
        if self._in_subject:
            self.subject.edit.insert(action.data())
            self.subject.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.text.edit.insertPlainText(action.data())
            self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where the cursor was last: the menu takes the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._in_subject = watched is self.subject.edit
        return super().eventFilter(watched, event)

    def _load(self) -> None:
        letters = self._desk.journal.letters
        wording = letters.wording(self._kind)
        self._loading = True
        self.subject.edit.setText(wording.subject)
        self.subject.edit.setCursorPosition(0)
        self.text.edit.setPlainText(wording.text)
        self._loading = False
        self._say_mistake()

    def _on_written(self) -> None:
        if self._loading:
            return
        self._written = True
        if not self._keeper.isActive():
            self._keeper.start()

    def _say_mistake(self) -> None:
        wording = self._desk.journal.letters.wording(self._kind)
        self.reset_button.setEnabled(wording.own)
        self.problem.set_text("" if wording.mistake is None else said_of_mistake(wording.mistake))

    def _reset(self) -> None:
        self._keeper.stop()
        self._written = False
        self._desk.journal.letters.reset(self._kind)
        self._load()
        self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)
