"""Saves fields as they are typed in; there is no Save button and nothing to lose.

Undo is the journal's: in a bound field Ctrl+Z is passed on to the window, which flushes what is
typed and then undoes the last change by name. Typing in one field joins into one change, so one
Ctrl+Z takes back what was typed there. Fields that are not bound keep their own local undo.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from netjournal.errors import CannotStore, Locked
from ui.messages import Messages

if TYPE_CHECKING:
    from ui.field_values import Adapter

DELAY_MS = 400
UNKNOWN = object()


class Binding(QObject):
    """One field bound to where its value is kept."""

    changed = Signal()

    def __init__(
        self,
        field: QWidget,
        load: Callable[[], Any],
        save: Callable[[Any], object],
        group: Autosave,
    ) -> None:
        super().__init__(field)
        # Only a page with fields needs to know every kind of them.
        from ui.field_values import adapter_for

        self.field = field
        self.name = field.accessibleName()
        self.failed = False
        self._adapter: Adapter = adapter_for(field)
        self._load = load
        self._save = save
        self._group = group
        self._loading = False
        self._saving = False
        self._kept: Any = None
        self._typed: Any = None
        self._stored: Any = UNKNOWN
        self.dirty = False
        self.refresh()
        self._adapter.connect_changed(self._on_changed)
        for watched in self._typing_widgets():
            watched.installEventFilter(self)

    def refresh(self) -> None:
        """Take the stored value, unless the user has typed something not yet saved.

        While the cursor is in the field it changes only when the stored value did: a store that
        trims what it keeps must not eat the space just typed.
        """
        if self.dirty or self._saving:
            return
        value = self._load()
        if value == self._stored and self._has_cursor():
            return
        self._stored = value
        if value != self._adapter.get():
            self._loading = True
            self._adapter.set(value)
            self._loading = False
        self._kept = self._adapter.get()

    def flush(self) -> bool:
        """Save now what was typed; False when it could not be saved.

        The value was read as it was typed: the field may be about to go when it loses the focus.
        """
        if not self.dirty:
            return True
        value = self._typed
        self.dirty, self._saving = False, True
        try:
            self._save(value)
            self._stored = self._load()
        except Exception as error:
            self.dirty = True
            if not isinstance(error, Locked):
                self.failed = isinstance(error, CannotStore)
            self._group.report(error)
            return False
        finally:
            self._saving = False
        self._kept, self.failed = value, False
        return True

    @property
    def typed(self) -> Any:
        """What was typed and is not saved yet."""
        return self._typed

    def left_behind(self) -> LeftBehind:
        """Give what the disk would not take, for when the field is gone."""
        return LeftBehind(self.name, self._typed, self._save, self._group)

    def _has_cursor(self) -> bool:
        return any(widget.hasFocus() for widget in self._typing_widgets())

    def _on_changed(self) -> None:
        if self._loading:
            return
        self._typed = self._adapter.get()
        self.dirty = self.dirty or self._typed != self._kept
        if self.dirty:
            self.changed.emit()

    def _typing_widgets(self) -> list[QWidget]:
        field = self.field
        inner = field.lineEdit() if isinstance(field, QComboBox) else None
        inner = inner or field.findChild(QLineEdit, "qt_spinbox_lineedit")
        return [field] if inner is None else [field, inner]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on leaving the field, and leave undo and redo to the window."""
        if event.type() == QEvent.Type.FocusOut:
            self._group.flush()
        elif isinstance(event, QKeyEvent) and _asks_for_undo(event):
            event.ignore()
            return True
        return False


class LeftBehind:
    """What was typed in a field that is gone, while the disk would not take it."""

    def __init__(
        self, name: str, typed: Any, save: Callable[[Any], object], group: Autosave
    ) -> None:
        self.name, self.typed = name, typed
        self._save = save
        self._group = group

    def flush(self) -> bool:
        """Save it now; what the journal refuses for good is said, and not tried again."""
        try:
            self._save(self.typed)
        except Exception as error:
            self._group.report(error)
            return not isinstance(error, CannotStore | Locked)
        return True


def _asks_for_undo(event: QKeyEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


class Autosave(QObject):
    """The bound fields of one page: saved shortly after typing, on leaving, and by flush()."""

    dirty_changed = Signal(bool)
    saved = Signal()

    def __init__(self, messages: Messages, parent: QObject, *, delay_ms: int = DELAY_MS) -> None:
        super().__init__(parent)
        self._messages = messages
        self._bindings: list[Binding] = []
        self._left: list[LeftBehind] = []
        self._was_dirty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self.flush)

    @property
    def dirty(self) -> bool:
        """Whether anything typed is not saved yet."""
        return any(binding.dirty for binding in self._living()) or bool(self._left)

    @property
    def unsaved(self) -> list[tuple[str, Any]]:
        """What was typed and is not saved yet: the name of each field, and its value."""
        here = [(one.name, one.typed) for one in self._living() if one.dirty]
        return [*here, *((one.name, one.typed) for one in self._left)]

    def bind(
        self, field: QWidget, *, load: Callable[[], Any], save: Callable[[Any], object]
    ) -> Binding:
        """Bind a field: load() gives its value now, save(value) keeps what was typed.

        Values are str for text fields and combos (the item's data), date or time or None for
        DateEdit and TimeEdit, bool for check boxes, int for Dots.
        """
        binding = Binding(field, load, save, self)
        self._bindings.append(binding)
        binding.changed.connect(self._on_changed)
        return binding

    def refresh(self) -> None:
        """Bring every field up to date that holds nothing unsaved."""
        for binding in self._living():
            binding.refresh()

    def flush(self) -> bool:
        """Save everything typed now; False when something could not be saved and was kept."""
        self._timer.stop()
        was_dirty = self.dirty
        results = [binding.flush() for binding in self._living()]
        for one in list(self._left):
            if one.flush():
                self._left.remove(one)
        saved = all(results) and not self._left
        if not self._left and not any(binding.failed for binding in self._living()):
            self._messages.unsaved.mended(self)
        self._tell()
        if was_dirty and saved:
            self.saved.emit()
        return saved

    def release(self) -> None:
        """Save, then forget every binding (before the page shows something else)."""
        self.flush()
        for binding in self._living():
            if binding.failed:
                self._left.append(binding.left_behind())
            binding.deleteLater()
        self._bindings = []
        self._tell()

    def report(self, error: Exception) -> None:
        """Show why a save failed; the text stays in its field, and is tried again."""
        if isinstance(error, CannotStore):
            self._messages.unsaved.failed(self, error)
        else:
            self._messages.failure(error)

    def _on_changed(self) -> None:
        # Not started anew with every key: who types without a pause is saved all the same.
        if not self._timer.isActive():
            self._timer.start()
        self._tell()

    def _living(self) -> list[Binding]:
        """Give the bindings whose fields are still there; of the others, keep what failed."""
        gone = [one for one in self._bindings if not isValid(one)]
        self._left += [one.left_behind() for one in gone if one.dirty and one.failed]
        self._bindings = [binding for binding in self._bindings if isValid(binding)]
        return list(self._bindings)

    def _tell(self) -> None:
        if self.dirty != self._was_dirty:
            self._was_dirty = self.dirty
            self.dirty_changed.emit(self._was_dirty)
