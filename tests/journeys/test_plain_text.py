"""What is written is only ever text: markup, odd characters and great lengths are shown as is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget

from netjournal.journal import Journal
from netjournal.words import ConversationStage, ReservationKind, Side
from tests.builders import arranged, first_held
from tests.conftest import Clock
from tests.journeys.pages import says
from tests.journeys.program import Program
from tests.journeys.walking import places

NAME = "<img src=file:///etc/passwd>"
MARKUP = "<b>bold</b> & <script>alert(1)</script> [a](b) {{ 7 * 7 }}"
BACKWARDS = "\u202eevil\u202c zero\u200bwidth \u2067rtl\u2069 a\u0301\u0300 \N{PILE OF POO}"
LONG = "word " * 1_000 + "unbroken" * 625
HOSTILE = f"{MARKUP} {BACKWARDS}"


@pytest.fixture
def hostile(path: Path, clock: Clock) -> int:
    """Somebody whose every field says things that a program might take for more than text."""
    with Journal.open(path, clock=clock) as journal:
        event = journal.events.add(f"{NAME} breakfast", place=HOSTILE, intention=MARKUP)
        who = journal.events.meet(event, NAME, HOSTILE, 3, HOSTILE)
        journal.people.edit(who, target_market=HOSTILE, private_note=LONG, family=BACKWARDS)
        journal.people.tag(who, "<u>tag</u>")
        journal.notes.write(who, HOSTILE)
        journal.notes.write(who, LONG)
        journal.profile.edit(name=NAME, one_line=HOSTILE, long_story=LONG)
        journal.followups.add(HOSTILE, person=who)
        first = arranged(journal, journal.people.add("<h1>Ada</h1>"))
        journal.conversations.answer(first, "why", HOSTILE)
        journal.question.name_given(first, "<marquee>Ruth", MARKUP)
        first_held(journal, who)
        arranged(journal, who, ConversationStage.SECOND)
        journal.help.promise(who, MARKUP)
        for side in Side:
            journal.reservations.add(who, side, ReservationKind.OTHER, HOSTILE)
    return who


def rich(window: QWidget) -> list[str]:
    """What would be read as markup: labels, tool tips and editors of rich text."""
    labels = [one.text() for one in window.findChildren(QLabel) if _reads_markup(one)]
    tips = [one.toolTip() for one in window.findChildren(QWidget) if "<img" in one.toolTip()]
    editors = [one.toPlainText() for one in window.findChildren(QTextEdit)]
    return [text for text in (*labels, *tips, *editors) if text]


def _reads_markup(label: QLabel) -> bool:
    return label.textFormat() is not Qt.TextFormat.PlainText


def test_nothing_is_read_as_markup_on_any_page(hostile: int, program: Program) -> None:
    found = {place: rich(program.window) for place in places(program)}
    assert {place: texts for place, texts in found.items() if texts} == {}


def test_a_name_is_shown_as_it_was_written(hostile: int, program: Program) -> None:
    people = program.people.show(NAME)
    assert people.name == NAME
    assert NAME in people.listed()
    assert program.today.open().says(NAME)
    assert program.events.open().says(f"{NAME} breakfast")
    assert program.one_to_ones.open().says(NAME)


def test_a_name_with_an_ampersand_keeps_it(program: Program, clock: Clock) -> None:
    who = program.journal.people.add("Smith & Sons")
    arranged(program.journal, who)
    talk = program.one_to_ones.begin("first conversation with Smith & Sons")
    (link,) = [b for b in talk.page.findChildren(QAbstractButton) if "Smith" in b.text()]
    assert link.text() == "with Smith && Sons"


def test_ten_thousand_characters_come_back_whole(hostile: int, program: Program) -> None:
    people = program.people.show(NAME).tab("Profile")
    assert people.text_of("Private note") == LONG
    assert says(program.page, "Private note")


def test_a_name_in_the_undo_menu_is_plain(hostile: int, program: Program) -> None:
    program.journal.people.delete(hostile)
    assert program.undo() == f"Undo delete {NAME}"
