"""Nothing a person types is markup in Typst, HTML, Jinja2 or Markdown."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from netjournal.sheets import escape
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.sheets.plain import clean, plain
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

pytestmark = pytest.mark.usefixtures("qapp")
CODE_POINT = re.compile(r"\[U\+([0-9A-F]{4,6})\]")

NASTY = (
    '#"]`$*_<>&{{}}{% %}',
    '"; #panic("no") //',
    "\\u{41} \\\" \\\\",
    "]#text(red)[x] /* */ // @label <label> = Heading",
    '#read("/etc/passwd")',
    "{{ 7*7 }} {% for x in y %} {# gone #}",
    "<script>alert(1)</script> &amp; <img src=file:///x> <!-- no -->",
    "**bold** _it_ [x](y) ![i](j) `code` ~~no~~ | a | b |",
    "# Heading #",
    "- item\n- [ ] task\n1. one\n2) two\n> quote\n```\ncode\n```\n===\n---",
    ":smile: $x^2$ [^1]: note",
    "www.example.org http://example.org/a_b_c bob@example.org",
    "line one\n\nline two\r\nline three\u2028line four",
    "O'Neill #1 [x] $5 'quoted' \"double\"",
    "a\\\nb\\",
    "&lt;b&gt;",
    "x" * 10_000,
    "long words " * 900,
)  # fmt: skip
LETTERS = st.characters(exclude_categories=("Cs",))


def shown(written: str) -> str:
    """What is to be read of a text: no control characters, no white space."""
    return squeezed(clean(written))


def read_back(found: str) -> str:
    """A text in which letters that no font has are themselves again."""
    return CODE_POINT.sub(lambda code: chr(int(code[1], 16)), found)


def same(one: str, other: str) -> str:
    return unicodedata.normalize("NFKC", one) in unicodedata.normalize("NFKC", other)


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
@pytest.mark.parametrize("form", FORMATS)
def test_hostile_text_stands_there_as_it_was_typed(journal, form, nasty):
    person = hal(journal)
    journal.people.edit(person, name=nasty, does=nasty, target_market=nasty)
    journal.notes.write(person, nasty)
    for kind in KINDS:
        found = read_back(text(made(journal, kind, person, form), form))
        assert same(shown(nasty), found)


@pytest.mark.parametrize("nasty", NASTY[:8])
def test_hostile_text_adds_nothing_to_the_html(journal, nasty):
    person = hal(journal)
    journal.notes.write(person, "harmless")
    before = [tag for tag, _ in html_tags(made(journal, "first-conversation", person, "html"))]
    journal.people.edit(person, name=nasty, does=nasty)
    after = [tag for tag, _ in html_tags(made(journal, "first-conversation", person, "html"))]
    assert before == after


@settings(max_examples=25)
@given(st.text(LETTERS, min_size=1, max_size=60))
@example("\u202ereversed\u2066\u2069")
@example("😀👩‍👩‍👧 日本語 ภาษาไทย")
@example("nul\0 bell\a escape\x1b[0m")
@example("مرحبا שלום hello")
def test_any_text_stands_on_every_format(journal_of_hal, written):
    """PDF is read back in the order it is painted, so there each letter is looked for."""
    journal, person = journal_of_hal
    journal.people.edit(person, target_market=f"({written})")
    wanted = shown(written)
    for form in ("html", "markdown"):
        assert same(wanted, text(made(journal, "first-conversation", person, form), form))
    found = read_back(text(made(journal, "first-conversation", person), "pdf"))
    assert has_letters(wanted, found)


def has_letters(wanted: str, found: str) -> bool:
    found = unicodedata.normalize("NFKC", found)
    letters = [letter for letter in unicodedata.normalize("NFKC", wanted) if letter.isalnum()]
    return [letter for letter in letters if letter not in found] == []


@pytest.fixture
def journal_of_hal(journal):
    person = hal(journal)
    hold_first(journal, person)
    return journal, person


def test_a_letter_that_turns_the_direction_stays_in_its_place():
    assert clean("Hal \u202eOkoro") == "Hal Okoro"


def test_a_letter_without_a_glyph_is_written_as_its_code_point(journal):
    person = journal.people.add("Bea \U000f0000")
    content = made(journal, "first-conversation", person)
    assert "[U+F0000]" in text(content, "pdf")
    assert b"pdfuaid:part" in content


def test_a_word_too_long_for_a_line_may_break():
    assert "\u200b" in escape.typst("x" * 40)
    assert "\u200b" not in escape.typst("x" * 20)


def test_only_plain_values_reach_a_template(journal):
    with pytest.raises(TypeError):
        plain({"person": journal})


def test_every_value_of_a_context_is_plain(journal):
    person = hal(journal)
    hold_first(journal, person)
    for kind in KINDS:
        context = Sheets(journal).context(Order(kind, person, private=True))
        assert kinds_of(context) <= {str, int, bool, list, dict}


def kinds_of(value):
    if isinstance(value, dict):
        return {dict}.union(*map(kinds_of, value), *map(kinds_of, value.values()))
    if isinstance(value, list):
        return {list}.union(*map(kinds_of, value))
    return {type(value)}
