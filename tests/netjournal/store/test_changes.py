"""A named change: undo, redo, what it touched, and the history in the file."""

import datetime as dt

import pytest

from netjournal.errors import CannotStore, JournalError
from netjournal.journal import Journal
from netjournal.store import changes, models
from tests.builders import at_ten, everything_in, met, partner


@pytest.fixture
def hal(journal):
    return journal.people.add("Hal Okoro")


def names(journal):
    return [past.name for past in journal.history()]


def test_a_new_journal_has_nothing_to_undo(journal):
    assert journal.undo_name is None
    assert journal.redo_name is None
    with pytest.raises(JournalError, match="nothing to undo"):
        journal.undo()
    with pytest.raises(JournalError, match="nothing to redo"):
        journal.redo()


def test_adding_is_undone_and_redone(journal, hal):
    assert journal.undo_name == "Add Hal Okoro"
    journal.undo()
    assert journal.people.ids() == []
    assert (journal.undo_name, journal.redo_name) == (None, "Add Hal Okoro")
    journal.redo()
    assert journal.people.get(hal).name == "Hal Okoro"
    assert (journal.undo_name, journal.redo_name) == ("Add Hal Okoro", None)


def test_editing_is_undone_and_redone(journal, hal):
    journal.people.edit(hal, does="Solicitor", met_on=dt.date(2026, 10, 1))
    journal.undo()
    assert (journal.people.get(hal).does, journal.people.get(hal).stage) == ("", "named")
    journal.redo()
    assert (journal.people.get(hal).does, journal.people.get(hal).stage) == ("Solicitor", "met")


def test_deleting_brings_everything_back(journal):
    hal = partner(journal)
    ruth = journal.question.name_given(journal.conversations.of(hal)[0].id, "Ruth")
    journal.notes.write(hal, "Knows everybody")
    journal.people.tag(hal, "guild")
    journal.referrals.give(hal, ruth)
    before = everything_in(journal)
    journal.people.delete(hal)
    assert journal.people.get(ruth).introduced_by is None
    assert journal.conversations.all() == []
    journal.undo()
    assert everything_in(journal) == before
    journal.redo()
    assert journal.people.ids() == [ruth]


def test_a_reference_emptied_by_a_deletion_comes_back(journal, hal):
    event = journal.events.add("Breakfast")
    invitation = journal.invitations.send(hal, event=event)
    journal.events.delete(event)
    assert journal.invitations.get(invitation).event is None
    journal.undo()
    assert journal.invitations.get(invitation).event == event


def test_the_history_survives_reopening(journal, hal, clock):
    journal.people.edit(hal, does="Solicitor")
    journal.close()
    with Journal.open(journal.path, clock=clock) as again:
        assert names(again) == ["Edit Hal Okoro", "Add Hal Okoro"]
        again.undo()
        again.undo()
        assert again.people.ids() == []
    with Journal.open(journal.path, clock=clock) as again:
        again.redo()
        assert again.people.get(hal).does == ""
        assert again.redo_name == "Edit Hal Okoro"


def test_the_order_of_the_history_does_not_follow_a_clock_that_is_put_back(journal, hal, clock):
    clock.now -= dt.timedelta(hours=5)
    journal.people.edit(hal, does="Solicitor")
    journal.close()
    clock.now -= dt.timedelta(hours=5)
    with Journal.open(journal.path, clock=clock) as again:
        again.people.edit(hal, goals="A second office")
        assert again.undo().tables == {"person": {hal}}
        assert again.people.get(hal).does == "Solicitor"
        again.undo()
        assert again.people.get(hal).does == ""
        assert names(again) == ["Edit Hal Okoro", "Edit Hal Okoro", "Add Hal Okoro"]


def test_typing_in_one_field_is_one_change(journal, hal):
    for end in range(1, len("Solicitor") + 1):
        journal.people.edit(hal, does="Solicitor"[:end])
    assert names(journal) == ["Edit Hal Okoro", "Add Hal Okoro"]
    journal.undo()
    assert journal.people.get(hal).does == ""
    journal.redo()
    assert journal.people.get(hal).does == "Solicitor"


def test_another_field_is_another_change(journal, hal):
    journal.people.edit(hal, does="S")
    journal.people.edit(hal, goals="G")
    journal.people.edit(hal, does="So")
    assert len(journal.history()) == 4


