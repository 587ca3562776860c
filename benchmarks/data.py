"""A large journal of made-up people and notes, the same on every machine."""

import datetime as dt
import random
from pathlib import Path

from netjournal.journal import Journal
from netjournal.store import models

FIRST = "Ada Ben Cleo Dan Eve Finn Gwen Hal Isla June Kit Leo Mina Nora Owen Per Ruth Sam Tom Una"
LAST = "Ashworth Brandt Carr Dale Ellis Frost Grant Holm Idowu Jones Lind Okoro Pryce Quist Sato"
WORK = (
    "solicitor bookkeeper ceramics freight signage architect insurance printing catering surveying"
)
WORDS = (
    "lease client invoice market export letter coffee machine winter garden contract website van "
    "workshop customer supplier answer question meeting morning paper window bridge river office "
    "budget estimate delivery schedule colleague neighbour family holiday record quarter profit"
)
TODAY = dt.datetime(2026, 11, 22, 9)


def large_journal(
    path: Path, people: int = 10_000, notes: int = 50_000, passphrase: str | None = None
) -> Journal:
    """Create a journal with that many people and notes of about 60 words, and open it."""
    chance = random.Random(7)
    journal = Journal.create(path, passphrase, clock=_clock)
    store = journal._store
    names, lasts, work = FIRST.split(), LAST.split(), WORK.split()
    words = WORDS.split()
    with journal.change("Make a large journal"):
        ids = store.add_many(
            models.Person,
            (
                {
                    "name": f"{chance.choice(names)} {chance.choice(lasts)} {number}",
                    "does": chance.choice(work),
                    "met_on": TODAY.date() - dt.timedelta(days=chance.randrange(1000)),
                }
                for number in range(people)
            ),
        )
        store.add_many(
            models.Note,
            (
                {
                    "person": chance.choice(ids),
                    "at": TODAY - dt.timedelta(minutes=number),
                    "text": " ".join(chance.choices(words, k=60)),
                }
                for number in range(notes)
            ),
        )
    journal.forget_history()
    journal.rebuild_search()
    return journal


def full_person(journal: Journal, things: int = 500) -> int:
    """Add one person with that many things in their story and return their id."""
    with journal.change("Add somebody with a long story"):
        person = journal.people.add("Zoe Long-Story", does="Archivist", met_on=TODAY.date())
        for number in range(things):
            at = TODAY - dt.timedelta(days=number)
            journal.notes.write(person, f"Note {number} about the lease and the winter", at=at)
    return person


def _clock() -> dt.datetime:
    return TODAY
