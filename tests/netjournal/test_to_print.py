"""The sheets for tomorrow, or for the next day that has something; after an event; for several."""

import datetime as dt

import pytest

from netjournal.sheets.order import Order
from netjournal.words import ConversationStage
from tests.builders import at_ten, first_held, met, partner

FIRST, SECOND = "first-conversation", "second-conversation"


@pytest.fixture
def hal(journal):
    return met(journal)


def arrange(journal, person, day, hour=10, stage=ConversationStage.FIRST):
    at = dt.datetime.combine(day, dt.time(hour))
    return journal.conversations.arrange(person, stage, at)


def after(clock, days):
    return clock.today + dt.timedelta(days=days)


def test_with_nothing_ahead_there_is_no_day(journal, clock, hal):
    arrange(journal, hal, clock.today)
    assert journal.to_print.next_day() is None


def test_tomorrow_has_one_to_ones_and_events_by_their_time(journal, clock, hal):
    ruth = met(journal, "Ruth Adeyemi")
    first_held(journal, ruth)
    arrange(journal, ruth, after(clock, 1), 15, ConversationStage.SECOND)
    arrange(journal, hal, after(clock, 1), 10)
    evening = journal.events.add("Chamber evening", after(clock, 1), starts="6.30 pm")
    morning = journal.events.add("Breakfast", after(clock, 1), starts="07:15")
    journal.events.add("Another week", after(clock, 9))
    ahead = journal.to_print.next_day()
    assert ahead is not None
    assert ahead.on == after(clock, 1)
    assert ahead.orders == (
        Order("event-plan", event=morning),
        Order(FIRST, person=hal),
        Order(SECOND, person=ruth),
        Order("event-plan", event=evening),
    )
    assert journal.to_print.tomorrow() == ahead


def test_the_last_minute_of_tomorrow_is_tomorrow(journal, clock, hal):
    at = dt.datetime.combine(after(clock, 1), dt.time(23, 59))
    journal.conversations.arrange(hal, ConversationStage.FIRST, at)
    assert journal.to_print.tomorrow().orders == (Order(FIRST, person=hal),)


def test_with_nothing_tomorrow_the_next_day_that_has_something(journal, clock, hal):
    arrange(journal, hal, after(clock, 5))
    journal.events.add("Breakfast", after(clock, 4))
    assert journal.to_print.next_day().on == after(clock, 4)
    assert journal.to_print.tomorrow() is None


def test_a_week_ahead_is_seen_and_no_further(journal, clock, hal):
    conversation = arrange(journal, hal, after(clock, 8))
    assert journal.to_print.next_day() is None
    journal.conversations.reschedule(conversation, at_ten(after(clock, 7)))
    assert journal.to_print.next_day().on == after(clock, 7)


def test_what_was_cancelled_needs_no_sheet(journal, clock, hal):
    conversation = arrange(journal, hal, after(clock, 1))
    journal.conversations.cancel(conversation)
    assert journal.to_print.next_day() is None


def test_two_meetings_with_one_person_are_two_meetings_and_one_sheet(journal, clock, hal):
    arrange(journal, hal, after(clock, 1), 9)
    arrange(journal, hal, after(clock, 1), 14)
    ahead = journal.to_print.tomorrow()
    assert len(ahead.meetings) == 2
    assert ahead.orders == (Order(FIRST, person=hal),)


@pytest.mark.parametrize(
    ("starts", "at"),
    [
        ("07:15", dt.time(7, 15)),
        ("7.15", dt.time(7, 15)),
        ("from 18h30", dt.time(18, 30)),
        ("6 pm", dt.time(18)),
        ("12 pm", dt.time(12)),
        ("after lunch", None),
        ("99:99", None),
        ("", None),
    ],
)
def test_when_an_event_starts_is_understood_as_it_is_written(journal, clock, starts, at):
    journal.events.add("Breakfast", after(clock, 1), starts=starts)
    (meeting,) = journal.to_print.tomorrow().meetings
    assert meeting.at == at


def test_after_an_event_those_met_there_with_whom_something_is_arranged(journal, clock, hal):
    event = journal.events.add("Lunch")
    for name in ("Ruth Adeyemi", "June Sato"):
        journal.events.meet(event, name)
    ruth = journal.people.named("Ruth Adeyemi").id
    arrange(journal, ruth, after(clock, 3))
    arrange(journal, hal, after(clock, 2))
    assert journal.to_print.after_event(event) == [Order(FIRST, person=ruth)]


def test_several_people_each_have_the_sheet_of_what_comes_next(journal, clock, hal):
    ruth = met(journal, "Ruth Adeyemi")
    first_held(journal, ruth)
    pia = partner(journal, "Pia Moss")
    gone = met(journal, "Kit Marsden")
    first_held(journal, gone)
    journal.relationship.end(gone, "moved away")
    people = [pia, hal, gone, ruth, 12345]
    assert journal.to_print.for_people(people) == [
        Order(SECOND, person=pia),
        Order(FIRST, person=hal),
        Order(SECOND, person=gone),
        Order(SECOND, person=ruth),
    ]
    for order in journal.to_print.for_people(people):
        stage = journal.next_step.outlook(order.person).next_step.stage
        assert order.kind == f"{stage.value}-conversation"
