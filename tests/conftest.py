"""What every test stands on: a time that can be moved, a fresh journal, a guard over its file."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from netjournal.journal import Journal

# The same examples on every run, and no deadline: a shared machine may be slow for a moment.
settings.register_profile(
    "journal",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("journal")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
OURS = tuple(str(ROOT / folder) + "/" for folder in ("netjournal", "ui"))
TESTS = str(ROOT / "tests") + "/"
GUARDED = (".njournal", ".njournal-wal", ".njournal-shm", ".njournal-journal")
A_MONDAY = dt.datetime(2026, 11, 2, 9)
PASSPHRASE = "correct horse, battery"


class Clock:
    """A time that stands still until it is moved."""

    def __init__(self, now: dt.datetime = A_MONDAY) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    @property
    def today(self) -> dt.date:
        return self.now.date()

    def pass_days(self, days: int) -> None:
        self.now += dt.timedelta(days=days)

    def pass_minutes(self, minutes: int) -> None:
        self.now += dt.timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Any]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def encrypted_journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "secret.njournal", PASSPHRASE, clock=clock) as journal:
        yield journal


class Guard:
    """Notices when the program opens a journal, its -wal or -shm as an ordinary file.

    Closing such a file would release the locks by which SQLite keeps a second writer out.
    """

    def __init__(self) -> None:
        self.on = True
        self.opened: list[str] = []

    def __call__(self, event: str, details: tuple[Any, ...]) -> None:
        if event != "open" or not self.on:
            return
        path = details[0]
        if isinstance(path, bytes):
            path = path.decode("utf-8", "replace")
        if isinstance(path, str) and path.endswith(GUARDED) and _by_us():
            self.opened.append(path)


def _by_us() -> bool:
    """Whether the nearest line of this repository that led here is of the program, not a test."""
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename.startswith((*OURS, TESTS)):
            return not frame.f_code.co_filename.startswith(TESTS)
        frame = frame.f_back  # type: ignore[assignment]
    return False


@pytest.fixture(scope="session")
def guard() -> Iterator[Guard]:
    guard = Guard()
    sys.addaudithook(guard)
    yield guard
    guard.on = False


@pytest.fixture(autouse=True)
def no_journal_is_opened_as_a_file(guard: Guard) -> Iterator[None]:
    guard.opened.clear()
    yield
    assert guard.opened == [], "a live journal was opened as an ordinary file"
