"""Everything can be reached by keyboard, and everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.journeys.program import Program
from tests.journeys.walking import controls, places, reached_by_keyboard, said, settle, tab_walk
from ui.main_window import MainWindow


def test_every_control_can_be_reached_with_tab_and_arrow_keys(demo_program: Program) -> None:
    missed = []
    for place in places(demo_program):
        there = controls(demo_program.window)
        reached = reached_by_keyboard(demo_program.window)
        missed += [f"{place}: {said(one)}" for one in there if one not in reached]
    assert missed == []


def test_every_control_has_a_name(demo_program: Program) -> None:
    nameless = []
    for place in places(demo_program):
        there = controls(demo_program.window)
        nameless += [f"{place}: {said(one)}" for one in there if not one.accessibleName().strip()]
    assert nameless == []


def test_tab_goes_from_the_rail_to_the_top_and_through_the_page(demo_program: Program) -> None:
    window = demo_program.window
    for place in places(demo_program):
        parts = [_part(window, one) for one in tab_walk(window)]
        start = parts.index("rail")
        turned = parts[start:] + parts[:start]
        in_turn = [part for at, part in enumerate(turned) if part != turned[at - 1]]
        assert in_turn == ["rail", "top", "page"], place


def test_tab_goes_through_people_in_the_order_of_reading(demo_program: Program) -> None:
    demo_program.go_to(2)
    names = [one.accessibleName() for one in tab_walk(demo_program.window)]
    wanted = ["Filter people", "Sort people", "People", "Name", "About this person", "Story"]
    start = names.index("Filter people")
    turned = names[start:] + names[:start]
    assert sorted(wanted, key=turned.index) == wanted


def test_shift_tab_goes_back(demo_program: Program) -> None:
    window = demo_program.window
    forward = tab_walk(window)
    for one in reversed(forward):
        QTest.keyClick(_with_focus(window), Qt.Key.Key_Backtab)
        assert _with_focus(window) is one


@pytest.mark.parametrize("number", [1, 4, 5])
def test_what_has_the_focus_can_be_seen(demo_program: Program, number: int) -> None:
    demo_program.go_to(number)
    settle()
    window = demo_program.window
    for one in tab_walk(window):
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_Tab)
        now = _with_focus(window)
        assert not now.visibleRegion().isEmpty(), said(now)


def _part(window: MainWindow, control: QWidget) -> str:
    rail, top = window.rail, window.top
    return "rail" if rail.isAncestorOf(control) else "top" if top.isAncestorOf(control) else "page"


def _with_focus(window: QWidget) -> QWidget:
    now = window.focusWidget()
    assert now is not None
    return now
