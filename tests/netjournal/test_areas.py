"""Every area of a journal is made when it is asked for, once, and given what it needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from netjournal.area import Area
from netjournal.areas import Areas, Late
from netjournal.journal import Journal

NAMES = sorted(name for name, value in vars(Areas).items() if isinstance(value, Late))

OPENS = """
import sys
from netjournal.journal import Journal

with Journal.open(sys.argv[1]) as journal:
    opened = "netjournal.people.matching" in sys.modules
    journal.matching.introductions()
    print(opened, "netjournal.people.matching" in sys.modules)
"""


@pytest.mark.parametrize("name", NAMES)
def test_an_area_is_there_when_asked_for_and_stays(journal: Journal, name: str) -> None:
    area = getattr(journal, name)
    assert isinstance(area, Area)
    assert getattr(journal, name) is area


def test_two_journals_have_areas_of_their_own(journal: Journal, tmp_path: Path) -> None:
    with Journal.create(tmp_path / "other.njournal") as other:
        other.people.add("Hal Okoro")
        assert journal.people.ids() == []


def test_areas_share_those_they_rest_on(journal: Journal) -> None:
    person = journal.people.add("Hal Okoro")
    journal.followups.add("Send the lease", person=person)
    assert [one.what for one in journal.today.to_do()] == ["Send the lease"]


def test_what_is_not_asked_for_is_not_imported(tmp_path: Path) -> None:
    path = tmp_path / "mine.njournal"
    Journal.create(path).close()
    command = [sys.executable, "-c", OPENS, str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.split()) == (0, ["False", "True"]), ran.stderr
