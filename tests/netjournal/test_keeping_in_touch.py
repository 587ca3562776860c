"""Keeping in touch: what is a real contact, who is overdue, and since when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.words import OrganisationKind
from tests.builders import first_held, met
from tests.conftest import Clock


@pytest.fixture
def hal(journal: Journal) -> int:
    person = met(journal)
    journal.keeping_in_touch.every(person, 28)
    return person


def overdue(journal: Journal) -> list[tuple[str, int]]:
    return [(one.name, one.days_over) for one in journal.keeping_in_touch.overdue()]


def test_the_day_is_counted_from_the_last_contact(journal: Journal, hal: int, clock: Clock) -> None:
    assert journal.keeping_in_touch.next_on(hal) == clock.today + dt.timedelta(days=28)
    clock.pass_days(28)
    assert overdue(journal) == []
    clock.pass_days(3)
    assert overdue(journal) == [("Hal Okoro", 3)]


def held(journal: Journal, hal: int) -> None:
    first_held(journal, hal)


def helped(journal: Journal, hal: int) -> None:
    journal.help.given(hal, "A lease reviewed")


def was_helped(journal: Journal, hal: int) -> None:
    journal.help.received(hal, "A name")


def referred(journal: Journal, hal: int) -> None:
    journal.referrals.receive(hal, met(journal, "Ada Lind"))


def met_again(journal: Journal, hal: int) -> None:
    journal.events.meet(journal.events.add("Lunch"), person=hal)


@pytest.mark.parametrize("contact", [held, helped, was_helped, referred, met_again])
def test_a_real_contact_begins_it_anew(
    journal: Journal, hal: int, clock: Clock, contact: Callable[[Journal, int], None]
) -> None:
    clock.pass_days(40)
    assert overdue(journal) == [("Hal Okoro", 12)]
    contact(journal, hal)
    assert overdue(journal) == []
    assert journal.keeping_in_touch.next_on(hal) == clock.today + dt.timedelta(days=28)


def test_a_note_an_invitation_and_a_promise_are_no_contact(
    journal: Journal, hal: int, clock: Clock
) -> None:
    clock.pass_days(40)
    journal.notes.write(hal, "Still to call")
    journal.invitations.send(hal)
    journal.help.promise(hal, "A name")
    assert overdue(journal) == [("Hal Okoro", 12)]


def test_somebody_never_met_is_counted_from_when_it_was_asked_for(
    journal: Journal, clock: Clock
) -> None:
    ruth = journal.people.add("Ruth Adeyemi")
    clock.pass_days(100)
    journal.keeping_in_touch.every(ruth, 14)
    assert journal.keeping_in_touch.next_on(ruth) == clock.today + dt.timedelta(days=14)
    clock.pass_days(15)
    (one,) = journal.keeping_in_touch.overdue()
    assert (one.person, one.last_contact, one.wanted_days, one.days_over) == (ruth, None, 14, 1)


def test_set_with_the_other_fields_it_is_counted_from_when_they_were_added(
    journal: Journal, clock: Clock
) -> None:
    ruth = journal.people.add("Ruth Adeyemi", keep_in_touch_days=14)
    assert journal.keeping_in_touch.next_on(ruth) == clock.today + dt.timedelta(days=14)


def test_those_who_were_let_go_are_left_out(journal: Journal, hal: int, clock: Clock) -> None:
    clock.pass_days(40)
    journal.relationship.end(hal, "Moved away")
    assert overdue(journal) == []


def test_the_longest_comes_first(journal: Journal, hal: int, clock: Clock) -> None:
    journal.keeping_in_touch.every(met(journal, "Ada Lind"), 14)
    clock.pass_days(40)
    assert overdue(journal) == [("Ada Lind", 26), ("Hal Okoro", 12)]


def test_none_is_wanted_any_more(journal: Journal, hal: int, clock: Clock) -> None:
    clock.pass_minutes(10)
    journal.keeping_in_touch.every(hal, None)
    clock.pass_days(400)
    assert (overdue(journal), journal.keeping_in_touch.next_on(hal)) == ([], None)
    assert journal.undo_name == "No longer keep in touch with Hal Okoro"
    journal.undo()
    assert journal.people.get(hal).keep_in_touch_days == 28


def test_no_days_at_all_are_refused(journal: Journal, hal: int) -> None:
    for days in (0, -3, 10_000):
        with pytest.raises(JournalError):
            journal.keeping_in_touch.every(hal, days)


# Colleagues


def test_colleagues_are_those_of_now_and_before_met_or_not(
    journal: Journal, hal: int, clock: Clock
) -> None:
    places = journal.organisations
    hart, club = places.called("Hart LLP"), places.called("Rotary", OrganisationKind.GROUP)
    journal.organisations.join(hal, hart)
    places.leave(places.join(hal, club))
    ada, ruth = met(journal, "Ada Lind"), journal.people.add("Ruth Adeyemi")
    places.join(ada, club)
    places.join(ruth, hart, "Clerk")
    found = [
        (one.name, one.title, one.organisation_name, one.met, one.present)
        for one in places.colleagues_ever(hal)
    ]
    assert found == [
        ("Ruth Adeyemi", "Clerk", "Hart LLP", False, True),
        ("Ada Lind", "", "Rotary", True, False),
    ]


def test_a_colleague_is_added_as_one_change(journal: Journal, hal: int) -> None:
    hart = journal.organisations.called("Hart LLP")
    journal.organisations.join(hal, hart)
    ruth = journal.organisations.add_colleague(hal, hart, "Ruth Adeyemi")
    assert journal.undo_name == "Add Ruth Adeyemi as a colleague of Hal Okoro"
    with pytest.raises(JournalError, match="already"):
        journal.organisations.add_colleague(hal, hart, known=ruth)
    journal.undo()
    assert journal.organisations.colleagues_ever(hal) == []
    assert journal.people.ids() == [hal]
