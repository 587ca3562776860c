"""What a month brought: steps forward with people as the stage derives them, and what was done."""

from __future__ import annotations

import datetime as dt

from netjournal import demo
from netjournal.journal import Journal
from netjournal.words import FollowUpKind, Stage
from tests import builders

EVER = (dt.date(1900, 1, 1), dt.date(2999, 12, 31))
NOVEMBER = (dt.date(2026, 11, 1), dt.date(2026, 11, 30))
DECEMBER = (dt.date(2026, 12, 1), dt.date(2026, 12, 31))


def test_everybody_came_to_where_they_stand(tmp_path):
    demo.write(tmp_path / "demo.njournal")
    with Journal.open(tmp_path / "demo.njournal") as journal:
        moved = {one.person: one.stage for one in journal.month.moved(*EVER)}
        people = journal.people.rows(journal.people.ids())
    for person in people:
        assert moved.get(person.id, Stage.NAMED) is person.stage


def test_a_step_is_told_from_where_to_where_and_when(journal, clock):
    person = builders.met(journal)
    clock.pass_days(30)
    builders.first_held(journal, person)
    (one,) = journal.month.moved(*NOVEMBER)
    assert (one.before, one.stage, one.on) == (Stage.NAMED, Stage.MET, dt.date(2026, 11, 2))
    (one,) = journal.month.moved(*DECEMBER)
    assert (one.name, one.before, one.stage) == ("Hal Okoro", Stage.MET, Stage.AGREED)
    assert one.on == dt.date(2026, 12, 2)


def test_who_stands_where_they_stood_did_not_move(journal, clock):
    person = builders.met(journal)
    clock.pass_days(30)
    journal.events.meet(journal.events.add("Another breakfast"), "Hal Okoro", person=person)
    assert journal.month.moved(*DECEMBER) == []


def test_ended_and_taken_up_again_in_one_month_is_no_move(journal, clock):
    person = builders.met(journal)
    clock.pass_days(30)
    journal.relationship.end(person, "no time")
    assert [one.stage for one in journal.month.moved(*DECEMBER)] == [Stage.ENDED]
    journal.relationship.take_up(person)
    assert journal.month.moved(*DECEMBER) == []


def test_those_who_came_furthest_come_first(journal):
    builders.met(journal, "Zoe")
    builders.partner(journal, "Ada")
    moved = journal.month.moved(*NOVEMBER)
    assert [one.stage for one in moved] == [Stage.PARTNERS, Stage.MET]


def test_events_say_what_came_of_them(journal):
    event = journal.events.add("Chamber breakfast", feeling_before=2)
    hal, mia, _zoe = (journal.events.meet(event, name) for name in ("Hal", "Mia", "Zoe"))
    journal.invitations.accept(journal.invitations.send(hal))
    journal.invitations.send(mia)
    (one,) = journal.month.events(*NOVEMBER)
    assert (one.met, one.invited, one.accepted) == (3, 2, 1)
    assert (one.before, one.after) == (2, None)
    assert journal.month.events(*DECEMBER) == []


def test_what_was_done_is_told_on_its_day(journal):
    person = builders.met(journal)
    done = journal.followups.add("Ring", person=person)
    journal.followups.add("Write", person=person)
    journal.followups.let_go(journal.followups.add("Sing", person=person))
    journal.followups.done(done)
    (one,) = journal.month.done(*NOVEMBER)
    assert (one.what, one.person_name, one.on) == ("Ring", "Hal Okoro", dt.date(2026, 11, 2))
    assert one.kind is FollowUpKind.OTHER
