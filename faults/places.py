"""The disk is full, the file is read-only, gone or replaced: told at once, and nothing is lost."""

import os
import random
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from faults.lives import (
    BESIDE,
    HAL,
    KINDS,
    Sample,
    clock,
    copy,
    die,
    in_a_child,
    make,
    notes,
    unsound,
)
from faults.tally import Tally
from netjournal import journal as journals
from netjournal.errors import CannotStore, JournalError
from netjournal.journal import Journal

SMALL = 4 * 1024 * 1024
NOBODY = 65534


def run(sample: Sample) -> list[Tally]:
    """Fill the disk, take rights away, move the file, leave a -wal beside a restored one."""
    tallies = [_full(sample, kind) for kind in sample.kinds]
    return [*tallies, _read_only(sample), _gone(sample), *_stale(sample)]


def _full(sample: Sample, kind: str) -> Tally:
    """Write until nothing more fits; then there is room again, and the same note is written."""
    place = sample.place("small disk")
    with _small(place, sample.quick) as how:
        tally = Tally(f"disk full ({how}), {kind}")
        chance = random.Random(f"{sample.seed} {kind}")
        for _ in range(sample.times(20, 2)):
            path = place / "mine.njournal"
            make(path, KINDS[kind], 0)
            with _room(path, chance.randrange(80_000, 900_000)) as make_room:
                written, problem = _fill(path, KINDS[kind], make_room)
            tally.count(problem, "saved, then told" if written else "told at once")
            for one in place.iterdir():
                shutil.rmtree(one) if one.is_dir() else one.unlink()
    return tally.done()


def _fill(path: Path, passphrase: str | None, make_room: Callable[[], None]) -> tuple[int, str]:
    with Journal.open(path, passphrase, clock=clock) as journal:
        hal = journal.people.named(HAL).id
        written = _written_until_full(journal, hal)
        # What takes more room than there is cannot be done; whether there is any, SQLite knows.
        for late in (journal.backup, partial(journal.people.edit, hal, does="x" * 500_000)):
            with suppress(JournalError):
                late()
        make_room()
        journal.notes.write(hal, f"Note {written}: again")
        journal.backup()
    with Journal.open(path, passphrase, clock=clock) as journal:
        there = notes(journal)
        if there != list(range(written + 1)):
            return written, f"{written + 1} were saved, {len(there)} are there"
        return written, unsound(journal)


def _written_until_full(journal: Journal, hal: int) -> int:
    for number in range(1000):
        try:
            journal.notes.write(hal, f"Note {number}: " + "the lease " * 500)
        except CannotStore:
            return number
    raise AssertionError("the disk is never full")


