"""Who is wanted in a list of people, in which order, and what stands in its columns."""

import datetime as dt

import pytest

from netjournal.people.people_list import ADDED, Column, own_column
from netjournal.people.wanted import EVERYBODY, Wanted, from_json
from netjournal.words import OwnFieldKind, ReachKind, Stage
from tests.builders import first_held, met


def names(journal, wanted=EVERYBODY, sort=Column.NAME, **way):
    ids = journal.people_list.ids(wanted, sort, **way)
    return [row.name for row in journal.people_list.rows(ids)]


@pytest.fixture
def hal(journal):
    hal = met(journal, "Hal Okoro", can_help=3)
    journal.people.tag(hal, "Legal")
    journal.people.tag(hal, "chamber")
    journal.organisations.join(hal, journal.organisations.called("Hart LLP"), "Partner")
    return hal


@pytest.fixture
def ada(journal):
    ada = met(journal, "Ada Lind", can_help=1)
    journal.people.edit(ada, does="Export adviser")
    journal.people.tag(ada, "legal")
    return ada


@pytest.fixture
def eva(journal, hal):
    return journal.people.add("Éva Straße", does="Bäcker", introduced_by=hal)


@pytest.fixture
def everybody(hal, ada, eva):
    return [hal, ada, eva]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["Ada Lind", "Hal Okoro", "Éva Straße"]),
        (Wanted(text="solic"), ["Hal Okoro"]),
        (Wanted(text="hart hal"), ["Hal Okoro"]),
        (Wanted(text="strasse BACK"), ["Éva Straße"]),
        (Wanted(text="%"), []),
        (Wanted(text="_"), []),
        (Wanted(text="\\"), []),
        (Wanted(text="é"), ["Ada Lind", "Hal Okoro", "Éva Straße"]),
        (Wanted(stages=(Stage.NAMED,)), ["Éva Straße"]),
        (Wanted(stages=(Stage.NAMED, Stage.MET)), ["Ada Lind", "Hal Okoro", "Éva Straße"]),
        (Wanted(tags=("LEGAL",)), ["Ada Lind", "Hal Okoro"]),
        (Wanted(tags=("legal", "chamber")), ["Hal Okoro"]),
        (Wanted(tags=("legal", "unheard of")), []),
        (Wanted(untagged=True), ["Éva Straße"]),
        (Wanted(can_help_at_least=1), ["Ada Lind", "Hal Okoro"]),
        (Wanted(can_help_at_least=3), ["Hal Okoro"]),
        (Wanted(text="a", tags=("legal",), can_help_at_least=2), ["Hal Okoro"]),
    ],
)
def test_the_list_shows_who_is_wanted(journal, everybody, wanted, found):
    assert names(journal, wanted) == found


def test_only_present_organisations_count(journal, hal):
    (role,) = journal.organisations.roles(hal)
    wanted = Wanted(organisation=role.organisation)
    assert names(journal, wanted) == ["Hal Okoro"]
    journal.organisations.leave(role.id)
    assert names(journal, wanted) == []
    assert names(journal, Wanted(text="hart")) == []
    assert journal.people_list.organisations() == []


def test_people_are_found_by_who_introduced_them(journal, hal, eva):
    assert names(journal, Wanted(introduced_by=hal)) == ["Éva Straße"]
    assert [(one.name, one.people) for one in journal.people_list.introducers()] == [
        ("Hal Okoro", 1)
    ]


def test_people_not_seen_for_some_days_are_found_with_those_never_seen(journal, clock, hal, eva):
    clock.pass_days(40)
    met(journal, "Ruth Adeyemi")
    assert names(journal, Wanted(quiet_days=30)) == ["Hal Okoro", "Éva Straße"]
    assert names(journal, Wanted(quiet_days=41)) == ["Éva Straße"]
    day = clock.today - dt.timedelta(days=10)
    assert names(journal, Wanted(contact_after=day)) == ["Ruth Adeyemi"]
    assert names(journal, Wanted(contact_before=day)) == ["Hal Okoro"]


@pytest.mark.parametrize("column", [*Column, ADDED])
@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts_and_keeps_everybody(journal, everybody, column, descending):
    ids = journal.people_list.ids(EVERYBODY, column, descending=descending)
    assert sorted(ids) == sorted(everybody)


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.ORGANISATION, "Hal Okoro"),
        (Column.CAN_HELP, "Ada Lind"),
        (Column.LAST_CONTACT, "Ada Lind"),
        (Column.STAGE, "Éva Straße"),
        (Column.TAGS, "Hal Okoro"),
        (Column.INTRODUCED_BY, "Éva Straße"),
    ],
)
def test_a_column_sorts_by_what_it_shows(journal, everybody, column, first):
    assert names(journal, EVERYBODY, column)[0] == first


