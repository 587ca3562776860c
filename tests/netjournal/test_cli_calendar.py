"""The command that writes a calendar file: on a real journal, every error one line."""

from __future__ import annotations

import datetime as dt
import stat
from pathlib import Path

import icalendar
import pytest

from netjournal.journal import Journal
from netjournal.words import ConversationStage
from tests.netjournal.command_line import Run, is_one_line_error

FIRST = ConversationStage.FIRST
SOON = dt.datetime.now().replace(microsecond=0) + dt.timedelta(days=3)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        for name in ("Hal Okoro", "Hanna Ost"):
            person = journal.people.add(name)
            journal.conversations.arrange(person, FIRST, SOON, place="The Mill")
        journal.people.add("Ruth Adeyemi")
        journal.events.add("Chamber breakfast", SOON.date())
        journal.followups.add("Send the leaflet")
    return path


def read(path: Path) -> list[str]:
    found = icalendar.Calendar.from_ical(path.read_bytes()).subcomponents
    return sorted(f"{one.name} {one['summary']}" for one in found)


def test_the_whole_calendar_is_written_for_its_owner_only(
    run: Run, file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "all.ics"
    said = run("calendar", file, "-o", out)
    assert (said.status, said.out, said.err) == (0, f"{out}\n", "")
    assert read(out) == [
        "VEVENT Chamber breakfast",
        "VEVENT First conversation with Hal Okoro",
        "VEVENT First conversation with Hanna Ost",
    ]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_follow_ups_come_along_if_asked_for(run: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.ics"
    assert run("calendar", file, "-o", out, "--follow-ups").status == 0
    assert "VTODO Send the leaflet" in read(out)


def test_the_one_to_ones_with_one_person(run: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "hal.ics"
    assert run("calendar", file, "--person", "hal okoro", "-o", out).status == 0
    assert read(out) == ["VEVENT First conversation with Hal Okoro"]


def test_what_is_there_is_replaced_only_by_force(run: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.ics"
    out.write_text("mine")
    said = run("calendar", file, "-o", out)
    assert is_one_line_error(said, "already there")
    assert out.read_text() == "mine"
    assert run("calendar", file, "-o", out, "--force").status == 0
    assert len(read(out)) == 3


def test_what_cannot_be_is_said_and_nothing_is_written(
    run: Run, file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "all.ics"
    nobody = run("calendar", file, "-o", out, "--person", "Zoe")
    assert is_one_line_error(nobody, "Zoe")
    nothing = run("calendar", file, "-o", out, "--person", "Ruth Adeyemi")
    assert is_one_line_error(nothing, "no one-to-one with Ruth Adeyemi")
    both = run("calendar", file, "-o", out, "--person", "Hal Okoro", "--follow-ups")
    assert is_one_line_error(both, "whole calendar")
    empty = tmp_path / "empty.njournal"
    Journal.create(empty).close()
    assert is_one_line_error(run("calendar", empty, "-o", out), "nothing for a calendar")
    assert is_one_line_error(run("calendar", file), "-o")
    assert is_one_line_error(run("calendar", file, "-o", tmp_path / "no" / "x.ics"), "no folder")
    assert not out.exists()
