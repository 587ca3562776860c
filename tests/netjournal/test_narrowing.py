"""Narrowing letter by letter finds the very people that asking the file finds."""

import pytest

from netjournal.people.narrowing import Narrowing
from netjournal.people.wanted import EVERYBODY, Wanted
from tests.builders import met


@pytest.fixture
def people(journal):
    hal, ada = met(journal, "Hal Okoro"), met(journal, "Ada Lind")
    journal.people.edit(ada, does="Export adviser, 50 % abroad")
    eva = journal.people.add("Éva Straße", does="Bäcker")
    for person, name in ((hal, "Hart LLP"), (eva, "Øst & Söhne"), (ada, "Lind Export")):
        journal.organisations.join(person, journal.organisations.called(name), "Owner")
    journal.organisations.join(hal, journal.organisations.called("Northern Tools"), "Chair")
    (role,) = journal.organisations.roles(ada)
    journal.organisations.leave(role.id)
    return journal.people_list


WORDS = ["", " ", "a", "ha", "HAL", "hart", "hal hart", "hal lind", "strasse", "STRAẞE", "back"]
ODD = ["söh", "ost", "øst", "&", "%", "_", "\\", "llp northern", "llpnorthern", "´", "é", "zz"]


@pytest.mark.parametrize("text", [*WORDS, *ODD])
def test_the_same_people_are_found_in_the_same_order(people, text):
    for sort in ("name", "does"):
        everybody = people.ids(EVERYBODY, sort)
        narrowing = Narrowing(everybody, people.texts())
        assert narrowing.holding(text) == people.ids(Wanted(text=text), sort)
