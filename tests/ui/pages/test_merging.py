"""Duplicates are noticed while a name is typed, and two entries become one after a preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from netjournal.journal import Journal
from netjournal.store import models
from tests.builders import arranged, first_held, met
from tests.conftest import Clock
from tests.journeys.pages import click, find, find_all, keys, press, says, type_into, wait
from tests.windows import Choices
from ui.app import build_window
from ui.main_window import MainWindow
from ui.merging.dialog import MergeDialog
from ui.merging.notice import AlikeNotice
from ui.merging.wording import SAID, moving_in_words
from ui.pages.page import Desk
from ui.pages.people.table.view import PeopleTable
from ui.widgets.rows import RowWidget

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(
    qapp: QApplication, qtbot: Any, journal: Journal, settings: Choices
) -> Iterator[MainWindow]:
    window = build_window(qapp, journal, settings)
    window.resize(1280, 820)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hal(journal: Journal) -> int:
    return met(journal)


@pytest.fixture
def double(journal: Journal) -> int:
    return journal.people.add("Harold Okoro", does="Lawyer", goals="A second office")


class Naming(QWidget):
    """A name to type, with what is noticed under it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.name = QLineEdit(self)
        self.notice = AlikeNotice(desk, "&Yes, open that entry", self, most=2)
        self.notice.move(0, 60)
        self.resize(600, 200)


@pytest.fixture
def naming(desk: Desk, qtbot: Any) -> Naming:
    naming = Naming(desk)
    qtbot.addWidget(naming)
    naming.show()
    naming.activateWindow()
    qtbot.waitUntil(naming.isActiveWindow)
    naming.name.setFocus()
    return naming


def the_dialog(window: MainWindow) -> MergeDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    return dialog


Opener = Callable[..., MergeDialog]


@pytest.fixture
def open_merge(window: MainWindow, qtbot: Any) -> Opener:
    """Opens the dialog over the person shown: open_merge(person, other)."""

    def open_merge(person: int, other: int | None = None) -> MergeDialog:
        window.desk.navigation.go("people", person)
        assert window.page is not None
        dialog = MergeDialog.open_for(window.desk, person, window.page, other)
        assert dialog is not None
        dialog.activateWindow()
        wait(qtbot, dialog.isActiveWindow)
        return dialog

    return open_merge


# The notice


def test_a_name_like_one_that_is_there_is_noticed_and_takes_no_focus(
    naming: Naming, desk: Desk, qtbot: Any
) -> None:
    hal = desk.journal.people.add("Hal Okoro", does="Commercial solicitor")
    naming.notice.look_at("Hal Okorro")
    assert not naming.notice.isVisible()
    wait(qtbot, naming.notice.isVisible)
    assert naming.notice.words == "Is this Hal Okoro, commercial solicitor?"
    assert naming.notice.accessibleDescription() == naming.notice.words
    assert naming.focusWidget() is naming.name
    with qtbot.waitSignal(naming.notice.accepted) as accepted:
        keys(naming, Qt.Key.Key_Y, ALT)
    assert accepted.args is not None
    assert accepted.args[0].id == hal
    assert not naming.notice.isVisible()


def test_going_on_to_another_name_takes_the_question_away(
    naming: Naming, desk: Desk, qtbot: Any
) -> None:
    desk.journal.people.add("Hal Okoro", does="IT support")
    naming.notice.look_at("Hal Okoro")
    wait(qtbot, naming.notice.isVisible)
    assert naming.notice.words == "Is this Hal Okoro, IT support?"
    naming.notice.look_at("Hal Okoro the younger")
    wait(qtbot, lambda: not naming.notice.isVisible())
    naming.notice.look_at("Hal Okoro")
    naming.notice.look_at("")
    QTest.qWait(0)
    assert naming.notice.words == ""


def test_two_who_are_alike_are_asked_about_each_with_its_own_yes(
    naming: Naming, desk: Desk, qtbot: Any
) -> None:
    people = desk.journal.people
    first, second = people.add("Hal Okoro"), people.add("Hal Okorro", does="Baker & Sons")
    naming.notice.look_at("Hal Okoro")
    wait(qtbot, lambda: len(naming.notice.found) == 2)
    assert [one.id for one in naming.notice.found] == [first, second]
    with qtbot.waitSignal(naming.notice.accepted) as accepted:
        click(naming, "Yes, open that entry: Hal Okorro")
    assert accepted.args is not None
    assert accepted.args[0].id == second


def test_a_name_that_is_exactly_somebodys_may_be_left_to_others_to_say(
    naming: Naming, desk: Desk, qtbot: Any
) -> None:
    desk.journal.people.add("Hal Okoro")
    naming.notice.look_at("Hal Okor")
    wait(qtbot, naming.notice.isVisible)
    naming.notice.look_at("hal okoro", but_equal=True)
    wait(qtbot, lambda: not naming.notice.isVisible())


