"""What is no journal, or no longer one, is refused and stays as it is, byte for byte."""

import random
from collections.abc import Iterator
from pathlib import Path

import apsw

from faults.lives import KINDS, PASSPHRASE, Sample, content, make, unsound
from faults.tally import Tally
from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.store import database as db
from netjournal.store import migrate


def run(sample: Sample) -> list[Tally]:
    """Open files that are cut short, empty, text, random, of others, or newer."""
    return [_strangers(sample), *(_cut(sample, kind, sample.times(100, 2)) for kind in KINDS)]


def _strangers(sample: Sample) -> Tally:
    tally = Tally("empty, text, random, another's, newer")
    chance = random.Random(sample.seed)
    for _ in range(sample.times(10, 1)):
        for name, harmed in _files(sample.place("made"), chance):
            for passphrase in KINDS.values():
                place = sample.place("stranger")
                path = place / "mine.njournal"
                path.write_bytes(harmed)
                problem = _refused(path, passphrase, {path.name: harmed})
                tally.count(problem and f"{name}: {problem}")
    return tally.done()


def _files(place: Path, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    pages = chance.randrange(1, 40)
    yield "empty", b""
    yield "text", b"Dear diary, nothing happened today.\n" * pages * 50
    yield "random pages", b"\xff" + chance.randbytes(4096 * pages - 1)
    yield "random bytes", chance.randbytes(4096 * pages + chance.randrange(1, 512))
    yield "zeros", bytes(4096 * pages)
    yield "another application's", _sqlite(place / "other", None, application=0x4D504258)
    yield "another application's, encrypted", _sqlite(place / "locked", PASSPHRASE, application=1)
    newer = _sqlite(place / "newer", None, db.APPLICATION_ID, migrate.newest() + 1)
    yield "a newer schema", newer


def _sqlite(path: Path, key: str | None, application: int, version: int = 1) -> bytes:
    connection = apsw.Connection(str(path))
    db.set_key(connection, key)
    connection.pragma("application_id", application)
    connection.pragma("user_version", version)
    connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
    connection.close()
    return path.read_bytes()


def _refused(path: Path, passphrase: str | None, before: dict[str, bytes]) -> str:
    try:
        Journal.open(path, passphrase).close()
    except JournalError:
        return "" if content(path.parent) == before else "the folder is not as it was"
    return "it was opened"


def _cut(sample: Sample, kind: str, times: int) -> Tally:
    """Cut a journal short, at a page or anywhere: refused, or told by a check; never changed."""
    tally = Tally(f"cut short, {kind}")
    chance = random.Random(f"{sample.seed} {kind}")
    source = sample.place("whole") / "mine.njournal"
    make(source, KINDS[kind])
    whole = source.read_bytes()
    for number in range(times):
        place = sample.place("cut")
        path = place / "mine.njournal"
        at = chance.randrange(1, len(whole))
        at = max(512, at // 4096 * 4096) if number % 2 else at
        path.write_bytes(whole[:at])
        how = _told(path, KINDS[kind])
        untouched = path.read_bytes() == whole[:at]
        missed = "nothing was told" if how == "missed" else ""
        tally.count(missed or ("" if untouched else f"cut at {at}: it was written to"), how)
    return tally.done()


def _told(path: Path, passphrase: str | None) -> str:
    try:
        journal = Journal.open(path, passphrase)
    except JournalError:
        return "told at opening"
    with journal:
        try:
            sound = not unsound(journal)
        except JournalError:
            sound = False
        try:
            journal.backup(path.parent / "one.njbackup")
        except JournalError:
            return "told by backup" if sound else "told by check and backup"
    (path.parent / "one.njbackup").unlink()
    return "missed" if sound else "told by check"
