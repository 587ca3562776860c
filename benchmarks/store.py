"""The speed of the journal without a window."""

from itertools import cycle
from pathlib import Path
from statistics import median

from benchmarks.data import WORDS
from benchmarks.measure import Row, many, milliseconds, said
from netjournal.journal import Journal
from netjournal.store import models


def typed() -> list[str]:
    """Return what a search field holds while words are typed into it."""
    return [word[:end] for word in WORDS.split()[:20] for end in range(1, len(word) + 1)]


def measure(journal: Journal) -> list[Row]:
    """Measure search, saving, undo and backup on a large journal."""
    texts = cycle(typed())
    searching = many(lambda: journal.search.find(next(texts)), 200)
    person = journal.people.ids()[0]
    numbers = iter(range(10_000))
    saving = many(lambda: journal.people.edit(person, does=f"work {next(numbers)}"), 200)
    listing = many(lambda: journal.people.ids(), 20)
    rows = [
        Row("key press in search -> results", said(searching), "p95 16 ms (painted)"),
        Row("typed text -> durable", said(saving), "p95 5 ms"),
        Row("ids of the list of people", said(listing), "-"),
    ]
    backup = milliseconds(journal.backup)
    rows.append(Row("verified backup", f"{backup:.0f} ms", "1000 ms"))
    return [*rows, _undo_of_import(journal)]


def _undo_of_import(journal: Journal) -> Row:
    with journal.change("Import 10,000 people"):
        people = ({"name": f"Imported {number}", "does": "x"} for number in range(10_000))
        journal._store.add_many(models.Person, people)
    taken = milliseconds(journal.undo)
    return Row("undo of an import of 10,000 people", f"{taken:.0f} ms", "3000 ms")


def compare_encrypted(plain_path: Path, locked: Journal) -> list[Row]:
    """Measure an encrypted journal against a plain one, turn by turn."""
    with Journal.open(plain_path) as plain:
        finding = [median(many(lambda j=one: j.search.find("lea"), 100)) for one in (plain, locked)]
        people = [one.people.ids()[0] for one in (plain, locked)]
        saving = [
            median(many(lambda j=one, p=who: j.people.edit(p, goals=str(id(object()))), 200))
            for one, who in zip((plain, locked), people, strict=True)
        ]
    return [
        Row("encrypted against plain: a query", f"{finding[1] / finding[0]:.2f}x", "1.35x"),
        Row("encrypted against plain: a save", f"{saving[1] / saving[0]:.2f}x", "1.6x"),
    ]
