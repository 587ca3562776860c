"""The disk fails at the last steps, when files get their names: it can be tried again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from faults.failing import failing_disk
from faults.lives import Sample, make
from faults.writes import BackUp, Restore, Try, _calls, _one

LAST = 8


@pytest.mark.parametrize("what", [BackUp, Restore], ids=["backing up", "restoring"])
def test_what_failed_at_one_of_its_last_steps_can_be_tried_again(
    tmp_path: Path, what: type[Try]
) -> None:
    sample = Sample(tmp_path, 1, quick=True)
    source = sample.place("source") / "mine.njournal"
    make(source, None)
    begin = partial(what, source, None)
    with failing_disk(sample.place("failing")) as disk:
        calls = _calls(disk, begin(sample.place("try")))
        for at in range(calls - LAST + 1, calls + 1):
            for full in (False, True):
                problem, _how = _one(disk, begin(sample.place("try")), at, full)
                assert not problem, f"call {at} of {calls}, full={full}: {problem}"
