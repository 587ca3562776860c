"""What is written stands on the sheets, in the same words in every format."""

from __future__ import annotations

import datetime as dt

import pytest

from netjournal.conversations.script import PURPOSE, QUESTION
from netjournal.errors import JournalError
from netjournal.sheets import kinds
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import (
    ConversationStage,
    Outcome,
    Quality,
    ReferralOutcome,
    ReservationKind,
    Side,
)
from tests.netjournal.sheets.reading import (
    FORMATS,
    KINDS,
    hal,
    hold_first,
    html_tags,
    made,
    squeezed,
    text,
)

every_format = pytest.mark.parametrize("form", FORMATS)
every_kind = pytest.mark.parametrize("kind", KINDS)
pytestmark = pytest.mark.usefixtures("qapp")


def leaves(value):
    """The texts among plain values, but for what is not meant to be read."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [leaf for one in value.values() for leaf in leaves(one)]
    return [leaf for one in value for leaf in leaves(one)] if isinstance(value, list) else []


@every_format
def test_the_first_sheet_holds_what_is_written(journal, form):
    found = text(made(journal, "first-conversation", hal(journal), form), form)
    for written in (
        "Hal Okoro", "Commercial solicitor", "Partner, Hart & Sons", "Tue 3 Nov, 10:00",
        "Café Nero, Stroud", "Chamber breakfast, 2 Nov", "by me, 2 Nov, e-mail; accepted 2 Nov",
        "Owner-managed manufacturers", "three clients need a lease", "Priya Shah",
        "fell running", "Send the checklist (by 4 Nov)", "Knows everybody at the Chamber",
        "I keep the books of small manufacturers straight",
        "An owner who never knows what they made until March", "Ada Byron — Analytical Ltd",
    ):  # fmt: skip
        assert squeezed(written) in found


@every_format
def test_the_first_sheet_says_what_was_referred_so_far(journal, form):
    person = hal(journal)
    assert squeezed("Referrals so far") not in text(
        made(journal, "first-conversation", person, form), form
    )
    priya = journal.people.named("Priya Shah").id
    journal.referrals.receive(person, priya, "three clients need one")
    found = text(made(journal, "first-conversation", person, form), form)
    assert squeezed("Received from them Priya Shah").replace(":", "") in found.replace(":", "")
    assert squeezed("three clients need one") in found
    assert squeezed("Given to them") not in found


@every_format
def test_the_second_sheet_says_the_words_of_its_steps(journal, form):
    person = hal(journal)
    hold_first(journal, person)
    found = text(made(journal, "second-conversation", person, form), form)
    for step in journal.script.steps(ConversationStage.SECOND):
        assert squeezed(step.words) in found


@every_format
def test_the_first_sheet_goes_through_the_script(journal, form):
    journal.script.add_step(ConversationStage.FIRST, "Ask about the mill", after="help")
    found = text(made(journal, "first-conversation", hal(journal), form), form)
    for step in journal.script.steps(ConversationStage.FIRST):
        assert squeezed(step.title) in found
        assert squeezed(step.words) in found


@every_format
def test_what_is_not_known_yet_is_to_be_found_out(journal, form):
    found = text(made(journal, "first-conversation", hal(journal), form), form)
    assert squeezed("Still to find out: best clients, top problem solved") in found


@every_format
def test_what_was_answered_stands_under_its_step(journal, form):
    person = hal(journal)
    conversation = journal.conversations.of(person)[0].id
    journal.conversations.answer(conversation, "why", "Said hello,\nand why")
    journal.question.name_given(conversation, "Ruth Adeyemi", "ask about the co-op")
    found = text(made(journal, "first-conversation", person, form), form)
    assert squeezed("Said hello, and why") in found
    assert squeezed("ask about the co-op") in found


@every_format
@every_kind
def test_the_question_stands_there_in_its_words(journal, kind, form):
    assert squeezed(QUESTION) in text(made(journal, kind, hal(journal), form), form)


@every_format
def test_the_purpose_stands_there_in_its_words(journal, form):
    person = hal(journal)
    assert squeezed(PURPOSE) in text(made(journal, "second-conversation", person, form), form)


@every_format
def test_the_second_sheet_says_where_we_left_it(journal, form):
    person = hal(journal)
    hold_first(journal, person)
    ruth = journal.people.named("Ruth Adeyemi").id
    referral = journal.referrals.receive(person, ruth, "wants an accountant")
    journal.referrals.came_of(referral, ReferralOutcome.CLIENT)
    found = text(made(journal, "second-conversation", person, form), form)
    for written in (
        "Tue 24 Nov, 10:00", "Station Café", "Both agreed to a second meeting (2 Nov).",
        "A straight talker", "He sends two dates", "fell running", "Ruth Adeyemi",
        "ask about the co-op (to contact by 5 Nov)", "became a client – wants an accountant",
        "None yet", "An owner who never knows what they made until March",
    ):  # fmt: skip
        assert squeezed(written) in found


@every_format
def test_the_second_sheet_holds_the_checklist(journal, form):
    person = hal(journal)
    doubts = journal.reservations
    shared = doubts.add(
        person, Side.MINE, ReservationKind.CONSISTENCY, "Who picks it up?", would_settle="Meet Bea"
    )
    doubts.share(shared)
    stands = doubts.add(person, Side.THEIRS, ReservationKind.CONTACTS, "Whom do you know?")
    doubts.answer(stands, "Forty owners")
    doubts.let_stand(stands)
    doubts.consider(person, Side.MINE, ReservationKind.OTHER)
    found = text(made(journal, "second-conversation", person, form), form)
    for kind in ReservationKind:
        assert squeezed(kind.said) in found
    for written in (
        "Who picks it up?", "a hunch, said aloud 2 Nov, open", "Would settle it: Meet Bea",
        "Whom do you know?", "Answered: Forty owners", "stands", "None so far",
    ):  # fmt: skip
        assert squeezed(written) in found


def test_boxes_are_ticked_as_it_is_written(journal):
    person = hal(journal)
    journal.relationship.check(person, Side.MINE, Quality.LIKE, True, "laughs a lot")
    journal.relationship.check(person, Side.MINE, Quality.TRUST, False)
    hold_first(journal, person)
    second = journal.conversations.of(person)[0].id
    journal.conversations.decide(second, Outcome.AGAIN)
    lines = made(journal, "second-conversation", person, "markdown").decode().splitlines()
    assert "- [x] I like them (laughs a lot)" in lines
    assert "- [ ] ✗ I trust them" in lines
    assert "- [ ] I know them" in lines
    assert "- [x] Meet again" in lines


@every_kind
def test_all_that_is_on_one_format_is_on_the_others(journal, kind):
    person = hal(journal)
    hold_first(journal, person)
    context = Sheets(journal).context(Order(kind, person))
    written = {squeezed(leaf) for leaf in leaves({**context, "words": {}, "sheet": {}, "say": {}})}
    written -= {
        squeezed(leaf)
        for leaf in (
            "yes", "no", *leaves([step["records"] for step in context.get("steps", [])]),
            *(one["label"] for one in context["header"]["aside"] if one["text"]),
        )
    }  # fmt: skip
    for form in FORMATS:
        found = text(made(journal, kind, person, form), form)
        assert [one for one in written if one not in found] == []


def test_html_has_no_scripts_and_no_outside_references(journal):
    for tag, attributes in html_tags(made(journal, "first-conversation", hal(journal), "html")):
        assert tag not in ("script", "link", "img", "iframe", "object")
        assert not {"src", "href", "onclick"} & set(attributes)


def test_somebody_of_whom_little_is_known_has_a_sheet(journal):
    person = journal.people.add("Bea")
    for kind in KINDS:
        for form in FORMATS:
            assert "Bea" in text(made(journal, kind, person, form), form)


@every_format
def test_a_label_stands_in_the_head_only_where_its_value_is_missing(journal, form):
    person = hal(journal)
    conversation = journal.conversations.of(person)[0].id
    missing = text(made(journal, "second-conversation", person, form), form)
    assert "When" in missing
    assert "Where" in missing.replace("Wherewe", "")
    journal.conversations.edit(conversation, place="")
    found = text(made(journal, "first-conversation", person, form), form)
    assert "When" not in found
    assert "Where" in found.replace("Wheredowe", "")


def test_a_day_in_another_year_says_so(journal):
    person = hal(journal)
    conversation = journal.conversations.of(person)[0].id
    journal.conversations.reschedule(conversation, dt.datetime(2027, 1, 5, 9, 5))
    found = made(journal, "first-conversation", person, "markdown").decode()
    assert "- Tue 5 Jan 2027, 9:05" in found.splitlines()


def test_an_unknown_kind_lists_the_kinds(journal):
    with pytest.raises(JournalError) as refused:
        made(journal, "shopping-list", 1)
    for kind in kinds.KINDS:
        assert kind.key in str(refused.value)


def test_a_sheet_about_nobody_is_refused(journal):
    with pytest.raises(JournalError, match="about somebody"):
        made(journal, "first-conversation")


def test_an_unknown_format_or_paper_is_refused(journal):
    person = journal.people.add("Bea")
    for given in ({"form": "docx"}, {"paper": "a3"}):
        with pytest.raises(JournalError, match="There is no"):
            made(journal, "first-conversation", person, **given)
