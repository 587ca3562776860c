"""A person's whole story on paper, from its beginning; what is private only when asked for."""

from __future__ import annotations

import datetime as dt
import io
import re
from itertools import pairwise

import pytest
from pypdf import PdfReader

from netjournal.errors import JournalError
from netjournal.sheets.order import Order
from netjournal.words import (
    ConversationStage,
    OwnFieldKind,
    ReachKind,
    ReferralOutcome,
    ReservationKind,
    Side,
)
from tests.netjournal.sheets.reading import (
    FORMATS,
    hal,
    hold_first,
    keep_private,
    made,
    pages,
    raw_text,
    sheets_of,
    squeezed,
    text,
)
from tests.netjournal.sheets.test_hostile import NASTY, shown

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
PAPERS = ("a4", "us-letter")
ON_ONE_PAGE = [text for text in NASTY if len(text) < 1000]


def told(journal, person, form="markdown", **given):
    return text(made(journal, "story", person, form, **given), form)


@every_format
def test_everything_the_journal_knows_stands_there(journal, form):
    person = hal(journal)
    conversation = journal.conversations.of(person)[0].id
    journal.conversations.answer(conversation, "why", "He came for the bacon")
    hold_first(journal, person)
    ruth = journal.people.named("Ruth Adeyemi").id
    journal.people.edit(
        person, introduced_by=ruth, met_at="Ruth's party", met_on=dt.date(2026, 1, 9)
    )
    journal.referrals.came_of(
        journal.referrals.give(person, ruth, "needs a lease", anyway=True), ReferralOutcome.CLIENT
    )
    journal.referrals.receive(person, ruth, "wants an accountant")
    journal.referrals.introduce(person, ruth, "both run")
    journal.help.given(person, "Found him a proof-reader")
    journal.help.received(person, "Read my lease")
    journal.followups.done(journal.followups.add("Send the photograph", person=person))
    journal.followups.add("Ring about the mill", person=person, due_on=dt.date(2026, 11, 9))
    journal.people.add_reach(person, ReachKind.EMAIL, "hal@example.com")
    journal.people.tag(person, "runner")
    field = journal.own_fields.define("Birthday", OwnFieldKind.DATE)
    journal.own_fields.set(person, field, "1979-03-14")
    found = told(journal, person, form)
    for written in (
        "Hal Okoro", "Commercial solicitor", "Partner, Hart & Sons", "Stage",
        "Second, since 24 Nov",
        "Ruth's party, 9 Jan", "Introduced by", "Ruth Adeyemi", "Owner-managed manufacturers",
        "hal@example.com", "14 Mar 1979", "runner", "fell running", "three clients need a lease",
        "Accepted your invitation", "First conversation", "He came for the bacon",
        "He sends two dates", "A straight talker", "Ruth Adeyemi: ask about the co-op (to contact",
        "Me: yes, Them: yes", "needs a lease", "(became a client)", "wants an accountant",
        "both run", "Found him a proof-reader", "Read my lease", "Done Send the photograph",
        "Knows everybody at the Chamber", "Send the checklist (by 4 Nov)",
        "Ring about the mill (by 9 Nov)",
    ):  # fmt: skip
        assert squeezed(written) in found


def test_it_is_told_from_its_beginning(journal, clock):
    person = hal(journal)
    for number in range(5):
        clock.pass_days(1)
        journal.notes.write(person, f"Note number {number}")
    found = told(journal, person)
    places = [found.index(f"Notenumber{number}") for number in range(5)]
    assert places == sorted(places)
    assert found.index("Met") < places[0]


def test_a_day_is_said_once(journal):
    person = journal.people.add("Bea")
    journal.notes.write(person, "One")
    journal.notes.write(person, "Another")
    assert made(journal, "story", person, "markdown").decode().count("### 2 Nov\n") == 1


def test_steps_stand_in_the_order_of_the_script(journal):
    person = hal(journal)
    conversation = journal.conversations.of(person)[0].id
    for step in reversed(journal.script.steps(ConversationStage.FIRST)):
        journal.conversations.answer(conversation, step.key, f"On {step.key}.")
    found = told(journal, person)
    steps = journal.script.steps(ConversationStage.FIRST)
    places = [found.index(squeezed(f"On {step.key}.")) for step in steps]
    assert places == sorted(places)


@every_format
def test_what_is_private_is_left_out_unless_it_is_asked_for(journal, form):
    person = hal(journal)
    keep_private(journal, person)
    journal.reservations.resolve(journal.reservations.of(person)[0].id)
    journal.followups.done(
        journal.reservations.promise_answer(
            journal.reservations.add(person, Side.MINE, ReservationKind.OTHER, "anothersecret")
        )
    )
    found = told(journal, person, form)
    assert "secret" not in found
    assert "Formyeyesonly" not in found
    assert "confidentiality" not in found.casefold()
    assert "reservation" not in found.casefold()
    found = told(journal, person, form, private=True)
    for secret in ("ownsecret", "notesecret", "doubtsecret", "settlesecret", "Formyeyesonly"):
        assert secret in found


