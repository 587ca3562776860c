"""Referrals and introductions: given with a warning, followed up, walked as a picture, printed."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QWidget

from netjournal.words import FollowUpState, ReferralOutcome
from tests.builders import first_held, met
from tests.journeys.pages import (
    choose,
    find,
    find_all,
    names_of,
    open_tab,
    press,
    says,
    type_into,
    wait,
)
from tests.journeys.program import Program
from ui.pages.referrals import ReferralsPage

ALT = Qt.KeyboardModifier.AltModifier


def referrals(program: Program, part: str) -> ReferralsPage:
    """Go to a part of the page by keyboard."""
    program.go_to(program.number_of("Referrals"))
    page = program.page
    assert isinstance(page, ReferralsPage)
    open_tab(page, part)
    QApplication.processEvents()
    return page


def test_giving_a_contact_to_a_stranger_is_warned_of_first(program: Program) -> None:
    journal = program.journal
    met(journal, "Hal Okoro")
    page = referrals(program, "Referrals")
    type_into(page, "Whom I refer", "Mina Frost")
    program.keys(Qt.Key.Key_Return)
    program.write("Hal Okoro")
    program.keys(Qt.Key.Key_Return)
    assert journal.referrals.all() == []
    (warning,) = find_all(page, QWidget, "Before you refer")
    assert "Hal Okoro is not a referral partner" in warning.text()
    assert QApplication.focusWidget() is find(page, QAbstractButton, "Refer anyway")
    program.keys(Qt.Key.Key_Space)
    (given,) = journal.referrals.all()
    assert (given.person_name, given.contact_name) == ("Hal Okoro", "Mina Frost")

    outcome = "What came of referring Mina Frost to Hal Okoro"
    find(page, QComboBox, outcome).setFocus()
    choose(page, outcome, "Became a client")
    page.flush()
    assert journal.referrals.get(given.id).outcome is ReferralOutcome.CLIENT
    assert program.undo() == "Undo referral of Mina Frost: became a client"
    assert journal.referrals.get(given.id).outcome is ReferralOutcome.OFFERED
    assert find(page, QComboBox, outcome).currentText() == "Offered"
    assert program.undo() == "Undo refer Mina Frost to Hal Okoro"
    assert journal.referrals.all() == []
    assert [row.name for row in journal.people.suggest("Mina")] == []


def test_a_name_given_is_followed_up_until_done(program: Program) -> None:
    journal = program.journal
    hal = met(journal, "Hal Okoro")
    journal.question.name_given(first_held(journal, hal), "Ruth Adeyemi", "labels")
    page = referrals(program, "Names given")
    assert names_of(page, QAbstractButton, "Done") == ["Done: contact Ruth Adeyemi"]
    press(page, "Done: contact Ruth Adeyemi")
    assert program.message.startswith("Done: Contact Ruth Adeyemi.")
    assert says(page, "contacted 2 Nov")
    assert journal.question.what_came_of_names()[0].state is FollowUpState.DONE
    press(page, "Ruth Adeyemi")
    assert program.people.name == "Ruth Adeyemi"


def test_the_picture_is_walked_to_a_person_and_back(demo_program: Program) -> None:
    program = demo_program
    page = referrals(program, "Who introduced whom")
    wait(program.qtbot, lambda: bool(page.picture.forest.people))
    tabs = find(page, QTabBar, "Parts of this page")
    tabs.setFocus()
    picture = page.picture.picture
    for _step in range(12):
        if picture.hasFocus():
            break
        program.keys(Qt.Key.Key_Tab)
    assert picture.hasFocus()
    people = page.picture.forest.people
    while people[picture.current or 0].name != "Hal Okoro":
        before = picture.current
        at_leo = people[before or 0].name == "Leo Brandt"
        program.keys(Qt.Key.Key_Right if at_leo else Qt.Key.Key_Down)
        assert picture.current != before
    program.keys(Qt.Key.Key_Right)
    found = people[picture.current or 0].name
    assert "introduced by Hal Okoro" in picture.accessibleDescription()
    program.keys(Qt.Key.Key_Return)
    assert program.people.name == found
    program.keys(Qt.Key.Key_Left, ALT)
    assert program.page is page
    assert page.tab == "picture"
    assert people[picture.current or 0].name == found
    wait(program.qtbot, picture.hasFocus)


def test_the_picture_is_put_on_paper_and_read(demo_program: Program, tmp_path: Path) -> None:
    program = demo_program
    page = referrals(program, "Who introduced whom")
    place = tmp_path / "Who introduced whom.pdf"
    page.picture.choose_place = lambda _parent, _title, _name: place
    program.press("Save as PDF…")
    wait(program.qtbot, place.exists)
    pages = [" ".join(one.extract_text().split()) for one in PdfReader(place).pages]
    names = [one.name for one in page.picture.forest.people.values()]
    assert len(names) >= 25
    assert [name for name in names if name not in " ".join(pages)] == []
    assert f"Page 1 of {len(pages)}" in pages[0]
