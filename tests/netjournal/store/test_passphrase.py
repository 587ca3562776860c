"""A passphrase is given, changed and removed; a kill at any moment leaves a file that one opens."""

from __future__ import annotations

import logging
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from netjournal.errors import CannotStore, JournalError, PassphraseNeeded, WrongPassphrase
from netjournal.journal import Journal
from netjournal.store import backup, passphrase_change, verifier
from netjournal.store import database as db
from netjournal.store.passphrase_change import Step
from tests.builders import everything_in
from tests.conftest import PASSPHRASE, ROOT

NEW = "another passphrase, 'quoted'"
CHANGES = [(None, NEW), (PASSPHRASE, NEW), (PASSPHRASE, None)]
every_change = pytest.mark.parametrize(("old", "new"), CHANGES, ids=["given", "changed", "removed"])

# For each of the numbers given, a child of its own opens a copy of the journal, changes the
# passphrase, and is killed at the Nth thing that is told or asked of the file system.
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from netjournal.journal import Journal
from netjournal.store import database
database.BEFORE_KEY += ("PRAGMA kdf_iter=4000",)
path, old, new = Path(sys.argv[1]), sys.argv[2] or None, sys.argv[3] or None
count, steps = 0, set()
def step(event, details):
    global count
    if event in ("os.link", "os.rename", "os.remove", "told") and (event, *details) not in steps:
        steps.add((event, *details))
        count += 1
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
for at in map(int, sys.argv[4:]):
    folder = path.with_name(str(at))
    folder.mkdir()
    copied = shutil.copy(path, folder)
    if os.fork() == 0:
        journal = Journal.open(copied, old)
        sys.addaudithook(step)
        journal.change_passphrase(new, lambda step, _done: sys.audit("told", step))
        os._exit(0)
    print(at, os.wait()[1], count, flush=True)
"""
# The first four are told, the rest is asked of the file system; at the last all is done.
KILLS = range(1, 14)


@pytest.fixture(scope="module", autouse=True)
def cheaper_keys() -> Iterator[None]:
    """Derive keys in a hundredth of the time; test_cli_passphrase.py does so in full."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(db, "BEFORE_KEY", (*db.BEFORE_KEY, "PRAGMA kdf_iter=4000"))
        patch.setattr(verifier, "ROUNDS", 4000)
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, cheaper_keys: None) -> dict[str | None, Path]:
    folder = tmp_path_factory.mktemp("made")
    paths = {None: folder / "plain.njournal", PASSPHRASE: folder / "secret.njournal"}
    for passphrase, path in paths.items():
        with Journal.create(path, passphrase) as journal:
            journal.notes.write(journal.people.add("Hal Okoro"), "Likes the window seat")
    return paths


@pytest.fixture
def path(tmp_path: Path, made: dict[str | None, Path], old: str | None) -> Path:
    return Path(shutil.copy(made[old], tmp_path / "mine.njournal"))


def opened_by(path: Path, *passphrases: str | None) -> list[str | None]:
    """Return those that open a journal which holds what it held."""
    found = []
    for passphrase in passphrases:
        try:
            with Journal.open(path, passphrase) as journal:
                # A plain journal opens whatever is given.
                if journal.encrypted is (passphrase is not None):
                    found.append(passphrase)
                (hal,) = journal.people.ids()
                assert [note.text for note in journal.notes.about(hal)] == ["Likes the window seat"]
                assert all(finding.sound for finding in journal.check())
        except (WrongPassphrase, PassphraseNeeded):
            pass
    return found


def names_beside(path: Path) -> list[str]:
    return sorted(other.name for other in path.parent.iterdir())


@every_change
def test_the_new_one_opens_it_and_the_former_one_does_not(
    path: Path, old: str | None, new: str | None
) -> None:
    told: list[Step] = []
    with Journal.open(path, old) as journal:
        before, undo = everything_in(journal), journal.undo_name
        journal.change_passphrase(new, lambda step, _done: told.append(step))
        assert journal.encrypted is (new is not None)
        assert everything_in(journal) == before
        assert journal.undo_name == undo
        journal.undo()
        journal.redo()
    assert list(dict.fromkeys(told)) == list(Step)
    assert opened_by(path, old, new) == [new]
    assert names_beside(path) == ["mine.njournal", *(["mine.njournal-salt"] if new else [])]
    assert path.stat().st_mode & 0o077 == 0


@every_change
def test_nothing_is_left_that_the_former_one_opens(
    path: Path, old: str | None, new: str | None
) -> None:
    with Journal.open(path, old) as journal:
        journal.change_passphrase(new)
        files = [other for other in path.parent.iterdir() if other.is_file()]
        assert any(b"Okoro" in file.read_bytes() for file in files) is (new is None)


