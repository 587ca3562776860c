"""Everything can be reached by keyboard, and everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget

from tests.journeys.pages import SHIFT
from tests.journeys.program import Program
from tests.journeys.walking import (
    controls,
    places,
    said,
    settle,
    tab_walk,
    with_its_group,
)
from ui.access_keys import with_access_key
from ui.main_window import MainWindow
from ui.theme import THEME_NAMES


def test_tab_reaches_every_control_from_the_rail_over_the_top_through_the_page(
    demo_program: Program,
) -> None:
    window, missed = demo_program.window, []
    for place in places(demo_program):
        walked = tab_walk(window)
        reached = set(walked).union(*(with_its_group(one) for one in walked))
        missed += [f"{place}: {said(one)}" for one in controls(window) if one not in reached]
        parts = [_part(window, one) for one in walked]
        start = parts.index("rail")
        turned = parts[start:] + parts[:start]
        in_turn = [part for at, part in enumerate(turned) if part != turned[at - 1]]
        empty = not [one for one in controls(window) if window.stack.isAncestorOf(one)]
        assert in_turn == (["rail", "top"] if empty else ["rail", "top", "page"]), place
    assert not missed, "\n".join(missed)


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


@pytest.mark.parametrize("page", ["today", "conversations", "profile"])
def test_what_has_the_focus_is_never_out_of_sight(demo_program: Program, page: str) -> None:
    window = demo_program.window
    window.desk.navigation.go(page)
    settle()
    for one in tab_walk(window):
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_Tab)
        now = _with_focus(window)
        assert not now.visibleRegion().isEmpty(), said(now)


@pytest.mark.parametrize("theme_name", THEME_NAMES)
def test_the_focus_can_be_seen_on_every_control(demo_program: Program, theme_name: str) -> None:
    """What has the focus looks other than without it, in every theme."""
    window, theme = demo_program.window, demo_program.window.desk.theme
    theme.use(theme_name)
    theme.apply(QApplication.instance())
    unseen = []
    try:
        for page in ("today", "people", "profile"):
            window.desk.navigation.go(page)
            settle()
            for one in tab_walk(window):
                part = one.viewport() if isinstance(one, QAbstractScrollArea) else one
                one.setFocus(Qt.FocusReason.TabFocusReason)
                with_focus = part.grab().toImage(), one.grab().toImage()
                window.page.setFocus(Qt.FocusReason.OtherFocusReason)
                if (part.grab().toImage(), one.grab().toImage()) == with_focus:
                    unseen.append(f"{page}: {said(one)}")
    finally:
        theme.use("light")
        theme.apply(QApplication.instance())
    assert not unseen, "\n".join(unseen)


def test_tab_comes_to_the_page_chosen_on_the_rail(demo_program: Program) -> None:
    window = demo_program.window
    for page in ("people", "conversations", "today"):
        window.desk.navigation.go(page)
        settle()
        on_rail = [one for one in tab_walk(window) if window.rail.isAncestorOf(one)]
        assert [one.accessibleName() for one in on_rail] == [window.page.accessibleName()]


def test_f6_goes_from_part_to_part(demo_program: Program) -> None:
    window = demo_program.window
    demo_program.go_to(1)
    settle()
    demo_program.keys(Qt.Key.Key_Tab)
    first = _part(window, _with_focus(window))
    parts = []
    for _ in range(3):
        demo_program.keys(Qt.Key.Key_F6)
        parts.append(_part(window, _with_focus(window)))
    assert sorted(parts) == ["page", "rail", "top"]
    assert parts[-1] == first
    demo_program.keys(Qt.Key.Key_F6, SHIFT)
    assert _part(window, _with_focus(window)) == parts[-2]


def test_f6_comes_back_to_where_one_was(demo_program: Program) -> None:
    window = demo_program.window
    demo_program.profile.open()
    settle()
    field = next(one for one in window.page.findChildren(QPlainTextEdit) if one.isVisible())
    field.setFocus()
    demo_program.keys(Qt.Key.Key_F6)
    assert _with_focus(window) is not field
    demo_program.keys(Qt.Key.Key_F6, SHIFT)
    assert _with_focus(window) is field


def test_escape_closes_a_message_and_goes_back(demo_program: Program) -> None:
    window = demo_program.window
    demo_program.profile.open()
    settle()
    field = next(one for one in window.page.findChildren(QPlainTextEdit) if one.isVisible())
    field.setFocus()
    window.desk.messages.error("It could not be saved.")
    settle()
    demo_program.keys(Qt.Key.Key_F6)
    assert window.message_bar.isAncestorOf(_with_focus(window))
    demo_program.keys(Qt.Key.Key_Escape)
    assert not window.message_bar.isVisible()
    assert _with_focus(window) is field


def test_every_line_of_the_menus_has_a_letter_of_its_own(demo_program: Program) -> None:
    window = demo_program.window
    menus = [window.top.menu_button.menu(), *window.actions_table.menus.values()]
    for menu in menus:
        menu.aboutToShow.emit()
        lines = [one.text() for one in menu.actions() if not one.isSeparator()]
        letters = [_letter(line) for line in lines]
        assert all(letters), lines
        assert len(set(letters)) == len(letters), lines


@pytest.mark.parametrize(
    ("text", "taken", "expected"),
    [
        ("Undo add Hal", "", "&Undo add Hal"),
        ("Undo add Hal", "u", "Undo &add Hal"),
        ("&File", "", "&File"),
        ("Fish && chips", "fc", "F&ish && chips"),
        ("元に戻す", "", "&元に戻す"),
        ("…", "", "…"),
    ],
)
def test_the_letter_is_the_first_free_one(text: str, taken: str, expected: str) -> None:
    assert with_access_key(text, set(taken)) == expected


def _letter(line: str) -> str:
    plain = line.replace("&&", "")
    return plain[plain.index("&") + 1].casefold() if "&" in plain else ""


def _part(window: MainWindow, control: QWidget) -> str:
    rail, top = window.rail, window.top
    return "rail" if rail.isAncestorOf(control) else "top" if top.isAncestorOf(control) else "page"


def _with_focus(window: QWidget) -> QWidget:
    now = window.focusWidget()
    assert now is not None
    return now
