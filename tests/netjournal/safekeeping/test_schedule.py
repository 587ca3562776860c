"""When a backup is due, where it goes, how it went in words, and what is deleted when."""

import datetime as dt
import shutil

import pytest

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.safekeeping import thinning
from netjournal.safekeeping.places import Where
from netjournal.safekeeping.schedule import Schedule
from netjournal.safekeeping.stopping import Stopped
from netjournal.settings import Settings
from netjournal.store import backup


class Elapsed:
    """Seconds that pass with the clock of the test, unless that is set by hand."""

    def __init__(self, clock):
        self.clock = clock
        self.start = clock.now
        self.set_by = dt.timedelta()

    def __call__(self):
        return (self.clock.now - self.start - self.set_by).total_seconds()


@pytest.fixture
def elapsed(clock):
    return Elapsed(clock)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings")


@pytest.fixture
def schedule(journal, settings, elapsed):
    return Schedule(journal, settings, elapsed)


@pytest.fixture
def stick(tmp_path, schedule):
    folder = tmp_path / "stick"
    folder.mkdir()
    schedule.choose_second(folder)
    return folder


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_due_half_an_hour_after_a_change_and_at_close(journal, schedule, clock):
    clock.pass_minutes(60)
    assert not schedule.is_due()
    assert not schedule.is_due_at_close()
    assert schedule.back_up().whole
    journal.people.add("Hal Okoro")
    assert not schedule.is_due()
    assert schedule.is_due_at_close()
    clock.pass_minutes(30)
    assert schedule.is_due()
    assert schedule.back_up().whole
    assert not schedule.is_due_at_close()
    clock.pass_minutes(60)
    assert not schedule.is_due()


def test_what_changes_while_a_backup_is_made_is_changed_since(journal, schedule):
    journal.people.add("Hal Okoro")
    schedule.back_up(progress=lambda part: journal.people.add("Ada Lind") if part == 1 else None)
    assert schedule.changed


def test_a_clock_that_was_put_back_does_not_put_the_backup_off(journal, schedule, clock):
    journal.people.add("Hal Okoro")
    clock.now -= dt.timedelta(days=400)
    assert schedule.is_due()


def test_what_was_never_backed_up_before_a_kill_is_at_the_next_start(journal, settings, clock):
    journal.people.add("Hal Okoro")
    assert Schedule(journal, settings).changed
    Schedule(journal, settings).back_up()
    assert not Schedule(journal, settings).changed
    clock.pass_minutes(1)
    journal.people.add("Ada Lind")
    assert Schedule(journal, settings).changed


def test_backups_go_to_both_places_each_of_them_verified(journal, schedule, stick):
    journal.people.add("Hal Okoro")
    outcome = schedule.back_up()
    assert outcome.whole
    assert [made.place.where for made in outcome.places] == [Where.BESIDE, Where.SECOND]
    second = outcome.places[1].backup
    assert second.path.parent == stick / "mine.njournal backups"
    assert dict(second.counts)["person"] == 1


def test_a_stick_that_is_not_there_is_told_and_nothing_is_made_in_its_place(
    journal, schedule, stick, settings, clock
):
    schedule.back_up()
    shutil.move(stick, stick.with_name("taken out"))
    journal.people.add("Hal Okoro")
    outcome = schedule.back_up()
    assert outcome.kept
    assert not outcome.whole
    assert not stick.exists()
    (concern,) = schedule.standing().concerns
    assert concern.quiet
    assert concern.what == (
        f"The second folder for backups is not there: {stick / 'mine.njournal backups'}."
    )
    assert concern.why == "The last good one is of 2 Nov, 09:00."
    clock.pass_days(8)
    (later,) = Schedule(journal, Settings(settings._file.parent)).standing().concerns
    assert not later.quiet
    shutil.move(stick.with_name("taken out"), stick)
    assert schedule.back_up().whole
    assert schedule.standing().concerns == ()


