"""Rules 8 to 14 of the method: inviting, helping, referring, and the journal about myself."""

import datetime as dt
import sys

import pytest

from netjournal.areas import Areas, Late
from netjournal.errors import NotAllowed
from netjournal.words import (
    Direction,
    FollowUpKind,
    FollowUpState,
    HelpState,
    Quality,
    ReferralOutcome,
    Reply,
    Side,
)
from tests.builders import at_ten, first_held, met, partner


@pytest.fixture
def hal(journal):
    return met(journal)


def test_rule_8_everybody_met_is_to_be_invited_best_first(journal):
    event = journal.events.add("Chamber breakfast")
    for name, can_help in (("Ada", 1), ("Ben", 3), ("Cid", 0), ("Dot", 3)):
        journal.events.meet(event, name, can_help=can_help)
    assert [one.name for one in journal.events.to_invite(event)] == ["Ben", "Dot", "Ada", "Cid"]
    assert [one.name for one in journal.events.met(event)] == ["Ben", "Dot", "Ada", "Cid"]
    assert [one.name for one in journal.events.met_in_order(event)] == ["Ada", "Ben", "Cid", "Dot"]


def test_rule_8_who_was_invited_or_spoken_with_is_not_asked_again(journal):
    event = journal.events.add("Chamber breakfast")
    ada, ben, _cid = (journal.events.meet(event, name) for name in ("Ada", "Ben", "Cid"))
    journal.invitations.send(ada, event=event)
    first_held(journal, ben)
    assert [one.name for one in journal.events.to_invite(event)] == ["Cid"]


@pytest.mark.parametrize(("days", "silent"), [(0, False), (9, False), (10, True), (90, True)])
def test_rule_8_no_reply_after_ten_days_shows_as_silent(journal, hal, clock, days, silent):
    invitation = journal.invitations.send(hal)
    clock.pass_days(days)
    assert journal.invitations.get(invitation).silent is silent
    assert journal.invitations.get(invitation).may_nudge is silent
    assert len(journal.invitations.silent()) == silent


def test_rule_8_a_silent_one_can_be_nudged_once(journal, hal, clock):
    invitation = journal.invitations.send(hal)
    clock.pass_days(10)
    journal.invitations.nudge(invitation)
    clock.pass_days(10)
    assert journal.invitations.get(invitation).silent
    assert not journal.invitations.get(invitation).may_nudge
    with pytest.raises(NotAllowed, match="One nudge is enough"):
        journal.invitations.nudge(invitation)


def test_rule_8_it_is_not_nudged_before_it_is_silent(journal, hal, clock):
    invitation = journal.invitations.send(hal)
    clock.pass_days(9)
    with pytest.raises(NotAllowed, match="ten days"):
        journal.invitations.nudge(invitation)
    assert journal.invitations.get(invitation).nudged_on is None


@pytest.mark.parametrize("reply", ["accept", "decline", "no_reply"])
def test_rule_8_an_answer_ends_the_waiting(journal, hal, clock, reply):
    invitation = journal.invitations.send(hal)
    clock.pass_days(20)
    getattr(journal.invitations, reply)(invitation)
    assert journal.invitations.waiting() == []
    found = journal.invitations.get(invitation)
    assert (found.silent, found.may_nudge, found.replied_on) == (False, False, clock.today)
    with pytest.raises(NotAllowed):
        journal.invitations.nudge(invitation)


def test_rule_8_inviting_several_is_one_change(journal, hal):
    journal.invitations.send_all([hal, met(journal, "Ada")])
    assert journal.undo().name == "Invite 2 people"
    assert journal.invitations.waiting() == []


def test_rule_8_today_groups_the_waiting_by_event(journal):
    event = journal.events.add("Chamber breakfast")
    people = [journal.events.meet(event, name) for name in ("Ada", "Ben", "Cid")]
    sent = journal.invitations.send_all(people, event=event)
    journal.invitations.accept(sent[0])
    (waiting,) = journal.today.waiting()
    assert (waiting.event_name, waiting.sent, waiting.accepted) == ("Chamber breakfast", 3, 1)
    assert [one.reply for one in waiting.waiting] == [Reply.SENT] * 2


