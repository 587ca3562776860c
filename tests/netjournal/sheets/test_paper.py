"""Sheets on paper: sides, sizes, breaks, tags, and the same bytes for the same moment."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from pypdf import PdfReader

from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import ReservationKind, Side
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


def test_neither_jinja_nor_typst_comes_in_before_a_sheet_is_made():
    code = (
        "import sys; import netjournal.commands, netjournal.sheets; "
        "print([name for name in ('jinja2', 'typst') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
