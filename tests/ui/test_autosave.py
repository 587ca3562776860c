"""Fields save themselves as they are typed in, and never lose a character."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netjournal.errors import JournalError
from ui.autosave import Autosave
from ui.messages import Messages
from ui.theme import Theme
from ui.widgets.date_edit import DateEdit, TimeEdit, read_time
from ui.widgets.dots import Dots
from ui.widgets.field import Choice
from ui.widgets.text_area import TextArea


class Store:
    """Keeps one value, or refuses to."""

    def __init__(self, value: Any = "") -> None:
        self.value = value
        self.saves: list[Any] = []
        self.refusal: JournalError | None = None

    def load(self) -> Any:
        return self.value

    def save(self, value: Any) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.value = value
        self.saves.append(value)


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    QVBoxLayout(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def placed(form: QWidget, widget: QWidget) -> None:
    layout = form.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def bound_line(form: QWidget, messages: Messages, store: Store) -> tuple[QLineEdit, Autosave]:
    group = Autosave(messages, form)
    line = QLineEdit(form)
    placed(form, line)
    group.bind(line, load=store.load, save=store.save)
    line.setFocus()
    return line, group


def test_typing_is_saved_by_itself(qtbot: QtBot, form: QWidget, messages: Messages) -> None:
    store = Store("Ada")
    line, group = bound_line(form, messages, store)
    line.setCursorPosition(3)
    QTest.keyClicks(line, " Lind")
    assert group.dirty
    qtbot.waitUntil(lambda: store.value == "Ada Lind")
    assert store.saves == ["Ada Lind"]
    assert not group.dirty


def test_leaving_the_field_saves_at_once(qtbot: QtBot, form: QWidget, messages: Messages) -> None:
    store = Store()
    line, _group = bound_line(form, messages, store)
    other = QLineEdit(form)
    placed(form, other)
    QTest.keyClicks(line, "Hal")
    other.setFocus()
    qtbot.waitUntil(lambda: store.saves == ["Hal"], timeout=200)


def test_flush_saves_at_once_and_only_what_changed(form: QWidget, messages: Messages) -> None:
    store = Store()
    line, group = bound_line(form, messages, store)
    QTest.keyClicks(line, "Hal")
    assert group.flush()
    assert group.flush()
    assert store.saves == ["Hal"]


def test_a_refresh_does_not_overwrite_what_is_being_typed(
    form: QWidget, messages: Messages
) -> None:
    store = Store("Ada")
    line, group = bound_line(form, messages, store)
    QTest.keyClicks(line, "Dr ")
    store.value = "somebody else"
    group.refresh()
    assert line.text().startswith("Dr ")


def test_a_refresh_keeps_the_cursor_where_it_was(form: QWidget, messages: Messages) -> None:
    store = Store("Ada Lind")
    line, group = bound_line(form, messages, store)
    line.setCursorPosition(3)
    store.value = "Ada Lindqvist"
    group.refresh()
    assert (line.text(), line.cursorPosition()) == ("Ada Lindqvist", 3)


class TrimmingStore(Store):
    """Keeps a text without the spaces around it, as many stores do."""

    def save(self, value: Any) -> None:
        super().save(str(value).strip())


def test_a_store_that_trims_does_not_eat_the_space_just_typed(
    form: QWidget, messages: Messages
) -> None:
    store = TrimmingStore()
    line, group = bound_line(form, messages, store)
    QTest.keyClicks(line, "Hal ")
    group.flush()
    group.refresh()
    QTest.keyClicks(line, "Okoro")
    group.flush()
    assert (line.text(), store.value) == ("Hal Okoro", "Hal Okoro")
    store.value = "Hal"
    group.refresh()
    assert line.text() == "Hal"


def test_a_field_that_goes_leaves_nothing_unsaved(form: QWidget, messages: Messages) -> None:
    store = Store()
    line, group = bound_line(form, messages, store)
    QTest.keyClicks(line, "kept")
    delete(line)
    assert group.flush()
    assert not group.dirty
    assert store.saves == ["kept"]


def test_a_failing_save_keeps_the_text_and_is_tried_again(
    form: QWidget, messages: Messages
) -> None:
    store = Store()
    line, group = bound_line(form, messages, store)
    store.refusal = JournalError("The disk is full.", "Nothing is lost.", "Free some room.")
    QTest.keyClicks(line, "kept")
    assert not group.flush()
    assert messages.current is not None
    assert messages.current.text == "The disk is full. Nothing is lost. Free some room."
    group.refresh()
    assert line.text() == "kept"
    store.refusal = None
    assert group.flush()
    assert store.value == "kept"


def test_undo_in_a_bound_field_is_left_to_the_window(
    qtbot: QtBot, form: QWidget, messages: Messages
) -> None:
    action = QAction("Undo", form)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    form.addAction(action)
    line, _group = bound_line(form, messages, Store())
    QTest.keyClicks(line, "abc")
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "abc"


def test_each_kind_of_field_gives_its_own_kind_of_value(
    form: QWidget, messages: Messages, theme: Theme
) -> None:
    group = Autosave(messages, form)
    day, hour = DateEdit("Day", form), TimeEdit("Time", form)
    dots, text = Dots(theme, "I can help", form), TextArea("Note", form)
    kind = Choice("Kind", form, [("a", "Alpha"), ("b", "Beta")])
    stores = [Store(date(2026, 11, 22)), Store(time(9, 30)), Store(1), Store("one"), Store("b")]
    for field, store in zip((day, hour, dots, text, kind), stores, strict=True):
        group.bind(field, load=store.load, save=store.save)
    assert (dots.value(), kind.currentText(), hour.currentText()) == (1, "Beta", "09:30")
    day.set_value(None)
    hour.setEditText("14:00")
    QTest.keyClick(dots, Qt.Key.Key_3)
    text.setPlainText("two")
    kind.setCurrentIndex(0)
    assert group.flush()
    assert [store.value for store in stores] == [None, time(14), 3, "two", "a"]


def test_release_saves_and_lets_go(form: QWidget, messages: Messages) -> None:
    store = Store()
    line, group = bound_line(form, messages, store)
    QTest.keyClicks(line, "x")
    group.release()
    line.setText("y")
    assert store.saves == ["x"]
    assert not group.dirty


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("9.30 pm", time(21, 30)),
        ("12 am", time(0)),
        ("", None),
        ("25:00", None),
        ("soon", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, value: time | None) -> None:
    assert read_time(text) == value
