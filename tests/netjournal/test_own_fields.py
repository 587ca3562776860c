"""Fields of my own: defined, filled by kind, found, reordered and removed with their values."""

from __future__ import annotations

import datetime as dt

import pytest

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.words import OwnFieldKind
from tests.builders import met


@pytest.fixture
def hal(journal: Journal) -> int:
    return met(journal)


def said(journal: Journal, person: int) -> dict[str, str]:
    return {one.name: one.value for one in journal.own_fields.values(person)}


def test_a_field_of_each_kind_says_something_about_a_person(journal: Journal, hal: int) -> None:
    fields = journal.own_fields
    fields.set(hal, fields.define("Coffee"), "Black, no sugar")
    fields.set(hal, fields.define("Birthday", OwnFieldKind.DATE), dt.date(1971, 4, 3))
    fields.set(hal, fields.define("Staff", OwnFieldKind.NUMBER), "1 250.50")
    size = fields.define("Shirt", OwnFieldKind.CHOICE, ["Small", "Large", "Small", " "])
    fields.set(hal, size, "large")
    assert said(journal, hal) == {
        "Coffee": "Black, no sugar",
        "Birthday": "1971-04-03",
        "Staff": "1250.5",
        "Shirt": "Large",
    }
    assert fields.get(size).choices == ("Small", "Large")
    assert journal.undo_name == "Edit Shirt of Hal Okoro"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (OwnFieldKind.DATE, "next week"),
        (OwnFieldKind.DATE, "2026-02-30"),
        (OwnFieldKind.NUMBER, "about ten"),
        (OwnFieldKind.NUMBER, "NaN"),
        (OwnFieldKind.NUMBER, "Infinity"),
        (OwnFieldKind.NUMBER, "1e999999"),
        (OwnFieldKind.NUMBER, "1e-999999"),
        (OwnFieldKind.CHOICE, "Blue"),
    ],
)
def test_what_does_not_fit_is_refused(
    journal: Journal, hal: int, kind: OwnFieldKind, value: str
) -> None:
    field = journal.own_fields.define("Field", kind, ["Red", "Green"])
    with pytest.raises(JournalError):
        journal.own_fields.set(hal, field, value)
    assert journal.own_fields.values(hal) == []


@pytest.mark.parametrize(
    ("written", "kept"),
    [("007", "7"), ("-0", "0"), ("1e3", "1000"), ("0.50", "0.5"), (12, "12"), ("−3", "-3")],
)
def test_a_number_is_kept_in_one_form(
    journal: Journal, hal: int, written: object, kept: str
) -> None:
    field = journal.own_fields.define("Staff", OwnFieldKind.NUMBER)
    journal.own_fields.set(hal, field, written)
    assert said(journal, hal) == {"Staff": kept}


def test_nothing_empties_a_field(journal: Journal, hal: int) -> None:
    field = journal.own_fields.define("Coffee")
    journal.own_fields.set(hal, field, "Black")
    journal.own_fields.set(hal, field, " ")
    assert journal.own_fields.values(hal) == []


def test_what_is_typed_in_a_field_is_one_change(journal: Journal, hal: int) -> None:
    field = journal.own_fields.define("Coffee")
    for text in ("B", "Bl", "Black"):
        journal.own_fields.set(hal, field, text)
    journal.undo()
    assert said(journal, hal) == {}


def test_two_fields_may_not_have_one_name(journal: Journal) -> None:
    journal.own_fields.define("Café")
    other = journal.own_fields.define("Tea")
    with pytest.raises(JournalError, match="a field called Café already"):
        journal.own_fields.define("cafe")
    with pytest.raises(JournalError, match="already"):
        journal.own_fields.rename(other, "CAFÉ")
    journal.own_fields.rename(other, "TEA")
    assert [one.name for one in journal.own_fields.fields()] == ["Café", "TEA"]


def test_a_removed_field_takes_its_values_and_undo_brings_them_back(
    journal: Journal, hal: int
) -> None:
    field = journal.own_fields.define("Coffee")
    journal.own_fields.set(hal, field, "Black")
    journal.own_fields.remove(field)
    assert (journal.own_fields.fields(), journal.search.find("Black")) == ([], [])
    journal.undo()
    assert said(journal, hal) == {"Coffee": "Black"}


def test_fields_are_put_in_another_order(journal: Journal) -> None:
    ids = [journal.own_fields.define(name) for name in ("One", "Two", "Three")]
    journal.own_fields.move(ids[2], 0)
    assert [one.name for one in journal.own_fields.fields()] == ["Three", "One", "Two"]


def test_other_choices_leave_what_was_chosen(journal: Journal, hal: int) -> None:
    field = journal.own_fields.define("Shirt", OwnFieldKind.CHOICE, ["Small", "Large"])
    journal.own_fields.set(hal, field, "Large")
    journal.own_fields.choose_from(field, ["Small"])
    assert said(journal, hal) == {"Shirt": "Large"}


def test_what_they_say_is_found_and_leads_to_the_person(journal: Journal, hal: int) -> None:
    journal.own_fields.set(hal, journal.own_fields.define("Coffee"), "Flat white")
    (hit,) = journal.search.find("flat whi")
    assert (hit.kind, hit.person, hit.title) == ("own_value", hal, "Hal Okoro")


def test_many_people_are_read_at_once(journal: Journal, hal: int) -> None:
    ada = met(journal, "Ada Lind")
    field = journal.own_fields.define("Coffee")
    journal.own_fields.set(ada, field, "Tea")
    found = journal.own_fields.values_of([hal, ada])
    assert {person: [one.value for one in values] for person, values in found.items()} == {
        ada: ["Tea"]
    }
