"""Many people at once: each is one change that undo takes back whole."""

import pytest

from netjournal.errors import JournalError
from netjournal.people.several import WhyNot
from netjournal.words import Reply, Stage
from tests.builders import everything_in, first_held, met


@pytest.fixture
def three(journal):
    return [met(journal, name) for name in ("Ada Lind", "Hal Okoro", "Ruth Adeyemi")]


def test_everybody_is_tagged_once_by_one_change(journal, three):
    journal.people.tag(three[0], "Legal")
    before = everything_in(journal)
    assert journal.several.tag(three, " legal ") == 2
    assert [journal.people.tags(one) for one in three] == [["Legal"]] * 3
    assert journal.undo_name == "Tag 3 people “legal”"
    journal.undo()
    assert everything_in(journal) == before


def test_an_empty_tag_is_refused(journal, three):
    with pytest.raises(JournalError):
        journal.several.tag(three, "  ")


def test_a_tag_is_taken_off_those_who_have_it(journal, three):
    journal.several.tag(three[:2], "legal")
    assert journal.several.untag(three, "LEGAL") == 2
    assert journal.people_list.tags() == []
    assert journal.several.untag(three, "never there") == 0


def test_undo_brings_all_who_were_deleted_back_with_everything(journal, three):
    journal.notes.write(three[0], "Prefers the phone")
    first_held(journal, three[1])
    before = everything_in(journal)
    journal.several.delete(three)
    assert journal.people.ids() == []
    assert journal.undo_name == "Delete 3 people"
    journal.undo()
    assert everything_in(journal) == before


def test_those_not_invited_yet_are_invited_from_where_they_were_met_last(journal, clock, three):
    ada, hal, ruth = three
    named = journal.people.add("Owen Pryce", introduced_by=hal)
    journal.invitations.decline(journal.invitations.send(hal))
    first_held(journal, ruth)
    came = journal.several.invite([ada, hal, ruth, named], channel="e-mail")
    assert len(came.invitations) == 2
    assert [(one.name, one.why) for one in came.left_out] == [
        ("Hal Okoro", WhyNot.DECLINED),
        ("Ruth Adeyemi", WhyNot.TALKED),
    ]
    (invitation,) = journal.invitations.of(ada)
    assert (invitation.reply, invitation.sent_on) == (Reply.SENT, clock.today)
    assert (invitation.event_name, invitation.channel) == ("Breakfast with Ada Lind", "e-mail")
    assert journal.people.get(ada).stage is Stage.INVITED
    assert journal.undo_name == "Invite 2 people"
    journal.undo()
    assert journal.people.get(ada).stage is Stage.MET
    assert journal.invitations.of(named) == []


def test_inviting_nobody_is_no_change(journal, three):
    journal.several.invite(three[:1])
    before = len(journal.history())
    came = journal.several.invite(three[:1])
    assert (came.invitations, came.left_out[0].why) == ((), WhyNot.WAITING)
    assert len(journal.history()) == before


def test_who_was_let_go_is_left_out(journal, three):
    journal.relationship.end(three[0], "No contacts for each other")
    assert journal.several.invite(three[:1]).left_out[0].why is WhyNot.ENDED


def test_more_people_than_fit_one_statement_are_one_change(journal):
    with journal.change("Add many"):
        people = [journal.people.add(f"Person {number}") for number in range(1_200)]
    assert journal.several.tag(people, "many") == 1_200
    assert journal.several.untag(people, "many") == 1_200
    journal.several.delete(people)
    assert journal.people.ids() == []
    journal.undo()
    assert len(journal.people.ids()) == 1_200
