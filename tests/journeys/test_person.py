"""Point 3 of the face: all there is to know about a person, in the real window."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from netjournal.words import OwnFieldKind, PictureKind
from tests.builders import first_held, met
from tests.conftest import Clock
from tests.journeys.pages import (
    choose,
    find,
    names_of,
    press,
    says,
    type_into,
    wait,
)
from tests.journeys.program import PeoplePage, Program
from tests.pictures import a_photo
from ui.pages.people.picture_viewer import PictureViewer
from ui.pages.people.pictures import Thumbnail
from ui.pages.people.pixmaps import PhotoAvatar
from ui.widgets.chip import Chip


class Mailer(QObject):
    """What the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def hal(program: Program) -> int:
    return met(program.journal)


@pytest.fixture
def profile(program: Program, hal: int) -> PeoplePage:
    return program.people.open().show("Hal Okoro").tab("Profile")


def menu_of(inside: QWidget, name: str, words: str) -> None:
    button = find(inside, QAbstractButton, name)
    menu = button.menu()  # type: ignore[attr-defined]
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def drop(program: Program, group: QWidget, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(
        event.position(), event.dropAction(), mime, event.buttons(), event.modifiers()
    )
    for one in (enter, event):
        QApplication.sendEvent(group, one)


def test_a_photo_is_added_without_where_it_was_taken(
    program: Program, profile: PeoplePage, hal: int, tmp_path: Path
) -> None:
    photo = tmp_path / "hal.jpg"
    photo.write_bytes(a_photo(size=(900, 700)))
    program.page.view.pictures.choose = lambda _parent: [photo]
    press(profile.page, "Pictures")
    press(profile.page, "Add a picture")
    wait(program.qtbot, lambda: program.journal.pictures.of(hal))
    (kept,) = program.journal.pictures.of(hal)
    image = Image.open(io.BytesIO(program.journal.pictures.data(kept.id)))
    assert (dict(image.getexif()), "exif" in image.info) == ({}, False)
    avatar = profile.page.findChild(PhotoAvatar)
    assert avatar.photo == kept.id

    def is_painted() -> bool:
        middle = avatar.grab().toImage()
        return middle.pixelColor(middle.width() // 4, middle.height() // 2).red() > 200

    wait(program.qtbot, is_painted)


def test_pictures_are_dropped_captioned_seen_large_and_removed(
    program: Program, profile: PeoplePage, hal: int, tmp_path: Path
) -> None:
    card, text = tmp_path / "card.jpg", tmp_path / "notes.txt"
    card.write_bytes(a_photo())
    text.write_text("not a picture", "utf-8")
    press(profile.page, "Pictures")
    choose(profile.page, "Kind of picture to add", "Business card")
    group = find(profile.page, QAbstractButton, "Add a picture").parentWidget().parentWidget()
    drop(program, group, card)
    wait(program.qtbot, lambda: program.journal.pictures.of(hal))
    type_into(profile.page, "Caption of picture 1", "His new card")
    program.window.flush()
    assert program.journal.pictures.of(hal)[0].kind is PictureKind.CARD
    assert program.search("new card")
    program.keys(Qt.Key.Key_Escape)
    thumbnail = find(profile.page, Thumbnail, "Business card: His new card")
    thumbnail.setFocus()
    QTest.keyClick(thumbnail, Qt.Key.Key_Return)
    viewer = program.dialog
    assert isinstance(viewer, PictureViewer)
    assert says(viewer, "Business card: His new card")
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    program.come_back()
    thumbnail.setFocus()
    QTest.keyClick(thumbnail, Qt.Key.Key_Delete)
    assert program.journal.pictures.of(hal) == []
    assert "The picture was removed." in program.message
    program.undo()
    assert find(profile.page, Thumbnail, "Business card: His new card")
    drop(program, group, text)
    wait(program.qtbot, lambda: "not a picture that can be read" in program.message)


def test_a_picture_is_pasted(program: Program, profile: PeoplePage, hal: int) -> None:
    image = QImage(3000, 1500, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    press(profile.page, "Pictures")
    QApplication.clipboard().setImage(image)
    find(profile.page, QAbstractButton, "Add a picture").setFocus()
    program.keys(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(program.qtbot, lambda: program.journal.pictures.of(hal))
    kept = program.journal.pictures.of(hal)[0]
    assert (kept.width, kept.height) == (2000, 1000)


def test_a_field_of_each_kind_is_defined_filled_and_found(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    page = profile.page
    press(page, "My own fields")
    for name, kind in (
        ("Coffee", "Text"),
        ("Birthday", "Date"),
        ("Staff", "Number"),
        ("Shirt", "Choice"),
    ):
        press(page, "Add a field")
        type_into(page, "Name of the field", name)
        choose(page, "What it holds", kind)
        if kind == "Choice":
            type_into(page, "Choices, one on each line", "Small\nLarge")
        press(page, "Add the field")
    type_into(page, "Coffee", "Flat white")
    type_into(page, "Birthday", "3 Apr 1971")
    type_into(page, "Staff", "1250.5")
    choose(page, "Shirt", "Large")
    program.window.flush()
    values = {one.name: one.value for one in program.journal.own_fields.values(hal)}
    assert values == {
        "Coffee": "Flat white",
        "Birthday": "1971-04-03",
        "Staff": "1250.5",
        "Shirt": "Large",
    }
    assert any("Hal Okoro" in line and "Flat white" in line for line in program.search("flat wh"))
    program.keys(Qt.Key.Key_Return)
    assert program.page.person == hal


def test_a_field_is_renamed_and_removed_in_place(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    field = program.journal.own_fields.define("Coffee")
    program.journal.own_fields.set(hal, field, "Black")
    menu_of(profile.page, "Change the field Coffee", "Rename or change")
    type_into(profile.page, "Name of the field", "Hot drink")
    press(profile.page, "Done with the field")
    assert find(profile.page, QLineEdit, "Hot drink").text() == "Black"
    menu_of(profile.page, "Change the field Hot drink", "Remove the field")
    assert program.journal.own_fields.fields() == []
    program.undo()
    assert find(profile.page, QLineEdit, "Hot drink").text() == "Black"


def test_a_number_that_is_none_is_said_and_kept_in_its_field(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    program.journal.own_fields.define("Staff", OwnFieldKind.NUMBER)
    press(profile.page, "My own fields")
    type_into(profile.page, "Staff", "about ten")
    program.window.flush()
    assert "“about ten” is not a number." in program.message
    assert profile.text_of("Staff") == "about ten"
    type_into(profile.page, "Staff", "10")
    program.window.flush()
    assert program.journal.own_fields.values(hal)[0].value == "10"


def test_keeping_in_touch_is_asked_for_and_a_real_contact_begins_it_anew(
    program: Program, hal: int, clock: Clock
) -> None:
    page = program.people.open().show("Hal Okoro")
    menu_of(page.page, "Keep in touch with Hal Okoro", "In touch every 4 weeks")
    assert program.window.page.view.header.touch.button.text().endswith("next by 30 Nov")
    clock.pass_days(33)
    program.people.open().show("Hal Okoro")
    program.window.page.refresh(None)
    chips = [one.text() for one in page.page.findChildren(Chip) if one.isVisible()]
    assert "5 days over" in chips
    first_held(program.journal, hal)
    chips = [one.text() for one in page.page.findChildren(Chip) if one.isVisible()]
    assert "5 days over" not in chips
    assert program.window.page.view.header.touch.button.text().endswith("next by 2 Jan 2027")


def test_an_own_number_of_days_is_taken_with_enter(program: Program, hal: int) -> None:
    page = program.people.open().show("Hal Okoro")
    menu_of(page.page, "Keep in touch with Hal Okoro", "Own number of days…")
    program.write("45")
    program.keys(Qt.Key.Key_Return)
    assert program.journal.people.get(hal).keep_in_touch_days == 45
    menu_of(page.page, "Keep in touch with Hal Okoro", "No longer keep in touch")
    assert program.journal.people.get(hal).keep_in_touch_days is None


def test_a_colleague_is_followed_and_one_comes_back(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    places = program.journal.organisations
    hart = places.called("Hart LLP")
    places.join(hal, hart)
    places.join(met(program.journal, "Ada Lind"), hart, "Partner")
    type_into(profile.page, "Add a colleague", "Ruth Adeyemi", enter=True)
    assert program.journal.undo_name == "Add Ruth Adeyemi as a colleague of Hal Okoro"
    assert names_of(profile.page, QAbstractButton, "Ada Lind") == ["Ada Lind (Partner, met)"]
    press(profile.page, "Ruth Adeyemi (not met yet)")
    assert profile.name == "Ruth Adeyemi"
    assert find(profile.page, QAbstractButton, "Hal Okoro (met)")
    program.keys(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert profile.name == "Hal Okoro"


def test_a_role_has_a_beginning_and_an_end_and_stays(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    program.journal.organisations.join(hal, program.journal.organisations.called("Hart LLP"))
    type_into(profile.page, "At Hart LLP from", "1 Sep 2019")
    type_into(profile.page, "At Hart LLP until", "2 Aug 2024")
    program.window.flush()
    (role,) = program.journal.organisations.roles(hal)
    assert (role.started_on, role.ended_on) == (dt.date(2019, 9, 1), dt.date(2024, 8, 2))
    assert profile.says("Hart LLP, until 2 Aug 2024")
    press(profile.page, "Remove the role at Hart LLP")
    assert program.journal.organisations.roles(hal) == []


def test_who_introduced_whom_leads_both_ways(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    type_into(profile.page, "Introduced by", "Ada Lind", enter=True)
    press(profile.page, "Introduced by Ada Lind")
    assert profile.name == "Ada Lind"
    assert profile.says("People they introduced")
    press(profile.page, "Hal Okoro (Commercial solicitor)")
    assert profile.name == "Hal Okoro"


def test_how_we_met_leads_to_the_event(program: Program, profile: PeoplePage, hal: int) -> None:
    press(profile.page, "Breakfast with Hal Okoro, 2 Nov")
    place = program.window.desk.navigation.current
    assert place is not None
    assert (place.page, place.target) == ("events", program.journal.events.all()[0].id)


def test_several_addresses_are_written_labelled_opened_and_copied(
    program: Program, profile: PeoplePage, hal: int
) -> None:
    page = profile.page
    press(page, "How to reach them")
    for value in ("hal@hart.example", "hal@home.example?bcc=x@y.example"):
        type_into(page, "Add a way to reach them", value, enter=True)
    choose(page, "Kind of address", "Telephone")
    type_into(page, "Add a way to reach them", "+44 (0)20 7946 0000", enter=True)
    type_into(page, "Label of E-mail", "work")
    type_into(page, "E-mail 2", "hal@home.example")
    program.window.flush()
    mailer = Mailer()
    for scheme in ("mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, mailer, "take")
    press(page, "Write to hal@home.example")
    press(page, "Call +44 (0)20 7946 0000")
    for scheme in ("mailto", "tel"):
        QDesktopServices.unsetUrlHandler(scheme)
    assert mailer.opened == ["mailto:hal@home.example", "tel:+442079460000"]
    press(page, "Copy hal@hart.example")
    assert QApplication.clipboard().text() == "hal@hart.example"
    found = [(one.label, one.value) for one in program.journal.people.reach(hal)]
    assert found[:2] == [("work", "hal@hart.example"), ("", "hal@home.example")]


def test_a_folded_group_stays_folded_and_says_how_much_is_in_it(program: Program, hal: int) -> None:
    ada = met(program.journal, "Ada Lind")
    for person in (hal, ada):
        program.journal.people.edit(person, goals="Ten firms", skills="Norwegian")
    page = program.people.open().show("Hal Okoro").tab("Profile")
    title = find(page.page, QAbstractButton, "Goals and interests")
    assert title.accessibleDescription() == "open, 2 of 5 filled in"
    press(page.page, "Goals and interests")
    page.show("Ada Lind")
    assert title.accessibleDescription() == "folded, 2 of 5 filled in"


def test_the_story_shows_only_what_is_asked_for(program: Program, hal: int) -> None:
    for number in range(6):
        program.journal.notes.write(hal, f"Note {number}")
    program.journal.help.promise(hal, "A name")
    page = program.people.open().show("Hal Okoro")
    press(page.page, "Help")
    assert len(page.story()) == 1
    page.note("One more")
    assert len(page.story()) == 9
