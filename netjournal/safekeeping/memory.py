"""What is remembered of the backups of one journal between two starts, in the settings."""

import datetime as dt
from pathlib import Path
from typing import Any, NamedTuple

from netjournal.recent import Kept
from netjournal.saying import Saying, saying

KEY = "safekeeping"
SECOND, MADE, FAILED, OPEN, WARNED = "second", "made", "failed", "open", "warned"


class Failed(NamedTuple):
    """Since when backups fail in one place, when last, and why."""

    since: dt.datetime
    at: dt.datetime
    why: str


class Memory:
    """Remembers about one journal: its second place, what was made, what failed, if it is open."""

    def __init__(self, kept: Kept, journal: Path) -> None:
        """Stand on the settings; nothing is read before it is asked for."""
        self._kept = kept
        self._journal = str(journal.absolute())

    @property
    def second(self) -> Path | None:
        """The second folder of backups, if one was chosen."""
        said = self._mine().get(SECOND)
        return Path(said) if isinstance(said, str) and said else None

    @second.setter
    def second(self, folder: Path | None) -> None:
        self._set(SECOND, None if folder is None else str(folder))
        self._without(MADE, "second")
        self._without(FAILED, "second")

    def seconds_of_others(self) -> set[Path]:
        """Return the second folders of other journals."""
        others = (one for path, one in self._all().items() if path != self._journal)
        said = [one.get(SECOND) for one in others if isinstance(one, dict)]
        return {Path(one) for one in said if isinstance(one, str)}

    def made(self, where: str) -> dt.datetime | None:
        """Return when the last good backup was made in a place."""
        return _moment(self._within(MADE).get(where))

    def failed(self, where: str) -> Failed | None:
        """Return how backups fail in a place, if the last one did."""
        said = self._within(FAILED).get(where)
        if not isinstance(said, dict):
            return None
        since, at = _moment(said.get("since")), _moment(said.get("at"))
        values = said.get("values")
        if since is None or at is None or not isinstance(values, dict):
            return None
        try:
            why = Saying(str(said.get("sentence")), values)
        except (KeyError, ValueError, IndexError):
            return None
        return Failed(since, at, why)

    def went_well(self, where: str, at: dt.datetime) -> None:
        """Remember a backup that was made; a failure before it is over."""
        self._set(MADE, {**self._within(MADE), where: at.isoformat()})
        self._without(FAILED, where)

    def went_wrong(self, where: str, at: dt.datetime, why: str) -> None:
        """Remember that a backup failed, and since when they do."""
        before = self.failed(where)
        said = why if isinstance(why, Saying) else saying("{why}", why=why)
        failed = {
            "since": (before.since if before else at).isoformat(),
            "at": at.isoformat(),
            "sentence": said.sentence,
            "values": {name: str(value) for name, value in said.values.items()},
        }
        self._set(FAILED, {**self._within(FAILED), where: failed})

    @property
    def is_open(self) -> bool:
        """Whether the journal was opened and never said to be closed: it ended uncleanly."""
        return self._mine().get(OPEN) is True

    @is_open.setter
    def is_open(self, is_open: bool) -> None:
        self._set(OPEN, is_open or None)

    def warned_about(self, service: str) -> bool:
        """Whether the user was told that the folder is synced by a service."""
        return self._mine().get(WARNED) == service

    def warn_no_more(self, service: str) -> None:
        """Remember that the user was told so."""
        self._set(WARNED, service)

    def _all(self) -> dict[str, Any]:
        said = self._kept.get(KEY, {})
        return said if isinstance(said, dict) else {}

    def _mine(self) -> dict[str, Any]:
        said = self._all().get(self._journal, {})
        return said if isinstance(said, dict) else {}

    def _within(self, name: str) -> dict[str, Any]:
        said = self._mine().get(name, {})
        return said if isinstance(said, dict) else {}

    def _set(self, name: str, value: Any) -> None:
        mine = {**self._mine(), name: value}
        mine = {key: one for key, one in mine.items() if one not in (None, {})}
        # A new one each time: the settings write only what differs from what they hold.
        self._kept.set(KEY, {**self._all(), self._journal: mine})

    def _without(self, name: str, where: str) -> None:
        self._set(name, {key: one for key, one in self._within(name).items() if key != where})


def _moment(said: object) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
