"""What is worth a word while the program runs: the day's work in the morning, a one-to-one soon."""

import datetime as dt
from typing import NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations.conversations import Conversation, ConversationsArea
from netjournal.relationships.followups import FollowUp, FollowUpsArea


class Morning(NamedTuple):
    """What this day asks for."""

    due: tuple[FollowUp, ...]
    conversations: tuple[Conversation, ...]


class RemindersArea(Area):
    """What to be reminded of; whether and how it is said is the window's."""

    def __init__(
        self, core: Core, *, conversations: ConversationsArea, followups: FollowUpsArea
    ) -> None:
        """Read from the areas."""
        super().__init__(core)
        self._conversations = conversations
        self._followups = followups

    def morning(self) -> Morning:
        """Return what is due today or was before, and the one-to-ones of today still to come."""
        now = self._now()
        return Morning(
            tuple(self._followups.open(now.date())),
            tuple(one for one in self._of_today(now.date()) if one.starts_at > now),
        )

    def soon(self, minutes: int = 30) -> list[Conversation]:
        """Return the one-to-ones that begin within some minutes from now, or are just beginning."""
        now = self._now()
        until = now + dt.timedelta(minutes=minutes)
        coming = self._conversations.arranged(until.date())
        return [one for one in coming if now <= one.starts_at <= until and one.begun_at is None]

    def _of_today(self, today: dt.date) -> list[Conversation]:
        arranged = self._conversations.arranged(today)
        return [one for one in arranged if one.starts_at.date() == today]
