"""Writes a small journal with the program it is run with, to be kept as a file of its schema.

Run it with the source of that version: `git archive COMMIT | tar -x -C FOLDER`, then
`PYTHONPATH=FOLDER python life.py NAME` makes NAME-plain.njournal.xz and NAME-locked.njournal.
"""

import datetime as dt
import io
import lzma
import sys
from pathlib import Path

from netjournal.journal import Journal
from netjournal.words import ConversationStage, ReservationKind, Side

HERE = Path(__file__).parent
PASSPHRASE = "correct horse, battery"
NOTE = "A peculiar zeppelin over the harbour contract: “naïve” Ω 🗝"


class Days:
    """A clock that goes on by an hour at each look."""

    now = dt.datetime(2026, 11, 2, 9)

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(hours=1)
        return self.now


def live(journal: Journal) -> None:
    """Do what every version could do, and what only later ones can."""
    event = journal.events.add("Breakfast at the mill")
    hal = journal.events.meet(event, "Hal Okoro", "Commercial solicitor", 2)
    una = journal.events.meet(event, "Una Lind", "Ceramics", 1)
    ada = journal.people.add("Ada Müller", does="Freight")
    journal.people.tag(hal, "legal")
    journal.organisations.add("Vale & Four", note="Two floors above the river")
    journal.notes.write(hal, NOTE)
    journal.notes.write(hal, "Kept to myself", private=True)
    journal.notes.write(una, "Ships on Fridays")
    journal.reservations.add(hal, Side.MINE, ReservationKind.CONTACTS, "Two names in ten years")
    journal.help.promise(ada, "The number of the printer")
    journal.followups.add("Send the lease", person=hal, due_on=dt.date(2026, 11, 20))
    ten = dt.datetime(2026, 11, 10, 10)
    talk = journal.conversations.arrange(hal, ConversationStage.FIRST, ten, place="The mill")
    journal.conversations.answer(talk, "why", "He left a large firm to choose his clients")
    journal.conversations.close(talk, mine=True, theirs=True)
    journal.conversations.arrange(una, ConversationStage.FIRST, ten + dt.timedelta(days=9))
    gone = journal.people.add("Taken back")
    journal.undo()
    assert gone
    if hasattr(journal, "own_fields"):
        later(journal, hal)
    if hasattr(journal, "messages"):
        letters(journal, hal)


def later(journal: Journal, hal: int) -> None:
    """What came with the second schema."""
    from PIL import Image

    field = journal.own_fields.define("Football club")
    journal.own_fields.set(hal, field, "Harbour Rovers")
    journal.keeping_in_touch.every(hal, 28)
    drawn = io.BytesIO()
    Image.new("RGB", (4, 3), "teal").save(drawn, "PNG")
    journal.pictures.add(hal, drawn.getvalue(), caption="Card of the mill")


def letters(journal: Journal, hal: int) -> None:
    """What came with the third."""
    from netjournal.letters import LetterKind

    letter = journal.letters.make(LetterKind.THANKS, hal)
    journal.letters.sent(letter._replace(text="Thank you for the morning at the mill"))


def write(name: str) -> None:
    """Write both files."""
    for ending, passphrase in (("plain", None), ("locked", PASSPHRASE)):
        path = HERE / f"{name}-{ending}.njournal"
        path.unlink(missing_ok=True)
        with Journal.create(path, passphrase, clock=Days()) as journal:
            live(journal)
    plain = HERE / f"{name}-plain.njournal"
    plain.with_name(plain.name + ".xz").write_bytes(lzma.compress(plain.read_bytes()))
    plain.unlink()


if __name__ == "__main__":
    write(sys.argv[1])
