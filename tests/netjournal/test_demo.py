"""The demo journal: a believable year, on whatever day it is written."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from netjournal import demo
from netjournal.demo.living import Clock
from netjournal.errors import CannotStore, FileExists, PassphraseNeeded
from netjournal.journal import Journal
from netjournal.words import (
    Answer,
    Basis,
    ConnectionKind,
    ConversationState,
    DecisionKind,
    Direction,
    FollowUpKind,
    FollowUpState,
    OrganisationKind,
    ReferralOutcome,
    Reply,
    ReservationKind,
    ReservationState,
    Side,
    Stage,
)
from tests.conftest import PASSPHRASE

A_SUNDAY = dt.date(2026, 11, 22)
OTHER_DAYS = (
    dt.date(2027, 1, 1),
    dt.date(2024, 2, 29),
    dt.date(2026, 3, 29),  # clocks go forward
    dt.date(2026, 10, 25),  # clocks go back
    dt.date(2026, 12, 25),
    dt.date(2028, 5, 1),
)
MINE, THEIRS = Side.MINE, Side.THEIRS


def opened(path: Path, today: dt.date, passphrase: str | None = None) -> Journal:
    return Journal.open(path, passphrase, clock=lambda: dt.datetime.combine(today, dt.time(9)))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.njournal"
    demo.write(path, today=A_SUNDAY)
    return path


@pytest.fixture
def journal(written: Path) -> Iterator[Journal]:
    with opened(written, A_SUNDAY) as journal:
        yield journal


def everybody(journal: Journal) -> list[int]:
    return journal.people.ids()


def person(journal: Journal, name: str) -> int:
    return journal.people.named(name).id


def all_reservations(journal: Journal) -> list:
    return [one for who in everybody(journal) for one in journal.reservations.of(who)]


def all_of_it(journal: Journal) -> list:
    """What the journal says, without the ids of rows, which are minted by chance."""
    people = journal.people.rows(everybody(journal))
    story = [
        (row.name, one.on, one.title, one.rest, one.detail, one.chip)
        for row in people
        for one in journal.timeline.of(row.id)
    ]
    return [(row.name, row.does, row.stage, row.last_contact) for row in people] + story


def test_it_holds_about_forty_people_eight_events_and_twenty_conversations(journal):
    assert 38 <= len(everybody(journal)) <= 46
    assert len(journal.events.all()) == 8
    assert len(journal.conversations.all(ConversationState.HELD)) == 20


def test_people_stand_at_every_stage(journal):
    assert all(journal.people.count_by_stage().values())


def test_two_became_partners_by_the_rules(journal):
    partners = journal.people.ids(stages=[Stage.PARTNERS])
    assert [row.name for row in journal.people.rows(partners)] == ["June Sato", "Leo Brandt"]
    assert [journal.relationship.missing(one) for one in partners] == [[], []]
    assert all(check.so for one in partners for check in journal.relationship.checks(one))


def test_one_ended_kindly(journal):
    (ended,) = journal.people.ids(stages=[Stage.ENDED])
    assert journal.relationship.decisions(ended)[0].reason


def test_one_ended_and_was_taken_up_again(journal):
    tobias = person(journal, "Tobias Finch")
    made = [one.what for one in journal.relationship.decisions(tobias)]
    assert made == [DecisionKind.TAKEN_UP, DecisionKind.ENDED]
    assert journal.people.get(tobias).stage is Stage.SECOND


def test_reservations_are_in_every_state_of_every_kind_on_both_sides(journal):
    found = all_reservations(journal)
    assert {one.state for one in found} == set(ReservationState)
    assert {one.basis for one in found} == set(Basis)
    assert {(one.side, one.kind) for one in found} == {
        (side, kind) for side in Side for kind in ReservationKind
    }
    assert all(one.evidence for one in found if one.basis is Basis.FACT)
    assert any(one.accepted_on for one in found)
    assert any(one.shared_on is None for one in found)


def test_a_reservation_has_a_history_with_its_own_dates(journal):
    (nine_days,) = (one for one in all_reservations(journal) if "nine days" in one.doubt)
    history = journal.reservations.history(nine_days.id)
    assert [one.what for one in history] == [
        "raised",
        "resolved",
        "open again",
        "shared",
        "answered",
        "resolved",
    ]
    assert len({one.at.date() for one in history}) == 4


def test_the_checklist_with_hal_is_half_considered(journal):
    checklist = journal.reservations.checklist(person(journal, "Hal Okoro"))

    def said(side: Side, kind: ReservationKind) -> list[str]:
        cell = checklist.cell(side, kind)
        states = [one.state.value for one in cell.reservations]
        return states or (["none"] if cell.considered else ["not considered"])

    assert [(said(MINE, kind), said(THEIRS, kind)) for kind in ReservationKind] == [
        (["none"], ["none"]),
        (["open"], ["not considered"]),
        (["resolved"], ["none"]),
        (["open"], ["open"]),
        (["none"], ["not considered"]),
        (["stands"], ["none"]),
        (["open"], ["not considered"]),
    ]


def test_a_second_conversation_with_hal_is_in_two_days_with_two_doubts_not_shared(journal):
    hal, mina = journal.today.to_prepare()
    assert (hal.conversation.person_name, hal.conversation.stage) == ("Hal Okoro", "second")
    assert hal.conversation.starts_at == dt.datetime(2026, 11, 24, 10)
    assert hal.not_shared == 2
    assert (mina.conversation.person_name, mina.conversation.stage) == ("Mina Frost", "first")


def test_the_question_was_answered_in_every_way(journal):
    held = journal.conversations.all(ConversationState.HELD)
    firsts = [one for one in held if one.stage == "first"]
    assert {one.question for one in firsts} == set(Answer)
    assert {(one.mine, one.theirs) for one in firsts} >= {
        (True, True),
        (False, True),
        (True, None),
    }


def test_the_question_that_was_not_asked_is_to_be_asked(journal):
    zadie = person(journal, "Zadie Obi")
    (ask,) = journal.followups.about(zadie)
    assert (ask.kind, ask.state) == (FollowUpKind.ASK, FollowUpState.OPEN)


def test_every_second_conversation_opened_with_its_purpose(journal):
    held = journal.conversations.all(ConversationState.HELD)
    seconds = [one for one in held if one.stage == "second"]
    assert all(one.purpose_said_at for one in seconds)
    assert max(Counter(one.person_name for one in seconds).values()) >= 2


def test_one_conversation_was_cancelled(journal):
    (cancelled,) = journal.conversations.all(ConversationState.CANCELLED)
    assert cancelled.person_name == "Wilf Hanratty"


def test_names_given_were_contacted_let_go_or_are_still_to_do(journal):
    names = [one for who in everybody(journal) for one in journal.question.names_given_by(who)]
    states = {journal.followups.get(one.follow_up).state for one in names}
    assert states == set(FollowUpState)


def test_points_of_connection_are_of_every_kind(journal):
    found = [one for who in everybody(journal) for one in journal.conversations.connections(who)]
    assert {one.kind for one in found} == set(ConnectionKind)


def test_help_is_promised_for_today_and_overdue_and_more_was_given_than_received(journal):
    due = {one.what: one.due_on for one in journal.today.to_do() if one.kind is FollowUpKind.HELP}
    assert due["Introduce Mina Frost to Leo Brandt"] == A_SUNDAY
    assert [what for what, day in due.items() if day < A_SUNDAY] == [
        "Send Tobias Finch the list of handover questions"
    ]
    counts = journal.help.counts()
    assert counts["given"] > counts["received"] > 0


def test_referrals_went_both_ways_with_every_outcome(journal):
    referrals = journal.referrals.all()
    assert {one.direction for one in referrals} == set(Direction)
    assert {one.outcome for one in referrals} == set(ReferralOutcome)


def test_six_invitations_to_the_last_event_are_silent(journal):
    last, before = journal.today.waiting()
    assert (last.sent, last.accepted, last.declined) == (12, 4, 2)
    assert len(last.to_nudge) == 6
    assert [one.nudged_on is not None for one in before.waiting] == [True]
    assert 10 <= (A_SUNDAY - journal.events.all()[0].on).days <= 20


def test_invitations_had_every_reply(journal):
    found = [one.reply for who in everybody(journal) for one in journal.invitations.of(who)]
    assert set(found) == set(Reply)


def test_it_gets_easier(journal):
    feelings = journal.events.feelings()
    before = [one.before for one in feelings]
    assert before == sorted(before)
    assert all(one.after > one.before for one in feelings)
    events = [journal.events.get(row.id) for row in journal.events.all()]
    assert all(one.intention and one.opening_line and one.learned for one in events)
    assert len({one.group for one in events}) == 3


def test_the_honest_number_grows(journal):
    counts = [month.held for month in journal.review.one_to_ones()]
    assert 5 <= counts[-1] <= 7
    assert sum(counts[6:]) > sum(counts[:6]) > 0


def test_the_owner_is_easy_to_refer(journal):
    profile = journal.profile.get()
    assert all(profile)
    assert profile.organisation == "Nair & Tolley"


def test_ten_people_are_known_well(journal):
    people = [journal.people.get(who) for who in everybody(journal)]
    known = [
        one
        for one in people
        if one.years_in_business and one.target_market and one.best_clients and one.good_referral
    ]
    assert len(known) >= 9


def test_ada_could_be_introduced_to_per(journal):
    first = journal.matching.introductions()[0]
    assert (first.seeker_name, first.helper_name) == ("Ada Lind", "Per Holm")


def test_organisations_keep_past_roles_and_colleagues(journal):
    roles = journal.organisations.roles(person(journal, "Leo Brandt"))
    assert [one.organisation_name for one in roles if one.ended_on] == ["Pargeter & Sons"]
    (colleague,) = journal.organisations.colleagues(person(journal, "Hal Okoro"))
    assert colleague.person_name == "Eleanor Prewett"
    assert len(journal.organisations.all(OrganisationKind.GROUP)) == 3


def test_some_notes_are_private(journal):
    notes = [one.private for who in everybody(journal) for one in journal.notes.about(who)]
    assert Counter(notes)[False] > Counter(notes)[True] > 0


def test_addresses_and_numbers_are_nobodys(journal):
    reach = [one for who in everybody(journal) for one in journal.people.reach(who)]
    for one in reach:
        pattern = {
            "email": r".+@([a-z]+\.)?example\.(org|com|net)",
            "web": r"https://([a-z]+\.)?example\.(org|com|net)",
            "telephone": r"01632 960\d{3}|07700 900\d{3}",
        }.get(one.kind.value, ".+")
        assert re.fullmatch(pattern, one.value), one.value


def test_there_is_nothing_to_undo_or_redo(journal):
    assert (journal.undo_name, journal.redo_name, journal.history()) == (None, None, [])


def test_what_is_done_in_the_demo_can_be_undone(tmp_path):
    path = tmp_path / "demo.njournal"
    demo.write(path, today=A_SUNDAY)
    with opened(path, A_SUNDAY) as journal:
        journal.notes.write(person(journal, "Hal Okoro"), "A note of my own")
        assert journal.undo_name == "Write a note about Hal Okoro"
        journal.undo()
        assert journal.undo_name is None


@pytest.mark.parametrize("today", OTHER_DAYS, ids=str)
def test_it_works_on_any_day(tmp_path, today):
    path = tmp_path / "demo.njournal"
    demo.write(path, today=today)
    with opened(path, today) as journal:
        assert all(one.sound for one in journal.check())
        assert len(journal.today.to_prepare()) == 2
        assert journal.today.to_prepare()[0].not_shared == 2
        assert len([one for one in journal.today.to_do() if one.due_on == today]) == 1
        assert len([one for one in journal.today.to_do() if one.due_on < today]) == 1
        assert len(journal.today.waiting()[0].to_nudge) == 6
        assert sum(month.held for month in journal.review.one_to_ones(13)) == 20
        held = journal.conversations.all(ConversationState.HELD)
        assert all(one.begun_at.date() == one.held_on < today for one in held)


def test_nobody_meets_on_a_day_when_nobody_meets():
    clock = Clock(dt.date(2027, 1, 3))
    days = [clock.day(ago) for ago in range(-20, 400) if ago]
    assert all(day.weekday() < 5 for day in days)
    assert not {dt.date(2026, 12, 25), dt.date(2027, 1, 1)} & set(days)


def test_it_tells_the_same_story_on_the_same_day(tmp_path, journal):
    path = tmp_path / "again.njournal"
    demo.write(path, today=A_SUNDAY)
    with opened(path, A_SUNDAY) as again:
        assert all_of_it(again) == all_of_it(journal)


def test_no_month_is_named_in_words_that_were_told():
    words = " ".join(file.read_text("utf-8") for file in demo.STORY.glob("*.toml"))
    months = [dt.date(2026, number, 1).strftime("%B") for number in range(1, 13)]
    told = [month for month in months if month not in ("March", "May", "June")]
    assert not [month for month in told if month in words]


def test_an_encrypted_one_needs_its_passphrase(tmp_path):
    path = tmp_path / "demo.njournal"
    demo.write(path, today=A_SUNDAY, passphrase=PASSPHRASE)
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(PassphraseNeeded):
        Journal.open(path)
    with opened(path, A_SUNDAY, PASSPHRASE) as journal:
        assert journal.encrypted
        assert all(one.sound for one in journal.check())


def test_it_is_not_written_over_another_file(tmp_path):
    path = tmp_path / "demo.njournal"
    path.write_text("mine")
    with pytest.raises(FileExists):
        demo.write(path, today=A_SUNDAY)
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_it_says_when_its_folder_is_not_there(tmp_path):
    path = tmp_path / "nowhere" / "demo.njournal"
    with pytest.raises(CannotStore, match=r"nowhere/demo\.njournal cannot be written"):
        demo.write(path, today=A_SUNDAY)


def test_it_leaves_nothing_beside_it(written):
    assert list(written.parent.iterdir()) == [written]
