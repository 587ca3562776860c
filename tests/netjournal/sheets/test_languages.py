"""A sheet speaks the language of its journal: its words, its days, and the side it is read from."""

from __future__ import annotations

import datetime as dt
import io
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader

from netjournal import demo
from netjournal.journal import Journal
from netjournal.saying import in_english
from netjournal.voice import Voice
from scripts import translations
from tests.conftest import Clock
from tests.languages import plain_words, write_in_greek
from tests.netjournal.sheets.reading import KINDS, html_tags, made, raw_text

HEBREW = range(0x0590, 0x0600)


@pytest.fixture(scope="module")
def pseudo_resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    translations.make_pseudo(folder)
    return folder


@pytest.fixture(scope="module")
def greek_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("greek") / "demo.njournal"
    demo.write(path, today=dt.date(2026, 11, 2))
    write_in_greek(path)
    return path


def said(change: translations.Change, value: object) -> str:
    """Say a word of a fixed set in a pseudo-language; what a person wrote stays as it is."""
    return change(in_english(value), translations.KEPT)


@pytest.fixture
def journal_in(
    greek_journal: Path, pseudo_resources: Path, tmp_path: Path, clock: Clock
) -> Iterator[Callable[..., Journal]]:
    opened: list[Journal] = []

    def open_in(language: str, change: translations.Change) -> Journal:
        path = Path(shutil.copy(greek_journal, tmp_path / f"{language}.njournal"))
        voice = Voice(language, partial(said, change), pseudo_resources)
        opened.append(Journal.open(path, clock=clock, voice=voice))
        return opened[-1]

    yield open_in
    for journal in opened:
        journal.close()


def told_most_of(journal: Journal) -> int:
    return max(journal.people.ids(), key=lambda one: len(journal.timeline.of(one)))


def text_of(content: bytes, form: str) -> str:
    """The text of a sheet; Markdown as it is written, for it has no markup made of letters."""
    return content.decode() if form == "markdown" else raw_text(content, form)


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_a_sheet_is_left_in_english(
    journal_in: Callable[..., Journal], kind: str, form: str
) -> None:
    journal = journal_in(translations.PSEUDO, translations.pseudo)
    content = made(journal, kind, told_most_of(journal), form, private=True)
    assert plain_words(text_of(content, form)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_tells_its_language_and_where_it_is_read_from(
    journal_in: Callable[..., Journal], kind: str
) -> None:
    journal = journal_in(translations.PSEUDO_RTL, translations.in_hebrew)
    person = told_most_of(journal)
    tags = html_tags(made(journal, kind, person, "html"))
    (page,) = (attrs for tag, attrs in tags if tag == "html")
    assert page == {"lang": "he-XB", "dir": "rtl"}
    reader = PdfReader(io.BytesIO(made(journal, kind, person)))
    assert str(reader.trailer["/Root"]["/Lang"]) == "he-XB"
    text = "".join(one.extract_text() for one in reader.pages)
    assert any(ord(letter) in HEBREW for letter in text)


def test_what_is_not_translated_yet_is_said_in_english(
    journal_in: Callable[..., Journal], pseudo_resources: Path
) -> None:
    journal = journal_in("xx", translations.pseudo)
    words = pseudo_resources / "sheets" / "xx" / "words.toml"
    words.parent.mkdir()
    words.write_text('[shared]\nnotes = "Ñ"\n', encoding="utf-8")
    content = made(journal, KINDS[0], told_most_of(journal), "markdown")
    text = text_of(content, "markdown")
    assert "Ñ" in text
    assert "Open promises" in text
