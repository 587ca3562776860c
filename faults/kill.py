"""Killed while it writes: what was reported as saved is there, and the journal is sound."""

import os
import random
import signal
import time
from pathlib import Path

from faults.lives import HAL, KINDS, Sample, make, notes, unsound
from faults.tally import Tally
from netjournal.journal import Journal

WRITES = 200
KILLS_OF_ONE = 10
"""One journal goes through that many kills before a new one is taken."""


def run(sample: Sample) -> list[Tally]:
    """Kill a program that types through the journal, at a random moment of its writes."""
    return [_kills(sample, kind, sample.times(100, 1)) for kind in KINDS]


def _kills(sample: Sample, kind: str, times: int) -> Tally:
    tally = Tally(f"kill -9 while writing, {kind}")
    chance = random.Random(f"{sample.seed} {kind}")
    path, known = Path(), 0
    for number in range(times):
        if number % KILLS_OF_ONE == 0:
            path, known = sample.place(f"kill {kind}") / "mine.njournal", 0
            make(path, KINDS[kind], 0)
        known, problem = _once(path, KINDS[kind], known, chance)
        tally.count(problem)
    return tally.done()


def _once(path: Path, passphrase: str | None, known: int, chance: random.Random) -> tuple[int, str]:
    """Let a child write, kill it, look; return how many notes there are, and what is wrong."""
    reported = known + _killed_child(path, passphrase, known, chance)
    with Journal.open(path, passphrase) as journal:
        there = notes(journal)
        written = journal.people.named(HAL).does
        does = int(written) if written.isdecimal() else 0
        wrong = unsound(journal)
    # One more may be in it than was reported.
    if there not in (list(range(reported)), list(range(reported + 1))):
        return len(there), f"{reported} reported, {len(there)} there"
    if does not in (len(there), len(there) - 1):
        return len(there), f"{len(there)} notes, but the profile says {does}"
    return len(there), wrong


def _killed_child(path: Path, passphrase: str | None, start: int, chance: random.Random) -> int:
    """Return how many writes a child reported until it was killed."""
    listening, telling = os.pipe()
    child = os.fork()
    if not child:
        _write(path, passphrase, start, telling)
    os.close(telling)
    with os.fdopen(listening, "rb") as heard:
        said = heard.readline() if (wait := chance.randrange(WRITES)) else b""
        for _ in range(wait - 1):
            said += heard.readline()
        time.sleep(chance.random() * 0.004)
        os.kill(child, signal.SIGKILL)
        said += heard.read()
    os.waitpid(child, 0)
    return said.count(b"\n")


def _write(path: Path, passphrase: str | None, start: int, telling: int) -> None:
    try:
        with Journal.open(path, passphrase) as journal:
            hal = journal.people.named(HAL).id
            for number in range(start, start + WRITES):
                with journal.change(f"Note {number}"):
                    journal.notes.write(hal, f"Note {number}: the lease")
                    journal.people.edit(hal, does=str(number + 1))
                os.write(telling, b".\n")
            signal.pause()
    finally:
        os._exit(1)
