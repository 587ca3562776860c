"""The list models: sound by Qt's own tester, paged, and quick at ten thousand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.people.people_list import Column
from ui.pages.people.table.columns import Shown
from ui.pages.people.table.model import PeopleModel
from ui.theme import Theme
from ui.widgets.paged_rows import ID_ROLE, PAGE, ROW_ROLE, ListRow, PagedRows
from ui.widgets.person_list import PersonList
from ui.widgets.suggest import Suggestion
from ui.widgets.suggestions import SuggestionModel

BASE = 1 << 61


class People:
    """Ten thousand people, and a note of which were asked for."""

    def __init__(self, count: int = 10_000) -> None:
        self.ids = [BASE + number for number in range(count)]
        self.asked: list[int] = []
        self.suffix = ""

    def fetch(self, ids: Sequence[int]) -> list[ListRow]:
        self.asked.append(len(ids))
        rows = [ListRow(key, f"Person {key - BASE}{self.suffix}", "does", "First") for key in ids]
        return rows[::-1]


@pytest.fixture
def people() -> People:
    return People()


@pytest.fixture
def people_list(qtbot: QtBot, theme: Theme, people: People) -> PersonList:
    model = PagedRows(people.ids, people.fetch)
    view = PersonList(theme, "People", model, None)  # type: ignore[arg-type]
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(320, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_paged_rows_under_the_model_tester(qtmodeltester: ModelTester, people: People) -> None:
    model = PagedRows(people.ids[:250], people.fetch)
    qtmodeltester.check(model)
    model.set_ids(people.ids[:120])
    model.load(0, 119)
    model.renew([BASE + 5])
    model.set_ids([])


def test_suggestions_under_the_model_tester(qtmodeltester: ModelTester) -> None:
    model = SuggestionModel()
    qtmodeltester.check(model)
    model.set_items([Suggestion("Hal Okoro", "solicitor", "Person", 1)])


def test_data_asks_nothing_by_itself_and_has_it_a_moment_later(
    qtbot: QtBot, people: People
) -> None:
    model = PagedRows(people.ids, people.fetch)
    assert model.index(5).data() is None
    assert people.asked == []
    qtbot.waitUntil(lambda: model.index(5).data() == "Person 5")
    assert people.asked == [PAGE]


def test_ids_are_whole(people: People) -> None:
    model = PagedRows(people.ids, people.fetch)
    assert model.index(7).data(ID_ROLE) == BASE + 7
    assert model.rowCount(model.index(0)) == 0


def test_renewed_rows_say_what_is_new(people: People) -> None:
    model = PagedRows(people.ids, people.fetch)
    model.load(0, 10)
    people.suffix = " renamed"
    model.renew([BASE + 3])
    model.load(0, 10)
    row = model.index(3).data(ROW_ROLE)
    assert isinstance(row, ListRow)
    assert row.title == "Person 3 renamed"


def test_only_what_is_in_sight_is_fetched(people_list: PersonList, people: People) -> None:
    people_list.grab()
    assert sum(people.asked) <= 2 * PAGE
    people_list.scrollToBottom()
    people_list.grab()
    assert people_list.rows.index(9_999).data() == "Person 9999"
    assert sum(people.asked) <= 4 * PAGE


def test_arrow_keys_choose_and_enter_opens(qtbot: QtBot, people_list: PersonList) -> None:
    people_list.setFocus()
    people_list.choose(BASE)
    with qtbot.waitSignal(people_list.chosen) as chosen:
        QTest.keyClick(people_list, Qt.Key.Key_Down)
    with qtbot.waitSignal(people_list.opened) as opened:
        QTest.keyClick(people_list, Qt.Key.Key_Return)
    assert chosen.args == opened.args == [BASE + 1]


def test_choosing_from_outside_announces_nothing(qtbot: QtBot, people_list: PersonList) -> None:
    with qtbot.assertNotEmitted(people_list.chosen):
        assert people_list.choose(BASE + 4_000)
        assert not people_list.choose(1)
    assert people_list.current_id is None


def test_other_ids_keep_the_chosen_one(qtbot: QtBot, people_list: PersonList) -> None:
    people_list.choose(BASE + 9)
    with qtbot.assertNotEmitted(people_list.chosen):
        people_list.set_ids([BASE + 9, BASE + 2])
    assert people_list.current_id == BASE + 9
    selection = people_list.selectionModel()
    assert isinstance(selection, QItemSelectionModel)
    assert selection.isSelected(people_list.rows.index(0, 0, QModelIndex()))


def test_a_reader_hears_the_whole_row(people_list: PersonList) -> None:
    people_list.grab()
    spoken = people_list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Person 0, does, First"


def test_the_table_of_people_under_the_model_tester(
    qtmodeltester: ModelTester, tmp_path: Path
) -> None:
    with Journal.create(tmp_path / "mine.njournal") as journal:
        with journal.change("Add many"):
            ids = [journal.people.add(f"Person {number}") for number in range(130)]
        model = PeopleModel(journal.people_list.rows, journal.now.date)
        columns = tuple(Shown(column.value, column.said, 100) for column in Column)
        model.set_columns(columns)
        model.set_ids(ids)
        qtmodeltester.check(model)
        model.load(0, 129)
        model.set_columns(columns[:3])
        model.renew()
        model.set_ids(ids[:60])
        model.set_ids([])
        assert model.rowCount() == 0
