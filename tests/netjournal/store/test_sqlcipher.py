"""Another library opens what this program writes: the journal is not hostage to one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3

from netjournal.journal import Journal
from tests.conftest import PASSPHRASE

NOTE = "A peculiar zeppelin: “naïve” Ω 🗝"


def written(tmp_path: Path, passphrase: str = PASSPHRASE) -> Path:
    """A closed journal; two libraries must not have one file open in one process."""
    path = tmp_path / "mine.njournal"
    with Journal.create(path, passphrase) as journal:
        journal.notes.write(journal.people.add("Hal Okoro"), NOTE)
        journal.backup(tmp_path / "mine.njbackup")
    return path


@pytest.fixture(scope="module")
def only_read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("written"))


def opened(path: Path, passphrase: str) -> sqlcipher3.Connection:
    """A connection as anybody would make one with SQLCipher's own tools, nothing but the key."""
    connection = sqlcipher3.connect(str(path))
    connection.execute("PRAGMA key='" + passphrase.replace("'", "''") + "'")
    return connection


@pytest.mark.parametrize("name", ["mine.njournal", "mine.njbackup"])
def test_sqlcipher_reads_a_note(only_read: Path, name: str) -> None:
    connection = opened(only_read.with_name(name), PASSPHRASE)
    assert connection.execute("PRAGMA cipher_version").fetchone()
    query = "SELECT person.name, note.text FROM note JOIN person ON person.id = note.person_id"
    assert connection.execute(query).fetchall() == [("Hal Okoro", NOTE)]
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_sqlcipher_finds_by_the_search_index(only_read: Path) -> None:
    connection = opened(only_read, PASSPHRASE)
    query = "SELECT count(*) FROM search WHERE search MATCH 'zeppelin'"
    assert connection.execute(query).fetchone() == (1,)
    connection.close()


@pytest.mark.parametrize("passphrase", ["it's 'quoted'; --", "пароль 🗝"])
def test_sqlcipher_takes_any_passphrase(tmp_path: Path, passphrase: str) -> None:
    connection = opened(written(tmp_path, passphrase), passphrase)
    assert connection.execute("SELECT text FROM note").fetchall() == [(NOTE,)]
    connection.close()


def test_sqlcipher_refuses_another_passphrase(only_read: Path) -> None:
    connection = opened(only_read, "another")
    with pytest.raises(sqlcipher3.DatabaseError):
        connection.execute("SELECT text FROM note")
    connection.close()


def test_what_sqlcipher_wrote_is_in_the_journal(tmp_path: Path) -> None:
    path = written(tmp_path)
    connection = opened(path, PASSPHRASE)
    connection.execute("UPDATE note SET text = 'Rewritten elsewhere'")
    connection.commit()
    connection.close()
    with Journal.open(path, PASSPHRASE) as journal:
        (hal,) = journal.people.ids()
        assert [note.text for note in journal.notes.about(hal)] == ["Rewritten elsewhere"]
        assert all(finding.sound for finding in journal.check())