def test_who_has_nothing_to_sort_by_comes_last_either_way(journal, everybody):
    for descending in (False, True):
        found = names(journal, EVERYBODY, Column.CAN_HELP, descending=descending)
        assert found[-1] == "Éva Straße"
    assert names(journal, EVERYBODY, Column.CAN_HELP, descending=True)[0] == "Hal Okoro"


def test_a_row_says_all_that_its_columns_show(journal, clock, hal):
    journal.people.add_reach(hal, ReachKind.TELEPHONE, "020 7946 0000")
    journal.people.add_reach(hal, ReachKind.EMAIL, "hal@hart.example")
    journal.followups.add("send the lease", person=hal, due_on=clock.today)
    journal.followups.add("later", person=hal, due_on=clock.today + dt.timedelta(days=9))
    again = journal.events.add("Later breakfast")
    journal.events.meet(again, "Hal Okoro", can_help=1)
    (row,) = journal.people_list.rows([hal])
    assert (row.organisation, row.role, row.tags) == ("Hart LLP", "Partner", ("chamber", "Legal"))
    assert (row.can_help, row.stage, row.since) == (3, Stage.MET, clock.today)
    assert (row.met_at, row.met_on) == ("Breakfast with Hal Okoro", clock.today)
    assert (row.follow_up, row.to_do) == (clock.today, "send the lease")
    assert (row.email, row.telephone) == ("hal@hart.example", "020 7946 0000")


def test_what_i_wrote_about_how_we_met_comes_before_the_event(journal, hal):
    journal.people.edit(hal, met_at="the station", met_on=dt.date(2020, 5, 1))
    (row,) = journal.people_list.rows([hal])
    assert (row.met_at, row.met_on) == ("the station", dt.date(2020, 5, 1))


def test_fields_of_my_own_are_columns_to_show_and_sort_by(journal, hal, ada):
    staff = journal.own_fields.define("Staff", OwnFieldKind.NUMBER)
    journal.own_fields.set(hal, staff, 12)
    journal.own_fields.set(ada, staff, 9)
    column = own_column(staff)
    assert names(journal, EVERYBODY, column) == ["Ada Lind", "Hal Okoro"]
    (row,) = journal.people_list.rows([hal])
    assert row.value(column) == "12"


def test_rows_come_in_the_order_asked_for_without_those_gone(journal, hal, ada):
    assert [row.id for row in journal.people_list.rows([hal, 1, ada])] == [hal, ada]


def test_a_page_of_rows_is_two_queries(journal, monkeypatch):
    with journal.change("Add many"):
        ids = [journal.people.add(f"Person {number}") for number in range(50)]
    asked = []
    real = journal._store.sql
    monkeypatch.setattr(journal._store, "sql", lambda *given: asked.append(given) or real(*given))
    journal.people_list.rows(ids)
    assert len(asked) == 2


def test_stages_are_counted_among_those_wanted_whatever_stages_are(journal, hal, ada, eva):
    first_held(journal, ada)
    counts = journal.people_list.count_by_stage(Wanted(tags=("legal",), stages=(Stage.MET,)))
    assert (counts[Stage.MET], counts[Stage.AGREED], counts[Stage.NAMED]) == (1, 1, 0)


def test_tags_are_counted_for_all_or_for_some(journal, hal, ada):
    assert [(one.name, one.people) for one in journal.people_list.tags()] == [
        ("Legal", 2),
        ("chamber", 1),
    ]
    assert [(one.name, one.people) for one in journal.people_list.tags([ada])] == [("Legal", 1)]
    assert journal.people_list.tags([]) == []


def test_who_is_wanted_survives_json():
    wanted = Wanted(
        text="é",
        stages=(Stage.MET, Stage.SECOND),
        tags=("a", "b"),
        untagged=True,
        organisation=1 << 62,
        can_help_at_least=2,
        introduced_by=7,
        contact_after=dt.date(2026, 1, 2),
        contact_before=dt.date(2026, 3, 4),
        quiet_days=90,
    )
    assert from_json(wanted.as_json()) == wanted
    assert EVERYBODY.as_json() == "{}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"text": 5, "stages": "met", "tags": [1], "organisation": "x", "quiet_days": -3}',
        '{"contact_after": "soon", "can_help_at_least": true, "untagged": 1, "odd": {}}',
        '{"stages": ["no such stage"]}',
    ],
)
def test_what_is_not_understood_asks_for_nothing(text):
    assert from_json(text) == EVERYBODY
