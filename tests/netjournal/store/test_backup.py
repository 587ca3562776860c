"""Backups: taken while the journal is open, verified, thinned out, restored."""

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netjournal.errors import (
    CannotStore,
    Damaged,
    FileExists,
    JournalError,
    NotAJournal,
    PassphraseNeeded,
    WrongPassphrase,
)
from netjournal.journal import Journal, restore
from netjournal.store import backup
from tests.builders import everything_in, partner
from tests.conftest import PASSPHRASE

HOLDS_IT_OPEN = """
import sys
from netjournal.journal import Journal
with Journal.open(sys.argv[1]):
    print("open", flush=True)
    sys.stdin.read()
"""


both = pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])


@pytest.fixture
def passphrase():
    """None, unless a test asks for both: a key costs some tenths of a second at each opening."""


@pytest.fixture
def lived(tmp_path, clock, passphrase):
    """A journal with something in it, open."""
    with Journal.create(tmp_path / "mine.njournal", passphrase, clock=clock) as journal:
        partner(journal)
        yield journal


@pytest.fixture
def lock_refused_soon(monkeypatch):
    monkeypatch.setattr(backup.db, "BUSY_MILLISECONDS", 10)


def flip(path, at):
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(bytes(content))


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_taken_while_the_journal_is_open(lived, clock):
    taken = lived.backup()
    assert taken.path.parent == lived.path.with_name("mine.njournal backups")
    assert taken.path.name == "mine 2026-11-02 09.00.00.njbackup"
    assert dict(taken.counts) == {"person": 1, "event": 1, "conversation": 2, "note": 0}
    assert lived.backups() == [(taken.path, clock.now)]
    assert names_in(taken.path.parent) == [taken.path.name]
    lived.people.add("Ada Lind")


@both
def test_a_backup_opens_like_the_journal(lived, passphrase, clock):
    taken = lived.backup()
    with Journal.open(taken.path, passphrase, clock=clock) as copy:
        assert everything_in(copy) == everything_in(lived)
        assert copy.undo_name == lived.undo_name
        assert all(finding.sound for finding in copy.check())


def test_a_backup_is_readable_by_its_owner_only(lived):
    taken = lived.backup()
    assert taken.path.stat().st_mode & 0o077 == 0
    assert taken.path.parent.stat().st_mode & 0o077 == 0


def test_a_backup_of_an_encrypted_journal_is_encrypted(encrypted_journal):
    encrypted_journal.people.add("Hal Okoro")
    taken = encrypted_journal.backup()
    assert b"SQLite format" not in taken.path.read_bytes()
    assert b"Okoro" not in taken.path.read_bytes()
    with pytest.raises(PassphraseNeeded):
        backup.verify(taken.path, None)
    with pytest.raises(WrongPassphrase):
        backup.verify(taken.path, "another")


def test_two_backups_in_one_second_have_two_names(lived):
    assert len({lived.backup().path for _ in range(3)}) == 3
    assert len(lived.backups()) == 3


def test_a_backup_never_replaces_a_file(lived, tmp_path):
    out = tmp_path / "holiday.jpg"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExists):
        lived.backup(out)
    assert out.read_text(encoding="utf-8") == "mine"
    assert not list(tmp_path.glob(".*"))


def test_a_backup_says_how_far_it_is(lived):
    told = []
    lived.backup(progress=told.append)
    assert told[-1] == 1
    assert told == sorted(told)


