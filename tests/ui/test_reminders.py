"""Reminders: in the morning what is due, before a one-to-one with whom; each said once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from netjournal.journal import Journal
from tests.builders import arranged, met
from tests.conftest import Clock
from tests.windows import Choices
from ui.messages import Messages
from ui.reminders.notify import Notifier
from ui.reminders.watch import CONVERSATIONS_ON, MORNING_AT, MORNING_ON, Reminders


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


class Heard(list[tuple[Any, ...]]):
    """What was said, in order."""

    def __call__(self, *words: Any) -> None:
        self.append(words)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def reminders(qapp: Any, journal: Journal, settings: Choices, heard: Heard) -> Iterator[Reminders]:
    reminders = Reminders(journal, settings, heard)
    yield reminders
    reminders.deleteLater()


def at(clock: Clock, hour: int, minute: int = 0) -> None:
    clock.now = dt.datetime.combine(clock.today, dt.time(hour, minute))


def test_the_morning_is_told_once_a_day(
    journal: Journal, clock: Clock, reminders: Reminders, heard: Heard
) -> None:
    arranged(journal, met(journal))
    journal.followups.add("Send the list", due_on=clock.today)
    reminders.look()
    reminders.look()
    assert heard == [("Networking today", "10:00 Hal Okoro\n1 thing to do", "today", None)]


def test_nothing_is_said_before_the_hour_chosen(
    journal: Journal, clock: Clock, settings: Choices, reminders: Reminders, heard: Heard
) -> None:
    journal.followups.add("Send the list", due_on=clock.today)
    settings.set(MORNING_AT, "09:30")
    reminders.look()
    assert heard == []
    at(clock, 9, 30)
    reminders.look()
    assert len(heard) == 1


def test_a_day_with_nothing_says_nothing(reminders: Reminders, heard: Heard) -> None:
    reminders.look()
    assert heard == []


def test_a_one_to_one_is_told_half_an_hour_before_once(
    journal: Journal, clock: Clock, settings: Choices, reminders: Reminders, heard: Heard
) -> None:
    settings.set(MORNING_ON, False)
    conversation = arranged(journal, met(journal))
    reminders.look()
    assert heard == []
    at(clock, 9, 31)
    reminders.look()
    reminders.look()
    assert heard == [
        ("First conversation with Hal Okoro", "Today at 10:00", "conversations", conversation)
    ]


def test_a_one_to_one_put_off_is_told_again(
    journal: Journal, clock: Clock, settings: Choices, reminders: Reminders, heard: Heard
) -> None:
    settings.set(MORNING_ON, False)
    conversation = arranged(journal, met(journal))
    at(clock, 9, 45)
    reminders.look()
    journal.conversations.reschedule(conversation, clock.now + dt.timedelta(minutes=25))
    reminders.look()
    assert [words[1] for words in heard] == ["Today at 10:00", "Today at 10:10"]


def test_both_can_be_turned_off(
    journal: Journal, clock: Clock, settings: Choices, reminders: Reminders, heard: Heard
) -> None:
    arranged(journal, met(journal))
    at(clock, 9, 45)
    settings.set(MORNING_ON, False)
    settings.set(CONVERSATIONS_ON, False)
    reminders.look()
    assert heard == []


def test_an_hour_that_makes_no_sense_is_eight(
    journal: Journal, clock: Clock, settings: Choices, reminders: Reminders, heard: Heard
) -> None:
    journal.followups.add("Send the list", due_on=clock.today)
    settings.set(MORNING_AT, "soon")
    reminders.look()
    assert len(heard) == 1


def test_without_a_tray_the_window_says_it_and_leads_there(
    qtbot: Any, messages: Messages, theme: Any
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    notifier = Notifier(window, messages)
    gone: list[tuple[Any, ...]] = []
    notifier.wanted.connect(lambda page, target: gone.append((page, target)))
    notifier("First conversation with Hal Okoro", "Today at 10:00", "conversations", 7 << 55)
    assert messages.current is not None
    assert messages.current.text == "First conversation with Hal Okoro: Today at 10:00"
    messages.act()
    assert gone == [("conversations", 7 << 55)]
