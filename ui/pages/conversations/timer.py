"""How long a conversation lasts so far, against what was planned: words and a thin bar, calmly."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.script import Step
from netjournal.words import ConversationState
from ui.accessible import Role
from ui.dates import clock, short_day
from ui.pages.page import Desk
from ui.theme import Theme

LONGEST = dt.timedelta(hours=4)
HIGH = 4


class TimeBar(QWidget):
    """A thin bar; a mark on it says until where the step is planned."""

    spoken_role = Role.ProgressBar

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = self._mark = 0.0
        self.spoken_value = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_time(self, share: float, mark: float, words: str) -> None:
        """Show what share of the time is over, and until where the step is planned."""
        self._share, self._mark, self.spoken_value = min(1.0, share), min(1.0, mark), words
        self.update()

    def sizeHint(self) -> QSize:
        """Be thin, with room for the mark."""
        return QSize(80, self._theme.px(HIGH) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, what is over, and the mark; mirrored from right to left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        high = self._theme.px(HIGH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(QRectF(0, 2, self.width(), high), high / 2, high / 2)
        painter.setBrush(self._theme.color("accent"))
        over = max(high, self._share * self.width())
        painter.drawRoundedRect(QRectF(0, 2, over, high), high / 2, high / 2)
        if 0 < self._mark < 1:
            painter.setBrush(self._theme.color("soft"))
            painter.drawRect(QRectF(self._mark * self.width() - 1, 0, 2, high + 4))


class Timer(TimeBar):
    """The time of the conversation shown; nothing is asked and nothing blinks.

    `words` say how long it lasts, `until` to when the step is planned.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.theme, QCoreApplication.translate("Timer", "Time"), parent)
        self._desk = desk
        self.words = self.until = ""

    def show_conversation(
        self, shown: Conversation, steps: Sequence[Step], current: str, *, paper: bool
    ) -> None:
        """Show the time of a conversation at a step; none is taken when it is written up."""
        self.words = self._words(shown, paper=paper)
        elapsed = _elapsed(shown, self._desk.journal.now)
        running = elapsed is not None and elapsed <= LONGEST
        planned = dt.timedelta(minutes=max(1, shown.minutes))
        self.setVisible(running)
        self.until = ""
        if not running or elapsed is None or shown.begun_at is None:
            return
        share = planned_until(steps, current)
        if share and elapsed < planned:
            ends = clock((shown.begun_at + planned * share).time())
            self.until = self.tr("This step until about {time}").format(time=ends)
        self.show_time(elapsed / planned, share, self.words)

    def _words(self, shown: Conversation, *, paper: bool) -> str:
        if shown.state is ConversationState.HELD:
            return ""
        if shown.state is ConversationState.CANCELLED:
            return self.tr("cancelled")
        now = self._desk.journal.now
        elapsed = _elapsed(shown, now)
        if shown.begun_at is None or elapsed is None:
            return self.tr("to write up") if paper else self.tr("not begun yet")
        if elapsed > LONGEST:
            words, begun = self.tr("begun on {day}; go on where you left it"), shown.begun_at
            if begun.date() == now.date():
                words = self.tr("begun today at {time}; go on where you left it")
            day = short_day(begun.date(), now.date())
            return words.format(day=day, time=clock(begun.time()))
        minutes = int(elapsed.total_seconds() // 60)
        if minutes < 1:
            return self.tr("just begun")
        words = self.tr("{count} of {planned} min")
        if minutes > shown.minutes:
            words = self.tr("{count} min, {planned} were planned")
        return words.format(count=minutes, planned=shown.minutes)


def planned_until(steps: Sequence[Step], current: str) -> float:
    """Give the share of the time after which a step is planned to end; 0 if it has no minutes."""
    whole = sum(step.minutes for step in steps)
    at = next((i for i, step in enumerate(steps) if step.key == current), -1)
    if at < 0 or not whole or not steps[at].minutes:
        return 0.0
    return sum(step.minutes for step in steps[: at + 1]) / whole


def _elapsed(shown: Conversation, now: dt.datetime) -> dt.timedelta | None:
    """How long it lasts so far; None when it is not under way. The clock may have been put back."""
    if shown.begun_at is None or shown.state is not ConversationState.ARRANGED:
        return None
    return max(dt.timedelta(0), now - shown.begun_at)
