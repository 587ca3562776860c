"""What others wrote stays text: names, searches and links of every kind through the real window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.sheets.gather.written import file_name
from netjournal.words import ConversationStage, ReachKind
from tests.builders import at_ten
from tests.conftest import Clock
from tests.journeys.pages import press, wait
from tests.journeys.program import Program
from tests.windows import Choices
from ui.app import build_window
from ui.conversations.arrange import ArrangeDialog
from ui.forgetting.dialog import ForgetDialog
from ui.links import address_of, allowed, differs, link_to, open_link
from ui.merging.dialog import MergeDialog
from ui.reminders.notify import plain
from ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
NAMES = {
    "markup": "<img src=file:///etc/passwd><b>Hal</b>",
    "turned": "Hal \u202egpj.exe\u202c Okoro",
    "zero width": "H\u200ba\u200dl\ufeff Okoro",
    "long": "Okoro" * 2_000,
    "many words": "Hal " * 2_500,
    "zero": "Hal\x00Okoro",
    "spaces": " \u00a0\u2003 ",
    "parent": "..",
    "device": "CON",
    "slash": "a/b\\c",
    "ampersand": "&File && <Sons>",
    "formula": "=cmd|'/c calc'!A1",
    "template": "{name} {{ 7 * 7 }} %s {0}",
    "lines": "Hal\nOkoro\r\n\tlast",
}
SEARCHES = (
    '"', '""', '"Hal', "*", "Hal*", "NEAR(", "NEAR(Hal Okoro, 2)", "-", "-Hal", "col:", "name:Hal",
    "a AND", "OR", "NOT", "(", ")", "^", "{", "\\", "'", ";--", "%", "_", "\x00", "\u202e",
    "<b>", "x" * 10_000, "Hal " * 2_500, '"' * 10_000,
)  # fmt: skip


@pytest.fixture
def make(
    qapp: QApplication, qtbot: QtBot, theme: Theme, settings: Choices, tmp_path: Path, clock: Clock
) -> Iterator[Callable[[str], tuple[Program, int]]]:
    """Starts the window on a journal in which somebody has this name everywhere a name can be."""
    made: list[Program] = []

    def make(name: str) -> tuple[Program, int]:
        journal = Journal.create(tmp_path / "mine.njournal", clock=clock)
        person = journal.people.add("Hal Okoro")
        given = name if name.strip() else "Hal Okoro"
        journal.people.edit(person, name=given, does=name)
        event = journal.events.add(given, place=name)
        journal.events.meet(event, given, name, 3, name)
        journal.people.tag(person, given)
        journal.notes.write(person, name.strip() or "x")
        journal.followups.add(given, person=person)
        journal.conversations.arrange(person, ConversationStage.FIRST, at_ten(clock.today))
        window = build_window(qapp, journal, settings, theme=theme)
        program = Program(window, journal, qtbot)
        made.append(program)
        window.resize(1024, 640)
        window.show()
        qtbot.waitExposed(window)
        return program, person

    yield make
    for program in made:
        program.close()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def rich(inside: QWidget) -> list[str]:
    """Whatever here would be read as markup: a label, a tool tip, an editor of rich text."""
    labels = [
        one.text()
        for one in inside.findChildren(QLabel)
        if one.textFormat() is not Qt.TextFormat.PlainText and one.text()
    ]
    tips = [
        one.toolTip()
        for one in inside.findChildren(QWidget)
        if "<" in one.toolTip().removeprefix("<span>").removesuffix("</span>")
    ]
    editors = [one.toPlainText() for one in inside.findChildren(QTextEdit)]
    return [text for text in (*labels, *tips, *editors) if text]


def menus(inside: QWidget, name: str) -> list[str]:
    """The lines of menus in which a name would give a letter to press, or be cut in two."""
    lines = [action.text() for menu in inside.findChildren(QMenu) for action in menu.actions()]
    whole = name.replace("&", "&&")
    return [line for line in lines if name in line and "&" in name and whole not in line]


def too_large(window: QWidget) -> tuple[int, int] | None:
    """The least size of a window, where that is more than a small screen has."""
    least = window.minimumSizeHint()
    return (least.width(), least.height()) if least.width() > 1024 or least.height() > 640 else None


DIALOGS: dict[str, Callable[[Program, int], object]] = {
    "forgetting": lambda program, one: ForgetDialog.open_for(
        program.window.desk, one, program.window
    ),
    "merging": lambda program, one: MergeDialog.open_for(program.window.desk, one, program.window),
    "arranging": lambda program, one: ArrangeDialog.open_for(
        program.window.desk, one, ConversationStage.SECOND, program.window
    ),
}


def look_at_dialogs(program: Program, person: int) -> None:
    for name, ask in DIALOGS.items():
        ask(program, person)
        settle()
        shown = program.dialog
        assert isinstance(shown, QDialog)
        assert rich(shown) == [], name
        assert too_large(shown) is None, name
        assert (shown.width() <= 1024, shown.height() <= 640) == (True, True), name
        assert len(shown.windowTitle()) < 200, name
        shown.reject()
        settle()


def look_at_messages(program: Program, name: str) -> None:
    messages = program.window.desk.messages
    for tell in (messages.notice, messages.error):
        tell(f"Deleted {name}")
        settle()
        assert rich(program.window) == []
        assert too_large(program.window) is None
        assert program.window.message_bar.height() <= 400
    messages.dismiss()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_only_ever_text_on_pages_in_dialogs_and_messages(
    make: Callable[[str], tuple[Program, int]], name: str
) -> None:
    program, person = make(name)
    navigation = program.window.desk.navigation
    event = program.journal.events.all()[0].id
    talk = program.journal.conversations.all()[0].id
    places: list[tuple[str, int | None]] = [
        ("today", None), ("people", person), ("events", event), ("conversations", talk),
        ("history", None), ("review", None),
    ]  # fmt: skip
    for page, target in places:
        navigation.go(page, target)
        settle()
        assert rich(program.window) == [], page
        assert menus(program.window, name) == [], page
        assert too_large(program.window) is None, page
        assert program.window.width() == 1024, page
    assert len(program.window.windowTitle()) < 200
    look_at_dialogs(program, person)
    look_at_messages(program, name)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_file_is_proposed_under_a_name_that_every_system_takes(name: str) -> None:
    proposed = file_name(name)
    assert not re.search('[\x00-\x1f<>:"/\\\\|?*\u200b\u202a-\u202e\u2066-\u2069\ufeff]', proposed)
    assert len(proposed) <= 61
    assert proposed not in (".", "..")
    assert proposed.upper() != "CON"
    assert proposed == proposed.strip(" .")


def test_a_device_with_an_ending_is_no_name_either() -> None:
    assert file_name("con.txt") not in ("con.txt", "con")
    assert file_name("Conrad") == "Conrad"


def test_every_search_finds_or_does_not(make: Callable[[str], tuple[Program, int]]) -> None:
    program, _person = make("Hal Okoro")
    for text in SEARCHES:
        program.window.activateWindow()
        program.keys(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        program.paste(text)
        settle()
        assert program.message == "", text[:20]
        assert too_large(program.window) is None, text[:20]
        program.keys(Qt.Key.Key_Escape)
        program.keys(Qt.Key.Key_Escape)
    assert program.journal.people.ids()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_notification_of_the_desktop_has_no_markup(name: str) -> None:
    assert "<" not in plain(name)
    assert len(plain(name)) == len(name)


LINKS = {
    "https://okoro.example/a?b=c": "https://okoro.example/a?b=c",
    "okoro.example": "https://okoro.example",
    "okoro.example:8080/x": "https://okoro.example:8080/x",
    "HTTP://okoro.example": "http://okoro.example",
    "https://b\u00fccher.example": "https://xn--bcher-kva.example",
    "https://okoro.example/\u00fc": "https://okoro.example/%C3%BC",
}
REFUSED = (
    "//host/share", "\\\\host\\share", "ms-msdt:/id", "javascript:alert(1)", "file:///etc/passwd",
    "data:text/html,x", "vbscript:x", "smb://host/share", "search-ms:query=x", "x",
    "mailto:bob@x.example", "https://bank.example@evil.example", "https://okoro.example/\u202egpj",
    "https://okoro\u200b.example", "https://", "https:///etc", "/etc/passwd", "C:\\x.exe",
    "https://okoro.example/\x00", "https://okoro.example/\n", "https://okoro.example/" + "a" * 9000,
)  # fmt: skip


@pytest.mark.parametrize(("written", "opened"), LINKS.items())
def test_a_web_page_is_opened_encoded(written: str, opened: str) -> None:
    url = link_to(ReachKind.WEB, written)
    assert url is not None
    assert address_of(url) == opened


@pytest.mark.parametrize("written", REFUSED)
def test_anything_else_is_not_opened(written: str) -> None:
    assert link_to(ReachKind.WEB, written + ("" if written.strip() == written else "x")) is None


@pytest.mark.parametrize(
    "written",
    [
        "bob@x.example?bcc=eve@y.example", "mailto:bob@x.example?bcc=eve@y.example",
        "bob@x.example,eve@y.example", "bob@x.example;eve@y.example", "bob@x.example&bcc=eve",
        "bob@x.example\nbcc: eve@y.example", "bob\u202e@x.example", "bob", "@x.example",
        "bob@x.example/../..", '"bob"@x.example', "b" * 3000 + "@x.example",
    ],
)  # fmt: skip
def test_a_letter_has_one_recipient(written: str) -> None:
    assert link_to(ReachKind.EMAIL, written) is None


def test_what_is_opened_is_looked_at_once_more() -> None:
    for address in (
        "mailto:bob@x.example?bcc=eve@y.example", "mailto:bob@x.example?subject=a&Attach=b",
        "mailto:", "file:///etc/passwd", "ms-msdt:x", "tel:*06#", "tel:1?x", "//host/share", "",
        "https://a.example@b.example", "ftp://a.example",
    ):  # fmt: skip
        assert not allowed(QUrl(address)), address
        assert not open_link(QUrl(address)), address
    for address in ("mailto:bob@x.example?subject=a&body=b", "tel:+442079460000"):
        assert allowed(QUrl(address)), address


def test_an_address_that_reads_otherwise_is_noticed() -> None:
    for written in LINKS:
        url = link_to(ReachKind.WEB, written)
        assert url is not None
        assert differs(url, written) is any(ord(letter) > 127 for letter in written) or (
            written.isupper() or "HTTP" in written
        )


class Browser(QObject):
    """Stands where the browser of the desktop would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(address_of(url))


