"""The history as a way: to any point of it and back, and how far back it goes."""

import datetime as dt

import pytest

from netjournal.errors import JournalError, NotFound
from netjournal.store import changes
from tests.builders import everything_in


@pytest.fixture
def told(journal):
    """Four changes, and the journal as it was after each."""
    states = [everything_in(journal)]
    for name in ("Hal Okoro", "Ada Lind", "Leo Brandt", "Mina Frost"):
        journal.people.add(name)
        states.append(everything_in(journal))
    return states


def ids(journal):
    return [past.id for past in reversed(journal.history())]


def test_going_back_to_a_change_leaves_it_the_last_one_made(journal, told):
    second = ids(journal)[1]
    assert journal.way_to(second) == (2, 0)
    assert journal.go_to(second) == 2
    assert everything_in(journal) == told[2]
    assert (journal.undo_name, journal.redo_name) == ("Add Ada Lind", "Add Leo Brandt")
    assert [past.undone for past in journal.history()] == [True, True, False, False]


def test_going_on_to_a_change_makes_it_and_those_before_it_again(journal, told):
    journal.go_to(None)
    assert everything_in(journal) == told[0]
    assert journal.undo_name is None
    third = ids(journal)[2]
    assert journal.way_to(third) == (0, 3)
    assert journal.go_to(third) == 3
    assert everything_in(journal) == told[3]


def test_where_one_is_takes_no_step(journal, told):
    assert journal.go_to(ids(journal)[-1]) == 0
    assert everything_in(journal) == told[4]


def test_the_way_tells_how_far_it_has_come(journal, told):
    steps = []
    journal.go_to(None, lambda done, of: steps.append((done, of)))
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_change_that_is_gone_is_not_found(journal, told):
    with pytest.raises(NotFound):
        journal.go_to(1)
    assert everything_in(journal) == told[4]


def test_a_step_that_fails_ends_the_way_and_keeps_what_was_taken_back(journal, told):
    hal = journal.people.named("Hal Okoro").id
    with journal._changes.unlocked():
        journal._database.execute_sql("UPDATE person SET name = 'Someone' WHERE id = ?", (hal,))
    with pytest.raises(JournalError, match="Add Hal Okoro"):
        journal.go_to(None)
    assert journal.undo_name == "Add Hal Okoro"
    assert journal.people.ids() == [hal]


def test_older_changes_are_read_in_parts(journal, told):
    newest = journal.history(2)
    older = journal.history(2, before=newest[-1].id)
    assert [past.name for past in older] == ["Add Ada Lind", "Add Hal Okoro"]


def test_what_a_change_touched_is_told(journal, told):
    touched = journal.what_changed(ids(journal)[0])
    assert touched.name == "Add Hal Okoro"
    assert len(touched.tables["person"]) == 1


def test_how_far_back_it_goes_and_what_was_forgotten(journal, told, clock):
    assert journal.history_reach() == (clock.now, None, 365, 64)
    clock.pass_days(200)
    journal.people.add("Per Holm")
    later = clock.now
    clock.pass_days(200)
    journal._changes.trim()
    reach = journal.history_reach()
    assert reach.since == later
    assert reach.forgotten_until == later - dt.timedelta(days=200)
    assert reach.days == changes.KEEP_DAYS
    assert len(journal.people.ids()) == 5
