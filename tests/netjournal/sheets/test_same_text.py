"""The same words stand on a sheet as PDF, as HTML and as Markdown, each as often."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QTextDocument

from netjournal import demo
from netjournal.journal import Journal
from netjournal.sheets.kinds import KINDS, About, Kind
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from tests.netjournal.sheets.reading import sheets_of

pytestmark = pytest.mark.usefixtures("qapp")
UNSEEN = re.compile("[\u200b\u00ad\u2066-\u2069]")
TICKED = re.compile(r"\[x\]")
WORD = re.compile(r"[^\W_]+")
PAPERS = ("a4", "us-letter")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.heads: list[str] = []
        self._in_head = False
        self._hidden = 0

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("style", "title")
        self._in_head |= tag == "thead"
        self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "title")
        self._in_head &= tag != "thead"
        self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)
            if self._in_head:
                self.heads.append(data)


def html_text(content: bytes) -> str:
    reader = _Words()
    reader.feed(content.decode())
    return "".join(reader.parts)


def table_heads(content: bytes) -> str:
    """The heads of tables, which a PDF says again on each page."""
    reader = _Words()
    reader.feed(content.decode())
    return " ".join(reader.heads)


def markdown_text(content: bytes) -> str:
    document = QTextDocument()
    document.setMarkdown(content.decode(), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    return TICKED.sub(" ", document.toPlainText())


def pdf_pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def furniture(context: dict[str, Any], pages: int) -> Counter[str]:
    """What stands besides on a PDF: the title on later pages, on each the foot and its number."""
    found = Counter[str]()
    for page in range(1, pages + 1):
        title = context["sheet"]["title"] if page > 1 else ""
        found += words(f"{title} {foot_of(context)} {page} / {pages}")
    return found


def foot_of(context: dict[str, Any]) -> str:
    return f"{context['foot']['left']} {context['foot']['eyes']}"


def letters(some: Counter[str]) -> list[str]:
    """The letters of words: a long word that is broken at a line's end is read as two."""
    return sorted("".join(some.elements()))


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(UNSEEN.sub("", unicodedata.normalize("NFKC", text))))


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal full of stories."""
    path: Path = tmp_path_factory.mktemp("told") / "demo.njournal"
    demo.write(path)
    with Journal.open(path) as journal:
        yield journal


def orders(journal: Journal, kind: Kind) -> Iterator[Order]:
    """Ask for a kind about those of whom most is told, and somebody of whom little is."""
    if kind.about is About.PERSON:
        most = sorted(journal.people.ids(), key=lambda one: len(journal.timeline.of(one)))
        for at, person in enumerate((most[0], *most[-6:])):
            yield Order(kind.key, person, private=kind.private and at % 2 == 0)
    elif kind.about is About.EVENT:
        for event in journal.events.all():
            yield Order(kind.key, event=event.id)
    else:
        yield Order(kind.key)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_word_stands_as_often_on_each_format(told: Journal, kind: Kind) -> None:
    sheets = sheets_of(told)
    for order in orders(told, kind):
        same(sheets, order)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_so_it_does_where_little_is_known(journal: Journal, kind: Kind) -> None:
    journal.people.add("Bea")
    journal.events.add("Breakfast")
    for order in orders(journal, kind):
        same(sheets_of(journal), order)


def same(sheets: Sheets, order: Order) -> None:
    content = sheets.make(order, format="html").content
    html = words(html_text(content))
    markdown = words(markdown_text(sheets.make(order, format="markdown").content))
    assert (order, markdown - html, html - markdown) == (order, {}, {})
    context = sheets.context(order)
    told = html - words(foot_of(context))
    for paper in PAPERS:
        pages = pdf_pages(sheets.make(order, paper=paper).content)
        pdf, wanted = words("\n".join(pages)), told + furniture(context, len(pages))
        again = words(table_heads(content) * (len(pages) - 1)) & (pdf - wanted)
        more, less = pdf - wanted - again, wanted - pdf
        assert letters(more) == letters(less), (order, more, less)
