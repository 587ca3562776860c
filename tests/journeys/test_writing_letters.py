"""Letters after an event and later: saved, opened, copied, introduced, and all of it recorded."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget

from netjournal.journal import Journal
from netjournal.letters import LetterKind
from netjournal.words import FollowUpState, ReachKind
from tests.conftest import Clock
from tests.journeys.pages import find, find_all, press, says, type_into, wait
from tests.journeys.program import Program, Start

MET = ("Ada Lind", "Hal Okoro", "Per Holm")


class MailProgram(QObject):
    """The mail program of this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link)


class Folder:
    """Says where letters are saved, as the dialogs of the system would."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, parent: QWidget, proposed: str) -> Path | None:
        return self._folder / proposed

    def folder(self, parent: QWidget) -> Path | None:
        return self._folder


@pytest.fixture
def mail() -> Iterator[MailProgram]:
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "open")
    yield program
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder


@pytest.fixture
def event(path: Path, clock: Clock) -> int:
    """An event at which three were met, two of them with an address."""
    with Journal.open(path, clock=clock) as journal:
        journal.profile.edit(name="Priya Nair", email="priya@example.org")
        event = journal.events.add("Chamber breakfast", on=clock.today)
        for name in MET:
            person = journal.events.meet(event, name, "Something", 2)
            if name != "Per Holm":
                first = name.split()[0].lower()
                journal.people.add_reach(person, ReachKind.EMAIL, f"{first}@example.org")
        return event


@pytest.fixture
def after(event: int, start: Start) -> Program:
    """The program on the part of the event that comes after it."""
    program = start()
    program.window.desk.navigation.go("events", event, part="after")
    return program


def people(program: Program) -> dict[str, int]:
    rows = [program.journal.people.get(one) for one in program.journal.people.ids()]
    return {row.name: row.id for row in rows}


def choose_from_menu(program: Program, button: str, words: str) -> None:
    menu = find(program.window, QAbstractButton, button).menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    (action,) = [one for one in menu.actions() if one.text().replace("&", "") == words]
    assert isinstance(action, QAction)
    action.trigger()


def save_into(program: Program, folder: Path) -> None:
    program.dialog.saver.places = Folder(folder)  # type: ignore[attr-defined]


def test_three_are_thanked_after_an_event_each_in_another_way(
    after: Program, mail: MailProgram, folder: Path, clock: Clock
) -> None:
    after.press("Thank everybody…")
    assert after.dialog.windowTitle() == "Thank Ada Lind"
    save_into(after, folder)
    choose_from_menu(after, "Save as .eml", "Save this one as .eml…")
    (file,) = folder.iterdir()
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert message["To"].addresses[0].addr_spec == "ada@example.org"
    assert message["From"].addresses[0].addr_spec == "priya@example.org"
    assert says(after.dialog, f"Saved {file.name}")
    assert after.journal.letters.to(people(after)["Ada Lind"]) == []
    after.press("I sent it")
    after.press("Open and next")
    assert mail.opened[0].path() == "hal@example.org"
    after.press("Copy and finish")
    after.come_back()
    copied = QApplication.clipboard().text()
    assert copied.startswith("Hello Per,")
    assert says(after.window, "Thanked 3 people")
    sent = [after.journal.letters.to(person)[0] for person in sorted(people(after).values())]
    assert [one.name for one in sent] == list(MET)
    assert [one.channel for one in sent] == ["e-mail", "e-mail", "message"]
    assert {one.sent_at for one in sent} == {clock.now}
    assert sent[2].text == copied
    assert not find_all(after.page, QAbstractButton, "Thank everybody…")
    assert after.undo() == "Undo thank Per Holm"
    assert [one.name for one in after.journal.letters.to(people(after)["Ada Lind"])] == ["Ada Lind"]
    assert after.journal.letters.to(people(after)["Per Holm"]) == []


def test_all_are_saved_into_a_folder_and_noted_together(after: Program, folder: Path) -> None:
    after.press("Thank everybody…")
    type_into(after.dialog, "Subject", "For Ada alone")
    save_into(after, folder)
    (mine := folder / "Thank you – Hal Okoro.eml").write_text("mine")
    choose_from_menu(after, "Save as .eml", "Save all 3 as .eml…")
    wait(after.qtbot, lambda: says(after.dialog, "Saved 3 letters in letters."))
    names = {path.name for path in folder.iterdir()} - {mine.name}
    assert names == {
        "Thank you – Ada Lind.eml",
        "Thank you – Hal Okoro 2.eml",
        "Thank you – Per Holm.eml",
    }
    assert mine.read_text() == "mine"
    assert b"For Ada alone" in (folder / "Thank you – Ada Lind.eml").read_bytes()
    after.press("I sent all 3")
    after.come_back()
    ada = people(after)["Ada Lind"]
    assert after.journal.letters.to(ada)[0].subject == "For Ada alone"
    assert after.undo() == "Undo thank 3 people"
    assert after.journal.letters.to(ada) == []


def test_two_people_are_introduced_in_one_message(
    after: Program, mail: MailProgram, clock: Clock
) -> None:
    who = people(after)
    after.people.show("Ada Lind")
    choose_from_menu(after, "Write to Ada Lind", "Introduce to somebody…")
    type_into(after.dialog, "To whom", "Hal Okoro")
    press(after.dialog, "Write the introduction")
    assert after.dialog.windowTitle() == "Introduce Ada Lind to Hal Okoro"
    after.press("Open and finish")
    after.come_back()
    (link,) = mail.opened
    assert link.path() == "ada@example.org,hal@example.org"
    (made,) = after.journal.referrals.introductions()
    assert (made.first, made.second) == (who["Ada Lind"], who["Hal Okoro"])
    assert any("Wrote: introduction" in line for line in after.people.story())
    assert after.undo() == "Undo introduce Ada Lind to Hal Okoro"
    assert after.journal.referrals.introductions() == []
    assert after.journal.letters.to(who["Hal Okoro"]) == []


def test_a_long_message_is_pasted_into_the_mail_program(after: Program, mail: MailProgram) -> None:
    after.people.show("Hal Okoro")
    choose_from_menu(after, "Write to Hal Okoro", "Thank you for meeting at Chamber breakfast…")
    after.dialog.form.message.edit.setPlainText("word " * 600)  # type: ignore[attr-defined]
    press(after.dialog, "Open in mail program")
    link = bytes(mail.opened[0].toEncoded().data()).decode()
    assert link.startswith("mailto:hal@example.org?subject=")
    assert "body" not in link
    assert QApplication.clipboard().text() == "word " * 600
    assert says(after.dialog, "longer than some mail programs are handed")
    press(after.dialog, "I sent it")
    after.come_back()


def test_what_somebody_is_thanked_for_is_chosen(after: Program) -> None:
    hal = people(after)["Hal Okoro"]
    after.journal.help.received(hal, "read my contract")
    after.people.show("Hal Okoro")
    choose_from_menu(after, "Write to Hal Okoro", "Thank you for help: read my contract…")
    subject = after.dialog.form.subject.edit  # type: ignore[attr-defined]
    assert subject.text() == "Thank you for your help"
    reasons = find(after.dialog, QComboBox, "Thank you for")
    reasons.setCurrentIndex(1)
    reasons.activated.emit(1)
    assert subject.text() == "Thank you, after Chamber breakfast"
    press(after.dialog, "I sent it")
    after.come_back()
    assert [one.about.event for one in after.journal.letters.to_thank_for(hal)][-1] is not None


def test_who_was_named_is_written_to_from_today(
    event: int, path: Path, start: Start, clock: Clock, mail: MailProgram
) -> None:
    with Journal.open(path, clock=clock) as journal:
        hal = journal.people.ids(text="Hal")[0]
        talk = journal.conversations.arrange(hal, "first", clock.now)  # type: ignore[arg-type]
        ruth = journal.question.name_given(talk, "Ruth Adeyemi", "runs a co-op")
        journal.people.add_reach(ruth, ReachKind.EMAIL, "ruth@example.org")
    program = start()
    program.today.press("Write to Ruth Adeyemi")
    program.press("Open and finish")
    program.come_back()
    (message,) = program.journal.letters.to(ruth)
    assert message.kind is LetterKind.ASKING
    assert program.journal.question.what_came_of_names()[0].state is FollowUpState.DONE
    assert program.undo() == "Undo write to Ruth Adeyemi"
    assert program.journal.question.what_came_of_names()[0].state is FollowUpState.OPEN


def test_a_message_unfolds_in_the_story(after: Program) -> None:
    hal = people(after)["Hal Okoro"]
    letter = after.journal.letters.make(LetterKind.THANKS, hal)
    after.journal.letters.sent(letter._replace(subject="Thanks", text="All of it."), "e-mail")
    after.people.show("Hal Okoro")
    (line,) = [one for one in after.people.story() if "Wrote: thank you — Thanks" in one]
    assert "All of it." not in line
    view = find(after.page, QWidget, "Story")
    index = view.model().index_of("message", after.journal.letters.to(hal)[0].id)  # type: ignore[attr-defined]
    view.clicked.emit(index)  # type: ignore[attr-defined]
    assert any("All of it." in one for one in after.people.story())
