"""The stages of a relationship: derived from what happened, never typed in."""

import datetime as dt

import pytest

from netjournal.relationships.stages import Facts, stage_of
from netjournal.words import DecisionKind, Stage
from tests.builders import arranged, at_ten, first_held, met, nothing_missing, partner, second_held


@pytest.fixture
def ruth(journal):
    return journal.people.add("Ruth Adeyemi")


@pytest.fixture
def stands(journal):
    """Where somebody stands, after the whole journal was recomputed from the facts."""

    def stands(person):
        assert [finding.wrong for finding in journal.check() if not finding.sound] == []
        return journal.people.get(person).stage

    return stands


def test_the_stages_are_those_of_the_method():
    assert " ".join(Stage) == "named met invited first agreed second partners ended"


def test_somebody_known_by_name_only_is_named(ruth, stands):
    assert stands(ruth) is Stage.NAMED


def test_named_to_met_at_an_event(journal, ruth, stands):
    journal.events.meet(journal.events.add("Breakfast"), person=ruth)
    assert stands(ruth) is Stage.MET


def test_named_to_met_otherwise(journal, ruth, stands, clock):
    journal.people.edit(ruth, met_on=clock.today, met_at="On the train")
    assert stands(ruth) is Stage.MET


def test_met_to_invited(journal, stands):
    hal = met(journal)
    journal.invitations.send(hal)
    assert stands(hal) is Stage.INVITED


@pytest.mark.parametrize("reply", ["decline", "no_reply", "accept"])
def test_a_reply_does_not_change_the_stage(journal, stands, reply):
    hal = met(journal)
    getattr(journal.invitations, reply)(journal.invitations.send(hal))
    assert stands(hal) is Stage.INVITED


def test_invited_to_first_when_one_is_arranged_and_back_when_cancelled(journal, stands):
    hal = met(journal)
    journal.invitations.send(hal)
    conversation = arranged(journal, hal)
    assert stands(hal) is Stage.FIRST
    journal.conversations.cancel(conversation)
    assert stands(hal) is Stage.INVITED


@pytest.mark.parametrize(("mine", "theirs"), [(False, True), (True, False), (None, True)])
def test_first_stays_first_without_both_yeses(journal, stands, mine, theirs):
    hal = met(journal)
    first_held(journal, hal, mine=mine, theirs=theirs)
    assert stands(hal) is Stage.FIRST


def test_first_to_agreed(journal, stands):
    hal = met(journal)
    conversation = arranged(journal, hal)
    journal.conversations.agree(conversation, mine=True, theirs=True)
    assert stands(hal) is Stage.FIRST
    journal.conversations.close(conversation)
    assert stands(hal) is Stage.AGREED


def test_agreed_to_second_when_one_is_arranged(journal, stands):
    hal = met(journal)
    first_held(journal, hal)
    second = arranged(journal, hal, "second")
    assert stands(hal) is Stage.SECOND
    journal.conversations.delete(second)
    assert stands(hal) is Stage.AGREED


def test_several_second_conversations_are_normal(journal, stands):
    hal = met(journal)
    second_held(journal, hal)
    journal.conversations.close(arranged(journal, hal, "second"))
    assert stands(hal) is Stage.SECOND
    assert [journal.conversations.number(one.id) for one in journal.conversations.of(hal)] == [
        3,
        2,
        1,
    ]


def test_second_to_partners(journal, stands):
    hal = met(journal)
    second_held(journal, hal)
    nothing_missing(journal, hal)
    journal.relationship.form(hal)
    assert stands(hal) is Stage.PARTNERS


def everywhere(journal):
    """Somebody at each stage but the last."""
    people = {Stage.NAMED: journal.people.add("Named"), Stage.MET: met(journal, "Met")}
    people[Stage.INVITED] = met(journal, "Invited")
    journal.invitations.send(people[Stage.INVITED])
    people[Stage.FIRST] = met(journal, "First")
    first_held(journal, people[Stage.FIRST], mine=None)
    people[Stage.AGREED] = met(journal, "Agreed")
    first_held(journal, people[Stage.AGREED])
    people[Stage.SECOND] = met(journal, "Second")
    second_held(journal, people[Stage.SECOND])
    people[Stage.PARTNERS] = partner(journal, "Partner")
    return people


def test_from_any_stage_it_can_be_ended_and_taken_up(journal, stands, clock):
    people = everywhere(journal)
    for stage, person in people.items():
        assert stands(person) is stage
        journal.relationship.end(person, "It was not to be")
        assert stands(person) is Stage.ENDED
        clock.pass_days(1)
        journal.relationship.take_up(person)
        # Partners are partners again when they choose so again.
        expected = Stage.SECOND if stage is Stage.PARTNERS else stage
        assert stands(person) is expected
    assert journal.people.count_by_stage()[Stage.SECOND] == 2


