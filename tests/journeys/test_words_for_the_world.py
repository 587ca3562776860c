"""The program in another language: what it says, asks, prints and takes back, and which way round.

The pseudo-language is English in accented letters, and a second one is written in Hebrew letters;
people are called in them as they are called in English.
"""

from __future__ import annotations

import io
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QListView

from netjournal.words import ConversationStage, ReservationKind, Side
from scripts import translations
from tests.fitting import place_in
from tests.journeys.pages import CTRL, press, says, wait
from tests.journeys.program import Program, Start
from tests.languages import plain_words
from tests.windows import Choices
from ui import languages
from ui.sheets.window import SheetWindow
from ui.widgets.date_edit import DateEdit
from ui.widgets.stage_line import StageLine

HAL = "Hal Okoro"
MINA = "Mina Frost"
US_LETTER = (612, 792)


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    translations.make_pseudo(folder)
    return folder


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, Choices({languages.LANGUAGE: "en"}))
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def accented(
    qapp: QApplication, settings: Choices, resources: Path, start: Start, demo_copy: Path
) -> Program:
    """The demo journal in the pseudo-language."""
    settings.set(languages.LANGUAGE, translations.PSEUDO)
    return start(demo_copy, voice=languages.install(qapp, settings, resources))


@pytest.fixture
def from_the_right(
    qapp: QApplication, settings: Choices, resources: Path, start: Start, demo_copy: Path
) -> Program:
    """The demo journal in the pseudo-language that is read from the right."""
    settings.set(languages.LANGUAGE, translations.PSEUDO_RTL)
    return start(demo_copy, voice=languages.install(qapp, settings, resources))


def t(english: str, **gaps: str) -> str:
    """Say a text of the program in the pseudo-language."""
    return translations.pseudo(english).format(**gaps)


def prepared(stage: str, name: str) -> str:
    return t("{stage} with {name}", stage=t(stage), name=name)


def steps_in(resources: Path, stage: ConversationStage) -> list[dict[str, str]]:
    file = resources / "script" / translations.PSEUDO / f"{stage.value}.toml"
    steps: list[dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))["step"]
    return steps


def test_a_conversation_is_guided_in_the_words_of_the_language(
    accented: Program, resources: Path
) -> None:
    about = prepared("first conversation", MINA)
    assert accented.today.says(t("Prepare"))
    accented.press(t("Begin {conversation}", conversation=about))
    for step in steps_in(resources, ConversationStage.FIRST):
        if step["key"] == "question":
            break
        wait(accented.qtbot, lambda words=step["words"]: says(accented.page, words))
        accented.keys(Qt.Key.Key_Return, CTRL)
    wait(accented.qtbot, lambda: says(accented.page, f"“{step['words']}”"))
    assert plain_words(step["words"]) == []
    assert step["words"] == accented.journal.script.fixed_words("question")


def test_a_sheet_is_printed_in_the_language(accented: Program) -> None:
    about = prepared("second conversation", HAL)
    accented.press(t("Prep sheet: {conversation}", conversation=about))
    sheet = accented.page.findChild(SheetWindow)
    assert isinstance(sheet, SheetWindow)
    accented.qtbot.waitUntil(lambda: bool(sheet.content), timeout=30_000)
    assert sheet.windowTitle() == f"{t('Second conversation')} – {HAL}"
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(sheet.content)).pages)
    words = " ".join(text.split())
    assert t("For my eyes only") in words
    assert accented.journal.script.fixed_words("purpose")[:30] in words
    sheet.close()


def test_what_was_done_is_taken_back_by_its_name_in_the_language(accented: Program) -> None:
    accented.today.open()
    box = next(
        box
        for box in accented.page.findChildren(QCheckBox)
        if box.isVisible() and "Tobias Finch" in box.accessibleName()
    )
    press(accented.page, box.accessibleName())
    name = str(accented.journal.undo_name)
    assert name.startswith(translations.pseudo("Done: {what}").partition("{")[0])
    assert name in accented.message
    accented.window.actions_table["history"].trigger()
    wait(accented.qtbot, lambda: bool(accented.page.findChildren(QListView)))
    changes = accented.page.findChildren(QListView)[0].model()
    spoken = [
        str(changes.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(changes.rowCount())
    ]
    assert any(name in one for one in spoken)
    undone = accented.undo()
    assert name[1:] in undone
    assert undone.startswith(translations.pseudo("Undo {name:lower}").partition("{")[0])
    assert accented.journal.undo_name != name


def test_what_the_journal_keeps_has_no_marks_of_direction(from_the_right: Program) -> None:
    journal = from_the_right.journal
    hal = journal.people.named(HAL).id
    doubt = journal.reservations.add(hal, Side.MINE, ReservationKind.INTEGRITY, "?")
    journal.reservations.promise_answer(doubt)
    kept = [str(journal.undo_name), *(one.why for one in journal.followups.about(hal))]
    kept += [one.what for one in journal.followups.about(hal)]
    assert any(HAL in text for text in kept)
    assert not any(mark in text for text in kept for mark in "\u2066\u2067\u2068\u2069")


def test_a_window_read_from_the_right_is_turned_round(from_the_right: Program) -> None:
    window, program = from_the_right.window, from_the_right
    program.go_to(2)
    program.window.desk.navigation.go("people", program.journal.people.named(HAL).id)
    QApplication.processEvents()
    page, rail = place_in(program.page, window), place_in(window.rail, window)
    assert page.right() <= rail.left()
    line = program.page.findChild(StageLine)
    assert isinstance(line, StageLine)
    assert line.isRightToLeft()
    picture, of_rail = window.grab().toImage(), window.desk.theme.color("rail")
    assert picture.pixelColor(window.width() - 4, window.height() // 2) == of_rail


def test_a_latin_name_does_not_turn_a_sentence_round(from_the_right: Program) -> None:
    program, hal = from_the_right, from_the_right.journal.people.named(HAL).id
    program.window.desk.navigation.go("conversations", program.journal.conversations.of(hal)[0].id)
    sentence = translations.isolated(translations.in_hebrew("with {name}")).format(name=HAL)
    wait(program.qtbot, lambda: says(program.page, sentence))
    assert f"\u2068{HAL}\u2069" in sentence


@pytest.fixture
def american(qapp: QApplication, settings: Choices, start: Start, demo_copy: Path) -> Program:
    """The program in English, where dates, weeks and paper are those of the United States."""
    voice = languages.install(qapp, settings)
    QLocale.setDefault(QLocale("en_US"))
    return start(demo_copy, voice=voice)


def test_dates_weeks_and_paper_are_those_of_the_place(american: Program) -> None:
    assert american.today.says("Monday, November 2")
    sheet = american.today.sheet(f"second conversation with {HAL}")
    (first, *_) = PdfReader(io.BytesIO(sheet.content)).pages
    assert (round(first.mediabox.width), round(first.mediabox.height)) == US_LETTER
    assert "Nov 4, 10:00 AM" in " ".join(first.extract_text().split())
    sheet.close()
    hal = american.journal.people.named(HAL).id
    american.window.desk.navigation.go("people", hal, tab="profile")
    QApplication.processEvents()
    days = american.page.findChildren(DateEdit)
    assert days
    assert {day.calendarWidget().firstDayOfWeek() for day in days} == {Qt.DayOfWeek.Sunday}
