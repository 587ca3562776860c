"""Every text is translated, fits and turns round: shown with a pseudo-language and Greek notes."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netjournal import demo
from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.letters import LetterKind
from netjournal.paths import Paths
from netjournal.recent import Recent
from netjournal.saying import counting
from netjournal.sheets.order import Order
from netjournal.voice import Voice
from netjournal.words import ConversationStage
from scripts import translations
from scripts.texts import find_texts, in_order
from tests.conftest import Clock
from tests.fitting import cut, overlapping, place_in
from tests.languages import everything_said, menus, places, plain_words, settle, write_in_greek
from tests.windows import Choices
from ui import dates, languages, words
from ui.app import build_window
from ui.calendar.adding import add_conversation
from ui.choosing import SystemChooser
from ui.conversations.arrange import ArrangeDialog
from ui.letters.dialog import LetterDialog
from ui.main_window import MainWindow
from ui.merging.dialog import MergeDialog
from ui.sheets import show_sheet, show_sheets
from ui.theme import Theme
from ui.unlock import UnlockDialog
from ui.welcome.window import Welcome
from ui.widgets.date_edit import DateEdit, TimeEdit
from ui.widgets.label import Label
from ui.writing import (
    ask_whom_to_introduce,
    write_about_conversation,
    write_introduction,
    write_letters,
)

LEADING = Qt.AlignmentFlag.AlignLeft


@pytest.fixture(scope="session")
def pseudo_resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    translations.make_pseudo(folder)
    return folder


@pytest.fixture(scope="session")
def greek_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("greek") / "demo.njournal"
    demo.write(path, today=dt.date(2026, 11, 2))
    write_in_greek(path)
    return path


@pytest.fixture
def voice(qapp: QApplication, settings: Choices, pseudo_resources: Path) -> Iterator[Voice]:
    """The pseudo-language, with the dates of Greece: they have no plain letters either."""
    settings.set(languages.LANGUAGE, translations.PSEUDO)
    yield languages.install(qapp, settings, pseudo_resources)
    languages.install(qapp, Choices({languages.LANGUAGE: "en"}))
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def window(
    qapp: QApplication,
    theme: Theme,
    settings: Choices,
    voice: Voice,
    greek_journal: Path,
    tmp_path: Path,
    clock: Clock,
) -> Iterator[MainWindow]:
    QLocale.setDefault(QLocale("el_GR"))
    path = Path(shutil.copy(greek_journal, tmp_path / "2.njournal"))
    with Journal.open(path, clock=clock, voice=voice) as journal:
        window = build_window(qapp, journal, settings, theme=theme)
        window.resize(1280, 820)
        window.show()
        settle()
        yield window
        window.close()


def listed(found: set[str]) -> str:
    return "\n" + "\n".join(sorted(found))


def left_in_english(place: str, window: QWidget) -> Iterator[str]:
    for one in everything_said(place, window):
        if words := plain_words(one.text):
            yield f"{one.what}: {one.text!r} ({place}): {' '.join(words)}"


def test_no_text_of_a_dialog_is_left_in_english(window: MainWindow) -> None:
    found = {one for place, dialog in dialogs(window) for one in left_in_english(place, dialog)}
    assert not found, listed(found)


def dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Open every dialog in turn."""
    desk, journal = window.desk, window.desk.journal
    talk = next(one for one in journal.conversations.all() if one.stage is ConversationStage.SECOND)
    first = next(one for one in journal.conversations.all() if one.stage is ConversationStage.FIRST)
    arranged = next(one for one in journal.conversations.all() if one.held_on is None)
    people = list(journal.people.ids())[:3]
    two = list(journal.people.ids())[:2]
    opened: tuple[QDialog | None, ...] = (
        MergeDialog.open_for(desk, two[0], window),
        MergeDialog.open_for(desk, two[0], window, two[1]),
        LetterDialog.open_for(desk, LetterKind.NUDGE, people, window),
        ArrangeDialog.open_for(desk, first.person, ConversationStage.SECOND, window),
        show_sheet(desk, Order("second-conversation", talk.person), window),
        show_sheets(desk, [Order("event-capture"), Order("story", first.person)], window),
        LetterDialog.open_for(desk, LetterKind.INVITATION, people, window),
        write_letters(desk, LetterKind.THANKS, people, window, event=journal.events.all()[0].id),
        write_about_conversation(desk, LetterKind.CONFIRMATION, talk.person, talk.id, window),
        write_introduction(desk, *two, window),
        ask_whom_to_introduce(desk, two[0], window),
        add_conversation(desk, arranged.id, window),
        UnlockDialog("2", partial(Journal.open, journal.path), window),
    )
    for dialog in opened:
        assert dialog is not None
        dialog.show()
        settle()
        yield type(dialog).__name__, dialog
        dialog.close()


