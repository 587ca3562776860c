"""The parts of the kit: what they say, how keys work them, and that user text stays plain."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.pages import find, press
from ui.theme import Theme
from ui.widgets.avatar import initials
from ui.widgets.bars import Bar, Bars
from ui.widgets.button import Button
from ui.widgets.chip import Chip, FilterChips, Tone
from ui.widgets.dots import Dots
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import LineField
from ui.widgets.label import Label, set_tip
from ui.widgets.name_capture import Known, NameCapture
from ui.widgets.row_list import FIRST, RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span, SpanLabel, filled, plain
from ui.widgets.stage_line import StageLine, StageState
from ui.widgets.text_area import TextArea

EVIL = "<img src=file:///etc/passwd><b>Hal</b>"
BIG = (1 << 62) + 7


@pytest.fixture
def board(qtbot: QtBot, theme: Theme) -> QWidget:
    board = QWidget()
    board.resize(600, 400)
    QVBoxLayout(board)
    qtbot.addWidget(board)
    board.show()
    board.activateWindow()
    qtbot.waitUntil(board.isActiveWindow)
    return board


def put(board: QWidget, widget: QWidget) -> None:
    layout = board.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Hal Okoro", "HO"),
        ("Ada", "A"),
        ("Anna Maria van der Berg", "AB"),
        ("Ólafur Þór", "ÓÞ"),
        ("王小明", "王"),
        ("e\u0301lodie durand", "ÉD"),
        ("“Bob” O’Neill", "BO"),
        ("   ", "?"),
        ("…", "?"),
    ],
)
def test_initials_of_any_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_no_label_reads_user_text_as_markup(board: QWidget, theme: Theme) -> None:
    rows = RowList(theme, "Rows", board)
    rows.set_rows([Row(1, EVIL, EVIL, body=EVIL, lead=EVIL, trailing=EVIL, chip=EVIL, avatar=EVIL)])
    put(board, rows)
    put(board, Chip(EVIL, board))
    put(board, Label(EVIL, board, "title", wrap=True))
    put(board, EmptyState(EVIL, "", board))
    labels = board.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    widget = rows.widget_for(1)
    assert widget is not None
    assert EVIL in widget.accessibleName()


def test_a_tooltip_of_user_text_is_escaped(board: QWidget) -> None:
    set_tip(board, EVIL)
    assert "<img" not in board.toolTip()
    assert "&lt;img" in board.toolTip()


def test_filled_makes_names_bold_and_never_markup() -> None:
    spans = filled("Introduce {a} to {b}", a=EVIL, b="{a}")
    assert spans == (
        Span("Introduce "),
        Span(EVIL, bold=True),
        Span(" to "),
        Span("{a}", bold=True),
    )
    assert plain(spans) == f"Introduce {EVIL} to {{a}}"


def test_rows_carry_whole_ids(qtbot: QtBot, board: QWidget, theme: Theme) -> None:
    rows = RowList(theme, "Do next", board)
    put(board, rows)
    row = Row(BIG, "Call Hal", checked=False, buttons=(RowButton("later", "Later"),), link=True)
    rows.set_rows([row])
    with qtbot.waitSignal(rows.checked) as checked:
        press(rows, "Call Hal")
    with qtbot.waitSignal(rows.pressed) as pressed:
        press(rows, "Later")
    widget = rows.widget_for(BIG)
    with qtbot.waitSignal(rows.activated) as activated:
        QTest.keyClick(widget, Qt.Key.Key_Return)
    assert checked.args == [BIG, True]
    assert pressed.args == [BIG, "later"]
    assert activated.args == [BIG]


def test_arrow_keys_walk_through_rows(board: QWidget, theme: Theme) -> None:
    rows = RowList(theme, "Rows", board)
    put(board, rows)
    rows.set_rows([Row(number, f"Row {number}", link=True) for number in range(3)])
    first, second = rows.widget_for(0), rows.widget_for(1)
    assert first is not None
    assert second is not None
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert board.focusWidget() is second


def test_a_long_list_is_filled_bit_by_bit(qtbot: QtBot, board: QWidget, theme: Theme) -> None:
    rows = RowList(theme, "Story", board)
    put(board, rows)
    rows.set_rows([Row(number, f"Row {number}") for number in range(60)])
    assert rows.widget_for(FIRST - 1) is not None
    assert rows.widget_for(59) is None
    qtbot.waitUntil(lambda: rows.complete)
    assert rows.widget_for(59) is not None


def test_other_rows_reuse_the_widgets(board: QWidget, theme: Theme) -> None:
    rows = RowList(theme, "Rows", board, empty="Nothing yet.")
    put(board, rows)
    rows.set_rows([Row(1, "One", chip="open", tone=Tone.WARN), Row(2, "Two", checked=True)])
    before = rows.widget_for(1)
    rows.set_rows([Row(3, "Three")])
    assert rows.widget_for(3) is before
    assert rows.widget_for(2) is None
    shown = [box for box in rows.findChildren(QCheckBox) if box.isVisible()]
    assert not shown
    rows.set_rows([])
    assert [label.text() for label in rows.findChildren(QLabel) if label.isVisible()] == [
        "Nothing yet."
    ]


def test_filter_chips_are_chosen_by_keys(qtbot: QtBot, board: QWidget) -> None:
    chips = FilterChips("Filter people", board)
    chips.set_chips([("all", "All 214"), ("first", "First"), ("second", "Second")])
    put(board, chips)
    assert chips.current == "all"
    with qtbot.waitSignal(chips.chosen) as chosen:
        QTest.keyClick(find(chips, QWidget, "First"), Qt.Key.Key_Space)
    assert chosen.args == ["first"]
    chips.set_chips([("all", "All 215"), ("first", "First 3"), ("second", "Second")])
    assert chips.current == "first"


def test_dots_are_set_by_digit_and_arrow(board: QWidget, theme: Theme) -> None:
    dots = Dots(theme, "I can help", board)
    put(board, dots)
    QTest.keyClick(dots, Qt.Key.Key_2)
    assert dots.value() == 2
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert dots.value() == 3
    QTest.keyClick(dots, Qt.Key.Key_0)
    assert dots.value() == 0


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_bars_say_their_numbers(qtbot: QtBot, board: QWidget, theme: Theme) -> None:
    bars = Bars(theme, "One-to-ones by month", board)
    bars.set_bars([Bar("October", 6), Bar("November", 7)])
    put(board, bars)
    assert bars.accessibleDescription() == "October: 6, November: 7"
    QTest.keyClick(bars, Qt.Key.Key_Left)
    with qtbot.waitSignal(bars.activated) as opened:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert opened.args == [0]


def test_bars_without_any_are_painted(board: QWidget, theme: Theme) -> None:
    bars = Bars(theme, "Nothing", board)
    bars.set_bars([])
    put(board, bars)
    assert not bars.grab().isNull()


def test_the_stage_line_says_what_it_shows(board: QWidget, theme: Theme) -> None:
    line = StageLine(theme, board)
    line.set_stages([("Met", StageState.DONE), ("Invited", StageState.CURRENT)], "Ended")
    assert line.accessibleDescription() == "Ended, Met: done, Invited: now"


def test_a_text_area_grows_and_lets_tab_through(qtbot: QtBot, board: QWidget) -> None:
    area, after = TextArea("Note", board), QLineEdit(board)
    put(board, area)
    put(board, after)
    small = area.sizeHint().height()
    area.setFocus()
    area.setPlainText("line\n" * 12)
    qtbot.waitUntil(lambda: area.sizeHint().height() > small)
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert board.focusWidget() is after


def test_a_field_is_named_by_its_label(board: QWidget) -> None:
    field = LineField("What I am there for", board)
    assert field.edit.accessibleName() == "What I am there for"
    assert field.label.buddy() is field.edit


def test_enter_presses_a_button(qtbot: QtBot, board: QWidget) -> None:
    button = Button("Begin", board)
    put(board, button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def known(text: str) -> list[Known]:
    people = [(1, "Ruth Adeyemi", "food export"), (2, "Ruben Cole", "printer"), (BIG, "Hal", "")]
    return [one for one in people if one[1].casefold().startswith(text.casefold())]


def capture(board: QWidget, theme: Theme, *, keep: bool = False) -> NameCapture:
    field = NameCapture(theme, "Name", board, known, keep=keep)
    put(board, field)
    field.setFocus()
    return field


def test_a_new_name_is_added_by_enter(qtbot: QtBot, board: QWidget, theme: Theme) -> None:
    field = capture(board, theme)
    QTest.keyClicks(field, "Owen Pryce")
    with qtbot.waitSignal(field.added) as added:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert added.args == ["Owen Pryce", None]
    assert field.text() == ""


def test_a_known_person_completes_as_typed(qtbot: QtBot, board: QWidget, theme: Theme) -> None:
    field = capture(board, theme)
    QTest.keyClicks(field, "ru")
    assert [one.title for one in field.suggestions] == ["Ruth Adeyemi", "Ruben Cole"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.added) as added:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert added.args == ["Ruben Cole", 2]
    assert field.suggestions == ()


def test_a_name_typed_in_full_is_the_person_known(
    qtbot: QtBot, board: QWidget, theme: Theme
) -> None:
    field = capture(board, theme)
    QTest.keyClicks(field, "hal")
    with qtbot.waitSignal(field.added) as added:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert added.args == ["hal", BIG]


def test_escape_closes_the_suggestions_and_keeps_the_text(board: QWidget, theme: Theme) -> None:
    field = capture(board, theme)
    QTest.keyClicks(field, "ru")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.suggestions, field.text()) == ((), "ru")


def test_in_a_row_of_fields_the_name_stays(qtbot: QtBot, board: QWidget, theme: Theme) -> None:
    field = capture(board, theme, keep=True)
    QTest.keyClicks(field, "ruth")
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.known_id) == ("Ruth Adeyemi", 1)


def test_a_row_with_long_words_shows_all_of_its_lines(theme: Theme, qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    rows = RowList(theme, "Rows", frame)
    long = "Tuesday 10:00, Station Café · " + "two reservations not yet shared " * 3
    rows.set_rows([Row(1, "Hal Okoro", subtitle=long, buttons=(RowButton("go", "Begin"),))])
    frame.resize(360, 400)
    rows.resize(360, 400)
    frame.show()
    words = rows.widget_for(1).findChildren(SpanLabel)[1]
    qtbot.waitUntil(lambda: words.width() < 360)
    assert words.height() >= words.heightForWidth(words.width()) > 30


def test_an_empty_page_says_a_sentence_it_was_given_later(board: QWidget) -> None:
    empty = EmptyState("", "Plan an event", board)
    put(board, empty)
    empty.set_sentence("Nothing to do this week.")
    assert empty.sentence.isVisible()