def test_an_answer_still_promised_is_private_too(journal):
    person = hal(journal)
    keep_private(journal, person)
    kinds = {one.what for one in journal.followups.about(person)}
    (answer,) = (what for what in kinds if what.startswith("Answer"))
    assert squeezed(answer) not in told(journal, person)
    assert squeezed(answer) in told(journal, person, private=True)


def test_a_story_about_nobody_is_refused(journal):
    with pytest.raises(JournalError, match="about somebody"):
        made(journal, "story")


@pytest.mark.parametrize("paper", PAPERS)
def test_a_modest_story_is_one_side(journal, paper):
    person = hal(journal)
    hold_first(journal, person)
    assert pages(made(journal, "story", person, paper=paper)) == 1


@every_format
def test_somebody_of_whom_nothing_is_written(journal, form):
    found = told(journal, journal.people.add("Bea"), form)
    assert squeezed("Nothing is written yet.") in found


@pytest.fixture
def long_story(journal, clock):
    """300 notes of several lines, every tenth of them longer than may stay together."""
    person = hal(journal)
    with journal.change("Write"):
        for number in range(300):
            clock.pass_days(1)
            length = 40 if number % 10 == 0 else 5
            lines = (f"Line {number}.{line} of what was said that day" for line in range(length))
            journal.notes.write(person, "\n".join(lines))
    return person


@pytest.mark.parametrize("paper", PAPERS)
def test_no_day_stands_alone_and_no_short_note_is_broken(journal, long_story, paper):
    reader = PdfReader(io.BytesIO(made(journal, "story", long_story, paper=paper)))
    texts = [page.extract_text() for page in reader.pages]
    assert 30 < len(texts) < 70
    day = re.compile(r"\d{1,2} [A-Z][a-z]{2}( \d{4})?")
    for found in texts:
        body = [line.strip() for line in found.splitlines() if line.strip()]
        body = [line for line in body if "repared" not in line and not re.match(r"\d+ / \d+", line)]
        assert not day.fullmatch(body[-1])
        shown_here = {
            number: set(re.findall(rf"Line {number}\.(\d+) ", found))
            for number in set(re.findall(r"Line (\d+)\.", found))
            if int(number) % 10
        }
        assert {len(lines) for lines in shown_here.values()} <= {5}


def test_a_long_note_goes_on_on_the_next_page(journal, long_story):
    reader = PdfReader(io.BytesIO(made(journal, "story", long_story)))
    ends = [re.findall(r"Line (\d+)\.(\d+)", page.extract_text()) for page in reader.pages]
    pairs = pairwise(ends)
    assert any(here[-1][0] == after[0][0] for here, after in pairs if here and after)


def test_nothing_of_a_long_story_is_lost(journal, long_story):
    for form in FORMATS:
        found = raw_text(made(journal, "story", long_story, form), form)
        assert len(set(re.findall(r"Line (\d+)\.2 ", found))) == 300


@every_format
def test_what_is_written_stands_there_literally(journal, form):
    person = hal(journal)
    for written in ON_ONE_PAGE:
        journal.notes.write(person, written)
    journal.people.edit(person, hobbies=ON_ONE_PAGE[0])
    conversation = journal.conversations.of(person)[0].id
    journal.conversations.answer(conversation, "why", ON_ONE_PAGE[1])
    found = told(journal, person, form)
    assert [one for one in ON_ONE_PAGE if shown(one) not in found] == []
    assert found.count(shown(ON_ONE_PAGE[0])) == found.count(shown(ON_ONE_PAGE[1])) == 2


def test_it_reads_the_journal_once_however_long_the_story(journal):
    person = hal(journal)
    store = journal._store
    asked = []

    def count_queries():
        asked.clear()
        trace = store.database.connection().set_exec_trace
        trace(lambda _cursor, statement, _values: asked.append(statement) is None)
        sheets_of(journal).context(Order("story", person))
        trace(None)
        return len(asked)

    few = count_queries()
    with journal.change("Write"):
        for number in range(30):
            journal.notes.write(person, f"Note {number}")
        for _ in range(3):
            hold = journal.conversations.arrange(
                person, ConversationStage.FIRST, dt.datetime(2026, 11, 3, 10)
            )
            journal.conversations.answer(hold, "why", "Hello")
    assert count_queries() <= few + 1
