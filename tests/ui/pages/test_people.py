"""The People page: choosing, adding, writing about, and going on with somebody."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from netjournal.journal import Journal
from netjournal.words import HelpState, ReferralOutcome, Reply, Stage
from tests.builders import first_held, met, partner
from tests.conftest import Clock
from tests.journeys.pages import (
    choose,
    click,
    field,
    find,
    find_all,
    keys,
    open_tab,
    press,
    row_of,
    says,
    type_into,
    wait,
)
from ui.app import build_window
from ui.conversations.arrange import ArrangeDialog
from ui.main_window import MainWindow
from ui.pages import PageEntry
from ui.pages.page import Page
from ui.pages.people.story import StoryView
from ui.sheets.window import SheetWindow
from ui.widgets.person_list import PersonList
from ui.widgets.stage_line import StageLine
from ui.widgets.text_area import TextArea

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class EventsStand(Page):
    """Where the story leads to."""

    key = "events"
    title = "Events"


class ConversationsStand(Page):
    """Where conversations are begun."""

    key = "conversations"
    title = "One-to-ones"

    def __init__(self, desk: Any, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.hints: dict[str, object] = {}

    def open(self, target: int | None = None, **hints: object) -> None:
        self.hints = hints


class Kept(dict[str, Any]):
    def set(self, key: str, value: object) -> None:
        self[key] = value


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def window(qapp: QApplication, journal: Journal, kept: Kept) -> Iterator[MainWindow]:
    pages = [
        PageEntry("people", "People", "ui.pages.people:PeoplePage"),
        PageEntry("events", "Events", EventsStand),
        PageEntry("conversations", "One-to-ones", ConversationsStand),
    ]
    window = build_window(qapp, journal, kept, pages=pages)
    window.resize(1280, 820)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hal(journal: Journal) -> int:
    return met(journal)


def the_page(window: MainWindow) -> Any:
    assert window.page is not None
    return window.page


def show(window: MainWindow, person: int | None = None, **hints: object) -> Any:
    window.desk.navigation.go("people", person, **hints)
    return the_page(window)


def people(window: MainWindow) -> PersonList:
    return find(window, PersonList, "People")


def story(window: MainWindow) -> StoryView:
    return find(window, StoryView, "Story")


def words(window: MainWindow) -> list[str]:
    model = story(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def menu_action(window: MainWindow, name: str, text: str) -> None:
    button = find(window, QAbstractButton, name)
    menu = button.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == text).trigger()


# The list


def test_the_chips_count_and_filter(window: MainWindow, journal: Journal, hal: int) -> None:
    ruth = journal.people.add("Ruth Adeyemi")
    first_held(journal, hal)
    show(window)
    click(window, "First 1")
    assert people(window).rows.ids == (hal,)
    click(window, "Candidates 1")
    assert people(window).rows.ids == (ruth,)
    click(window, "All 2")
    assert people(window).rows.ids == (hal, ruth)


def test_a_text_filters_by_what_they_do(window: MainWindow, journal: Journal, hal: int) -> None:
    journal.people.add("Ruth Adeyemi", does="Printer")
    show(window)
    type_into(window, "Filter people", "solicitor")
    assert people(window).rows.ids == (hal,)


def test_arrow_keys_move_through_people_and_the_right_side_follows(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ruth = journal.people.add("Ruth Adeyemi")
    show(window, hal)
    QTest.keyClick(people(window), Qt.Key.Key_Down)
    assert the_page(window).person == ruth
    assert find(window, QLineEdit, "Name").text() == "Ruth Adeyemi"


def test_the_choice_is_kept_when_something_else_is_added(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    journal.people.add("Ada Lind")
    assert (people(window).current_id, the_page(window).person) == (hal, hal)


def test_delete_deletes_with_a_notice_and_undo_brings_the_person_back_to_the_front(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ruth = journal.people.add("Ruth Adeyemi")
    show(window, hal)
    QTest.keyClick(people(window), Qt.Key.Key_Delete)
    assert journal.people.ids() == [ruth]
    assert the_page(window).person == ruth
    assert window.desk.messages.current is not None
    assert window.desk.messages.current.text == "Hal Okoro was deleted."
    window.commands.undo()
    assert the_page(window).person == hal


def test_deleting_the_last_person_shows_what_the_page_is_for(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    menu_action(window, "More about Hal Okoro", "Delete Hal Okoro")
    assert says(window, "Everybody you meet has a place here")


def test_the_width_of_the_list_comes_back(
    window: MainWindow, qtbot: Any, kept: Kept, hal: int
) -> None:
    page = show(window, hal)
    page.beside.moveSplitter(400, 1)
    wait(qtbot, lambda: kept.get("people.splitter") == 400)


def test_ten_thousand_people_are_read_page_by_page(window: MainWindow, journal: Journal) -> None:
    with journal.change("Add many"):
        for number in range(1_000):
            journal.people.add(f"Person {number:04}")
    show(window)
    assert people(window).rows.rowCount() == 1_000
    assert len(people(window).rows._pages) <= 2


# Somebody new


def test_ctrl_n_and_enter_add_a_person_as_one_change(window: MainWindow, journal: Journal) -> None:
    window.commands.new_person()
    form = the_page(window)
    type_into(form, "Name", "Hal Okoro")
    type_into(form, "What they do", "Commercial solicitor")
    type_into(form, "Telephone", "020 7946 0000", enter=True)
    person = journal.people.get(the_page(window).person)
    assert (person.name, person.does) == ("Hal Okoro", "Commercial solicitor")
    assert journal.people.reach(person.id)[0].value == "020 7946 0000"
    assert [past.name for past in journal.history()] == ["Add Hal Okoro"]


def test_the_place_of_the_new_person_is_where_one_comes_back_to(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    window.commands.new_person()
    type_into(window, "Name", "Ada Lind", enter=True)
    ada = the_page(window).person
    window.desk.navigation.go("events")
    window.desk.navigation.back()
    assert the_page(window).person == ada


def test_somebody_of_the_same_name_is_pointed_out_with_a_way_there(
    window: MainWindow, hal: int, qtbot: Any
) -> None:
    window.commands.new_person()
    type_into(window, "Name", "hal okoro")
    wait(qtbot, lambda: says(window, "Is this Hal Okoro"))
    click(window, "Yes, open that entry: Hal Okoro")
    assert the_page(window).person == hal


def test_a_new_person_may_be_introduced_by_somebody_not_yet_known(
    window: MainWindow, journal: Journal
) -> None:
    window.commands.new_person()
    type_into(window, "Introduced by", "Ruth Adeyemi")
    type_into(window, "Name", "Hal Okoro", enter=True)
    assert says(window, "Introduced by Ruth Adeyemi")
    assert len(journal.history()) == 1


def test_a_name_written_is_added_on_leaving_the_form(window: MainWindow, journal: Journal) -> None:
    window.commands.new_person()
    type_into(window, "Name", "Hal Okoro")
    window.desk.navigation.go("events")
    assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Hal Okoro"]


def test_escape_leaves_the_form_without_anybody(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    window.commands.new_person()
    type_into(window, "Name", "Ada Lind")
    QTest.keyClick(field(window, "Name"), Qt.Key.Key_Escape)
    assert the_page(window).person == hal
    assert journal.people.ids() == [hal]


# The head


def test_the_head_says_what_they_do_where_and_where_we_met(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.organisations.join(hal, journal.organisations.called("Hart LLP"))
    show(window, hal)
    assert says(window, "Commercial solicitor, Hart LLP · met at Breakfast with Hal Okoro, 2 Nov")


def test_the_name_is_edited_in_place_as_one_change(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    type_into(window, "Name", "Hal A. Okoro")
    window.flush()
    assert journal.people.get(hal).name == "Hal A. Okoro"
    window.commands.undo()
    assert find(window, QLineEdit, "Name").text() == "Hal Okoro"


def test_an_emptied_name_comes_back(window: MainWindow, journal: Journal, hal: int) -> None:
    show(window, hal)
    name = find(window, QLineEdit, "Name")
    name.clear()
    window.flush()
    name.editingFinished.emit()
    assert (name.text(), journal.people.get(hal).name) == ("Hal Okoro", "Hal Okoro")


def test_an_invitation_and_its_reply_are_recorded_by_the_primary_button(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    press(window, "Invite Hal Okoro")
    press(window, "They accepted: Hal Okoro")
    assert journal.invitations.of(hal)[0].reply is Reply.ACCEPTED
    assert find(window, QAbstractButton, "Arrange first conversation with Hal Okoro")


def test_they_declined_is_beside_the_primary_button(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.invitations.send(hal)
    show(window, hal)
    press(window, "They declined: Hal Okoro")
    assert says(window, "Declined on 2 Nov")


def test_arranging_opens_the_dialog_for_the_person(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.invitations.accept(journal.invitations.send(hal))
    show(window, hal)
    the_page(window).next_step()
    dialog = window.findChild(ArrangeDialog)
    assert dialog is not None
    dialog.accept()
    assert journal.people.get(hal).stage is Stage.FIRST
    assert find(window, QAbstractButton, "Begin first conversation with Hal Okoro")


def test_beginning_goes_to_the_conversation(window: MainWindow, journal: Journal, hal: int) -> None:
    conversation = journal.conversations.arrange(hal, "first", dt.datetime(2026, 11, 3, 10))
    show(window, hal)
    press(window, "Begin first conversation with Hal Okoro")
    place = window.desk.navigation.current
    assert place is not None
    assert (place.page, place.target) == ("conversations", conversation)
    assert the_page(window).hints == {"begin": True}


def test_the_prep_sheet_is_for_the_conversation_that_comes_next(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    first_held(journal, hal)
    show(window, hal)
    press(window, "Prep sheet for Hal Okoro")
    sheet = window.findChild(SheetWindow)
    assert sheet is not None
    assert "second" in sheet.windowTitle().lower()
    sheet.close()


def test_letting_go_asks_for_the_reason_in_place(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    menu_action(window, "More about Hal Okoro", "Let it go")
    type_into(window, "Why, in one line", "No contacts for each other", enter=True)
    assert journal.people.get(hal).stage is Stage.ENDED
    assert says(window, "Let go on 2 Nov: No contacts for each other")
    press(window, "Take it up again with Hal Okoro")
    assert journal.people.get(hal).stage is Stage.MET


def test_the_stage_line_says_where_we_stand(window: MainWindow, journal: Journal, hal: int) -> None:
    first_held(journal, hal)
    show(window, hal)
    said = find(window, StageLine, "Stage").accessibleDescription()
    assert "Agreed: done, Second: now, Settled: still to come" in said


def test_ctrl_tab_turns_the_tabs(window: MainWindow, hal: int) -> None:
    show(window, hal)
    people(window).setFocus()
    keys(window, Qt.Key.Key_Tab, CONTROL)
    assert the_page(window).view.tab == "profile"
    keys(window, Qt.Key.Key_Backtab, CONTROL, SHIFT)
    assert the_page(window).view.tab == "story"


# The story


def test_the_story_tells_what_happened_newest_first(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.invitations.accept(journal.invitations.send(hal, channel="email"))
    journal.help.promise(hal, "introduce him to a VAT specialist")
    show(window, hal)
    assert words(window) == [
        "Offered help — introduce him to a VAT specialist",
        "Accepted your invitation",
        "Met at Breakfast with Hal Okoro",
    ]


def test_a_line_leads_to_its_event(window: MainWindow, journal: Journal, hal: int) -> None:
    show(window, hal)
    view = story(window)
    view.setCurrentIndex(row_of(view, "Met at Breakfast with Hal Okoro"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = window.desk.navigation.current
    assert place is not None
    assert (place.page, place.target) == ("events", journal.events.all()[0].id)


def test_a_reservation_leads_to_its_tab(window: MainWindow, journal: Journal, hal: int) -> None:
    journal.reservations.add(hal, "mine", "integrity", "Will they take my clients?")
    show(window, hal)
    view = story(window)
    view.setCurrentIndex(row_of(view, "Reservation of mine: Will they take my clients?"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert the_page(window).view.tab == "reservations"


def test_a_note_is_written_with_ctrl_enter(window: MainWindow, journal: Journal, hal: int) -> None:
    show(window, hal)
    the_page(window).new_note()
    type_into(window, "New note", "He prefers the phone")
    keys(window, Qt.Key.Key_Return, CONTROL)
    assert words(window)[0] == "Note — He prefers the phone"
    assert find(window, TextArea, "New note").toPlainText() == ""
    assert journal.undo_name == "Write a note about Hal Okoro"


def test_a_note_typed_in_several_goes_is_one_change(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    before = len(journal.history())
    type_into(window, "New note", "He prefers")
    window.flush()
    QTest.keyClicks(field(window, "New note"), " the phone")
    window.flush()
    assert [note.text for note in journal.notes.about(hal)] == ["He prefers the phone"]
    assert len(journal.history()) == before + 1


def test_a_note_begun_is_kept_when_going_to_somebody_else(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ruth = journal.people.add("Ruth Adeyemi")
    show(window, hal)
    type_into(window, "New note", "Half a thought")
    show(window, ruth)
    assert find(window, TextArea, "New note").toPlainText() == ""
    show(window, hal)
    assert words(window)[0] == "Note — Half a thought"


def test_undo_takes_back_a_note_being_written(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    type_into(window, "New note", "Half a thought")
    window.commands.undo()
    assert journal.notes.about(hal) == []
    assert find(window, TextArea, "New note").toPlainText() == ""


def test_a_private_note_is_said_to_be_private(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    type_into(window, "New note", "Between us")
    press(window, "New note is private")
    press(window, "Add note")
    assert journal.notes.about(hal)[0].private


def test_a_note_is_edited_in_its_place(window: MainWindow, journal: Journal, hal: int) -> None:
    note = journal.notes.write(hal, "He prefers the phone")
    show(window, hal)
    view = story(window)
    view.setCurrentIndex(row_of(view, "Note — He prefers the phone"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    type_into(window, "Note", "She prefers e-mail")
    keys(window, Qt.Key.Key_Return, CONTROL)
    assert journal.notes.get(note).text == "She prefers e-mail"
    assert words(window)[0] == "Note — She prefers e-mail"


def test_editing_a_note_goes_on_while_something_else_changes(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.notes.write(hal, "He prefers the phone")
    page = show(window, hal)
    page.view.tabs.tab("story").edit_note(journal.notes.about(hal)[0].id)
    editor = find(window, TextArea, "Note")
    QTest.keyClicks(editor, "! ")
    journal.help.given(hal, "a lease reviewed")
    assert find(window, TextArea, "Note") is editor
    assert editor.toPlainText().startswith("! ")


def test_delete_deletes_a_note_and_undo_brings_it_back(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.notes.write(hal, "He prefers the phone")
    show(window, hal)
    view = story(window)
    view.setCurrentIndex(row_of(view, "Note — He prefers the phone"))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert journal.notes.about(hal) == []
    window.commands.undo()
    assert words(window)[0] == "Note — He prefers the phone"


def test_the_story_is_a_sound_model(
    window: MainWindow, journal: Journal, hal: int, qtmodeltester: Any
) -> None:
    journal.notes.write(hal, "He prefers the phone")
    show(window, hal)
    qtmodeltester.check(story(window).model())


# The profile


def test_a_field_of_the_profile_saves_itself_as_one_change(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal, tab="profile")
    type_into(window, "Target market", "Owner-managed manufacturers")
    window.flush()
    assert journal.people.get(hal).target_market == "Owner-managed manufacturers"
    assert journal.undo_name == "Edit Hal Okoro"


def test_what_is_empty_is_folded_and_what_is_written_is_open(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.people.edit(hal, hobbies="Rowing")
    show(window, hal, tab="profile")
    assert find(window, TextArea, "Hobbies").toPlainText() == "Rowing"
    assert find_all(window, TextArea, "Skills") == []
    press(window, "Goals and interests")
    assert find(window, TextArea, "Skills")


def test_ways_to_reach_are_added_edited_and_removed(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal, tab="profile")
    press(window, "How to reach them")
    type_into(window, "Add a way to reach them", "hal@hart.example", enter=True)
    type_into(window, "E-mail", "hal.okoro@hart.example")
    window.flush()
    assert journal.people.reach(hal)[0].value == "hal.okoro@hart.example"
    press(window, "Remove hal.okoro@hart.example")
    assert journal.people.reach(hal) == []


def test_an_organisation_is_joined_and_colleagues_are_listed(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ada = met(journal, "Ada Lind")
    journal.organisations.join(ada, journal.organisations.called("Hart LLP"))
    show(window, hal, tab="profile")
    press(window, "Organisations and roles")
    type_into(window, "Add an organisation", "Hart LLP", enter=True)
    type_into(window, "Role at Hart LLP", "Partner")
    window.flush()
    assert journal.organisations.roles(hal)[0].title == "Partner"
    press(window, "Ada Lind (met)")
    assert the_page(window).person == ada


def test_a_role_that_was_left_is_kept(window: MainWindow, journal: Journal, hal: int) -> None:
    journal.organisations.join(hal, journal.organisations.called("Hart LLP"), "Partner")
    show(window, hal, tab="profile")
    press(window, "Left Hart LLP")
    assert says(window, "Hart LLP, until 2 Nov")


def test_who_introduced_them_is_named_with_completion(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ada = met(journal, "Ada Lind")
    show(window, hal, tab="profile")
    type_into(window, "Introduced by", "Ada Lind", enter=True)
    assert journal.people.get(hal).introduced_by == ada
    assert says(window, "Introduced by Ada Lind")


def test_tags_are_put_on_and_taken_off(window: MainWindow, journal: Journal, hal: int) -> None:
    show(window, hal, tab="profile")
    press(window, "Tags")
    type_into(window, "Add a tag", "lawyers", enter=True)
    assert journal.people.tags(hal) == ["lawyers"]
    press(window, "Take off the tag lawyers")
    assert journal.people.tags(hal) == []


def test_what_we_share_is_added(window: MainWindow, journal: Journal, hal: int) -> None:
    show(window, hal, tab="profile")
    press(window, "Points of connection")
    choose(window, "Kind of connection", "Interest")
    type_into(window, "Add a point of connection", "Rowing", enter=True)
    assert journal.conversations.connections(hal)[0].text == "Rowing"


# Help and referrals


def test_the_reservations_tab_counts_what_is_open(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    show(window, hal)
    journal.reservations.add(hal, "mine", "integrity", "Will they take my clients?")
    open_tab(window, "Reservations 1")
    assert says(window, "Will they take my clients?")


def test_help_is_promised_and_then_given(window: MainWindow, journal: Journal, hal: int) -> None:
    show(window, hal, tab="help")
    type_into(window, "What the help is", "Introduce a bookkeeper", enter=True)
    assert journal.help.with_person(hal)[0].state is HelpState.PROMISED
    press(window, "Given: Introduce a bookkeeper")
    assert journal.help.with_person(hal)[0].state is HelpState.GIVEN


def test_a_stranger_is_warned_about_before_a_contact_is_given(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ada = met(journal, "Ada Lind")
    show(window, hal, tab="help")
    type_into(window, "Contact to refer", "Ada Lind")
    assert says(window, "giving your contacts to a stranger")
    press(window, "Refer anyway")
    assert journal.referrals.with_person(hal)[0].contact == ada
    assert journal.undo_name == "Refer Ada Lind to Hal Okoro"


def test_a_partner_needs_no_warning(window: MainWindow, journal: Journal) -> None:
    ada = partner(journal, "Ada Lind")
    show(window, ada, tab="help")
    type_into(window, "Contact to refer", "Hal Okoro")
    assert not says(window, "stranger")
    press(window, "Record")
    assert journal.referrals.with_person(ada)[0].contact_name == "Hal Okoro"


def test_what_came_of_a_referral_is_chosen_in_its_row(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    journal.referrals.receive(hal, met(journal, "Ada Lind"))
    show(window, hal, tab="help")
    choose(window, "What came of referring Ada Lind", "Became a client")
    window.flush()
    assert journal.referrals.with_person(hal)[0].outcome is ReferralOutcome.CLIENT


def test_an_introduction_is_recorded_with_somebody_known(
    window: MainWindow, journal: Journal, hal: int
) -> None:
    ada = met(journal, "Ada Lind")
    show(window, hal, tab="help")
    type_into(window, "Introduce to", "Ada Lind", enter=True)
    assert journal.referrals.introductions(hal)[0].second == ada


def test_a_follow_up_is_added_put_off_and_done(
    window: MainWindow, journal: Journal, hal: int, clock: Clock
) -> None:
    show(window, hal, tab="help")
    type_into(window, "Something to do", "Send the article", enter=True)
    due = journal.followups.about(hal)[0].due_on
    press(window, "Later: Send the article")
    assert journal.followups.about(hal)[0].due_on > due
    press(window, "Done: Send the article")
    assert journal.followups.open() == []


def test_names_are_never_read_as_markup(window: MainWindow, journal: Journal, qtbot: Any) -> None:
    name = "<b>Hal</b> & <img src=file:///x>"
    hal = met(journal, name)
    journal.notes.write(hal, name)
    show(window, hal)
    assert find(window, QLineEdit, "Name").text() == name
    assert words(window)[0] == f"Note — {name}"
