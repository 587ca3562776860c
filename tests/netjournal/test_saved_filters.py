"""Filters of the list of people, kept under a name."""

import pytest

from netjournal.errors import JournalError, NotFound
from netjournal.people.wanted import Wanted

LEGAL = Wanted(tags=("legal",))
QUIET = Wanted(quiet_days=90)


@pytest.fixture
def two(journal):
    return [journal.saved_filters.add(*one) for one in (("Legal", LEGAL), ("Not seen", QUIET))]


def names(journal):
    return [one.name for one in journal.saved_filters.all()]


def test_a_filter_is_kept_under_a_name(journal, two):
    assert journal.saved_filters.get(two[0]) == (two[0], "Legal", LEGAL)
    assert names(journal) == ["Legal", "Not seen"]
    assert journal.undo_name == "Save the filter “Not seen”"


@pytest.mark.parametrize("name", ["legal", " LEGAL ", "", "  "])
def test_a_name_is_written_and_there_once(journal, two, name):
    with pytest.raises(JournalError):
        journal.saved_filters.add(name, QUIET)
    with pytest.raises(JournalError):
        journal.saved_filters.rename(two[1], name)
    assert names(journal) == ["Legal", "Not seen"]


def test_a_filter_keeps_its_name_in_other_letters(journal, two):
    journal.saved_filters.rename(two[0], "LEGAL")
    assert names(journal) == ["LEGAL", "Not seen"]


def test_each_change_of_a_filter_is_one_that_undo_takes_back(journal, two):
    before = journal.saved_filters.all()
    filters = journal.saved_filters
    for do in (
        lambda: filters.rename(two[0], "Solicitors"),
        lambda: filters.replace(two[0], QUIET),
        lambda: filters.arrange([two[1], two[0]]),
        lambda: filters.delete(two[0]),
    ):
        do()
        assert filters.all() != before
        journal.undo()
        assert filters.all() == before


def test_filters_are_put_in_order(journal, two):
    journal.saved_filters.arrange(two[::-1])
    assert names(journal) == ["Not seen", "Legal"]


def test_a_deleted_filter_is_no_longer_there(journal, two):
    journal.saved_filters.delete(two[0])
    with pytest.raises(NotFound):
        journal.saved_filters.get(two[0])
