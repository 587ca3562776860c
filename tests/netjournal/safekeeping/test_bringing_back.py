"""Single people come back from a backup with all about them, as one change that undo takes back."""

import datetime as dt

import pytest

from netjournal.demo import write
from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.safekeeping.inside import look_inside
from netjournal.store import models
from netjournal.words import OwnFieldKind
from tests.builders import everything_in, partner

BACKED_UP = dt.date(2026, 11, 3)


@pytest.fixture
def backup(journal):
    """A backup with Hal, of whom much is known, and Ada; the journal goes on living."""
    hal = partner(journal)
    ada = journal.people.add("Ada Lind", does="Printer")
    journal.people.edit(ada, introduced_by=hal)
    journal.notes.write(hal, "Likes the window seat")
    journal.people.tag(hal, "golf")
    journal.referrals.give(hal, ada)
    field = journal.own_fields.define("Birthday", OwnFieldKind.TEXT)
    journal.own_fields.set(hal, field, "3 May")
    taken = journal.backup().path
    with look_inside(taken, clock=lambda: journal.now) as inside:
        yield inside


def only(journal, name):
    (found,) = [row.id for row in journal.people.rows(journal.people.ids()) if row.name == name]
    return found


def test_who_was_deleted_comes_back_whole_with_the_same_ids(journal, backup):
    hal = only(journal, "Hal Okoro")
    before = everything_in(journal)
    journal.people.delete(hal)
    gone = everything_in(journal)
    back = journal.bringing_back.bring_back(backup, [hal], BACKED_UP)
    assert back.people == (hal,)
    assert not back.left_out
    after = everything_in(journal)
    assert after == before
    assert journal.undo_name == "Bring back Hal Okoro from the backup of 3 Nov"
    journal.undo()
    assert everything_in(journal) == gone
    journal.redo()
    assert everything_in(journal) == after
    assert all(finding.sound for finding in journal.check())


def test_who_is_here_keeps_every_word_and_is_completed(journal, backup):
    hal = only(journal, "Hal Okoro")
    (note,) = journal.notes.about(hal)
    journal.notes.delete(note.id)
    journal.people.edit(hal, does="Judge", goals="")
    back = journal.bringing_back.bring_back(backup, [hal], BACKED_UP)
    assert journal.people.get(hal).does == "Judge"
    assert [one.text for one in journal.notes.about(hal)] == ["Likes the window seat"]
    assert back.rows == {"note": 1}
    assert journal.bringing_back.bring_back(backup, [hal], BACKED_UP).is_nothing
    assert journal.undo_name == "Bring back Hal Okoro from the backup of 3 Nov"


def test_what_is_empty_is_filled(journal, backup):
    ada = only(journal, "Ada Lind")
    journal.people.edit(ada, does="", introduced_by=None)
    back = journal.bringing_back.bring_back(backup, [ada], BACKED_UP)
    assert journal.people.get(ada).does == "Printer"
    assert journal.people.get(ada).introduced_by == only(journal, "Hal Okoro")
    assert back.filled == 2


def test_a_second_person_stands_beside_the_first(journal, backup):
    hal = only(journal, "Hal Okoro")
    before = everything_in(journal)
    back = journal.bringing_back.bring_back(backup, [hal], BACKED_UP, as_second=True)
    (second,) = back.people
    assert second != hal
    assert [one.text for one in journal.notes.about(second)] == ["Likes the window seat"]
    assert journal.people.get(second).stage is journal.people.get(hal).stage
    after = everything_in(journal)
    assert all(
        set(map(repr, rows)) <= set(map(repr, after[table])) for table, rows in before.items()
    )
    assert len(after["event"]) == len(before["event"])
    journal.undo()
    assert everything_in(journal) == before


def test_a_row_about_somebody_who_is_not_here_stays_out_and_is_counted(journal, backup):
    hal, ada = only(journal, "Hal Okoro"), only(journal, "Ada Lind")
    journal.people.delete(hal)
    journal.people.delete(ada)
    assert journal.bringing_back.preview(backup, [hal]).left_out == {"referral": 1}
    back = journal.bringing_back.bring_back(backup, [hal, ada], BACKED_UP)
    assert not back.left_out
    assert journal.people.get(ada).introduced_by == hal
    assert journal.undo_name == "Bring back 2 people from the backup of 3 Nov"


def test_candidates_say_who_is_here_and_who_has_the_same_name(journal, backup):
    hal = only(journal, "Hal Okoro")
    journal.people.delete(hal)
    other = journal.people.add("hal okoro")
    found = journal.bringing_back.candidates(backup)
    assert [(one.name, one.is_here, one.same_name) for one in found] == [
        ("Hal Okoro", False, (other,)),
        ("Ada Lind", True, ()),
    ]


def test_tags_and_fields_that_were_made_again_are_the_same_ones(journal, backup):
    hal = only(journal, "Hal Okoro")
    journal.people.delete(hal)
    with journal.change("clear"):
        for table in (models.Tag, models.OwnField):
            journal._store.remove_where(table, table.id > 0)
    ada = only(journal, "Ada Lind")
    journal.people.tag(ada, "Golf")
    journal.own_fields.define("birthday", OwnFieldKind.TEXT)
    journal.bringing_back.bring_back(backup, [hal], BACKED_UP)
    assert [name for (name,) in journal._store.values(models.Tag.select(models.Tag.name))] == [
        "Golf"
    ]
    assert len(journal._store.values(models.OwnValue.select())) == 1


def test_nobody_is_brought_back_who_is_not_in_the_backup(journal, backup):
    with pytest.raises(JournalError, match="not in this backup"):
        journal.bringing_back.bring_back(backup, [7], BACKED_UP)


def test_everybody_of_the_demo_journal_comes_back_into_an_empty_one(tmp_path, clock):
    write(tmp_path / "demo.njournal")
    with (
        Journal.create(tmp_path / "new.njournal", clock=clock) as new,
        look_inside(tmp_path / "demo.njournal", clock=clock) as demo,
    ):
        everybody = [one.id for one in new.bringing_back.candidates(demo)]
        back = new.bringing_back.bring_back(demo, everybody, BACKED_UP)
        assert not back.left_out
        here, there = everything_in(new), everything_in(demo)
        for table in ("note", "conversation", "encounter", "reservation", "help", "message"):
            assert here[table] == there[table]
        assert all(finding.sound for finding in new.check())
