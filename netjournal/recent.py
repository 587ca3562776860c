"""The journals opened lately on this computer, newest first; the next start opens the first."""

from pathlib import Path
from typing import Any, Protocol

LAST = "journal.last"
LATELY = "journal.recent"
LONGEST = 10


class Kept(Protocol):
    """Where the list is kept: the settings of this computer."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is kept under a key."""

    def set(self, key: str, value: Any) -> None:
        """Keep a value."""


class Recent:
    """Remembers which journals were open; it holds no more than their paths."""

    def __init__(self, kept: Kept) -> None:
        """Stand on the settings; nothing is read before it is asked for."""
        self._kept = kept

    @property
    def last(self) -> Path | None:
        """The journal that was open last."""
        last = self._kept.get(LAST)
        return Path(last) if isinstance(last, str) and last else None

    def paths(self) -> list[Path]:
        """Return the journals opened lately, also those that are no longer there."""
        listed = self._kept.get(LATELY, [])
        listed = listed if isinstance(listed, list) else []
        given = [self.last, *(Path(path) for path in listed if isinstance(path, str) and path)]
        return list(dict.fromkeys(path for path in given if path is not None))[:LONGEST]

    def remember(self, path: Path) -> None:
        """Put a journal that was opened at the top."""
        paths = [path, *(one for one in self.paths() if one != path)]
        self._kept.set(LATELY, [str(one) for one in paths[:LONGEST]])
        self._kept.set(LAST, str(path))

    def clear(self) -> None:
        """Forget all but the one opened last, which the next start opens."""
        self._kept.set(LATELY, [])