def test_typing_after_a_pause_is_another_change(journal, hal, clock):
    journal.people.edit(hal, does="S")
    clock.pass_minutes(6)
    journal.people.edit(hal, does="So")
    assert len(journal.history()) == 3


def test_typing_back_to_the_start_leaves_no_empty_step(journal, hal):
    journal.people.edit(hal, does="S")
    journal.people.edit(hal, does="")
    assert names(journal) == ["Add Hal Okoro"]


def test_writing_what_is_there_already_is_no_step(journal, hal):
    journal.people.edit(hal, name="Hal Okoro")
    assert names(journal) == ["Add Hal Okoro"]


def test_typing_undone_and_typed_anew_can_be_undone(journal, hal):
    journal.people.edit(hal, does="Baker")
    journal.undo()
    journal.people.edit(hal, does="S")
    journal.people.edit(hal, does="So")
    assert journal.redo_name is None
    journal.undo()
    assert journal.people.get(hal).does == ""


def test_typing_redone_and_gone_on_with_can_be_undone(journal, hal):
    journal.people.edit(hal, does="S")
    journal.undo()
    journal.redo()
    journal.people.edit(hal, does="So")
    journal.undo()
    assert journal.people.get(hal).does == ""
    journal.redo()
    assert journal.people.get(hal).does == "So"


def test_a_new_change_clears_what_could_be_redone(journal, hal):
    journal.people.edit(hal, does="Solicitor")
    journal.undo()
    journal.people.add("Ada Lind")
    assert journal.redo_name is None
    assert names(journal) == ["Add Ada Lind", "Add Hal Okoro"]


def test_changes_inside_a_change_are_one(journal):
    with journal.change("Bring the guild in"):
        ada = journal.people.add("Ada Lind")
        journal.people.tag(ada, "guild")
        journal.notes.write(ada, "Chairs the guild")
    assert names(journal) == ["Bring the guild in"]
    journal.undo()
    assert journal.people.ids() == []


def test_an_error_takes_everything_back(journal, hal):
    before = everything_in(journal)

    def half():
        with journal.change("Half done"):
            journal.people.edit(hal, does="Solicitor")
            journal.people.add("Ada Lind")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()
    assert everything_in(journal) == before
    assert journal.undo_name == "Add Hal Okoro"
    assert journal.people.add("Ada Lind")


def test_an_error_inside_a_change_takes_back_that_part(journal, hal):
    with journal.change("Whatever works"):
        journal.people.edit(hal, does="Solicitor")
        with pytest.raises(JournalError):
            journal.events.meet(journal.events.add("Breakfast"), "  ")
        with pytest.raises(CannotStore):
            journal.events.meet(journal.events.add("Lunch"), "Ada Lind", can_help=7)
    assert journal.people.get(hal).does == "Solicitor"
    assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Hal Okoro"]
    journal.undo()
    assert journal.people.get(hal).does == ""


def test_a_write_outside_a_change_is_refused(journal, hal):
    before = everything_in(journal)
    for write in (
        lambda: journal._store.add(models.Person, name="Ada Lind"),
        lambda: journal._store.change(models.Person, hal, name="Ada Lind"),
        lambda: journal._store.remove(models.Person, hal),
        lambda: journal._store.sql("DELETE FROM person"),
    ):
        with pytest.raises(CannotStore):
            write()
    assert everything_in(journal) == before


def test_the_file_is_locked_again_after_an_error_and_after_undo(journal, hal):
    with pytest.raises(ZeroDivisionError), journal.change("Divide"):
        raise ZeroDivisionError
    journal.undo()
    with pytest.raises(CannotStore):
        journal._store.add(models.Person, name="Ada Lind")


def test_a_listener_is_told_the_ids_by_table(journal, hal):
    told = []
    journal.subscribe(told.append)
    event = journal.events.add("Breakfast")
    journal.events.meet(event, person=hal)
    assert told[0].name == "Add Breakfast"
    assert told[0].tables == {"event": {event}}
    assert told[1].tables["person"] == {hal}  # the derived stage
    assert set(told[1].tables) == {"encounter", "person"}


def test_a_listener_hears_of_undo_and_redo(journal, hal):
    told = []
    journal.subscribe(told.append)
    assert journal.undo() == journal.redo() == told[0] == told[1]
    assert told[0].tables == {"person": {hal}}


