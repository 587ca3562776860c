"""Two entries that are one person become one, and nothing written is lost."""

import pytest

from netjournal.errors import JournalError
from tests.builders import at_ten, everything_in, met


@pytest.fixture
def hal(journal):
    return journal.people.add("Hal Okoro", does="Solicitor")


@pytest.fixture
def double(journal):
    return journal.people.add("Harold Okoro", does="Lawyer", goals="A second office")


def sound(journal):
    return all(finding.sound for finding in journal.check())


def notes(journal, person):
    return "\n".join(note.text for note in journal.notes.about(person))


def test_own_fields_win_empty_ones_are_filled_and_the_rest_is_a_note(journal, hal, double):
    journal.merging.merge(hal, double)
    person = journal.people.get(hal)
    assert (person.name, person.does, person.goals) == (
        "Hal Okoro",
        "Solicitor",
        "A second office",
    )
    assert "name: Harold Okoro" in notes(journal, hal)
    assert "does: Lawyer" in notes(journal, hal)
    assert journal.people.ids() == [hal]


def test_everything_about_the_second_goes_to_the_first(journal, hal, double, clock):
    ruth = journal.people.add("Ruth", introduced_by=double)
    journal.notes.write(double, "Knows everybody")
    journal.invitations.send(double)
    conversation = journal.conversations.arrange(double, "first", at_ten(clock.today))
    journal.referrals.receive(double, ruth)
    journal.referrals.introduce(ruth, double)
    journal.people.add_reach(double, "email", "hal@example.org")
    journal.merging.merge(hal, double)
    assert journal.conversations.get(conversation).person == hal
    assert journal.people.get(ruth).introduced_by == hal
    assert len(journal.invitations.of(hal)) == 1
    assert journal.referrals.with_person(hal)[0].contact == ruth
    assert journal.referrals.introductions(hal)[0].second == hal
    assert journal.people.reach(hal)[0].value == "hal@example.org"
    assert journal.people.get(hal).stage == "first"
    assert sound(journal)


def test_what_both_have_is_kept_once_and_what_was_written_is_kept(journal, hal, double):
    event = journal.events.add("Breakfast")
    journal.events.meet(event, person=hal, can_help=1, how="Lease")
    journal.events.meet(event, person=double, can_help=3, how="VAT")
    for person in (hal, double):
        journal.people.tag(person, "guild")
        journal.reservations.consider(person, "mine", "contacts")
        journal.relationship.want(person, "mine")
    journal.relationship.want(double, "theirs")
    journal.relationship.check(hal, "mine", "trust", so=True)
    journal.relationship.check(double, "mine", "trust", so=False, note="Late once")
    journal.merging.merge(hal, double)
    (encounter,) = journal.events.met(event)
    assert (encounter.person, encounter.how) == (hal, "Lease")
    assert journal.people.tags(hal) == ["guild"]
    assert journal.relationship.of(hal).i_want is True
    assert journal.relationship.of(hal).they_want is True
    (check,) = [one for one in journal.relationship.checks(hal) if one.so is not None]
    assert (check.so, check.note) == (True, "Late once")
    assert "VAT" in notes(journal, hal)
    assert sound(journal)


def test_nobody_is_left_introduced_by_or_to_themselves(journal, hal, double):
    journal.people.edit(hal, introduced_by=double)
    journal.referrals.introduce(hal, double, "The same man")
    journal.referrals.give(hal, double, anyway=True)
    journal.merging.merge(hal, double)
    assert journal.people.get(hal).introduced_by is None
    assert journal.referrals.introductions() == []
    assert journal.referrals.all() == []
    assert sound(journal)


def test_who_introduced_the_second_introduced_the_first(journal, hal, double):
    ruth = journal.people.add("Ruth")
    journal.people.edit(hal, introduced_by=double)
    journal.people.edit(double, introduced_by=ruth)
    journal.merging.merge(hal, double)
    assert journal.people.get(hal).introduced_by == ruth


def test_introduced_by_the_one_who_is_kept_is_not_taken_over(journal, hal, double):
    journal.people.edit(double, introduced_by=hal)
    journal.merging.merge(hal, double)
    assert journal.people.get(hal).introduced_by is None


def test_a_merge_is_taken_back_whole(journal, hal, double):
    event = journal.events.add("Breakfast")
    for person in (hal, double):
        journal.events.meet(event, person=person, how=str(person))
    met(journal, "Ruth")
    before = everything_in(journal)
    journal.merging.merge(hal, double)
    after = everything_in(journal)
    assert journal.undo().name == "Merge Harold Okoro into Hal Okoro"
    assert everything_in(journal) == before
    journal.redo()
    assert everything_in(journal) == after


def test_nobody_is_merged_with_themselves(journal, hal):
    with pytest.raises(JournalError):
        journal.merging.merge(hal, hal)
