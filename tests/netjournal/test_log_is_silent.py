"""The log holds no note, no name and no passphrase, at any level, also where things go wrong."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.failing import failing_disk
from netjournal import cli
from netjournal.errors import JournalError
from netjournal.journal import Journal, restore
from netjournal.words import ConversationStage, ReservationKind, Side
from tests.conftest import PASSPHRASE, Clock

SECRETS = (
    "Zaphod Quillfeather",
    "Quillfeather",
    "Doubts about the harbour contract",
    "He drinks at noon",
    "I left a large firm",
    "The Peculiar Zeppelin Company",
    PASSPHRASE,
    "not the passphrase",
    "correct",
)


@pytest.fixture
def peewee_speaks() -> Iterator[None]:
    """Somebody who hunts a fault lets peewee say everything."""
    logger = logging.getLogger("peewee")
    before = logger.level
    logger.setLevel(logging.DEBUG)
    yield
    logger.setLevel(before)


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture, peewee_speaks: None) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def live(path: Path, clock: Clock) -> None:
    """Write of everything that is secret, and take some back."""
    with Journal.create(path, PASSPHRASE, clock=clock) as journal:
        zaphod = journal.people.add(SECRETS[0], does="Freight")
        journal.organisations.add("The Peculiar Zeppelin Company")
        journal.notes.write(zaphod, SECRETS[2])
        journal.reservations.add(zaphod, Side.MINE, ReservationKind.CONTACTS, "He drinks at noon")
        talk = journal.conversations.arrange(zaphod, ConversationStage.FIRST, clock())
        journal.conversations.answer(talk, "why", "I left a large firm")
        journal.search.find("Quillfeather")
        journal.undo()
        journal.redo()


def go_wrong(path: Path, clock: Clock) -> None:
    """Meet a wrong passphrase, refusals of the method, a failing disk, a damaged file."""
    with pytest.raises(JournalError):
        Journal.open(path, "not the passphrase")
    with failing_disk(path.parent) as disk, Journal.open(path, PASSPHRASE, clock=clock) as journal:
        zaphod = journal.people.named("Zaphod Quillfeather").id
        with pytest.raises(JournalError):
            journal.conversations.arrange(zaphod, ConversationStage.SECOND, clock())
        with pytest.raises(JournalError):
            journal.people.named("Quillfeather and somebody else")
        for at in range(1, 8):
            disk.fail(at, full=True)
            with pytest.raises(JournalError):
                journal.notes.write(zaphod, "Doubts about the harbour contract")
            with pytest.raises(JournalError):
                journal.backup()
        disk.mend()
        saved = journal.backup().path
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.with_name("harmed.njournal").write_bytes(whole)
    with pytest.raises(JournalError), Journal.open(path.with_name("harmed.njournal"), PASSPHRASE):
        raise JournalError("it opened: the page is not read at once")
    restore(saved, path, PASSPHRASE, clock=clock)


def test_a_life_with_errors_leaves_no_secret_in_the_log(
    tmp_path: Path, clock: Clock, everything: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "mine.njournal"
    live(path, clock)
    go_wrong(path, clock)
    said = everything.text + "".join(str(vars(record)) for record in everything.records)
    assert [secret for secret in SECRETS if secret in said] == []


def test_the_log_of_a_command_that_fails_holds_no_secret(
    tmp_path: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    peewee_speaks: None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "mine.njournal"
    live(path, clock)
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", PASSPHRASE)

    def fails(self: Journal) -> None:
        name = self.people.rows(self.people.ids())[0].name
        raise ValueError(name, SECRETS)

    monkeypatch.setattr(Journal, "check", fails)
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    level = root.level
    try:
        assert cli.main(["--data", str(tmp_path / "data"), "check", str(path)]) == cli.FAILED
        root.setLevel(logging.DEBUG)
        Journal.open(path, PASSPHRASE, clock=clock).close()
        handlers = list(root.handlers)
    finally:
        root.setLevel(level)
    for handler in handlers:
        handler.close()
    (log,) = (tmp_path / "data" / "logs").iterdir()
    text = log.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert [secret for secret in SECRETS if secret in text + capsys.readouterr().err] == []
