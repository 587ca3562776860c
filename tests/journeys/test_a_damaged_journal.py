"""A journal that is really damaged: what the program says, and how one gets on working."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.paths import Paths
from netjournal.safekeeping.memory import Memory
from netjournal.safekeeping.rescue import Kind
from netjournal.settings import Settings
from tests.conftest import PASSPHRASE
from tests.journeys.pages import press, says, type_into, wait
from tests.journeys.sessions import Begin, begin, end, in_front, names
from tests.netjournal.safekeeping.damaging import damage
from ui.rescue.dialog import RescueDialog
from ui.session import Session

__all__ = ["begin"]

# An encrypted file is opened many times over while it is tried what helps.
PATIENCE_MS = 30_000


def lived(tmp_path: Path, passphrase: str | None) -> Path:
    """Hal is in the backup and in the journal, Ada came after it."""
    path = tmp_path / "mine.njournal"
    backups = Paths.within(tmp_path).backup_folder(path)
    with Journal.create(path, passphrase, backups=backups) as journal:
        journal.people.add("Hal Okoro")
        journal.backup()
        journal.people.add("Ada Lind")
    return path


def rescue_of(session: Session, qtbot: QtBot) -> RescueDialog:
    wait(qtbot, lambda: session._care.rescuer.dialog)
    dialog = session._care.rescuer.dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.offers is not None, timeout=PATIENCE_MS)
    return dialog


def test_its_beginning_is_gone_and_the_backup_is_taken(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    path = lived(tmp_path, None)
    content = bytearray(path.read_bytes())
    content[16:4096] = b"\xff" * 4080
    path.write_bytes(bytes(content))
    session = begin(path)
    assert session.window is None
    dialog = rescue_of(session, qtbot)
    assert says(dialog, "mine is damaged")
    assert dialog.offers is not None
    assert dialog.offers.chosen.kind is Kind.BACKUP
    press(dialog, "Do this and open the journal")
    program = in_front(session, qtbot)
    assert names(program.journal) == ["Hal Okoro"]
    assert "The damaged file is kept: mine set aside" in program.message
    (kept,) = tmp_path.glob("mine set aside *.njournal")
    assert kept.read_bytes() == bytes(content)
    end(session)


def test_an_encrypted_one_asks_for_its_passphrase_first(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    path = lived(tmp_path, PASSPHRASE)
    damage(path, [1])
    session = begin(path)
    wait(qtbot, lambda: session.unlock)
    assert session.unlock is not None
    session.unlock.activateWindow()
    type_into(session.unlock, "Passphrase", PASSPHRASE, enter=True)
    dialog = rescue_of(session, qtbot)
    press(dialog, "Do this and open the journal")
    qtbot.waitUntil(lambda: session.window is not None, timeout=PATIENCE_MS)
    program = in_front(session, qtbot)
    assert "Hal Okoro" in names(program.journal)
    assert program.journal.encrypted
    end(session)


def test_left_as_it_is_another_journal_can_be_opened(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    path = lived(tmp_path, None)
    path.write_bytes(b"")
    session = begin(path)
    dialog = rescue_of(session, qtbot)
    press(dialog, "Leave it as it is")
    wait(qtbot, lambda: session.welcome is not None and session.welcome.isVisible())
    assert path.read_bytes() == b""


@pytest.mark.parametrize("unclean", [True, False])
def test_after_an_unclean_end_the_whole_journal_is_checked(
    begin: Begin, tmp_path: Path, qtbot: QtBot, unclean: bool
) -> None:
    path = lived(tmp_path, None)
    memory = Memory(Settings(Paths.within(tmp_path).settings), path)
    memory.is_open = unclean
    session = begin(path)
    program = in_front(session, qtbot)
    guard = lambda: session._care._rescuer and session._care._rescuer.guard  # noqa: E731
    wait(qtbot, guard)
    wait(qtbot, lambda: not program.window.desk.background.busy)
    assert ("was not closed properly" in program.message) is unclean
    end(session)
    assert not Memory(Settings(Paths.within(tmp_path).settings), path).is_open


def test_damage_found_while_it_is_open_leads_to_what_can_be_done(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    path = lived(tmp_path, None)
    session = begin(path)
    program = in_front(session, qtbot)
    wait(qtbot, lambda: session._care._rescuer and session._care._rescuer.guard)
    assert session._care.rescuer.guard is not None
    session._care.rescuer.guard._say_damaged()
    assert "Your journal is damaged" in program.message
    press(program.window, "See what can be done")
    wait(qtbot, lambda: session.window is not None and session.window is not program.window)
    again = in_front(session, qtbot)
    assert names(again.journal) == ["Ada Lind", "Hal Okoro"]
    end(session)
