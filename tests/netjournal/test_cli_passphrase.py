"""`netjournal passphrase` at a real terminal: asked for, asked twice, never shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from netjournal import journal as journals
from netjournal.journal import Journal
from netjournal.store.database import is_plain
from tests.conftest import PASSPHRASE, ROOT

pty = pytest.importorskip("pty", reason="terminals are made differently there")

NEW = "orchid lamp quiet seventeen walnut"


def at_a_terminal(*arguments: object, typed: list[str]) -> tuple[int, str]:
    """Run the command at a terminal, answer each question, and return what the screen shows."""
    terminal, its_side = pty.openpty()
    command = [sys.executable, ROOT / "main.py", *map(str, arguments)]
    environment = {k: v for k, v in os.environ.items() if k != "NETJOURNAL_PASSPHRASE"}
    with subprocess.Popen(
        command,
        stdin=its_side,
        stdout=its_side,
        stderr=its_side,
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    ) as program:
        os.close(its_side)
        shown, answers = "", list(typed)
        asked = 0
        while True:
            try:
                piece = os.read(terminal, 4096).decode()
            except OSError:
                break
            if not piece:
                break
            shown += piece
            if answers and shown[asked:].rstrip("\r\n").endswith(": "):
                asked = len(shown)
                os.write(terminal, (answers.pop(0) + "\n").encode())
        status = program.wait()
    os.close(terminal)
    return status, shown


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        journal.people.add("Hal Okoro")
    return path


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "mine.njournal"
    with Journal.create(path, PASSPHRASE) as journal:
        journal.people.add("Hal Okoro")
    return path


def opens(path: Path, passphrase: str | None) -> bool:
    with Journal.open(path, passphrase) as journal:
        return len(journal.people.ids()) == 1


def test_a_passphrase_is_given_and_judged_and_never_shown(plain: Path) -> None:
    status, shown = at_a_terminal("passphrase", plain, typed=[NEW, NEW])
    assert status == 0, shown
    assert "Strong" in shown
    assert "write it down" in shown
    assert NEW not in shown
    assert not is_plain(plain)
    assert opens(plain, NEW)


def test_it_is_changed_after_the_present_one_was_typed(secret: Path) -> None:
    with Journal.open(secret, PASSPHRASE) as journal:
        taken = journal.backup().path
    status, shown = at_a_terminal("passphrase", secret, typed=[PASSPHRASE, NEW, NEW])
    assert status == 0, shown
    assert "Backups made until now" in shown
    assert PASSPHRASE not in shown
    assert opens(secret, NEW)
    journals.restore(taken, secret, PASSPHRASE)


def test_two_that_differ_change_nothing(plain: Path) -> None:
    status, shown = at_a_terminal("passphrase", plain, typed=[NEW, NEW + "!"])
    assert status == 2
    assert "not the same" in shown
    assert is_plain(plain)


def test_an_empty_one_changes_nothing(plain: Path) -> None:
    status, shown = at_a_terminal("passphrase", plain, typed=["", ""])
    assert status == 2
    assert "empty" in shown
    assert is_plain(plain)


def test_removing_asks_plainly(secret: Path) -> None:
    status, shown = at_a_terminal("passphrase", secret, "--remove", typed=[PASSPHRASE, "yes"])
    assert status == 2
    assert "can read all of it" in shown
    assert not is_plain(secret)
    status, shown = at_a_terminal("passphrase", secret, "--remove", typed=[PASSPHRASE, "remove"])
    assert status == 0, shown
    assert is_plain(secret)
    assert opens(secret, None)


def test_removing_where_there_is_none_says_so(plain: Path) -> None:
    status, shown = at_a_terminal("passphrase", plain, "--remove", typed=[])
    assert status == 2
    assert "has no passphrase" in shown


def test_without_a_terminal_it_is_refused(plain: Path) -> None:
    command = [sys.executable, ROOT / "main.py", "passphrase", str(plain)]
    ended = subprocess.run(
        command, input=f"{NEW}\n{NEW}\n", capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert ended.returncode == 2
    assert "at a terminal" in ended.stderr
    assert is_plain(plain)


def test_a_journal_open_elsewhere_is_left_alone(plain: Path) -> None:
    with Journal.open(plain):
        status, shown = at_a_terminal("passphrase", plain, typed=[NEW, NEW])
    assert status == 2
    assert "already open" in shown
    assert is_plain(plain)
