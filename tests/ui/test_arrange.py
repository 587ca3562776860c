"""The dialog that arranges a one-to-one, or moves one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from netjournal.journal import Journal
from netjournal.words import ConversationState
from tests.journeys.pages import find, press, says, type_into, wait
from ui.conversations.arrange import ArrangeDialog
from ui.pages.page import Desk
from ui.widgets.date_edit import DateEdit, TimeEdit

NOW = dt.datetime(2026, 11, 6, 9)  # a Friday


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=lambda: NOW) as journal:
        yield journal


@pytest.fixture
def hal(journal: Journal) -> int:
    return journal.people.add("Hal Okoro")


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    return widget


def test_it_offers_the_next_working_day_at_ten_for_an_hour(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    assert find(dialog, DateEdit, "Day").value() == dt.date(2026, 11, 9)
    assert find(dialog, TimeEdit, "Time").value() == dt.time(10)
    assert dialog.minutes.value() == 60
    assert dialog.windowTitle() == "Arrange a first conversation with Hal Okoro"


@pytest.mark.parametrize("field", ["Day", "Time", "Minutes", "Place"])
def test_enter_in_any_field_arranges(
    desk: Desk, journal: Journal, hal: int, parent: QWidget, field: str
) -> None:
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    spy = QSignalSpy(dialog.arranged)
    widget = {
        "Day": dialog.day.edit,
        "Time": dialog.time.edit,
        "Minutes": dialog.minutes,
        "Place": dialog.place.edit,
    }[field]
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Return)
    (found,) = journal.conversations.of(hal)
    assert spy.at(0) == [found.id]
    assert found.starts_at == dt.datetime(2026, 11, 9, 10)
    assert journal.undo_name == "Arrange a first conversation with Hal Okoro"


def test_escape_closes_it_and_it_is_freed(
    qtbot: Any, desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait(qtbot, lambda: not isValid(dialog))
    assert journal.conversations.of(hal) == []


def test_it_is_freed_after_arranging(
    qtbot: Any, desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    press(dialog, "Arrange")
    wait(qtbot, lambda: not isValid(dialog))


def test_what_is_written_is_arranged(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    type_into(dialog, "Time", "3.30 pm")
    dialog.minutes.setValue(30)
    type_into(dialog, "Place", "Town Hall", enter=True)
    (found,) = journal.conversations.of(hal)
    assert (found.starts_at.time(), found.minutes, found.place) == (
        dt.time(15, 30),
        30,
        "Town Hall",
    )


def test_a_time_that_is_none_is_said_in_place(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    dialog.time.edit.setEditText("soon")
    press(dialog, "Arrange")
    assert says(dialog, "Write the time as")
    assert journal.conversations.of(hal) == []


def test_places_used_before_complete(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    journal.conversations.arrange(hal, "first", NOW, place="Station Café")
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent)
    completer = find(dialog, QLineEdit, "Place").completer()
    completer.setCompletionPrefix("caf")
    assert completer.currentCompletion() == "Station Café"


def test_rule_1_says_in_place_which_yes_is_missing(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    first = journal.conversations.arrange(hal, "first", NOW)
    journal.conversations.close(first, mine=True)
    dialog = ArrangeDialog.open_for(desk, hal, "second", parent)
    assert says(dialog, "The yes of Hal Okoro to a second meeting is missing.")
    press(dialog, "Arrange")
    assert dialog.isVisible()
    assert says(dialog, "cannot be arranged yet. The yes of Hal Okoro")
    assert len(journal.conversations.of(hal)) == 1


def test_the_first_one_that_is_being_held_is_closed_in_the_same_change(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    first = journal.conversations.arrange(hal, "first", NOW)
    journal.conversations.agree(first, mine=True, theirs=True)
    dialog = ArrangeDialog.open_for(desk, hal, "second", parent, closing=first)
    assert not says(dialog, "missing")
    press(dialog, "Arrange")
    assert journal.conversations.get(first).state is ConversationState.HELD
    assert len(journal.conversations.of(hal)) == 2
    journal.undo()
    assert journal.conversations.get(first).state is ConversationState.ARRANGED


def test_moving_keeps_what_was_arranged_until_it_is_changed(
    desk: Desk, journal: Journal, hal: int, parent: QWidget
) -> None:
    first = journal.conversations.arrange(
        hal, "first", dt.datetime(2026, 11, 10, 14), place="Her office", minutes=45
    )
    dialog = ArrangeDialog.open_for(desk, hal, "first", parent, conversation=first)
    assert dialog.windowTitle() == "Move the first conversation with Hal Okoro"
    find(dialog, DateEdit, "Day").set_value(dt.date(2026, 11, 12))
    press(dialog, "Move")
    moved = journal.conversations.get(first)
    assert moved.starts_at == dt.datetime(2026, 11, 12, 14)
    assert (moved.place, moved.minutes) == ("Her office", 45)
    journal.undo()
    assert journal.conversations.get(first).starts_at == dt.datetime(2026, 11, 10, 14)
