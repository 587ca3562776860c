"""The Events page: people are captured by keyboard alone, invited, and their replies recorded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTableView, QWidget

from netjournal.journal import Journal
from netjournal.words import Reply
from tests.journeys.pages import (
    choose,
    find,
    find_all,
    keys,
    open_tab,
    press,
    says,
    tick,
    type_into,
    wait,
)
from ui.app import build_window
from ui.main_window import MainWindow
from ui.pages import PAGES, PageEntry
from ui.pages.events.met_model import Column, MetLine, MetModel
from ui.pages.events.replies import said, steps
from ui.pages.page import Page

NOW = dt.datetime(2026, 11, 12, 9, 30)
NAMES = ["Mina Frost", "Tom Vale", "Per Holm"]


class Time:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


class OtherPage(Page):
    """Somewhere to go."""

    key = "people"
    title = "People"


class Kept(dict[str, Any]):
    def set(self, key: str, value: object) -> None:
        self[key] = value


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.njournal"


@pytest.fixture
def journal(path: Path, time: Time) -> Iterator[Journal]:
    with Journal.create(path, clock=time) as journal:
        yield journal


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def window(qtbot: Any, qapp: QApplication, journal: Journal, kept: Kept) -> Iterator[MainWindow]:
    pages = [entry for entry in PAGES if entry.key == "events"]
    window = build_window(
        qapp, journal, kept, pages=[*pages, PageEntry("people", "People", OtherPage)]
    )
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    free(window)


@pytest.fixture
def breakfast(journal: Journal) -> int:
    return journal.events.add("Chamber breakfast", place="Town Hall")


@pytest.fixture
def met(journal: Journal, breakfast: int) -> list[int]:
    helps = (3, 2, 0)
    pairs = zip(NAMES, helps, strict=True)
    return [journal.events.meet(breakfast, name, can_help=number) for name, number in pairs]


@pytest.fixture
def shown(window: MainWindow, breakfast: int, met: list[int]) -> MainWindow:
    window.desk.navigation.go("events", breakfast)
    return window


def free(window: QWidget) -> None:
    """Close a window and free it now: windows left over make every later one slower."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def line(window: QWidget, name: str = "Name") -> Any:
    return find(find(window, QWidget, "Next person"), QWidget, name)


def table(window: QWidget) -> QTableView:
    return find(window, QTableView, "People met at Chamber breakfast")