def test_no_text_of_a_menu_is_left_in_english(window: MainWindow) -> None:
    opened, found = set(), set()
    for place in places(window):
        for name, menu in menus(window):
            opened.add(name)
            found |= set(left_in_english(f"{place}, {name}", menu))
    assert {"MetTable", "PeopleTable"} <= opened
    assert not found, listed(found)


def test_the_welcome_is_not_left_in_english(
    voice: Voice, theme: Theme, settings: Choices, tmp_path: Path
) -> None:
    chooser = SystemChooser()
    welcome = Welcome(theme, Paths.within(tmp_path), Recent(settings), chooser, voice=voice)
    welcome.show()
    found = set()
    for show in (welcome.show_start, partial(welcome.show_create, None, direct=True)):
        show()
        settle()
        found |= set(left_in_english("welcome", welcome))
    welcome.close()
    assert not found, listed(found)


def test_an_error_of_the_core_is_said_in_the_language(window: MainWindow) -> None:
    person = next(iter(window.desk.journal.people.ids()))
    with pytest.raises(JournalError) as raised:
        window.desk.journal.relationship.take_up(person)
    window.desk.messages.failure(raised.value)
    settle()
    assert not list(left_in_english("message", window.message_bar))


def test_what_the_journal_writes_itself_is_in_the_language(window: MainWindow) -> None:
    journal = window.desk.journal
    person = journal.people.add("Ω")
    journal.help.promise(person, "Δ")
    (to_do,) = journal.followups.about(person)
    written = (str(journal.undo_name), to_do.why, *(past.name for past in journal.history(2)))
    assert [plain_words(text) for text in written] == [[]] * 4


def test_the_question_is_said_as_the_language_has_it(window: MainWindow) -> None:
    step = window.desk.journal.script.step(ConversationStage.FIRST, "question")
    assert plain_words(step.words) == []
    assert step.fixed


def test_the_file_for_translators_has_every_text(tmp_path: Path) -> None:
    found = find_texts()
    assert found.doubts == ()
    assert translations.texts_in(translations.SOURCE) == found.texts, (
        "source.ts is not up to date: run scripts/translations and commit what it writes"
    )
    again = Path(shutil.copy(translations.SOURCE, tmp_path))
    translations.bring_up_to_date(in_order(found.texts), again)
    assert again.read_bytes() == translations.SOURCE.read_bytes()


@pytest.fixture
def rtl_window(
    qapp: QApplication,
    theme: Theme,
    pseudo_resources: Path,
    greek_journal: Path,
    tmp_path: Path,
    clock: Clock,
) -> Iterator[MainWindow]:
    """The window in the pseudo-language that is read from the right."""
    settings = Choices({languages.LANGUAGE: translations.PSEUDO_RTL})
    voice = languages.install(qapp, settings, pseudo_resources)
    path = Path(shutil.copy(greek_journal, tmp_path / "2.njournal"))
    with Journal.open(path, clock=clock, voice=voice) as journal:
        window = build_window(qapp, journal, settings, theme=theme)
        window.resize(1280, 820)
        window.show()
        settle()
        yield window
        window.close()
    languages.install(qapp, Choices({languages.LANGUAGE: "en"}))
    QLocale.setDefault(QLocale.c())


def test_every_page_is_translated_and_has_room(window: MainWindow) -> None:
    found: set[str] = set()
    for place in places(window):
        found |= set(left_in_english(place, window))
        found |= {f"{place}: {one}" for one in cut(window)}
    assert not found, listed(found)


def test_nothing_is_cut_in_the_smallest_window(window: MainWindow) -> None:
    window.resize(1024, 640)
    settle()
    found = {f"{place}: {one}" for place in places(window) for one in cut(window)}
    assert not found, listed(found)


def test_the_window_turns_round_and_nothing_lies_over_anything(rtl_window: MainWindow) -> None:
    window = rtl_window
    found: set[str] = set()
    for place in places(window):
        assert window.page is not None
        page, rail = place_in(window.page, window), place_in(window.rail, window)
        assert page.right() <= rail.left()
        found |= {f"{place}: {one}" for one in (*overlapping(window), *cut(window))}
        found |= {f"{place}: stands left: {one}" for one in standing_left(window)}
        found |= set(left_in_english(place, window))
    assert not found, listed(found)


def standing_left(window: QWidget) -> Iterator[str]:
    """Give the labels that begin at the left though reading begins at the right."""
    sides = Qt.AlignmentFlag.AlignHorizontal_Mask
    for label in window.findChildren(Label):
        if label.isVisible() and label.text() and (label.alignment() & sides) == LEADING:
            yield label.text()


