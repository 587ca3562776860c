"""Settings › Sheets: one's own templates are copied, opened, tried, and set aside again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.paths import template_folder
from netjournal.sheets.kinds import KINDS
from tests.conftest import Clock
from tests.journeys.pages import choose, find, find_all, names_of, press, says
from tests.netjournal.sheets.reading import hal
from tests.windows import Choices
from ui.app import build_window
from ui.main_window import MainWindow
from ui.sheets.titles import FORMATS, TITLES
from ui.theme import Theme

TYP = "first-conversation.typ"
MD = "first-conversation.md"


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, journal: Journal, settings: Choices, theme: Theme
) -> Iterator[MainWindow]:
    theme.follow(qapp, settings)
    window = build_window(qapp, journal, settings, theme=theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    theme._app = None
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window: MainWindow) -> QWidget:
    window.desk.navigation.go("settings", None, section="sheets")
    QApplication.processEvents()
    assert window.page is not None
    choose(window.page, "Sheet", "First conversation")
    return window.page


class Opener(QObject):
    """Stands in for the desktop, which opens files with other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_every_kind_and_format_is_offered(page: QWidget) -> None:
    kinds = find(page, QComboBox, "Sheet")
    offered = [kinds.itemData(row) for row in range(kinds.count())]
    assert offered == [kind.key for kind in KINDS] == [*TITLES]
    for ending in ("typ", "html", "md"):
        assert find(page, QAbstractButton, f"Make my own copy of first-conversation.{ending}")
    assert [form for form in FORMATS.values() if not says(page, form)] == []


def test_a_copy_is_made_and_named(page: QWidget, journal: Journal) -> None:
    press(page, f"Make my own copy of {TYP}")
    assert (template_folder(journal.path) / TYP).is_file()
    assert says(page, f"Your own template: {TYP}")
    assert find(page, QComboBox, "Sheet").currentText() == "First conversation (your own)"
    assert find_all(page, QAbstractButton, f"Make my own copy of {TYP}") == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == f"Try {TYP}"


def test_the_blank_sheet_says_whose_template_it_shares(page: QWidget) -> None:
    press(page, f"Make my own copy of {TYP}")
    choose(page, "Sheet", "Blank first conversation")
    assert says(page, f"Your own template of the filled-in sheet: {TYP}")


def test_a_trial_says_that_it_works(page: QWidget, journal: Journal, qtbot: QtBot) -> None:
    hal(journal)
    press(page, f"Make my own copy of {MD}")
    press(page, f"Try {MD}")
    qtbot.waitUntil(lambda: says(page, "It works: tried with “First conversation – Hal Okoro”."))


def test_a_trial_shows_the_line_of_a_mistake(page: QWidget, journal: Journal, qtbot: QtBot) -> None:
    hal(journal)
    press(page, f"Make my own copy of {MD}")
    file = template_folder(journal.path) / MD
    file.write_text("one\n{{ header.nmae }}\n", encoding="utf-8")
    press(page, f"Try {MD}")
    said = f"{MD}, line 2: There is no value “nmae”."
    qtbot.waitUntil(lambda: says(page, said))
    file.write_text("one\n{{ header.name }}\n", encoding="utf-8")
    press(page, f"Try {MD}")
    qtbot.waitUntil(lambda: says(page, "It works"))
    assert not says(page, said)


def test_a_trial_needs_somebody_in_the_journal(page: QWidget) -> None:
    press(page, f"Make my own copy of {MD}")
    press(page, f"Try {MD}")
    assert says(page, "There is nobody in the journal yet to try the template with. Add a person")


def test_what_was_said_goes_when_the_file_was_changed(
    page: QWidget, window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    hal(journal)
    press(page, f"Make my own copy of {MD}")
    press(page, f"Try {MD}")
    qtbot.waitUntil(lambda: says(page, "It works"))
    (template_folder(journal.path) / MD).write_text("{{ no }}", encoding="utf-8")
    QApplication.sendEvent(
        find(page, QWidget, "Your own templates"), QEvent(QEvent.Type.WindowActivate)
    )
    assert not says(page, "It works")


def test_a_file_that_cannot_be_used_is_told_at_once(
    page: QWidget, window: MainWindow, journal: Journal
) -> None:
    folder = template_folder(journal.path)
    folder.mkdir()
    (folder / TYP).write_bytes(b"\xff")
    window.desk.navigation.go("today")
    window.desk.navigation.go("settings", None, section="sheets")
    choose(page, "Sheet", "First conversation (your own)")
    assert says(page, f"{TYP}, line 1: The file is not a text in UTF-8.")


def test_going_back_keeps_what_was_written(
    page: QWidget, window: MainWindow, journal: Journal
) -> None:
    press(page, f"Make my own copy of {TYP}")
    press(page, f"Back to the original of {TYP}")
    assert says(page, "The program’s own template")
    (aside,) = template_folder(journal.path).iterdir()
    assert aside.name == "first-conversation set aside 2026-11-02 09.00.00.typ"
    message = window.desk.messages.current
    assert message is not None
    assert message.what == f"Your template is kept as {aside.name}."
    press(page, f"Make my own copy of {TYP}")


def test_file_and_folder_are_opened_by_the_desktop(page: QWidget, journal: Journal) -> None:
    folder, opener = template_folder(journal.path), Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        press(page, "Open the folder")
        press(page, f"Make my own copy of {TYP}")
        press(page, f"Open {TYP} in the editor")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [folder, folder / TYP]


def test_html_is_not_opened_for_a_browser_would_show_it(page: QWidget) -> None:
    press(page, "Make my own copy of first-conversation.html")
    opening = names_of(page, QAbstractButton, "Open ")
    assert opening == ["Open the folder"]


def test_every_button_is_reached_in_reading_order(page: QWidget) -> None:
    press(page, f"Make my own copy of {TYP}")
    find(page, QComboBox, "Sheet").setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        reached.append(after.accessibleName() if after else "")
    assert reached == [
        f"Open {TYP} in the editor",
        f"Try {TYP}",
        f"Back to the original of {TYP}",
        "Make my own copy of first-conversation.html",
        f"Make my own copy of {MD}",
        "Open the folder",
    ]
