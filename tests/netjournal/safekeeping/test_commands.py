"""The commands about backups and damage, on real files."""

import pytest

from netjournal import cli
from netjournal.journal import Journal
from tests.conftest import PASSPHRASE


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.delenv("NETJOURNAL_PASSPHRASE", raising=False)

    def run(*arguments):
        status = cli.main(["--data", str(tmp_path / "data"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        journal.notes.write(journal.people.add("Hal Okoro"), "Likes the window seat")
    return path


def test_backups_are_listed_with_what_they_hold_and_whether_they_are_sound(run, file, tmp_path):
    assert run("backups", file) == (0, "There is no backup.\n", "")
    run("backup", file)
    (first,) = (tmp_path / "data" / "backups").iterdir()
    first.rename(first.with_name("mine 2026-01-01 10.00.00.njbackup"))
    run("backup", file)
    status, out, _err = run("backups", file)
    assert status == 0
    folder, newest, oldest = out.splitlines()
    assert folder == str(first.parent)
    assert "MB  sound" in newest
    assert newest.endswith("1 person, 0 events, 0 conversations, 1 note")
    assert oldest.startswith("  2026-01-01 10:00:00  ")
    first.with_name("mine 2026-01-01 10.00.00.njbackup").write_bytes(b"damaged" * 999)
    status, out, _err = run("backups", file)
    assert status == 1
    assert "damaged" in out.splitlines()[2]


def test_rescue_of_a_sound_journal_says_so(run, file):
    assert run("rescue", file) == (
        0,
        "The journal is whole.\n1 person, 0 events, 0 conversations, 1 note\n",
        "",
    )


def test_rescue_of_a_damaged_journal_prints_offers_and_takes_one(run, file):
    run("backup", file)
    content = bytearray(file.read_bytes())
    content[100:4096] = b"\xff" * 3996
    file.write_bytes(bytes(content))
    status, out, _err = run("rescue", file)
    assert status == 1
    assert "1. Restore the backup of " in out
    assert "2. Salvage what can be read into a new journal." in out
    assert out.count("1 person, 0 events, 0 conversations, 1 note; newest change: ") == 2
    assert file.read_bytes() == bytes(content)
    status, _out, err = run("rescue", file, "--take", "3")
    assert status == 2
    assert "There is no offer 3." in err
    status, out, _err = run("rescue", file, "--take", "2")
    assert status == 0
    assert "set aside: " in out
    with Journal.open(file) as journal:
        (hal,) = journal.people.ids()
        assert [note.text for note in journal.notes.about(hal)] == ["Likes the window seat"]


def test_rescue_and_backups_take_the_passphrase_of_the_environment(run, tmp_path, monkeypatch):
    path = tmp_path / "secret.njournal"
    Journal.create(path, PASSPHRASE).close()
    status, _out, err = run("rescue", path)
    assert status == 2
    assert "passphrase" in err
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", PASSPHRASE)
    run("backup", path)
    assert run("rescue", path)[0] == 0
    assert "sound" in run("backups", path)[1]
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", "another")
    assert "another passphrase" in run("backups", path)[1]
    status, _out, err = run("rescue", path)
    assert status == 2
    assert "another" not in err.replace("another passphrase", "")
