"""The command line: every command on a real file, every error one line and nothing lost."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from netjournal.journal import Journal
from tests.conftest import PASSPHRASE, ROOT
from tests.netjournal.command_line import Run, Said, is_one_line_error


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        hal = journal.people.add("Hal Okoro", does="Commercial solicitor")
        journal.people.add("Hanna Ost", does="Printer")
        journal.notes.write(hal, "Likes the window seat")
    return path


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "locked.njournal"
    with Journal.create(path, PASSPHRASE) as journal:
        journal.people.add("Hal Okoro")
    return path


def damage(path: Path) -> None:
    """Write over the pages behind the first, which hold the tables and are never free."""
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 12] = b"\xa5" * 4096 * 10
    path.write_bytes(content)


def test_demo_writes_a_sound_journal_where_it_says(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "demo.njournal"
    assert run("demo", path) == Said(0, f"{path}\n", "")
    assert run("check", path).status == 0


def test_demo_does_not_overwrite(run: Run, file: Path) -> None:
    before = file.read_bytes()
    assert is_one_line_error(run("demo", file))
    assert file.read_bytes() == before


def test_demo_with_force_sets_the_present_file_aside(run: Run, file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    assert run("demo", file, "--force").status == 0
    (aside,) = tmp_path.glob("mine set aside*.njournal")
    assert aside.read_bytes() == before


def test_demo_is_encrypted_when_a_passphrase_is_given(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "demo.njournal"
    assert run("demo", path).status == 0
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_check_names_all_four_and_says_sound(run: Run, file: Path) -> None:
    said = run("check", file)
    assert said.status == 0
    assert said.out.splitlines() == [
        "integrity: sound",
        "foreign keys: sound",
        "search index: sound",
        "derived stages: sound",
    ]


def test_check_says_damaged_with_status_1(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "damaged.njournal"
    assert run("demo", path).status == 0
    damage(path)
    said = run("check", path)
    assert said.status == 1
    assert said.out
    assert "Traceback" not in said.err


def test_check_finds_a_stage_that_was_typed_in(run: Run, file: Path) -> None:
    import apsw

    connection = apsw.Connection(str(file))
    connection.execute("UPDATE person SET stage = 'partners' WHERE name = 'Hal Okoro'")
    connection.close()
    said = run("check", file)
    assert said.status == 1
    assert "derived stages: 1 " in said.out


@pytest.mark.parametrize("content", [b"", b"Dear diary,\n" * 90, b"SQLite format 3\0" + b"x" * 500])
def test_what_is_not_a_journal_cannot_be_opened_and_is_left_alone(
    run: Run, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.njournal"
    path.write_bytes(content)
    assert is_one_line_error(run("check", path))
    assert path.read_bytes() == content


def test_a_file_that_is_not_there_is_one_line(run: Run, tmp_path: Path) -> None:
    assert is_one_line_error(run("people", tmp_path / "nowhere.njournal"))
    assert not (tmp_path / "nowhere.njournal").exists()


def test_sheets_lists_the_kinds_one_a_line(run: Run) -> None:
    kinds = run("sheets").out.split()
    assert {"first-conversation", "second-conversation"} <= set(kinds)


@pytest.mark.parametrize(
    ("form", "start"), [("pdf", b"%PDF-"), ("html", b"<!"), ("markdown", b"#")]
)
def test_sheet_writes_each_format(
    run: Run, file: Path, tmp_path: Path, form: str, start: bytes
) -> None:
    out = tmp_path / "sheet"
    arguments = ("sheet", file, "first-conversation", "--person", "hal okoro", "--format", form)
    assert run(*arguments, "-o", out) == Said(0, f"{out}\n", "")
    assert out.read_bytes().lstrip().lower().startswith(start.lower())
    assert out.stat().st_mode & 0o077 == 0


def test_sheet_does_not_overwrite_without_force(run: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "kept.txt"
    out.write_text("kept")
    arguments = ("sheet", file, "first-conversation", "--person", "Hal Okoro", "-o", out)
    assert is_one_line_error(run(*arguments))
    assert out.read_text() == "kept"
    assert run(*arguments, "--force").status == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_an_unknown_kind_of_sheet_names_the_kinds(run: Run, file: Path, tmp_path: Path) -> None:
    said = run("sheet", file, "third", "--person", "Hal Okoro", "-o", tmp_path / "x")
    assert is_one_line_error(said)
    assert "first-conversation" in said.err


def test_an_ambiguous_name_lists_the_candidates(run: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "x"
    said = run("sheet", file, "first-conversation", "--person", "Ha", "-o", out)
    assert is_one_line_error(said)
    assert "Hal Okoro" in said.err
    assert "Hanna Ost" in said.err
    assert not out.exists()


def test_an_unknown_name_lists_who_is_near(run: Run, file: Path, tmp_path: Path) -> None:
    said = run("sheet", file, "first-conversation", "--person", "Hal Oko", "-o", tmp_path / "y")
    assert said.status == 0, "a part of one name is enough"
    said = run("sheet", file, "first-conversation", "--person", "Hall Okora", "-o", tmp_path / "x")
    assert is_one_line_error(said)
    assert "Hal Okoro" in said.err


def test_backup_prints_where_it_is_and_it_is_sound(run: Run, file: Path, tmp_path: Path) -> None:
    said = run("backup", file)
    where = Path(said.out.strip())
    assert where.parent == tmp_path / "data" / "backups"
    assert run("check", where).status == 0


def test_backup_goes_where_it_is_told_and_replaces_only_with_force(
    run: Run, file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "copy.njbackup"
    assert run("backup", file, "-o", out) == Said(0, f"{out}\n", "")
    assert is_one_line_error(run("backup", file, "-o", out))
    assert run("backup", file, "-o", out, "--force").status == 0
    assert run("check", out).status == 0


def test_restore_brings_back_what_was_and_keeps_what_is(
    run: Run, file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.njbackup"
    run("backup", file, "-o", copy)
    with Journal.open(file) as journal:
        journal.people.add("Added later")
    said = run("restore", copy, file)
    assert said.status == 0
    assert "Added later" not in run("people", file).out
    aside = re.search(r"set aside: (.+)", said.out)
    assert aside is not None
    assert "Added later" in run("people", aside[1]).out


def test_a_damaged_backup_is_not_restored(run: Run, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.njbackup"
    run("backup", file, "-o", copy)
    damage(copy)
    before = file.read_bytes()
    assert is_one_line_error(run("restore", copy, file))
    assert file.read_bytes() == before


def test_people_prints_name_stage_and_last_contact(run: Run, file: Path) -> None:
    lines = run("people", file).out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["Hal Okoro", "Hanna Ost"]
    assert "Named" in lines[0]


def test_people_searches_and_speaks_json(run: Run, file: Path) -> None:
    listed = json.loads(run("people", file, "--search", "solic", "--json").out)
    assert listed == [
        {
            "name": "Hal Okoro",
            "does": "Commercial solicitor",
            "stage": "named",
            "last_contact": None,
        }
    ]


def test_the_passphrase_comes_from_the_environment(
    run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", PASSPHRASE)
    assert "Hal Okoro" in run("people", locked).out


def test_without_a_terminal_a_missing_passphrase_names_the_variable(
    run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    said = run("people", locked)
    assert is_one_line_error(said)
    assert "NETJOURNAL_PASSPHRASE" in said.err


def test_a_wrong_passphrase_is_said_and_never_shown(
    run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", "hunter2 hunter2")
    said = run("people", locked)
    assert is_one_line_error(said)
    assert "hunter2" not in said.err


def test_wrong_arguments_are_one_line(run: Run) -> None:
    assert is_one_line_error(run("dance"))
    assert is_one_line_error(run("sheet"))


def test_without_a_display_the_window_says_so_and_names_the_commands_that_need_none(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    said = run()
    assert is_one_line_error(said)
    for command in ("demo", "check", "sheets", "sheet", "backup", "restore", "people"):
        assert command in said.err


def test_main_py_runs_and_makes_files_only_their_owner_can_read(tmp_path: Path) -> None:
    path = tmp_path / "demo.njournal"
    command = [sys.executable, str(ROOT / "main.py"), "demo", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert path.stat().st_mode & 0o077 == 0


def test_no_command_needs_qt(file: Path) -> None:
    code = (
        "import sys; from netjournal.cli import main; "
        f"main(['people', {str(file)!r}]); "
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
