"""Writing notes: one in its place in the story, and a new one at the foot of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError, NotFound
from netjournal.saying import saying
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from netjournal.people.notes import Note

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteArea(TextArea):
    """A text area in which Ctrl+Enter and Escape finish the note instead of the page's step."""

    finished = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the window, which would take it for the next step."""
        if event.type() == QEvent.Type.ShortcutOverride and _finishes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on Ctrl+Enter or Escape."""
        if _finishes(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


def _finishes(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (control and event.key() in ENTER) or event.key() == Qt.Key.Key_Escape


class NoteEditor(QWidget):
    """A note being edited in its place; it saves itself as it is typed."""

    finished = Signal()
    resized = Signal()
    delete_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, note: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.note = note
        self.setObjectName("paper")
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.area = NoteArea(self.tr("Note"), self, min_lines=2)
        self.private = QCheckBox(self.tr("Private: stays off every sheet"), self)
        self.private.setAccessibleName(self.tr("Private note"))
        delete = Button(self.tr("Delete note"), self, ButtonKind.SMALL)
        done = Button(self.tr("Done"), self, ButtonKind.SMALL)
        row = QHBoxLayout()
        row.addWidget(self.private)
        row.addStretch(1)
        row.addWidget(delete)
        row.addWidget(done)
        layout.addWidget(self.area)
        layout.addLayout(row)
        self.setFocusProxy(self.area)
        autosave.bind(self.area, load=self._text, save=self._save)
        autosave.bind(self.private, load=self._is_private, save=self._keep_private)
        self.area.finished.connect(self.finished)
        self.area.installEventFilter(self)
        done.clicked.connect(self._on_done)
        delete.clicked.connect(self._on_delete)

    def sizeHint(self) -> QSize:
        """Give the height of the text and the buttons below it."""
        return QSize(200, self.area.sizeHint().height() + 6 + self.private.sizeHint().height() + 6)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room when the text grows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return False

    def _found(self) -> Note | None:
        try:
            return self._desk.journal.notes.get(self.note)
        except NotFound:
            return None

    def _text(self) -> str:
        found = self._found()
        return found.text if found is not None else ""

    def _save(self, text: str) -> None:
        if self._found() is not None:
            self._desk.journal.notes.edit(self.note, text)

    def _is_private(self) -> bool:
        found = self._found()
        return found.private if found is not None else False

    def _keep_private(self, private: bool) -> None:
        if self._found() is not None:
            self._desk.journal.notes.keep_private(self.note, private)

    def _on_done(self) -> None:
        self.finished.emit()

    def _on_delete(self) -> None:
        self.delete_asked.emit(self.note)


class Composer(QWidget):
    """Where a new note is written: what is typed is a note of the journal from the first pause.

    Until Ctrl+Enter or leaving the person it stays here and not in the story; all of it, however
    often it was saved meanwhile, is one change.
    """

    added = Signal()

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self._person = 0
        self._name = ""
        self._join = ""
        self.draft: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.area = NoteArea(self.tr("New note"), self, min_lines=2, max_lines=10)
        layout.addWidget(self.area)
        self._foot = QWidget(self)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        self.private = QCheckBox(self.tr("Private: stays off every sheet"), self._foot)
        self.private.setAccessibleName(self.tr("New note is private"))
        self.button = Button(self.tr("Add note"), self._foot, ButtonKind.SMALL)
        self.button.setToolTip(self.tr("Ctrl+Enter"))
        row.addWidget(self.private)
        row.addStretch(1)
        row.addWidget(self.button)
        layout.addWidget(self._foot)
        self._foot.hide()
        self._binding = autosave.bind(self.area, load=self._load, save=self._save)
        self.area.textChanged.connect(self._on_text)
        self.area.finished.connect(self.add)
        self.private.toggled.connect(self._on_private)
        self.button.clicked.connect(self.add)

    def show_person(self, person: int, name: str, first_name: str) -> None:
        """Write about another person; a note begun about the one before stays with them."""
        placeholder = self.tr("Write a note about {name}…").format(name=first_name)
        self.area.setPlaceholderText(placeholder)
        self._name = name
        if person != self._person:
            self._person = person
            self._begin()

    def add(self) -> None:
        """Finish the note: it goes into the story."""
        if self._autosave.flush():
            self._begin()
            self.added.emit()

    def _begin(self) -> None:
        self.draft = None
        self._join = ""
        self._binding.refresh()
        self.private.setChecked(False)

    def _load(self) -> str:
        if self.draft is None:
            return ""
        try:
            return self._desk.journal.notes.get(self.draft).text
        except NotFound:
            self.draft = None
            self._join = ""
            return ""

    def _save(self, text: str) -> None:
        journal = self._desk.journal
        self._join = self._join or f"draft:{uuid4().hex}"
        name = saying("Write a note about {name}", name=self._name)
        if not text.strip() and self.draft is None:
            return
        with journal.change(name, join=self._join):
            if self.draft is None:
                private = self.private.isChecked()
                self.draft = journal.notes.write(self._person, text, private=private)
            elif text.strip():
                journal.notes.edit(self.draft, text)
            else:
                journal.notes.delete(self.draft)
                self.draft = None

    def _on_text(self) -> None:
        self._foot.setVisible(bool(self.area.toPlainText()))

    def _on_private(self, private: bool) -> None:
        if self.draft is None:
            return
        journal = self._desk.journal
        name = saying("Write a note about {name}", name=self._name)
        try:
            with journal.change(name, join=self._join):
                journal.notes.keep_private(self.draft, private)
        except JournalError as error:
            self._desk.messages.failure(error)
