"""A damaged journal: what is wrong, what is offered and proved, and what comes of taking it."""

import datetime as dt
import shutil

import apsw
import pytest

from netjournal.errors import CannotStore, WrongPassphrase
from netjournal.journal import Journal, undo_restore
from netjournal.safekeeping import rescue
from netjournal.safekeeping.places import Place, Where
from netjournal.safekeeping.rescue import Kind, diagnose, take
from netjournal.store.verifier import salt_file
from tests.builders import partner
from tests.conftest import PASSPHRASE
from tests.netjournal.safekeeping.damaging import damage, rows_by_page


@pytest.fixture
def lived(tmp_path, clock):
    """A plain journal with Hal in it and a backup, closed; then Ada was added."""
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        hal = partner(journal)
        journal.notes.write(hal, "Likes the window seat")
        journal.backup()
        clock.pass_minutes(5)
        journal.people.add("Ada Lind")
    return journal.path


@pytest.fixture
def places(lived):
    return [Place(Where.BESIDE, lived.with_name(lived.name + " backups"))]


def test_a_sound_journal_is_said_to_be_whole_and_left_alone(lived, places):
    before = lived.read_bytes()
    found = diagnose(lived, None, places)
    assert found.sound
    assert found.what == "The journal is whole."
    assert found.counts.people == 2
    assert found.offers == ()
    assert lived.read_bytes() == before
    assert not list(lived.parent.glob(".*"))


def test_an_unclean_end_is_seen_by_what_lies_beside_the_journal(tmp_path, journal):
    journal.people.add("Ada Lind")
    crashed = tmp_path / "crashed.njournal"
    for ending in ("", "-wal"):
        shutil.copyfile(f"{journal.path}{ending}", f"{crashed}{ending}")
    journal.close()
    assert rescue.ended_uncleanly(crashed)
    assert not rescue.ended_uncleanly(journal.path)
    assert diagnose(crashed).counts.people == 1


def test_damage_offers_the_backup_then_salvage_each_proved(lived, places, clock):
    leaf = max(rows_by_page(lived, None)["person"])
    damage(lived, [leaf])
    damaged = lived.read_bytes()
    found = diagnose(lived, None, places)
    assert not found.sound
    assert found.what == f"Part of {lived} cannot be read."
    assert [offer.kind for offer in found.offers] == [Kind.BACKUP, Kind.SALVAGE]
    restoring, salvaging = found.offers
    assert restoring.what == "Restore the backup of 2 Nov, 09:00."
    assert restoring.counts.people == 1
    assert restoring.newest_change == clock.now - dt.timedelta(minutes=5)
    assert salvaging.counts.notes == 1
    assert lived.read_bytes() == damaged
    taken = take(salvaging, lived, clock=clock)
    assert taken.aside.read_bytes() == damaged
    with Journal.open(lived, clock=clock) as journal:
        assert all(finding.sound for finding in journal.check())
        (report,) = [one for one in journal.followups.open() if "salvaged" in one.what]
        assert report.what == "Look through what was salvaged on 2 Nov"
        assert "entries were read" in report.why
        assert "note: 1 of 1" in report.why
        assert journal.preferences.get(rescue.MARK).startswith("2026-11-02")
        # Whom the notes are about is lost: somebody stands in, and the notes are not.
        names = [row.name for row in journal.people.rows(journal.people.ids())]
        assert names == ["Name lost"]
    undo_restore(lived, taken.aside, clock=clock)
    assert lived.read_bytes() == damaged


def test_the_backup_is_taken(lived, places, clock):
    damage(lived, [max(rows_by_page(lived, None)["person"])])
    found = diagnose(lived, None, places)
    taken = take(found.offers[0], lived, clock=clock)
    assert taken.counts.people == 1
    with Journal.open(lived, clock=clock) as journal:
        assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Hal Okoro"]


