"""A damaged search index: told, made anew, and the journal itself never touched by it."""

import random

import apsw

from faults.lives import KINDS, Sample, clock, copy, make, rows
from faults.tally import Tally
from netjournal.errors import JournalError
from netjournal.journal import Journal


def run(sample: Sample) -> list[Tally]:
    """Damage the index in its own tables."""
    tally = Tally("damaged search index")
    chance = random.Random(sample.seed)
    source = sample.place("index") / "mine.njournal"
    make(source, KINDS["plain"])
    before = rows(source, None)
    for _ in range(sample.times(60, 4)):
        path = copy(source, sample.place("damaged index"))
        what = _damage(str(path), chance)
        with Journal.open(path, clock=clock) as journal:
            told = not all(finding.sound for finding in journal.check())
            try:
                found = len(journal.search.find("zeppelin"))
            except JournalError:
                found = -1
            journal.rebuild_search()
            sound = all(finding.sound for finding in journal.check())
            again = len(journal.search.find("zeppelin"))
        problem = ""
        if not told and found != again:
            problem = "it was not told"
        elif not sound or not again:
            problem = "it could not be made anew"
        elif rows(path, None) != before:
            problem = "the journal itself is changed"
        tally.count(problem and f"{what}: {problem}", "told by check" if told else "no effect")
    return [tally.done()]


def _damage(path: str, chance: random.Random) -> str:
    """Spoil, empty or forget a part of the index, behind SQLite's back."""
    connection = apsw.Connection(path, flags=apsw.SQLITE_OPEN_READWRITE)
    connection.pragma("journal_mode", "delete")
    ids = [row[0] for row in connection.execute("SELECT id FROM search_data")]
    one = chance.choice(ids)
    ((block,),) = connection.execute("SELECT block FROM search_data WHERE id = ?", (one,))
    what = chance.choice(["spoilt", "emptied", "forgotten"])
    spoilt = bytearray(block or b"\0")
    spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    if what == "forgotten":
        connection.execute("DELETE FROM search_data WHERE id = ?", (one,))
    else:
        block = bytes(spoilt) if what == "spoilt" else b""
        connection.execute("UPDATE search_data SET block = ? WHERE id = ?", (block, one))
    connection.pragma("journal_mode", "wal")
    connection.close()
    return f"block {one} {what}"
