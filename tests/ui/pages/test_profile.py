"""My profile saves itself and says what is still missing (rule 13)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from netjournal.journal import Journal
from netjournal.people.profile import FIELDS
from tests.journeys.pages import find, find_all, keys, says, type_into
from ui.app import build_window
from ui.main_window import MainWindow
from ui.pages import PAGES

LABELS = {
    "name": "Name",
    "organisation": "Organisation",
    "role": "Role",
    "email": "E-mail",
    "telephone": "Telephone",
    "website": "Website",
    "one_line": "In one line",
    "short_story": "A short story",
    "long_story": "A long story",
    "clients": "The clients I serve",
    "problems": "The problems I solve",
    "would_like_to_meet": "Whom I would like to meet",
    "good_referral": "A good referral for me",
    "bad_referral": "A bad one",
}


class Kept(dict[str, Any]):
    def set(self, key: str, value: object) -> None:
        self[key] = value


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal") as journal:
        yield journal


@pytest.fixture
def window(qtbot: Any, qapp: QApplication, journal: Journal) -> Iterator[MainWindow]:
    pages = [entry for entry in PAGES if entry.key == "profile"]
    window = build_window(qapp, journal, Kept(), pages=pages)
    window.resize(1280, 820)
    window.show()
    yield window
    free(window)


def free(window: QWidget) -> None:
    """Close a window and free it now: windows left over make every later one slower."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def editor(window: MainWindow, name: str) -> QWidget:
    label = LABELS[name]
    lines = find_all(window.page, QLineEdit, label)
    return lines[0] if lines else find(window.page, QPlainTextEdit, label)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_saves_itself(window: MainWindow, journal: Journal, name: str) -> None:
    type_into(window.page, LABELS[name], "written once")
    window.flush()
    assert getattr(journal.profile.get(), name) == "written once"


def test_tab_goes_through_the_fields_in_reading_order(window: MainWindow) -> None:
    editor(window, "name").setFocus()
    reached = []
    for _ in FIELDS:
        reached.append(window.focusWidget().accessibleName())
        keys(window, Qt.Key.Key_Tab)
    assert reached == list(LABELS.values())


def test_it_says_what_is_still_missing(window: MainWindow, journal: Journal) -> None:
    assert says(window.page, "Still missing: your name, what you do in one line")
    journal.profile.edit(name="Ruth", one_line="x", short_story="x", clients="x", problems="x")
    assert says(window.page, "Still missing: a good referral for you.")
    journal.profile.edit(good_referral="x")
    assert says(window.page, "Nothing essential is missing")


def test_what_is_being_typed_outlives_a_change_elsewhere(
    window: MainWindow, journal: Journal
) -> None:
    field = editor(window, "clients")
    field.setFocus()
    QTest.keyClicks(field, "Small foo")
    journal.profile.edit(name="Ruth Marlow")
    assert field.toPlainText() == "Small foo"
    assert editor(window, "name").text() == "Ruth Marlow"


def test_one_ctrl_z_takes_back_what_was_typed_in_a_field(
    window: MainWindow, journal: Journal
) -> None:
    type_into(window.page, "A short story", "Once a baker")
    window.commands.undo()
    assert journal.profile.get().short_story == ""
    assert editor(window, "short_story").toPlainText() == ""
