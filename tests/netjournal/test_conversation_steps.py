"""Where a conversation is, and what else the one-to-ones keep that is not a rule of its own."""

from __future__ import annotations

from netjournal.journal import Journal
from netjournal.words import Side
from tests.builders import arranged, at_ten, first_held, met
from tests.conftest import Clock


def names(journal: Journal) -> list[str]:
    return [past.name for past in journal.history()]


def test_going_to_a_step_is_no_step_of_undo(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.conversations.begin(first)
    before = names(journal)
    journal.conversations.finish_step(first, "why")
    journal.conversations.go_to(first, "their_business")
    journal.conversations.go_to(first, "my_business")
    assert names(journal) == before
    assert journal.conversations.get(first).step == "my_business"


def test_undo_takes_back_what_was_written_and_goes_where_it_was_written(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.conversations.begin(first)
    journal.conversations.answer(first, "why", "Hello")
    journal.conversations.go_to(first, "help")
    journal.undo()
    assert "why" not in journal.conversations.answers(first)
    assert journal.conversations.get(first).step == "why"
    journal.redo()
    assert journal.conversations.answers(first)["why"].text == "Hello"
    assert journal.conversations.get(first).step == "help"


def test_everything_can_be_undone_and_redone_across_steps(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.conversations.begin(first)
    for step in ("why", "their_business", "my_business"):
        journal.conversations.answer(first, step, step)
        journal.conversations.finish_step(first, step)
        journal.conversations.go_to(first, "help")
    while journal.undo_name:
        journal.undo()
    assert journal.conversations.all() == []
    while journal.redo_name:
        journal.redo()
    answers = journal.conversations.answers(first)
    assert [answers[step].done for step in ("why", "their_business", "my_business")] == [True] * 3


def test_with_no_history_a_step_is_remembered_all_the_same(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.forget_history()
    journal.conversations.go_to(first, "help")
    assert journal.conversations.get(first).step == "help"
    journal.undo()
    assert journal.conversations.get(first).step == ""


def test_what_one_side_said_can_be_taken_back(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.conversations.agree(first, mine=True, theirs=False)
    journal.conversations.unsay(first, Side.THEIRS)
    one = journal.conversations.get(first)
    assert (one.mine, one.theirs) == (True, None)


def test_places_used_before_come_latest_first_and_once(journal: Journal, clock: Clock) -> None:
    hal = met(journal)
    for place in ("Station Café", "", "Town Hall", "Station Café", "A call"):
        clock.pass_days(1)
        journal.conversations.arrange(hal, "first", at_ten(clock.today), place=place)
    assert journal.conversations.places() == ["A call", "Station Café", "Town Hall"]


def test_numbers_count_the_meetings_with_each_person(journal: Journal, clock: Clock) -> None:
    hal, ada = met(journal), met(journal, "Ada Lind")
    first = first_held(journal, hal)
    clock.pass_days(1)
    called_off = arranged(journal, hal)
    journal.conversations.cancel(called_off)
    clock.pass_days(1)
    third, other = arranged(journal, hal), arranged(journal, ada)
    numbers = journal.conversations.numbers()
    assert (numbers[first], numbers[third], numbers[other]) == (1, 2, 1)
    assert numbers == {one: journal.conversations.number(one) for one in numbers}


def test_rule_1_one_that_is_just_being_held_counts_when_it_is_being_closed(
    journal: Journal,
) -> None:
    hal = met(journal)
    first = arranged(journal, hal)
    journal.conversations.agree(first, mine=True)
    assert journal.conversations.missing_for_second(hal) == [
        "No first conversation with Hal Okoro was held."
    ]
    assert journal.conversations.missing_for_second(hal, closing=first) == [
        "The yes of Hal Okoro to a second meeting is missing."
    ]
