"""What backups there are, what each holds, and looking inside one without touching it."""

import lzma
from pathlib import Path

import pytest

from netjournal.errors import JournalError, WrongPassphrase
from netjournal.journal import Journal
from netjournal.safekeeping.contents import Contents, State, listing
from netjournal.safekeeping.inside import look_inside
from netjournal.safekeeping.places import Place, Where
from netjournal.store import backup
from tests.builders import everything_in, partner
from tests.conftest import PASSPHRASE

SCHEMAS = Path(__file__).parents[1] / "store" / "schemas"


@pytest.fixture
def places(journal, tmp_path):
    return [
        Place(Where.BESIDE, journal.backup_folder),
        Place(Where.SECOND, tmp_path / "stick"),
    ]


def everything_beside(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_backups_of_both_places_are_listed_newest_first(journal, places, clock, tmp_path):
    (tmp_path / "stick").mkdir()
    first = journal.backup()
    clock.pass_minutes(30)
    second = journal.backup(backup.free_name(tmp_path / "stick", "mine", clock.now))
    found = listing(places, "mine")
    assert [one.path for one in found] == [second.path, first.path]
    assert [one.place.where for one in found] == [Where.SECOND, Where.BESIDE]
    assert all(one.size > 4096 for one in found)


def test_a_stick_that_is_not_there_lists_nothing(journal, places):
    journal.backup()
    assert len(listing(places, "mine")) == 1


def test_a_backup_is_looked_at_once_until_it_changes(journal, places, monkeypatch):
    partner(journal)
    journal.backup()
    contents = Contents(None)
    (found,) = listing(places, "mine")
    assert contents.known(found) is None
    assert contents.look(found).counts.said == "1 person, 1 event, 2 conversations, 0 notes"
    assert contents.known(found) is not None
    with monkeypatch.context() as patched:
        patched.setattr(backup, "verify", None)
        assert contents.look(found).state is State.SOUND
    found.path.write_bytes(b"damaged" * 5000)
    (found,) = listing(places, "mine")
    assert contents.known(found) is None
    assert contents.look(found).state is State.DAMAGED
    found.path.unlink()
    assert contents.newest_good([found]) is None


def test_another_passphrase_is_told_from_damage(encrypted_journal):
    encrypted_journal.backup()
    places = [Place(Where.BESIDE, encrypted_journal.backup_folder)]
    (found,) = listing(places, "secret")
    assert Contents(PASSPHRASE).look(found).state is State.SOUND
    assert Contents("another").look(found).state is State.ANOTHER_KEY
    assert Contents(None).look(found).state is State.ANOTHER_KEY
    content = bytearray(found.path.read_bytes())
    content[9000] ^= 1
    found.path.write_bytes(bytes(content))
    (found,) = listing(places, "secret")
    assert Contents(PASSPHRASE).look(found).state is State.DAMAGED


def test_a_backup_is_looked_into_and_nothing_is_written_beside_it(journal, clock):
    hal = partner(journal)
    path = journal.backup().path
    before = everything_beside(path.parent)
    with look_inside(path, clock=clock) as inside:
        assert everything_in(inside) == everything_in(journal)
        assert inside.people.get(hal).name == "Hal Okoro"
        assert everything_beside(path.parent) == before
        for change in (
            lambda: inside.people.add("Ada Lind"),
            lambda: inside.notes.write(hal, "No"),
            inside.undo,
            inside.forget_history,
        ):
            with pytest.raises(JournalError, match="cannot be changed"):
                change()
        with pytest.raises(JournalError):
            inside.rebuild_search()
        assert inside.undo_name == journal.undo_name
    assert everything_beside(path.parent) == before


def test_an_encrypted_backup_is_looked_into_with_its_passphrase(encrypted_journal):
    encrypted_journal.people.add("Hal Okoro")
    path = encrypted_journal.backup().path
    with look_inside(path, PASSPHRASE) as inside:
        assert len(inside.people.ids()) == 1
    with pytest.raises(WrongPassphrase), look_inside(path, "another"):
        pass


def test_what_is_only_in_the_wal_is_seen_too(journal, tmp_path):
    journal.people.add("Hal Okoro")
    folder = tmp_path / "crashed"
    folder.mkdir()
    for ending in ("", "-wal"):
        copy = folder / f"mine.njournal{ending}"
        copy.write_bytes((tmp_path / f"mine.njournal{ending}").read_bytes())
    before = everything_beside(folder)
    with look_inside(folder / "mine.njournal") as inside:
        assert len(inside.people.ids()) == 1
        assert inside.path.parent != folder
        copied = inside.path
    assert everything_beside(folder) == before
    assert not copied.parent.exists()


def test_an_older_backup_is_looked_into_and_stays_as_old(tmp_path):
    path = tmp_path / "old.njbackup"
    path.write_bytes(lzma.decompress((SCHEMAS / "0001-plain.njournal.xz").read_bytes()))
    before = everything_beside(tmp_path)
    with look_inside(path) as inside:
        assert inside.people.ids()
        assert inside.messages is not None
        with pytest.raises(JournalError, match="cannot be changed"):
            inside.people.add("Ada Lind")
    assert everything_beside(tmp_path) == before


def test_a_read_only_journal_is_closed_and_deleted_freely(journal):
    path = journal.backup().path
    with Journal.open_read_only(path) as first, Journal.open_read_only(path) as second:
        assert first.people.ids() == second.people.ids() == []
    path.unlink()
