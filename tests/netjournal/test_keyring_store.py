"""The keyring is a convenience: whatever it does is a plain value and costs nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from netjournal import keyring_store
from netjournal.keyring_store import Keyring
from tests.conftest import PASSPHRASE

JOURNAL = Path("mine.njournal")


class Kept(KeyringBackend):
    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


class Locked(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Broken(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise ZeroDivisionError(PASSPHRASE)

    set_password = delete_password = get_password  # type: ignore[assignment]


class Forgetful(Kept):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class InPlainText(Kept):
    priority = 0.5  # type: ignore[assignment]


class Odd(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        return 7  # type: ignore[return-value]


@pytest.fixture(autouse=True)
def the_one_there_was() -> object:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_what_was_remembered_is_read_and_forgotten() -> None:
    keyring.set_keyring(Kept())
    assert keyring_store.there()
    assert keyring_store.read(JOURNAL) == (None, Keyring.NOTHING)
    assert keyring_store.remember(JOURNAL, PASSPHRASE) is Keyring.DONE
    assert keyring_store.read(JOURNAL) == (PASSPHRASE, Keyring.DONE)
    assert keyring_store.read(Path("other.njournal")).passphrase is None
    assert keyring_store.forget(JOURNAL) is Keyring.NOTHING
    assert keyring_store.forget(JOURNAL) is Keyring.NOTHING
    assert keyring_store.read(JOURNAL) == (None, Keyring.NOTHING)


@pytest.mark.parametrize("backend", [Locked, Broken])
def test_a_keyring_that_raises_is_told_as_a_value(backend: type[Kept]) -> None:
    keyring.set_keyring(backend())
    assert keyring_store.remember(JOURNAL, PASSPHRASE) is Keyring.REFUSED
    assert keyring_store.read(JOURNAL) == (None, Keyring.REFUSED)
    assert keyring_store.forget(JOURNAL) is Keyring.REFUSED


def test_one_that_keeps_nothing_is_found_out() -> None:
    keyring.set_keyring(Forgetful())
    assert keyring_store.remember(JOURNAL, PASSPHRASE) is Keyring.REFUSED


def test_one_in_plain_text_is_not_used() -> None:
    backend = InPlainText()
    keyring.set_keyring(backend)
    assert not keyring_store.there()
    assert keyring_store.remember(JOURNAL, PASSPHRASE) is Keyring.NONE_THERE
    assert backend.kept == {}


def test_what_is_no_text_counts_as_nothing() -> None:
    keyring.set_keyring(Odd())
    assert keyring_store.read(JOURNAL) == (None, Keyring.NOTHING)


def test_where_there_is_no_library_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert keyring_store.read(JOURNAL) == (None, Keyring.NONE_THERE)
    assert keyring_store.remember(JOURNAL, PASSPHRASE) is Keyring.NONE_THERE
    assert keyring_store.forget(JOURNAL) is Keyring.NONE_THERE
    assert not keyring_store.there()


def test_what_was_read_does_not_show_itself() -> None:
    keyring.set_keyring(Kept())
    keyring_store.remember(JOURNAL, PASSPHRASE)
    assert PASSPHRASE not in repr(keyring_store.read(JOURNAL))


def test_here_where_there_is_none_it_says_so() -> None:
    assert keyring_store.read(JOURNAL).keyring in Keyring
