"""Every kind of sheet passes Typst's own check for PDF/UA, on both papers, with a full journal."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from netjournal import demo
from netjournal.journal import Journal
from netjournal.sheets.kinds import KINDS, About, Kind
from netjournal.sheets.order import Order
from tests.netjournal.sheets.reading import sheets_of

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
every_paper = pytest.mark.parametrize("paper", ["a4", "us-letter"])
OF_EACH = 6


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    path: Path = tmp_path_factory.mktemp("kinds") / "demo.njournal"
    demo.write(path)
    with Journal.open(path) as journal:
        yield journal


def orders(journal: Journal, kind: Kind) -> list[Order]:
    """Ask for a kind about a few, those of whom most is written among them."""
    if kind.about is About.PERSON:
        told = sorted(journal.people.ids(), key=lambda one: -len(journal.timeline.of(one)))
        some = (*told[: OF_EACH - 1], told[-1])
        return [Order(kind.key, one, private=kind.private) for one in some]
    if kind.about is About.EVENT:
        return [Order(kind.key, event=one.id) for one in journal.events.all()[:OF_EACH]]
    return [Order(kind.key)]


@every_paper
@every_kind
def test_it_passes_the_check_and_has_a_title_and_a_language(told, kind, paper):
    for order in orders(told, kind):
        context = sheets_of(told).context(order)
        content = sheets_of(told).make(order, paper=paper).content
        assert b"pdfuaid:part" in content
        read = PdfReader(io.BytesIO(content))
        catalogue = read.trailer["/Root"]
        assert catalogue["/MarkInfo"]["/Marked"]
        assert catalogue["/Lang"].lower() == "en-gb"
        assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
        assert read.metadata.title == context["sheet"]["title"]


@every_kind
def test_the_same_moment_gives_the_same_bytes(told, kind):
    for order in orders(told, kind)[:1]:
        now = told.now
        first = sheets_of(told).make(order, now=now).content
        assert sheets_of(told).make(order, now=now).content == first
