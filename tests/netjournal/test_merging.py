"""Two entries that are one person become one, and nothing written is lost."""

import datetime as dt
import io

import pytest
from PIL import Image

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.letters import LetterKind
from netjournal.people.matching import NOT_THESE
from netjournal.people.wanted import Wanted
from netjournal.words import PictureKind
from tests.builders import arranged, at_ten, everything_in, first_held, met, partner


@pytest.fixture
def hal(journal):
    return journal.people.add("Hal Okoro", does="Solicitor")


@pytest.fixture
def double(journal):
    return journal.people.add("Harold Okoro", does="Lawyer", goals="A second office")


def sound(journal):
    return all(finding.sound for finding in journal.check())


def notes(journal, person):
    return "\n".join(note.text for note in journal.notes.about(person))


def test_own_fields_win_empty_ones_are_filled_and_the_rest_is_a_note(journal, hal, double):
    journal.merging.merge(hal, double)
    person = journal.people.get(hal)
    assert (person.name, person.does, person.goals) == (
        "Hal Okoro",
        "Solicitor",
        "A second office",
    )
    assert "Name: Harold Okoro" in notes(journal, hal)
    assert "What they do: Lawyer" in notes(journal, hal)
    assert journal.people.ids() == [hal]


def test_everything_about_the_second_goes_to_the_first(journal, hal, double, clock):
    ruth = journal.people.add("Ruth", introduced_by=double)
    journal.notes.write(double, "Knows everybody")
    journal.invitations.send(double)
    conversation = journal.conversations.arrange(double, "first", at_ten(clock.today))
    journal.referrals.receive(double, ruth)
    journal.referrals.introduce(ruth, double)
    journal.people.add_reach(double, "email", "hal@example.org")
    journal.merging.merge(hal, double)
    assert journal.conversations.get(conversation).person == hal
    assert journal.people.get(ruth).introduced_by == hal
    assert len(journal.invitations.of(hal)) == 1
    assert journal.referrals.with_person(hal)[0].contact == ruth
    assert journal.referrals.introductions(hal)[0].second == hal
    assert journal.people.reach(hal)[0].value == "hal@example.org"
    assert journal.people.get(hal).stage == "first"
    assert sound(journal)


def test_what_both_have_is_kept_once_and_what_was_written_is_kept(journal, hal, double):
    event = journal.events.add("Breakfast")
    journal.events.meet(event, person=hal, can_help=1, how="Lease")
    journal.events.meet(event, person=double, can_help=3, how="VAT")
    for person in (hal, double):
        journal.people.tag(person, "guild")
        journal.reservations.consider(person, "mine", "contacts")
        journal.relationship.want(person, "mine")
    journal.relationship.want(double, "theirs")
    journal.relationship.check(hal, "mine", "trust", so=True)
    journal.relationship.check(double, "mine", "trust", so=False, note="Late once")
    journal.merging.merge(hal, double)
    (encounter,) = journal.events.met(event)
    assert (encounter.person, encounter.how) == (hal, "Lease")
    assert journal.people.tags(hal) == ["guild"]
    assert journal.relationship.of(hal).i_want is True
    assert journal.relationship.of(hal).they_want is True
    (check,) = [one for one in journal.relationship.checks(hal) if one.so is not None]
    assert (check.so, check.note) == (True, "Late once")
    assert "VAT" in notes(journal, hal)
    assert sound(journal)


def test_nobody_is_left_introduced_by_or_to_themselves(journal, hal, double):
    journal.people.edit(hal, introduced_by=double)
    journal.referrals.introduce(hal, double, "The same man")
    journal.referrals.give(hal, double, anyway=True)
    journal.merging.merge(hal, double)
    assert journal.people.get(hal).introduced_by is None
    assert journal.referrals.introductions() == []
    assert journal.referrals.all() == []
    assert sound(journal)


def test_who_introduced_the_second_introduced_the_first(journal, hal, double):
    ruth = journal.people.add("Ruth")
    journal.people.edit(hal, introduced_by=double)
    journal.people.edit(double, introduced_by=ruth)
    journal.merging.merge(hal, double)
    assert journal.people.get(hal).introduced_by == ruth


def test_introduced_by_the_one_who_is_kept_is_not_taken_over(journal, hal, double):
    journal.people.edit(double, introduced_by=hal)
    journal.merging.merge(hal, double)
    assert journal.people.get(hal).introduced_by is None


