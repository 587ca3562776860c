"""The left panel of a conversation: whom it is with and when, the steps, and the time."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.conversations import Conversation
from netjournal.words import ConversationState
from ui.autosave import Autosave
from ui.dates import clock, short_day
from ui.pages.conversations.step_list import StepList
from ui.pages.conversations.wording import meeting, title_of
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody

WIDTH = 270
LINK_PADDING = -5
TICK_MS = 60_000
LONGEST = dt.timedelta(hours=4)


class SidePanel(QWidget):
    """Head, steps and foot; the steps scroll when the window is low."""

    person_wanted = Signal()

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Conversation | None = None
        self._saved_at: dt.datetime | None = None
        self.setFixedWidth(desk.theme.px(WIDTH))
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 24, 20, 24)
        down.setSpacing(4)
        self._what = Label("", self, "small", wrap=True)
        self._who = Button("", self, ButtonKind.LINK)
        self._who.clicked.connect(self.person_wanted)
        self._where = Label("", self, "small", wrap=True)
        down.addWidget(self._what)
        flush = QHBoxLayout()
        flush.setSpacing(0)
        flush.addSpacing(LINK_PADDING)
        flush.addWidget(self._who, 0, Qt.AlignmentFlag.AlignLeft)
        flush.addStretch(1)
        down.addLayout(flush)
        down.addWidget(self._where)
        down.addSpacing(8)
        scroll = PageBody(self, margins=(0, 0))
        self.steps = StepList(desk.theme, scroll.content)
        scroll.add(self.steps)
        down.addWidget(scroll, 1)
        down.addSpacing(8)
        self._foot = Label("", self, "small", wrap=True)
        self._foot.setAccessibleName(self.tr("Time and saving"))
        down.addWidget(self._foot)
        autosave.saved.connect(self._on_saved)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._show_foot)
        self._timer.start()

    def show_conversation(self, shown: Conversation, number: int) -> None:
        """Show whom it is with, when and where."""
        if self._shown is None or self._shown.id != shown.id:
            self._saved_at = None
        self._shown = shown
        today = self._desk.journal.now.date()
        day = short_day(shown.starts_at.date(), today)
        when = f"{day}, {clock(shown.starts_at.time())}"
        self._what.setText(f"{title_of(shown)} · {when}")
        self._who.set_text(self.tr("with {name}").format(name=shown.person_name))
        parts = [meeting(number), shown.place.strip()]
        if shown.state is ConversationState.HELD and shown.held_on is not None:
            parts.append(self.tr("held on {day}").format(day=short_day(shown.held_on, today)))
        elif shown.state is ConversationState.CANCELLED:
            parts.append(self.tr("cancelled"))
        self._where.setText(" · ".join(part for part in parts if part))
        self._show_foot()

    def _on_saved(self) -> None:
        self._saved_at = self._desk.journal.now
        self._show_foot()

    def _show_foot(self) -> None:
        parts = [self._how_long(), self._how_saved()]
        text = " · ".join(part for part in parts if part)
        self._foot.setText(text[:1].upper() + text[1:])

    def _how_long(self) -> str:
        shown = self._shown
        if shown is None or shown.state is ConversationState.HELD:
            return ""
        if shown.begun_at is None:
            past = shown.starts_at.date() < self._desk.journal.now.date()
            return self.tr("to write up") if past else self.tr("not begun yet")
        since = self._desk.journal.now - shown.begun_at
        if since > LONGEST:
            day = short_day(shown.begun_at.date(), self._desk.journal.now.date())
            return self.tr("begun on {day}").format(day=day)
        return self.tr("{count} min").format(count=max(0, int(since.total_seconds() // 60)))

    def _how_saved(self) -> str:
        if self._saved_at is None:
            return ""
        minutes = int((self._desk.journal.now - self._saved_at).total_seconds() // 60)
        if minutes < 1:
            return self.tr("saved a moment ago")
        return self.tr("saved at {time}").format(time=clock(self._saved_at.time()))
