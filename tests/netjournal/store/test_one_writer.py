"""One program at a time writes to a journal; a second one is told at once, and may read."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from netjournal.errors import AlreadyOpen, CannotStore
from netjournal.journal import Journal
from netjournal.store import one_writer
from netjournal.store.one_writer import lock_file
from netjournal.voice import Voice
from tests.conftest import ROOT

HOLDS_IT_OPEN = """
import sys
from netjournal.journal import Journal
journal = Journal.open(sys.argv[1])
print("open", flush=True)
for line in sys.stdin:
    journal.people.add(line.strip())
    print("added", flush=True)
"""

TRIES_AT_ONCE = """
import sys, time
from netjournal.errors import AlreadyOpen
from netjournal.journal import Journal
while time.time() < float(sys.argv[2]):
    pass
try:
    with Journal.open(sys.argv[1]):
        print("open", flush=True)
        sys.stdin.read()
except AlreadyOpen:
    print("already open", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        journal.people.add("Hal Okoro")
    return path


def started(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )


@contextmanager
def open_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    with started(HOLDS_IT_OPEN, path) as other:
        try:
            assert heard(other) == "open"
            yield other
        finally:
            other.kill()


def heard(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def names(journal: Journal) -> set[str]:
    return {row.name for row in journal.people.rows(journal.people.ids())}


def test_a_second_program_is_told_at_once(path: Path) -> None:
    with open_elsewhere(path):
        began = time.monotonic()
        with pytest.raises(AlreadyOpen) as refused:
            Journal.open(path)
        assert time.monotonic() - began < 1
        assert refused.value.what.startswith(str(path))
        assert refused.value.meaning
        assert refused.value.todo


def test_the_lock_ends_with_a_program_that_is_killed(path: Path) -> None:
    with open_elsewhere(path) as other:
        other.kill()
        other.wait()
        assert lock_file(path).exists()
        with Journal.open(path) as journal:
            assert names(journal) == {"Hal Okoro"}
    assert not lock_file(path).exists()


def test_the_lock_ends_when_the_journal_is_closed(path: Path) -> None:
    with Journal.open(path):
        assert lock_file(path).exists()
    assert not lock_file(path).exists()
    with open_elsewhere(path):
        pass


def test_a_second_program_cannot_open_what_this_one_has(path: Path) -> None:
    with Journal.open(path) as journal:
        with started(TRIES_AT_ONCE, path, 0) as other:
            assert heard(other) == "already open"
        journal.people.add("Ada Lind")


def test_a_second_program_may_read_while_the_first_one_writes(path: Path) -> None:
    with open_elsewhere(path) as other, Journal.open(path, reading=True) as journal:
        assert other.stdin is not None
        other.stdin.write("Ada Lind\n")
        other.stdin.flush()
        assert heard(other) == "added"
        assert names(journal) == {"Hal Okoro", "Ada Lind"}
        assert all(finding.sound for finding in journal.check())


def test_what_is_open_for_reading_refuses_a_change_and_goes_on(path: Path) -> None:
    with Journal.open(path, reading=True) as journal:
        for change in (
            lambda: journal.people.add("Ada Lind"),
            journal.undo,
            journal.forget_history,
            lambda: journal.change_passphrase("another"),
        ):
            with pytest.raises(CannotStore, match="reading only"):
                change()
        assert names(journal) == {"Hal Okoro"}
    assert not lock_file(path).exists()


def test_a_reader_keeps_no_writer_out(path: Path) -> None:
    with Journal.open(path, reading=True), open_elsewhere(path):
        pass


def test_of_many_that_start_in_one_moment_exactly_one_has_it(path: Path) -> None:
    at = time.time() + 1.5
    programs = [started(TRIES_AT_ONCE, path, at) for _ in range(5)]
    try:
        said = sorted(heard(program) for program in programs)
    finally:
        for program in programs:
            program.kill()
            program.communicate()
    assert said == ["already open"] * 4 + ["open"]


def test_one_program_may_open_its_journal_twice(path: Path) -> None:
    with Journal.open(path) as first, Journal.open(path) as second:
        first.people.add("Ada Lind")
        assert names(second) == {"Hal Okoro", "Ada Lind"}


def test_speaking_another_language_keeps_the_lock(path: Path) -> None:
    first = Journal.open(path)
    again = first.again(Voice())
    first.close()
    with started(TRIES_AT_ONCE, path, 0) as other:
        assert heard(other) == "already open"
    again.close()
    assert not lock_file(path).exists()


def test_what_cannot_be_opened_is_not_kept_locked(path: Path, tmp_path: Path) -> None:
    locked = tmp_path / "secret.njournal"
    Journal.create(locked, "a passphrase").close()
    with pytest.raises(Exception, match="does not open"):
        Journal.open(locked, "another")
    assert not lock_file(locked).exists()


def test_whoever_locks_a_file_that_was_taken_away_locks_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first program closes between the second one's opening the lock and locking it."""
    first = one_writer.take(path)
    assert first is not None
    opened = one_writer.apsw.VFSFile

    def opened_and_left(*arguments: object) -> object:
        file = opened(*arguments)
        if lock_file(path).exists():
            first.let_go()
        return file

    monkeypatch.setattr(one_writer.apsw, "VFSFile", opened_and_left)
    second = one_writer.take(path)
    monkeypatch.undo()
    assert second is not None
    with started(TRIES_AT_ONCE, path, 0) as other:
        assert heard(other) == "already open"
    second.let_go()


@pytest.mark.skipif(os.name == "nt", reason="rights are not kept that way")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told_by_the_store(path: Path) -> None:
    path.parent.chmod(0o500)
    try:
        with pytest.raises(CannotStore):
            Journal.open(path)
    finally:
        path.parent.chmod(0o700)


def test_where_no_lock_can_be_made_the_journal_opens_all_the_same(path: Path) -> None:
    lock_file(path).mkdir()
    with Journal.open(path) as journal:
        journal.people.add("Ada Lind")