def test_a_wal_that_is_not_its_own_is_left_out(lived, tmp_path, clock):
    with Journal.create(tmp_path / "other.njournal", clock=clock) as other:
        for number in range(30):
            other.people.add(f"Somebody {number}")
        shutil.copyfile(f"{other.path}-wal", f"{lived}-wal")
    found = diagnose(lived)
    assert not found.sound
    first = found.offers[0]
    assert first.kind is Kind.WITHOUT_WAL
    assert first.counts.people == 2
    taken = take(first, lived, clock=clock)
    assert taken.aside.with_name(taken.aside.name + "-wal").stat().st_size
    with Journal.open(lived, clock=clock) as journal:
        assert len(journal.people.ids()) == 2


def test_a_beginning_whose_copy_is_kept_is_mended(tmp_path, clock):
    with Journal.create(tmp_path / "secret.njournal", PASSPHRASE, clock=clock) as journal:
        partner(journal)
    assert salt_file(journal.path).exists()
    content = bytearray(journal.path.read_bytes())
    content[3] ^= 4
    journal.path.write_bytes(bytes(content))
    found = diagnose(journal.path, PASSPHRASE)
    assert found.offers[0].kind is Kind.BEGINNING
    taken = take(found.offers[0], journal.path, PASSPHRASE, clock=clock)
    assert taken.counts.people == 1
    with Journal.open(journal.path, PASSPHRASE, clock=clock) as mended:
        assert len(mended.people.ids()) == 1


def test_a_damaged_encrypted_journal_is_salvaged(tmp_path, clock):
    with Journal.create(tmp_path / "secret.njournal", PASSPHRASE, clock=clock) as journal:
        hal = partner(journal)
        journal.notes.write(hal, "Likes the window seat")
    damage(journal.path, [1])
    found = diagnose(journal.path, PASSPHRASE)
    assert found.what == f"The beginning of {journal.path} is damaged."
    assert [offer.kind for offer in found.offers] == [Kind.SALVAGE]
    take(found.offers[0], journal.path, PASSPHRASE, clock=clock)
    assert b"SQLite format" not in journal.path.read_bytes()
    with Journal.open(journal.path, PASSPHRASE, clock=clock) as mended:
        assert [note.text for note in mended.notes.about(hal)] == ["Likes the window seat"]
        assert all(finding.sound for finding in mended.check())
    assert not list(tmp_path.glob(".*"))


def test_a_wrong_passphrase_is_not_called_damage(tmp_path, clock):
    with Journal.create(tmp_path / "secret.njournal", PASSPHRASE, clock=clock) as journal:
        partner(journal)
    with pytest.raises(WrongPassphrase):
        diagnose(journal.path, "another")


@pytest.mark.parametrize("content", [b"", b"\0" * 40_000, b"Dear Hal,\n" * 900])
def test_what_is_no_journal_any_more_offers_the_backup(lived, places, content):
    lived.write_bytes(content)
    found = diagnose(lived, None, places)
    assert str(lived) in found.what
    assert [offer.kind for offer in found.offers] == [Kind.BACKUP]
    lived.unlink()
    assert [offer.kind for offer in diagnose(lived, None, places).offers] == [Kind.BACKUP]


def test_damage_of_the_search_index_alone_is_no_damage(lived, clock):
    connection = apsw.Connection(str(lived))
    connection.execute("UPDATE search_data SET block = zeroblob(20) WHERE id > 10")
    connection.close()
    before = lived.read_bytes()
    found = diagnose(lived)
    assert found.sound
    assert found.search
    assert lived.read_bytes() == before
    with Journal.open(lived, clock=clock) as journal:
        assert rescue.mend_search(journal)
        assert not rescue.mend_search(journal)
        assert all(finding.sound for finding in journal.check())


def test_an_open_journal_is_not_diagnosed(journal, monkeypatch):
    monkeypatch.setattr("netjournal.store.database.BUSY_MILLISECONDS", 10)
    with pytest.raises(CannotStore, match="is open in a program"):
        diagnose(journal.path)