def test_the_whole_address_is_shown_before_a_disguised_page_is_opened(
    make: Callable[[str], tuple[Program, int]], clock: Clock
) -> None:
    program, person = make("Hal Okoro")
    people = program.journal.people
    people.add_reach(person, ReachKind.WEB, "https://\u0440ay.example")
    people.add_reach(person, ReachKind.WEB, "okoro.example")
    people.add_reach(person, ReachKind.WEB, "file:///etc/passwd")
    program.window.activateWindow()
    wait(program.qtbot, program.window.isActiveWindow)
    program.window.desk.navigation.go("people", person)
    program.people.tab("Profile")
    settle()
    browser = Browser()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    try:
        press(program.page, "Open okoro.example")
        assert browser.opened == ["https://okoro.example"]
        press(program.page, "Open https://\u0440ay.example")
        assert browser.opened == ["https://okoro.example"]
        assert "This leads to https://xn--" in program.message
        press(program.window.message_bar, "Open")
        assert len(browser.opened) == 2
        assert browser.opened[1].startswith("https://xn--")
        (refused,) = [
            one
            for one in program.page.findChildren(QAbstractButton)
            if one.accessibleName() == "Open file:///etc/passwd"
        ]
        assert not refused.isEnabled()
    finally:
        for scheme in ("https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)


def test_only_one_module_opens_anything() -> None:
    opening = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if "openUrl" in path.read_text(encoding="utf-8")
    ]
    assert opening == ["ui/links.py"]
