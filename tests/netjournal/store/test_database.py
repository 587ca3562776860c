"""Which files open, with which passphrase, and which are refused with the reason and untouched."""

import logging
import os
import unicodedata

import apsw
import pytest

from netjournal.errors import (
    CannotStore,
    FileExists,
    JournalError,
    NewerJournal,
    NotAJournal,
    PassphraseNeeded,
    WrongPassphrase,
)
from netjournal.journal import Journal
from netjournal.store import database as db
from netjournal.store.migrate import newest
from tests.conftest import PASSPHRASE

SECRET_NOTE = "Reservation about the harbour contract"


def created(path, passphrase=None):
    with Journal.create(path, passphrase) as journal:
        journal.people.add("Hal Okoro")
    return path


def outside(path, statement, key=None):
    """Change a closed journal behind the program's back."""
    connection = db.connect(path, key)
    connection.execute(statement)
    connection.pragma("journal_mode", "delete")
    connection.close()


def beside(path):
    return sorted(other.name for other in path.parent.iterdir())


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE, "it's 'quoted'; --", "пароль 🗝"])
def test_what_was_written_is_there_after_reopening(tmp_path, passphrase):
    path = created(tmp_path / "a.njournal", passphrase)
    with Journal.open(path, passphrase) as journal:
        assert journal.encrypted is (passphrase is not None)
        assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Hal Okoro"]


def test_a_plain_journal_opens_whatever_passphrase_is_given(tmp_path):
    path = created(tmp_path / "a.njournal")
    with Journal.open(path, PASSPHRASE) as journal:
        assert not journal.encrypted


def test_a_wrong_passphrase_is_refused(tmp_path):
    path = created(tmp_path / "a.njournal", PASSPHRASE)
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase, match="does not open"):
        Journal.open(path, PASSPHRASE + "!")
    assert path.read_bytes() == before


def test_a_missing_passphrase_is_asked_for(tmp_path):
    path = created(tmp_path / "a.njournal", PASSPHRASE)
    with pytest.raises(PassphraseNeeded):
        Journal.open(path)


@pytest.mark.parametrize("passphrase", ["", "nul\0inside"])
def test_a_passphrase_that_would_make_a_plain_file_is_refused(tmp_path, passphrase):
    path = tmp_path / "a.njournal"
    with pytest.raises(JournalError, match="empty or holds a character"):
        Journal.create(path, passphrase)
    assert beside(path) == []
    created(path)
    with pytest.raises(JournalError, match="empty or holds a character"):
        Journal.open(path, passphrase)


def test_composed_and_decomposed_forms_of_a_passphrase_are_one(tmp_path):
    composed = unicodedata.normalize("NFC", "Gäste-Å")
    path = created(tmp_path / "a.njournal", composed)
    with Journal.open(path, unicodedata.normalize("NFD", composed)) as journal:
        assert journal.people.ids()


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_newer_schema_is_refused(tmp_path, passphrase):
    path = created(tmp_path / "a.njournal", passphrase)
    outside(path, f"PRAGMA user_version={newest() + 1}", passphrase)
    before = path.read_bytes()
    with pytest.raises(NewerJournal, match="newer version"):
        Journal.open(path, passphrase)
    assert path.read_bytes() == before
    assert beside(path) == ["a.njournal", *(["a.njournal-salt"] if passphrase else [])]


@pytest.mark.parametrize("key", [None, PASSPHRASE])
@pytest.mark.parametrize("tables", [True, False])
def test_a_file_of_another_application_is_refused(tmp_path, key, tables):
    path = tmp_path / "other.njournal"
    connection = apsw.Connection(str(path))
    db.set_key(connection, key)
    connection.execute("PRAGMA user_version=1")
    if tables:
        connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NotAJournal, match="another application"):
        Journal.open(path, key)
    assert path.read_bytes() == before
    assert beside(path) == ["other.njournal"]


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"Dear diary,\nnothing happened today.\n" * 100, "is not a journal"),
        (b"x" * 8192, "is not a journal"),
        (os.urandom(4097), "is not a journal"),
        (b"SQLite format 3\x00", "cut short"),
    ],
    ids=["empty", "text", "whole pages of text", "odd size", "cut short"],
)
def test_a_file_that_cannot_be_a_journal_is_refused(tmp_path, content, reason, passphrase):
    path = tmp_path / "a.njournal"
    path.write_bytes(content)
    with pytest.raises(JournalError, match=reason):
        Journal.open(path, passphrase)
    assert path.read_bytes() == content
    assert beside(path) == ["a.njournal"]