# Where names are typed


def test_what_was_written_goes_along_to_the_entry_that_is_there(
    window: MainWindow, journal: Journal, hal: int, qtbot: Any
) -> None:
    window.commands.new_person()
    type_into(window, "Name", "Hal Okorro")
    type_into(window, "What they do", "Lawyer")
    type_into(window, "E-mail", "hal@example.org")
    wait(qtbot, lambda: says(window, "Is this Hal Okoro, commercial solicitor?"))
    press(window, "Yes, open that entry: Hal Okoro")
    assert journal.people.ids() == [hal]
    assert journal.people.get(hal).does == "Commercial solicitor"
    assert [one.value for one in journal.people.reach(hal)] == ["hal@example.org"]
    assert journal.undo_name == "Add to Hal Okoro"
    assert window.desk.navigation.current.target == hal


def test_going_on_adds_somebody_new_all_the_same(
    window: MainWindow, journal: Journal, hal: int, qtbot: Any
) -> None:
    window.commands.new_person()
    type_into(window, "Name", "Hal Okorro")
    wait(qtbot, lambda: says(window, "Is this Hal Okoro"))
    keys(window, Qt.Key.Key_Return)
    assert len(journal.people.ids()) == 2
    assert not says(window, "Is this Hal Okoro")


def test_the_notice_is_the_next_stop_of_tab_after_the_name(
    window: MainWindow, hal: int, qtbot: Any
) -> None:
    window.commands.new_person()
    type_into(window, "Name", "Hal Okorro")
    wait(qtbot, lambda: says(window, "Is this Hal Okoro"))
    keys(window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Yes, open that entry: Hal Okoro"


def test_quick_capture_asks_about_a_like_name_and_takes_the_known_one(
    window: MainWindow, journal: Journal, hal: int, qtbot: Any
) -> None:
    event = journal.events.add("Guild lunch")
    window.desk.navigation.go("events", event)
    wait(qtbot, lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    QTest.keyClicks(QApplication.focusWidget(), "Hal Okorro")
    wait(qtbot, lambda: says(window, "Is this Hal Okoro, commercial solicitor?"))
    keys(window, Qt.Key.Key_Y, ALT)
    wait(qtbot, lambda: QApplication.focusWidget().accessibleName() == "What they do")
    assert QApplication.focusWidget().text() == "Commercial solicitor"
    keys(window, Qt.Key.Key_Return)
    assert [one.person for one in journal.events.met(event)] == [hal]


def test_renaming_somebody_like_another_offers_to_merge_the_two(
    window: MainWindow, journal: Journal, hal: int, double: int, qtbot: Any
) -> None:
    window.desk.navigation.go("people", double)
    type_into(window, "Name", "Hal Okorro")
    wait(qtbot, lambda: says(window, "Is this Hal Okoro, commercial solicitor?"))
    press(window, "Yes, merge the two…: Hal Okoro")
    dialog = the_dialog(window)
    assert dialog.windowTitle() == "Merge Hal Okoro into Hal Okorro"
    assert journal.people.get(double).name == "Hal Okorro"
    dialog.reject()
    window.desk.navigation.go("people", hal)
    assert not says(window, "Is this")


# The dialog


def test_everything_that_can_move_has_its_words() -> None:
    about = {
        table._meta.table_name
        for table in models.RECORDED
        for field in table._meta.sorted_fields
        if getattr(field, "rel_model", None) is models.Person
    }
    assert about == set(SAID)
    assert all(say(1) and say(2) for say in SAID.values())
    assert "3 notes" in moving_in_words({"note": 3, "conversation": 1})
    assert "1 one-to-one" in moving_in_words({"note": 3, "conversation": 1})


def test_who_is_likely_the_same_is_one_key_away(
    open_merge: Opener, journal: Journal, hal: int, double: int
) -> None:
    dialog = open_merge(hal)
    assert not dialog.merge_button.isVisible()
    focused = QApplication.focusWidget()
    assert isinstance(focused, RowWidget)
    assert "Harold Okoro" in focused.accessibleName()
    keys(dialog, Qt.Key.Key_Return)
    assert dialog.windowTitle() == "Merge Harold Okoro into Hal Okoro"
    press(dialog, "Choose another")
    assert dialog.windowTitle() == "Merge Hal Okoro with another entry"
    dialog.reject()


def test_the_other_is_chosen_by_name_and_nobody_is_guessed(
    open_merge: Opener, journal: Journal, hal: int
) -> None:
    journal.people.add("Ada Lind")
    dialog = open_merge(hal)
    type_into(dialog, "The other entry", "Ada", enter=True)
    assert says(dialog, "“Ada” is nobody's whole name")
    keys(dialog, Qt.Key.Key_Down)
    keys(dialog, Qt.Key.Key_Return)
    assert dialog.windowTitle() == "Merge Ada Lind into Hal Okoro"
    dialog.reject()


def test_two_of_one_name_are_told_apart_in_the_list(
    open_merge: Opener, journal: Journal, hal: int
) -> None:
    for does in ("Baker", "Printer"):
        journal.people.add("Ada Lind", does=does)
    dialog = open_merge(hal)
    type_into(dialog, "The other entry", "Ada Lind", enter=True)
    assert says(dialog, "Several are called “Ada Lind”")
    dialog.reject()


def test_the_preview_says_what_is_kept_filled_noted_and_moved(
    open_merge: Opener, journal: Journal, hal: int, double: int
) -> None:
    for text in ("Sails", "Cooks"):
        journal.notes.write(double, text)
    first_held(journal, double)
    arranged(journal, hal)
    dialog = open_merge(hal, double)
    assert says(dialog, "Lawyer")
    assert says(dialog, "goes into a note")
    assert says(dialog, "A second office")
    assert says(dialog, "fills what is empty")
    assert says(dialog, "2 notes, 1 one-to-one")
    assert says(dialog, "together they stand at Agreed")
    dialog.reject()


def test_swap_keeps_the_other_and_the_focus(
    open_merge: Opener, journal: Journal, hal: int, double: int
) -> None:
    dialog = open_merge(hal, double)
    press(dialog, "Swap: keep Harold Okoro")
    assert dialog.windowTitle() == "Merge Hal Okoro into Harold Okoro"
    assert QApplication.focusWidget().accessibleName() == "Swap: keep Hal Okoro"
    find(dialog, QAbstractButton, "Merge into Harold Okoro")
    press(dialog, "Swap: keep Hal Okoro")
    assert dialog.windowTitle() == "Merge Harold Okoro into Hal Okoro"
    dialog.reject()


def test_closing_changes_nothing(
    open_merge: Opener, journal: Journal, hal: int, double: int
) -> None:
    before = journal.undo_name
    keys(open_merge(hal, double), Qt.Key.Key_Escape)
    assert journal.undo_name == before
    assert sorted(journal.people.ids()) == sorted([hal, double])


def test_merging_from_the_one_who_goes_shows_the_one_who_stays(
    open_merge: Opener, window: MainWindow, journal: Journal, hal: int, double: int
) -> None:
    dialog = open_merge(double, hal)
    press(dialog, "Swap: keep Hal Okoro")
    press(dialog, "Merge into Hal Okoro")
    assert journal.people.ids() == [hal]
    assert window.page.person == hal  # type: ignore[union-attr]
    message = window.desk.messages.current
    assert message is not None
    assert message.text == "Harold Okoro was merged into Hal Okoro."
    assert message.undo_name == "Merge Harold Okoro into Hal Okoro"
    window.desk.navigation.back()
    assert window.desk.navigation.current.target != double
    window.commands.undo()
    assert sorted(journal.people.ids()) == sorted([hal, double])


def test_somebody_gone_meanwhile_is_said_and_no_dialog_opens(
    window: MainWindow, journal: Journal, hal: int, double: int
) -> None:
    window.desk.navigation.go("people", hal)
    journal.people.delete(double)
    assert window.page is not None
    assert MergeDialog.open_for(window.desk, hal, window.page, double) is None
    assert window.desk.messages.current is not None


def test_tab_goes_through_the_preview_as_it_is_read(
    open_merge: Opener, journal: Journal, hal: int, double: int
) -> None:
    dialog = open_merge(hal, double)
    stops = []
    for _ in range(3):
        stops.append(QApplication.focusWidget().accessibleName())
        keys(dialog, Qt.Key.Key_Tab)
    assert stops == ["Merge into Hal Okoro", "Swap: keep Harold Okoro", "Close"]
    dialog.reject()


def test_two_ticked_in_the_table_can_be_merged_one_or_three_cannot(
    window: MainWindow, journal: Journal, hal: int, double: int, qtbot: Any
) -> None:
    third = journal.people.add("Ada Lind")
    window.desk.navigation.go("people", hal)
    press(window, "Table")
    table = find(window, PeopleTable, "Table of people")
    for some, words in (([hal, double, third], "3 people selected"), ([double], "1 person")):
        table.tick(some)
        wait(qtbot, partial(says, window, words))
        assert find_all(window, QAbstractButton, "Merge…") == []
    table.tick([double, hal])
    wait(qtbot, lambda: find_all(window, QAbstractButton, "Merge…"))
    press(window, "Merge…")
    assert the_dialog(window).windowTitle() == "Merge Harold Okoro into Hal Okoro"
    press(the_dialog(window), "Merge into Hal Okoro")
    assert sorted(journal.people.ids()) == sorted([hal, third])
    assert window.page.person == hal  # type: ignore[union-attr]
