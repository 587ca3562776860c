"""The month in review on paper: the numbers of the Review page, in every format."""

from __future__ import annotations

import datetime as dt

import pytest

from netjournal.sheets.order import Order
from netjournal.words import ConversationStage, Direction, ReferralOutcome, ReservationKind, Side
from tests import builders
from tests.netjournal.sheets.reading import (
    FORMATS,
    hal,
    hold_first,
    keep_private,
    made,
    pages,
    sheets_of,
    squeezed,
    text,
)
from tests.netjournal.sheets.test_hostile import NASTY, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
PAPERS = ("a4", "us-letter")
ON_ONE_PAGE = [text for text in NASTY if len(text) < 1000]
OCTOBER = dt.date(2026, 10, 20)


def context(journal, month=None):
    return sheets_of(journal).context(Order("month-review", month=month))


def review(journal, form="markdown", **given):
    return text(made(journal, "month-review", form=form, **given), form)


@every_format
def test_the_honest_number_and_its_months_stand_there(journal, form):
    builders.first_held(journal, builders.met(journal))
    builders.second_held(journal, builders.met(journal, "Mia Chen"))
    found = review(journal, form)
    for written in (
        "Month in review", "November 2026", "How many one-to-ones did you have?",
        "First conversation", "Second conversation", "Together",
    ):  # fmt: skip
        assert squeezed(written) in found
    for month in [
        "Dec",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
    ]:
        assert month in found


def test_its_numbers_are_those_of_the_review_page(journal):
    builders.first_held(journal, builders.met(journal))
    builders.second_held(journal, builders.met(journal, "Mia Chen"))
    found = context(journal)
    assert found["honest"] == journal.review.honest_number() == 3
    talks = journal.review.talks(dt.date(2025, 12, 1), dt.date(2026, 11, 30))
    assert [(one["first"], one["second"]) for one in found["months"]] == [
        (one.first.number, one.second.number) for one in talks
    ]
    funnel = journal.review.funnel(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    assert [one["number"] for one in found["funnel"]] == [tally.number for tally in funnel]


def test_any_day_asks_for_its_month_and_none_for_this_one(journal):
    assert context(journal)["header"]["name"] == "November 2026"
    assert context(journal, OCTOBER)["header"]["name"] == "October 2026"
    assert context(journal, OCTOBER)["months"][-1]["name"] == "Oct"
    assert context(journal, dt.date(2026, 12, 31))["header"]["name"] == "December 2026"


def test_what_happened_in_another_month_stays_in_it(journal, clock):
    builders.first_held(journal, builders.met(journal))
    clock.pass_days(40)
    assert context(journal)["honest"] == 0
    assert context(journal)["events"] == []
    assert context(journal, dt.date(2026, 11, 1))["honest"] == 1


@every_format
def test_what_came_of_events_and_how_they_felt(journal, form):
    person = hal(journal)
    event = journal.events.all()[0].id
    journal.events.edit(event, feeling_before=2, feeling_after=5)
    journal.events.meet(event, "Mia Chen")
    found = review(journal, form)
    assert squeezed("Chamber breakfast (2 Nov)") in found
    assert squeezed("How far the people you met have come") in found
    (row,) = context(journal)["events"]
    assert row["numbers"] == [2, 1, 1]
    assert row["felt"] == [2, 5]
    assert squeezed("Felt before") in found
    assert person


@every_format
def test_feelings_that_were_not_noted_have_no_column(journal, form):
    hal(journal)
    assert "Felt" not in review(journal, form)


@every_format
def test_help_referrals_names_and_follow_ups(journal, form):
    person = hal(journal)
    hold_first(journal, person)
    ruth = journal.people.named("Ruth Adeyemi").id
    journal.referrals.came_of(
        journal.referrals.give(person, ruth, anyway=True), ReferralOutcome.CLIENT
    )
    journal.help.received(person, "Read my lease")
    journal.help.given(ruth, "Wrote to the co-op")
    journal.followups.done(journal.followups.add("Send the photograph", person=person))
    found = review(journal, form)
    for written in (
        "Ruth Adeyemi", "Hal Okoro", "Became a client", "named by Hal Okoro, to contact",
        "Send the photograph (2 Nov)", "Follow-ups still open", "Send the checklist (by 4 Nov)",
        "Second",
    ):  # fmt: skip
        assert squeezed(written) in found
    values = context(journal)
    given, received = values["help"]
    assert (given["label"], given["number"], given["names"]) == ("Given", 1, "Ruth Adeyemi")
    assert (received["label"], received["number"], received["names"]) == (
        "Received",
        1,
        "Hal Okoro",
    )
    client = values["referrals"]["outcomes"][list(ReferralOutcome).index(ReferralOutcome.CLIENT)]
    assert client["numbers"] == [1, 0]
    assert values["referrals"]["ways"] == [way.said.capitalize() for way in Direction]


def test_names_that_were_contacted_are_counted(journal):
    person = hal(journal)
    hold_first(journal, person)
    conversation = journal.conversations.of(person)[-1].id
    journal.question.name_given(conversation, "Tom Vale")
    ruth = journal.people.named("Ruth Adeyemi").id
    (contact,) = journal.followups.about(ruth)
    journal.followups.done(contact.id)
    given, contacted = context(journal)["names"]["numbers"]
    assert (given["number"], contacted["number"]) == (2, 1)


@every_format
def test_nothing_private_stands_there(journal, form):
    person = hal(journal)
    keep_private(journal, person)
    doubt = journal.reservations.add(person, Side.MINE, ReservationKind.INTEGRITY, "doubtsecret")
    journal.followups.done(journal.reservations.promise_answer(doubt))
    found = review(journal, form, private=True)
    assert "secret" not in found
    assert "Answer" not in found
    assert "ntegrity" not in found


@pytest.mark.parametrize("paper", PAPERS)
def test_a_modest_month_is_one_side(journal, paper):
    assert pages(made(journal, "month-review", paper=paper)) == 1
    hold_first(journal, hal(journal))
    assert pages(made(journal, "month-review", paper=paper)) == 1


def test_much_runs_over_pages(journal):
    person = hal(journal)
    with journal.change("Write"):
        for number in range(200):
            one = journal.followups.add(f"Do number {number}", person=person)
            if number % 2:
                journal.followups.done(one)
    assert 2 <= pages(made(journal, "month-review")) < 8
    found = review(journal, "pdf")
    for number in range(200):
        assert f"Donumber{number}" in found


@every_format
def test_what_is_written_stands_there_literally(journal, form):
    for written in ON_ONE_PAGE:
        journal.followups.add(written, due_on=dt.date(2026, 11, 9))
    journal.events.add(ON_ONE_PAGE[0])
    found = review(journal, form)
    assert [one for one in ON_ONE_PAGE if shown(one) not in found] == []
    assert found.count(shown(ON_ONE_PAGE[0])) == 2


def test_bars_of_the_year_are_measured_by_the_highest(journal):
    for number in range(7):
        builders.arranged(journal, builders.met(journal, f"Number {number}"))
    for one in journal.conversations.all():
        journal.conversations.close(one.id, mine=True, theirs=False)
    assert context(journal)["highest"] == 7
    assert journal.conversations.all()[0].stage is ConversationStage.FIRST