def test_rule_9_help_promised_is_a_follow_up_until_given(journal, hal, clock):
    promised = journal.help.promise(hal, "Introduce a VAT specialist")
    (to_do,) = journal.followups.about(hal)
    assert (to_do.kind, to_do.help) == (FollowUpKind.HELP, promised)
    clock.pass_days(40)
    assert to_do.id in [one.id for one in journal.today.to_do()]
    journal.help.give(promised)
    assert journal.help.get(promised).state is HelpState.GIVEN
    assert journal.followups.get(to_do.id).state is FollowUpState.DONE


def test_rule_9_doing_the_follow_up_gives_the_help(journal, hal):
    promised = journal.help.promise(hal, "Introduce a VAT specialist")
    (to_do,) = journal.followups.about(hal)
    journal.followups.done(to_do.id)
    assert journal.help.get(promised).state is HelpState.GIVEN
    journal.followups.reopen(to_do.id)
    assert journal.help.get(promised).state is HelpState.PROMISED


def test_rule_9_given_comes_before_received(journal, hal):
    journal.help.received(hal, "Lent a room")
    journal.help.given(hal, "Read a contract")
    journal.help.promise(hal, "Find a printer")
    states = [one.state for one in journal.help.with_person(hal)]
    assert states == [HelpState.PROMISED, HelpState.GIVEN, HelpState.RECEIVED]
    assert list(journal.help.counts()) == ["promised", "given", "received"]
    assert list(journal.referrals.counts()) == ["given", "received"]


def test_rule_9_there_is_no_balance_and_no_debt(journal):
    late = [name for name, one in vars(Areas).items() if isinstance(one, Late)]
    areas = [getattr(journal, name) for name in late]
    shown = [thing for area in areas for thing in vars(sys.modules[type(area).__module__]).values()]
    names = {name for area in areas for name in dir(area)} | {
        field
        for one in shown
        if isinstance(one, type) and issubclass(one, tuple)
        for field in one._fields
    }
    words = {word for name in names for word in name.split("_")}
    assert {"given", "outcome"} <= words
    assert words.isdisjoint({"balance", "owed", "owes", "debt", "score", "credit"})


def test_rule_10_giving_a_contact_to_a_stranger_is_said_first(journal, hal):
    ada = met(journal, "Ada Lind")
    assert "giving your contacts to a stranger" in journal.referrals.warning(hal)
    with pytest.raises(NotAllowed, match="stranger"):
        journal.referrals.give(hal, ada)
    assert journal.referrals.all() == []
    journal.referrals.give(hal, ada, anyway=True)
    assert len(journal.referrals.all()) == 1


def test_rule_10_a_partner_is_no_stranger(journal):
    hal, ada = partner(journal), met(journal, "Ada Lind")
    assert journal.referrals.warning(hal) is None
    journal.referrals.give(hal, ada)


def test_rule_10_referrals_go_both_ways(journal):
    hal, ada, ben = partner(journal), met(journal, "Ada"), met(journal, "Ben")
    journal.referrals.give(hal, ada, "needs a lease")
    journal.referrals.receive(hal, ben)
    directions = {one.contact_name: one.direction for one in journal.referrals.with_person(hal)}
    assert directions == {"Ada": Direction.GIVEN, "Ben": Direction.RECEIVED}


def test_rule_10_each_referral_has_an_outcome(journal, clock):
    referral = journal.referrals.give(partner(journal), met(journal, "Ada"))
    assert journal.referrals.get(referral).outcome is ReferralOutcome.OFFERED
    for outcome in ReferralOutcome:
        journal.referrals.came_of(referral, outcome)
        assert journal.referrals.get(referral).outcome is outcome
    assert journal.referrals.get(referral).outcome_on == clock.today
    assert [one.said for one in ReferralOutcome] == [
        "offered",
        "contacted",
        "met",
        "became a client",
        "came to nothing",
    ]