def test_a_backup_that_cannot_be_written_says_so_and_leaves_nothing(lived, tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(CannotStore, match="cannot be written"):
        lived.backup(tmp_path / "file" / "a.njbackup")


def test_a_copy_that_is_not_sound_does_not_become_a_backup(lived, monkeypatch):
    monkeypatch.setattr(backup, "faults", lambda connection: ["row 1 missing from index"])
    with pytest.raises(Damaged, match="row 1 missing"):
        lived.backup()
    assert names_in(lived.backup_folder) == []


def test_any_flipped_bit_in_an_encrypted_backup_is_found(encrypted_journal):
    partner(encrypted_journal)
    taken = encrypted_journal.backup().path
    size = taken.stat().st_size
    for at in [0, 15, 100, *range(4000, size, size // 9), size - 1]:
        flip(taken, at)
        with pytest.raises((Damaged, WrongPassphrase)):
            backup.verify(taken, PASSPHRASE)
        flip(taken, at)
    backup.verify(taken, PASSPHRASE)


def test_a_page_torn_out_of_a_plain_backup_is_found(journal):
    partner(journal)
    taken = journal.backup().path
    content = taken.read_bytes()
    taken.write_bytes(content[:8192] + bytes(4096) + content[12288:])
    with pytest.raises(Damaged):
        backup.verify(taken, None)


@pytest.mark.parametrize(
    ("passphrase", "kept"),
    [(None, kept) for kept in (0, 50, 100, 4096, 12_288, -4096, -1)]
    + [(PASSPHRASE, kept) for kept in (50, 12_288, -4096, -1)],
)
def test_a_truncated_backup_is_refused(lived, passphrase, kept, tmp_path):
    taken = lived.backup().path
    taken.write_bytes(taken.read_bytes()[:kept])
    with pytest.raises(JournalError):
        backup.verify(taken, passphrase)
    lived.close()
    before = lived.path.read_bytes()
    with pytest.raises(JournalError):
        restore(taken, lived.path, passphrase)
    assert lived.path.read_bytes() == before
    salt = ["mine.njournal-salt"] if passphrase else []
    assert names_in(tmp_path) == ["mine.njournal", "mine.njournal backups", *salt]


@both
def test_a_restore_sets_the_present_journal_aside(lived, passphrase, clock):
    taken = lived.backup().path
    ada = lived.people.add("Ada Lind")
    before, now = everything_in(Journal.open(taken, passphrase)), everything_in(lived)
    lived.close()
    present = lived.path.read_bytes()
    clock.pass_days(1)
    aside = restore(taken, lived.path, passphrase, clock=clock)
    assert aside.name == "mine set aside 2026-11-03 09.00.00.njournal"
    assert aside.read_bytes() == present
    with Journal.open(lived.path, passphrase, clock=clock) as restored:
        assert everything_in(restored) == before
    with Journal.open(aside, passphrase, clock=clock) as kept:
        assert everything_in(kept) == now
        assert kept.people.get(ada).name == "Ada Lind"


def test_a_restore_is_undone_by_restoring_what_was_set_aside(lived, passphrase, clock):
    taken = lived.backup().path
    lived.people.add("Ada Lind")
    now = everything_in(lived)
    lived.close()
    first = restore(taken, lived.path, passphrase, clock=clock)
    second = restore(first, lived.path, passphrase, clock=clock)
    assert first != second
    assert first.exists()
    with Journal.open(lived.path, passphrase, clock=clock) as again:
        assert everything_in(again) == now


@both
def test_what_was_only_in_the_wal_goes_aside_with_the_journal(tmp_path, clock, lived, passphrase):
    taken = lived.backup().path
    lived.people.add("Ada Lind")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in tmp_path.glob("mine.njournal*"):
        if path.is_file():
            (crashed / path.name).write_bytes(path.read_bytes())
    assert (crashed / "mine.njournal-wal").stat().st_size
    aside = restore(taken, crashed / "mine.njournal", passphrase, clock=clock)
    with Journal.open(crashed / "mine.njournal", passphrase) as restored:
        assert len(restored.people.ids()) == 1
    with Journal.open(aside, passphrase) as kept:
        assert len(kept.people.ids()) == 2


def test_a_restore_needs_no_journal_to_replace(lived, passphrase, tmp_path):
    taken = lived.backup().path
    assert restore(taken, tmp_path / "new.njournal", passphrase) is None
    with Journal.open(tmp_path / "new.njournal", passphrase) as restored:
        assert everything_in(restored) == everything_in(lived)


def test_a_backup_with_another_key_takes_the_place_of_a_journal(lived, tmp_path):
    with Journal.create(tmp_path / "other.njournal", "other key") as other:
        taken = other.backup().path
    lived.close()
    aside = restore(taken, lived.path, "other key")
    assert aside.exists()
    with Journal.open(lived.path, "other key") as restored:
        assert restored.people.ids() == []


@both
def test_a_restore_is_refused_while_the_journal_is_open_here(lived, passphrase, lock_refused_soon):
    taken = lived.backup().path
    with pytest.raises(CannotStore, match="is open in a program"):
        restore(taken, lived.path, passphrase)
    assert lived.people.add("Ada Lind")
    lived.close()
    with Journal.open(lived.path, passphrase) as again:
        assert len(again.people.ids()) == 2


def test_a_restore_is_refused_while_the_journal_is_open_elsewhere(journal, tmp_path):
    taken = journal.backup().path
    journal.close()
    command = [sys.executable, "-c", HOLDS_IT_OPEN, str(journal.path)]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(CannotStore, match="is open in a program"):
            restore(taken, journal.path)
        other.stdin.close()
    assert other.returncode == 0
    assert names_in(tmp_path) == ["mine.njournal", "mine.njournal backups"]
    assert restore(taken, journal.path) is not None


def test_what_is_no_backup_is_not_restored(lived, passphrase, tmp_path):
    lived.close()
    before = lived.path.read_bytes()
    (tmp_path / "letter.txt").write_text("Dear Hal,\n" * 1000, encoding="utf-8")
    for source in (tmp_path, tmp_path / "gone", tmp_path / "letter.txt"):
        with pytest.raises(NotAJournal):
            restore(source, lived.path, passphrase)
    assert lived.path.read_bytes() == before


def at(text):
    return dt.datetime.fromisoformat(text)


NOW = at("2026-11-02 09:00")


def ago(**time):
    return NOW - dt.timedelta(**time)


def test_everything_of_two_days_is_kept():
    moments = {ago(minutes=30 * n) for n in range(96)}
    assert backup.kept_of(moments, NOW) == moments


def test_older_ones_are_kept_daily_weekly_monthly():
    moments = {ago(hours=6 * n) for n in range(4 * 400)}
    kept = sorted(backup.kept_of(moments, NOW), reverse=True)
    older = [moment for moment in kept if NOW - moment > backup.KEEP_ALL]
    assert len(kept) - len(older) == 9
    assert len({moment.date() for moment in older}) == len(older)
    assert len(older) <= 12 + 10 + 9
    assert NOW - kept[-1] > dt.timedelta(days=7 * 30)
    days = [(NOW.date() - moment.date()).days for moment in kept]
    assert set(range(12)) <= set(days)


@given(hours=st.sets(st.integers(0, 24 * 500), min_size=1, max_size=60))
def test_the_newest_is_never_thinned_away_and_thinning_again_changes_nothing(hours):
    moments = {ago(hours=n) for n in hours}
    kept = backup.kept_of(moments, NOW)
    assert max(moments) in kept
    assert kept <= moments
    assert {moment for moment in moments if NOW - moment <= backup.KEEP_ALL} <= kept
    assert backup.kept_of(kept, NOW) == kept


@pytest.fixture
def shelf(tmp_path):
    folder = tmp_path / "mine.njournal backups"
    folder.mkdir()
    for days in range(0, 300, 3):
        moment = ago(days=days)
        (folder / f"mine {moment.strftime(backup.STAMP)}.njbackup").write_bytes(b"x")
    return folder


def test_foreign_files_in_the_folder_are_left_alone(shelf):
    foreign = {
        "notes.txt",
        "other 2020-01-01 10.00.00.njbackup",
        "mine (conflicted copy) 2020-01-01 10.00.00.njbackup",
        "mine 2020-01-01.njbackup",
        "mine 2020-13-45 99.99.99.njbackup",
        "mine 2020-01-01 10.00.00.njbackup.old",
    }
    for name in foreign:
        (shelf / name).write_bytes(b"x")
    (shelf / "mine 2020-01-02 10.00.00.njbackup").mkdir()
    gone = backup.thin_out(shelf, "mine", NOW)
    assert 50 < len(gone) < 100
    assert foreign <= set(names_in(shelf))
    assert (shelf / "mine 2020-01-02 10.00.00.njbackup").is_dir()
    assert backup.thin_out(shelf, "mine", NOW) == []


def test_nothing_is_thinned_out_when_the_clock_has_jumped_back(shelf):
    before = names_in(shelf)
    assert backup.thin_out(shelf, "mine", ago(days=200)) == []
    assert names_in(shelf) == before


def test_no_folder_of_backups_is_no_backups(journal):
    assert journal.backups() == []
    assert journal.thin_out_backups() == []
