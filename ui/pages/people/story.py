"""The Story tab: everything that happened with a person, and a place to write more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.timeline import Entry
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.pages.people.note_editor import Composer, NoteEditor
from ui.pages.people.story_list import StoryDelegate
from ui.pages.people.story_model import ENTRY_ROLE, LEADS, StoryModel
from ui.pages.people.tab import PersonTab
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

TALL = 4000
FRAME = 10


class StoryView(QListView):
    """The list of what happened; as high as its rows, until the tab is full."""

    led = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("kind", "card")
        self.setViewportMargins(0, FRAME, 0, FRAME)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._lead)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes where a row leads; Delete deletes a note."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._lead(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.delete_asked.emit(index.data(ENTRY_ROLE))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height again when lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Be no higher than the rows."""
        delegate, model = self.itemDelegate(), self.model()
        if not isinstance(delegate, StoryDelegate) or not isinstance(model, StoryModel):
            return
        height, width = 0, self.viewport().width()
        for entry in model.entries:
            height += delegate.height_of(entry, width)
            if height > TALL:
                break
        self.setMaximumHeight(height + 2 * FRAME + 2)

    def _lead(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry) and entry.kind in LEADS:
            self.led.emit(entry)


class StoryTab(PersonTab):
    """The story, newest first; led(entry) when a line leads to another place."""

    led = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 20)
        layout.setSpacing(16)
        self.model = StoryModel(self)
        self.view = StoryView(self.tr("Story"), self)
        self.view.setModel(self.model)
        self._delegate = StoryDelegate(
            desk.theme, self._today, self._new_editor, self._entries, self.view
        )
        self.view.setItemDelegate(self._delegate)
        self.nothing = Label(self.tr("Nothing has happened yet."), self, "soft")
        self.composer = Composer(desk, autosave, self)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.composer)
        layout.addStretch(0)
        self.view.led.connect(self._on_led)
        self.view.delete_asked.connect(self._on_delete)
        self.composer.added.connect(self._on_added)
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._on_resized)

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show what happened; a note being written or edited stays as it is."""
        other = known.person.id != self.person
        super().show_known(known, changed)
        if other:
            self._close_editor()
        self.composer.show_person(known.person.id, known.person.name, known.first_name)
        entries = self.desk.journal.timeline.of(known.person.id)
        draft = self.composer.draft
        shown = [one for one in entries if one.kind != "note" or one.id != draft]
        self.model.set_entries(shown)
        if self._delegate.editor is not None and not self._edited().isValid():
            self._delegate.editing = self._delegate.editor = None
        self.view.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.view.fit()
        if other:
            self.view.scrollToTop()

    def write(self) -> None:
        """Put the cursor into the new note."""
        self.composer.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_note(self, note: int) -> None:
        """Edit a note in its place."""
        self._close_editor()
        index = self.model.index_of("note", note)
        if index.isValid():
            self.view.openPersistentEditor(index)
            self.view.fit()
            self._delegate.sizeHintChanged.emit(index)
            self.view.scrollTo(index)
            editor = self._delegate.editor
            if editor is not None:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entries(self) -> tuple[Entry, ...]:
        return self.model.entries

    def _today(self) -> date:
        return self.desk.journal.now.date()

    def _new_editor(self, entry: Entry, parent: QWidget) -> NoteEditor:
        editor = NoteEditor(self.desk, self.autosave, entry.id, parent)
        editor.finished.connect(self._on_finished)
        editor.delete_asked.connect(self._delete_note)
        editor.resized.connect(self._growing.start)
        return editor

    def _edited(self) -> QModelIndex:
        editing = self._delegate.editing
        return self.model.index_of(*editing) if editing is not None else QModelIndex()

    def _close_editor(self) -> None:
        index = self._edited()
        if index.isValid():
            self.autosave.flush()
            self.view.closePersistentEditor(index)
            self.view.fit()

    def _on_led(self, entry: Entry) -> None:
        if entry.kind == "note":
            self.edit_note(entry.id)
        else:
            self.led.emit(entry)

    def _on_finished(self) -> None:
        editor = self._delegate.editor
        note = editor.note if isinstance(editor, NoteEditor) else None
        empty = isinstance(editor, NoteEditor) and not editor.area.toPlainText().strip()
        self._close_editor()
        if empty and note is not None:
            self._delete_note(note)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_resized(self) -> None:
        index = self._edited()
        if index.isValid():
            self._delegate.sizeHintChanged.emit(index)
            self.view.fit()

    def _on_added(self) -> None:
        if self.known is not None:
            self.show_known(self.known, None)
            self.view.scrollToTop()

    def _on_delete(self, entry: Entry) -> None:
        if entry.kind == "note":
            self._delete_note(entry.id)

    def _delete_note(self, note: int) -> None:
        self._close_editor()
        try:
            self.desk.journal.notes.delete(note)
        except JournalError as error:
            self.desk.messages.failure(error)
        else:
            words = self.tr("The note was deleted.")
            self.desk.messages.undoable(words, self.desk.journal.undo_name)
