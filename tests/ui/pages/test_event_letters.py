"""Letters from an event: written one after the other, copied or opened, and noted as sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from netjournal.journal import Journal
from netjournal.letters import LetterKind
from netjournal.words import ReachKind
from tests.conftest import Clock
from tests.journeys.pages import choose, find, find_all, keys, press, says, tick, type_into, wait
from tests.windows import Choices
from ui.app import build_window
from ui.letters import LetterDialog
from ui.main_window import MainWindow
from ui.pages import PageEntry
from ui.pages.events import EventsPage

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Mina Frost", "Tom Vale", "Per Holm")


class MailProgram:
    """Keeps the links it was handed instead of opening them."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.there = True

    def __call__(self, link: str) -> bool:
        self.links.append(link)
        return self.there


@pytest.fixture
def mail() -> MailProgram:
    return MailProgram()


@pytest.fixture
def clock() -> Clock:
    return Clock(dt.datetime(2026, 11, 12, 9, 30))


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def breakfast(journal: Journal) -> int:
    return journal.events.add("Chamber breakfast", place="Town Hall")


@pytest.fixture
def met(journal: Journal, breakfast: int) -> list[int]:
    people = [
        journal.events.meet(breakfast, name, can_help=3 - number, how="needs a bookkeeper")
        for number, name in enumerate(NAMES)
    ]
    for person, name in zip(people[:2], ("mina", "tom"), strict=True):
        journal.people.add_reach(person, ReachKind.EMAIL, f"{name}@example.org")
    return people


@pytest.fixture
def window(
    qtbot: Any,
    qapp: QApplication,
    journal: Journal,
    settings: Choices,
    mail: MailProgram,
    breakfast: int,
    met: list[int],
) -> Iterator[MainWindow]:
    events = PageEntry("events", "Events", partial(EventsPage, open_mail=mail))
    window = build_window(qapp, journal, settings, pages=[events])
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.desk.navigation.go("events", breakfast)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def letters(window: MainWindow) -> LetterDialog:
    press(window.page, "Invite 3 people…")
    press(window.page, "Write to 3 people…")
    return dialog(window)


def dialog(window: QWidget) -> LetterDialog:
    (found,) = [one for one in window.findChildren(LetterDialog) if one.isVisible()]
    return found


def channels(journal: Journal, people: list[int]) -> list[list[str]]:
    return [[asked.channel for asked in journal.invitations.of(one)] for one in people]


def text_of(inside: QWidget) -> str:
    return find(inside, QPlainTextEdit, "Message").toPlainText()


def test_everybody_is_ticked_best_first_and_walked_through(
    letters: LetterDialog, journal: Journal, met: list[int], mail: MailProgram
) -> None:
    assert letters.windowTitle() == "Invite Mina Frost"
    assert says(letters, "1 of 3")
    press(letters, "Open and next")
    assert letters.windowTitle() == "Invite Tom Vale"
    keys(letters, Qt.Key.Key_Return, CTRL)
    assert letters.windowTitle() == "Invite Per Holm"
    assert says(letters, "3 of 3")
    press(letters, "Copy and finish")
    assert channels(journal, met) == [["e-mail"], ["e-mail"], ["message"]]
    assert [urlsplit(link).path for link in mail.links] == ["mina@example.org", "tom@example.org"]
    assert QApplication.clipboard().text().startswith("Hello Per,")


def test_the_link_holds_the_letter_as_it_stands(letters: LetterDialog, mail: MailProgram) -> None:
    type_into(letters, "Subject", "Coffee & 100 % cake?")
    QTest.keyClicks(find(letters, QPlainTextEdit, "Message"), "Ps: ")
    wanted = text_of(letters)
    press(letters, "Open in mail program")
    fields = parse_qs(urlsplit(mail.links[0]).query)
    assert fields["subject"] == ["Coffee & 100 % cake?"]
    assert fields["body"] == [wanted.replace("\n", "\r\n")]


def test_each_one_is_a_change_of_its_own(
    letters: LetterDialog, window: MainWindow, journal: Journal, met: list[int]
) -> None:
    press(letters, "Open and next")
    press(letters, "Open and next")
    assert journal.undo_name == "Invite Tom Vale"
    letters.reject()
    assert says(window, "Invited 2 people")
    journal.undo()
    assert channels(journal, met) == [["e-mail"], [], []]


def test_only_those_ticked_are_written_to(window: MainWindow) -> None:
    press(window.page, "Invite 3 people…")
    tick(window.page, "Invite Mina Frost")
    press(window.page, "Write to 2 people…")
    assert dialog(window).windowTitle() == "Invite Tom Vale"


