"""Rows are read around damaged pages: those of the others come back, and none is made up."""

import random
import shutil

import pytest

from netjournal.demo import write
from netjournal.journal import Journal
from netjournal.store import migrate, salvage
from netjournal.store.verifier import PAGE
from tests.builders import everything_in
from tests.conftest import PASSPHRASE
from tests.netjournal.safekeeping.damaging import damage, rows_by_page

both = pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo journal, plain and encrypted, and all that is in it; its pages are 4096 bytes."""
    folder = tmp_path_factory.mktemp("demo")
    made = {}
    for passphrase in (None, PASSPHRASE):
        path = folder / f"{bool(passphrase)}.njournal"
        write(path, passphrase=passphrase)
        with Journal.open(path, passphrase) as journal:
            made[passphrase] = path, everything_in(journal)
    return made


def salvaged(source, passphrase, pages, tmp_path, name="copy"):
    copy, new = tmp_path / f"{name}.db", tmp_path / f"{name}.new"
    shutil.copyfile(source, copy)
    damage(copy, pages)
    new.touch()
    migrate.make(new, passphrase)
    return salvage.salvage(copy, passphrase, new, "Name lost"), new


@both
def test_rows_of_sound_pages_come_back_whichever_others_are_damaged(demo, passphrase, tmp_path):
    source, everything = demo[passphrase]
    total = sum(len(rows) for rows in everything.values())
    leaves = rows_by_page(source, passphrase)
    pages = source.stat().st_size // PAGE
    dice = random.Random(5)
    for number, count in enumerate((1, 3, 9) if passphrase else (1, 2, 4, 8, 16)):
        some = dice.sample(range(1, pages + 1), count)
        result, _new = salvaged(source, passphrase, some, tmp_path, str(number))
        for one in result.tables:
            lost = len(everything[one.table]) - one.read
            hit = leaves[one.table] & set(some)
            assert lost == 0 or hit or result.homeless or not result.schema_read, (one, some)
        assert result.read <= total


@both
def test_without_its_first_page_every_row_comes_back(demo, passphrase, tmp_path):
    source, everything = demo[passphrase]
    result, new = salvaged(source, passphrase, [1], tmp_path)
    assert not result.schema_read
    copy = tmp_path / "result.njournal"
    shutil.copyfile(new, copy)
    with Journal.open(copy, passphrase) as journal:
        found = everything_in(journal)
        assert {table: len(rows) for table, rows in found.items()} == {
            table: len(rows) for table, rows in everything.items()
        }
        for table in ("note", "conversation", "answer", "picture", "own_value", "name_given"):
            assert found[table] == everything[table]


def test_no_row_is_made_up(demo, tmp_path):
    source, everything = demo[PASSPHRASE]
    pages = source.stat().st_size // PAGE
    some = random.Random(8).sample(range(2, pages + 1), 20)
    result, new = salvaged(source, PASSPHRASE, some, tmp_path)
    copy = tmp_path / "result.njournal"
    shutil.copyfile(new, copy)
    with Journal.open(copy, PASSPHRASE) as journal:
        for table, rows in everything_in(journal).items():
            if table in ("note", "conversation", "answer", "message", "help"):
                before = {row[0]: row[-1] for row in everything[table]}
                assert all(before[row[0]] == row[-1] for row in rows)
    assert result.read > 0
