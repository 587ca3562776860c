"""Letters of every kind: what they say, what recording one does, and that it is kept as sent."""

from __future__ import annotations

import datetime as dt

import pytest

from netjournal.journal import Journal
from netjournal.letters import About, Letter, LetterKind
from netjournal.words import ConversationStage, FollowUpState, ReachKind
from tests.conftest import Clock

FIRST, SECOND = ConversationStage.FIRST, ConversationStage.SECOND


@pytest.fixture
def hal(journal: Journal) -> int:
    journal.profile.edit(name="Priya Nair", email="priya@example.org", one_line="Instructions")
    person = journal.people.add("Hal Okoro", does="Solicitor", looking_for="a bookkeeper")
    journal.people.add_reach(person, ReachKind.EMAIL, "hal@example.org")
    return person


@pytest.fixture
def leo(journal: Journal) -> int:
    person = journal.people.add("Leo Brandt", does="Bookkeeper", looking_for="a lease")
    journal.people.add_reach(person, ReachKind.EMAIL, "leo@example.org")
    return person


@pytest.fixture
def talk(journal: Journal, clock: Clock, hal: int) -> int:
    return journal.conversations.arrange(
        hal, FIRST, clock.now + dt.timedelta(days=2), place="Station Café"
    )


@pytest.fixture
def held(journal: Journal, clock: Clock, talk: int) -> int:
    clock.pass_days(2)
    journal.question.name_given(talk, "Ruth Adeyemi", "runs a food co-op")
    journal.help.promise(journal.conversations.get(talk).person, "a name", conversation=talk)
    journal.conversations.close(talk, mine=True, theirs=True)
    return talk


def introduction(journal: Journal, one: int, other: int) -> Letter:
    return journal.letters.make(LetterKind.INTRODUCTION, one, about=About(other=other))


def test_a_confirmation_says_day_time_and_place(journal: Journal, hal: int, talk: int) -> None:
    at = journal.conversations.get(talk).starts_at
    letter = journal.letters.make(LetterKind.CONFIRMATION, hal, about=About(conversation=talk))
    assert f"{at:%A} {at.day} {at:%B}, {at:%H:%M}\nStation Café\n" in letter.text
    assert "half of them for you" in letter.text
    assert "referral relationship" not in letter.text


def test_a_second_conversation_is_confirmed_with_its_purpose(
    journal: Journal, clock: Clock, hal: int, held: int
) -> None:
    second = journal.conversations.arrange(hal, SECOND, clock.now + dt.timedelta(days=7))
    letter = journal.letters.make(LetterKind.CONFIRMATION, hal, about=About(conversation=second))
    assert "whether some sort of referral relationship might be possible" in letter.text
    assert "without assuming that it will be" in letter.text


def test_a_thank_you_is_for_what_there_is(journal: Journal, hal: int, leo: int, held: int) -> None:
    journal.help.received(hal, "read my contract")
    journal.referrals.receive(hal, leo)
    journal.events.meet(journal.events.add("Chamber breakfast"), person=hal)
    told = {
        str(one.what): journal.letters.make(LetterKind.THANKS, hal, about=one.about).text
        for one in journal.letters.to_thank_for(hal)
    }
    day = journal.conversations.get(held).held_on
    assert day is not None
    conversation = told[f"the conversation on {day.day} {day:%b}"]
    assert "You named Ruth Adeyemi." in conversation
    assert "what I promised: a name." in conversation
    assert "both want to meet again" in conversation
    assert "“read my contract”" in told["help: read my contract"]
    assert "passing Leo Brandt on to me" in told["the referral of Leo Brandt"]
    assert "at Chamber breakfast" in told["meeting at Chamber breakfast"]
    assert "You named" not in told["meeting at Chamber breakfast"]


def test_what_was_thanked_for_is_offered_last(journal: Journal, hal: int, held: int) -> None:
    journal.help.received(hal, "read my contract", on=dt.date(2020, 1, 1))
    first = journal.letters.to_thank_for(hal)[0]
    assert first.about == About(conversation=held)
    journal.letters.sent(journal.letters.make(LetterKind.THANKS, hal, about=first.about))
    assert journal.letters.to_thank_for(hal)[-1].about == first.about


def test_an_introduction_tells_each_why_and_goes_to_both(
    journal: Journal, hal: int, leo: int
) -> None:
    letter = introduction(journal, hal, leo)
    assert letter.subject == "Hal, meet Leo"
    assert "Hal, this is Leo Brandt: Bookkeeper.\nYou are looking for a bookkeeper." in letter.text
    assert "Leo, this is Hal Okoro: Solicitor.\nYou are looking for a lease." in letter.text
    assert letter.recipients == (
        ("Hal Okoro", "hal@example.org"),
        ("Leo Brandt", "leo@example.org"),
    )
    assert letter.note


def test_an_introduction_needs_the_addresses_of_both(journal: Journal, hal: int) -> None:
    letter = introduction(journal, hal, journal.people.add("Ada Lind"))
    assert not letter.has_addresses
    assert letter.mailto == ""


def test_sending_an_introduction_records_it_once(journal: Journal, hal: int, leo: int) -> None:
    letter = introduction(journal, hal, leo)
    journal.letters.sent(letter, "e-mail")
    assert journal.undo_name == "Introduce Hal Okoro to Leo Brandt"
    (made,) = journal.referrals.introductions()
    assert (made.first, made.second, made.note) == (hal, leo, "a bookkeeper")
    journal.letters.sent(introduction(journal, leo, hal))
    assert len(journal.referrals.introductions()) == 1
    journal.undo()
    journal.undo()
    assert journal.referrals.introductions() == []
    assert journal.letters.to(hal) == []