def test_a_merge_is_taken_back_whole(journal, hal, double):
    event = journal.events.add("Breakfast")
    for person in (hal, double):
        journal.events.meet(event, person=person, how=str(person))
    met(journal, "Ruth")
    before = everything_in(journal)
    journal.merging.merge(hal, double)
    after = everything_in(journal)
    assert journal.undo().name == "Merge Harold Okoro into Hal Okoro"
    assert everything_in(journal) == before
    journal.redo()
    assert everything_in(journal) == after


def test_nobody_is_merged_with_themselves(journal, hal):
    with pytest.raises(JournalError):
        journal.merging.merge(hal, hal)


def test_a_preview_says_what_is_filled_what_goes_to_a_note_and_what_moves(journal):
    keep = journal.people.add("Hal Okoro", does="Solicitor")
    other = journal.people.add("H. Okoro", does="Lawyer", goals="A boat")
    journal.notes.write(other, "Sails")
    journal.people.add("Ruth", introduced_by=other)
    before = everything_in(journal)
    preview = journal.merging.preview(keep, other)
    assert [(one.name, one.kept, one.other, one.filled) for one in preview.fields] == [
        ("name", "Hal Okoro", "H. Okoro", False),
        ("does", "Solicitor", "Lawyer", False),
        ("goals", "", "A boat", True),
    ]
    assert preview.moving == {"note": 1, "person": 1}
    assert everything_in(journal) == before


def test_fields_of_my_own_and_pictures_are_merged_too(journal):
    keep, other = journal.people.add("Hal Okoro"), journal.people.add("H. Okoro")
    boat = journal.own_fields.define("Boat", "text")
    journal.own_fields.set(keep, boat, "A sloop")
    journal.own_fields.set(other, boat, "A yawl")
    card = journal.pictures.add(other, png(), PictureKind.CARD)
    journal.merging.merge(keep, other)
    assert "Boat: A yawl" in notes(journal, keep)
    assert [one.id for one in journal.pictures.of(keep)] == [card]
    assert journal.own_fields.values(keep)[0].value == "A sloop"
    journal.undo()
    assert journal.people.get(other).name == "H. Okoro"
    assert [one.id for one in journal.pictures.of(other)] == [card]


def png():
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "PNG")
    return out.getvalue()


def test_days_people_and_numbers_that_differ_are_in_the_note_too(journal, hal, double):
    ruth, leo = journal.people.add("Ruth"), journal.people.add("Leo")
    journal.people.edit(hal, met_on=dt.date(2026, 3, 1), introduced_by=leo)
    journal.people.edit(double, met_on=dt.date(2025, 9, 3), introduced_by=ruth)
    journal.keeping_in_touch.every(hal, 30)
    journal.keeping_in_touch.every(double, 90)
    event = journal.events.add("Breakfast")
    journal.events.meet(event, person=hal, can_help=1)
    journal.events.meet(event, person=double, can_help=3)
    journal.relationship.want(hal, "mine", True)
    journal.relationship.want(double, "mine", False)
    journal.merging.merge(hal, double)
    assert notes(journal, hal).splitlines()[1:] == [
        "Name: Harold Okoro",
        "What they do: Lawyer",
        "Met on: 2025-09-03",
        "Introduced by: Ruth",
        "Days between contacts: 90",
        "How far I can help (Breakfast): 3",
        "I want a referral relationship: no",
    ]


def test_how_far_i_can_help_is_filled_where_it_was_not_said(journal, hal, double):
    event = journal.events.add("Breakfast")
    journal.events.meet(event, person=hal, how="Lease")
    journal.events.meet(event, person=double, can_help=3)
    journal.merging.merge(hal, double)
    (encounter,) = journal.events.met(event)
    assert (encounter.can_help, encounter.how) == (3, "Lease")


def test_what_was_private_stays_private(journal, hal, double):
    journal.people.edit(hal, private_note="Pays late")
    journal.people.edit(double, private_note="Divorced")
    journal.merging.merge(hal, double)
    noted = {note.private: note.text for note in journal.notes.about(hal)}
    assert "Private note: Divorced" in noted[True]
    assert "Divorced" not in noted[False]


