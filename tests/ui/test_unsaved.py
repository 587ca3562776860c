"""What the disk would not take is never dropped, whatever becomes of its field."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netjournal.errors import CannotStore, Locked, NotAllowed, NotFound, OutOfReach
from ui.autosave import Autosave
from ui.messages import Messages
from ui.theme import Theme
from ui.unsaved import Unsaved


class Disk:
    """Keeps one value, unless it is told to refuse."""

    def __init__(self) -> None:
        self.value = ""
        self.refusal: Exception | None = CannotStore("The disk is full.", "", "Make room.")

    def load(self) -> str:
        return self.value

    def save(self, value: Any) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.value = value


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    QVBoxLayout(form)
    form.show()
    return form


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def line(form: QWidget) -> QLineEdit:
    line = QLineEdit(form)
    line.setAccessibleName("Target market")
    layout = form.layout()
    assert layout is not None
    layout.addWidget(line)
    line.show()
    return line


@pytest.fixture
def group(form: QWidget, line: QLineEdit, messages: Messages, disk: Disk) -> Autosave:
    group = Autosave(messages, form)
    group.bind(line, load=disk.load, save=disk.save)
    QTest.keyClicks(line, "shops")
    assert not group.flush()
    return group


def test_it_says_what_and_why_and_shows_no_message_that_goes(
    group: Autosave, messages: Messages
) -> None:
    unsaved = messages.unsaved
    assert unsaved.texts() == [("Target market", "shops")]
    assert str(unsaved.why) == "The disk is full. Make room."
    assert messages.current is None


def test_a_field_that_was_let_go_is_saved_all_the_same(
    group: Autosave, disk: Disk, messages: Messages
) -> None:
    group.release()
    assert group.dirty
    assert messages.unsaved.texts() == [("Target market", "shops")]
    disk.refusal = None
    assert messages.unsaved.retry()
    assert disk.value == "shops"
    assert not group.dirty


def test_a_field_that_is_gone_is_saved_all_the_same(
    group: Autosave, line: QLineEdit, disk: Disk, messages: Messages
) -> None:
    delete(line)
    assert group.dirty
    disk.refusal = None
    assert messages.unsaved.retry()
    assert disk.value == "shops"


def test_what_it_was_about_may_be_gone_when_the_disk_is_back(
    group: Autosave, disk: Disk, messages: Messages
) -> None:
    group.release()
    disk.refusal = NotFound("This person is no longer in the journal.")
    assert messages.unsaved.retry()
    assert messages.current is not None
    assert "no longer" in messages.current.text


def test_a_rule_that_stands_against_it_is_no_failing_disk(
    group: Autosave, disk: Disk, messages: Messages
) -> None:
    disk.refusal = NotAllowed("It needs a name.")
    assert not group.flush()
    assert not messages.unsaved.failing
    assert messages.current is not None


def test_a_locked_journal_is_no_failing_disk_and_changes_nothing(
    group: Autosave, disk: Disk, messages: Messages
) -> None:
    disk.refusal = Locked("It is locked.")
    assert not messages.unsaved.retry()
    assert messages.unsaved.failing
    assert messages.current is None
    disk.refusal = None
    assert messages.unsaved.retry()


def test_a_disk_out_of_reach_is_opened_anew(
    group: Autosave, disk: Disk, messages: Messages
) -> None:
    disk.refusal = OutOfReach("It is not there.")

    def put_in_again() -> None:
        disk.refusal = None

    assert not messages.unsaved.retry()
    messages.unsaved.reach = put_in_again
    assert messages.unsaved.retry()
    assert disk.value == "shops"


def test_it_is_tried_again_by_itself(form: QWidget, qtbot: QtBot, disk: Disk) -> None:
    messages = Messages(form)
    messages.unsaved = Unsaved(messages, again_ms=20)
    line = QLineEdit(form)
    group = Autosave(messages, form)
    group.bind(line, load=disk.load, save=disk.save)
    line.setText("shops")
    assert not group.flush()
    disk.refusal = None
    qtbot.waitUntil(lambda: disk.value == "shops")
    assert not messages.unsaved.failing