def test_who_was_named_is_told_by_whom_and_why_and_is_then_contacted(
    journal: Journal, hal: int, held: int
) -> None:
    (given,) = journal.question.names_given(held)
    (first, *_rest) = journal.letters.occasions(given.person)
    assert first.kind is LetterKind.ASKING
    letter = journal.letters.make(LetterKind.ASKING, given.person, about=first.about)
    assert letter.subject == "Hal Okoro thought of you"
    assert "the name Hal gave me: “runs a food co-op”." in letter.text
    assert letter.note == "runs a food co-op"
    journal.letters.sent(letter, "e-mail")
    assert journal.undo_name == "Write to Ruth Adeyemi"
    (came,) = journal.question.what_came_of_names()
    assert came.state is FollowUpState.DONE
    journal.undo()
    (came,) = journal.question.what_came_of_names()
    assert came.state is FollowUpState.OPEN


def test_what_there_is_to_write_follows_what_happened(
    journal: Journal, clock: Clock, hal: int
) -> None:
    def kinds() -> list[LetterKind]:
        return [one.kind for one in journal.letters.occasions(hal)]

    assert kinds() == [LetterKind.INVITATION]
    invitation = journal.letters.make(LetterKind.INVITATION, hal)
    journal.letters.sent(invitation)
    assert kinds() == []
    clock.pass_days(10)
    assert kinds() == [LetterKind.NUDGE]
    talk = journal.conversations.arrange(hal, FIRST, clock.now + dt.timedelta(days=1))
    journal.invitations.accept(journal.invitations.of(hal)[0].id)
    assert kinds() == [LetterKind.CONFIRMATION]
    clock.pass_days(1)
    journal.conversations.close(talk)
    assert kinds() == [LetterKind.THANKS]


def test_a_message_is_kept_as_it_was_sent(
    journal: Journal, clock: Clock, hal: int, leo: int
) -> None:
    letter = introduction(journal, hal, leo)._replace(subject="You two", text="Meet.\nPlease.")
    journal.letters.sent(letter, "e-mail")
    for person in (hal, leo):
        (message,) = journal.letters.to(person)
        assert (message.kind, message.subject) == (LetterKind.INTRODUCTION, "You two")
        assert (message.text, message.channel) == ("Meet.\nPlease.", "e-mail")
        assert (message.name, message.other_name) == ("Hal Okoro", "Leo Brandt")
        assert message.sent_at == clock.now
    (entry,) = [one for one in journal.timeline.of(leo) if one.kind == "message"]
    assert (entry.title, entry.rest) == ("Wrote: introduction", "You two\nMeet.\nPlease.")


def test_a_message_is_found_and_goes_with_the_person(journal: Journal, hal: int, leo: int) -> None:
    letter = introduction(journal, hal, leo)._replace(text="a peculiar zeppelin")
    journal.letters.sent(letter)
    assert [hit.kind for hit in journal.search.find("zeppelin")] == ["message"]
    assert [hit.kind for hit in journal.search.find("zeppelin kind:message")] == ["message"]
    journal.people.delete(leo)
    (message,) = journal.letters.to(hal)
    assert message.other is None
    journal.people.delete(hal)
    assert journal.search.find("zeppelin") == []
    assert all(found.sound for found in journal.check())
    journal.undo()
    journal.undo()
    assert journal.letters.to(leo)[0].other == leo


def test_messages_move_when_two_are_one(journal: Journal, hal: int, leo: int) -> None:
    harold = journal.people.add("Harold Okoro")
    journal.letters.sent(introduction(journal, leo, harold))
    journal.letters.sent(introduction(journal, harold, hal))
    journal.letters.keep_draft(introduction(journal, leo, harold)._replace(text="Begun"))
    journal.merging.merge(hal, harold)
    alone, both = journal.letters.to(hal)
    assert (both.person, both.other) == (leo, hal)
    assert (alone.person, alone.other) == (hal, None)
    assert journal.letters.draft(introduction(journal, leo, hal)) is not None
    assert all(found.sound for found in journal.check())


def test_several_are_recorded_as_one_change(journal: Journal, hal: int, leo: int) -> None:
    event = journal.events.add("Chamber breakfast")
    for person in (hal, leo):
        journal.events.meet(event, person=person)
    people = journal.messages.to_thank_after(event)
    assert people == [hal, leo]
    letters = journal.letters.make_all(LetterKind.THANKS, people, event)
    journal.letters.sent_all(letters, "e-mail")
    assert journal.undo_name == "Thank 2 people"
    assert journal.messages.to_thank_after(event) == []
    journal.undo()
    assert journal.messages.to_thank_after(event) == people


def test_drafts_about_different_things_are_kept_apart(
    journal: Journal, hal: int, leo: int, held: int
) -> None:
    ada = journal.people.add("Ada Lind")
    journal.letters.keep_draft(introduction(journal, hal, leo)._replace(text="Leo"))
    journal.letters.keep_draft(introduction(journal, hal, ada)._replace(text="Ada"))
    kept = [journal.letters.draft(introduction(journal, hal, one)) for one in (leo, ada)]
    assert [draft and draft[1] for draft in kept] == ["Leo", "Ada"]


def test_a_gap_of_another_kind_is_a_mistake(journal: Journal) -> None:
    mistake = journal.letters.mistake_in(LetterKind.INVITATION, "x", "{{ other.name }}")
    assert mistake is not None
    assert "no gap" in mistake.what


def test_those_i_can_help_most_are_thanked_first(journal: Journal) -> None:
    event = journal.events.add("Breakfast")
    met = [journal.events.meet(event, name, can_help=help) for name, help in (("A", 0), ("B", 3))]
    assert journal.messages.to_thank_after(event) == met[::-1]
