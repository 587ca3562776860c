"""Each section of the settings changes what it says it changes, and keeps it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QListWidget,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.letters import LetterKind
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage
from tests.builders import arranged, met
from tests.conftest import Clock
from tests.journeys.pages import (
    choose,
    field,
    find,
    find_all,
    keys,
    press,
    says,
    type_into,
    wait,
)
from tests.windows import Choices
from ui import week
from ui.app import build_window
from ui.main_window import MainWindow
from ui.pages.settings.page import KEYS, SettingsPage
from ui.reminders.watch import Reminders
from ui.sheets import show_sheet
from ui.theme import Theme
from ui.widgets.date_edit import DateEdit

FIRST = ConversationStage.FIRST


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, journal: Journal, settings: Choices, theme: Theme
) -> Iterator[MainWindow]:
    theme.follow(qapp, settings)
    theme.choose(name="light", contrast="normal", percent=100)
    window = build_window(qapp, journal, settings, theme=theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    theme.choose(name="light", contrast="normal", percent=100)
    theme._app = None
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def go(window: MainWindow, section: str) -> SettingsPage:
    window.desk.navigation.go("settings", None, section=section)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, SettingsPage)
    assert page.shown == section
    return page


def turn(page: QWidget, name: str, value: int) -> None:
    """Type a number into a field of numbers."""
    box = find(page, QSpinBox, name)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    box.selectAll()
    QTest.keyClicks(box, str(value))
    QTest.keyClick(box, Qt.Key.Key_Return)


def tapped(page: QWidget, name: str) -> None:
    """Choose one of the round buttons of this name; the first where several are alike."""
    button = find_all(page, QRadioButton, name)[0]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_every_section_is_shown_with_its_title(window: MainWindow) -> None:
    for key in KEYS:
        page = go(window, key)
        assert says(page, page.section(key).shown_title())
        chosen = find(page, QListWidget, "Sections").currentItem()
        assert chosen.text() == page.section(key).shown_title()


def test_the_section_open_last_is_open_again(window: MainWindow, settings: Choices) -> None:
    go(window, "script")
    window.desk.navigation.go("today")
    window.desk.navigation.go("settings")
    assert isinstance(window.page, SettingsPage)
    assert window.page.shown == "script"
    assert settings["settings.section"] == "script"


def test_an_unknown_section_gives_the_first(window: MainWindow, settings: Choices) -> None:
    settings.set("settings.section", "no such")
    window.desk.navigation.go("settings", None, section=7)
    assert isinstance(window.page, SettingsPage)
    assert window.page.shown == KEYS[0]


def test_the_look_changes_at_once(window: MainWindow, settings: Choices) -> None:
    page, theme = go(window, "look"), window.desk.theme
    tapped(page, "Dark")
    assert theme.name == "dark"
    tapped(page, "High")
    assert theme.name == "dark-contrast"
    turn(page, "Font size", 150)
    page.flush()
    assert theme.percent == 150
    assert settings["look.font_percent"] == 150


def test_letters_of_twice_the_size_put_the_sections_above(window: MainWindow) -> None:
    page = go(window, "look")
    window.resize(1024, 640)
    assert find_all(page, QListWidget, "Sections")
    window.desk.theme.choose(percent=200)
    QApplication.processEvents()
    assert not find_all(page, QListWidget, "Sections")
    choose(page, "Section", "Sheets")
    assert page.shown == "sheets"


def test_the_language_is_kept_and_opening_again_is_offered(
    window: MainWindow, settings: Choices, qtbot: QtBot
) -> None:
    page = go(window, "language")
    assert not find_all(page, QWidget, "Open the window again now")
    choose(page, "Language", "English")
    assert settings["look.language"] == "en"
    assert says(page, "This window stays as it is until it is opened again.")
    with qtbot.waitSignal(window.commands.reopening_asked):
        press(page, "Open the window again now")
    choose(page, "Language", "The language of the system")
    assert not find_all(page, QWidget, "Open the window again now")


def test_the_direction_is_kept(window: MainWindow, settings: Choices) -> None:
    page = go(window, "language")
    choose(page, "Direction", "From right to left")
    assert settings["look.direction"] == "rtl"


def test_calendars_begin_on_the_day_chosen(window: MainWindow, settings: Choices) -> None:
    page = go(window, "language")
    choose(page, "First day of the week", "Sunday")
    edit = DateEdit("Day", page)
    assert edit.calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Sunday
    assert settings[week.FIRST_DAY] == Qt.DayOfWeek.Sunday.value
    edit.hide()
    edit.deleteLater()


def test_how_days_are_written_is_shown(window: MainWindow) -> None:
    page = go(window, "language")
    assert says(page, "2 Nov 2026")


def test_the_days_chosen_are_used_for_the_next_name_given(
    window: MainWindow, journal: Journal, clock: Clock
) -> None:
    page = go(window, "reminders")
    turn(page, "Working days until a name given is due", 1)
    page.flush()
    assert says(page, "A name given today is due on Tuesday 3 November.")
    talk = arranged(journal, met(journal))
    journal.question.name_given(talk, "Ruth Adeyemi")
    due = [one.due_on for one in journal.followups.open() if "Ruth" in one.what]
    assert due == [clock.today + dt.timedelta(days=1)]


def test_the_days_are_taken_back_by_name(window: MainWindow, journal: Journal) -> None:
    page = go(window, "reminders")
    turn(page, "Working days until a name given is due", 5)
    page.flush()
    assert journal.undo_name == "Set the working days until a name given is due"
    window.commands.undo()
    assert find(page, QSpinBox, "Working days until a name given is due").value() == 3
    assert says(page, "A name given today is due on Thursday 5 November.")


def test_reminders_are_turned_off_and_put_to_another_time(
    window: MainWindow, journal: Journal, settings: Choices
) -> None:
    told: list[str] = []

    def tell(title: str, _text: str, _page: str, _target: int | None) -> None:
        told.append(title)

    journal.followups.add("Call Ruth", due_on=journal.now.date())
    page = go(window, "reminders")
    type_into(page, "In the morning at", "9:30", enter=True)
    page.flush()
    assert settings["reminders.morning_at"] == "09:30"
    reminders = Reminders(journal, settings, tell)
    reminders.look()
    assert told == []  # it is nine
    press(page, "In the morning, what is due")
    assert settings["reminders.morning"] is False
    assert not field(page, "In the morning at").isEnabled()
    press(page, "Half an hour before a one-to-one")
    assert settings["reminders.conversations"] is False
    press(page, "In the morning, what is due")
    type_into(page, "In the morning at", "8:00", enter=True)
    page.flush()
    reminders.look()
    assert told == ["Networking today"]
    reminders.deleteLater()


def test_a_sheet_is_made_on_the_paper_chosen(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    page = go(window, "sheets")
    tapped(page, "Letter")
    hal = met(journal)
    arranged(journal, hal)
    sheet = show_sheet(window.desk, Order("first-conversation", hal), page)
    assert sheet is not None
    assert find(sheet, QComboBox, "Paper").currentData() == "us-letter"
    ready = QPdfDocument.Status.Ready
    qtbot.waitUntil(lambda: sheet.document.status() == ready, timeout=30_000)
    assert round(sheet.document.pagePointSize(0).width()) == 612
    beside = find(sheet, QComboBox, "Paper")
    beside.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(beside, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: sheet.document.status() == ready, timeout=30_000)
    sheet.close()
    go(window, "look")
    page = go(window, "sheets")
    (a4,) = find_all(page, QRadioButton, "A4")
    assert a4.isChecked()


def test_what_is_private_can_be_offered_by_no_sheet(window: MainWindow, journal: Journal) -> None:
    page = go(window, "sheets")
    hal = met(journal)
    arranged(journal, hal)
    before = show_sheet(window.desk, Order("first-conversation", hal), page)
    assert before is not None
    assert find_all(before, QCheckBox, "With what is private")
    assert not find(before, QCheckBox, "With what is private").isChecked()
    before.close()
    press(page, "Offer what is private")
    sheet = show_sheet(window.desk, Order("first-conversation", hal), page)
    assert sheet is not None
    assert not find_all(sheet, QCheckBox, "With what is private")
    sheet.close()


def test_the_question_and_the_purpose_are_locked_and_say_why(window: MainWindow) -> None:
    page = go(window, "script")
    assert says(page, "“Who do you know who might be interested in this?”")
    assert says(page, "Locked")
    assert says(page, "nothing rewords")
    press(page, "Second conversation")
    QApplication.processEvents()
    assert says(page, "without assuming that it will be.")
    assert says(page, "Locked")
    assert not find_all(page, QWidget, "Remove “The purpose, said aloud”")


def test_a_hint_is_reworded_and_comes_back(window: MainWindow, journal: Journal) -> None:
    page = go(window, "script")
    first = journal.script.step(FIRST, "question").hint
    type_into(page, "Hint for “Ask the question”", "Then wait.")
    page.flush()
    assert journal.script.step(FIRST, "question").hint == "Then wait."
    assert journal.undo_name == "Reword the hint of “Ask the question”"
    press(page, "Back to the first hint for “Ask the question”")
    assert journal.script.step(FIRST, "question").hint == first
    edit = field(page, "Hint for “Ask the question”")
    assert edit.toPlainText() == first  # type: ignore[attr-defined]
    assert not find_all(page, QWidget, "Back to the first hint for “Ask the question”")


def test_an_own_step_is_added_written_moved_and_shown_in_the_conversation(
    window: MainWindow, journal: Journal
) -> None:
    page = go(window, "script")
    press(page, "Add a step after “How can I help?”")
    keys(page, Qt.Key.Key_Escape)
    press(page, "Add a step after “How can I help?”")
    type_into(page, "Title of the step after “How can I help?”", "Ask about the mill", enter=True)
    type_into(page, "Words to say at “Ask about the mill”", "What became of it?")
    type_into(page, "Hint for “Ask about the mill”", "He grew up there.")
    page.flush()
    titles = [step.title for step in journal.script.steps(FIRST)]
    assert titles.index("Ask about the mill") == titles.index("How can I help?") + 1
    press(page, "Move “Ask about the mill” up")
    titles = [step.title for step in journal.script.steps(FIRST)]
    assert titles.index("Ask about the mill") == titles.index("How can I help?") - 1
    assert journal.undo_name == "Move the step “Ask about the mill”"
    type_into(page, "Title of “Ask about the mill”", "Ask about his mill")
    page.flush()
    talk = arranged(journal, met(journal))
    (key,) = [step.key for step in journal.script.steps(FIRST) if step.own]
    window.desk.navigation.go("conversations", talk, step=key)
    QApplication.processEvents()
    assert window.page is not None
    assert says(window.page, "What became of it?")
    assert says(window.page, "He grew up there.")


def test_an_own_step_is_removed_and_taken_back(window: MainWindow, journal: Journal) -> None:
    key = journal.script.add_step(FIRST, "Ask about the mill", after="help")
    page = go(window, "script")
    press(page, "Remove “Ask about the mill”")
    assert key not in [step.key for step in journal.script.steps(FIRST)]
    message = window.desk.messages.current
    assert message is not None
    assert message.undo_name == "Remove the step “Ask about the mill”"
    window.desk.messages.act()
    assert key in [step.key for step in journal.script.steps(FIRST)]
    assert find_all(page, QWidget, "Remove “Ask about the mill”")


def test_a_message_is_put_in_other_words(window: MainWindow, journal: Journal) -> None:
    page = go(window, "messages")
    type_into(page, "Subject of the template", "Shall we meet?")
    page.flush()
    assert journal.letters.wording(LetterKind.INVITATION).subject == "Shall we meet?"
    press(page, "Nudge")
    QApplication.processEvents()
    type_into(page, "Subject of the template", "Still there?")
    window.desk.navigation.go("today")
    assert journal.letters.wording(LetterKind.NUDGE).subject == "Still there?"


def test_undo_brings_the_words_of_a_message_back(window: MainWindow, journal: Journal) -> None:
    page = go(window, "messages")
    before = field(page, "Subject of the template").text()  # type: ignore[attr-defined]
    type_into(page, "Subject of the template", "Shall we meet?")
    page.flush()
    find(page, QListWidget, "Sections").setFocus(Qt.FocusReason.TabFocusReason)
    window.commands.undo()
    edit = field(page, "Subject of the template")
    assert edit.text() == before  # type: ignore[attr-defined]


def test_where_the_journal_is_and_how_safe(
    window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(window, "journal")
    assert says(page, str(journal.path))
    assert says(page, "not encrypted")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(page, "Show in its folder")
    assert opened == [str(journal.path.parent)]


def test_a_backup_taken_now_is_said(window: MainWindow, journal: Journal, qtbot: QtBot) -> None:
    page = go(window, "journal")
    assert says(page, "There is no backup yet.")
    assert not find_all(page, QWidget, "Open the folder of backups")
    press(page, "Back up now")
    wait(qtbot, lambda: says(page, "The last one was taken on Monday 2 November at 09:00."))
    assert len(journal.backups()) == 1
    assert find_all(page, QWidget, "Open the folder of backups")
    assert window.rail.backed_up.isVisible()


def test_forgetting_the_history_is_asked_in_place(window: MainWindow, journal: Journal) -> None:
    journal.people.add("Hal Okoro")
    page = go(window, "journal")
    press(page, "Forget the history…")
    assert says(page, "This cannot be undone")
    keys(page, Qt.Key.Key_Escape)
    assert journal.undo_name == "Add Hal Okoro"
    press(page, "Forget the history…")
    press(page, "Forget it for good")
    assert journal.undo_name is None
    assert not window.actions_table["undo"].isEnabled()
    assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Hal Okoro"]
    assert says(page, "There is nothing to take back now.")
    assert journal.history_reach().forgotten_until is not None


def test_a_check_says_that_all_is_sound(window: MainWindow, qtbot: QtBot) -> None:
    page = go(window, "journal")
    press(page, "Check the journal")
    wait(qtbot, lambda: says(page, "Everything is sound"))


def test_a_search_that_is_wrong_is_said_and_mended(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    journal.people.add("Hal Okoro")
    with journal._changes.unlocked():
        connection = journal._store.database.connection()
        connection.pragma("query_only", False)
        connection.execute("INSERT INTO search(search) VALUES ('delete-all')")
    page = go(window, "journal")
    press(page, "Check the journal")
    wait(qtbot, lambda: says(page, "The search does not hold all that is written."))
    press(page, "Make the search anew")
    wait(qtbot, lambda: says(page, "The search was made anew"))
    press(page, "Check the journal")
    wait(qtbot, lambda: says(page, "Everything is sound"))
