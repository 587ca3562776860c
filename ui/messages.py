"""All messages to the user: notices, undo notices and errors, shown in one bar, never a dialog."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from netjournal.errors import JournalError, Locked
from ui.unsaved import Unsaved
from ui.words import said

NOTICE_MS = 8000


class Kind(Enum):
    """What a message is for."""

    NOTICE = "notice"
    UNDO = "undo"
    ERROR = "error"


class Message(NamedTuple):
    """One message: what happened, what it means, what to do, and details to copy."""

    kind: Kind
    what: str
    meaning: str = ""
    todo: str = ""
    details: str = ""
    undo_name: str | None = None
    action: str = ""
    on_action: Callable[[], object] | None = None

    @property
    def text(self) -> str:
        """The whole message as one line of plain text."""
        return " ".join(part for part in (self.what, self.meaning, self.todo) if part)


def failure_details(error: BaseException) -> str:
    """Describe where an error arose without repeating anything the user wrote."""
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        name = frame.filename.replace("\\", "/").rsplit("/", 1)[-1]
        lines.append(f"  {name}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


class Messages(QObject):
    """Holds the message of the moment; the bar shows it and tests assert on it."""

    shown = Signal(object)
    dismissed = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Message | None = None
        self.unsaved = Unsaved(self)
        self.missed = False
        """Whether something could not be read because the journal was locked."""
        self._covered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NOTICE_MS)
        self._timer.timeout.connect(self.dismiss)

    def notice(
        self, text: str, *, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say that something was done, optionally with one action such as "Show"."""
        self._show(Message(Kind.NOTICE, text, action=action, on_action=on_action))

    def undoable(self, text: str, undo_name: str | None) -> None:
        """Say what was done ("Deleted Hal Okoro") and offer to undo the change of this name."""
        self._show(Message(Kind.UNDO, text, undo_name=undo_name))

    def error(
        self,
        what: str,
        meaning: str = "",
        todo: str = "",
        details: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say what happened, what it means for the data and what to do; stays until dismissed."""
        message = Message(Kind.ERROR, what, meaning, todo, details)
        self._show(message._replace(action=action, on_action=on_action))

    def failure(self, error: BaseException) -> None:
        """Show an exception: a JournalError in its own words, anything else as our mistake.

        What a locked journal refused is asked for again once it is unlocked.
        """
        if isinstance(error, Locked):
            self.missed = True
            return
        if isinstance(error, JournalError):
            details = "\n".join((type(error).__name__, str(error)))
            self.error(said(error.what), said(error.meaning), said(error.todo), details)
            return
        self.error(
            self.tr("Something went wrong in Networking Journal."),
            self.tr("Everything saved so far is in your journal."),
            self.tr("Copy the details and report them; you can carry on working."),
            failure_details(error),
        )

    def unexpected(self, error: BaseException) -> None:
        """Show a mistake of ours where there is no room for more."""
        self.failure(error)

    def dismiss(self) -> None:
        """Take the message of the moment away."""
        if self.current is not None:
            self.current = None
            self._timer.stop()
            self.dismissed.emit()

    def act(self) -> None:
        """Do what the message of the moment offers: undo, or its own action."""
        message = self.current
        if message is None:
            return
        self.dismiss()
        if message.kind is Kind.UNDO:
            self.undo_requested.emit()
        elif message.on_action is not None:
            message.on_action()

    def journal_moved(self, undo_name: str | None) -> None:
        """Take an undo notice away once undo would take back something else."""
        message = self.current
        if message is not None and message.kind is Kind.UNDO and message.undo_name != undo_name:
            self.dismiss()

    def cover(self, covered: bool) -> None:
        """Show nothing for now, as the window is locked; what is said meanwhile is shown after."""
        self._covered = covered
        self._timer.stop()
        if not covered and self.current is not None:
            self._show(self.current)

    def _show(self, message: Message) -> None:
        self.current = message
        self._timer.stop()
        if self._covered:
            return
        if message.kind is not Kind.ERROR:
            self._timer.start()
        self.shown.emit(message)
