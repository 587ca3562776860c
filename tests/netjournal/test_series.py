"""A series of the same event: planned from one to the next, and who is seen there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

from netjournal.events.series import Rhythm
from netjournal.journal import Journal
from netjournal.words import OrganisationKind
from tests.conftest import Clock

NAME = "Chamber breakfast"


def held(journal: Journal, *days: tuple[int, int]) -> list[int]:
    """The breakfast, held on these days of 2026 (month and day)."""
    return [journal.events.add(NAME, dt.date(2026, month, day)) for month, day in days]


def test_the_next_one_is_the_same_but_for_its_day(journal: Journal) -> None:
    group = journal.organisations.called("Chamber", OrganisationKind.GROUP)
    first = journal.events.add(
        NAME, group=group, place="Town Hall", starts="07:30", intention="Listen", learned="A lot"
    )
    event = journal.events.get(journal.series.plan_next(first, dt.date(2026, 12, 3)))
    assert (event.name, event.group, event.place) == (NAME, group, "Town Hall")
    assert (event.starts, event.on) == ("07:30", dt.date(2026, 12, 3))
    assert (event.intention, event.learned) == ("", "")
    assert event.series == journal.events.get(first).series == first
    assert journal.undo_name == f"Plan the next {NAME}"


def test_undo_takes_the_next_one_and_the_series_back(journal: Journal) -> None:
    (first,) = held(journal, (11, 2))
    journal.series.plan_next(first)
    journal.undo()
    assert len(journal.events.all()) == 1
    assert journal.events.get(first).series is None


@pytest.mark.parametrize(
    ("days", "rhythm", "on"),
    [
        ([(11, 2)], Rhythm.MONTH, (12, 7)),  # the first Monday again
        ([(10, 26), (11, 2)], Rhythm.WEEK, (11, 9)),
        ([(10, 19), (11, 2)], Rhythm.FORTNIGHT, (11, 16)),
        ([(10, 8), (11, 12)], Rhythm.MONTH, (12, 10)),  # the second Thursday
        ([(6, 11), (8, 13), (10, 8)], None, (12, 10)),  # every other month
        ([(7, 31), (8, 31)], Rhythm.MONTH, (11, 30)),  # a fifth Monday is the last one
    ],
)
def test_the_day_is_guessed_from_how_far_apart_the_last_two_were(
    journal: Journal, days: Sequence[tuple[int, int]], rhythm: Rhythm | None, on: tuple[int, int]
) -> None:
    *_, last = held(journal, *days)
    guess = journal.series.next_day(last)
    assert guess.rhythm is rhythm
    assert guess.on == dt.date(2026, *on)


def test_the_next_one_is_never_planned_for_the_past(journal: Journal, clock: Clock) -> None:
    (long_ago,) = held(journal, (1, 5))
    guess = journal.series.next_day(long_ago)
    assert min(guess.on, *guess.days.values()) >= clock.today
    assert guess.on == dt.date(2026, 11, 2)


def test_the_next_one_follows_the_last_of_the_series_whichever_it_was_planned_from(
    journal: Journal,
) -> None:
    first, _second = held(journal, (10, 26), (11, 2))
    third = journal.series.plan_next(first)
    assert journal.events.get(third).on == dt.date(2026, 11, 9)
    fourth = journal.series.plan_next(first)
    assert journal.events.get(fourth).on == dt.date(2026, 11, 16)


def test_earlier_ones_of_the_same_name_become_part_of_it(journal: Journal) -> None:
    first, second = held(journal, (9, 10), (10, 8))
    journal.events.add("chamber BREAKFAST", dt.date(2026, 8, 13))
    other = journal.events.add("Trade fair", dt.date(2026, 10, 1))
    third = journal.series.plan_next(second)
    assert [one.on.month for one in journal.series.of(third)] == [8, 9, 10, 11]
    assert journal.events.get(other).series is None
    assert journal.series.alike(first) == []


def test_the_same_name_at_another_group_is_another_event(journal: Journal) -> None:
    group = journal.organisations.called("Rotary", OrganisationKind.GROUP)
    (ours,) = held(journal, (10, 8))
    theirs = journal.events.add(NAME, dt.date(2026, 9, 1), group=group)
    journal.series.gather(ours)
    assert journal.events.get(theirs).series is None


def test_the_place_in_a_series(journal: Journal) -> None:
    first, second, third = held(journal, (9, 10), (10, 8), (11, 12))
    alone = journal.series.place(second)
    assert (alone.number, alone.size, alone.before, alone.after) == (1, 1, None, None)
    journal.series.gather(second)
    place = journal.series.place(second)
    assert (place.number, place.size) == (2, 3)
    assert place.before is not None
    assert place.after is not None
    assert (place.before.id, place.after.id) == (first, third)


def test_a_series_outlives_its_first_event(journal: Journal) -> None:
    first, second, third = held(journal, (9, 10), (10, 8), (11, 12))
    journal.series.gather(first)
    journal.events.delete(first)
    assert [one.id for one in journal.series.of(third)] == [second, third]


def test_an_event_is_taken_out_of_its_series(journal: Journal) -> None:
    first, second = held(journal, (9, 10), (10, 8))
    journal.series.gather(first)
    journal.series.leave(second)
    assert journal.undo_name == f"Take {NAME} out of its series"
    assert journal.series.place(first).size == 1


def test_who_was_seen_here_before_the_most_often_first(journal: Journal) -> None:
    first, second, third = held(journal, (9, 10), (10, 8), (11, 12))
    hal = journal.events.meet(first, "Hal Okoro", "Solicitor", 1, "leases")
    journal.events.meet(second, person=hal, can_help=2, how="three leases")
    ada = journal.events.meet(second, "Ada Lind")
    journal.events.meet(third, "Per Holm")
    assert journal.series.seen_before(third) == []
    journal.series.gather(third)
    seen = journal.series.seen_before(third)
    assert [(one.person, one.times) for one in seen] == [(hal, 2), (ada, 1)]
    assert (seen[0].how, seen[0].can_help, seen[0].on.month) == ("three leases", 2, 10)
    assert journal.series.seen_before(first) == []


@pytest.mark.parametrize(
    ("beginning", "found"),
    [("ha", True), ("OK", True), ("ókoro", True), ("al", False), ("hal o", True), ("", True)],
)
def test_who_was_seen_is_found_by_the_beginning_of_a_name(
    journal: Journal, beginning: str, found: bool
) -> None:
    first, second = held(journal, (9, 10), (10, 8))
    journal.events.meet(first, "Hal Okoro")
    journal.series.gather(first)
    assert bool(journal.series.seen_before(second, beginning)) is found


def test_a_draft_is_no_step_of_undo(journal: Journal) -> None:
    journal.people.add("Hal Okoro")
    journal.drafts.keep("met.1", {"name": "Nora Qu"})
    assert journal.drafts.get("met.1") == {"name": "Nora Qu"}
    assert journal.undo_name == "Add Hal Okoro"
    assert len(journal.history()) == 1
    journal.drafts.keep("met.1", {})
    assert journal.drafts.get("met.1") == {}
