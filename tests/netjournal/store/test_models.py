"""The models and the migrated schema say the same."""

import datetime as dt

import pytest
from playhouse.schema_diff import diff_models

from netjournal.journal import Journal
from netjournal.store import models
from netjournal.store.store import Minter
from tests.conftest import Clock


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """One for all of these tests, which only read."""
    with Journal.create(tmp_path_factory.mktemp("schema") / "mine.njournal") as journal:
        yield journal._database


def rows(database, statement):
    return list(database.execute_sql(statement))


@pytest.fixture(params=models.ALL, ids=lambda table: table._meta.table_name)
def table(request):
    return request.param


def test_the_migrated_schema_is_that_of_the_models(database):
    with database.bind_ctx(models.ALL, bind_refs=False, bind_backrefs=False):
        assert not diff_models(database, models.ALL)


def test_the_tables_are_all_known(database):
    known = {table._meta.table_name for table in models.ALL} | {"migrationhistory"}
    there = {
        name
        for (name,) in rows(database, "SELECT name FROM sqlite_schema WHERE type='table'")
        if not name.startswith(("search", "sqlite_"))
    }
    assert len(there - known) <= 1  # the runner's own
    assert {table._meta.table_name for table in models.ALL} <= there


def test_the_columns_and_their_order_are_those_of_the_model(database, table):
    found = rows(database, f'PRAGMA table_info("{table._meta.table_name}")')
    assert [column[1] for column in found] == [
        field.column_name for field in table._meta.sorted_fields
    ]
    empty = {column[1]: not column[3] for column in found}
    assert empty == {field.column_name: field.null for field in table._meta.sorted_fields}


def test_the_keys_do_when_a_row_goes_what_the_model_says(database, table):
    found = rows(database, f'PRAGMA foreign_key_list("{table._meta.table_name}")')
    there = {(column[3], column[2], column[6]) for column in found}
    said = {
        (field.column_name, field.rel_model._meta.table_name, field.on_delete)
        for field in table._meta.sorted_fields
        if hasattr(field, "rel_model")
    }
    assert there == said


def test_every_key_is_indexed(database, table):
    name = table._meta.table_name
    first_columns = {
        rows(database, f'PRAGMA index_info("{index[1]}")')[0][2]
        for index in rows(database, f'PRAGMA index_list("{name}")')
    }
    keys = {column[3] for column in rows(database, f'PRAGMA foreign_key_list("{name}")')}
    assert keys <= first_columns


def test_the_checks_are_those_of_the_model(database, table):
    ((written,),) = rows(
        database,
        f"SELECT sql FROM sqlite_schema WHERE name='{table._meta.table_name}' AND type='table'",
    )
    for field in table._meta.sorted_fields:
        for constraint in field.constraints or ():
            assert constraint.sql in written


def test_ids_are_unique_and_sorted():
    clock = Clock()
    mint = Minter(clock)
    ids = []
    for _second in range(100):
        ids += [mint() for _ in range(1000)]
        clock.now += dt.timedelta(milliseconds=1)
    assert ids == sorted(set(ids))
    assert ids[-1] < 2**63


def test_ids_stay_unique_and_sorted_when_very_many_are_made_in_one_millisecond():
    clock = Clock()
    mint = Minter(clock)
    ids = [mint() for _ in range(100_000)]
    clock.now += dt.timedelta(milliseconds=1)
    ids += [mint() for _ in range(1000)]
    assert ids == sorted(set(ids))


def test_ids_stay_sorted_when_the_clock_is_put_back():
    clock = Clock()
    mint = Minter(clock)
    before = [mint() for _ in range(100)]
    clock.now -= dt.timedelta(hours=5)
    after = [mint() for _ in range(100)]
    assert before + after == sorted({*before, *after})


def test_two_minters_do_not_make_the_same_id():
    clock = Clock()
    one, two = Minter(clock), Minter(clock)
    assert not {one() for _ in range(3)} & {two() for _ in range(3)}


@pytest.mark.parametrize("year", [1999, 2020, 2088])
def test_an_id_fits_whatever_the_clock_says(year):
    minted = Minter(Clock(dt.datetime(year, 6, 1)))()
    assert 0 <= minted < 2**63
