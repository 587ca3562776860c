"""The file is moved, removed, replaced or read-only: told at once, and nothing is lost of it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faults.lives import BESIDE, die, in_a_child
from netjournal.errors import CannotStore
from netjournal.journal import Journal, restore
from tests.conftest import PASSPHRASE, Clock

NOBODY = 65534


def file_removed(path: Path) -> None:
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def folder_removed(path: Path) -> None:
    shutil.rmtree(path.parent)


def folder_renamed(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def replaced(path: Path) -> None:
    """As a program does that keeps a folder the same on two computers."""
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that another user can reach, unlike those of the tests."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "place"
        place.mkdir()
        yield place


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
@pytest.mark.parametrize("gone", [file_removed, folder_removed, folder_renamed, replaced])
def test_a_change_to_a_file_that_is_gone_is_not_called_saved(
    place: Path, gone: Callable[[Path], None], passphrase: str | None
) -> None:
    journal = Journal.create(place / "mine.njournal", passphrase)
    hal = journal.people.add("Hal Okoro")
    gone(journal.path)
    with pytest.raises(CannotStore, match="no longer where it was"):
        journal.notes.write(hal, "Into the void")
    with pytest.raises(CannotStore, match="no longer where it was"):
        journal.undo()
    assert journal.notes.about(hal) == []
    journal.close()


def test_a_folder_that_comes_back_can_be_written_to_again(place: Path) -> None:
    with Journal.create(place / "mine.njournal") as journal:
        hal = journal.people.add("Hal Okoro")
        folder_renamed(journal.path)
        with pytest.raises(CannotStore):
            journal.notes.write(hal, "A note")
        place.with_name("elsewhere").rename(place)
        journal.notes.write(hal, "A note")
    with Journal.open(place / "mine.njournal") as journal:
        assert [note.text for note in journal.notes.about(hal)] == ["A note"]


@contextmanager
def another_user() -> Iterator[None]:
    """Who may write anywhere is nobody for a moment, for whom permissions count."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def owned_by_nobody(place: Path) -> None:
    if os.geteuid() == 0:
        place.parent.chmod(0o755)
        for one in (place, *place.iterdir()):
            os.chown(one, NOBODY, NOBODY)


@pytest.mark.parametrize("folder_too", [False, True], ids=["file", "file and folder"])
def test_a_read_only_journal_is_told_and_untouched(place: Path, folder_too: bool) -> None:
    path = place / "mine.njournal"
    with Journal.create(path) as journal:
        hal = journal.people.add("Hal Okoro")
    before = path.read_bytes()
    owned_by_nobody(place)
    path.chmod(0o400)
    if folder_too:
        place.chmod(0o500)
    refused = pytest.raises(CannotStore, match=r"read-only|cannot be reached")
    with another_user(), refused, Journal.open(path) as journal:
        journal.notes.write(hal, "A note")
    place.chmod(0o700)
    path.chmod(0o600)
    assert path.read_bytes() == before
    # What is read-only cannot be tidied up after, but nothing may wait in a -wal.
    assert not [one for one in place.glob("*-wal") if one.stat().st_size]
    with another_user(), Journal.open(path) as journal:
        journal.notes.write(hal, "A note")


def left_by_a_kill(path: Path, clock: Clock) -> None:
    """A journal whose last note is in its -wal only."""
    with Journal.create(path, clock=clock) as journal:
        journal.people.add("Hal Okoro")
        journal.backup(path.with_name("one.njbackup"))

    def write_and_die() -> None:
        with Journal.open(path, clock=clock) as journal:
            journal.people.add("Una Lind")
            die()

    assert in_a_child(write_and_die) == -9
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def test_a_wal_without_its_journal_never_meets_a_restored_one(place: Path, clock: Clock) -> None:
    path = place / "mine.njournal"
    left_by_a_kill(path, clock)
    path.unlink()
    stale = path.with_name(path.name + "-wal").read_bytes()
    assert restore(place / "one.njbackup", path, clock=clock) is None
    with Journal.open(path, clock=clock) as journal:
        assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Hal Okoro"]
        assert all(finding.sound for finding in journal.check())
    (kept,) = place.glob("mine set aside*.njournal-wal")
    assert kept.read_bytes() == stale
