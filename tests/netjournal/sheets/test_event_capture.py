"""The event capture: thirty rows to fill by hand, on one side."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pytest
from pypdf import PdfReader

from netjournal.journal import Journal
from tests.netjournal.sheets.reading import FORMATS, html_tags, made, squeezed, text
from tests.netjournal.sheets.test_hostile import NASTY, read_back, same, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
every_paper = pytest.mark.parametrize("paper", ["a4", "us-letter"])
KIND = "event-capture"
MM = 72 / 25.4
LONG = "The Worshipful Company of Networkers and Breakfasters of Ottersham-under-Wood, "
NAMES = ("Breakfast", LONG + "its Guests", (LONG * 3)[:200])


def rows_of(content: bytes) -> dict[int, float]:
    """How high above the foot of the page each number of a row stands, in millimetres."""
    (page,) = PdfReader(io.BytesIO(content)).pages
    found: dict[int, float] = {}

    def note(text: str, cm: list[float], tm: list[float], *_font: Any) -> None:
        if text.strip().isdigit():
            found[int(text)] = (cm[3] * tm[5] + cm[5]) / MM

    page.extract_text(visitor_text=note)
    return found


@every_paper
@pytest.mark.parametrize("name", [None, *NAMES])
def test_thirty_rows_as_high_as_handwriting_stand_on_one_side(
    journal: Journal, paper: str, name: str | None
) -> None:
    event = None
    if name:
        series = journal.events.add(name, dt.date(2026, 10, 5), place="Town Hall", starts="7:30")
        group = journal.organisations.called("Chamber of Trade")
        journal.events.edit(series, group=group)
        event = journal.series.plan_next(series, dt.date(2026, 11, 5))
    rows = rows_of(made(journal, KIND, event=event, paper=paper))
    assert sorted(rows) == list(range(1, 31))
    for number in range(1, 30):
        assert 7 - 0.01 <= rows[number] - rows[number + 1] <= 8 + 0.01


def test_html_and_markdown_have_thirty_rows_too(journal: Journal) -> None:
    tags = [tag for tag, _ in html_tags(made(journal, KIND, form="html"))]
    assert tags.count("tr") == 31
    lines = made(journal, KIND, form="markdown").decode().splitlines()
    assert sum(line.endswith("| ☐ | ☐ |") for line in lines) == 30


@every_format
def test_it_says_what_is_written_in_its_columns(journal: Journal, form: str) -> None:
    found = text(made(journal, KIND, form=form), form)
    for written in ("Name", "Business", "How I can help", "Help 0–3", "Card", "Invite"):
        assert squeezed(written) in found


@every_format
def test_without_an_event_there_is_room_to_write_which(journal: Journal, form: str) -> None:
    found = text(made(journal, KIND, form=form), form)
    for written in ("Event capture", "Event", "When", "Where"):
        assert squeezed(written).casefold() in found.casefold()


@every_format
def test_the_event_stands_at_the_head(journal: Journal, form: str) -> None:
    event = journal.events.add("Breakfast", dt.date(2026, 11, 5), place="Town Hall", starts="7:30")
    journal.events.meet(event, "Hal Okoro", "Solicitor")
    found = text(made(journal, KIND, form=form, event=event), form)
    for written in ("Breakfast", "Thu 5 Nov, 7:30", "Town Hall"):
        assert squeezed(written) in found
    assert "Okoro" not in found


@every_format
def test_hostile_text_stands_there_as_it_was_typed(journal: Journal, form: str) -> None:
    some = NASTY[:-2]
    event = journal.events.add("; ".join(some), place="; ".join(some))
    found = read_back(text(made(journal, KIND, form=form, event=event), form))
    for nasty in some:
        assert same(shown(nasty), found)
