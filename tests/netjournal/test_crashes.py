"""What a program leaves behind when it dies, and takes away when it ends."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from netjournal.crashes import Watch
from tests.conftest import ROOT, Clock

DIES = """
import datetime, os, sys
from pathlib import Path
from netjournal.crashes import Watch
watch = Watch(Path(sys.argv[1]), datetime.datetime(2026, 11, 2, 9))
sys.stdout.write("ready\\n")
sys.stdout.flush()
if sys.argv[2] == "waits":
    sys.stdin.read()
os.abort()
"""


def died(folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", DIES, str(folder), "dies"],
        capture_output=True,
        check=False,
        cwd=ROOT,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


def test_a_program_that_ended_leaves_nothing(folder: Path, clock: Clock) -> None:
    watch = Watch(folder, clock())
    assert len(list(folder.iterdir())) == 1
    watch.end()
    watch.end()
    assert list(folder.iterdir()) == []


def test_one_that_died_is_told_once_with_where_it_was(folder: Path, clock: Clock) -> None:
    died(folder)
    watch = Watch(folder, clock())
    (stopped,) = watch.stopped
    assert stopped.started == dt.datetime(2026, 11, 2, 9)
    assert "Aborted" in stopped.trace
    assert "Networking Journal" in stopped.trace
    watch.end()
    again = Watch(folder, clock())
    assert again.stopped == []
    again.end()


def test_one_that_still_runs_did_not_stop(folder: Path, clock: Clock) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", DIES, str(folder), "waits"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    )
    try:
        assert running.stdout is not None
        assert running.stdout.readline() == b"ready\n"
        watch = Watch(folder, clock())
        assert watch.stopped == []
        watch.end()
    finally:
        running.communicate(b"")
    watch = Watch(folder, clock())
    assert len(watch.stopped) == 1
    watch.end()


def test_where_nothing_can_be_written_the_program_goes_on(folder: Path, clock: Clock) -> None:
    folder.write_text("in the way", encoding="utf-8")
    watch = Watch(folder, clock())
    assert watch.stopped == []
    watch.end()


def test_a_file_that_is_torn_is_told_all_the_same(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    (folder / "running-1.txt").write_bytes(b"\xff\x00torn")
    watch = Watch(folder, clock())
    assert len(watch.stopped) == 1
    watch.end()