def test_rule_11_eight_small_checks(journal, hal):
    checks = journal.relationship.checks(hal)
    assert [(check.side, check.quality) for check in checks] == [
        (side, quality)
        for side in ("mine", "theirs")
        for quality in ("understand", "know", "like", "trust")
    ]
    assert {check.so for check in checks} == {None}


def test_rule_11_each_check_has_a_note(journal, hal):
    journal.relationship.check(hal, "mine", "trust", so=True)
    journal.relationship.check(hal, "mine", "trust", note="Kept his word twice")
    journal.relationship.check(hal, "theirs", "know", so=False)
    checks = {(one.side, one.quality): one for one in journal.relationship.checks(hal)}
    mine = checks[Side.MINE, Quality.TRUST]
    assert (mine.so, mine.note) == (True, "Kept his word twice")
    assert checks[Side.THEIRS, Quality.KNOW].so is False
    journal.relationship.uncheck(hal, "mine", "trust")
    again = {(one.side, one.quality): one for one in journal.relationship.checks(hal)}
    assert again[Side.MINE, Quality.TRUST].so is None


def test_rule_11_the_checks_are_seen_in_the_second_conversation(journal):
    assert "checks" in [one for step in journal.script.steps("second") for one in step.records]


def test_rule_12_the_honest_number_by_month(journal, clock):
    hal = met(journal)
    for days in (0, 3, 33):
        clock.pass_days(days)
        first_held(journal, hal)
    journal.conversations.arrange(hal, "first", at_ten(clock.today))
    assert [(one.first, one.held) for one in journal.review.one_to_ones(3)] == [
        (dt.date(2026, 10, 1), 0),
        (dt.date(2026, 11, 1), 2),
        (dt.date(2026, 12, 1), 1),
    ]
    assert journal.review.honest_number() == 1


def test_rule_12_a_cancelled_conversation_does_not_count(journal, hal):
    conversation = journal.conversations.arrange(hal, "first", at_ten(dt.date(2026, 11, 2)))
    journal.conversations.cancel(conversation)
    assert journal.review.honest_number() == 0


def test_rule_13_my_profile_is_written_once(journal):
    assert "one_line" in journal.profile.missing()
    journal.profile.edit(
        name="Ines Duarte",
        one_line="I keep the books of small builders",
        short_story="Twelve years on building sites",
        long_story="It began with a shoebox of receipts.",
        clients="Builders with three to ten people",
        problems="They never know what a job earned",
        would_like_to_meet="Architects",
        good_referral="A builder who has just lost money on a job",
        bad_referral="A franchise",
    )
    assert journal.profile.missing() == ()
    assert journal.profile.get().bad_referral == "A franchise"
    journal.profile.edit(one_line="I keep builders in profit")
    assert journal.profile.get().one_line == "I keep builders in profit"
    assert journal.profile.get().name == "Ines Duarte"


def test_rule_14_an_event_has_an_intention_and_an_opening_line(journal):
    event = journal.events.add(
        "Chamber breakfast",
        intention="Find three people I can help",
        opening_line="What brings you here?",
        hope_to_meet="An architect",
    )
    found = journal.events.get(event)
    assert found.intention == "Find three people I can help"
    assert found.opening_line == "What brings you here?"


def test_rule_14_how_it_felt_is_optional_and_gets_easier(journal, clock):
    for before, after in ((1, 3), (None, None), (3, 4), (4, 5)):
        event = journal.events.add("Breakfast", feeling_before=before)
        journal.events.edit(event, feeling_after=after)
        clock.pass_days(30)
    felt = [(one.before, one.after) for one in journal.events.feelings()]
    assert felt == [(1, 3), (3, 4), (4, 5)]