@every_change
def test_it_can_be_written_to_afterwards_as_before(
    path: Path, old: str | None, new: str | None
) -> None:
    with Journal.open(path, old) as journal:
        journal.change_passphrase(new)
        with pytest.raises(CannotStore):
            journal._store.sql("DELETE FROM person")
        journal.people.add("Ada Lind")
        again = journal.backup()
        backup.verify(again.path, new)
    with Journal.open(path, new) as journal:
        assert len(journal.people.ids()) == 2


@pytest.mark.parametrize("old", [PASSPHRASE])
def test_a_backup_keeps_the_passphrase_it_was_made_with(path: Path, old: str) -> None:
    with Journal.open(path, old) as journal:
        taken = journal.backup().path
        journal.change_passphrase(NEW)
    backup.verify(taken, old)
    with pytest.raises(WrongPassphrase):
        backup.verify(taken, NEW)


@pytest.mark.parametrize("old", [PASSPHRASE])
@pytest.mark.parametrize("refused", ["", "nul\0inside"])
def test_an_empty_one_is_refused_and_is_not_the_way_to_remove_it(
    path: Path, old: str, refused: str
) -> None:
    with Journal.open(path, old) as journal:
        with pytest.raises(JournalError, match="empty or holds a character"):
            journal.change_passphrase(refused)
        assert journal.encrypted
        journal.people.add("Ada Lind")


@every_change
@pytest.mark.parametrize("at", [Step.COPYING, Step.CHECKING, Step.PUTTING_IN_PLACE])
def test_stopped_before_the_end_it_stays_as_it_was_and_open(
    path: Path, old: str | None, new: str | None, at: Step
) -> None:
    def stop(step: Step, _done: float) -> None:
        if step is at:
            raise KeyboardInterrupt

    with Journal.open(path, old) as journal:
        with pytest.raises(KeyboardInterrupt):
            journal.change_passphrase(new, stop)
        journal.people.add("Ada Lind")
        journal.undo()
    assert opened_by(path, old, new) == [old]
    assert not list(path.parent.glob(".*"))


@pytest.mark.parametrize("old", [None])
def test_another_program_that_reads_is_in_the_way_and_nothing_changes(
    path: Path, old: None
) -> None:
    with Journal.open(path) as journal, Journal.open(path, reading=True) as reader:
        with pytest.raises(CannotStore, match="is open in a program"):
            journal.change_passphrase(NEW)
        journal.people.add("Ada Lind")
        assert len(reader.people.ids()) == 2
        assert not journal.encrypted


@pytest.mark.parametrize("old", [None])
def test_a_copy_that_is_not_the_same_does_not_take_the_place(
    path: Path, old: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    rekey = passphrase_change._rekey

    def and_lose_a_row(part: Path, old: str | None, new: str | None) -> None:
        rekey(part, old, new)
        with passphrase_change._connected(part, new) as connection:
            connection.execute("DELETE FROM history")

    monkeypatch.setattr(passphrase_change, "_rekey", and_lose_a_row)
    with Journal.open(path) as journal, pytest.raises(JournalError, match="not whole"):
        journal.change_passphrase(NEW)
    assert opened_by(path, None, NEW) == [None]


@pytest.mark.parametrize("old", [PASSPHRASE])
def test_no_log_line_and_no_error_holds_either(
    path: Path, old: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Journal.open(path, old) as journal:
        journal.change_passphrase(NEW)
        with Journal.open(path, NEW), pytest.raises(CannotStore) as refused:
            journal.change_passphrase("a third one")
    told = caplog.text + str(refused.value)
    for secret in (PASSPHRASE, NEW, NEW.replace("'", "''"), "a third one"):
        assert secret not in told


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs children that are copies")
@every_change
def test_a_kill_at_any_step_leaves_a_file_that_one_of_the_two_opens(
    path: Path, old: str | None, new: str | None
) -> None:
    command = [sys.executable, "-c", KILLED, path, old or "", new or "", *KILLS]
    killed = subprocess.run(
        [*map(str, command)], capture_output=True, text=True, cwd=ROOT, check=True
    )
    statuses = [int(line.split()[1]) for line in killed.stdout.splitlines()]
    assert statuses[0] == signal.SIGKILL
    assert statuses[-1] == 0, "not every step was killed"
    found = []
    for at in KILLS:
        left = path.with_name(str(at)) / path.name
        (opens,) = [one for one in (old, new) if opens_with(left, one)]
        assert opened_by(left, opens) == [opens]
        found.append(opens)
        assert names_beside(left) == ["mine.njournal", *(["mine.njournal-salt"] if opens else [])]
    # Some were killed before the new one was in place, some after; never back and forth.
    assert found == [old] * found.count(old) + [new] * found.count(new)
    assert old in found
    assert new in found


def opens_with(path: Path, passphrase: str | None) -> bool:
    try:
        db.connect(path, passphrase).close()
    except apsw.NotADBError:
        return False
    return True
