"""With letters of twice the size in a low window everything of a person can be read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.fitting import place_in
from tests.journeys.pages import CTRL, click, find, find_all, press, wait
from tests.journeys.program import Program, Start
from tests.journeys.walking import settle
from tests.windows import Choices
from ui.pages.people.story import StoryView
from ui.pages.people.table.view import PeopleTable
from ui.theme import Theme
from ui.widgets.person_list import PersonList

SMALL, USUAL = (1024, 640), (1280, 820)
Large = Callable[[tuple[int, int]], Program]


@pytest.fixture
def large(
    start: Start, demo_copy: Path, theme: Theme, settings: Choices
) -> Iterator[Callable[[tuple[int, int]], Program]]:
    """Starts the program on the demo with letters of twice the size, in a window of a size."""

    def opened(size: tuple[int, int]) -> Program:
        program = start(demo_copy, size=size)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.follow(app, settings)
        theme.choose(percent=200)
        hal = program.journal.people.named("Hal Okoro").id
        program.window.desk.navigation.go("people", hal)
        settle()
        return program

    yield opened
    theme.choose(percent=100)
    theme._app = None


def in_sight(widget: QWidget) -> QRect:
    """The part of a widget that can be seen."""
    window = widget.window()
    seen = place_in(widget, window)
    above = widget.parentWidget()
    while above is not None and above is not window:
        seen &= place_in(above, window)
        above = above.parentWidget()
    return seen


def story(program: Program) -> StoryView:
    return find(program.page, StoryView, "Story")


def note_field(program: Program) -> QPlainTextEdit:
    return find(program.page, QPlainTextEdit, "New note")


def wheel_down(widget: QWidget) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(("size", "least"), [(SMALL, 230), (USUAL, 380)])
def test_the_head_scrolls_away_and_leaves_the_room_to_the_story_and_the_note(
    large: Large, size: tuple[int, int], least: int
) -> None:
    program = large(size)
    viewport = story(program).viewport()
    for _ in range(30):
        wheel_down(viewport)
        if program.page.view.bar.value() == program.page.view.bar.maximum():
            break
    settle()
    assert story(program).verticalScrollBar().value() == 0
    assert in_sight(story(program)).height() >= least
    assert in_sight(note_field(program)).size() == note_field(program).size()
    assert in_sight(find(program.page, QTabBar, "About this person")).height() > 0
    wheel_down(viewport)
    assert story(program).verticalScrollBar().value() > 0


def test_a_new_note_is_written_in_a_field_that_can_be_seen(large: Large) -> None:
    program = large(SMALL)
    program.press("New note")
    settle()
    assert note_field(program).hasFocus()
    assert in_sight(note_field(program)).size() == note_field(program).size()
    assert in_sight(story(program)).height() >= 150


def test_a_long_note_leaves_the_story_its_room(large: Large) -> None:
    program = large(SMALL)
    program.press("New note")
    for line in range(12):
        program.write(f"line {line}")
        program.keys(Qt.Key.Key_Return)
    settle()
    assert in_sight(note_field(program)).size() == note_field(program).size()
    assert in_sight(story(program)).height() >= 60


def test_tab_brings_what_it_leads_to_into_sight_and_back(large: Large) -> None:
    program = large(SMALL)
    find(program.page, QLineEdit, "Name").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        program.keys(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if not program.page.isAncestorOf(focused):
            break
        assert not in_sight(focused).isEmpty(), focused
        if focused is note_field(program):
            break
    assert focused is note_field(program)
    program.keys(Qt.Key.Key_F2)
    assert in_sight(find(program.page, QLineEdit, "Name")).height() > 40


def test_another_person_is_shown_from_their_head_on(large: Large) -> None:
    program = large(USUAL)
    program.press("New note")
    settle()
    program.people.show("Leo Brandt")
    settle()
    name = find(program.page, QLineEdit, "Name")
    assert in_sight(name).size() == name.size()


def test_tabs_are_turned_by_key_and_are_all_in_sight(large: Large) -> None:
    program = large(USUAL)
    bar = find(program.page, QTabBar, "About this person")
    last = bar.tabRect(bar.count() - 1)
    assert last.right() <= bar.width()
    assert bar.accessibleTabName(3) == "Help and referrals"
    program.keys(Qt.Key.Key_PageDown, CTRL)
    assert bar.currentIndex() == 1
    program.keys(Qt.Key.Key_PageUp, CTRL)
    assert bar.currentIndex() == 0


def test_the_list_gives_way_to_the_person_and_is_one_press_away(large: Large) -> None:
    program = large(SMALL)
    assert find_all(program.page, PersonList, "People") == []
    program.press("All people")
    people = find(program.page, PersonList, "People")
    assert people.hasFocus()
    hal = program.journal.people.named("Hal Okoro").id
    assert people.current_id == hal
    program.keys(Qt.Key.Key_Down)
    assert people.isVisible()
    looked_at = people.current_id
    assert looked_at != hal
    program.keys(Qt.Key.Key_Return)
    assert not people.isVisible()
    shown = program.journal.people.get(program.page.person).name
    assert find(program.page, QLineEdit, "Name").text() == shown
    assert program.page.person == looked_at


def test_a_click_in_the_list_shows_the_person(large: Large) -> None:
    program = large(SMALL)
    program.press("All people")
    people = find(program.page, PersonList, "People")
    settle()
    place = people.visualRect(people.currentIndex()).center()
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not people.isVisible()


def test_the_list_comes_back_where_there_is_room(large: Large) -> None:
    program = large(SMALL)
    program.window.resize(1600, 820)
    settle()
    assert find(program.page, PersonList, "People").isVisible()
    assert find_all(program.page, QWidget, "All people") == []


def test_the_table_scrolls_its_head_away_too(large: Large) -> None:
    program = large(SMALL)
    program.window.desk.navigation.go("people", 0)
    settle()
    table = find(program.page, QTableView, "Table of people")
    field = find(program.page, QLineEdit, "Filter people")
    words = field.fontMetrics().horizontalAdvance("Name, work")
    assert field.width() > words
    for _ in range(30):
        wheel_down(table.viewport())
    settle()
    assert in_sight(table.viewport()).height() >= 6 * table.rowHeight(0)


def test_with_the_filters_open_in_a_small_window_seven_rows_stay(
    start: Start, demo_copy: Path
) -> None:
    program = start(demo_copy, size=SMALL)
    program.window.desk.navigation.go("people", 0)
    settle()
    press(program.page, "Filters")
    settle()
    table = find(program.page, PeopleTable, "Table of people")
    assert in_sight(table.viewport()).height() >= 7 * table.rowHeight(0)
    click(program.page, "Filters")
    settle()
    wait(program.qtbot, lambda: table.viewport().height() > 9 * table.rowHeight(0))
