"""Private notes and reservations stay off every sheet unless asked for each time."""

from __future__ import annotations

import pytest

from tests.netjournal.sheets.reading import FORMATS, hal, hold_first, keep_private, made, text

every_format = pytest.mark.parametrize("form", FORMATS)
pytestmark = pytest.mark.usefixtures("qapp")
EYES = "Formyeyesonly"


@every_format
def test_nothing_private_is_on_the_first_sheet(journal, form):
    person = hal(journal)
    keep_private(journal, person)
    found = text(made(journal, "first-conversation", person, form), form)
    assert "secret" not in found
    assert EYES not in found


@every_format
def test_the_second_sheet_holds_its_own_checklist_and_nothing_else_private(journal, form):
    person = hal(journal)
    keep_private(journal, person)
    hold_first(journal, person)
    found = text(made(journal, "second-conversation", person, form), form)
    assert "doubtsecret" in found
    assert "settlesecret" in found
    assert "ownsecret" not in found
    assert "notesecret" not in found


@every_format
def test_the_second_sheet_says_that_it_is_for_my_eyes(journal, form):
    assert EYES in text(made(journal, "second-conversation", hal(journal), form), form)


@every_format
def test_what_is_private_is_on_a_sheet_when_it_is_asked_for(journal, form):
    person = hal(journal)
    keep_private(journal, person)
    first = text(made(journal, "first-conversation", person, form, private=True), form)
    for secret in ("ownsecret", "notesecret", "doubtsecret", EYES):
        assert secret in first
    hold_first(journal, person)
    second = text(made(journal, "second-conversation", person, form, private=True), form)
    assert "ownsecret" in second
    assert "notesecret" in second


def test_asking_once_is_not_asking_twice(journal):
    person = hal(journal)
    keep_private(journal, person)
    made(journal, "first-conversation", person, "html", private=True)
    assert b"secret" not in made(journal, "first-conversation", person, "html")
