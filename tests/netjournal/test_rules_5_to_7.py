"""Rules 5 to 7 of the method: reservations, forming a referral relationship, and ending one."""

import pytest

from netjournal.errors import NotAllowed
from netjournal.words import (
    Basis,
    DecisionKind,
    FollowUpState,
    ReservationKind,
    ReservationState,
    Side,
    Stage,
)
from tests.builders import first_held, met, nothing_missing, partner, second_held

KINDS = [
    "competence",
    "consistency",
    "integrity",
    "confidentiality",
    "reliability",
    "contacts",
    "other",
]


@pytest.fixture
def hal(journal):
    return met(journal)


@pytest.fixture
def doubt(journal, hal):
    return journal.reservations.add(hal, "mine", "consistency", "Who would pick up my referral?")


def test_rule_5_the_checklist_has_every_kind_on_both_sides(journal, hal):
    cells = journal.reservations.checklist(hal).cells
    assert [(cell.kind, cell.side) for cell in cells] == [
        (kind, side) for kind in KINDS for side in ("mine", "theirs")
    ]


def test_rule_5_a_kind_says_not_considered_none_or_one_or_more(journal, hal):
    def cell():
        return journal.reservations.checklist(hal).cell(Side.THEIRS, ReservationKind.INTEGRITY)

    assert not cell().considered
    journal.reservations.consider(hal, "theirs", "integrity")
    assert cell().considered
    assert cell().none
    for doubt in ("Will they take my clients?", "Do they talk?"):
        journal.reservations.add(hal, "theirs", "integrity", doubt)
    assert not cell().none
    assert [one.doubt for one in cell().reservations] == [
        "Will they take my clients?",
        "Do they talk?",
    ]


def test_rule_5_it_can_be_taken_back_that_a_kind_was_considered(journal, hal):
    journal.reservations.consider(hal, "mine", "contacts")
    journal.reservations.not_considered(hal, "mine", "contacts")
    checklist = journal.reservations.checklist(hal)
    assert not checklist.cell(Side.MINE, ReservationKind.CONTACTS).considered


def test_rule_5_a_reservation_begins_open_and_as_a_hunch(journal, doubt, clock):
    one = journal.reservations.get(doubt)
    assert one.doubt == "Who would pick up my referral?"
    assert (one.state, one.basis) == (ReservationState.OPEN, Basis.HUNCH)
    assert (one.raised_on, one.shared_on) == (clock.today, None)


def test_rule_5_a_reservation_holds_all_that_is_said_about_it(journal, doubt, clock):
    journal.reservations.edit(
        doubt,
        basis=Basis.FACT,
        evidence="A colleague missed a deadline",
        would_settle="Meet a colleague",
    )
    journal.reservations.share(doubt)
    journal.reservations.answer(doubt, "You would always deal with me")
    one = journal.reservations.get(doubt)
    assert (one.basis, one.evidence) == (Basis.FACT, "A colleague missed a deadline")
    assert (one.would_settle, one.answered) == (
        "Meet a colleague",
        "You would always deal with me",
    )
    assert one.shared_on == clock.today


def test_rule_5_every_state_can_be_reached_and_left(journal, doubt, clock):
    journal.reservations.resolve(doubt)
    resolved = journal.reservations.get(doubt)
    assert (resolved.state, resolved.settled_on) == (ReservationState.RESOLVED, clock.today)
    journal.reservations.let_stand(doubt)
    assert journal.reservations.get(doubt).state is ReservationState.STANDS
    journal.reservations.reopen(doubt)
    reopened = journal.reservations.get(doubt)
    assert (reopened.state, reopened.settled_on) == (ReservationState.OPEN, None)


def test_rule_5_the_changes_are_its_history(journal, doubt):
    journal.reservations.edit(doubt, basis=Basis.FACT)
    journal.reservations.share(doubt)
    journal.reservations.answer(doubt, "Always me")
    journal.reservations.let_stand(doubt)
    journal.reservations.accept(doubt)
    journal.reservations.reopen(doubt)
    said = [(line.what, line.detail) for line in journal.reservations.history(doubt)]
    assert said == [
        ("raised", "Who would pick up my referral?"),
        ("basis", "a fact"),
        ("shared", ""),
        ("answered", "Always me"),
        ("stands", ""),
        ("accepted as it stands", ""),
        ("open again", ""),
    ]


def test_rule_5_an_answer_promised_is_a_follow_up_until_answered(journal, hal):
    theirs = journal.reservations.add(hal, "theirs", "contacts", "Whom do you know in Leeds?")
    promised = journal.reservations.promise_answer(theirs)
    assert journal.followups.get(promised).state is FollowUpState.OPEN
    journal.reservations.answer(theirs, "Three manufacturers")
    assert journal.followups.get(promised).state is FollowUpState.DONE


