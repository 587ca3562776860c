"""Point 3 of the face: a name is noticed as it is typed; two entries become one, and two again."""

from __future__ import annotations

import io

from PIL import Image
from PySide6.QtCore import Qt

from netjournal.words import PictureKind
from tests.builders import at_ten, everything_in, met
from tests.conftest import Clock
from tests.journeys.pages import press, says, type_into, wait
from tests.journeys.program import Program

ALT = Qt.KeyboardModifier.AltModifier


def a_card() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (24, 16), "teal").save(out, "PNG")
    return out.getvalue()


def test_a_name_is_noticed_and_the_entry_that_is_there_is_opened(program: Program) -> None:
    hal = met(program.journal)
    program.people.open()
    program.press("New person")
    program.write("Okoro, Hal")
    wait(program.qtbot, lambda: says(program.page, "Is this Hal Okoro, commercial solicitor?"))
    program.keys(Qt.Key.Key_Y, ALT)
    wait(program.qtbot, lambda: program.people.name == "Hal Okoro")
    assert program.journal.people.ids() == [hal]


def test_a_name_given_in_a_conversation_is_noticed(program: Program, clock: Clock) -> None:
    journal = program.journal
    hal, ruth = met(journal), journal.people.add("Ruth Adeyemi", does="Runs a co-op")
    conversation = journal.conversations.arrange(hal, "first", at_ten(clock.today))
    program.window.desk.navigation.go("conversations", conversation, begin=True, step="question")
    type_into(program.page, "Name given", "Ruth Adeyemy, runs a shop in Hull")
    wait(program.qtbot, lambda: says(program.page, "Is this Ruth Adeyemi, runs a co-op?"))
    program.keys(Qt.Key.Key_Y, ALT)
    wait(program.qtbot, lambda: journal.question.names_given(conversation))
    (given,) = journal.question.names_given(conversation)
    assert (given.person, given.said) == (ruth, "runs a shop in Hull")
    assert len(journal.people.ids()) == 2


def test_two_entries_become_one_and_two_again(program: Program, clock: Clock) -> None:
    journal = program.journal
    hal = met(journal)
    boat = journal.own_fields.define("Boat", "text")
    double = journal.people.add("Harold Okoro", goals="A second office")
    journal.notes.write(double, "Sails at the weekend")
    journal.conversations.arrange(double, "first", at_ten(clock.today))
    journal.pictures.add(double, a_card(), PictureKind.CARD)
    journal.own_fields.set(double, boat, "A yawl")
    before = everything_in(journal)

    people = program.people.open().show("Hal Okoro")
    people.from_menu("Merge with another entry…")
    wait(program.qtbot, lambda: program.dialog.isActiveWindow())
    program.keys(Qt.Key.Key_Return)
    assert says(program.dialog, "A second office")
    assert says(program.dialog, "together they stand at First")
    assert says(program.dialog, "1 note, 1 one-to-one")
    press(program.dialog, "Merge into Hal Okoro")
    program.come_back()

    assert program.message == "Harold Okoro was merged into Hal Okoro."
    assert people.listed() == ["Hal Okoro"]
    assert any("Sails at the weekend" in line for line in people.story())
    assert any("Harold Okoro" in line for line in people.story())
    assert "First" in people.stage
    assert len(journal.conversations.of(hal)) == 1
    assert len(journal.pictures.of(hal)) == 1
    assert [one.value for one in journal.own_fields.values(hal)] == ["A yawl"]
    people.tab("Profile")
    assert people.text_of("Goals") == "A second office"
    after = everything_in(journal)

    assert program.undo() == "Undo merge Harold Okoro into Hal Okoro"
    assert everything_in(journal) == before
    assert people.listed() == ["Hal Okoro", "Harold Okoro"]
    assert program.redo() == "Redo merge Harold Okoro into Hal Okoro"
    assert everything_in(journal) == after
    assert people.listed() == ["Hal Okoro"]
