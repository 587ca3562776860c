"""My profile on one page, to hand over: what is filled in, or room to write it by hand."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.netjournal.sheets.reading import FORMATS, hal, html_tags, made, pages, squeezed, text
from tests.netjournal.sheets.test_hostile import NASTY, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
PAPERS = ("a4", "us-letter")
ON_ONE_PAGE = [text for text in NASTY if len(text) < 1000]
LABELS = (
    "The short story",
    "The long story",
    "Clients I serve",
    "Problems I solve",
    "Whom I would like to meet",
    "A good referral for me",
    "A bad referral for me",
)
WRITTEN = {
    "name": "Ada Byron",
    "organisation": "Analytical Ltd",
    "role": "Founder",
    "email": "ada@analytical.example",
    "telephone": "01632 960101",
    "website": "https://analytical.example",
    "one_line": "I keep the books of small manufacturers straight",
    "short_story": "A gate-maker rang eleven times.",
    "long_story": "I was the person who answered the telephone.",
    "clients": "Workshops of ten to eighty people",
    "problems": "The biscuit tin full of receipts",
    "would_like_to_meet": "Solicitors, whoever mends their machines",
    "good_referral": "An owner who never knows what they made until March",
    "bad_referral": "Anybody who wants it by Friday",
}


@every_format
def test_everything_that_is_filled_in_stands_there(journal, form):
    journal.profile.edit(**WRITTEN)
    found = text(made(journal, "my-profile", form=form), form)
    for written in (*WRITTEN.values(), *LABELS):
        assert squeezed(written) in found


@every_format
def test_empty_fields_are_left_out(journal, form):
    journal.profile.edit(name="Ada Byron", clients="Workshops")
    found = text(made(journal, "my-profile", form=form), form)
    assert squeezed("Clients I serve") in found
    for label in LABELS:
        assert (squeezed(label) in found) == (label == "Clients I serve")
    assert "E-mail" not in found


@every_format
def test_an_empty_profile_has_room_for_each_field(journal, form):
    found = text(made(journal, "my-profile", form=form), form)
    for label in ("Name", "What I do, in one line", "E-mail", "Telephone", "Web page", *LABELS):
        assert squeezed(label) in found


def test_there_are_lines_to_write_on_only_where_nothing_is_told(journal):
    def lines():
        found = html_tags(made(journal, "my-profile", form="html"))
        return sum(attributes.get("class") == "lines" for _tag, attributes in found)

    journal.profile.edit(name="Ada Byron")
    assert lines() == 1 + len(LABELS)
    journal.profile.edit(one_line="I keep books straight")
    assert lines() == 0


@every_format
def test_it_holds_nothing_about_others(journal, form):
    hal(journal)
    found = text(made(journal, "my-profile", form=form), form)
    for other in ("Hal", "Okoro", "Priya", "Chamber", "prepared", "eyes"):
        assert other not in found


@every_format
def test_the_foot_says_whose_it_is_and_of_which_year(journal, form):
    journal.profile.edit(**WRITTEN)
    assert squeezed("Ada Byron · 2 Nov 2026") in text(made(journal, "my-profile", form=form), form)


@pytest.mark.parametrize("paper", PAPERS)
def test_it_is_one_page_empty_and_filled(journal, paper):
    assert pages(made(journal, "my-profile", paper=paper)) == 1
    journal.profile.edit(name="Ada Byron")
    assert pages(made(journal, "my-profile", paper=paper)) == 1
    journal.profile.edit(**{**WRITTEN, "long_story": "I was the person who answered. " * 30})
    assert pages(made(journal, "my-profile", paper=paper)) == 1


def test_a_long_story_runs_over_pages(journal):
    journal.profile.edit(**{**WRITTEN, "long_story": "I was the person who answered. " * 600})
    assert 2 <= pages(made(journal, "my-profile")) <= 6


@every_format
def test_what_is_written_stands_there_literally(journal, form):
    fields = list(WRITTEN)
    for at in range(0, len(ON_ONE_PAGE), 6):
        some = ON_ONE_PAGE[at : at + 6]
        journal.profile.edit(**dict(zip(fields[-6:], some, strict=False)))
        found = text(made(journal, "my-profile", form=form), form)
        assert [one for one in some if shown(one) not in found] == []


def test_the_same_moment_gives_the_same_bytes(journal):
    journal.profile.edit(**WRITTEN)
    now = dt.datetime(2026, 11, 2, 9)
    assert made(journal, "my-profile", now=now) == made(journal, "my-profile", now=now)
