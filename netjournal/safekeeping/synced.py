"""Journals in folders that a service syncs: which service it is, and its conflicted copies.

Such a service may copy a journal in the middle of a change, or put an older one in its place.
"""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from netjournal.errors import JournalError
from netjournal.recent import Kept
from netjournal.safekeeping.contents import Counts, counts_of
from netjournal.safekeeping.inside import look_inside
from netjournal.safekeeping.memory import Memory
from netjournal.saying import Saying, saying
from netjournal.store import raw
from netjournal.voice import Voice

MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".driveupload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}
"""What the services leave in the folders that they sync."""

PARTS = (
    (re.compile(r"dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"onedrive( - .+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs", re.IGNORECASE), "iCloud Drive"),
    (re.compile(r"google ?drive|my drive|googledrive-.+", re.IGNORECASE), "Google Drive"),
)
"""What folders are called in which the services sync."""

CONFLICTED = (
    re.compile(r"(?P<stem>.+?) \(.*conflicted copy.*\)"),  # Dropbox
    re.compile(r"(?P<stem>.+)\.sync-conflict-\d{8}-\d{6}-\w+"),  # Syncthing
)
NUMBERED = (
    re.compile(r"(?P<stem>.+)-[A-Za-z0-9_]{2,15}(-\d+)?"),  # OneDrive: the name of the computer
    re.compile(r"(?P<stem>.+) \d+"),  # iCloud Drive
    re.compile(r"(?P<stem>.+?) ?\(\d+\)"),  # Google Drive
)
"""Names that somebody may give a copy too: they count in a synced folder only."""


class Conflicted(NamedTuple):
    """A copy that a service made because two computers had written: when, what it holds, if known.

    `why` says why it does not open.
    """

    path: Path
    at: dt.datetime
    size: int
    counts: Counts | None
    newest_change: dt.datetime | None
    why: str = ""


def synced_folder(path: Path) -> str | None:
    """Return the name of the service that syncs the folder of a file, if one does."""
    for folder in path.absolute().parents:
        for pattern, service in PARTS:
            if pattern.fullmatch(folder.name):
                return service
        for marker, service in MARKERS.items():
            if (folder / marker).exists():
                return service
    return None


def warning(path: Path, kept: Kept) -> Saying | None:
    """Return what to say about a synced folder, once for each journal and service."""
    service = synced_folder(path)
    memory = Memory(kept, path)
    if service is None or memory.warned_about(service):
        return None
    memory.warn_no_more(service)
    return saying(
        "This journal is in a folder that {service} syncs. Open it on one computer at a time, "
        "and let {service} finish before opening it on another; or keep the journal elsewhere and "
        "only its backups here.",
        service=service,
    )


def conflicted_beside(journal: Path) -> list[Path]:
    """Return the conflicted copies beside a journal, by their names; none is opened."""
    journal = journal.absolute()
    try:
        beside = sorted(journal.parent.glob(f"*{journal.suffix}"))
    except OSError:
        return []
    patterns = (*CONFLICTED, *NUMBERED) if synced_folder(journal) else CONFLICTED
    return [
        path
        for path in beside
        if path != journal and path.is_file() and _is_copy(path.stem, journal.stem, patterns)
    ]


def look_at_conflicted(
    journal: Path,
    passphrase: str | None = None,
    *,
    clock: Callable[[], dt.datetime] = dt.datetime.now,
    voice: Voice = Voice(),  # noqa: B008  # a frozen value
) -> list[Conflicted]:
    """Return the conflicted copies beside a journal with what each holds; none is written to."""
    return [_looked_at(path, passphrase, clock, voice) for path in conflicted_beside(journal)]


def _looked_at(
    path: Path, passphrase: str | None, clock: Callable[[], dt.datetime], voice: Voice
) -> Conflicted:
    at = dt.datetime.fromtimestamp(path.stat().st_mtime)
    try:
        with look_inside(path, passphrase, clock=clock, voice=voice) as found:
            counted = found.counted()
            newest = next((past.at for past in found.history(1)), None)
    except JournalError as error:
        return Conflicted(path, at, raw.size_of(path), None, None, error.what)
    return Conflicted(path, at, raw.size_of(path), counts_of(counted), newest)


def _is_copy(stem: str, of: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    if stem.startswith(f"{of} set aside "):
        return False
    matches = (pattern.fullmatch(stem) for pattern in patterns)
    return any(match is not None and match["stem"] == of for match in matches)
