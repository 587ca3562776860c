"""Sheets to fill in by hand: room for all that one wants to know, and nothing about anybody."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from netjournal.conversations.script import PURPOSE, QUESTION
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage, ReservationKind
from tests.netjournal.sheets.reading import (
    FORMATS,
    hal,
    hold_first,
    html_tags,
    keep_private,
    made,
    pages,
    squeezed,
    text,
)

BLANKS = ("blank-first", "blank-second")
PAPERS = ("a4", "us-letter")
every_format = pytest.mark.parametrize("form", FORMATS)
every_blank = pytest.mark.parametrize("kind", BLANKS)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("paper", PAPERS)
@every_blank
def test_a_blank_sheet_has_one_side(journal, kind, paper):
    assert pages(made(journal, kind, paper=paper)) == 1
    hal(journal)
    assert pages(made(journal, kind, paper=paper)) == 1


@pytest.mark.parametrize("paper", PAPERS)
@every_blank
def test_it_has_one_side_with_a_long_profile(journal, kind, paper):
    hal(journal)
    journal.profile.edit(
        clients="Owner-managed manufacturers and workshops, ten to eighty people. " * 2,
        problems="The same telephone call ten times a day. Fitters who guess. " * 2,
        bad_referral="Anybody who would like it to look longer than it is. " * 2,
    )
    assert pages(made(journal, kind, paper=paper)) == 1


@every_format
@every_blank
def test_it_has_room_for_who_when_and_where(journal, kind, form):
    found = text(made(journal, kind, form=form), form)
    for label in ("Name", "What they do", "When", "Where", "Met at", "Introduced by", "Invited"):
        assert squeezed(label) in found


@every_format
def test_the_first_one_asks_for_all_that_one_wants_to_find_out(journal, form):
    found = text(made(journal, "blank-first", form=form), form)
    for label in (
        "To find out", "Years in business", "Target market", "Best clients", "Top problem solved",
        "A good referral for them", "A bad referral for them", "Looking for", "Goals",
        "Accomplishments", "Interests", "Networks", "Skills", "Family", "Hobbies",
        "Mine to them", "Theirs to me", "Notes",
    ):  # fmt: skip
        assert squeezed(label) in found


@every_format
def test_the_first_one_goes_through_the_script(journal, form):
    journal.script.add_step(ConversationStage.FIRST, "The mill", after="help", words="Ask of it.")
    found = text(made(journal, "blank-first", form=form), form)
    assert squeezed(QUESTION) in found
    for step in journal.script.steps(ConversationStage.FIRST):
        assert squeezed(step.title) in found
        assert squeezed(step.words) in found


@every_format
def test_the_second_one_goes_through_the_script(journal, form):
    journal.script.add_step(ConversationStage.SECOND, "The mill", after="mine", words="Ask of it.")
    found = text(made(journal, "blank-second", form=form), form)
    assert squeezed(PURPOSE) in found
    assert squeezed(QUESTION) in found
    for step in journal.script.steps(ConversationStage.SECOND):
        assert squeezed(step.words) in found
    for label in ("The mill", "Given to them", "Received from them", "Target market"):
        assert squeezed(label) in found


@every_format
def test_the_second_one_has_the_empty_checklist_the_checks_and_the_decision(journal, form):
    found = text(made(journal, "blank-second", form=form), form)
    for kind in ReservationKind:
        assert squeezed(kind.said) in found
    for label in (
        "Mine about them", "Theirs about me", "Said", "Heard", "Resolved",
        "I understand their business", "I know them", "I like them", "I trust them",
        "They understand my business", "They know me", "They like me", "They trust me",
        "Meet again", "Form a referral relationship", "Let it go",
    ):  # fmt: skip
        assert squeezed(label) in found
    assert squeezed("None so far") not in found
    assert squeezed("None yet") not in found


def test_no_box_of_a_blank_sheet_is_ticked(journal):
    for kind in BLANKS:
        assert "[x]" not in made(journal, kind, form="markdown").decode()


@every_format
def test_only_the_second_one_is_for_my_eyes(journal, form):
    eyes = squeezed("For my eyes only")
    assert eyes in text(made(journal, "blank-second", form=form), form)
    assert eyes not in text(made(journal, "blank-first", form=form), form)


@every_format
@every_blank
def test_nobody_of_the_journal_stands_on_it(journal, kind, form):
    person = hal(journal)
    hold_first(journal, person)
    keep_private(journal, person)
    found = text(made(journal, kind, form=form), form)
    for written in ("Hal", "Ruth", "Nero", "Chamber", "secret"):
        assert written not in found


@every_blank
def test_its_kind_is_its_title_and_heading(journal, kind):
    title = {"blank-first": "First conversation", "blank-second": "Second conversation"}[kind]
    assert PdfReader(io.BytesIO(made(journal, kind))).metadata.title == title
    assert made(journal, kind, form="markdown").decode().startswith(f"# {title}\n")
    html = made(journal, kind, form="html")
    assert [tag for tag, _ in html_tags(html)].count("h1") == 1
    assert f'<h1 class="kind">{title}</h1>' in html.decode()
    assert Sheets(journal).context(Order(kind))["sheet"]["file_name"] == title


def test_what_is_known_of_me_stands_on_the_first_one_to_say(journal):
    hal(journal)
    found = text(made(journal, "blank-first"), "pdf")
    assert squeezed("I keep the books of small manufacturers straight") in found