@contextmanager
def _small(place: Path, quick: bool) -> Iterator[str]:
    """Mount a small file system if we may; else, or in a hurry, no file may grow too large."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(place)]
    may = not quick and shutil.which("mount")
    if may and not subprocess.run(command, capture_output=True).returncode:
        try:
            yield "a tmpfs of 4 MB"
        finally:
            subprocess.run(["umount", str(place)], check=True)
        return
    yield "a limit on the size of files"


@contextmanager
def _room(path: Path, free: int) -> Iterator[Callable[[], None]]:
    """Leave some room only, and give what makes more."""
    if path.parent.is_mount():
        ballast = path.with_name("ballast")
        ballast.write_bytes(bytes(max(0, shutil.disk_usage(path.parent).free - free)))
        yield ballast.unlink
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + free, hard))
    try:
        yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def _read_only(sample: Sample) -> Tally:
    """The file, or its folder, or both, may not be written to by who has it open."""
    tally = Tally("read-only file or folder")
    sample.folder.chmod(0o755)
    for kind in sample.kinds:
        for file, folder in ((0o400, 0o700), (0o600, 0o500), (0o400, 0o500)):
            place = sample.place("read-only")
            path = place / "mine.njournal"
            make(path, KINDS[kind])
            before = path.read_bytes()
            if os.geteuid() == 0:
                for one in (*place.iterdir(), place):
                    os.chown(one, NOBODY, NOBODY)
            path.chmod(file)
            place.chmod(folder)
            ended = in_a_child(partial(_written_by_nobody, path, KINDS[kind]))
            place.chmod(0o700)
            path.chmod(0o600)
            problem = "" if ended == 0 else f"{file:o} in {folder:o}: it ended with {ended}"
            tally.count(problem or _same(path, before))
    return tally.done()


def _written_by_nobody(path: Path, passphrase: str | None) -> None:
    if os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        journal = Journal.open(path, passphrase)
    except JournalError:
        return
    with journal:
        try:
            journal.notes.write(journal.people.named(HAL).id, "Note 40: nowhere")
        except CannotStore:
            return
    raise AssertionError("it was called saved")


def _same(path: Path, before: bytes) -> str:
    return "" if path.read_bytes() == before else "the file was written to"


def _gone(sample: Sample) -> Tally:
    """The file or its folder is moved, deleted or replaced while it is open."""
    tally = Tally("file or folder gone while open")
    for kind in sample.kinds:
        for go in (_deleted, _folder_deleted, _folder_moved, _replaced):
            place = sample.place("gone") / "folder"
            place.mkdir()
            path = place / "mine.njournal"
            make(path, KINDS[kind])
            with Journal.open(path, KINDS[kind], clock=clock) as journal:
                hal = journal.people.named(HAL).id
                go(path)
                try:
                    journal.notes.write(hal, "Note 40: into the void")
                except CannotStore:
                    tally.count()
                else:
                    tally.count(f"{go.__name__}, {kind}: it was called saved")
    return tally.done()


def _deleted(path: Path) -> None:
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _folder_deleted(path: Path) -> None:
    shutil.rmtree(path.parent)


def _folder_moved(path: Path) -> None:
    path.parent.rename(path.parent.with_name("moved"))


def _replaced(path: Path) -> None:
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


def _stale(sample: Sample) -> Iterator[Tally]:
    """A -wal of other days lies beside a restored file: restored by the app, or by hand."""
    for by_hand in (False, True):
        tally = Tally("stale -wal beside a file restored " + ("by hand" if by_hand else "here"))
        if by_hand:
            tally.known = "nothing in a -wal says to which file it belongs; restore in the program"
        for kind in sample.kinds:
            for gone in (False, True):
                problem, how = _stale_once(sample, KINDS[kind], by_hand, gone)
                tally.count(problem and f"{kind}: {problem}", how)
        yield tally.done()


def _stale_once(
    sample: Sample, passphrase: str | None, by_hand: bool, gone: bool
) -> tuple[str, str]:
    source = sample.place("stale source") / "mine.njournal"
    make(source, passphrase)
    in_a_child(lambda: _write_and_die(source, passphrase))
    place = sample.place("stale")
    path = copy(source, place)
    backup = place / "one.njbackup"
    shutil.copy(source.with_name("one.njbackup"), backup)
    if gone:
        path.unlink()
    if by_hand:
        shutil.copy(backup, path)
    else:
        journals.restore(backup, path, passphrase, clock=clock)
    try:
        with Journal.open(path, passphrase, clock=clock) as journal:
            wrong, there = unsound(journal), notes(journal)
    except JournalError as error:
        return "", f"told at opening ({type(error).__name__})"
    if there == list(range(40)) and not wrong:
        return "", "the restored file"
    if there == list(range(50)) and not wrong:
        return "", "the restored file, with what the -wal held"
    return ("", "told by check") if wrong else (f"{len(there)} notes are there", "mixed")


def _write_and_die(path: Path, passphrase: str | None) -> None:
    with Journal.open(path, passphrase, clock=clock) as journal:
        journal.backup(path.with_name("one.njbackup"))
        hal = journal.people.named(HAL).id
        for number in range(40, 50):
            journal.notes.write(hal, f"Note {number}: since the backup")
        die()
