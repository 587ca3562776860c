"""The names given: those to contact first, then the others and what came of them (rule 3)."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from pypdf import PdfReader

from netjournal.conversations.script import QUESTION
from netjournal.journal import Journal
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage, ReachKind, Stage
from tests.netjournal.sheets.reading import FORMATS, made, pages, squeezed, text
from tests.netjournal.sheets.test_hostile import NASTY, read_back, same, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
every_paper = pytest.mark.parametrize("paper", ["a4", "us-letter"])
KIND = "names-given"


def with_hal(journal: Journal) -> int:
    """A first conversation with Hal, who may name people."""
    hal = journal.people.add("Hal Okoro")
    return journal.conversations.arrange(
        hal, ConversationStage.FIRST, dt.datetime(2026, 10, 30, 10)
    )


def to_contact(journal: Journal, person: int) -> int:
    (found,) = (one for one in journal.followups.open() if one.person == person)
    return found.id


@every_format
def test_a_name_to_contact_says_by_whom_what_about_by_when_and_how(
    journal: Journal, form: str
) -> None:
    ruth = journal.question.name_given(with_hal(journal), "Ruth Adeyemi", "ask about the co-op")
    journal.people.edit(ruth, does="Food export")
    journal.people.add_reach(ruth, ReachKind.TELEPHONE, "07700 900118")
    found = text(made(journal, KIND, form=form), form)
    for written in (
        QUESTION, "To contact", "Ruth Adeyemi", "Food export", "Named by Hal Okoro, 30 Oct",
        "ask about the co-op", "by Thu 5 Nov", "07700 900118", "What came of it",
    ):  # fmt: skip
        assert squeezed(written) in found


@every_format
def test_names_still_to_contact_come_first_by_their_day(journal: Journal, form: str) -> None:
    conversation = with_hal(journal)
    named = {
        name: journal.question.name_given(conversation, name)
        for name in ("Ann Low", "Ben Low", "Cat Low")
    }
    journal.followups.done(to_contact(journal, named["Ann Low"]))
    journal.followups.later(to_contact(journal, named["Ben Low"]), dt.date(2026, 12, 1))
    found = text(made(journal, KIND, form=form), form)
    places = [found.index(squeezed(name)) for name in ("Cat Low", "Ben Low", "Ann Low")]
    assert places == sorted(places)


@every_format
def test_it_is_told_what_came_of_those_contacted(journal: Journal, form: str) -> None:
    conversation = with_hal(journal)
    ann = journal.question.name_given(conversation, "Ann Low")
    ben = journal.question.name_given(conversation, "Ben Low")
    journal.followups.done(to_contact(journal, ann), dt.date(2026, 11, 1))
    journal.invitations.send(ann)
    journal.followups.let_go(to_contact(journal, ben))
    found = text(made(journal, KIND, form=form), form)
    assert squeezed("Contacted 1 Nov; invited to a one-to-one") in found
    assert squeezed("Let go 2 Nov") in found
    assert "Whatcameofit" not in found


def test_boxes_are_ticked_as_it_is_written(journal: Journal) -> None:
    conversation = with_hal(journal)
    people = [journal.question.name_given(conversation, name) for name in ("Ann", "Ben", "Cat")]
    journal.followups.done(to_contact(journal, people[0]))
    journal.followups.let_go(to_contact(journal, people[1]))
    lines = made(journal, KIND, form="markdown").decode().splitlines()
    assert "- [x] **Ann** Contacted 2 Nov" in lines
    assert "- [ ] ✗ **Ben** Let go 2 Nov" in lines
    assert "- [ ] **Cat** *by Thu 5 Nov*" in lines


def test_a_name_whose_follow_up_is_gone_is_still_to_be_contacted(journal: Journal) -> None:
    ann = journal.question.name_given(with_hal(journal), "Ann Low")
    journal.followups.delete(to_contact(journal, ann))
    (group,) = Sheets(journal).context(Order(KIND))["groups"]
    assert (group["label"], group["tasks"][0]["by"]) == ("To contact", "")
    journal.events.meet(journal.events.add("Breakfast"), person=ann)
    (group,) = Sheets(journal).context(Order(KIND))["groups"]
    assert (group["tasks"][0]["what"], group["tasks"][0]["mark"]) == ("met", "yes")


def test_there_are_words_for_every_stage(journal: Journal) -> None:
    words = Sheets(journal).context(Order(KIND))["words"]
    for stage in Stage:
        assert stage is Stage.NAMED or words[f"now_{stage.value}"]


@every_format
def test_nobody_named_is_said_and_leaves_room_to_write(journal: Journal, form: str) -> None:
    content = made(journal, KIND, form=form)
    assert squeezed("Nobody was named yet.") in text(content, form)
    assert form != "pdf" or pages(content) == 1


@every_paper
def test_a_modest_list_has_one_side_and_a_long_one_is_not_cut(journal: Journal, paper: str) -> None:
    conversation = with_hal(journal)
    for number in range(8):
        journal.question.name_given(conversation, f"Guest {number}", "ask about it")
    assert pages(made(journal, KIND, paper=paper)) == 1
    with journal.change("Write"):
        for number in range(80):
            said = f"begin{number}x {'of this and that ' * (number % 12)} end{number}x"
            journal.question.name_given(conversation, f"More {number}", said)
    content = made(journal, KIND, paper=paper)
    texts = [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(content)).pages]
    for number in range(80):
        assert sum(f"begin{number}x" in page and f"end{number}x" in page for page in texts) == 1


@every_format
def test_hostile_text_stands_there_as_it_was_typed(journal: Journal, form: str) -> None:
    conversation = with_hal(journal)
    some = NASTY[:-2]
    with journal.change("Write"):
        for nasty in some:
            who = journal.question.name_given(conversation, nasty, nasty)
            journal.people.edit(who, does=nasty)
    found = read_back(text(made(journal, KIND, form=form), form))
    for nasty in some:
        assert same(shown(nasty), found)


@every_format
def test_words_without_end_run_over_pages(journal: Journal, form: str) -> None:
    journal.question.name_given(with_hal(journal), NASTY[-2], NASTY[-1])
    found = text(made(journal, KIND, form=form), form)
    assert found.count("x") >= 10_000
    assert found.count("longwords") > 880
