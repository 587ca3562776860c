"""The Referrals page: its four parts, the picture on the screen and on paper."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.people.introducers import Forest, grown
from netjournal.words import FollowUpState, ReferralOutcome
from tests.builders import first_held, met, partner
from tests.conftest import Clock
from tests.journeys.pages import choose, find, find_all, press, says, type_into, wait
from ui.app import build_window
from ui.main_window import MainWindow
from ui.pages import PageEntry
from ui.pages.page import Page
from ui.pages.referrals import ReferralsPage
from ui.pages.referrals.cutting import cut_at
from ui.pages.referrals.drawing import sign_of
from ui.pages.referrals.outline import NAME, OutlineModel
from ui.pages.referrals.paper import Words, as_pdf, best_layout, for_paper, pages_of
from ui.pages.referrals.picture import Picture
from ui.pages.referrals.printing import Printing
from ui.pages.referrals.tree_layout import Geometry, lay_out
from ui.theme import Theme

WORDS = Words("Who introduced whom", "2 November", "500 people", "Page {page} of {pages}")


class Elsewhere(Page):
    """A page to go to that shows nothing."""

    def open(self, target: int | None = None, **hints: object) -> None:
        self.setProperty("target", target)


PAGES = (
    PageEntry("referrals", "Referrals", ReferralsPage),
    PageEntry("people", "People", Elsewhere),
    PageEntry("conversations", "One-to-ones", Elsewhere),
)


def a_forest(count: int, seed: int = 3) -> Forest:
    """Made-up people of whom most came by somebody."""
    chance = random.Random(seed)
    rows: list[tuple[int, str, str, int | None]] = []
    for number in range(1, count + 1):
        by = None if number <= count // 8 else chance.randint(1, number - 1)
        rows.append((number, f"Person {number:03}", "named", by))
    people, roots = grown(rows)
    return Forest(people, roots, 7)


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, journal: Journal, settings: Any
) -> Iterator[MainWindow]:
    window = build_window(qapp, journal, settings, pages=PAGES)
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()


@pytest.fixture
def picture(qtbot: QtBot, theme: Theme) -> Picture:
    picture = Picture(theme, "Who introduced whom", None)  # type: ignore[arg-type]
    qtbot.addWidget(picture)
    picture.resize(900, 500)
    picture.show()
    return picture


def shown(window: MainWindow, tab: str, **hints: object) -> ReferralsPage:
    window.desk.navigation.go("referrals", None, tab=tab, **hints)
    QApplication.processEvents()
    assert isinstance(window.page, ReferralsPage)
    return window.page


def a_family(journal: Journal) -> dict[str, int]:
    hal = journal.people.add("Hal Okoro")
    ruth = journal.people.add("Ruth Adeyemi", introduced_by=hal)
    owen = journal.people.add("Owen Pryce", introduced_by=hal)
    mina = journal.people.add("Mina Frost", introduced_by=ruth)
    return {"hal": hal, "ruth": ruth, "owen": owen, "mina": mina}


def test_nobody_stands_on_anybody_else() -> None:
    forest = a_forest(300)
    place = Geometry(lay_out(forest), lambda _person: 100.0, 27)
    rects = [place.rect_of(spot).adjusted(1, 1, -1, -1) for spot in place.laid.spots]
    assert len(rects) == 300
    by_column: dict[float, list[float]] = {}
    for rect in rects:
        by_column.setdefault(rect.left(), []).append(rect.top())
    for tops in by_column.values():
        tops.sort()
        assert all(after - before > 26.9 for before, after in pairwise(tops))


def test_the_picture_is_mirrored_in_a_language_read_from_the_right() -> None:
    laid = lay_out(a_forest(40))
    place = Geometry(laid, lambda _person: 100.0, 27)
    mirrored = Geometry(laid, lambda _person: 100.0, 27, mirrored=True)
    for spot in laid.spots:
        assert mirrored.rect_of(spot).right() == place.width - place.rect_of(spot).left()


def test_a_chain_of_thousands_hangs_nothing() -> None:
    rows = [(n, f"P{n}", "named", n - 1 if n > 1 else None) for n in range(1, 5001)]
    people, roots = grown(rows)
    forest = Forest(people, roots, 0)
    assert lay_out(forest).depth == 5000
    assert len(cut_at(forest, 4).roots) == 1 + -(-(5000 - 4) // 3)


def test_the_list_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = OutlineModel()
    forest = a_forest(60)
    model.set_forest(forest)
    qtmodeltester.check(model)
    model.set_forest(a_forest(20, seed=5))
    model.set_forest(Forest({}, (), 0))


def test_the_list_says_what_the_picture_shows(journal: Journal) -> None:
    family = a_family(journal)
    model = OutlineModel()
    model.set_forest(journal.introducers.forest())
    spoken = model.index_of(family["ruth"], NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ruth Adeyemi, Named, introduced by Hal Okoro, led to 1 person"


def test_the_arrow_keys_walk_the_trees(picture: Picture, journal: Journal) -> None:
    family = a_family(journal)
    picture.show_forest(journal.introducers.forest())
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(picture, key)
        walked.append(picture.current)
    names = ("owen", "ruth", "mina", "ruth")
    assert walked == [family[name] for name in names]
    assert picture.accessibleDescription().startswith("Ruth Adeyemi, Named, introduced by Hal")


def test_what_is_folded_unfolds_when_somebody_in_it_is_sought(
    picture: Picture, journal: Journal
) -> None:
    family = a_family(journal)
    picture.show_forest(journal.introducers.forest())
    picture.fold_all()
    assert len(picture.place.laid.spots) == 1
    picture.choose(family["mina"])
    assert (picture.current, len(picture.place.laid.spots)) == (family["mina"], 4)


def test_the_sign_folds_by_click_and_a_person_is_opened_by_enter(
    qtbot: QtBot, picture: Picture, journal: Journal
) -> None:
    family = a_family(journal)
    picture.show_forest(journal.introducers.forest())
    sign = sign_of(picture.place, picture.place.laid.by_id[family["hal"]])
    where = picture.from_scene(sign.center()).toPoint()
    QTest.mouseClick(picture.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert picture.folded == {family["hal"]}
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture.folded == set()
    with qtbot.waitSignal(picture.opened) as opened:
        QTest.keyClick(picture, Qt.Key.Key_Return)
    assert opened.args == [picture.current]


def test_zoom_keeps_what_is_under_the_pointer(picture: Picture) -> None:
    picture.show_forest(a_forest(300))
    picture.scroll_by(100, 1500)
    about = QPointF(450, 250)
    before = picture.to_scene(about)
    picture.set_zoom(1.7, about)
    assert (picture.to_scene(about) - before).manhattanLength() < 3
    for key, zoom in ((Qt.Key.Key_0, 1.0), (Qt.Key.Key_Plus, 1.2), (Qt.Key.Key_Minus, 1.0)):
        QTest.keyClick(picture, key)
        assert picture.zoom == pytest.approx(zoom)


def test_the_picture_stays_where_it_is_when_the_journal_changes(picture: Picture) -> None:
    picture.show_forest(a_forest(300))
    picture.choose(250)
    picture.toggle(1)
    at = (picture.verticalScrollBar().value(), picture.folded, picture.current)
    picture.show_forest(a_forest(300))
    assert at == (picture.verticalScrollBar().value(), picture.folded, picture.current)


@pytest.mark.parametrize("mirrored", [False, True])
def test_five_hundred_names_are_all_on_paper(theme: Theme, mirrored: bool) -> None:
    whole = for_paper(a_forest(500), theme, WORDS, mirrored=mirrored)
    reader = PdfReader(io.BytesIO(as_pdf(whole)))
    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    text = " ".join(pages)
    missing = [one.name for one in whole.forest.people.values() if one.name not in text]
    assert missing == []
    for number, page in enumerate(pages, 1):
        assert "Who introduced whom" in page
        assert f"Page {number} of {len(pages)}" in page


def test_nothing_on_paper_is_smaller_than_seven_points_or_beyond_the_page(theme: Theme) -> None:
    whole = for_paper(a_forest(500), theme, WORDS, mirrored=False)
    for paper in ("a4", "us-letter"):
        pages = pages_of(whole, best_layout(whole, paper))
        assert pages.scale * whole.look.detail.pixelSize() >= 7
        assert pages.place.width * pages.scale <= pages.width + 1


def test_a_printer_gets_the_pages_asked_for(desk: Any, qtbot: QtBot, tmp_path: Path) -> None:
    whole = for_paper(a_forest(500), desk.theme, WORDS, mirrored=False)
    picture = Picture(desk.theme, "x", None)  # type: ignore[arg-type]
    qtbot.addWidget(picture)
    printing = Printing(desk, picture)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printing.prepare(printer, whole)
    printer.setFromTo(2, 3)
    assert printing.print_on(printer, whole)
    first, second = PdfReader(tmp_path / "out.pdf").pages
    assert "Page 2 of" in " ".join(first.extract_text().split())
    assert "Page 3 of" in " ".join(second.extract_text().split())


def test_somebody_is_found_in_the_picture(window: MainWindow, journal: Journal) -> None:
    family = a_family(journal)
    page = shown(window, "picture")
    type_into(page, "Find somebody here", "min", enter=True)
    assert page.picture.picture.current == family["mina"]
    assert says(page, "Hal Okoro  →  Ruth Adeyemi  →  Mina Frost")
    assert says(page, "4 people in the picture.")


def test_the_list_and_the_picture_know_the_same_person(
    window: MainWindow, journal: Journal
) -> None:
    family = a_family(journal)
    page = shown(window, "picture")
    page.picture.picture.choose(family["owen"])
    press(page, "As a list")
    outline = page.picture.outline
    assert (outline.isVisible(), outline.current) == (True, family["owen"])
    outline.choose(family["mina"])
    assert page.picture.picture.current == family["mina"]


def test_introductions_are_shown_when_asked_for(window: MainWindow, journal: Journal) -> None:
    family = a_family(journal)
    per = journal.people.add("Per Holm")
    journal.referrals.introduce(family["mina"], per)
    page = shown(window, "picture")
    assert says(page, "1 other without a link is left out.")
    press(page, "Introductions too")
    assert page.picture.forest.also == ((family["mina"], per),)
    assert page.picture.picture.grab().size().width() > 100


def test_the_picture_can_be_saved_as_a_pdf(
    window: MainWindow, journal: Journal, qtbot: QtBot, tmp_path: Path
) -> None:
    a_family(journal)
    page = shown(window, "picture")
    place = tmp_path / "family.pdf"
    page.picture.choose_place = lambda _parent, _title, _name: place
    press(page, "Save as PDF…")
    qtbot.waitUntil(place.exists)
    wait(qtbot, lambda: "Saved family.pdf." in window.message_bar.accessibleDescription())
    assert "Ruth Adeyemi" in " ".join(PdfReader(place).pages[0].extract_text().split())


def test_a_place_that_cannot_be_written_is_said(
    window: MainWindow, journal: Journal, qtbot: QtBot, tmp_path: Path
) -> None:
    a_family(journal)
    page = shown(window, "picture")
    page.picture.choose_place = lambda _parent, _title, _name: tmp_path / "no" / "family.pdf"
    press(page, "Save as PDF…")
    wait(qtbot, lambda: "cannot be written" in window.message_bar.accessibleDescription())


def test_those_who_could_be_introduced_are_or_are_left(
    window: MainWindow, journal: Journal
) -> None:
    ada = journal.people.add("Ada Lind", looking_for="freight to {Oslo}")
    per = journal.people.add("Per Holm", does="Freight {and} customs")
    mina = journal.people.add("Mina Frost", looking_for="customs")
    page = shown(window, "introductions")
    press(page, "Not these two: Mina Frost and Per Holm")
    press(page, "Introduce Ada Lind to Per Holm")
    QApplication.processEvents()
    assert not says(page, "People you could introduce")
    (made,) = journal.referrals.introductions()
    assert {made.first, made.second} == {ada, per}
    type_into(page, "What came of introducing Ada Lind and Per Holm", "They ship together")
    page.flush()
    assert journal.referrals.introductions()[0].came_of_it == "They ship together"
    assert mina in journal.people.ids()


def test_two_people_are_introduced_by_name_and_new_ones_are_added(
    window: MainWindow, journal: Journal
) -> None:
    journal.people.add("Ada Lind")
    page = shown(window, "introductions")
    type_into(page, "Whom I introduce", "Ada Lind", enter=True)
    type_into(page, "To whom I introduce them", "Zoe Marsh", enter=True)
    (made,) = journal.referrals.introductions()
    assert (made.first_name, made.second_name) == ("Ada Lind", "Zoe Marsh")
    assert journal.undo_name == "Introduce Ada Lind to Zoe Marsh"
    press(page, "Delete the introduction of Ada Lind and Zoe Marsh")
    assert journal.referrals.introductions() == []


def test_a_name_given_is_put_off_let_go_and_taken_up_again(
    window: MainWindow, journal: Journal
) -> None:
    hal = met(journal)
    journal.question.name_given(first_held(journal, hal), "Ruth Adeyemi", "a co-op")
    page = shown(window, "names")
    due = journal.question.what_came_of_names()[0].due_on
    press(page, "Later: contact Ruth Adeyemi")
    after = journal.question.what_came_of_names()[0].due_on
    assert due is not None
    assert after is not None
    assert after > due
    press(page, "Let go: contact Ruth Adeyemi")
    assert says(page, "let go 2 Nov")
    press(page, "Let go 1")
    press(page, "Take up again: contact Ruth Adeyemi")
    assert journal.question.what_came_of_names()[0].state is FollowUpState.OPEN
    press(page, "All 1")
    press(page, "First conversation with Hal Okoro, who named Ruth Adeyemi")
    assert window.desk.navigation.current is not None
    assert window.desk.navigation.current.page == "conversations"


def test_referrals_are_narrowed_by_outcome_and_period(
    window: MainWindow, journal: Journal, clock: Clock
) -> None:
    hal = partner(journal)
    mina = journal.people.add("Mina Frost")
    leo = journal.people.add("Leo Brandt")
    journal.referrals.came_of(journal.referrals.give(hal, mina), ReferralOutcome.MET)
    clock.pass_days(200)
    journal.referrals.receive(hal, leo)
    page = shown(window, "referrals")
    assert names_shown(page) == ["Mina Frost", "Hal Okoro", "Leo Brandt", "Hal Okoro"]
    choose(page, "Outcome", "Met")
    QApplication.processEvents()
    assert names_shown(page) == ["Mina Frost", "Hal Okoro"]
    choose(page, "Outcome", "Every outcome")
    choose(page, "Period", "Last 3 months")
    QApplication.processEvents()
    assert names_shown(page) == ["Leo Brandt", "Hal Okoro"]


def names_shown(page: ReferralsPage) -> list[str]:
    """The names in the lines, from the top."""
    kinds = page.findChildren(QAbstractButton)
    links = [one for one in kinds if one.isVisible() and one.property("kind") == "link"]
    return [one.text() for one in links if "more" not in one.text()]


def test_what_is_typed_stays_when_something_else_changes(
    window: MainWindow, journal: Journal
) -> None:
    hal = partner(journal)
    journal.referrals.give(hal, journal.people.add("Mina Frost"), "Vases")
    page = shown(window, "referrals")
    type_into(page, "Whom I refer", "Zo")
    note = find(page, QPlainTextEdit, "Note on referring Mina Frost to Hal Okoro")
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_End)
    QTest.keyClicks(note, "!")
    journal.people.add("Somebody Else")
    assert note.toPlainText() == "Vases!"
    assert note.hasFocus()
    assert find(page, QLineEdit, "Whom I refer").text() == "Zo"
    page.flush()
    assert journal.referrals.all()[0].note == "Vases!"


def test_a_long_list_shows_the_first_and_then_more(window: MainWindow, journal: Journal) -> None:
    hal = partner(journal)
    with journal.change("Many"):
        for number in range(35):
            journal.referrals.give(hal, journal.people.add(f"Person {number}"))
    page = shown(window, "referrals")
    press(page, "Show 5 more")
    QApplication.processEvents()
    deletes = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert sum(one.accessibleName().startswith("Delete the") for one in deletes) == 35
    assert find_all(page, QAbstractButton, "Show 5 more") == []
