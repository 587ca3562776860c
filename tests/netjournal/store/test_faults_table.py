"""The faults themselves: a small sample of each survives, and the table says what was lost."""

from __future__ import annotations

import subprocess
import sys

import pytest

from faults.tally import Tally, table
from tests.conftest import ROOT

SEED = "7"
# Kills and flipped bits take their time; test_kill.py and test_backup.py have some of both.
FAMILIES = ("tails", "writes", "steps", "places", "index", "foreign")


def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "faults", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_a_small_sample_of_every_family_survives() -> None:
    told = ran("--quick", "--seed", SEED, *FAMILIES)
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.startswith(f"seed {SEED}, a small sample")
    assert "LOST" not in told.stdout


def test_an_unknown_family_is_refused_with_those_there_are() -> None:
    told = ran("earthquake")
    assert told.returncode == 2
    assert "bits" in told.stderr


def test_a_loss_is_counted_and_said() -> None:
    tally = Tally("flood")
    tally.count()
    tally.count("40 were saved, 39 are there", "late")
    said = table([tally.done()])
    assert said.splitlines()[1].split() == ["flood", "2", "1", "1", "0.0"]
    assert "LOST 40 were saved, 39 are there" in said


@pytest.mark.parametrize("known", ["", "nothing can be done about it"])
def test_a_loss_that_is_known_is_explained(known: str) -> None:
    tally = Tally("flood", known=known)
    tally.count("gone")
    assert (known in table([tally]), "LOST gone" in table([tally])) == (True, not known)
