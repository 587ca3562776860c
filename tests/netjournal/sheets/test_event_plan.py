"""The event plan: what for, what I say, whom I may see there, and rows for whom I meet."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from pypdf import PdfReader

from netjournal.errors import JournalError, NotFound
from netjournal.journal import Journal
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import FollowUpKind, OrganisationKind
from tests.conftest import Clock
from tests.netjournal.sheets.reading import FORMATS, keep_private, made, pages, squeezed, text
from tests.netjournal.sheets.test_hostile import NASTY, read_back, same, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
every_paper = pytest.mark.parametrize("paper", ["a4", "us-letter"])
KIND = "event-plan"


def breakfast(journal: Journal, **written: object) -> int:
    """The second of two breakfasts: at the first one Hal and Bea were met."""
    journal.profile.edit(
        name="Ada Byron",
        one_line="I keep the books of small manufacturers straight",
        good_referral="An owner who never knows what they made until March",
        would_like_to_meet="Whoever mends their machines",
    )
    chamber = journal.organisations.add("Chamber of Trade", OrganisationKind.GROUP)
    first = journal.events.add(
        "Breakfast", dt.date(2026, 10, 5), place="Town Hall", group=chamber, starts="7:30"
    )
    hal = journal.events.meet(first, "Hal Okoro", "Solicitor", 3, "two clients need a lease")
    journal.events.meet(first, "Bea Lund", "Florist")
    journal.help.promise(hal, "Send the checklist", due_on=dt.date(2026, 11, 4))
    journal.invitations.send(hal, event=first, on=dt.date(2026, 10, 30))
    event = journal.series.plan_next(first, dt.date(2026, 11, 5))
    if written:
        journal.events.edit(event, **written)
    return event


def texts(content: bytes) -> list[str]:
    return [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(content)).pages]


@every_format
def test_it_holds_the_plan_and_what_i_say_of_myself(journal: Journal, form: str) -> None:
    event = breakfast(
        journal,
        intention="Find three people I can help",
        opening_line="What brings you here?",
        hope_to_meet="Somebody with a workshop",
        starts="7:30",
    )
    found = text(made(journal, KIND, form=form, event=event), form)
    for written in (
        "Breakfast", "Thu 5 Nov, 7:30", "Town Hall", "Chamber of Trade", "5 Oct",
        "Find three people I can help", "What brings you here?", "Somebody with a workshop",
        "I keep the books of small manufacturers straight", "Whoever mends their machines",
        "An owner who never knows what they made until March",
    ):  # fmt: skip
        assert squeezed(written) in found


@every_format
def test_whom_i_may_see_there_is_told_with_what_is_between_us(journal: Journal, form: str) -> None:
    found = text(made(journal, KIND, form=form, event=breakfast(journal)), form)
    for written in (
        "Hal Okoro", "Solicitor", "Last met 5 Oct", "I can help: two clients need a lease",
        "Promised: Send the checklist (by 4 Nov)", "Invited 30 Oct, no answer yet", "Bea Lund",
    ):  # fmt: skip
        assert squeezed(written) in found
    assert found.count("HalOkoro") == 1


@every_format
def test_who_has_not_answered_can_be_asked_in_person(journal: Journal, form: str) -> None:
    breakfast(journal)
    lunch = journal.events.add("Lunch", dt.date(2026, 11, 9))
    found = text(made(journal, KIND, form=form, event=lunch), form)
    assert squeezed("Hal Okoro") in found
    assert squeezed("Invited 30 Oct, no answer yet") in found
    assert "BeaLund" not in found


def test_a_time_in_words_stands_as_it_was_written(journal: Journal) -> None:
    event = breakfast(journal, starts="after the bells")
    assert (
        "Thu 5 Nov, after the bells" in made(journal, KIND, form="markdown", event=event).decode()
    )


@every_format
def test_who_was_met_stands_in_the_rows_best_first(
    journal: Journal, clock: Clock, form: str
) -> None:
    event = breakfast(journal)
    journal.events.meet(event, "Una Low", "Baker", 1, "knows a mill")
    ivo = journal.events.meet(event, "Ivo Marek", "Roof-lights", 2, "a builder asked me")
    journal.invitations.send(ivo, event=event)
    clock.pass_days(5)
    found = text(made(journal, KIND, form=form, event=event), form)
    assert found.index("IvoMarek") < found.index("UnaLow")
    for written in ("People I met", "Roof-lights", "a builder asked me", "What I learned"):
        assert squeezed(written) in found
    assert "HalOkoro" not in found
    assert found.count("✓") == 1


def test_who_was_invited_already_is_ticked(journal: Journal) -> None:
    event = breakfast(journal)
    una = journal.events.meet(event, "Una Low", "Baker", 1, "knows a mill")
    row = "| Una Low | Baker | knows a mill | 1 | {} |"
    assert row.format("☐") in made(journal, KIND, form="markdown", event=event).decode()
    journal.invitations.send(una, event=event)
    assert row.format("✓") in made(journal, KIND, form="markdown", event=event).decode()


@every_format
def test_how_i_feel_about_going_stays_off(journal: Journal, form: str) -> None:
    event = breakfast(journal)
    before = made(journal, KIND, form=form, event=event)
    journal.events.edit(event, feeling_before=1, feeling_after=2)
    assert made(journal, KIND, form=form, event=event) == before


@every_format
def test_nothing_private_is_on_it(journal: Journal, form: str) -> None:
    event = breakfast(journal)
    hal = journal.people.named("Hal Okoro").id
    keep_private(journal, hal)
    journal.followups.add("answersecret", person=hal, kind=FollowUpKind.ANSWER)
    journal.events.meet(event, person=journal.people.named("Bea Lund").id)
    keep_private(journal, journal.people.named("Bea Lund").id)
    assert "secret" not in text(made(journal, KIND, form=form, event=event), form)


@every_paper
@pytest.mark.parametrize("written", [{}, {"intention": "Find three people I can help"}])
def test_a_modest_event_has_one_side(
    journal: Journal, paper: str, written: dict[str, object]
) -> None:
    event = breakfast(journal, **written)
    assert pages(made(journal, KIND, event=event, paper=paper)) == 1
    bare = journal.events.add("Lunch")
    assert pages(made(journal, KIND, event=bare, paper=paper)) == 1


@every_paper
def test_many_whom_i_may_see_stand_behind_the_rows(journal: Journal, paper: str) -> None:
    event = breakfast(journal)
    first = journal.series.of(event)[0].id
    with journal.change("Meet many"):
        for number in range(60):
            journal.events.meet(first, f"Guest {number}", "Baker", 1, "knows a mill")
    front, *behind = texts(made(journal, KIND, event=event, paper=paper))
    assert "PeopleImeet" in front
    assert "Guest" not in front
    for number in range(60):
        assert f"Guest{number}Baker" in "".join(behind)


@every_paper
def test_rows_are_not_cut_and_their_heads_are_said_again(journal: Journal, paper: str) -> None:
    event = breakfast(journal)
    with journal.change("Meet many"):
        for number in range(120):
            how = f"begin{number}x {'a thing to do ' * (number % 12)} end{number}x"
            journal.events.meet(event, f"Guest {number}", "Baker", 1, how)
    found = [
        page for page in texts(made(journal, KIND, event=event, paper=paper)) if "begin" in page
    ]
    assert len(found) > 3
    assert all("HowIcanhelp" in page for page in found)
    for number in range(120):
        assert sum(f"begin{number}x" in page and f"end{number}x" in page for page in found) == 1


def test_no_heading_stands_alone_at_the_end_of_a_page(journal: Journal) -> None:
    event = breakfast(journal)
    journal.events.meet(event, "Una Low", "Baker", 1, "knows a mill")
    for lines in range(28, 54):
        journal.events.edit(event, intention="\n".join(["so much"] * lines))
        found = texts(made(journal, KIND, event=event))
        for title, first in (("WhomImayseethere", "BeaLund"), ("PeopleImeet", "UnaLow")):
            (page,) = (page for page in found if title in page)
            assert first in page, (lines, title)


@every_format
def test_hostile_text_stands_there_as_it_was_typed(journal: Journal, form: str) -> None:
    event = breakfast(journal)
    first = journal.series.of(event)[0].id
    some = NASTY[:-2]
    with journal.change("Write"):
        journal.events.edit(event, intention="; ".join(some), name=some[0])
        for nasty in some:
            journal.events.meet(first, nasty, nasty, 1, nasty)
            journal.events.meet(event, nasty, nasty, 1, nasty)
    found = read_back(text(made(journal, KIND, form=form, event=event), form))
    for nasty in some:
        assert same(shown(nasty.replace("\n", " ")), found)


@every_format
def test_words_without_end_run_over_pages(journal: Journal, form: str) -> None:
    event = breakfast(journal, intention=NASTY[-1])
    journal.events.meet(event, "Una Low", NASTY[-2], 1, NASTY[-1])
    found = text(made(journal, KIND, form=form, event=event), form)
    assert found.count("x") >= 10_000
    assert found.count("longwords") > 1700


def test_an_event_is_needed(journal: Journal) -> None:
    with pytest.raises(JournalError, match="about an event"):
        made(journal, KIND)
    with pytest.raises(NotFound):
        made(journal, KIND, event=12)


def test_the_file_is_named_after_event_and_day(journal: Journal) -> None:
    context = Sheets(journal).context(Order(KIND, event=breakfast(journal)))
    assert context["sheet"]["file_name"] == "Event plan – Breakfast – 5 Nov"
