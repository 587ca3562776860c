"""The journal as calendar programs read it: what goes out, when, and what stays."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import uuid
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netjournal.errors import JournalError, NotFound
from netjournal.exchange import ics
from netjournal.exchange.appointment import Appointment
from netjournal.exchange.calendar import Span, span_in
from netjournal.journal import Journal
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.sheets.plain import clean, one_line
from netjournal.words import ConversationStage, FollowUpKind, ReachKind, ReservationKind, Side
from tests.builders import at_ten, first_held, met
from tests.conftest import A_MONDAY, Clock

LONDON = ZoneInfo("Europe/London")
FIRST, SECOND = ConversationStage.FIRST, ConversationStage.SECOND
IN_JULY, IN_NOVEMBER = dt.datetime(2027, 7, 6, 10), dt.datetime(2026, 11, 24, 10)
HOSTILE = (
    "a, b; c: d \\ e",
    "one\ntwo\r\nthree",
    "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:hacked",
    r"C:\New folder\never",
    "“Ð¥” 👩🏽‍🚀 Ω",
    "ä" * 10_000,
    "^n ^' %0D%0A &lt;",
    "=1+1",
)


@pytest.fixture
def hal(journal: Journal) -> int:
    return met(journal)


def arrange(journal: Journal, person: int, at: dt.datetime = IN_NOVEMBER, **more: object) -> int:
    return journal.conversations.arrange(person, FIRST, at, **more)  # type: ignore[arg-type]


def read(content: bytes) -> list[icalendar.Component]:
    """What a calendar program finds in a file."""
    return list(icalendar.Calendar.from_ical(content).subcomponents)


def of_conversation(journal: Journal, conversation: int) -> icalendar.Component:
    found = journal.calendar.conversation(conversation)
    (one,) = read(journal.calendar.file([found], zone=LONDON))
    return one


def whole(journal: Journal, *, follow_ups: bool = False) -> list[icalendar.Component]:
    found = journal.calendar.everything(follow_ups=follow_ups)
    return read(journal.calendar.file(found, zone=LONDON))


def titles(found: list[icalendar.Component]) -> list[str]:
    return [str(one["summary"]) for one in found]


def test_a_conversation_says_with_whom_when_and_where(journal: Journal, hal: int) -> None:
    found = of_conversation(journal, arrange(journal, hal, place="The Mill", minutes=45))
    assert found.name == "VEVENT"
    assert found["summary"] == "First conversation with Hal Okoro"
    assert found["location"] == "The Mill"
    assert found.decoded("dtstart") == dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
    assert found.decoded("dtend") == dt.datetime(2026, 11, 24, 10, 45, tzinfo=dt.UTC)
    assert (found["status"], found["transp"]) == ("CONFIRMED", "OPAQUE")
    assert found["categories"].cats == ["One-to-one"]


def test_times_are_those_of_the_zone_on_that_day(journal: Journal, hal: int) -> None:
    summer = of_conversation(journal, arrange(journal, hal, IN_JULY))
    assert summer.decoded("dtstart") == dt.datetime(2027, 7, 6, 9, tzinfo=dt.UTC)
    assert summer.decoded("dtstart").astimezone(LONDON).replace(tzinfo=None) == IN_JULY


def test_without_a_zone_it_is_the_computers_own() -> None:
    code = (
        "import datetime as dt, time\n"
        "time.tzset()\n"
        "from netjournal.exchange import ics\n"
        "from netjournal.exchange.appointment import Appointment\n"
        "at = dt.datetime(2027, 7, 6, 10)\n"
        "print(ics.write([Appointment('event', 1, 'x', at, 'y')], at).decode())\n"
    )
    environment = {"TZ": "EST5EDT,M3.2.0,M11.1.0", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert "DTSTART:20270706T140000Z" in done.stdout


@pytest.mark.parametrize("at", [dt.datetime.min, dt.datetime.max.replace(microsecond=0)])
def test_a_time_out_of_every_zones_reach_is_written_as_it_is(at: dt.datetime) -> None:
    for zone in (LONDON, ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")):
        (found,) = read(ics.write([Appointment("event", 1, "x", at, "y")], A_MONDAY, zone=zone))
        assert found.decoded("dtstart").replace(tzinfo=None).year in (at.year, at.year + 1)


def test_the_text_names_the_sheet_as_it_is_saved(journal: Journal, clock: Clock) -> None:
    for name in ("Hal Okoro", "A/B: «Ü» <x>", "N" * 200):
        person = met(journal, name)
        conversation = arrange(journal, person, IN_JULY)
        for _year in range(2):
            sheet = Sheets(journal).context(Order("first-conversation", person))["sheet"]
            found = of_conversation(journal, conversation)
            assert found["description"] == f"Sheet: {sheet['file_name']}.pdf"
            clock.pass_days(100)
        clock.now = A_MONDAY


def test_the_sheet_of_a_second_conversation_is_named_too(journal: Journal, hal: int) -> None:
    first_held(journal, hal)
    second = journal.conversations.arrange(hal, SECOND, IN_NOVEMBER)
    sheet = Sheets(journal).context(Order("second-conversation", hal))["sheet"]
    found = of_conversation(journal, second)
    assert found["summary"] == "Second conversation with Hal Okoro"
    assert found["description"] == f"Sheet: {sheet['file_name']}.pdf"


def test_the_text_says_how_to_telephone(journal: Journal, hal: int) -> None:
    journal.people.add_reach(hal, ReachKind.TELEPHONE, "0113 496 0121")
    journal.people.add_reach(hal, ReachKind.TELEPHONE, "07700 900123")
    journal.people.add_reach(hal, ReachKind.EMAIL, "hal@example.com")
    found = of_conversation(journal, arrange(journal, hal))
    assert str(found["description"]).splitlines() == [
        "Sheet: First conversation – Hal Okoro – 24 Nov.pdf",
        "Telephone: 0113 496 0121, 07700 900123",
    ]


def test_nothing_private_goes_out(journal: Journal, hal: int) -> None:
    secret = "SECRET"
    conversation = arrange(journal, hal)
    journal.notes.write(hal, secret, private=True)
    journal.notes.write(hal, secret)
    journal.people.edit(hal, private_note=secret, family=secret)
    journal.conversations.edit(conversation, summary=secret)
    journal.conversations.answer(conversation, "why", secret)
    doubt = journal.reservations.add(hal, Side.MINE, ReservationKind.COMPETENCE, secret)
    journal.reservations.edit(doubt, would_settle=secret)
    journal.followups.add(secret, person=hal, kind=FollowUpKind.ANSWER)
    journal.followups.add("Ring Hal", person=hal, why=secret)
    journal.events.add("Breakfast", intention=secret, opening_line=secret, learned=secret)
    content = journal.calendar.file(journal.calendar.everything(follow_ups=True))
    assert b"Ring Hal" in content
    assert secret.encode() not in content


def test_moved_it_is_the_same_appointment_and_a_later_one(
    journal: Journal, hal: int, clock: Clock
) -> None:
    conversation = arrange(journal, hal, place="The Mill")
    before = of_conversation(journal, conversation)
    clock.pass_minutes(1)
    journal.conversations.reschedule(conversation, IN_JULY, "The Bell")
    after = of_conversation(journal, conversation)
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    for stamp in ("dtstamp", "last-modified"):
        assert after.decoded(stamp) - before.decoded(stamp) == dt.timedelta(minutes=1)
    assert (before["location"], after["location"]) == ("The Mill", "The Bell")


def test_every_appointment_has_a_name_of_its_own(journal: Journal, hal: int) -> None:
    arrange(journal, hal)
    arrange(journal, hal)
    journal.followups.add("Ring Hal")
    found = whole(journal, follow_ups=True)
    assert len({str(one["uid"]) for one in found}) == len(found) == 4
    same = [Appointment(kind, 7, "x", A_MONDAY, "y") for kind in ("conversation", "event")]
    assert len({ics.uid_of(one) for one in same}) == 2


def test_the_names_never_change(journal: Journal) -> None:
    one = Appointment("conversation", 7, "x", A_MONDAY, "y")
    assert uuid.UUID(ics.uid_of(one)).version == 5
    assert ics.uid_of(one) == "3c9ce9b9-e1c7-5f71-a547-3fa207c75258"


def test_the_same_moment_gives_the_same_bytes(journal: Journal, hal: int, clock: Clock) -> None:
    arrange(journal, hal)
    found = journal.calendar.everything()
    assert journal.calendar.file(found) == journal.calendar.file(found)
    before = journal.calendar.file(found)
    clock.pass_minutes(5)
    assert journal.calendar.file(found) != before


def test_a_cancelled_one_says_so_until_its_day_is_past(
    journal: Journal, hal: int, clock: Clock
) -> None:
    conversation = arrange(journal, hal)
    journal.conversations.cancel(conversation)
    found = of_conversation(journal, conversation)
    assert (found["status"], found["transp"]) == ("CANCELLED", "TRANSPARENT")
    assert found["summary"] == "Cancelled: first conversation with Hal Okoro"
    assert "description" not in found
    assert str(found["summary"]) in titles(whole(journal))
    assert len(journal.calendar.person(hal)) == 1
    clock.now = IN_NOVEMBER + dt.timedelta(days=1)
    assert titles(whole(journal)) == ["Breakfast with Hal Okoro"]
    with pytest.raises(JournalError, match="no one-to-one with Hal Okoro"):
        journal.calendar.person(hal)


def test_one_that_was_held_another_day_is_on_that_day(journal: Journal, hal: int) -> None:
    conversation = journal.conversations.write_up(hal, FIRST, at_ten(dt.date(2026, 10, 1)))
    assert of_conversation(journal, conversation).decoded("dtstart").hour == 9
    journal.conversations.close(conversation)
    assert of_conversation(journal, conversation).decoded("dtstart").hour == 9
    other = arrange(journal, hal, at_ten(dt.date(2026, 10, 1)))
    journal.conversations.close(other, held_on=dt.date(2026, 10, 3))
    assert of_conversation(journal, other).decoded("dtstart") == dt.date(2026, 10, 3)


def test_an_event_without_a_time_takes_the_whole_day(journal: Journal) -> None:
    event = journal.events.add("Breakfast", dt.date(2026, 12, 31), place="The Mill")
    (found,) = read(journal.calendar.file([journal.calendar.event(event)]))
    assert found.decoded("dtstart") == dt.date(2026, 12, 31)
    assert found.decoded("dtend") == dt.date(2027, 1, 1)
    assert (found["summary"], found["location"]) == ("Breakfast", "The Mill")
    assert found["transp"] == "TRANSPARENT"


def test_an_event_with_a_time_begins_then(journal: Journal) -> None:
    event = journal.events.add("Breakfast", dt.date(2027, 7, 6), starts="7.30 am – 9.00 am")
    (found,) = read(journal.calendar.file([journal.calendar.event(event)], zone=LONDON))
    assert found.decoded("dtstart") == dt.datetime(2027, 7, 6, 6, 30, tzinfo=dt.UTC)
    assert found.decoded("dtend") == dt.datetime(2027, 7, 6, 8, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("18:30", Span(dt.time(18, 30), 120)),
        ("18.30", Span(dt.time(18, 30), 120)),
        ("18h30", Span(dt.time(18, 30), 120)),
        ("19 h", Span(dt.time(19), 120)),
        ("6 pm", Span(dt.time(18), 120)),
        ("6.30 p.m.", Span(dt.time(18, 30), 120)),
        ("12 am", Span(dt.time(0), 120)),
        ("12:15pm", Span(dt.time(12, 15), 120)),
        ("from 18:30 until 20:00", Span(dt.time(18, 30), 90)),
        ("22:00-00:30", Span(dt.time(22), 150)),
        ("doors 18:00, start 18:00", Span(dt.time(18), 120)),
        ("", None),
        ("in the evening", None),
        ("7", None),
        ("25:00", None),
        ("18:75", None),
        ("13 pm", None),
        ("2026-11-02", None),
        ("room 1234", None),
    ],
)
def test_times_are_read_as_people_write_them(text: str, span: Span | None) -> None:
    assert span_in(text) == span


def test_follow_ups_are_tasks_if_asked_for(journal: Journal, hal: int) -> None:
    arrange(journal, hal)
    journal.followups.add("Ring Hal", person=hal, due_on=dt.date(2026, 11, 9))
    done = journal.followups.add("Done already", person=hal)
    journal.followups.done(done)
    assert "Ring Hal" not in titles(whole(journal))
    (task,) = [one for one in whole(journal, follow_ups=True) if one.name == "VTODO"]
    assert task["summary"] == "Ring Hal"
    assert task["description"] == "Hal Okoro"
    assert task.decoded("due") == dt.date(2026, 11, 9)
    assert task["status"] == "NEEDS-ACTION"


def test_the_whole_calendar_goes_by_day(journal: Journal, hal: int) -> None:
    arrange(journal, hal, IN_JULY)
    arrange(journal, hal, IN_NOVEMBER)
    journal.events.add("Breakfast", dt.date(2026, 12, 1))
    assert titles(whole(journal)) == [
        "Breakfast with Hal Okoro",
        "First conversation with Hal Okoro",
        "Breakfast",
        "First conversation with Hal Okoro",
    ]


def test_an_empty_journal_has_nothing_for_a_calendar(journal: Journal) -> None:
    with pytest.raises(JournalError, match="nothing for a calendar"):
        journal.calendar.everything()


def test_what_is_gone_is_said(journal: Journal) -> None:
    for gone in (journal.calendar.conversation, journal.calendar.event):
        with pytest.raises(NotFound):
            gone(1)


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_comes_back_as_it_was(journal: Journal, text: str) -> None:
    person = journal.people.add(text)
    journal.people.add_reach(person, ReachKind.TELEPHONE, text)
    found = of_conversation(journal, arrange(journal, person, place=text))
    assert found["summary"] == f"First conversation with {one_line(text)}"
    assert found["location"] == one_line(text)
    assert str(found["description"]).endswith(f"Telephone: {clean(text)}")


@given(title=st.text(), place=st.text(), text=st.text(), category=st.text(min_size=1))
def test_any_text_comes_back_as_it_was(title: str, place: str, text: str, category: str) -> None:
    one = Appointment("event", 1, title, A_MONDAY, clean(category) or "x", place=place, text=text)
    content = ics.write([one, one._replace(id=2, title="after")], A_MONDAY, zone=LONDON)
    content.decode("utf-8")
    found, after = read(content)
    assert found["summary"] == one_line(title)
    assert found.get("location", "") == one_line(place)
    assert found.get("description", "") == clean(text)
    assert after["summary"] == "after"


@given(
    starts=st.datetimes() | st.dates(),
    minutes=st.integers(min_value=1, max_value=100_000),
    made=st.datetimes(),
)
def test_any_time_can_be_written(
    starts: dt.datetime | dt.date, minutes: int, made: dt.datetime
) -> None:
    one = Appointment("event", 1, "x", starts, "y", minutes=minutes)
    (found,) = read(ics.write([one], made, zone=LONDON))
    begins = found.decoded("dtstart")
    if "dtend" in found:
        assert found.decoded("dtend") > begins
    assert 0 <= found["sequence"] < 2**31


def test_every_line_is_short_and_ends_as_it_must(journal: Journal) -> None:
    person = journal.people.add("Ö" * 10_000)
    arrange(journal, person, place="x" * 10_000)
    content = journal.calendar.file(journal.calendar.everything())
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_it_tells_how_far_it_is(journal: Journal) -> None:
    told: list[tuple[int, int]] = []
    many = [Appointment("event", one, "x", A_MONDAY, "y") for one in range(250)]
    journal.calendar.file(many, report=lambda done, total: told.append((done, total)))
    assert told == [(0, 250), (100, 250), (200, 250)]


def test_reading_needs_as_many_questions_for_many_as_for_one(journal: Journal) -> None:
    asked: list[int] = []
    for number in (1, 20):
        while len(journal.conversations.all()) < number:
            person = journal.people.add("Hal")
            journal.people.add_reach(person, ReachKind.TELEPHONE, "0")
            arrange(journal, person)
        asked.append(_questions(journal))
    assert asked[0] == asked[1]


def _questions(journal: Journal) -> int:
    counted: list[str] = []
    connection = journal._database.connection()
    connection.set_exec_trace(lambda _cursor, statement, _values: counted.append(statement) or True)
    try:
        journal.calendar.everything(follow_ups=True)
    finally:
        connection.set_exec_trace(None)
    assert counted
    return len(counted)