def test_the_same_address_and_role_are_kept_once(journal, hal, double):
    hart = journal.organisations.add("Hart LLP")
    for person in (hal, double):
        journal.people.add_reach(person, "email", "hal@example.org")
        journal.organisations.join(person, hart, "Partner")
    journal.people.add_reach(double, "telephone", "020 7946 0000")
    assert journal.merging.preview(hal, double).moving == {"reach": 1}
    journal.merging.merge(hal, double)
    assert [one.value for one in journal.people.reach(hal)] == ["hal@example.org", "020 7946 0000"]
    assert len(journal.organisations.roles(hal)) == 1


def test_keeping_in_touch_counts_from_when_it_was_asked_for(journal, hal, double, clock):
    journal.keeping_in_touch.every(double, 30)
    due = journal.keeping_in_touch.next_on(double)
    clock.pass_days(5)
    journal.merging.merge(hal, double)
    assert journal.keeping_in_touch.next_on(hal) == due


def test_the_interval_of_the_one_who_is_kept_stays_as_it_was(journal, hal, double, clock):
    journal.keeping_in_touch.every(double, 30)
    clock.pass_days(5)
    journal.keeping_in_touch.every(hal, 10)
    due = journal.keeping_in_touch.next_on(hal)
    journal.merging.merge(hal, double)
    assert journal.keeping_in_touch.next_on(hal) == due
    assert str(double) not in repr(everything_in(journal))


def test_a_letter_begun_goes_along_or_into_the_note(journal, hal, double):
    make, drafts = journal.letters.make, journal.letters
    invited, nudged = make(LetterKind.INVITATION, double), make(LetterKind.NUDGE, double)
    also_nudged = make(LetterKind.NUDGE, hal)
    drafts.keep_draft(invited._replace(subject="Coffee?", text="Dear Harold"))
    drafts.keep_draft(nudged._replace(subject="Again", text="Still there?"))
    drafts.keep_draft(also_nudged._replace(subject="Hello", text="Hal!"))
    journal.merging.merge(hal, double)
    assert drafts.draft(invited._replace(person=hal)) == ("Coffee?", "Dear Harold")
    assert drafts.draft(also_nudged) == ("Hello", "Hal!")
    assert "Still there?" in notes(journal, hal)


def test_whom_i_would_not_introduce_and_whom_a_filter_wants_follow(journal, hal, double):
    ruth = journal.people.add("Ruth", introduced_by=double)
    journal.matching.not_these(double, ruth)
    journal.matching.not_these(double, hal)
    journal.saved_filters.add("Through Harold", Wanted(introduced_by=double))
    journal.merging.merge(hal, double)
    assert journal.preferences.get(NOT_THESE) == f"{min(hal, ruth)}-{max(hal, ruth)}"
    (saved,) = journal.saved_filters.all()
    assert saved.wanted.introduced_by == hal


def test_nobody_is_left_named_by_themselves(journal, hal, double, clock):
    conversation = journal.conversations.arrange(hal, "first", at_ten(clock.today))
    journal.question.name_given(conversation, said="His brother?", person=double)
    journal.merging.merge(hal, double)
    assert journal.question.names_given(conversation) == []
    assert "His brother?" in notes(journal, hal)
    assert sound(journal)


def test_a_name_given_twice_in_one_conversation_stays_contacted(journal, hal, double, clock):
    leo = journal.people.add("Leo")
    conversation = journal.conversations.arrange(leo, "first", at_ten(clock.today))
    journal.question.name_given(conversation, person=hal)
    journal.question.name_given(conversation, person=double)
    second = journal.question.names_given(conversation)[1]
    journal.followups.done(second.follow_up)
    journal.merging.merge(hal, double)
    (one,) = journal.question.names_given(conversation)
    assert (one.person, one.contacted) == (hal, True)


def ended(journal):
    person = partner(journal, "Ada")
    journal.relationship.end(person, "Moved away")
    return person


STANDING = {
    "named": lambda journal: journal.people.add("Ada"),
    "met otherwise": lambda journal: journal.people.add("Ada", met_on=journal.now.date()),
    "met": lambda journal: met(journal, "Ada"),
    "first": lambda journal: (
        first_held(journal, met(journal, "Ada"), theirs=None) and last(journal)
    ),
    "agreed": lambda journal: first_held(journal, met(journal, "Ada")) and last(journal),
    "partners": lambda journal: partner(journal, "Ada"),
    "ended": ended,
}


