"""The list of people as a file that a spreadsheet opens."""

import csv
import datetime as dt

import pytest

from netjournal.errors import CannotStore
from netjournal.exchange import people_csv
from netjournal.people.people_list import own_column
from tests.builders import met

COLUMNS = [("name", "Name"), ("stage", "Stage"), ("tags", "Tags"), ("last_contact", "Last contact")]


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_columns_asked_for_are_written_as_they_were(journal, tmp_path):
    hal = met(journal, "Hal “Hally” Okoro, jr\nof Hart")
    journal.people.tag(hal, "legal")
    journal.people.tag(hal, "chamber")
    path = tmp_path / "people.csv"
    assert people_csv.write(path, journal.people_list.rows([hal]), COLUMNS) == 1
    assert read(path) == [
        ["Name", "Stage", "Tags", "Last contact"],
        ["Hal “Hally” Okoro, jr\nof Hart", "Met", "chamber; legal", "2026-11-02"],
    ]


def test_fields_of_my_own_are_written_like_the_others(journal, tmp_path):
    hal = met(journal)
    field = journal.own_fields.define("=Budget")
    journal.own_fields.set(hal, field, "=1+1")
    path = tmp_path / "people.csv"
    people_csv.write(path, journal.people_list.rows([hal]), [(own_column(field), "=Budget")])
    assert read(path) == [["'=Budget"], ["'=1+1"]]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+44 20 7946 0000", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "'", "''", "plain", ""],
)
def test_what_is_guarded_comes_back(text):
    guarded = people_csv.guarded(text)
    assert not guarded.startswith(people_csv.FORMULA)
    assert people_csv.unguarded(guarded) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (0, "0"), (dt.date(2026, 1, 2), "2026-01-02"), (("a", "b"), "a; b"), ((), "")],
)
def test_a_cell_says_a_value(value, text):
    assert people_csv.cell(value) == text


def test_the_file_is_for_its_owner_only_and_there_whole_or_not_at_all(journal, tmp_path):
    met(journal)
    path = tmp_path / "people.csv"
    rows = journal.people_list.rows(journal.people.ids())
    people_csv.write(path, rows, COLUMNS)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(CannotStore):
        people_csv.write(tmp_path / "no folder" / "people.csv", rows, COLUMNS)
    assert [one.name for one in tmp_path.iterdir() if one.suffix != ".njournal"].count(
        "people.csv"
    ) == 1


def test_a_file_that_cannot_be_replaced_stays_as_it_was(journal, tmp_path):
    path = tmp_path / "people.csv"
    path.mkdir()
    with pytest.raises(CannotStore):
        people_csv.write(path, [], COLUMNS)
    assert path.is_dir()
    assert not list(tmp_path.glob("*.part"))
