"""Putting a backup in a journal's place, killed before every single step, and taken back."""

import os
import shutil
import subprocess
import sys

import pytest

from netjournal.errors import CannotStore, JournalError
from netjournal.journal import Journal, restore, undo_restore
from netjournal.store import swap
from tests.builders import everything_in

KILLED_AT = """
import os, sys
from pathlib import Path
from netjournal.journal import restore, undo_restore

def at(event, details, count=[0]):
    if event in ("os.rename", "os.link", "os.remove"):
        count[0] += 1
        if count[0] == int(sys.argv[4]):
            os._exit(9)

sys.addaudithook(at)
how = restore if sys.argv[1] == "restore" else undo_restore
paths = [Path(sys.argv[2]), Path(sys.argv[3])]
how(*(paths if how is restore else reversed(paths)))
"""

NO_LINKS = """
import pathlib
def no_links(*_given): raise PermissionError("no links here")
pathlib.Path.hardlink_to = no_links
"""


def people_in(path):
    with Journal.open(path) as journal:
        assert all(finding.sound for finding in journal.check())
        return sorted(row.name for row in journal.people.rows(journal.people.ids()))


@pytest.fixture
def crashed(journal, tmp_path):
    """A folder with a backup of Hal, and a journal with Ada too, who is only in its -wal."""
    journal.people.add("Hal Okoro")
    backup = journal.backup().path
    journal.people.add("Ada Lind")
    folder = tmp_path / "crashed"
    folder.mkdir()
    for path in [*tmp_path.glob("mine.njournal*"), backup]:
        if path.is_file():
            shutil.copyfile(path, folder / path.name)
    journal.close()
    return folder


def killed(how, source, journal, step, before=""):
    """Kill a restore, or what undoes one, before that step; 0 when it came to its end."""
    command = [sys.executable, "-c", before + KILLED_AT, how, str(source), str(journal), str(step)]
    return subprocess.run(command, check=False, timeout=60).returncode


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_restore_killed_at_any_step_leaves_the_old_or_the_new(crashed, tmp_path, links):
    steps = 0
    for step in range(1, 40):
        folder = tmp_path / f"step {step}"
        shutil.copytree(crashed, folder)
        (backup,) = folder.glob("*.njbackup")
        path = folder / "mine.njournal"
        code = killed("restore", backup, path, step, "" if links else NO_LINKS)
        if links:
            assert path.exists()
        found = people_in(path)
        assert found in (["Ada Lind", "Hal Okoro"], ["Hal Okoro"])
        aside = list(folder.glob("mine set aside *.njournal"))
        if found == ["Hal Okoro"]:
            assert people_in(aside[0]) == ["Ada Lind", "Hal Okoro"]
        else:
            assert aside == []
        assert not swap.marker_of(path).exists()
        steps = step
        if code == 0:
            break
    assert 5 < steps < 39


def test_undoing_a_restore_killed_at_any_step_leaves_one_of_the_two(crashed, tmp_path):
    (backup,) = crashed.glob("*.njbackup")
    aside = restore(backup, crashed / "mine.njournal")
    for step in range(1, 40):
        folder = tmp_path / f"step {step}"
        shutil.copytree(crashed, folder)
        path = folder / "mine.njournal"
        code = killed("undo", folder / aside.name, path, step)
        assert path.exists()
        found = people_in(path)
        assert found in (["Ada Lind", "Hal Okoro"], ["Hal Okoro"])
        assert {
            tuple(found),
            *(tuple(people_in(one)) for one in folder.glob("* aside *.njournal")),
        } == {
            ("Ada Lind", "Hal Okoro"),
            ("Hal Okoro",),
        }
        if code == 0:
            assert found == ["Ada Lind", "Hal Okoro"]
            break
    assert 5 < step < 39


def test_a_restore_is_undone_and_made_again(crashed, clock):
    (backup,) = crashed.glob("*.njbackup")
    path = crashed / "mine.njournal"
    aside = restore(backup, path, clock=clock)
    restored = undo_restore(path, aside, clock=clock)
    assert people_in(path) == ["Ada Lind", "Hal Okoro"]
    assert not aside.exists()
    undo_restore(path, restored, clock=clock)
    assert people_in(path) == ["Hal Okoro"]


def test_what_was_set_aside_comes_back_also_when_it_is_damaged(crashed, clock):
    (backup,) = crashed.glob("*.njbackup")
    path = crashed / "mine.njournal"
    path.write_bytes(b"damaged" * 5000)
    wal = (crashed / "mine.njournal-wal").read_bytes()
    aside = restore(backup, path, clock=clock)
    undo_restore(path, aside, clock=clock)
    assert path.read_bytes() == b"damaged" * 5000
    assert (crashed / "mine.njournal-wal").read_bytes() == wal


def test_what_cannot_be_put_in_place_leaves_all_as_it_was(crashed, clock, monkeypatch):
    (backup,) = crashed.glob("*.njbackup")
    before = {path.name: path.read_bytes() for path in crashed.iterdir()}

    def full(*_given):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        patched.setattr("pathlib.Path.replace", full)
        with pytest.raises(CannotStore, match="No space left"):
            restore(backup, crashed / "mine.njournal", clock=clock)
    after = {path.name: path.read_bytes() for path in crashed.iterdir() if path.suffix != ".part"}
    assert {name: before[name] for name in before if not name.endswith("-shm")} == {
        name: one for name, one in after.items() if not name.endswith("-shm")
    }


def test_a_marker_that_names_other_files_is_not_followed(crashed):
    path = crashed / "mine.njournal"
    (crashed / "holiday.jpg").write_text("mine", encoding="utf-8")
    for said in (
        '{"new": "holiday.jpg", "aside": "mine set aside 2026.njournal"}',
        '{"new": "../../etc/passwd", "aside": "x"}',
        "[]",
        "not json",
    ):
        swap.marker_of(path).write_text(said, encoding="utf-8")
        assert people_in(path) == ["Ada Lind", "Hal Okoro"]
        assert (crashed / "holiday.jpg").exists()


def test_only_what_lies_beside_the_journal_is_put_back(crashed, tmp_path):
    with pytest.raises(JournalError):
        undo_restore(crashed / "mine.njournal", tmp_path / "elsewhere.njournal")
    assert everything_in(Journal.open(crashed / "mine.njournal"))


def test_a_new_journal_does_not_take_what_another_left_beside_its_name(crashed, clock):
    path = crashed / "mine.njournal"
    path.unlink()
    left = (crashed / "mine.njournal-wal").read_bytes()
    with Journal.create(path, clock=clock) as journal:
        assert journal.people.ids() == []
        assert all(finding.sound for finding in journal.check())
    (aside,) = crashed.glob("mine set aside *-wal")
    assert aside.read_bytes() == left