def last(journal):
    return max(journal.people.ids())


@pytest.mark.parametrize("kept", STANDING)
@pytest.mark.parametrize("gone", STANDING)
def test_a_preview_says_the_stage_that_comes_out(journal, kept, gone):
    keep, other = STANDING[kept](journal), STANDING[gone](journal)
    stage = journal.merging.preview(keep, other).stage
    journal.merging.merge(keep, other)
    assert journal.people.get(keep).stage is stage


def test_a_preview_says_what_may_surprise(journal, hal, double):
    arranged(journal, hal)
    arranged(journal, double)
    assert journal.merging.preview(hal, double).told == (
        "Both have a one-to-one arranged; both of these stay arranged.",
    )
    journal.referrals.introduce(hal, double)
    first_held(journal, double)
    told = journal.merging.preview(hal, double).told
    assert told[0] == (
        "Hal Okoro stands at First and Harold Okoro at Agreed; together they stand at Agreed."
    )
    assert "introduction" in told[2]


def test_a_preview_names_who_introduced_and_counts_what_really_moves(journal, hal, double):
    ruth = journal.people.add("Ruth")
    journal.people.edit(double, introduced_by=ruth)
    journal.referrals.introduce(hal, double)
    for person in (hal, double):
        journal.people.tag(person, "guild")
    preview = journal.merging.preview(hal, double)
    (by,) = [one for one in preview.fields if one.name == "introduced_by"]
    assert (by.kept, by.other, by.filled, by.label) == ("", "Ruth", True, "Introduced by")
    assert preview.moving == {}


def test_the_one_of_whom_more_is_written_is_kept_first(journal, hal, double):
    assert journal.merging.fuller(double, hal) == hal
    journal.notes.write(double, "Sails")
    assert journal.merging.fuller(hal, double) == double


@pytest.mark.parametrize(
    "typed", ["hal okoro", "Okoro, Hal", "Hál Okoro", "Hal Okorro", "HAL  OKORO"]
)
def test_a_name_written_otherwise_is_noticed(journal, typed):
    hal = journal.people.add("Hal Okoro", does="Solicitor")
    journal.people.add("Ada Lind")
    (found,) = journal.duplicates.alike(typed)
    assert (found.id, found.does) == (hal, "Solicitor")


@pytest.mark.parametrize("typed", ["", "Ha", "Hal Brandt", "Okafor Hans"])
def test_other_names_are_not_alike(journal, typed):
    journal.people.add("Hal Okoro")
    assert journal.duplicates.alike(typed) == []


def test_the_person_themselves_is_no_duplicate(journal):
    hal = journal.people.add("Hal Okoro")
    assert journal.duplicates.alike("Hal Okoro", besides=[hal]) == []


def test_a_name_is_noticed_as_soon_as_it_is_written_changed_or_gone(journal, tmp_path):
    assert journal.duplicates.alike("Hal Okoro") == []
    hal = journal.people.add("Hal Okoro")
    assert [one.id for one in journal.duplicates.alike("Hal Okorro")] == [hal]
    journal.people.edit(hal, name="Ada Lind")
    assert journal.duplicates.alike("Hal Okoro") == []
    assert [one.id for one in journal.duplicates.alike("Ada Lynd")] == [hal]
    journal.undo()
    assert [one.id for one in journal.duplicates.alike("Hal Okoro")] == [hal]
    journal.undo()
    assert journal.duplicates.alike("Hal Okoro") == []
    with Journal.open(journal.path) as elsewhere:
        elsewhere.people.add("Hal Okoro")
    assert [one.name for one in journal.duplicates.alike("Hal Okoro")] == ["Hal Okoro"]


def test_who_is_perhaps_the_same_is_reached_at_the_same_address_or_has_a_like_name(journal):
    hal = journal.people.add("Hal Okoro")
    journal.people.add_reach(hal, "email", "hal@example.org")
    double = journal.people.add("H. Okoro")
    office = journal.people.add("The lawyer from the station")
    journal.people.add_reach(office, "email", " HAL@example.org")
    journal.people.add("Ada Lind")
    assert [one.id for one in journal.duplicates.perhaps(hal)] == [office, double]
