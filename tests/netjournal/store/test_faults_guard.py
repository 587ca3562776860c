"""The journal, its -wal and its -shm are never opened as ordinary files, by anybody in here.

Closing such a file would release the locks by which SQLite keeps a second writer out.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE, ROOT

HOOK = """
import sys
from pathlib import Path
opened, others = [], 0
ENDINGS = (".njournal", ".njournal-wal", ".njournal-shm", ".njournal-journal")
def hook(event, details):
    global others
    if event == "open":
        name = details[0]
        name = name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)
        if name.endswith(ENDINGS):
            opened.append(name)
        else:
            others += 1
sys.addaudithook(hook)
"""

LIFE = """
import datetime as dt
from netjournal import files, journal as journals
from netjournal.errors import WrongPassphrase
from netjournal.exchange import people_csv
from netjournal.journal import Journal
from netjournal.people.people_list import Column
from netjournal.words import ConversationStage

folder, passphrase = Path(sys.argv[1]), sys.argv[2] or None
path = folder / "mine.njournal"
with Journal.create(path, passphrase) as journal:
    hal = journal.people.add("Hal Okoro")
    journal.notes.write(hal, "A note")
    journal.conversations.arrange(hal, ConversationStage.FIRST, dt.datetime.now())
    journal.undo()
    journal.redo()
with Journal.open(path, passphrase) as journal:
    journal.notes.write(hal, "Another")
    saved = journal.backup().path
    journal.backup(folder / "copy.njournal")
    assert all(finding.sound for finding in journal.check())
    journal.rebuild_search()
    journal.thin_out_backups()
    listed = journal.people_list.rows([hal])
    people_csv.write(folder / "people.csv", listed, [(Column.NAME.value, "Name")])
    content = journal.calendar.file(journal.calendar.everything(follow_ups=True))
    files.write_whole(folder / "all.ics", content)
if passphrase:
    try:
        Journal.open(path, "not it")
    except WrongPassphrase:
        pass
assert journals.restore(saved, path, passphrase) is not None
assert journals.restore(folder / "copy.njournal", folder / "new.njournal", passphrase) is None
with Journal.open(path, passphrase) as journal:
    assert len(journal.notes.about(hal)) == 2
"""

TOLD = """
print(others > 0, sorted({Path(name).name for name in opened}))
"""

WRONG = {
    "open": "open(path, 'rb').close()",
    "pathlib": "path.read_bytes()",
    "os": "import os; os.close(os.open(path, os.O_RDONLY))",
    "shutil": "import shutil; shutil.copy(path, folder / 'x')",
    "hashlib": "import hashlib, io; hashlib.file_digest(io.open(path, 'rb'), 'sha256')",
}


def told(tmp_path: Path, *life: str, passphrase: str = "") -> str:
    """What a program of its own says it opened."""
    source = "\n".join((HOOK, *life, TOLD))
    command = [sys.executable, "-c", source, str(tmp_path), passphrase]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["plain", "encrypted"])
def test_a_whole_life_opens_no_journal_as_a_file(tmp_path: Path, passphrase: str) -> None:
    assert told(tmp_path, LIFE, passphrase=passphrase) == "True []"


@pytest.mark.parametrize("way", WRONG)
def test_any_way_to_open_it_would_be_noticed(tmp_path: Path, way: str) -> None:
    (tmp_path / "mine.njournal").write_bytes(b"not a real one")
    names = "folder = Path(sys.argv[1]); path = folder / 'mine.njournal'"
    assert "mine.njournal" in told(tmp_path, names, WRONG[way])
