"""The Story tab: everything that happened with a person, and a place to write more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.overview.timeline import Entry
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.pages.people.note_editor import Composer, NoteEditor
from ui.pages.people.story_filter import StoryFilter
from ui.pages.people.story_list import StoryDelegate
from ui.pages.people.story_model import ENTRY_ROLE, LEADS, StoryModel, folded
from ui.pages.people.tab import PersonTab
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

TALL = 4000
FRAME = 10
WRITING = 0.4
"""How much of the tab a long note may take before it scrolls inside its field."""

MOST_LINES = 10


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
        # Not left to Qt, which would lay all rows out again whenever the height changes.
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
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
        # Known beforehand, so that the rows are not laid out once more beside a new scroll bar.
        policies = Qt.ScrollBarPolicy
        tall = policies.ScrollBarAlwaysOn if height > TALL else policies.ScrollBarAsNeeded
        if self.verticalScrollBarPolicy() != tall:
            self.setVerticalScrollBarPolicy(tall)
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
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 20)
        layout.setSpacing(16)
        self.kinds = StoryFilter(self)
        self._told: list[Entry] = []
        self._unfolded: set[int] = set()
        self.model = StoryModel(self)
        self.view = StoryView(self.tr("Story"), self)
        self.view.setModel(self.model)
        self._delegate = StoryDelegate(
            desk.theme, self._today, self._new_editor, self._entries, self.view
        )
        self.view.setItemDelegate(self._delegate)
        self.nothing = Label(self.tr("Nothing has happened yet."), self, "soft")
        self.composer = Composer(desk, autosave, self)
        layout.addWidget(self.kinds)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.composer)
        layout.addStretch(0)
        self.kinds.chosen.connect(self._on_kind)
        self.view.led.connect(self._on_led)
        self.view.delete_asked.connect(self._on_delete)
        self.composer.added.connect(self._on_added)
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._on_resized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the story its room when a long note is written in a low window."""
        super().resizeEvent(event)
        line = max(1, self.composer.area.fontMetrics().lineSpacing())
        self.composer.area.grow_to(min(MOST_LINES, int(self.height() * WRITING / line)))

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show what happened; a note being written or edited stays as it is."""
        other = known.person.id != self.person
        super().show_known(known, changed)
        if other:
            self._close_editor()
        self.composer.show_person(known.person.id, known.person.name, known.first_name)
        entries = self.desk.journal.timeline.of(known.person.id)
        draft = self.composer.draft
        self._told = [one for one in entries if one.kind != "note" or one.id != draft]
        self.kinds.show_kinds(self._told, begin=other)
        self._show_entries()
        if other:
            self.view.scrollToTop()

    def _show_entries(self) -> None:
        shown = [
            folded(one) if one.kind == "message" and one.id not in self._unfolded else one
            for one in self.kinds.those_wanted(self._told)
        ]
        self.model.set_entries(shown)
        if self._delegate.editor is not None and not self._edited().isValid():
            self._delegate.editing = self._delegate.editor = None
        self.view.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.view.fit()
        # Done before anything is painted, all of it is painted once.
        self._column.activate()
        self.view.executeDelayedItemsLayout()

    def _on_kind(self, _key: str) -> None:
        self._close_editor()
        self._show_entries()
        self.view.scrollToTop()

    def write(self) -> None:
        """Put the cursor into the new note."""
        self.composer.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_note(self, note: int) -> None:
        """Choose a note in the story and bring it into sight."""
        self.kinds.show_notes_too()
        self._show_entries()
        index = self.model.index_of("note", note)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        elif entry.kind == "message":
            self._unfolded ^= {entry.id}
            self._show_entries()
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
            self.kinds.show_notes_too()
            self.show_known(self.known, None)
            self.view.scrollToTop()

    def _on_delete(self, entry: Entry) -> None:
        if entry.kind == "note":
            self._delete_note(entry.id)
        elif entry.kind == "message":
            self._delete_message(entry.id)

    def _delete_message(self, message: int) -> None:
        try:
            self.desk.journal.messages.delete(message)
        except JournalError as error:
            self.desk.messages.failure(error)
        else:
            words = self.tr("The message was deleted here; they have it still.")
            self.desk.messages.undoable(words, self.desk.journal.undo_name)

    def _delete_note(self, note: int) -> None:
        self._close_editor()
        try:
            self.desk.journal.notes.delete(note)
        except JournalError as error:
            self.desk.messages.failure(error)
        else:
            words = self.tr("The note was deleted.")
            self.desk.messages.undoable(words, self.desk.journal.undo_name)
