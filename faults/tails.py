"""A -wal cut at a random length: only its end may be missing, and no change is there by half."""

import random
import shutil
from pathlib import Path

from faults.lives import HAL, KINDS, Sample, copy, die, in_a_child, make, notes, unsound
from faults.tally import Tally
from netjournal.journal import Journal

HEADER, FRAME_HEADER, PAGE = 32, 24, 4096
WRITTEN = 25


def run(sample: Sample) -> list[Tally]:
    """Cut the -wal that a killed program left."""
    return [_tails(sample, kind, sample.times(200, 5)) for kind in sample.kinds]


def _tails(sample: Sample, kind: str, times: int) -> Tally:
    tally = Tally(f"-wal cut at a random length, {kind}")
    chance = random.Random(f"{sample.seed} {kind}")
    source = sample.place(f"tails {kind}") / "mine.njournal"
    make(source, KINDS[kind], 0)
    in_a_child(lambda: _write_and_die(source, KINDS[kind]))
    whole = source.with_name(source.name + "-wal").read_bytes()
    for number in range(times):
        path = copy(source, sample.place("tail"))
        cut = whole[: chance.randrange(len(whole)) if number else len(whole)]
        path.with_name(path.name + "-wal").write_bytes(cut)
        tally.count(_look(path, KINDS[kind], commits(cut)))
    shutil.rmtree(source.parent)
    return tally.done()


def _write_and_die(path: Path, passphrase: str | None) -> None:
    with Journal.open(path, passphrase) as journal:
        hal = journal.people.named(HAL).id
        for number in range(WRITTEN):
            journal.notes.write(hal, f"Note {number}: the winter market")
        die()


def commits(wal: bytes) -> int:
    """Return how many changes stand whole in a -wal: frames that say how large the file is now."""
    frames = range(HEADER, len(wal) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE)
    return sum(1 for at in frames if any(wal[at + 4 : at + 8]))


def _look(path: Path, passphrase: str | None, whole: int) -> str:
    with Journal.open(path, passphrase) as journal:
        there = notes(journal)
        wrong = unsound(journal)
    if there != list(range(whole)):
        return f"{whole} changes stood whole, {len(there)} notes are there"
    return wrong
