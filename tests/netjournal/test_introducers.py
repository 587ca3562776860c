"""Who introduced whom, what came of names given, and who could be introduced."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netjournal.journal import Journal
from netjournal.people.introducers import grown, without_circles
from netjournal.words import FollowUpState, ReferralOutcome, Stage
from tests.builders import first_held, met, partner
from tests.conftest import Clock


def names(journal: Journal) -> dict[str, list[str]]:
    """Whom each one led to, by name."""
    people = journal.introducers.forest().people
    return {one.name: [people[child].name for child in one.children] for one in people.values()}


def test_the_forest_grows_from_who_introduced_whom(journal: Journal) -> None:
    hal = journal.people.add("Hal Okoro")
    ruth = journal.people.add("Ruth Adeyemi", introduced_by=hal)
    journal.people.add("Owen Pryce", introduced_by=hal)
    mina = journal.people.add("Mina Frost", introduced_by=ruth)
    journal.people.add("Nobody's Friend")
    forest = journal.introducers.forest()
    assert names(journal)["Hal Okoro"] == ["Owen Pryce", "Ruth Adeyemi"]
    assert (forest.roots, forest.others) == ((hal,), 1)
    assert forest.people[hal].led_to == 3
    assert forest.way_to(mina) == (hal, ruth, mina)
    assert [one.name for one, _depth in forest.in_order(frozenset({ruth}))] == [
        "Hal Okoro",
        "Owen Pryce",
        "Ruth Adeyemi",
    ]


def test_a_circle_begins_with_whom_the_journal_has_known_longest(journal: Journal) -> None:
    ada = journal.people.add("Ada")
    ben = journal.people.add("Ben", introduced_by=ada)
    cleo = journal.people.add("Cleo", introduced_by=ben)
    journal.people.edit(ada, introduced_by=cleo)
    eve = journal.people.add("Eve")
    journal.people.edit(eve, introduced_by=eve)
    forest = journal.introducers.forest()
    assert forest.way_to(cleo) == (ada, ben, cleo)
    assert forest.people[ada].led_to == 2
    assert eve in forest.roots


@given(st.dictionaries(st.integers(1, 30), st.integers(1, 40)))
def test_every_way_leads_to_a_root(introduced_by: dict[int, int]) -> None:
    by = without_circles(introduced_by)
    rows = [(person, str(person), "named", who) for person, who in introduced_by.items()]
    people, roots = grown(rows)
    assert {one.id: one.by for one in people.values()} == by
    assert sum(people[root].led_to + 1 for root in roots) == len(rows)


def test_introductions_come_in_when_asked_for(journal: Journal) -> None:
    ada, per = journal.people.add("Ada"), journal.people.add("Per")
    journal.referrals.introduce(ada, per)
    assert journal.introducers.forest().people == {}
    forest = journal.introducers.forest(with_introductions=True)
    assert (set(forest.people), forest.also, forest.others) == ({ada, per}, ((ada, per),), 0)


def test_what_came_of_a_name_given(journal: Journal, clock: Clock) -> None:
    hal = met(journal)
    conversation = first_held(journal, hal)
    ruth = journal.question.name_given(conversation, "Ruth Adeyemi", "runs a co-op")
    owen = journal.question.name_given(conversation, "Owen Pryce")
    first, second = journal.question.what_came_of_names()
    assert (first.by, first.person, first.said) == (hal, ruth, "runs a co-op")
    assert (first.stage, first.state, first.on) == (Stage.NAMED, FollowUpState.OPEN, clock.today)
    assert first.to_contact is not None
    journal.followups.done(first.to_contact)
    first, second = journal.question.what_came_of_names()
    assert (first.person, second.person) == (owen, ruth)
    assert (second.state, second.closed_on) == (FollowUpState.DONE, clock.today)
    clock.pass_days(1)
    assert journal.question.what_came_of_names(since=clock.today) == []


def test_given_comes_before_received_and_the_outcome_can_be_looked_for(
    journal: Journal, clock: Clock
) -> None:
    hal = partner(journal)
    mina, leo = journal.people.add("Mina"), journal.people.add("Leo")
    given = journal.referrals.give(hal, mina)
    clock.pass_days(40)
    received = journal.referrals.receive(hal, leo)
    referrals = journal.referrals
    assert [one.id for one in referrals.all()] == [given, received]
    assert [one.id for one in referrals.all(since=clock.today)] == [received]
    referrals.came_of(given, ReferralOutcome.MET)
    assert journal.undo_name == "Referral of Mina: met"
    assert [one.id for one in referrals.all(outcome=ReferralOutcome.MET)] == [given]


def test_somebody_new_is_a_stranger_too(journal: Journal) -> None:
    assert "Zoe is not a referral partner" in journal.referrals.warning_about("Zoe")


def test_whom_one_person_could_be_introduced_to(journal: Journal) -> None:
    ada = journal.people.add("Ada", looking_for="freight to Oslo", does="export advice")
    per = journal.people.add("Per", does="Freight, Oslo")
    ben = journal.people.add("Ben", looking_for="advice on export")
    journal.people.add("Tom", looking_for="Freights", does="nothing")
    matches = journal.matching.of(ada)
    assert {(one.seeker, one.helper) for one in matches} == {(ada, per), (ben, ada)}
    assert matches[0].words in {("freight", "oslo"), ("advice", "export")}


def test_not_these_two_is_kept_and_can_be_undone(journal: Journal) -> None:
    ada = journal.people.add("Ada", looking_for="freight")
    per = journal.people.add("Per", does="freight")
    journal.matching.not_these(ada, per)
    assert journal.matching.introductions() == []
    assert journal.undo_name == "Do not suggest introducing Ada to Per"
    journal.undo()
    assert len(journal.matching.introductions()) == 1


def test_words_that_more_than_a_hundred_do_are_passed_over(journal: Journal) -> None:
    with journal.change("Add many"):
        journal.people.add("Ada", looking_for="printing; ceramics")
        for number in range(101):
            journal.people.add(f"Printer {number}", does="Printing")
        journal.people.add("Mina", does="Ceramics\nprinting")
    assert [one.helper_name for one in journal.matching.introductions()] == ["Mina"]