def test_a_failure_is_still_told_after_a_restart_with_its_reason(journal, settings, clock):
    schedule = Schedule(journal, settings)
    journal.backup_folder.write_text("no folder", encoding="utf-8")
    journal.people.add("Hal Okoro")
    outcome = schedule.back_up()
    assert not outcome.kept
    assert schedule.changed
    again = Schedule(journal, Settings(settings._file.parent))
    (concern,) = again.standing().concerns
    assert concern.what == "The backup failed."
    assert "cannot be written" in concern.why
    assert concern.why.endswith("There is no good backup there yet.")
    assert not concern.quiet
    clock.pass_minutes(5)
    assert schedule.is_due()
    journal.backup_folder.unlink()
    assert again.back_up().whole
    assert again.standing() == (clock.now, ())


def test_two_journals_of_one_name_do_not_share_a_folder_on_a_stick(tmp_path, settings, stick):
    other = tmp_path / "work"
    other.mkdir()
    with Journal.create(other / "mine.njournal") as journal:
        place = Schedule(journal, settings).choose_second(stick)
    assert names_in(stick) == ["mine.njournal backups", "mine.njournal backups 2"]
    assert place.folder.name == "mine.njournal backups 2"


def test_a_second_folder_must_be_there_and_be_another(schedule, journal, tmp_path):
    with pytest.raises(JournalError, match="no folder"):
        schedule.choose_second(tmp_path / "gone")
    schedule.back_up()
    with pytest.raises(JournalError, match="already holds"):
        schedule.choose_second(journal.backup_folder)
    with pytest.raises(JournalError, match="already holds"):
        schedule.choose_second(journal.path.parent)


def test_a_backup_can_be_stopped_and_leaves_nothing_half_done(journal, schedule):
    journal.people.add("Hal Okoro")
    with pytest.raises(Stopped):
        schedule.back_up(stop=lambda: True)
    assert names_in(journal.backup_folder) == []
    assert schedule.changed


@pytest.fixture
def many(journal):
    """A good backup and many older ones of every third day, each a sound copy."""
    now = journal.now
    first = journal.backup().path
    for days in range(3, 240, 3):
        at = (now - dt.timedelta(days=days)).strftime(backup.STAMP)
        shutil.copyfile(first, first.with_name(f"mine {at}.njbackup"))
    return journal.backup_folder


def test_old_backups_are_thinned_out_after_a_new_one(journal, schedule, many, clock):
    before = len(names_in(many))
    clock.pass_minutes(30)
    schedule.back_up()
    assert len(names_in(many)) < before / 2


def test_nothing_is_deleted_when_the_clock_was_set_while_running(
    journal, schedule, many, clock, elapsed
):
    before = names_in(many)
    clock.pass_days(20)
    elapsed.set_by = dt.timedelta(days=20)
    schedule.back_up()
    assert set(before) <= set(names_in(many))


def test_nothing_is_deleted_on_the_first_days_after_a_long_gap(journal, settings, many, clock):
    before = names_in(many)
    clock.pass_days(700)
    schedule = Schedule(journal, settings, Elapsed(clock))
    for _ in range(4):
        schedule.back_up()
        clock.pass_minutes(600)
    assert set(before) <= set(names_in(many))
    clock.pass_days(2)
    schedule.back_up()
    assert not set(before) <= set(names_in(many))


def test_nothing_is_deleted_while_none_that_would_be_left_is_sound(journal, many, clock):
    for path in many.iterdir():
        path.write_bytes(b"damaged" * 1000)
    before = names_in(many)
    assert journal.thin_out_backups() == []
    assert names_in(many) == before


def test_the_newest_good_one_is_kept_when_newer_ones_are_damaged(journal, many, clock):
    kept = backup.kept_of([at for _path, at in journal.backups()], clock.now)
    doomed = [path for path, at in journal.backups() if at not in kept]
    for path, at in journal.backups():
        if at in kept:
            path.write_bytes(b"damaged" * 1000)
    assert journal.thin_out_backups() == []
    assert all(path.exists() for path in doomed)
    assert thinning.is_sound(doomed[0], None)