@pytest.mark.parametrize(
    ("passphrase", "error"), [(None, PassphraseNeeded), (PASSPHRASE, WrongPassphrase)]
)
def test_random_bytes_are_refused(tmp_path, passphrase, error):
    path = tmp_path / "a.njournal"
    content = b"\xff" + os.urandom(4096 * 4 - 1)
    path.write_bytes(content)
    with pytest.raises(error):
        Journal.open(path, passphrase)
    assert path.read_bytes() == content
    assert beside(path) == ["a.njournal"]


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(NotAJournal, match="There is no file"):
        Journal.open(tmp_path / "gone.njournal")
    with pytest.raises(NotAJournal, match="is not a file"):
        Journal.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_new_journal_never_takes_the_place_of_a_file(tmp_path):
    path = tmp_path / "a.njournal"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExists, match="already there"):
        Journal.create(path)
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_file_that_appears_while_a_journal_is_made_is_kept(tmp_path, monkeypatch):
    path = tmp_path / "a.njournal"
    make = db.JournalDatabase.connect

    def and_somebody_else_writes(self, *args, **kwargs):
        path.write_text("mine", encoding="utf-8")
        return make(self, *args, **kwargs)

    monkeypatch.setattr(db.JournalDatabase, "connect", and_somebody_else_writes)
    with pytest.raises(FileExists):
        Journal.create(path)
    assert path.read_text(encoding="utf-8") == "mine"
    assert beside(path) == ["a.njournal"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CannotStore, match="nowhere"):
        Journal.create(tmp_path / "nowhere" / "a.njournal")


def test_a_journal_is_readable_by_its_owner_only(tmp_path):
    path = created(tmp_path / "a.njournal")
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_the_settings_are_really_set(tmp_path, passphrase):
    with Journal.create(tmp_path / "a.njournal", passphrase) as journal:
        connection = journal._database.connection()
        pragmas = {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "temp_store": 2,
            "secure_delete": 1,
            "trusted_schema": 0,
            "cell_size_check": 1,
            "application_id": db.APPLICATION_ID,
            "user_version": newest(),
            "query_only": 1,
        }
        assert {name: connection.pragma(name) for name in pragmas} == pragmas
        assert connection.pragma("mmap_size") in (0, None)
        assert connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1


def test_another_program_of_the_same_cipher_can_read_it(tmp_path):
    path = created(tmp_path / "a.njournal", PASSPHRASE)
    connection = apsw.Connection(str(path))
    for setting in ("cipher='sqlcipher'", "legacy=4", f"key='{PASSPHRASE}'"):
        connection.execute(f"PRAGMA {setting}")
    assert connection.execute("SELECT name FROM person").fetchall() == [("Hal Okoro",)]
    connection.close()


def test_nothing_written_is_readable_in_an_encrypted_journal(tmp_path):
    path = tmp_path / "a.njournal"
    with Journal.create(path, PASSPHRASE) as journal:
        journal.notes.write(journal.people.add("Hal Okoro"), SECRET_NOTE)
        journal.backup()
        open_files = [other.read_bytes() for other in tmp_path.rglob("*") if other.is_file()]
    assert len(open_files) == 6  # the journal, -wal, -shm, -lock, -salt and the backup
    closed = [other.read_bytes() for other in tmp_path.rglob("*") if other.is_file()]
    for content in open_files + closed:
        for secret in (SECRET_NOTE, PASSPHRASE, "Okoro"):
            assert secret.encode() not in content
            assert secret.encode("utf-16-le") not in content


def test_no_log_line_holds_a_passphrase(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    path = created(tmp_path / "a.njournal", PASSPHRASE)
    with Journal.open(path, PASSPHRASE) as journal:
        journal.check()
        journal.backup()
    with pytest.raises(WrongPassphrase) as refused:
        Journal.open(path, "another secret")
    told = caplog.text + str(refused.value) + repr(refused.value)
    assert "SELECT" not in caplog.text  # peewee would log it at this level, with its values
    assert PASSPHRASE not in told
    assert "another secret" not in told


def test_two_journals_can_be_open_at_once(tmp_path):
    one, two = created(tmp_path / "a.njournal"), created(tmp_path / "b.njournal", PASSPHRASE)
    with Journal.open(one) as first, Journal.open(two, PASSPHRASE) as second:
        first.people.add("Ada")
        second.people.add("Ben")
        assert len(first.people.ids()) == len(second.people.ids()) == 2
        assert first.people.named("Ada")
        assert second.people.named("Ben")


def test_a_write_in_another_program_at_the_same_time_is_refused_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr(db, "BUSY_MILLISECONDS", 10)
    path = created(tmp_path / "a.njournal")
    with Journal.open(path) as journal:
        other = db.connect(path, None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CannotStore, match="Another program is writing"):
            journal.people.add("Ada")
        other.close()
        journal.people.add("Ada")


def test_a_closed_journal_is_not_opened_again_by_a_late_question(journal: Journal) -> None:
    journal.close()
    with pytest.raises(JournalError):
        journal.people.ids()
