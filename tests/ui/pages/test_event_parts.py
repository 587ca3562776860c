"""The three parts of an event, and the series it is one of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget

from netjournal.journal import Journal
from tests.conftest import Clock
from tests.journeys.pages import choose, find, find_all, keys, open_tab, press, says, type_into
from tests.windows import Choices
from ui.app import build_window
from ui.main_window import MainWindow
from ui.pages import PAGES

NAME = "Chamber breakfast"
TODAY = dt.date(2026, 11, 12)


@pytest.fixture
def clock() -> Clock:
    return Clock(dt.datetime.combine(TODAY, dt.time(9, 30)))


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(
    qtbot: Any, qapp: QApplication, journal: Journal, settings: Choices
) -> Iterator[MainWindow]:
    pages = [entry for entry in PAGES if entry.key in ("people", "events")]
    window = build_window(qapp, journal, settings, pages=pages)
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def series(journal: Journal) -> list[int]:
    """Three breakfasts, the last one today; Hal was at both of the earlier ones, Ada at one."""
    days = (dt.date(2026, 9, 10), dt.date(2026, 10, 8), TODAY)
    first, second, third = (journal.events.add(NAME, day, place="Town Hall") for day in days)
    hal = journal.events.meet(first, "Hal Okoro", "Solicitor", 2, "leases")
    journal.events.meet(second, person=hal)
    journal.events.meet(second, "Ada Lind", "Export adviser")
    journal.series.gather(third)
    return [first, second, third]


def go(window: MainWindow, event: int | None, **hints: object) -> None:
    window.desk.navigation.go("events", event, **hints)
    for _ in range(3):
        QApplication.processEvents()


def open_part(window: MainWindow) -> str:
    bar = find(window.page, QTabBar, "Parts of the event")
    return bar.tabText(bar.currentIndex())


def shown_in(window: MainWindow, day: dt.date) -> str:
    go(window, window.desk.journal.events.add("Trade fair", day))
    return open_part(window)


def test_the_day_says_which_part_is_open(window: MainWindow) -> None:
    a_day = dt.timedelta(days=1)
    assert shown_in(window, TODAY + a_day) == "Before"
    assert shown_in(window, TODAY) == "At the door"
    assert shown_in(window, TODAY - a_day) == "After"


def test_the_cursor_is_where_one_goes_on(window: MainWindow, journal: Journal) -> None:
    go(window, journal.events.add("Trade fair", TODAY + dt.timedelta(days=1)))
    QTest.keyClicks(window.focusWidget(), "Listen")
    window.flush()
    assert journal.events.all()[0].id == window.page.event_view.event_id
    assert journal.events.get(journal.events.all()[0].id).intention == "Listen"


def test_the_parts_are_reached_by_keyboard(window: MainWindow, series: list[int]) -> None:
    go(window, series[2])
    bar = find(window.page, QTabBar, "Parts of the event")
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert open_part(window) == "Before"
    assert says(window.page, "What I am there for")
    QTest.keyClick(bar, Qt.Key.Key_Right)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert says(window.page, "What I learned")
    assert not says(window.page, "What I am there for")


def test_a_place_may_ask_for_a_part(window: MainWindow, series: list[int]) -> None:
    go(window, series[2], part="after")
    assert open_part(window) == "After"


def test_a_part_chosen_stays_while_the_journal_changes(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    go(window, series[2])
    open_tab(window.page, "Before")
    journal.events.meet(series[2], "Per Holm")
    assert open_part(window) == "Before"


def test_the_next_person_leads_from_before_to_the_door(
    window: MainWindow, journal: Journal
) -> None:
    go(window, journal.events.add("Trade fair", TODAY + dt.timedelta(days=1)))
    window.page.next_step()
    assert open_part(window) == "At the door"
    assert window.focusWidget().accessibleName() == "Name"


def test_at_the_door_what_was_planned_can_be_read(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    journal.events.edit(series[2], intention="Listen to three", opening_line="What brings you?")
    go(window, series[2])
    assert says(window.page, "I am there for: Listen to three")
    assert says(window.page, "My opening line: What brings you?")


def test_how_it_felt_is_said_in_words_before_and_after(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    go(window, series[2])
    open_tab(window.page, "Before")
    choose(window.page, "How I feel about going", "1 · dreading it")
    open_tab(window.page, "After")
    choose(window.page, "How it was", "5 · a pleasure")
    window.flush()
    event = journal.events.get(series[2])
    assert (event.feeling_before, event.feeling_after) == (1, 5)


@pytest.mark.parametrize("part", ["before", "after"])
def test_that_it_gets_easier_shows_before_and_after(
    window: MainWindow, journal: Journal, series: list[int], part: str
) -> None:
    for event, feeling in zip(series, (1, 2, 5), strict=True):
        journal.events.edit(event, feeling_before=feeling)
    go(window, series[2], part=part)
    assert says(window.page, "It gets easier: over 3 events from “dreading it”")


def test_the_place_in_the_series_leads_to_the_ones_before_and_after(
    window: MainWindow, series: list[int]
) -> None:
    go(window, series[1])
    assert says(window.page, "2 of 3 in this series")
    press(window.page, "Last time: Thursday 10 September")
    assert window.page.event_view.event_id == series[0]
    press(window.page, "Next time: Thursday 8 October")
    assert window.page.event_view.event_id == series[1]


def test_the_next_one_is_planned_on_the_day_guessed(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    go(window, series[2])
    press(window.page, "Plan the next one")
    keys(window, Qt.Key.Key_Return)
    new = journal.events.get(window.page.event_view.event_id)
    assert (new.name, new.place, new.on) == (NAME, "Town Hall", dt.date(2026, 12, 10))
    assert open_part(window) == "Before"
    assert says(window.page, "4 of 4 in this series")


def test_the_next_one_is_planned_for_another_rhythm(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    go(window, series[2])
    press(window.page, "Plan the next one")
    choose(window.page, "When", "a fortnight later")
    press(window.page, "Add the next event")
    assert journal.events.all()[0].on == TODAY + dt.timedelta(days=14)


def test_another_day_is_said_to_be_one(window: MainWindow, series: list[int]) -> None:
    go(window, series[2])
    press(window.page, "Plan the next one")
    form = window.page.event_view.series.form
    form.day.edit.set_value(dt.date(2026, 12, 2))
    assert form.when.edit.currentText() == "on another day"
    form.day.edit.set_value(dt.date(2026, 11, 19))
    assert form.when.edit.currentText() == "a week later"


def test_escape_puts_planning_away(window: MainWindow, journal: Journal, series: list[int]) -> None:
    go(window, series[2])
    press(window.page, "Plan the next one")
    keys(window, Qt.Key.Key_Escape)
    assert find_all(window.page, QAbstractButton, "Add the next event") == []
    assert window.focusWidget().accessibleName() == "Plan the next one"
    assert len(journal.events.all()) == len(series)


def test_planning_hides_the_other_primary_button(window: MainWindow, series: list[int]) -> None:
    go(window, series[1])
    assert find_all(window.page, QAbstractButton, "Invite 2 people…")
    press(window.page, "Plan the next one")
    assert find_all(window.page, QAbstractButton, "Invite 2 people…") == []


def test_events_of_one_name_are_made_a_series(window: MainWindow, journal: Journal) -> None:
    for month in (9, 10, 11):
        event = journal.events.add("Makers' Table", dt.date(2026, month, 3))
    go(window, event)
    press(window.page, "Make a series with the 2 others of this name")
    assert says(window.page, "3 of 3 in this series")
    press(window.page, "Day and place")
    press(window.page, "Take out of the series")
    assert says(window.page, "Held regularly?")


def test_the_list_shows_one_series_on_demand(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    journal.events.add("Trade fair", dt.date(2026, 10, 20))
    go(window, None)
    assert len(window.page.list.rows.rows) == 4
    window.page.list.series.choose(str(journal.events.get(series[0]).series))
    assert [row.key for row in window.page.list.rows.rows] == series[::-1]
    window.page.list.series.choose("all")
    assert len(window.page.list.rows.rows) == 4


def test_without_a_series_the_list_offers_none(window: MainWindow, journal: Journal) -> None:
    journal.events.add("Trade fair")
    go(window, None)
    assert find_all(window.page, QWidget, "Series") == []


def test_who_was_seen_here_before_is_shown_and_leads_to_them(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    go(window, series[2], part="before")
    rows = window.page.event_view.seen.rows
    assert [row.words for row in rows.rows] == [
        "Hal Okoro, Solicitor, met 2 times",
        "Ada Lind, Export adviser, met once",
    ]
    rows.widget_for(rows.rows[0].key).setFocus()
    keys(window, Qt.Key.Key_Return)
    assert window.desk.navigation.current.page == "people"


def test_many_seen_before_are_shown_when_asked_for(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    for number in range(9):
        journal.events.meet(series[0], f"Person {number}")
    go(window, series[2], part="before")
    assert len(window.page.event_view.seen.rows.rows) == 6
    press(window.page, "Show 5 more people")
    assert len(window.page.event_view.seen.rows.rows) == 11


def test_who_was_seen_here_before_completes_first(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    for number in range(12):
        journal.people.add(f"Haakon {number}")
    go(window, series[2])
    name = find(find(window, QWidget, "Next person"), QLineEdit, "Name")
    name.setFocus()
    QTest.keyClicks(name, "ha")
    first = name.suggestions[0]
    assert (first.title, first.detail) == ("Hal Okoro", "Solicitor · seen here before")
    assert len(name.suggestions) == 8


def test_when_it_starts_is_written_with_day_and_place(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    go(window, series[2])
    press(window.page, "Day and place")
    type_into(window.page, "Starts at", "07:30")
    window.flush()
    assert journal.events.get(series[2]).starts == "07:30"
    assert says(window.page, "Thursday 12 November · 07:30 · Town Hall")


def test_a_line_typed_for_an_event_that_was_undone_is_there_when_it_is_done_again(
    window: MainWindow, journal: Journal, series: list[int]
) -> None:
    event = journal.events.add("Trade fair")
    go(window, event)
    QTest.keyClicks(window.focusWidget(), "Mina Fr")
    window.commands.undo()
    go(window, series[2])
    window.commands.redo()
    go(window, event)
    name = find(find(window, QWidget, "Next person"), QLineEdit, "Name")
    assert name.text() == "Mina Fr"