@pytest.fixture
def any_place() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("C", ("17 Nov", "17 Nov 2025", "Monday 17 November 2025", "14:05")),
        ("en_GB", ("17 Nov", "17 Nov 2025", "Monday 17 November 2025", "14:05")),
        ("en_US", ("Nov 17", "Nov 17, 2025", "Monday, November 17, 2025", "2:05\u202fPM")),
        ("de_DE", ("17. Nov.", "17. Nov. 2025", "Montag, 17. November 2025", "14:05")),
        ("es_ES", ("17 de nov", "17 de nov de 2025", "lunes, 17 de noviembre de 2025", "14:05")),
        ("ja_JP", ("11月17日", "2025年11月17日", "2025年11月17日月曜日", "14:05")),
    ],
)
@pytest.mark.usefixtures("any_place")
def test_days_and_times_are_written_as_in_each_place(place: str, written: tuple[str, ...]) -> None:
    QLocale.setDefault(QLocale.c() if place == "C" else QLocale(place))
    day, another_year = dt.date(2025, 11, 17), dt.date(2026, 1, 1)
    said = (
        dates.short_day(day, day),
        dates.short_day(day, another_year),
        dates.full_day(day, another_year),
        dates.clock(dt.time(14, 5)),
    )
    assert said == written
    assert dates.read_clock(said[-1]) == dt.time(14, 5)


@pytest.mark.parametrize(
    ("place", "first", "paper"),
    [
        ("en_GB", Qt.DayOfWeek.Monday, "a4"),
        ("en_US", Qt.DayOfWeek.Sunday, "us-letter"),
        ("ar_EG", Qt.DayOfWeek.Saturday, "a4"),
    ],
)
@pytest.mark.usefixtures("any_place")
def test_the_week_and_the_paper_are_those_of_the_place(
    place: str, first: Qt.DayOfWeek, paper: str, qtbot: QtBot
) -> None:
    QLocale.setDefault(QLocale(place))
    over = QWidget()
    qtbot.addWidget(over)
    edit = DateEdit("Day", over)
    edit.set_value(dt.date(2026, 11, 2))
    assert edit.calendarWidget().firstDayOfWeek() is first
    assert edit.value() == dt.date(2026, 11, 2)
    assert languages.usual_paper() == paper


@pytest.mark.usefixtures("any_place")
def test_a_time_is_read_as_it_is_written_in_the_place(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en_US"))
    over = QWidget()
    qtbot.addWidget(over)
    edit = TimeEdit("Time", over)
    for text, time in (("2:05 PM", dt.time(14, 5)), ("9", dt.time(9)), ("0930", dt.time(9, 30))):
        edit.setEditText(text)
        assert edit.value() == time
    edit.set_value(dt.time(14, 5))
    assert edit.value() == dt.time(14, 5)


def test_the_language_is_the_chosen_one_else_english(
    qapp: QApplication, pseudo_resources: Path, voice: Voice
) -> None:
    assert voice.language == translations.PSEUDO
    there = languages.available(pseudo_resources)
    assert [one.tag for one in there] == ["en", translations.PSEUDO, translations.PSEUDO_RTL]
    unknown = Choices({languages.LANGUAGE: "xx_YY"})
    assert languages.install(qapp, unknown, pseudo_resources).language == "en"


@pytest.mark.usefixtures("voice")
def test_counts_have_the_forms_of_the_language() -> None:
    one, several = "1 person met", "{count} people met"
    assert words.counted(one, several, 3) == translations.pseudo(several).replace("{count}", "3")
    assert plain_words(words.counted(one, several, 1)) == []


def test_counts_are_english_without_a_translation() -> None:
    said = [words.counted("1 dog of {name}", "{count} dogs of {name}", n, name="Ω") for n in (1, 2)]
    assert said == ["1 dog of Ω", "2 dogs of Ω"]


@pytest.mark.usefixtures("voice")
def test_counts_of_the_core_have_the_forms_of_the_language() -> None:
    invite = counting("Invite 1 person", "Invite {count} people", 3)
    assert words.said(invite) == translations.pseudo("Invite {count} people").format(count=3)


def test_a_direction_can_be_tried_out(qapp: QApplication, settings: Choices) -> None:
    settings.set(languages.DIRECTION, "rtl")
    languages.install(qapp, settings)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    settings.set(languages.DIRECTION, "")
    languages.install(qapp, settings)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_latin_line_keeps_its_order_where_one_reads_from_the_right() -> None:
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert words.to_paint("Wait.", left) == "Wait."
    assert words.to_paint("Wait.", right) == "\u2066Wait.\u2069"
    assert words.to_paint("\u05e9 x", right) == "\u05e9 x"
    parts = words.to_paint("Café · 3 \u05e9", right)
    assert parts == "\u200f\u2068Café\u2069 · \u20683 \u05e9\u2069"
    assert words.without_direction(parts.removeprefix("\u200f")) == "Café · 3 \u05e9"


def test_a_label_gives_back_the_text_it_was_given(rtl_window: MainWindow) -> None:
    label = Label("Café · 3 \u05e9", rtl_window)
    assert label.text() == "Café · 3 \u05e9"
    assert QLabel.text(label).startswith("\u200f")