def test_the_list_is_filtered_by_stage(journal):
    people = everywhere(journal)
    assert journal.people.ids(stages=[Stage.AGREED]) == [people[Stage.AGREED]]
    assert set(journal.people.ids(stages=[Stage.NAMED, Stage.MET])) == {
        people[Stage.NAMED],
        people[Stage.MET],
    }


def test_since_and_last_contact_follow_what_happened(journal, clock, stands):
    hal = met(journal)
    day_met = clock.today
    assert journal.people.get(hal).since == journal.people.get(hal).last_contact == day_met
    clock.pass_days(5)
    journal.invitations.send(hal)
    assert journal.people.get(hal).since == clock.today
    assert journal.people.get(hal).last_contact == day_met
    clock.pass_days(5)
    first_held(journal, hal)
    assert journal.people.get(hal).since == journal.people.get(hal).last_contact == clock.today
    clock.pass_days(5)
    journal.help.given(hal, "Read a contract")
    assert journal.people.get(hal).last_contact == clock.today
    stands(hal)


def test_they_follow_an_event_whose_day_is_moved_or_that_is_deleted(journal, stands):
    event = journal.events.add("Breakfast", dt.date(2026, 10, 1))
    ruth = journal.events.meet(event, "Ruth Adeyemi")
    journal.events.edit(event, on=dt.date(2026, 9, 1))
    assert stands(ruth) is Stage.MET
    assert journal.people.get(ruth).last_contact == dt.date(2026, 9, 1)
    journal.events.delete(event)
    assert stands(ruth) is Stage.NAMED
    assert journal.people.get(ruth).last_contact is None
    journal.undo()
    assert stands(ruth) is Stage.MET


def test_they_follow_what_is_deleted(journal, stands, clock):
    hal = met(journal)
    invitation = journal.invitations.send(hal)
    referral = journal.referrals.receive(hal, journal.people.add("Ben"))
    helped = journal.help.given(hal, "Read a contract")
    journal.referrals.delete(referral)
    assert stands(hal) is Stage.INVITED
    journal.help.delete(helped)
    assert stands(hal) is Stage.INVITED
    journal.invitations.delete(invitation)
    assert stands(hal) is Stage.MET
    (encounter,) = journal.events.met(journal.events.all()[0].id)
    journal.events.remove_encounter(encounter.id)
    assert stands(hal) is Stage.NAMED


def test_the_latest_first_conversation_decides(journal, stands, clock):
    hal = met(journal)
    first_held(journal, hal)
    clock.pass_days(100)
    first_held(journal, hal, theirs=False)
    assert stands(hal) is Stage.FIRST


def test_a_conversation_arranged_far_ahead_is_no_contact_yet(journal, stands, clock):
    hal = met(journal)
    journal.conversations.arrange(hal, "first", at_ten(clock.today + dt.timedelta(days=30)))
    assert journal.people.get(hal).last_contact == clock.today
    assert stands(hal) is Stage.FIRST


def test_a_wrong_stage_in_the_file_is_noticed(journal, ruth):
    with journal._changes.unlocked():
        journal._store.sql("UPDATE person SET stage = 'partners'")
    (wrong,) = [finding for finding in journal.check() if not finding.sound]
    assert (wrong.checked, wrong.wrong) == ("derived stages", "1 people stand elsewhere")


SECOND = {"both_agreed": True, "second_on": "2026-01-07"}


def decided(what, on):
    return {**SECOND, "last_decision": what, "decided_on": on}


@pytest.mark.parametrize(
    ("facts", "stage", "since"),
    [
        ({}, "named", None),
        ({"met_on": "2026-01-02"}, "met", "2026-01-02"),
        ({"met_on": "2026-01-02", "encountered_on": "2026-01-01"}, "met", "2026-01-01"),
        ({"invited_on": "2026-01-03"}, "invited", "2026-01-03"),
        ({"invited_on": "2026-01-03", "first_on": "2026-01-05"}, "first", "2026-01-05"),
        ({"both_agreed": True, "agreed_on": "2026-01-06"}, "agreed", "2026-01-06"),
        (SECOND, "second", "2026-01-07"),
        (decided(DecisionKind.FORMED, "2026-01-08"), "partners", "2026-01-08"),
        (decided(DecisionKind.ENDED, "2026-01-09"), "ended", "2026-01-09"),
        (decided(DecisionKind.TAKEN_UP, "2026-02-01"), "second", "2026-01-07"),
    ],
)
def test_the_stage_follows_from_the_facts_alone(facts, stage, since):
    assert stage_of(Facts(**facts)) == (stage, since)
