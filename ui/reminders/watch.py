"""Looks every half minute whether there is something to be reminded of, and says it once."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from netjournal.conversations.conversations import Conversation
from netjournal.overview.reminders import Morning
from ui.dates import clock, near_day
from ui.pages.page import Preferences
from ui.words import counted, said

if TYPE_CHECKING:
    from netjournal.journal import Journal

LOOK_EVERY_MS = 30_000
MINUTES_BEFORE = 30
AHEAD_MINUTES = 24 * 60
MORNING = "08:00"
MORNING_ON = "reminders.morning"
MORNING_AT = "reminders.morning_at"
CONVERSATIONS_ON = "reminders.conversations"
TOLD_ON = "reminders.told_on"


class Tells(Protocol):
    """Shows a desktop notification; its place is gone to when it is clicked."""

    def __call__(self, title: str, text: str, page: str, target: int | None) -> None:
        """Show it."""


class Reminders(QObject):
    """Says each thing once: the day's work once a morning, each one-to-one once before it."""

    def __init__(
        self, journal: Journal, settings: Preferences, tell: Tells, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._settings = settings
        self._tell = tell
        self._told: set[tuple[int, datetime]] = set()
        self._ahead: list[tuple[int, datetime]] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the journal is about to be closed."""
        self._timer.stop()

    def set_locked(self, locked: bool) -> None:
        """Say no names while the journal is locked: only when something begins, known before."""
        if locked:
            soon = self._journal.reminders.soon(AHEAD_MINUTES)
            self._ahead = [(one.id, one.starts_at) for one in soon]
        else:
            self._ahead = None
            self.look()

    def look(self) -> None:
        """Say what is due."""
        if self._ahead is not None:
            self._tell_without_names(self._ahead)
            return
        if self._settings.get(MORNING_ON, True):
            self._tell_morning(self._journal.now)
        if self._settings.get(CONVERSATIONS_ON, True):
            for one in self._journal.reminders.soon(MINUTES_BEFORE):
                self._tell_conversation(one)

    def _tell_without_names(self, ahead: list[tuple[int, datetime]]) -> None:
        if not self._settings.get(CONVERSATIONS_ON, True):
            return
        now = self._journal.now
        for key in ahead:
            starts = key[1]
            if key not in self._told and now <= starts <= now + timedelta(minutes=MINUTES_BEFORE):
                self._told.add(key)
                words = self.tr("At {time}. Unlock the journal to see with whom.")
                title = self.tr("A one-to-one begins soon")
                self._tell(title, words.format(time=clock(starts.time())), "today", None)

    def _tell_morning(self, now: datetime) -> None:
        today = now.date().isoformat()
        if now.time() < self._morning() or self._settings.get(TOLD_ON, "") == today:
            return
        self._settings.set(TOLD_ON, today)
        found = self._journal.reminders.morning()
        if found.due or found.conversations:
            self._tell(self.tr("Networking today"), morning_text(found), "today", None)

    def _morning(self) -> time:
        chosen = self._settings.get(MORNING_AT, MORNING)
        try:
            return time.fromisoformat(str(chosen))
        except ValueError:
            return time.fromisoformat(MORNING)

    def _tell_conversation(self, one: Conversation) -> None:
        key = (one.id, one.starts_at)
        if key in self._told:
            return
        self._told.add(key)
        title = self.tr("{stage} with {name}").format(
            stage=_begun_large(said(one.stage)), name=one.person_name
        )
        day = near_day(one.starts_at.date(), self._journal.now.date())
        when = self.tr("{day} at {time}").format(day=day, time=clock(one.starts_at.time()))
        text = f"{when}, {one.place}" if one.place else when
        self._tell(title, _begun_large(text), "conversations", one.id)


def morning_text(found: Morning) -> str:
    """Say what a day asks for, a line each: the one-to-ones first, then what is to be done."""
    lines = [f"{clock(one.starts_at.time())} {one.person_name}" for one in found.conversations]
    if found.due:
        lines.append(counted("1 thing to do", "{count} things to do", len(found.due)))
    return "\n".join(lines)


def _begun_large(text: str) -> str:
    return text[:1].upper() + text[1:]
