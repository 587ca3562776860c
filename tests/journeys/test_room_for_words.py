"""Long notes, large letters and a window read from the right: every word has its room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from tests.fitting import cut
from tests.journeys.pages import find, type_into, wait
from tests.journeys.program import Program, Start
from tests.journeys.walking import settle
from tests.windows import Choices
from ui.pages.events.met_table import MetTable
from ui.pages.referrals.lines import Sentence
from ui.pages.referrals.names import NameLine
from ui.theme import Theme

SMALL, USUAL = (1024, 640), (1280, 820)
LONG = (
    "They look for somebody who takes over the bookkeeping of both shops, the wholesale and the "
    "small business by post from January on, and would like to talk to two or three people "
    "before Christmas; mention the flood, and that the cellar is dry again."
)
LEAST_LETTERS = 20
Open = Callable[..., Program]


@pytest.fixture
def opened(
    start: Start, demo_copy: Path, theme: Theme, settings: Choices, qapp: QApplication
) -> Iterator[Open]:
    """Opens a page of the demo in a window of a size, with letters of a size, from a side."""

    def opened(
        page: str,
        target: int | None = None,
        *,
        size: tuple[int, int] = SMALL,
        percent: int = 100,
        right: bool = False,
        **hints: object,
    ) -> Program:
        if right:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        program = start(demo_copy, size=size)
        theme.follow(qapp, settings)
        theme.choose(percent=percent)
        program.window.desk.navigation.go(page, target, **hints)
        settle()
        return program

    yield opened
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.choose(percent=100)
    theme._app = None


def place_in(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, widget.rect().topLeft()), widget.size())


def shows_all(area: QPlainTextEdit) -> bool:
    """Whether every line of a text can be seen without scrolling in it."""
    last = QTextCursor(area.document())
    last.movePosition(QTextCursor.MoveOperation.End)
    end = area.cursorRect(last)
    return area.viewport().rect().contains(end) and area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("size", "percent"), [(SMALL, 100), (SMALL, 200)])
def test_a_long_note_on_a_referral_is_all_there(
    opened: Open, size: tuple[int, int], percent: int
) -> None:
    program = opened("referrals", tab="referrals", size=size, percent=percent)
    one = program.journal.referrals.all()[0]
    name = f"Note on referring {one.contact_name} to {one.person_name}"
    type_into(program.page, name, LONG)
    program.window.flush()
    assert program.journal.referrals.all()[0].note == LONG
    area = find(program.page, QPlainTextEdit, name)
    wait(program.qtbot, lambda: shows_all(area))
    before = area.height()
    type_into(program.page, name, "Short")
    wait(program.qtbot, lambda: area.height() < before and shows_all(area))


@pytest.mark.parametrize("tab", ["referrals", "introductions", "names"])
def test_nothing_in_the_lists_is_cut_with_large_letters(opened: Open, tab: str) -> None:
    program = opened("referrals", tab=tab, percent=200)
    assert list(cut(program.window)) == []


@pytest.mark.parametrize(("size", "percent"), [(SMALL, 200), (USUAL, 100)])
@pytest.mark.parametrize("tab", ["introductions", "names"])
def test_names_have_room_beside_their_buttons(
    opened: Open, size: tuple[int, int], percent: int, tab: str
) -> None:
    program = opened("referrals", tab=tab, size=size, percent=percent)
    sentences = [one for one in program.page.findChildren(Sentence) if one.isVisible()]
    assert sentences
    for one in sentences:
        assert one.width() >= LEAST_LETTERS * one.fontMetrics().averageCharWidth()


def test_buttons_go_below_only_where_there_is_no_room(opened: Open, theme: Theme) -> None:
    program = opened("referrals", tab="names", size=USUAL)

    def below() -> list[bool]:
        found = []
        for line in program.page.findChildren(NameLine):
            buttons = [one for one in line.findChildren(QAbstractButton) if one.isVisible()]
            done = [one for one in buttons if one.accessibleName().startswith("Done: ")]
            who = line.findChild(Sentence)
            assert who is not None
            found += [place_in(one, line).top() >= place_in(who, line).bottom() for one in done]
        return found

    assert below()
    assert not any(below())
    theme.choose(percent=200)
    settle()
    assert all(below())


def test_what_came_of_an_introduction_begins_at_the_right(opened: Open) -> None:
    program = opened("referrals", tab="introductions", right=True, size=USUAL)
    areas = [
        one
        for one in find_all_areas(program.page)
        if one.accessibleName().startswith("What came of introducing")
    ]
    written = [one for one in areas if one.toPlainText()]
    assert written
    for area in written:
        cursor = QTextCursor(area.document())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
        assert area.viewport().width() - area.cursorRect(cursor).right() < 20


def find_all_areas(page: QWidget) -> list[QPlainTextEdit]:
    return [one for one in page.findChildren(QPlainTextEdit) if one.isVisible()]


@pytest.mark.parametrize(("size", "percent"), [(SMALL, 100), (SMALL, 200)])
def test_the_headings_of_who_was_met_can_be_read(
    opened: Open, size: tuple[int, int], percent: int
) -> None:
    program = opened("events", size=size, percent=percent)
    event = program.journal.events.all()[0].id
    program.window.desk.navigation.go("events", event, part="after")
    settle()
    (table,) = (one for one in program.page.findChildren(MetTable) if one.isVisible())
    header = table.horizontalHeader()
    for column in range(table.model().columnCount()):
        words = str(table.model().headerData(column, Qt.Orientation.Horizontal))
        room = header.sectionSize(column) - 28
        wrapped = Qt.TextFlag.TextWordWrap
        needed = header.fontMetrics().boundingRect(0, 0, room, 1000, wrapped, words)
        assert needed.width() <= room, words
        assert needed.height() <= header.height(), words
    assert table.height() >= header.height() + table.rowHeight(0) * table.model().rowCount()
