"""The program is killed while it writes: what it had said was saved is there."""

import random
import subprocess
import sys

import pytest

from netjournal.journal import Journal
from netjournal.store import backup
from tests.conftest import PASSPHRASE

WRITES = """
import sys
from netjournal.journal import Journal
with Journal.open(sys.argv[1], sys.argv[2] or None) as journal:
    hal = journal.people.add("Hal Okoro")
    for number in range(100_000):
        journal.notes.write(hal, f"Note {number}")
        print(number, flush=True)
"""


def killed_while_writing(path, passphrase, after):
    """Return how many notes were reported as saved when the program was killed."""
    command = [sys.executable, "-c", WRITES, str(path), passphrase or ""]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        for _ in range(after):
            writer.stdout.readline()
        writer.kill()
        said = writer.stdout.read().split("\n")
    return after + len([line for line in said[:-1] if line])


@pytest.mark.parametrize(("passphrase", "seed"), [(None, 1), (None, 2), (PASSPHRASE, 3)])
def test_what_was_reported_as_saved_is_there_after_a_kill(tmp_path, passphrase, seed):
    path = tmp_path / "mine.njournal"
    Journal.create(path, passphrase).close()
    reported = killed_while_writing(path, passphrase, random.Random(seed).randint(1, 60))
    with Journal.open(path, passphrase) as journal:
        (hal,) = journal.people.ids()
        numbers = sorted(int(note.text.split()[1]) for note in journal.notes.about(hal))
        # One more may have been written than was reported.
        assert numbers in (list(range(reported)), list(range(reported + 1)))
        assert all(finding.sound for finding in journal.check())
        journal.undo()
        assert len(journal.notes.about(hal)) == len(numbers) - 1
    backup.refuse_if_open(path)
