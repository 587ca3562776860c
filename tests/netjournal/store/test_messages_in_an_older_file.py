"""A file from before there were messages gets their table, and keeps all that it had."""

from __future__ import annotations

import shutil
from pathlib import Path

from playhouse.migrations import Runner

from netjournal.journal import Journal
from netjournal.letters import LetterKind
from netjournal.store.database import APPLICATION_ID, JournalDatabase
from netjournal.store.migrate import FOLDER
from tests.conftest import Clock


def older_file(tmp_path: Path) -> Path:
    """A journal as the schema before made it, with one organisation in it."""
    steps = tmp_path / "steps"
    steps.mkdir()
    for name in ("0001_first.py", "0002_own_fields_and_pictures.py"):
        shutil.copy(FOLDER / name, steps)
    path = tmp_path / "older.njournal"
    path.touch()
    database = JournalDatabase(path, None)
    database.connect()
    Runner(database, str(steps)).up()
    database.execute_sql(
        "INSERT INTO organisation (id, name, kind, website, note) "
        "VALUES (1, 'Vale & Four', 'business', '', 'a peculiar zeppelin')"
    )
    database.pragma("application_id", APPLICATION_ID)
    database.pragma("user_version", 2)
    database.pragma("journal_mode", "delete")
    database.close()
    return path


def test_an_older_file_gets_messages_and_keeps_what_it_had(tmp_path: Path, clock: Clock) -> None:
    path = older_file(tmp_path)
    with Journal.open(path, clock=clock) as journal:
        assert len(journal.backups()) == 1
        assert [hit.kind for hit in journal.search.find("zeppelin")] == ["organisation"]
        hal = journal.people.add("Hal Okoro")
        letter = journal.letters.make(LetterKind.THANKS, hal)
        journal.letters.sent(letter._replace(text="a second zeppelin"))
        assert len(journal.letters.to(hal)) == 1
        assert len(journal.search.find("zeppelin")) == 2
        assert all(found.sound for found in journal.check())
