"""Every schema that ever landed, as a file that its own program wrote, opens with all it held."""

from __future__ import annotations

import lzma
import shutil
from pathlib import Path
from typing import Any

import apsw
import pytest

from netjournal.errors import CannotStore, Damaged, JournalError
from netjournal.journal import Journal
from netjournal.store import backup, migrate
from netjournal.store import database as db
from tests.conftest import PASSPHRASE, Clock
from tests.netjournal.store.schemas.life import NOTE

FOLDER = Path(__file__).parent / "schemas"
STORED = sorted(path.name for path in FOLDER.glob("*.njournal*"))
OLDER = [name for name in STORED if int(name[:4]) < migrate.newest()]
MADE_BY_SQLITE = ("sqlite_", "search", "schema_migration", "history")

Rows = dict[str, list[dict[str, Any]]]


def passphrase_of(name: str) -> str | None:
    return PASSPHRASE if "locked" in name else None


def copied(name: str, tmp_path: Path) -> Path:
    """A copy of a stored file, as its user would have it."""
    path = tmp_path / "mine.njournal"
    if name.endswith(".xz"):
        path.write_bytes(lzma.decompress((FOLDER / name).read_bytes()))
    else:
        shutil.copy(FOLDER / name, path)
    path.chmod(0o600)
    return path


def rows_in(path: Path, passphrase: str | None) -> tuple[int, Rows]:
    """The number of the schema of a closed file, and every row by table, read by the driver."""
    connection = db.connect(path, passphrase, apsw.SQLITE_OPEN_READONLY)
    names = [
        str(name)
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not str(name).startswith(MADE_BY_SQLITE)
    ]
    found: Rows = {}
    for name in names:
        columns = [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{name}")')]
        rows = connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')
        found[name] = [dict(zip(columns, row, strict=True)) for row in rows]
    number = int(connection.pragma("user_version"))
    connection.close()
    return number, found


def assert_all_kept(before: Rows, after: Rows) -> None:
    """Every row and every value of before is there after; there may be new tables and columns."""
    for name, rows in before.items():
        kept = [{key: row[key] for key in rows[0]} for row in after[name]] if rows else []
        assert kept == rows, name


def beside(path: Path) -> list[str]:
    return sorted(other.name for other in path.parent.iterdir() if other.is_file())


def pattern_of(path: Path, passphrase: str | None) -> set[tuple[str, str]]:
    """What the tables, indexes and triggers of a closed file are."""
    connection = db.connect(path, passphrase, apsw.SQLITE_OPEN_READONLY)
    made = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    found = {(str(name), str(sql)) for name, sql in made}
    connection.close()
    return found


def test_every_schema_is_kept_plain_and_encrypted(tmp_path: Path) -> None:
    wanted = {f"{number:04}" for number in range(1, migrate.newest() + 1)}
    told = "run schemas/life.py with the program as it is now, once a new schema lands"
    assert {name[:4] for name in STORED if "plain" in name} == wanted, told
    assert {name[:4] for name in STORED if "locked" in name} == wanted, told


@pytest.mark.parametrize("name", [name for name in STORED if name not in OLDER])
def test_the_newest_stored_file_is_of_the_newest_schema(name: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.njournal"
    Journal.create(fresh).close()
    path = copied(name, tmp_path)
    told = "the newest migration was edited: run schemas/life.py again"
    assert pattern_of(path, passphrase_of(name)) == pattern_of(fresh, None), told
    with Journal.open(path, passphrase_of(name)) as journal:
        assert journal.backups() == []


def assert_like_new(path: Path, name: str) -> None:
    """A file brought up to date has the tables, indexes and triggers of a new one."""
    fresh = path.with_name("fresh.njournal")
    Journal.create(fresh).close()
    brought, new = (
        {made for made, _sql in pattern_of(one, key)}
        for one, key in ((path, passphrase_of(name)), (fresh, None))
    )
    # The first form of the first schema, before anybody had it, lacked one index.
    assert new - brought <= ({"history_undone"} if "first" in name else set())
    assert brought <= new


@pytest.mark.parametrize("name", OLDER)
def test_an_older_file_opens_with_all_it_held(name: str, tmp_path: Path, clock: Clock) -> None:
    path, passphrase = copied(name, tmp_path), passphrase_of(name)
    version, before = rows_in(path, passphrase)
    assert version == int(name[:4])
    assert len(before["person"]) == 3
    assert NOTE in [row["text"] for row in before["note"]]
    with Journal.open(path, passphrase, clock=clock) as journal:
        assert journal.encrypted is (passphrase is not None)
        assert all(finding.sound for finding in journal.check())
        hal = journal.people.named("Hal Okoro").id
        assert NOTE in [note.text for note in journal.notes.about(hal)]
        assert [hit.kind for hit in journal.search.find("zeppelin")] == ["note"]
        ((saved, _at),) = journal.backups()
        assert backup.verify(saved, passphrase)
        # Changesets fit the old tables only.
        assert journal.undo_name is None
        journal.notes.write(hal, "Written since")
        journal.undo()
    newest, after = rows_in(path, passphrase)
    assert newest == migrate.newest()
    assert_all_kept(before, after)
    assert rows_in(saved, passphrase) == (version, before)
    assert_like_new(path, name)


@pytest.mark.parametrize("name", [name for name in OLDER if "plain" in name or "0002" in name])
def test_a_migration_that_fails_at_its_end_leaves_the_old_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, passphrase = copied(name, tmp_path), passphrase_of(name)
    before, pattern = rows_in(path, passphrase), pattern_of(path, passphrase)
    with monkeypatch.context() as patched:
        patched.setattr(migrate, "_check", _fails)
        with pytest.raises(Damaged):
            Journal.open(path, passphrase)
    assert beside(path) == ["mine.njournal"]
    assert rows_in(path, passphrase) == before
    assert pattern_of(path, passphrase) == pattern
    with Journal.open(path, passphrase) as journal:
        assert all(finding.sound for finding in journal.check())
    assert_all_kept(before[1], rows_in(path, passphrase)[1])


def _fails(*_arguments: object) -> None:
    raise Damaged("It does not fit.")


@pytest.mark.parametrize("name", OLDER[-2:])
def test_without_a_backup_there_is_no_migration(name: str, tmp_path: Path) -> None:
    path, passphrase = copied(name, tmp_path), passphrase_of(name)
    before = path.read_bytes()
    in_the_way = backup.folder_of(path)
    in_the_way.write_text("a file where the folder would be", encoding="utf-8")
    with pytest.raises(CannotStore):
        Journal.open(path, passphrase)
    assert path.read_bytes() == before
    in_the_way.unlink()
    Journal.open(path, passphrase).close()


@pytest.mark.parametrize("name", OLDER)
def test_a_backup_of_an_older_schema_is_a_backup(name: str, tmp_path: Path) -> None:
    path = copied(name, tmp_path)
    counts = dict(backup.verify(path, passphrase_of(name)))
    assert counts == {"person": 3, "event": 1, "conversation": 2, "note": 3}


def test_the_wrong_passphrase_for_an_older_file_changes_nothing(tmp_path: Path) -> None:
    path = copied(next(name for name in OLDER if "locked" in name), tmp_path)
    before = path.read_bytes()
    with pytest.raises(JournalError, match="does not open"):
        Journal.open(path, "not it")
    assert path.read_bytes() == before
    assert beside(path) == ["mine.njournal"]
