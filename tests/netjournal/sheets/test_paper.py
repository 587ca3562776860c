"""Sheets on paper: sides, sizes, breaks, tags, and the same bytes for the same moment."""

from __future__ import annotations

import io
import re
import subprocess
import sys

import pytest
from pypdf import PdfReader

from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage, ReservationKind, Side
from tests.netjournal.sheets.reading import KINDS, hal, hold_first, made, pages

every_kind = pytest.mark.parametrize("kind", KINDS)
POINTS = {"a4": (595, 842), "us-letter": (612, 792)}
every_paper = pytest.mark.parametrize("paper", POINTS)


def reader(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


@every_paper
@every_kind
def test_a_modest_person_has_one_side(journal, kind, paper):
    person = hal(journal)
    hold_first(journal, person)
    assert pages(made(journal, kind, person, paper=paper)) == 1


@every_paper
@every_kind
def test_the_paper_has_its_size(journal, kind, paper):
    box = reader(made(journal, kind, hal(journal), paper=paper)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == POINTS[paper]


@every_kind
def test_the_same_moment_gives_the_same_bytes(journal, kind):
    person = hal(journal)
    order = Order(kind, person)
    first, another = Sheets(journal), Sheets(journal)
    content = first.make(order)
    assert first.make(order) == content
    assert another.make(order) == content


@every_kind
def test_the_pdf_is_tagged_for_pdf_ua(journal, kind):
    content = made(journal, kind, hal(journal))
    catalogue = reader(content).trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"].lower() == "en-gb"
    assert "/StructTreeRoot" in catalogue
    assert b"pdfuaid:part" in content


def test_the_pdf_says_its_title(journal):
    found = reader(made(journal, "first-conversation", hal(journal)))
    assert found.metadata.title == "First conversation – Hal Okoro"


@every_kind
def test_much_that_is_written_runs_over_pages(journal, kind):
    person = hal(journal)
    hold_first(journal, person)
    with journal.change("Write"):
        for number in range(300):
            journal.notes.write(person, f"Line {number} of what was said")
    for number in range(20):
        side = (Side.MINE, Side.THEIRS)[number % 2]
        journal.reservations.add(person, side, ReservationKind.OTHER, f"Doubt {number}. " * 12)
    found = reader(made(journal, kind, person))
    texts = [page.extract_text() for page in found.pages]
    assert 2 < len(texts) < 20
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
    for text in texts[1:]:
        assert "Hal Okoro" in text


def test_no_heading_stands_alone_at_the_foot(journal):
    person = hal(journal)
    hold_first(journal, person)
    headings = (
        "Open promises",
        "Referrals so far",
        "Reservations to bring into the open",
        "Decide",
    )
    for number in range(7):
        for line in range(5):
            journal.notes.write(person, f"Line {number}.{line} of what was said")
        for page in reader(made(journal, "second-conversation", person)).pages:
            lines = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
            body = [line for line in lines if "prepared" not in line and "eyes" not in line]
            assert body[-1] not in headings


@every_paper
def test_a_checklist_that_does_not_fit_has_a_side_of_its_own(journal, paper):
    person = hal(journal)
    hold_first(journal, person)
    for number, kind in enumerate(ReservationKind):
        journal.reservations.add(person, Side.MINE, kind, f"Doubt {number}. " * 8)
        journal.reservations.add(person, Side.THEIRS, kind, f"Theirs {number}. " * 8)
    found = reader(made(journal, "second-conversation", person, paper=paper))
    first, second = (page.extract_text() for page in found.pages)
    assert "Where we left it" in first
    for label in ("Reservations to bring", "Doubt 0.", "Theirs 6.", "Decide", "Who do you know"):
        assert label not in first
        assert label in second


@every_kind
def test_many_notes_fill_both_columns_of_a_page(journal, kind):
    person = hal(journal)
    with journal.change("Write"):
        for number in range(150):
            journal.notes.write(person, f"Line {number} of what was said. " * 4)
    found = reader(made(journal, kind, person))
    beside = found.pages[1].extract_text(extraction_mode="layout")
    numbers = (set(re.findall(r"Line (\d+)", line)) for line in beside.splitlines())
    assert any(len(both) == 2 for both in numbers)


def test_a_long_name_stays_whole_on_its_line(journal):
    name = "Maximilian Featherstonehaugh-Montgomery"
    person = journal.people.add(name)
    for kind in KINDS:
        lines = reader(made(journal, kind, person)).pages[0].extract_text().splitlines()
        assert name in (line.replace("\u200b", "").strip() for line in lines)


@every_paper
def test_what_is_known_has_a_side_of_its_own_where_it_is_much(journal, paper):
    person = hal(journal)
    conversation = journal.conversations.of(person)[0].id
    fields = ("best_clients", "top_problem", "goals", "interests", "networks", "skills", "family")
    much = "A fair amount to say about this. " * 7
    journal.people.edit(person, **dict.fromkeys(fields, much))
    for step in journal.script.steps(ConversationStage.FIRST):
        journal.conversations.answer(conversation, step.key, "Answered at some length. " * 5)
    found = reader(made(journal, "first-conversation", person, paper=paper))
    first, second = (page.extract_text() for page in found.pages)
    assert "What happens next" in first
    assert "What I know already" in second
    assert "Notes" in second


def test_neither_jinja_nor_typst_comes_in_before_a_sheet_is_made():
    code = (
        "import sys; import netjournal.commands, netjournal.sheets; "
        "print([name for name in ('jinja2', 'typst') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
