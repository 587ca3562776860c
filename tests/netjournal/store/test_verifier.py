"""A wrong passphrase and damage are told apart; a stale or missing salt locks nobody out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from netjournal.errors import Damaged, WrongPassphrase
from netjournal.journal import Journal, restore
from netjournal.store import backup
from netjournal.store.verifier import Proof, kept_salt, proof_of, salt_file
from tests.conftest import PASSPHRASE

WRONG = "not this one"
PAGE = 4096


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "mine.njournal"
    with Journal.create(path, PASSPHRASE) as journal:
        journal.people.add("Hal Okoro")
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    for file in (made, salt_file(made)):
        shutil.copy(file, tmp_path)
    return tmp_path / made.name


def write_over(path: Path, at: int, content: bytes) -> None:
    present = bytearray(path.read_bytes())
    present[at : at + len(content)] = content
    path.write_bytes(present)


def flip(path: Path, at: int, bit: int = 0) -> None:
    write_over(path, at, bytes([path.read_bytes()[at] ^ (1 << bit)]))


def refusal(path: Path, passphrase: str) -> type[Exception]:
    before = path.read_bytes()
    with pytest.raises((Damaged, WrongPassphrase)) as refused:
        Journal.open(path, passphrase)
    assert path.read_bytes() == before
    assert passphrase not in str(refused.value)
    return refused.type


@pytest.mark.parametrize(
    ("at", "proof"),
    [(0, Proof.SALT), (7, Proof.SALT), (15, Proof.SALT), (16, Proof.PAGES), (2000, Proof.PAGES)],
)
def test_a_flipped_bit_in_the_first_page_is_damage_and_a_wrong_passphrase_is_none(
    path: Path, at: int, proof: Proof
) -> None:
    flip(path, at)
    assert refusal(path, PASSPHRASE) is Damaged
    assert proof_of(path, PASSPHRASE) is proof
    assert refusal(path, WRONG) is WrongPassphrase


def test_a_lost_beginning_is_damage(path: Path) -> None:
    write_over(path, 0, bytes(PAGE))
    assert refusal(path, PASSPHRASE) is Damaged
    assert refusal(path, WRONG) is WrongPassphrase


def test_the_wal_of_another_file_is_damage_beside_it(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.njournal"
    with Journal.create(other, "another") as journal:
        journal.people.add("Ada Lind")
        shutil.copy(other.with_name("other.njournal-wal"), tmp_path / "stale")
    (tmp_path / "stale").rename(path.with_name(path.name + "-wal"))
    assert refusal(path, PASSPHRASE) is Damaged
    assert proof_of(path, PASSPHRASE) is Proof.BESIDE
    path.with_name(path.name + "-wal").unlink()
    Journal.open(path, PASSPHRASE).close()


def test_without_the_salt_a_journal_opens_and_it_is_kept_again(path: Path) -> None:
    kept = kept_salt(path)
    assert kept == path.read_bytes()[:16]
    salt_file(path).unlink()
    assert refusal(path, WRONG) is WrongPassphrase
    Journal.open(path, PASSPHRASE).close()
    assert kept_salt(path) == kept


def test_without_the_salt_damage_behind_it_is_still_told(path: Path) -> None:
    salt_file(path).unlink()
    flip(path, 100)
    assert refusal(path, PASSPHRASE) is Damaged


def test_without_the_salt_a_flipped_bit_in_it_cannot_be_told(path: Path) -> None:
    salt_file(path).unlink()
    flip(path, 3)
    assert refusal(path, PASSPHRASE) is WrongPassphrase


@pytest.mark.parametrize("content", [b"", b"00" * 16, b"\xff\xfe", b"zz" * 16, b"0" * 100_000])
def test_a_wrong_salt_locks_nobody_out_and_accuses_nobody(path: Path, content: bytes) -> None:
    salt_file(path).write_bytes(content)
    assert refusal(path, WRONG) is WrongPassphrase
    Journal.open(path, PASSPHRASE).close()
    assert kept_salt(path) == path.read_bytes()[:16]


def test_a_salt_that_cannot_be_kept_costs_nothing(path: Path) -> None:
    salt_file(path).unlink()
    salt_file(path).mkdir()
    Journal.open(path, PASSPHRASE).close()


def test_the_passphrase_of_a_file_that_stood_here_before_is_wrong_not_damage(
    path: Path, tmp_path: Path
) -> None:
    with Journal.create(tmp_path / "other.njournal", "another"):
        pass
    shutil.copy(tmp_path / "other.njournal", path)
    assert refusal(path, PASSPHRASE) is WrongPassphrase
    Journal.open(path, "another").close()


def test_a_plain_journal_keeps_no_salt(tmp_path: Path) -> None:
    Journal.create(tmp_path / "plain.njournal").close()
    assert not salt_file(tmp_path / "plain.njournal").exists()


def test_a_backup_goes_without_and_is_told_apart_all_the_same(path: Path) -> None:
    with Journal.open(path, PASSPHRASE) as journal:
        taken = journal.backup().path
    assert not salt_file(taken).exists()
    with pytest.raises(WrongPassphrase):
        backup.verify(taken, WRONG)
    flip(taken, 500)
    with pytest.raises(Damaged, match="beginning"):
        backup.verify(taken, PASSPHRASE)


def test_after_a_restore_the_new_salt_is_kept(path: Path) -> None:
    with Journal.open(path, PASSPHRASE) as journal:
        taken = journal.backup().path
    before = kept_salt(path)
    restore(taken, path, PASSPHRASE)
    assert refusal(path, WRONG) is WrongPassphrase
    Journal.open(path, PASSPHRASE).close()
    assert kept_salt(path) == path.read_bytes()[:16] != before


def test_the_salt_is_readable_by_its_owner_only(path: Path) -> None:
    assert salt_file(path).stat().st_mode & 0o077 == 0