def test_rule_5_each_second_conversation_asks_again(journal, hal, clock):
    for side in Side:
        for kind in ReservationKind:
            journal.reservations.consider(hal, side, kind)
    clock.pass_days(14)
    second_begun = clock.now
    assert len(journal.reservations.to_ask_again(hal, second_begun)) == 14
    journal.reservations.consider(hal, "mine", "competence")
    assert len(journal.reservations.to_ask_again(hal, second_begun)) == 13


def test_rule_6_everything_missing_is_listed_with_the_way_to_mend_it(journal, hal):
    ways = [one.way for one in journal.relationship.missing(hal)]
    assert ways == ["want"] * 2 + ["consider"] * 14
    open_one = journal.reservations.add(hal, "mine", "reliability", "Always late")
    stands = journal.reservations.add(hal, "theirs", "contacts", "Too few")
    journal.reservations.let_stand(stands)
    missing = journal.relationship.missing(hal)
    assert [one.reservation for one in missing if one.way == "settle"] == [open_one]
    assert [one.reservation for one in missing if one.way == "accept"] == [stands]
    assert len([one for one in missing if one.way == "consider"]) == 12
    assert all(one.said.endswith(".") for one in missing)


def test_rule_6_it_is_formed_when_both_want_it_and_nothing_is_open(journal, hal, clock):
    second_held(journal, hal)
    nothing_missing(journal, hal)
    journal.relationship.form(hal)
    assert journal.people.get(hal).stage is Stage.PARTNERS
    (formed,) = journal.relationship.decisions(hal)
    assert (formed.what, formed.on) == (DecisionKind.FORMED, clock.today)


@pytest.mark.parametrize("side", list(Side))
def test_rule_6_both_must_want_it(journal, hal, side):
    nothing_missing(journal, hal)
    journal.relationship.want(hal, side, False)
    with pytest.raises(NotAllowed, match="want it"):
        journal.relationship.form(hal)


def test_rule_6_every_kind_must_be_considered_on_both_sides(journal, hal):
    nothing_missing(journal, hal)
    journal.reservations.not_considered(hal, "theirs", "contacts")
    with pytest.raises(NotAllowed, match=r"Contacts \(theirs\) has not been considered"):
        journal.relationship.form(hal)


def test_rule_6_nothing_may_be_open(journal, hal, doubt):
    nothing_missing(journal, hal)
    with pytest.raises(NotAllowed, match="is open"):
        journal.relationship.form(hal, accepting=[doubt])
    assert journal.reservations.get(doubt).accepted_on is None
    journal.reservations.resolve(doubt)
    journal.relationship.form(hal)


def test_rule_6_one_that_stands_must_be_accepted_by_name(journal, hal, doubt, clock):
    nothing_missing(journal, hal)
    journal.reservations.let_stand(doubt)
    with pytest.raises(NotAllowed, match="has not been accepted"):
        journal.relationship.form(hal)
    journal.relationship.form(hal, accepting=[doubt])
    assert journal.reservations.get(doubt).accepted_on == clock.today


def test_rule_6_forming_with_acceptance_is_one_step_of_undo(journal, hal, doubt):
    nothing_missing(journal, hal)
    journal.reservations.let_stand(doubt)
    journal.relationship.form(hal, accepting=[doubt])
    assert journal.undo().name == "Form a referral relationship with Hal Okoro"
    assert journal.relationship.decisions(hal) == []
    assert journal.reservations.get(doubt).accepted_on is None


def test_rule_7_ending_is_one_plain_action_with_a_reason(journal, hal, clock):
    journal.relationship.end(hal, "We serve the same clients")
    (ended,) = journal.relationship.decisions(hal)
    assert (ended.what, ended.reason) == (DecisionKind.ENDED, "We serve the same clients")
    assert journal.relationship.of(hal).stage is Stage.ENDED
    assert journal.relationship.of(hal).since == clock.today


def test_rule_7_ending_deletes_nothing(journal, clock):
    hal = partner(journal)
    journal.notes.write(hal, "Knows everybody in the guild")
    journal.help.promise(hal, "Introduce a VAT specialist")
    before = journal.timeline.of(hal)
    clock.pass_days(30)
    journal.relationship.end(hal, "")
    assert journal.timeline.of(hal)[1:] == before


def test_rule_7_an_ended_one_can_be_taken_up_again(journal, hal):
    first_held(journal, hal)
    journal.relationship.end(hal, "Not now")
    journal.relationship.take_up(hal)
    assert journal.people.get(hal).stage is Stage.AGREED
    with pytest.raises(NotAllowed):
        journal.relationship.take_up(hal)
