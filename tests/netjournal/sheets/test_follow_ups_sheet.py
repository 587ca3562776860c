"""The follow-ups: everything open, soonest first, with a box to tick and how to reach people."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from pypdf import PdfReader

from netjournal.journal import Journal
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.sheets.plain import kept_together
from netjournal.words import FollowUpKind, ReachKind, ReservationKind, Side
from tests.conftest import Clock
from tests.netjournal.sheets.reading import FORMATS, keep_private, made, pages, squeezed, text
from tests.netjournal.sheets.test_hostile import NASTY, read_back, same, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
every_paper = pytest.mark.parametrize("paper", ["a4", "us-letter"])
KIND = "follow-ups"
TITLES = ("Overdue", "Within seven days", "Later", "Invitations to nudge once")


def day(number: int) -> dt.date:
    return dt.date(2026, 11, 2) + dt.timedelta(days=number)


def groups(journal: Journal) -> dict[str, list[str]]:
    found = Sheets(journal).context(Order(KIND))["groups"]
    return {group["label"]: [task["what"] for task in group["tasks"]] for group in found}


def test_what_is_open_stands_in_groups_by_its_day(journal: Journal) -> None:
    hal = journal.people.add("Hal Okoro")
    for what, number in (("in a week", 7), ("today", 0), ("in a month", 30), ("in 8 days", 8)):
        journal.followups.add(what, person=hal, due_on=day(number))
    journal.help.promise(hal, "yesterday", due_on=day(-1))
    assert groups(journal) == {
        "Overdue": ["yesterday"],
        "Within seven days": ["today", "in a week"],
        "Later": ["in 8 days", "in a month"],
    }


@every_format
def test_each_says_who_what_why_by_when_and_how_to_reach_them(journal: Journal, form: str) -> None:
    hal = journal.people.add("Hal Okoro")
    journal.people.add_reach(hal, ReachKind.EMAIL, "hal@example.org")
    journal.people.add_reach(hal, ReachKind.TELEPHONE, "07700 900118", "mobile")
    journal.people.add_reach(hal, ReachKind.WEB, "hal.example.org")
    journal.followups.add("Send the lease", person=hal, due_on=day(2), why="He asked twice")
    journal.followups.add("Tidy the desk", due_on=day(3))
    found = text(made(journal, KIND, form=form), form)
    for written in (
        "Hal Okoro", "Send the lease", "by Wed 4 Nov", "He asked twice", "hal@example.org",
        "07700 900118 (mobile)", "Tidy the desk", "Within seven days",
    ):  # fmt: skip
        assert squeezed(written) in found
    assert found.index("07700") < found.index("hal@example")
    assert found.replace("hal@example.org", "").count("hal.example.org") == 0


@every_format
def test_invitations_to_nudge_and_people_to_keep_in_touch_with_stand_there_too(
    journal: Journal, clock: Clock, form: str
) -> None:
    event = journal.events.add("Breakfast")
    hal = journal.events.meet(event, "Hal Okoro")
    journal.invitations.send(hal, event=event)
    bea = journal.events.meet(event, "Bea Lund")
    journal.keeping_in_touch.every(bea, 7)
    clock.pass_days(12)
    found = text(made(journal, KIND, form=form), form)
    for written in (
        "Invitations to nudge once", "Invited 2 Nov, no answer yet", "Breakfast",
        "Bea Lund", "Last in touch 2 Nov", "by Mon 9 Nov",
    ):  # fmt: skip
        assert squeezed(written) in found
    journal.invitations.nudge(journal.invitations.waiting()[0].id)
    assert "Invited2Nov" not in text(made(journal, KIND, form=form), form)


def test_what_is_done_or_let_go_is_off(journal: Journal) -> None:
    for what, close in (("done", journal.followups.done), ("gone", journal.followups.let_go)):
        close(journal.followups.add(what))
    assert groups(journal) == {}


@every_format
def test_what_belongs_to_a_reservation_stays_off(journal: Journal, form: str) -> None:
    hal = journal.people.add("Hal Okoro")
    keep_private(journal, hal)
    doubt = journal.reservations.add(hal, Side.MINE, ReservationKind.OTHER, "doubtsecret")
    journal.followups.add("othersecret", person=hal, reservation=doubt)
    assert {one.kind for one in journal.followups.open()} >= {FollowUpKind.ANSWER}
    found = text(made(journal, KIND, form=form), form)
    assert "secret" not in found
    assert "Hal" not in found


@every_format
def test_nothing_open_is_said_and_leaves_room_to_write(journal: Journal, form: str) -> None:
    content = made(journal, KIND, form=form)
    assert "Nothingisopen." in text(content, form)
    assert form != "pdf" or pages(content) == 1


@every_paper
def test_a_modest_list_has_one_side(journal: Journal, paper: str) -> None:
    with journal.change("Write"):
        for number in range(12):
            who = journal.people.add(f"Guest {number}")
            journal.people.add_reach(who, ReachKind.EMAIL, "guest@example.org")
            journal.followups.add("Send it", person=who, due_on=day(number - 3), why="For why")
    assert pages(made(journal, KIND, paper=paper)) == 1


@every_paper
def test_of_two_hundred_none_is_cut(journal: Journal, paper: str) -> None:
    with journal.change("Write"):
        for number in range(200):
            what = f"begin{number}x {'a thing to do ' * (number % 12)}"
            journal.followups.add(what, why=f"end{number}x", due_on=day(number - 60))
    content = made(journal, KIND, paper=paper)
    texts = [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(content)).pages]
    assert 5 < len(texts) < 20
    for number in range(200):
        assert sum(f"begin{number}x" in page and f"end{number}x" in page for page in texts) == 1


def test_no_heading_stands_alone_at_the_end_of_a_page(journal: Journal) -> None:
    journal.followups.add("the last one", due_on=day(3))
    for number in range(54):
        journal.followups.add(f"overdue{number}", due_on=day(-3))
        if number < 28:
            continue
        for page in PdfReader(io.BytesIO(made(journal, KIND))).pages:
            found = squeezed(page.extract_text())
            above = found[: found.rindex("PreparedMon")]
            assert not above.endswith(tuple(map(squeezed, TITLES))), number


@every_format
def test_hostile_text_stands_there_as_it_was_typed(journal: Journal, form: str) -> None:
    some = NASTY[:-2]
    with journal.change("Write"):
        for nasty in some:
            who = journal.people.add(nasty)
            journal.people.add_reach(who, ReachKind.EMAIL, nasty, nasty)
            journal.followups.add(nasty, person=who, why=nasty)
    found = read_back(text(made(journal, KIND, form=form), form))
    for nasty in some:
        assert same(shown(nasty), found)


@every_format
def test_words_without_end_run_over_pages(journal: Journal, form: str) -> None:
    who = journal.people.add(NASTY[-2])
    journal.followups.add(NASTY[-2], person=who, why=NASTY[-1])
    found = text(made(journal, KIND, form=form), form)
    assert found.count("x") >= 20_000
    assert found.count("longwords") > 880


def test_how_to_reach_many_people_is_read_at_once(journal: Journal) -> None:
    with journal.change("Write"):
        people = [journal.people.add(f"Guest {number}") for number in range(600)]
        for person in people[1:]:
            journal.people.add_reach(person, ReachKind.EMAIL, f"{person}@example.org")
    found = journal.people.reach_of(people)
    assert list(found) == people[1:]
    assert found[people[1]] == journal.people.reach(people[1])


def test_a_telephone_number_keeps_its_order_on_a_page_read_from_the_right() -> None:
    assert kept_together("07700 900118") == "\u206607700 900118\u2069"
    assert kept_together("2026") == "2026"
    assert kept_together("שלום 07700 900118") == "שלום 07700 900118"
    assert kept_together("Send it") == "Send it"
