"""One can leave at any moment and come back: every character is still there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from netjournal.journal import Journal
from tests.builders import arranged, met
from tests.conftest import ROOT, Clock
from tests.journeys.program import Program, Start

TYPED = "She needs a VAT spe"

KEYS = "abcdefghij" * 40
EVERY_MS = 20
LOST_AT_MOST = 500 // EVERY_MS

# Types into the window of the real program without a pause, and says how far it has come.
TYPIST = """
import sys
import ui
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from netjournal.journal import Journal
from tests.journeys.pages import find
from ui.app import build_window, make_application


class Choices(dict):
    def set(self, key, value):
        self[key] = value


def write():
    typed = len(edit.toPlainText())
    print(typed, flush=True)
    QTest.keyClick(edit, sys.argv[4][typed])


app = make_application()
journal = Journal.open(sys.argv[1])
window = build_window(app, journal, Choices())
window.show()
window.desk.navigation.go("conversations", int(sys.argv[2]), step="help")
edit = find(window, QPlainTextEdit, "Notes")
edit.setFocus()
timer = QTimer()
timer.timeout.connect(write)
timer.start(int(sys.argv[3]))
app.exec()
"""


@pytest.fixture
def first(path: Path, clock: Clock) -> int:
    with Journal.open(path, clock=clock) as journal:
        return arranged(journal, met(journal, "Ada Lind"))


def to_the_help_step(program: Program) -> None:
    talk = program.one_to_ones.begin("first conversation with Ada Lind")
    for _ in range(4):
        talk.next()
    assert talk.step == "How can I help?"


def test_the_window_closed_in_the_middle_of_a_word(start: Start, first: int) -> None:
    program = start()
    to_the_help_step(program)
    program.one_to_ones.fill("Notes", TYPED)
    program.close()
    again = start()
    talk = again.one_to_ones.open()
    talk.press("Continue the first conversation with Ada Lind")
    assert talk.step == "How can I help?"
    assert talk.text_of("Notes") == TYPED


def test_a_name_and_a_promise_not_yet_added_are_there_too(start: Start, first: int) -> None:
    program = start()
    to_the_help_step(program)
    program.one_to_ones.fill("Promise help to Ada Lind", "Call the bank")
    program.one_to_ones.next()
    program.one_to_ones.fill("Name given", "Ruth Adeyemi")
    program.close()
    again = start()
    assert again.today.open().to_do() == ["Call the bank", "Contact Ruth Adeyemi"]


def test_another_page_in_the_middle_of_a_note(first: int, program: Program) -> None:
    people = program.people.show("Ada Lind")
    people.press("New note")
    program.write("Likes chess, and ")
    program.today.open()
    people.show("Ada Lind")
    assert people.text_of("New note") == "Likes chess, and "


def test_the_last_page_comes_back(start: Start) -> None:
    program = start()
    program.profile.open().fill("Name", "Nora Quist")
    program.close()
    again = start()
    assert again.profile.text_of("Name") == "Nora Quist"


def killed_while_typing(path: Path, conversation: int, keys: int) -> int:
    """Return how many keys were pressed when the program was killed."""
    command = [sys.executable, "-c", TYPIST, path, str(conversation), str(EVERY_MS), KEYS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as typist:
        assert typist.stdout is not None
        for _ in range(keys):
            typist.stdout.readline()
        typist.kill()
        return keys - 1 + typist.stdout.read().count("\n")


@pytest.mark.parametrize("seed", range(int(os.environ.get("KILLS", "3"))))
def test_killed_in_the_middle_of_typing(path: Path, first: int, seed: int) -> None:
    """At most the last half second of typing is missing, and the file is sound."""
    pressed = killed_while_typing(path, first, random.Random(seed).randint(30, 150))
    with Journal.open(path) as journal:
        answer = journal.conversations.answers(first).get("help")
        text = answer.text if answer is not None else ""
        assert KEYS.startswith(text)
        assert len(text) >= pressed - LOST_AT_MOST
        assert all(found.sound for found in journal.check())
