"""What was done, counted; every number knows its people."""

import datetime as dt

import pytest

from netjournal.dates import months_between
from netjournal.words import ConversationStage, Direction, ReferralOutcome, ReservationKind
from tests.builders import arranged, first_held, met, partner, second_held


@pytest.fixture
def period(clock):
    return clock.today - dt.timedelta(days=200), clock.today + dt.timedelta(days=200)


def test_how_far_the_people_met_have_come(journal, period):
    hal = partner(journal)
    ada = met(journal, "Ada")
    journal.invitations.send(ada)
    ben = met(journal, "Ben")
    funnel = journal.review.funnel(*period)
    assert [one.number for one in funnel] == [3, 1, 0, 1, 1, 1, 1]
    assert set(funnel.met.people) == {hal, ada, ben}
    assert funnel.invited.people == (ada,)
    assert funnel.partners.people == (hal,)


def test_an_accepted_invitation_counts_as_invited_and_accepted(journal, period):
    ada = met(journal, "Ada")
    journal.invitations.accept(journal.invitations.send(ada))
    funnel = journal.review.funnel(*period)
    assert (funnel.invited.people, funnel.accepted.people) == ((ada,), (ada,))


def test_people_met_outside_the_period_are_not_in_it(journal, clock):
    met(journal)
    later = clock.today + dt.timedelta(days=1)
    assert journal.review.funnel(later, later).met.number == 0


def test_one_to_ones_by_month_and_stage(journal, clock):
    hal = met(journal)
    second_held(journal, hal)
    second = arranged(journal, hal, ConversationStage.SECOND)
    journal.conversations.close(second)
    clock.pass_days(31)
    ada = met(journal, "Ada")
    first_held(journal, ada)
    months = journal.review.talks(dt.date(2026, 10, 5), dt.date(2026, 12, 20))
    assert [one.month for one in months] == [
        dt.date(2026, 10, 1),
        dt.date(2026, 11, 1),
        dt.date(2026, 12, 1),
    ]
    assert [(one.first.number, one.second.number) for one in months] == [(0, 0), (1, 2), (1, 0)]
    assert months[1].second.people == (hal,)
    assert months[2].first.people == (ada,)


def test_help_given_comes_before_help_received_by_month(journal, clock, period):
    hal, ada = met(journal), met(journal, "Ada")
    journal.help.given(hal, "A lease read")
    journal.help.given(hal, "A name")
    journal.help.received(ada, "A lift")
    journal.help.promise(ada, "A book")
    (month,) = journal.review.helped(clock.today, clock.today)
    assert (month.given.number, month.given.people) == (2, (hal,))
    assert (month.received.number, month.received.people) == (1, (ada,))


def test_promised_help_counts_in_the_month_it_was_given(journal, clock):
    promised = journal.help.promise(met(journal), "A book")
    clock.pass_days(40)
    journal.help.give(promised)
    months = journal.review.helped(dt.date(2026, 11, 1), clock.today)
    assert [one.given.number for one in months] == [0, 1]


def test_referrals_by_direction_and_what_came_of_them(journal, clock, period):
    hal, ada = partner(journal), met(journal, "Ada")
    given = journal.referrals.give(hal, ada)
    journal.referrals.came_of(given, ReferralOutcome.CLIENT)
    passed = journal.review.passed(*period)
    assert [one.direction for one in passed] == [Direction.GIVEN, Direction.RECEIVED]
    assert passed[0].outcomes[ReferralOutcome.CLIENT].people == (hal,)
    assert sum(tally.number for tally in passed[1].outcomes.values()) == 0


def test_reservations_by_kind_and_where_they_stand(journal, period):
    hal, ada = met(journal), met(journal, "Ada")
    settled = journal.reservations.add(hal, "mine", "contacts", "Two names in ten years")
    journal.reservations.add(ada, "theirs", "contacts", "Whom does she know?")
    journal.reservations.resolve(settled, "Many")
    found = {one.kind: one for one in journal.review.doubts(*period)}
    assert list(found) == list(ReservationKind)
    contacts = found[ReservationKind.CONTACTS]
    assert (contacts.open.people, contacts.resolved.people) == ((ada,), (hal,))
    assert contacts.stands.number == 0


def test_the_people_behind_a_number_by_name_and_those_gone_left_out(journal):
    people = [met(journal, name) for name in ("Zoe", "ada", "Ben")]
    journal.people.delete(people[2])
    assert [one.name for one in journal.review.behind(people)] == ["ada", "Zoe"]


def test_the_journal_began_with_its_first_event_or_one_to_one(journal, clock):
    assert journal.review.began() is None
    began = clock.today
    first_held(journal, met(journal))
    clock.pass_days(9)
    met(journal, "Ada")
    assert journal.review.began() == began


def test_the_months_of_a_period():
    months = months_between(dt.date(2025, 11, 30), dt.date(2026, 2, 1))
    assert [(one.year, one.month) for one in months] == [
        (2025, 11),
        (2025, 12),
        (2026, 1),
        (2026, 2),
    ]
    assert months_between(dt.date(2026, 2, 1), dt.date(2025, 2, 1)) == []
