"""A day is read as people write it, and a field for one loses nothing that was typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import dates
from ui.read_day import read_day
from ui.widgets.date_edit import DateEdit

TODAY = dt.date(2026, 11, 22)  # a Sunday


@pytest.fixture
def place() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31 Aug 2024", dt.date(2024, 8, 31)),
        ("30 august", dt.date(2026, 8, 30)),
        ("31.8.24", dt.date(2024, 8, 31)),
        ("31/8/2024", dt.date(2024, 8, 31)),
        ("Aug 31, 2024", dt.date(2024, 8, 31)),
        ("2024-08-31", dt.date(2024, 8, 31)),
        ("29 Feb 2024", dt.date(2024, 2, 29)),
        ("5 2", dt.date(2026, 2, 5)),
        ("17", dt.date(2026, 11, 17)),
        ("today", TODAY),
        ("Tomorrow", dt.date(2026, 11, 23)),
        ("wed", dt.date(2026, 11, 25)),
        ("sunday", dt.date(2026, 11, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: dt.date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", " ", "soon", "31 Feb 2024", "32", "1 2 3 4", "Au 3", "0", "3 Aug Sep", "99999"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, TODAY) is None


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en_US", "8/31/2024", dt.date(2024, 8, 31)),
        ("en_US", "3/4/2024", dt.date(2024, 3, 4)),
        ("en_GB", "3/4/2024", dt.date(2024, 4, 3)),
        ("de_DE", "3. März 2024", dt.date(2024, 3, 3)),
        ("fr_FR", "14 juillet 2024", dt.date(2024, 7, 14)),
        ("es_ES", "31 de ago", dt.date(2026, 8, 31)),
        ("es_ES", "miércoles", dt.date(2026, 11, 25)),
        ("pl_PL", "śr.", dt.date(2026, 11, 25)),
        ("pl_PL", "3 lutego 2024", dt.date(2024, 2, 3)),
        ("ar_EG", "٣١ أغسطس ٢٠٢٤", dt.date(2024, 8, 31)),
        ("ar_EG", "٣١\u200f/٨\u200f/٢٠٢٤", dt.date(2024, 8, 31)),
        ("ar_EG", "31/8/2024", dt.date(2024, 8, 31)),
        ("ja_JP", "8月31日", dt.date(2026, 8, 31)),
        ("ja_JP", "2024/08/31", dt.date(2024, 8, 31)),
        ("ja_JP", "水", dt.date(2026, 11, 25)),
        ("ko_KR", "24. 8. 31.", dt.date(2024, 8, 31)),
    ],
)
def test_a_day_is_read_as_it_is_written_in_the_place(locale: str, text: str, day: dt.date) -> None:
    QLocale.setDefault(QLocale(locale))
    assert read_day(text, TODAY) == day


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("locale", ["es_ES", "pl_PL", "ar_EG", "ja_JP", "he_IL", "hi_IN", "vi_VN"])
def test_every_day_that_is_written_is_read_again(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    for number in range(0, 365, 5):
        day = dt.date(2026, 1, 1) + dt.timedelta(days=number)
        for text in (dates.dated_day(day), dates.full_day(day), dates.short_day(day, day)):
            assert read_day(text, TODAY) == day


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateEdit]:
    form = QWidget()
    qtbot.addWidget(form)
    down = QVBoxLayout(form)
    field = DateEdit("Day", form)
    down.addWidget(field)
    down.addWidget(QLineEdit(form))
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    field.setFocus()
    yield field
    form.close()


@pytest.mark.parametrize("start", [None, dt.date(2026, 2, 10), dt.date(2026, 11, 22)])
def test_a_day_of_two_digits_is_the_day_that_was_typed(
    field: DateEdit, start: dt.date | None
) -> None:
    field.set_value(start)
    field.selectAll()
    QTest.keyClicks(field, "31 Aug 2024")
    assert field.value() == dt.date(2024, 8, 31)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "31 Aug 2024"


def test_what_is_no_day_stays_as_typed_and_says_so(field: DateEdit) -> None:
    field.set_value(TODAY)
    field.selectAll()
    QTest.keyClicks(field, "31 Febuary")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "31 Febuary"
    assert field.property("wrong")
    assert field.accessibleDescription().startswith("This is not a day")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "28 Feb 2027")
    assert not field.property("wrong")
    assert field.value() == dt.date(2027, 2, 28)


def test_a_number_alone_is_a_day_of_this_month_once_it_is_done(field: DateEdit) -> None:
    QTest.keyClicks(field, "9")
    assert field.value() is None
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == dt.date.today().replace(day=9)


def test_an_emptied_field_has_no_day(field: DateEdit) -> None:
    field.set_value(TODAY)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.value() is None


def test_a_day_that_must_be_comes_back(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = DateEdit("Day", form, optional=False)
    field.set_value(TODAY)
    field.clear()
    assert field.value() == TODAY
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "22 Nov 2026"


def test_the_arrows_step_by_a_day_and_by_four_weeks(field: DateEdit) -> None:
    field.set_value(TODAY)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == dt.date(2026, 11, 23)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert field.value() == dt.date(2026, 10, 26)


def test_a_day_is_chosen_from_the_calendar(field: DateEdit, qtbot: QtBot) -> None:
    field.set_value(TODAY)
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.calendarWidget()
    qtbot.waitUntil(calendar.isVisible)
    assert calendar.selectedDate() == QDate(2026, 11, 22)
    calendar.clicked.emit(QDate(2026, 12, 3))
    assert field.value() == dt.date(2026, 12, 3)
    assert not calendar.isVisible()