def test_a_listener_sees_what_was_written(journal):
    seen = []
    journal.subscribe(lambda changed: seen.append(journal.people.count_by_stage()["named"]))
    journal.people.add("Ada")
    with journal.change("Two"):
        journal.people.add("Ben")
        journal.people.add("Cid")
    assert seen == [1, 3]


def test_who_no_longer_listens_is_not_told(journal):
    told = []
    stop = journal.subscribe(told.append)
    stop()
    stop()
    journal.people.add("Ada")
    assert told == []


def test_a_change_of_nothing_tells_nobody(journal, hal):
    told = []
    journal.subscribe(told.append)
    with journal.change("Nothing"):
        pass
    journal.people.edit(hal, name="Hal Okoro")
    assert told == []


def test_the_history_says_what_each_change_touched(journal, hal):
    journal.people.delete(hal)
    deleted, added = journal.history()
    assert journal._changes.what_changed(added.id).tables == {"person": {hal}}
    assert journal._changes.what_changed(deleted.id).name == "Delete Hal Okoro"


def test_the_search_index_is_not_part_of_a_change(journal, hal):
    journal.notes.write(hal, "Knows everybody")
    touched = journal._changes.what_changed(journal.history()[0].id).tables
    assert set(touched) == {"note"}


def test_ten_thousand_people_at_once_are_one_step(journal):
    rows = [{"name": f"Person {n}", "met_on": dt.date(2026, 1, 1)} for n in range(10_000)]
    with journal.change("Import 10,000 people"):
        journal._store.add_many(models.Person, rows)
    assert journal.people.count_by_stage()["met"] == 10_000
    journal.undo()
    assert journal.people.ids() == []
    journal.redo()
    assert len(journal.people.ids()) == 10_000
    assert all(finding.sound for finding in journal.check())


def test_more_rows_than_one_statement_holds_rewritten_at_once_are_one_step(journal, hal):
    notes = [{"person": hal, "at": journal.now, "text": "Old"} for _ in range(33_000)]
    with journal.change("Import notes"):
        journal._store.add_many(models.Note, notes)
    with journal.change("Rewrite notes"):
        journal._store.change_where(models.Note, models.Note.person == hal, text="New")
    journal.undo()
    assert {note.text for note in journal.notes.about(hal)} == {"Old"}


def test_history_older_than_a_year_is_forgotten_at_opening(journal, hal, clock):
    clock.pass_days(200)
    journal.people.edit(hal, does="Solicitor")
    clock.pass_days(200)
    journal.close()
    with Journal.open(journal.path, clock=clock) as again:
        assert names(again) == ["Edit Hal Okoro"]
        again.undo()
        with pytest.raises(JournalError):
            again.undo()


def test_history_larger_than_is_kept_is_forgotten_oldest_first(journal, hal, clock, monkeypatch):
    for length in (400, 500, 600):
        journal.notes.write(hal, "x" * length)
    monkeypatch.setattr(changes, "KEEP_BYTES", 1300)
    journal.close()
    with Journal.open(journal.path, clock=clock) as again:
        assert len(again.history()) == 2
        assert len(again.notes.about(hal)) == 3


def test_undo_that_no_longer_fits_touches_nothing(journal, hal):
    journal.people.edit(hal, does="Solicitor")
    with journal._changes.unlocked():
        journal._store.change(models.Person, hal, does="Changed by another program")
    before = everything_in(journal)
    with pytest.raises(JournalError, match="cannot be taken back"):
        journal.undo()
    assert everything_in(journal) == before
    assert journal.undo_name == "Edit Hal Okoro"


def test_texts_of_every_kind_come_back_as_they_were(journal, hal):
    for text in ("\u202emirrored", "zero\u200bwidth", "x" * 10_000, "'; DROP TABLE person; --"):
        journal.people.edit(hal, does=text)
        assert journal.people.get(hal).does == text
    journal.people.edit(hal, does="before\0after \ud800")
    assert journal.people.get(hal).does == "beforeafter ?"


def test_everything_undone_leaves_the_empty_journal_and_redone_the_full_one(journal, clock):
    hal = partner(journal)
    clock.pass_days(1)
    ada = met(journal, "Ada Lind")
    journal.conversations.arrange(ada, "first", at_ten(clock.today))
    journal.merging.merge(hal, ada)
    full = everything_in(journal)
    steps = len(journal.history())
    for _ in range(steps):
        journal.undo()
    assert not any(everything_in(journal).values())
    for _ in range(steps):
        journal.redo()
    assert everything_in(journal) == full
