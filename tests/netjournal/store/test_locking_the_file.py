"""A locked journal is closed for real: without its passphrase nothing of it can be had."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from netjournal.errors import CannotStore, JournalError, Locked, WrongPassphrase
from netjournal.journal import Journal
from tests.conftest import PASSPHRASE, ROOT

SECOND = "import sys; from netjournal.journal import Journal; Journal.open(*sys.argv[1:])"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted journal to be copied: making one takes half a second."""
    path = tmp_path_factory.mktemp("pattern") / "mine.njournal"
    with Journal.create(path, PASSPHRASE) as journal:
        journal.people.add("Hal Okoro")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.njournal"


@pytest.fixture
def journal(pattern: Path, path: Path) -> Iterator[Journal]:
    shutil.copy(pattern, path)
    with Journal.open(path, PASSPHRASE) as journal:
        yield journal


ASKED: dict[str, Callable[[Journal], object]] = {
    "reading": lambda journal: journal.people.ids(),
    "searching": lambda journal: journal.search.find("Hal"),
    "writing": lambda journal: journal.people.add("Ada Lind"),
    "undo": lambda journal: journal.undo(),
    "a backup": lambda journal: journal.backup(),
    "a check": lambda journal: journal.check(),
    "another window": lambda journal: journal.again(journal.voice),
}


@pytest.mark.parametrize("asked", ASKED)
def test_nothing_can_be_had_of_a_locked_journal(journal: Journal, asked: str) -> None:
    journal.lock()
    with pytest.raises(Locked):
        ASKED[asked](journal)
    assert journal.locked
    assert journal.encrypted


def test_its_passphrase_unlocks_it_and_undo_goes_on(journal: Journal) -> None:
    journal.lock()
    journal.unlock(PASSPHRASE)
    assert not journal.locked
    journal.undo()
    assert journal.people.ids() == []
    journal.redo()
    assert len(journal.people.ids()) == 1


def test_before_it_is_locked_a_passphrase_is_only_tried(journal: Journal) -> None:
    with pytest.raises(WrongPassphrase):
        journal.unlock("not it")
    journal.unlock(PASSPHRASE)
    assert len(journal.people.ids()) == 1


@pytest.mark.parametrize("wrong", ["not it", ""])
def test_a_wrong_passphrase_leaves_it_locked(journal: Journal, wrong: str) -> None:
    journal.lock()
    with pytest.raises(JournalError) as refused:
        journal.unlock(wrong)
    assert isinstance(refused.value, WrongPassphrase) is bool(wrong)
    with pytest.raises(Locked):
        journal.people.ids()
    journal.unlock(PASSPHRASE)


def test_the_passphrase_is_no_longer_held(path: Path) -> None:
    passphrase = " ".join(("a quite", "unmistakable", "passphrase"))
    with Journal.create(path, passphrase) as journal:
        journal.lock()
        gc.collect()
        held = [one for one in gc.get_objects() if isinstance(one, dict) and one is not locals()]
        ours = {"passphrase", "held", "ours"}
        found = [
            key
            for one in held
            for key, value in list(one.items())
            if type(value) is str and value == passphrase and key not in ours
        ]
    assert found == []


def test_nobody_else_may_write_to_it_meanwhile(journal: Journal, path: Path) -> None:
    journal.lock()
    ran = subprocess.run(
        [sys.executable, "-c", SECOND, str(path), PASSPHRASE],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert "AlreadyOpen" in ran.stderr


def test_a_plain_journal_has_nothing_to_lock_with(tmp_path: Path) -> None:
    with Journal.create(tmp_path / "plain.njournal") as journal:
        with pytest.raises(JournalError, match="no passphrase"):
            journal.lock()
        journal.people.add("Hal Okoro")


def test_a_locked_journal_can_be_closed(journal: Journal, path: Path) -> None:
    journal.lock()
    journal.close()
    with Journal.open(path, PASSPHRASE) as again:
        assert len(again.people.ids()) == 1


def test_a_file_that_is_another_one_now_can_be_reached_again(journal: Journal, path: Path) -> None:
    """A stick was taken out and put in: what was open there is dead for good."""
    away = path.with_name("away.njournal")
    path.rename(away)
    with pytest.raises(CannotStore):
        journal.people.add("Ada Lind")
    with pytest.raises(CannotStore):
        journal.reconnect()
    assert len(journal.people.ids()) == 1
    shutil.copy(away, path)
    with pytest.raises(CannotStore):
        journal.people.add("Ada Lind")
    journal.reconnect()
    journal.people.add("Ada Lind")
    assert len(journal.people.ids()) == 2
