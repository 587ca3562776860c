"""One flipped bit in each of many places: told, or without effect, but never silently wrong."""

import random
from pathlib import Path

from faults.lives import KINDS, Rows, Sample, copy, make, rows
from faults.tally import Tally
from netjournal.errors import JournalError
from netjournal.journal import Journal

SILENT = "silently wrong"


def run(sample: Sample) -> list[Tally]:
    """Flip bits of a closed journal."""
    return [_bits(sample, kind, sample.times(200, 6)) for kind in KINDS]


def _bits(sample: Sample, kind: str, times: int) -> Tally:
    tally = Tally(f"flipped bit, {kind}")
    if kind == "plain":
        tally.known = "SQLite has no checksum of a page: only an encrypted journal proves each one"
    chance = random.Random(f"{sample.seed} {kind}")
    source = sample.place(f"bits {kind}") / "mine.njournal"
    make(source, KINDS[kind])
    sound, right = source.read_bytes(), rows(source, KINDS[kind])
    part = len(sound) // times
    for number in range(times):
        path = copy(source, sample.place("bit"))
        harmed = bytearray(sound)
        at = number * part + chance.randrange(part)
        harmed[at] ^= 1 << chance.randrange(8)
        path.write_bytes(harmed)
        ended = _look(path, KINDS[kind], right)
        if path.read_bytes() != harmed:
            tally.count(f"byte {at}: the damaged file was written to", "overwritten")
        else:
            tally.count(f"byte {at}: {ended}" if ended == SILENT else "", ended)
    return tally.done()


def _look(path: Path, passphrase: str | None, right: Rows) -> str:
    """Return where the damage was told, or that it has no effect, or that it was missed."""
    try:
        journal = Journal.open(path, passphrase)
    except JournalError:
        return "told at opening"
    with journal:
        try:
            sound = all(finding.sound for finding in journal.check())
        except JournalError:
            sound = False
        try:
            journal.backup()
            backed_up = True
        except JournalError:
            backed_up = False
    if not backed_up:
        return "told by backup" if sound else "told by check and backup"
    if not sound:
        return "told by check"
    return "no effect" if rows(path, passphrase) == right else SILENT