def names(window: QWidget) -> list[str]:
    model = table(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def cell(window: QWidget, row: int, column: Column) -> QModelIndex:
    view = table(window)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    return view.currentIndex()


def type_in_turn(window: QWidget, *texts: str) -> None:
    """Type texts with Tab between them, in whatever has the focus."""
    for number, text in enumerate(texts):
        if number:
            keys(window, Qt.Key.Key_Tab)
        QTest.keyClicks(window.focusWidget(), text)


def test_an_empty_page_says_what_an_event_is_for(window: MainWindow) -> None:
    assert says(window.page, "An event is where you find people you can help.")
    assert len(find_all(window.page, QAbstractButton, "New event")) == 1


def test_events_are_listed_newest_first(window: MainWindow, journal: Journal) -> None:
    journal.events.add("Trade fair", dt.date(2026, 10, 1))
    journal.events.add("Chamber breakfast", place="Town Hall")
    rows = [row.words for row in window.page.list.rows.rows]
    assert rows[0].startswith("Chamber breakfast, Thursday 12 November · Town Hall")
    assert rows[1].startswith("Trade fair, Thursday 1 October, 0 people met")


def test_a_new_event_is_made_by_its_name_and_enter(window: MainWindow, journal: Journal) -> None:
    window.commands.new_event()
    type_in_turn(window, "Chamber breakfast")
    keys(window, Qt.Key.Key_Return)
    (event,) = journal.events.all()
    assert (event.name, event.on) == ("Chamber breakfast", NOW.date())
    assert window.focusWidget() is line(window)
    assert window.desk.navigation.current.target == event.id


def test_an_event_half_made_is_made_on_leaving(window: MainWindow, journal: Journal) -> None:
    window.commands.new_event()
    type_in_turn(window, "Chamber breakfast")
    window.desk.navigation.go("people")
    assert [event.name for event in journal.events.all()] == ["Chamber breakfast"]


def test_people_captured_by_keyboard_alone_are_in_the_reopened_journal(
    window: MainWindow, journal: Journal, path: Path
) -> None:
    window.commands.new_event()
    type_in_turn(window, "Chamber breakfast")
    keys(window, Qt.Key.Key_Return)
    for name, number in (("Mina Frost", "3"), ("Tom Vale", "2"), ("Sam Idowu", "0")):
        type_in_turn(window, name, f"What {name} does", number, f"remember {name}")
        keys(window, Qt.Key.Key_Return)
    window.close()
    journal.close()
    with Journal.open(path, clock=lambda: NOW) as again:
        (event,) = again.events.all()
        found = again.events.met_in_order(event.id)
        assert [(one.name, one.can_help) for one in found] == [
            ("Mina Frost", 3),
            ("Tom Vale", 2),
            ("Sam Idowu", 0),
        ]
        assert found[1].does == "What Tom Vale does"
        assert found[1].how == "remember Tom Vale"


def test_enter_in_any_field_saves_and_begins_the_next_person(shown: MainWindow) -> None:
    for number, field in enumerate(("Name", "What they do", "I can help, 0 to 3")):
        line(shown).setFocus()
        QTest.keyClicks(line(shown), f"Somebody {number}")
        line(shown, field).setFocus()
        keys(shown, Qt.Key.Key_Return)
        assert shown.focusWidget() is line(shown)
        assert line(shown).text() == ""
        assert names(shown)[-1] == f"Somebody {number}"


def test_meeting_somebody_is_one_named_change(shown: MainWindow, journal: Journal) -> None:
    before = len(journal.history())
    shown.page.next_step()
    type_in_turn(shown, "Nora Quist", "Wealth planning", "1", "met twice")
    keys(shown, Qt.Key.Key_Return)
    assert journal.undo_name == "Meet Nora Quist at Chamber breakfast"
    assert len(journal.history()) == before + 1


def test_ctrl_z_in_the_fresh_line_takes_the_last_person_back(
    shown: MainWindow, journal: Journal
) -> None:
    shown.page.next_step()
    type_in_turn(shown, "Nora Quist")
    keys(shown, Qt.Key.Key_Return)
    keys(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(shown) == NAMES


def test_a_known_person_is_taken_with_what_they_do(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    hal = journal.people.add("Hal Okoro", does="Commercial solicitor")
    shown.page.next_step()
    type_in_turn(shown, "ha")
    keys(shown, Qt.Key.Key_Down)
    keys(shown, Qt.Key.Key_Return)
    assert line(shown, "What they do").text() == "Commercial solicitor"
    keys(shown, Qt.Key.Key_Return)
    assert journal.events.met_in_order(breakfast)[-1].person == hal


def test_a_name_typed_in_full_is_the_known_person(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    hal = journal.people.add("Hal Okoro", does="Commercial solicitor")
    shown.page.next_step()
    type_in_turn(shown, "hal okoro", "")
    assert says(shown.page, "in your journal already")
    keys(shown, Qt.Key.Key_Return)
    assert journal.events.met_in_order(breakfast)[-1].person == hal


def test_somebody_else_of_a_known_name_is_somebody_new(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    hal = journal.people.add("Hal Okoro", does="Commercial solicitor")
    shown.page.next_step()
    type_in_turn(shown, "Hal Okoro", "")
    press(shown.page, "This is somebody else")
    type_in_turn(shown, "Florist")
    keys(shown, Qt.Key.Key_Return)
    last = journal.events.met_in_order(breakfast)[-1]
    assert last.person != hal
    assert journal.people.get(hal).does == "Commercial solicitor"


def test_the_same_name_twice_is_said_and_not_doubled(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    shown.page.next_step()
    type_in_turn(shown, "tom vale", "IT")
    keys(shown, Qt.Key.Key_Return)
    assert says(shown.page, "Tom Vale is on this event already.")
    assert len(journal.events.met(breakfast)) == len(NAMES)
    assert line(shown).text() == "tom vale"


def test_escape_clears_the_line_and_ctrl_z_brings_it_back(shown: MainWindow) -> None:
    shown.page.next_step()
    type_in_turn(shown, "Nora Quist", "Wealth planning", "1")
    keys(shown, Qt.Key.Key_Escape)
    assert line(shown).text() == ""
    assert shown.focusWidget() is line(shown)
    keys(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line(shown).text() == "Nora Quist"
    assert line(shown, "What they do").text() == "Wealth planning"


def test_a_line_without_a_name_is_kept_for_its_event(shown: MainWindow, breakfast: int) -> None:
    line(shown, "What they do").setFocus()
    type_in_turn(shown, "Ceramics studio")
    shown.desk.navigation.go("people")
    shown.desk.navigation.go("events", breakfast)
    assert line(shown, "What they do").text() == "Ceramics studio"
    assert names(shown) == NAMES


def test_a_line_with_a_name_is_written_down_on_leaving(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    shown.page.next_step()
    type_in_turn(shown, "Nora Quist", "Wealth planning")
    shown.desk.navigation.go("people")
    assert journal.events.met_in_order(breakfast)[-1].does == "Wealth planning"


def test_closing_the_window_loses_nothing_of_a_line_without_a_name(
    shown: MainWindow, qapp: QApplication, journal: Journal, kept: Kept, breakfast: int
) -> None:
    line(shown, "What they do").setFocus()
    type_in_turn(shown, "Ceramics studio", "2")
    shown.close()
    again = build_window(qapp, journal, kept)
    again.show()
    again.desk.navigation.go("events", breakfast)
    assert line(again, "What they do").text() == "Ceramics studio"
    assert line(again, "I can help, 0 to 3").value() == 2
    assert names(again) == NAMES
    free(again)


def test_a_half_typed_line_is_in_the_journal_before_the_page_is_left(
    shown: MainWindow, journal: Journal, breakfast: int, qtbot: Any
) -> None:
    before = len(journal.history())
    shown.page.next_step()
    type_in_turn(shown, "Nora Qu")
    wait(qtbot, lambda: journal.drafts.get(f"met.{breakfast}").get("name") == "Nora Qu")
    assert len(journal.history()) == before
    keys(shown, Qt.Key.Key_Return)
    assert journal.drafts.get(f"met.{breakfast}") == {}
    assert journal.undo_name == "Meet Nora Qu at Chamber breakfast"


def test_undo_from_another_field_leaves_the_half_typed_line_alone(
    shown: MainWindow, journal: Journal
) -> None:
    shown.page.next_step()
    type_in_turn(shown, "Nora Qu")
    shown.commands.undo()
    assert line(shown).text() == "Nora Qu"
    assert names(shown) == NAMES[:2]


def test_the_line_stays_in_sight_with_many_people(shown: MainWindow, qtbot: Any) -> None:
    shown.page.next_step()
    for number in range(24):
        QTest.keyClicks(line(shown), f"Person {number}")
        keys(shown, Qt.Key.Key_Return)
    view = shown.page.event_view.body
    capture = line(shown)

    def in_sight() -> bool:
        top = capture.mapTo(view.viewport(), capture.rect().topLeft()).y()
        return top - 39 >= 0 and top + capture.height() <= view.viewport().height()

    wait(qtbot, in_sight)


def test_capturing_goes_back_to_the_order_written_down(shown: MainWindow) -> None:
    press(shown.page, "Best first")
    shown.page.next_step()
    type_in_turn(shown, "Nora Quist", "", "3")
    keys(shown, Qt.Key.Key_Return)
    assert names(shown) == [*NAMES, "Nora Quist"]


def test_best_first_puts_those_i_can_help_most_at_the_top(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    journal.events.meet(breakfast, "Nora Quist", can_help=3)
    press(shown.page, "Best first")
    assert names(shown) == ["Mina Frost", "Nora Quist", "Tom Vale", "Per Holm"]


def test_digits_set_how_far_i_can_help(shown: MainWindow, journal: Journal, breakfast: int) -> None:
    cell(shown, 2, Column.HELP)
    QTest.keyClicks(table(shown), "2")
    assert journal.events.met_in_order(breakfast)[2].can_help == 2
    assert journal.undo_name == "Edit Per Holm at Chamber breakfast"


@pytest.mark.parametrize(
    ("column", "read"),
    [
        (Column.NAME, lambda journal, one: journal.people.get(one.person).name),
        (Column.DOES, lambda journal, one: journal.people.get(one.person).does),
        (Column.HOW, lambda journal, one: one.how),
    ],
)
def test_a_cell_is_written_in_place(
    qtbot: Any,
    shown: MainWindow,
    journal: Journal,
    breakfast: int,
    column: Column,
    read: Callable[[Journal, Any], str],
) -> None:
    cell(shown, 1, column)
    keys(shown, Qt.Key.Key_F2)
    editor = table(shown).findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Something else")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    def kept() -> bool:
        return read(journal, journal.events.met_in_order(breakfast)[1]) == "Something else"

    wait(qtbot, kept)


def test_what_is_being_written_in_a_cell_outlives_a_change_elsewhere(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    cell(shown, 1, Column.HOW)
    keys(shown, Qt.Key.Key_F2)
    editor = table(shown).findChild(QLineEdit)
    QTest.keyClicks(editor, "half typ")
    journal.events.meet(breakfast, "Nora Quist")
    journal.events.edit_encounter(journal.events.met_in_order(breakfast)[1].id, can_help=3)
    assert editor.isVisible()
    assert editor.text() == "half typ"


def test_arrow_keys_move_and_down_from_the_last_row_reaches_the_line(shown: MainWindow) -> None:
    cell(shown, 1, Column.NAME)
    keys(shown, Qt.Key.Key_Right)
    assert table(shown).currentIndex().column() == Column.DOES
    keys(shown, Qt.Key.Key_Down)
    keys(shown, Qt.Key.Key_Down)
    assert shown.focusWidget() is line(shown)
    keys(shown, Qt.Key.Key_Up)
    assert shown.focusWidget() is table(shown)


def test_enter_on_a_name_opens_the_person(shown: MainWindow, met: list[int]) -> None:
    cell(shown, 1, Column.NAME)
    keys(shown, Qt.Key.Key_Return)
    place = shown.desk.navigation.current
    assert (place.page, place.target) == ("people", met[1])


def test_delete_takes_somebody_off_and_offers_undo(shown: MainWindow, journal: Journal) -> None:
    cell(shown, 1, Column.NAME)
    keys(shown, Qt.Key.Key_Delete)
    assert names(shown) == ["Mina Frost", "Per Holm"]
    assert shown.desk.messages.current.undo_name == "Take Tom Vale off Chamber breakfast"
    shown.desk.messages.act()
    assert names(shown) == NAMES


def test_inviting_everybody_is_one_change(
    shown: MainWindow, journal: Journal, met: list[int], breakfast: int
) -> None:
    press(shown.page, "Invite 3 people…")
    tick(shown.page, "Invite Per Holm")
    choose(shown.page, "How", "telephone")
    press(shown.page, "Note 2 as asked")
    assert journal.undo_name == "Invite 2 people"
    sent = journal.invitations.from_event(breakfast)
    assert {(one.person, one.channel) for one in sent} == {
        (met[0], "telephone"),
        (met[1], "telephone"),
    }
    assert find(shown.page, QAbstractButton, "Invite 1 person…").isEnabled()


def test_nobody_left_to_invite_disables_inviting(
    shown: MainWindow, journal: Journal, met: list[int], breakfast: int
) -> None:
    journal.invitations.send_all(met, event=breakfast)
    assert not find(shown.page, QAbstractButton, "Nobody left to invite").isEnabled()


def test_keys_record_the_reply(
    shown: MainWindow, journal: Journal, met: list[int], breakfast: int
) -> None:
    journal.invitations.send_all(met, event=breakfast)
    for row, key in enumerate("adn"):
        cell(shown, row, Column.INVITATION)
        QTest.keyClicks(table(shown), key)
    replies = [journal.invitations.of(person)[0].reply for person in met]
    assert replies == [Reply.ACCEPTED, Reply.DECLINED, Reply.NO_REPLY]


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a screen
def test_enter_on_the_invitation_offers_what_can_be_recorded(
    shown: MainWindow, journal: Journal, met: list[int], breakfast: int
) -> None:
    journal.invitations.send_all(met, event=breakfast)
    cell(shown, 0, Column.INVITATION)
    keys(shown, Qt.Key.Key_Return)
    menu = find(shown.page, QMenu, "Invitation of Mina Frost")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert journal.invitations.of(met[0])[0].reply is Reply.ACCEPTED


def test_a_one_to_one_is_arranged_from_an_accepted_invitation(
    shown: MainWindow, journal: Journal, met: list[int], breakfast: int
) -> None:
    asked = journal.invitations.send(met[0], event=breakfast)
    journal.invitations.accept(asked)
    cell(shown, 0, Column.INVITATION)
    QTest.keyClicks(table(shown), "o")
    press(shown, "Arrange")
    assert len(journal.conversations.of(met[0])) == 1


@pytest.mark.parametrize(
    ("lived", "words"),
    [
        ([], "not invited"),
        (["sent"], "sent 12 Nov"),
        (["sent", "silence"], "sent 12 Nov · silent"),
        (["sent", "accepted"], "accepted"),
        (["sent", "accepted", "arranged"], "accepted · Tue 10:00"),
        (["sent", "accepted", "arranged", "held"], "accepted · first held"),
        (["sent", "declined"], "declined"),
        (["sent", "no reply"], "no reply"),
        (["sent", "silence", "nudged"], "nudged 22 Nov"),
    ],
)
def test_the_chip_says_how_far_inviting_has_come(
    qapp: QApplication,
    journal: Journal,
    time: Time,
    breakfast: int,
    met: list[int],
    lived: Sequence[str],
    words: str,
) -> None:
    live(journal, time, met[0], breakfast, lived)
    standing = journal.invitations.standing(breakfast).get(met[0])
    assert said(standing, time().date()).words == words


def live(journal: Journal, time: Time, person: int, event: int, lived: Sequence[str]) -> None:
    """Let this happen with a person, in this order."""
    if "sent" in lived:
        asked = journal.invitations.send(person, event=event)
    for step in lived[1:]:
        if step == "silence":
            time.now += dt.timedelta(days=10)
        elif step == "accepted":
            journal.invitations.accept(asked)
        elif step == "declined":
            journal.invitations.decline(asked)
        elif step == "no reply":
            journal.invitations.no_reply(asked)
        elif step == "nudged":
            journal.invitations.nudge(asked)
        elif step == "arranged":
            starts_at = dt.datetime(2026, 11, 17, 10)
            held = journal.conversations.arrange(person, "first", starts_at)
        elif step == "held":
            journal.conversations.begin(held)
            journal.conversations.close(held, mine=True, theirs=None)


def test_a_silent_invitation_can_be_nudged_once(
    journal: Journal, time: Time, breakfast: int, met: list[int]
) -> None:
    live(journal, time, met[0], breakfast, ["sent", "silence"])
    offered = [step.name for step, _ in steps(journal.invitations.standing(breakfast)[met[0]])]
    assert offered == ["ACCEPT", "DECLINE", "NO_REPLY", "NUDGE", "FORGET"]
    live(journal, time, met[1], breakfast, ["sent", "silence", "nudged"])
    offered = [step.name for step, _ in steps(journal.invitations.standing(breakfast)[met[1]])]
    assert "NUDGE" not in offered


def test_the_subtitle_counts_who_was_met_and_known(
    window: MainWindow, journal: Journal, time: Time
) -> None:
    hal = journal.people.add("Hal Okoro", met_on=dt.date(2026, 1, 5))
    event = journal.events.add("Chamber breakfast", place="Town Hall")
    journal.events.meet(event, person=hal)
    journal.events.meet(event, "Mina Frost")
    window.desk.navigation.go("events", event)
    assert says(
        window.page,
        "Thursday 12 November · Town Hall · 2 people met, 1 in the room was known to you",
    )


def test_the_title_is_written_in_place(shown: MainWindow, journal: Journal, breakfast: int) -> None:
    type_into(shown.page, "Name of the event", "Chamber lunch")
    shown.flush()
    assert journal.events.get(breakfast).name == "Chamber lunch"


def test_an_emptied_title_keeps_the_name(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    type_into(shown.page, "Name of the event", "", enter=True)
    shown.flush()
    assert journal.events.get(breakfast).name == "Chamber breakfast"
    assert find(shown.page, QLineEdit, "Name of the event").text() == "Chamber breakfast"


def test_before_and_after_save_themselves(
    shown: MainWindow, journal: Journal, breakfast: int
) -> None:
    open_tab(shown.page, "Before")
    type_into(shown.page, "What I am there for", "Find three people I can help")
    choose(shown.page, "How I feel about going", "2 · uneasy")
    open_tab(shown.page, "After")
    type_into(shown.page, "What I learned", "Ask about the trade fair")
    shown.flush()
    event = journal.events.get(breakfast)
    assert event.intention == "Find three people I can help"
    assert event.learned == "Ask about the trade fair"
    assert event.feeling_before == 2


def test_after_three_events_it_shows_that_it_gets_easier(
    window: MainWindow, journal: Journal
) -> None:
    for day, feeling in ((1, 1), (2, 2), (3, 4)):
        on = dt.date(2026, 11, day)
        event = journal.events.add("Breakfast", on, feeling_before=feeling)
    window.desk.navigation.go("events", event)
    assert says(window.page, "It gets easier: over 3 events")


def test_a_deleted_event_leads_back_to_the_list_and_can_be_undone(
    shown: MainWindow, journal: Journal
) -> None:
    press(shown.page, "Day and place")
    press(shown.page, "Delete this event")
    assert journal.events.all() == []
    assert shown.page.views.currentWidget() is shown.page.list
    shown.commands.undo()
    assert [event.met for event in journal.events.all()] == [3]


def test_undoing_a_new_event_leads_back_to_the_list(window: MainWindow, journal: Journal) -> None:
    window.commands.new_event()
    type_in_turn(window, "Chamber breakfast")
    keys(window, Qt.Key.Key_Return)
    type_in_turn(window, "Mina Fr")
    window.commands.undo()
    assert window.page.views.currentWidget() is window.page.list
    window.commands.redo()
    window.desk.navigation.go("events", journal.events.all()[0].id)
    assert line(window).text() == "Mina Fr"


def test_column_widths_are_kept(shown: MainWindow, kept: Kept) -> None:
    table(shown).horizontalHeader().resizeSection(Column.DOES, 260)
    assert kept["events.columns"][Column.DOES] == 260


def test_the_model_of_the_table_is_sound(
    qtmodeltester: Any, qapp: QApplication, journal: Journal, breakfast: int, met: list[int]
) -> None:
    owner = QObject()
    model = MetModel(lambda *_: False, owner)
    lines = [MetLine(one) for one in journal.events.met_in_order(breakfast)]
    model.set_lines(lines)
    qtmodeltester.check(model)
    model.set_lines(lines[1:])
    model.set_lines([*lines[1:], lines[0]])
    model.set_lines(lines)
    assert [one.encounter.name for one in model.lines] == NAMES
    model.set_lines([])


def test_the_line_of_an_empty_event_reaches_as_far_as_its_columns(
    window: MainWindow, breakfast: int, qtbot: Any
) -> None:
    window.desk.navigation.go("events", breakfast)
    how = line(window, "How / remember")
    words = how.fontMetrics().horizontalAdvance(how.placeholderText())
    wait(qtbot, lambda: how.width() > words)