def test_opening_alone_records_nothing_until_i_say_that_i_sent_it(
    letters: LetterDialog, journal: Journal, met: list[int]
) -> None:
    press(letters, "Open in mail program")
    assert channels(journal, met) == [[], [], []]
    choose(letters, "How", "in person")
    press(letters, "I sent it")
    assert channels(journal, met) == [["in person"], [], []]


def test_without_a_mail_program_the_message_is_copied_and_nothing_noted(
    letters: LetterDialog, journal: Journal, met: list[int], mail: MailProgram
) -> None:
    mail.there = False
    press(letters, "Open and next")
    assert says(letters, "No mail program answered.")
    assert QApplication.clipboard().text() == text_of(letters)
    assert channels(journal, met) == [[], [], []]


def test_enter_in_a_field_sends_nothing(
    letters: LetterDialog, journal: Journal, met: list[int], mail: MailProgram
) -> None:
    type_into(letters, "Subject", "Coffee?", enter=True)
    assert mail.links == []
    assert channels(journal, met) == [[], [], []]


def test_without_an_address_it_can_be_copied_or_the_address_written(
    letters: LetterDialog, journal: Journal, met: list[int], mail: MailProgram
) -> None:
    press(letters, "Previous")
    assert letters.windowTitle() == "Invite Per Holm"
    assert not find(letters, QAbstractButton, "Open in mail program").isEnabled()
    type_into(letters, "E-mail address", "per@example.org")
    press(letters, "Open and next")
    assert urlsplit(mail.links[0]).path == "per@example.org"
    assert [one.value for one in journal.people.reach(met[2])] == ["per@example.org"]


def test_what_was_written_by_hand_is_there_on_coming_back(
    letters: LetterDialog, window: MainWindow, journal: Journal, met: list[int], qtbot: Any
) -> None:
    QTest.keyClicks(find(letters, QPlainTextEdit, "Message"), "Dearest! ")
    begun = journal.letters.make(LetterKind.INVITATION, met[0])
    wait(qtbot, lambda: journal.letters.draft(begun))
    press(letters, "Next")
    assert not text_of(letters).startswith("Dearest")
    letters.reject()
    press(window.page, "Write to 3 people…")
    assert text_of(dialog(window)).startswith("Dearest! Hello Mina")
    press(dialog(window), "I sent it")
    assert journal.letters.draft(begun) is None


def test_my_note_in_a_message_is_pointed_out(letters: LetterDialog) -> None:
    assert "needs a bookkeeper" in text_of(letters)
    assert says(letters, "Your own note is quoted in the message")


def test_the_template_is_changed_in_place(letters: LetterDialog, journal: Journal) -> None:
    press(letters, "Change the template")
    type_into(letters, "Message of the template", "Hi {{ person.first_name }}")
    press(letters, "Done")
    assert text_of(letters) == "Hi Mina"
    press(letters, "Next")
    assert text_of(letters) == "Hi Tom"
    assert journal.letters.wording(LetterKind.INVITATION).own


def test_a_mistake_in_the_template_says_its_line_and_the_first_words_are_used(
    letters: LetterDialog, qtbot: Any
) -> None:
    before = text_of(letters)
    press(letters, "Change the template")
    type_into(letters, "Message of the template", "Hi\n{{ person.nope }}")
    wait(qtbot, lambda: says(letters, "In line 2: There is no gap “person.nope”."))
    keys(letters, Qt.Key.Key_Escape)
    assert says(letters, "Your own words have a mistake, so the first ones are used: In line 2")
    assert text_of(letters) == before
    press(letters, "Mend it")
    press(letters, "Back to the first words")
    press(letters, "Done")
    assert not says(letters, "Your own words have a mistake")


def test_a_nudge_is_written_from_its_template(
    window: MainWindow, journal: Journal, clock: Clock, breakfast: int, met: list[int]
) -> None:
    journal.invitations.send(met[0], event=breakfast)
    clock.pass_days(10)
    window.page.refresh(None)
    table = window.page.event_view.met.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 4))
    QTest.keyClicks(table, "u")
    letter = dialog(window)
    assert letter.windowTitle() == "Nudge Mina Frost"
    assert "I shall not ask again" in text_of(letter)
    assert find_all(letter, QLineEdit, "Subject")[0].text().endswith("after Chamber breakfast?")
    press(letter, "I sent it")
    assert journal.invitations.of(met[0])[0].nudged_on == clock.today


def test_a_dialog_that_was_closed_is_freed(letters: LetterDialog, window: MainWindow) -> None:
    letters.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(LetterDialog) == []
