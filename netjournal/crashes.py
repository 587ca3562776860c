"""Whether the program stopped unexpectedly last time, and where, without a text of the journal.

Each program that runs has a file of its own in the folder of the logs, into which Python writes
where every thread is when the process dies; a program that ends properly takes its file away.
"""

import datetime as dt
import faulthandler
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

from netjournal import __version__

try:
    import fcntl
except ImportError:  # Windows, which deletes no file that is open
    fcntl = None  # type: ignore[assignment]

PREFIX, SUFFIX = "running-", ".txt"
LONGEST = 60_000


class Stopped(NamedTuple):
    """A program that did not end properly: when it was started, and where it was, if known."""

    started: dt.datetime
    trace: str


class Watch:
    """Stands for the program that runs, until `end`; `stopped` are those that did not end."""

    def __init__(self, folder: Path, now: dt.datetime) -> None:
        """Look for what stopped before, and from now on write down where this one would stop."""
        self.stopped = _former(folder)
        self._path = folder / f"{PREFIX}{os.getpid()}{SUFFIX}"
        self._file: IO[str] | None = None
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            self._path.chmod(0o600)
            if fcntl is not None:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._file.write(f"{now.isoformat(timespec='seconds')}\n{system()}\n\n")
            self._file.flush()
            faulthandler.enable(self._file, all_threads=True)

    def end(self) -> None:
        """Say that the program ended properly; again does nothing."""
        file, self._file = self._file, None
        if file is None:
            return
        faulthandler.disable()
        with suppress(OSError):
            file.close()
            self._path.unlink(missing_ok=True)


def system() -> str:
    """Say which version of the program runs on what."""
    python = sys.version.partition(" ")[0]
    # The module platform would say it more nicely, and take 15 ms of every start.
    release = os.uname().release if hasattr(os, "uname") else ""
    return f"Networking Journal {__version__}\nPython {python}\n{sys.platform} {release}".rstrip()


def _former(folder: Path) -> list[Stopped]:
    found = []
    for path in sorted(folder.glob(f"{PREFIX}*{SUFFIX}")):
        with suppress(OSError):
            if not _runs(path):
                found.append(_read(path))
                path.unlink(missing_ok=True)
    return sorted(found)


def _runs(path: Path) -> bool:
    """Whether the program of a file still runs: then its file is locked, or cannot be deleted."""
    if fcntl is None:
        return _cannot_be_renamed(path)
    with path.open("r+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _cannot_be_renamed(path: Path) -> bool:
    aside = path.with_suffix(".ended")
    try:
        path.replace(aside)
    except PermissionError:
        return True
    aside.replace(path)
    return False


def _read(path: Path) -> Stopped:
    with path.open(encoding="utf-8", errors="replace") as file:
        text = file.read(LONGEST)
    first, _, rest = text.partition("\n")
    try:
        started = dt.datetime.fromisoformat(first)
    except ValueError:
        started = dt.datetime.fromtimestamp(path.stat().st_mtime)
    return Stopped(started, rest.strip())
