"""Queries whose text is made once: they give what the query itself gives, for every id."""

from __future__ import annotations

from typing import Any

import pytest

from netjournal.journal import Journal
from netjournal.store import models
from tests.builders import met


def _met_on(person: int) -> Any:
    table = models.Person
    return table.select(table.name, table.met_on, table.stage).where(table.id == person)


def test_it_gives_what_the_query_gives_for_every_id(journal: Journal) -> None:
    store = journal._store
    for person in (met(journal), journal.people.add("Ada Lind", met_on=journal.now.date()), 7):
        assert store.values(store.fixed(_met_on, person)) == store.values(_met_on(person))
        assert store.all(store.fixed(_met_on, person), dict) == store.all(_met_on(person), dict)


def test_it_sees_what_was_written_since(journal: Journal) -> None:
    store, person = journal._store, met(journal)
    store.all(store.fixed(_met_on, person), dict)
    journal.people.edit(person, name="Hal A. Okoro")
    assert store.all(store.fixed(_met_on, person), dict)[0]["name"] == "Hal A. Okoro"


def test_a_query_that_is_not_about_the_id_is_refused(journal: Journal) -> None:
    with pytest.raises(TypeError):
        journal._store.fixed(lambda _person: models.Person.select(), 1)
