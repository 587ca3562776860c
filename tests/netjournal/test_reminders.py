"""What the journal would remind of, and what stays on Today."""

import datetime as dt

import pytest

from netjournal.words import ConversationStage, FollowUpKind
from tests.builders import arranged, first_held, met


@pytest.fixture
def hal(journal):
    return met(journal)


def test_the_morning_has_what_is_due_and_the_one_to_ones_of_the_day(journal, clock, hal):
    arranged(journal, hal)
    journal.followups.add("Send the list", due_on=clock.today)
    journal.followups.add("Ring him", due_on=clock.today + dt.timedelta(days=1))
    morning = journal.reminders.morning()
    assert [one.person_name for one in morning.conversations] == ["Hal Okoro"]
    assert [one.what for one in morning.due] == ["Send the list"]


def test_a_one_to_one_is_near_in_its_last_half_hour(journal, clock, hal):
    conversation = arranged(journal, hal)  # at ten; it is nine
    assert journal.reminders.soon() == []
    clock.pass_minutes(30)
    assert [one.id for one in journal.reminders.soon()] == [conversation]
    journal.conversations.begin(conversation)
    assert journal.reminders.soon() == []


def test_a_one_to_one_of_the_past_is_not_near(journal, clock, hal):
    arranged(journal, hal)
    clock.pass_minutes(61)
    assert journal.reminders.soon() == []


def test_near_midnight_the_next_day_is_near(journal, clock, hal):
    at = dt.datetime.combine(clock.today + dt.timedelta(days=1), dt.time(0, 10))
    journal.conversations.arrange(hal, ConversationStage.FIRST, at)
    clock.now = at - dt.timedelta(minutes=20)
    assert len(journal.reminders.soon()) == 1


def test_rule_3_a_name_given_stays_on_today_however_late_it_is_put_off(journal, clock, hal):
    far = clock.today + dt.timedelta(days=60)
    journal.followups.add("Contact Ruth", kind=FollowUpKind.CONTACT, due_on=far)
    journal.followups.add("Something else", due_on=far)
    assert [one.what for one in journal.today.to_do()] == ["Contact Ruth"]


def test_open_reservations_are_told_before_the_next_second_conversation(journal, clock, hal):
    first_held(journal, hal)
    doubt = journal.reservations.add(hal, "mine", "contacts", "Two names in ten years")
    settled = journal.reservations.add(hal, "mine", "competence", "New to it")
    journal.reservations.resolve(settled, "Ten years at it")
    assert journal.today.still_open() == []
    later = arranged(journal, hal, ConversationStage.SECOND)
    journal.conversations.arrange(
        hal, ConversationStage.SECOND, dt.datetime.combine(clock.today, dt.time(15))
    )
    (one,) = journal.today.still_open()
    assert (one.reservation, one.person_name, one.side.value) == (doubt, "Hal Okoro", "mine")
    assert one.starts_at == journal.conversations.get(later).starts_at


def test_a_preference_is_kept_undone_and_empty_again(journal):
    journal.preferences.choose("week", "monday")
    journal.preferences.choose("week", "sunday")
    assert journal.preferences.get("week") == "sunday"
    journal.undo()
    assert journal.preferences.get("week", "none") == "none"
    journal.redo()
    journal.preferences.choose("week", "")
    assert journal.preferences.get("week", "none") == "none"
