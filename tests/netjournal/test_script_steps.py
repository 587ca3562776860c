"""Steps of my own in the script: where they stand, moved and removed, and hints of my own."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netjournal.errors import JournalError, NotAllowed
from netjournal.journal import Journal
from netjournal.words import ConversationStage

FIRST = ConversationStage.FIRST


def keys(journal: Journal) -> list[str]:
    return [step.key for step in journal.script.steps(FIRST)]


def test_a_later_step_behind_the_same_one_stands_before_the_earlier(journal: Journal) -> None:
    one = journal.script.add_step(FIRST, "One", after="help")
    two = journal.script.add_step(FIRST, "Two", after="help")
    at = keys(journal).index("help")
    assert keys(journal)[at + 1 : at + 3] == [two, one]


def test_a_step_moves_and_the_others_keep_their_order(journal: Journal) -> None:
    one = journal.script.add_step(FIRST, "One", after="help")
    two = journal.script.add_step(FIRST, "Two", after=one)
    three = journal.script.add_step(FIRST, "Three", after=two)
    before = [key for key in keys(journal) if key != one]
    journal.script.move_step(FIRST, one, after=three)
    assert [key for key in keys(journal) if key != one] == before
    assert keys(journal)[keys(journal).index(three) + 1] == one
    assert journal.undo_name == "Move the step “One”"
    journal.undo()
    at = keys(journal).index("help")
    assert keys(journal)[at + 1 : at + 4] == [one, two, three]


def test_removing_a_step_leaves_those_behind_it_in_place(journal: Journal) -> None:
    one = journal.script.add_step(FIRST, "One", after="why")
    two = journal.script.add_step(FIRST, "Two", after=one)
    journal.script.remove_step(FIRST, one)
    assert keys(journal)[1] == two
    journal.undo()
    assert keys(journal)[1:3] == [one, two]


def test_a_step_of_the_method_is_neither_moved_nor_renamed(journal: Journal) -> None:
    for change in (
        lambda: journal.script.move_step(FIRST, "question", after="why"),
        lambda: journal.script.retitle(FIRST, "question", "Perhaps ask"),
        lambda: journal.script.reword(FIRST, "why", "Hello"),
    ):
        with pytest.raises(NotAllowed):
            change()
    assert journal.undo_name is None


def test_a_step_of_my_own_gets_another_title_but_never_none(journal: Journal) -> None:
    key = journal.script.add_step(FIRST, "One", after="help")
    journal.script.retitle(FIRST, key, " The mill ")
    assert journal.script.step(FIRST, key).title == "The mill"
    with pytest.raises(JournalError):
        journal.script.retitle(FIRST, key, " ")


def test_the_first_hint_written_again_is_no_hint_of_my_own(journal: Journal) -> None:
    first = journal.script.first_hint(FIRST, "why")
    journal.script.reword_hint(FIRST, "why", "Smile")
    journal.script.reword_hint(FIRST, "why", first)
    assert journal.script.step(FIRST, "why").hint == first
    assert journal.script._own(FIRST) == []


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=12))
def test_whatever_is_moved_every_step_is_there_once(
    journal: Journal, moves: list[tuple[int, int]]
) -> None:
    own = [step.key for step in journal.script.steps(FIRST) if step.own]
    while len(own) < 4:
        own.append(journal.script.add_step(FIRST, f"Step {len(own)}", after=(own or ["help"])[-1]))
    for which, to in moves:
        journal.script.move_step(
            FIRST, own[which % 4], after=keys(journal)[to % len(keys(journal))]
        )
        shown = keys(journal)
        assert len(set(shown)) == len(shown) == 12
        shipped = [step.key for step in journal.script.steps(FIRST) if not step.own]
        assert shipped == list(dict.fromkeys(shipped))
        assert not journal.script.steps(FIRST)[0].own


def test_the_history_forgotten_is_told_and_remembered(journal: Journal) -> None:
    heard: list[str] = []
    journal.people.add("Hal Okoro")
    journal.subscribe(lambda changed: heard.append(changed.name))
    journal.forget_history()
    assert heard == [""]
    assert journal.undo_name is None
    assert journal.history_reach().forgotten_until == journal.now
    journal.forget_history()
    assert heard == [""]
