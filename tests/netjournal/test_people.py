"""Finding, naming, tagging and deleting people."""

import pytest

from netjournal.errors import JournalError, NotFound
from tests.builders import met


def names(journal, ids):
    return [row.name for row in journal.people.rows(ids)]


@pytest.fixture
def everybody(journal):
    for name, does in (
        ("Hal Okoro", "Commercial solicitor"),
        ("Éva Nádas", "Bäcker"),
        ("Jörg O'Neil-Straße", "100% organic_food"),
        ("zoe ångström", "Export adviser"),
        ("Ada [Lind]", "Printer"),
    ):
        journal.people.add(name, does=does)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("okoro", ["Hal Okoro"]),
        ("SOLI", ["Hal Okoro"]),
        ("eva", ["Éva Nádas"]),
        ("ÉVA nad", ["Éva Nádas"]),
        ("éva", ["Éva Nádas"]),
        ("backer", ["Éva Nádas"]),
        ("strasse", ["Jörg O'Neil-Straße"]),
        ("jorg", ["Jörg O'Neil-Straße"]),
        ("ÅNG", ["zoe ångström"]),
        ("100%", ["Jörg O'Neil-Straße"]),
        ("%", ["Jörg O'Neil-Straße"]),
        ("c_f", ["Jörg O'Neil-Straße"]),
        ("_", ["Jörg O'Neil-Straße"]),
        ("*", []),
        ("[", ["Ada [Lind]"]),
        ("o'n", ["Jörg O'Neil-Straße"]),
        ("\\", []),
        ("adviser zoe", ["zoe ångström"]),
        ("hal printer", []),
    ],
)
def test_the_list_is_filtered_by_what_is_typed(journal, everybody, text, found):
    assert names(journal, journal.people.ids(text=text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("h", ["Hal Okoro"]),
        ("OKO", ["Hal Okoro"]),
        ("koro", []),
        ("ev", ["Éva Nádas"]),
        ("É", ["Éva Nádas"]),
        ("nad", ["Éva Nádas"]),
        ("ang", ["zoe ångström"]),
        ("%", []),
        ("_", []),
        ("*", []),
        ("hal o", ["Hal Okoro"]),
        ("  ", []),
        ("", []),
    ],
)
def test_the_beginning_of_a_name_is_completed(journal, everybody, text, found):
    assert [row.name for row in journal.people.suggest(text)] == found


@pytest.mark.parametrize("name", ["hal okoro", "HAL OKORO", " Hal Okoro ", "okoro"])
def test_somebody_is_found_by_name(journal, everybody, name):
    assert journal.people.named(name).name == "Hal Okoro"


@pytest.mark.parametrize("name", ["éva nádas", "ÉVA NÁDAS", "Eva Nadas", "nádas"])
def test_capitals_and_accents_do_not_keep_a_name_from_being_found(journal, everybody, name):
    assert journal.people.named(name).name == "Éva Nádas"


def test_a_name_with_its_own_accents_goes_before_one_without(journal):
    journal.people.add("Jose Diaz")
    journal.people.add("José Díaz")
    assert journal.people.named("josé díaz").name == "José Díaz"
    assert journal.people.named("Jose Diaz").name == "Jose Diaz"


def test_a_name_that_fits_several_lists_them(journal, everybody):
    journal.people.add("Hal Ortega", does="Potter")
    with pytest.raises(NotFound, match=r"Hal Okoro \(Commercial solicitor\); Hal Ortega"):
        journal.people.named("hal o")


def test_an_unknown_name_lists_what_is_near(journal, everybody):
    with pytest.raises(NotFound, match="Near it: Hal Okoro"):
        journal.people.named("Hal Smith")
    with pytest.raises(NotFound, match="Nobody in the journal is called"):
        journal.people.named("")


def test_an_exact_name_goes_before_longer_ones(journal):
    journal.people.add("Ann Lee")
    journal.people.add("Ann Leeman")
    assert journal.people.named("ann lee").name == "Ann Lee"


def test_names_are_sorted_without_regard_to_capitals(journal):
    for name in ("bea", "Abe", "Cid"):
        journal.people.add(name)
    assert names(journal, journal.people.ids()) == ["Abe", "bea", "Cid"]


@pytest.mark.parametrize("name", ["", "   ", "\0", "\n\t"])
def test_nobody_is_without_a_name(journal, name):
    with pytest.raises(JournalError, match="The name is empty"):
        journal.people.add(name)
    assert journal.history() == []


@pytest.mark.parametrize(
    "name",
    [
        "<img src=file:///etc/passwd>",
        "=cmd|' /C calc'!A0",
        "\u202eevil",
        "..",
        "CON",
        "a/b",
        "x" * 9999,
    ],
)
def test_any_other_name_is_kept_as_it_is(journal, name):
    assert journal.people.get(journal.people.add(name)).name == name


def test_a_field_that_does_not_exist_is_a_mistake_in_the_program(journal):
    with pytest.raises(TypeError, match="nickname"):
        journal.people.add("Hal", nickname="Hal")
    with pytest.raises(TypeError, match="stage"):
        journal.people.edit(journal.people.add("Hal"), stage="partners")


def test_a_tag_is_one_whatever_its_capitals(journal):
    hal, ada = journal.people.add("Hal"), journal.people.add("Ada")
    journal.people.tag(hal, "Émigré")
    journal.people.tag(hal, "émigré")
    journal.people.tag(ada, "ÉMIGRÉ")
    assert journal.people.tags(hal) == journal.people.tags(ada) == ["Émigré"]
    assert set(journal.people.ids(tag="émigré")) == {hal, ada}
    journal.people.untag(hal, "émigré")
    assert journal.people.tags(hal) == []


def test_whom_somebody_introduced_stays_when_they_are_deleted(journal):
    hal = met(journal)
    ruth = journal.people.add("Ruth Adeyemi", introduced_by=hal)
    assert [row.introduced_by_name for row in journal.people.introduced(hal)] == ["Hal Okoro"]
    journal.people.delete(hal)
    assert journal.people.get(ruth).introduced_by is None
    journal.undo()
    assert journal.people.get(ruth).introduced_by == hal


@pytest.mark.parametrize(
    "look",
    [
        lambda journal: journal.people.get(1),
        lambda journal: journal.people.edit(1, does="x"),
        lambda journal: journal.people.delete(1),
        lambda journal: journal.notes.get(1),
        lambda journal: journal.events.get(1),
        lambda journal: journal.invitations.get(1),
        lambda journal: journal.invitations.accept(1),
        lambda journal: journal.conversations.get(1),
        lambda journal: journal.conversations.close(1),
        lambda journal: journal.reservations.get(1),
        lambda journal: journal.reservations.share(1),
        lambda journal: journal.relationship.of(1),
        lambda journal: journal.relationship.end(1, ""),
        lambda journal: journal.help.get(1),
        lambda journal: journal.referrals.get(1),
        lambda journal: journal.followups.get(1),
        lambda journal: journal.organisations.get(1),
        lambda journal: journal.timeline.of(1),
        lambda journal: journal.script.step("first", "nothing"),
        lambda journal: journal.merging.merge(1, 2),
    ],
)
def test_what_is_not_there_is_said_to_be_gone(journal, look):
    with pytest.raises(NotFound):
        look(journal)
    assert journal.history() == []
