"""From an event to a printed second conversation, by keyboard."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt

from netjournal.conversations.script import PURPOSE, QUESTION
from tests.conftest import Clock
from tests.journeys.pages import wait
from tests.journeys.program import Program, Reservations

MET = (
    ("Hal Okoro", "Commercial solicitor", 3, "three clients need a lease"),
    ("Ada Lind", "Export adviser", 2, "knows freight"),
    ("Mina Frost", "Bookkeeper", 2, "looks for a designer"),
    ("Tom Vale", "Printer", 1, "could print our sheets"),
    ("Per Holm", "Banker", 0, "moving abroad"),
    ("June Sato", "Coach", 0, "just starting"),
)
FIRST = "first conversation with Hal Okoro"
SECOND = "second conversation with Hal Okoro"
MY_DOUBT = "Who would pick up my referral when he is away?"
THEIR_DOUBT = "Do I answer the telephone in August?"


def capture(program: Program) -> None:
    events = program.events
    events.new("Chamber breakfast")
    for person in MET:
        events.meet(*person)


def invite(program: Program) -> None:
    events = program.events
    events.invite(all_but=("Per Holm", "June Sato"))
    events.record("Hal Okoro", Qt.Key.Key_A)
    events.record("Ada Lind", Qt.Key.Key_D)


def arrange_first(program: Program, clock: Clock) -> None:
    events = program.events
    events.record("Hal Okoro", Qt.Key.Key_O)
    events.arrange("Station Café")
    clock.pass_days(1)


def hold_first(program: Program) -> None:
    talk = program.one_to_ones.begin(FIRST)
    program.write("Both curious")
    talk.next()
    program.write("Leases for small shops")
    talk.fill("Best clients", "Bakers with two shops")
    talk.next()
    talk.fill("Notes", "He repeated my one line well")
    talk.next()
    talk.add("Point of connection", "Owner-managed shops")
    talk.next()
    talk.add("Promise help to Hal Okoro", "Introduce him to a VAT specialist")
    talk.next()
    talk.add("Name given", "Ruth Adeyemi, ask about the co-op", "Kit Marsden")
    talk.next()
    talk.agree("You", "Hal Okoro")
    talk.next()
    talk.fill("Summary", "A good hour")
    talk.next()


def arrange_second(program: Program, clock: Clock) -> None:
    program.people.next_step()
    program.people.arrange("His office")
    clock.pass_days(1)


def write_reservations(program: Program) -> None:
    program.people.show("Hal Okoro").tab("Reservations")
    reservations = Reservations(program)
    reservations.write("Consistency, mine about Hal", MY_DOUBT, settle="Meet a colleague")
    reservations.write("Reliability, Hal’s about me", THEIR_DOUBT)


def test_six_people_are_captured_by_keyboard_alone(program: Program) -> None:
    capture(program)
    assert program.events.names() == [name for name, *_ in MET]
    (event,) = program.journal.events.all()
    met = {
        one.name: (one.does, one.can_help, one.how) for one in program.journal.events.met(event.id)
    }
    assert met == {name: tuple(rest) for name, *rest in MET}


def test_four_are_invited_in_one_change_and_answer(program: Program) -> None:
    capture(program)
    program.events.invite(all_but=("Per Holm", "June Sato"))
    assert program.journal.undo_name == "Invite 4 people"
    program.events.record("Hal Okoro", Qt.Key.Key_A)
    program.events.record("Ada Lind", Qt.Key.Key_D)
    said = [program.events.invitation(name) for name, *_ in MET]
    assert said == [
        "accepted",
        "declined",
        "sent 2 Nov",
        "sent 2 Nov",
        "not invited",
        "not invited",
    ]


def test_the_first_conversation_is_held_and_leaves_its_follow_ups(
    program: Program, clock: Clock
) -> None:
    capture(program)
    invite(program)
    arrange_first(program, clock)
    hold_first(program)
    (held,) = program.journal.conversations.all()
    answers = program.journal.conversations.answers(held.id)
    names = [one.name for one in program.journal.question.names_given(held.id)]
    assert (held.both_agreed, held.summary) == (True, "A good hour")
    assert (answers["why"].text, answers["my_business"].text) == (
        "Both curious",
        "He repeated my one line well",
    )
    assert names == ["Ruth Adeyemi", "Kit Marsden"]
    assert program.people.name == "Hal Okoro"
    assert "Agreed: done, Second: now" in program.people.stage
    assert sorted(program.today.open().to_do()) == [
        "Contact Kit Marsden",
        "Contact Ruth Adeyemi",
        "Introduce him to a VAT specialist",
    ]


def test_from_an_event_to_a_printed_second_conversation(
    program: Program, clock: Clock, tmp_path: Path
) -> None:
    capture(program)
    invite(program)
    arrange_first(program, clock)
    hold_first(program)
    arrange_second(program, clock)
    write_reservations(program)
    sheet = program.today.open().sheet(SECOND)
    sheet.leaving.save_to(sheet.shown, tmp_path / "second.pdf")
    wait(program.qtbot, (tmp_path / "second.pdf").exists)
    words = printed(tmp_path / "second.pdf")
    for expected in (PURPOSE, QUESTION, MY_DOUBT, THEIR_DOUBT, "Meet a colleague", "Hal Okoro"):
        assert expected in words
    sheet.close()


def printed(path: Path) -> str:
    """Every word on a sheet of paper, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
