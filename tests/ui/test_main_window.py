"""The window: pages on first visit, keys, messages, undo by name, and what it remembers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netjournal.errors import JournalError
from tests.builders import do
from tests.journeys.pages import find, keys, press, says, type_into
from ui.app import take_picture
from ui.error_hook import ErrorHook
from ui.main_window import MainWindow
from ui.messages import Kind
from ui.pages import PAGES, PageEntry, Spot
from ui.pages.page import Desk, Page
from ui.widgets.search_box import Answer, SearchResult

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY = Qt.Key


class Notes(Page):
    """A page with one field that saves itself, and an account of what was asked of it."""

    key = "people"
    title = "People"
    offers = frozenset({"next_step", "new_note"})
    built: ClassVar[list[str]] = []

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.asked: list[Any] = []
        self.text = ""
        self.refusal: JournalError | None = None
        box = QVBoxLayout(self)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName("Note")
        box.addWidget(self.edit)
        box.addWidget(QPushButton("Elsewhere", self))
        self.autosave.bind(self.edit, load=self.load, save=self.save)

    def load(self) -> str:
        return self.text

    def save(self, text: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.text = text
        do(self.desk.journal, "Write a note")

    def open(self, target: int | None = None, **hints: object) -> None:
        self.asked.append(("open", target, hints))

    def refresh(self, changed: object) -> None:
        self.asked.append(("refresh", getattr(changed, "name", None)))
        self.autosave.refresh()

    def next_step(self) -> None:
        self.asked.append("next step")

    def new_note(self) -> None:
        self.asked.append("new note")


class Plain(Page):
    key = "events"
    title = "Events"


def found(text: str) -> Answer:
    return Answer([SearchResult(f"Hal {text}", "solicitor", "events", 42, "Person")])


ENTRIES = [
    PageEntry("people", "People", Notes),
    PageEntry("events", "Events", Plain),
    PageEntry("profile", "My profile", Plain, Spot.FOOT),
    PageEntry("hidden", "Hidden", Plain, Spot.NOWHERE),
]
Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, desk: Desk) -> Open:
    def opened() -> MainWindow:
        window = MainWindow(desk, ENTRIES, found)
        qtbot.addWidget(window)
        window.start()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


def notes(window: MainWindow) -> Notes:
    page = window.page
    assert isinstance(page, Notes)
    return page


def test_the_title_names_the_file(window: MainWindow) -> None:
    assert window.windowTitle() == "Networking Journal — mine.njournal"


def test_a_page_is_built_on_the_first_visit_only(window: MainWindow) -> None:
    page = notes(window)
    assert window.findChildren(Plain) == []
    press(window, "Events")
    assert len(window.findChildren(Plain)) == 1
    press(window, "People")
    assert window.page is page


def test_keys_go_to_pages_and_back(window: MainWindow) -> None:
    keys(window, KEY.Key_2, CTRL)
    assert isinstance(window.page, Plain)
    keys(window, KEY.Key_Left, ALT)
    assert isinstance(window.page, Notes)
    keys(window, KEY.Key_Right, ALT)
    assert isinstance(window.page, Plain)


def test_hints_are_given_once(window: MainWindow) -> None:
    keys(window, KEY.Key_2, CTRL)
    keys(window, KEY.Key_N, CTRL)
    assert notes(window).asked[-1] == ("open", None, {"new": True})
    window.desk.navigation.settle(7)
    keys(window, KEY.Key_2, CTRL)
    keys(window, KEY.Key_Left, ALT)
    assert notes(window).asked[-1] == ("open", 7, {})


def test_the_page_shown_hears_of_changes_and_a_hidden_one_on_its_next_visit(
    window: MainWindow,
) -> None:
    page, journal = notes(window), window.desk.journal
    page.asked.clear()
    do(journal, "Add Hal Okoro")
    assert page.asked == [("refresh", "Add Hal Okoro")]
    keys(window, KEY.Key_2, CTRL)
    do(journal, "Add Ada Lind")
    do(journal, "Add Leo Brandt")
    keys(window, KEY.Key_1, CTRL)
    assert page.asked[1:] == [("open", None, {}), ("refresh", None)]


def test_undo_is_named_and_takes_back_what_is_being_typed_first(window: MainWindow) -> None:
    page, journal = notes(window), window.desk.journal
    do(journal, "Add Hal Okoro")
    assert window.actions_table["undo"].text() == "Undo add Hal Okoro"
    type_into(window, "Note", "half a word")
    keys(window, KEY.Key_Z, CTRL)
    assert (page.text, journal.redo_name) == ("half a word", "Write a note")
    assert window.actions_table["redo"].text() == "Redo write a note"
    keys(window, KEY.Key_Z, CTRL)
    assert journal.undo_name is None
    assert not window.actions_table["undo"].isEnabled()
    keys(window, KEY.Key_Z, CTRL, SHIFT)
    assert journal.undo_name == "Add Hal Okoro"


def test_an_undo_notice_undoes_that_and_goes_when_it_no_longer_would(window: MainWindow) -> None:
    journal: Any = window.desk.journal
    messages = window.desk.messages
    do(journal, "Delete Hal Okoro")
    messages.undoable("Deleted Hal Okoro", journal.undo_name)
    press(window.message_bar, "Undo")
    assert journal.redo_name == "Delete Hal Okoro"
    journal.redo()
    messages.undoable("Deleted Hal Okoro", journal.undo_name)
    do(journal, "Add Ada Lind")
    assert messages.current is None


def test_an_error_says_three_things_and_can_be_copied(window: MainWindow, qapp: Any) -> None:
    window.desk.messages.failure(JournalError("It failed.", "Nothing is lost.", "Try again."))
    assert says(window.message_bar, "It failed.")
    assert says(window.message_bar, "Nothing is lost. Try again.")
    find(window.message_bar, QPushButton, "Copy details", shown=False).click()
    assert "JournalError" in qapp.clipboard().text()


def test_the_error_hook_never_repeats_what_was_written(window: MainWindow) -> None:
    secret = "a private note"
    try:
        raise ValueError(secret)
    except ValueError as error:
        ErrorHook(window.desk.messages)(ValueError, error, error.__traceback__)
    message = window.desk.messages.current
    assert message is not None
    assert message.kind is Kind.ERROR
    assert secret not in message.text + message.details
    assert "ValueError" in message.details


def test_search_finds_as_typed_and_enter_goes_there(window: MainWindow) -> None:
    keys(window, KEY.Key_K, CTRL)
    QTest.keyClicks(window.top.search, "ok")
    assert [one.title for one in window.top.search.suggestions] == ["Hal ok"]
    keys(window, KEY.Key_Return)
    place = window.desk.navigation.current
    assert place is not None
    assert (place.page, place.target) == ("events", 42)
    assert window.top.search.text() == ""


def test_commands_of_the_page_shown(window: MainWindow) -> None:
    page = notes(window)
    keys(window, KEY.Key_Return, CTRL)
    press(window, "New note")
    assert page.asked[-2:] == ["next step", "new note"]
    keys(window, KEY.Key_2, CTRL)
    assert not window.actions_table["next_step"].isEnabled()
    assert not window.top.note_button.isVisible()


def test_the_rail_says_whether_it_is_saved(window: MainWindow) -> None:
    window.rail.set_encrypted(True)
    assert says(window.rail, "Encrypted · saved")
    type_into(window, "Note", "x")
    assert says(window.rail, "Not saved yet")
    window.flush()
    assert says(window.rail, "Encrypted · saved")


def test_the_rail_says_when_it_was_backed_up_and_what_is_to_do(window: MainWindow) -> None:
    window.show_backed_up(datetime.now().replace(hour=10, minute=42))
    notes(window).badge_changed.emit("5")
    assert says(window.rail, "Backed up 10:42")
    assert "5" in [label.text() for label in window.rail.findChildren(QLabel)]


def test_leaving_a_page_saves_it(window: MainWindow) -> None:
    page = notes(window)
    type_into(window, "Note", "kept")
    window.desk.navigation.go("events")
    assert page.text == "kept"


def test_closing_saves_and_remembers_where_one_was(open_window: Open) -> None:
    window = open_window()
    journal: Any = window.desk.journal
    type_into(window, "Note", "last words")
    page = notes(window)
    keys(window, KEY.Key_2, CTRL)
    window.resize(1100, 700)
    assert window.close()
    assert page.text == "last words"
    page.asked.clear()
    do(journal, "Add Hal Okoro")
    assert page.asked == []
    assert isinstance(open_window().page, Plain)


def test_closing_waits_once_for_what_cannot_be_saved(window: MainWindow) -> None:
    page = notes(window)
    page.refusal = JournalError("The disk is full.", "", "Free some room.")
    type_into(window, "Note", "kept on screen")
    assert not window.close()
    assert page.edit.text() == "kept on screen"
    assert window.close()


def test_every_button_of_the_window_has_a_name(window: MainWindow) -> None:
    for button in [*window.rail.findChildren(QPushButton), *window.top.findChildren(QPushButton)]:
        assert button.accessibleName()
    assert window.top.menu_button.accessibleName() == "Menu"


def test_the_window_fits_a_small_screen(window: MainWindow, tmp_path: Path) -> None:
    take_picture(window, tmp_path / "small.png", (1024, 640))
    assert (window.width(), window.height()) == (1024, 640)
    assert (tmp_path / "small.png").stat().st_size > 1000


def test_the_table_of_pages_has_each_key_once() -> None:
    assert len({entry.key for entry in PAGES}) == len(PAGES)
