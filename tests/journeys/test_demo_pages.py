"""The demo journal opens on every page, tab and step without a warning of Qt."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.journeys.program import Start
from tests.journeys.walking import places


@pytest.mark.parametrize("size", [(1280, 820), (1024, 640)])
def test_every_page_of_the_demo_opens(start: Start, demo_copy: Path, size: tuple[int, int]) -> None:
    program = start(demo_copy, size=size)
    shown = list(places(program))
    assert len(shown) > 25
    assert (program.window.width(), program.window.height()) == size


def test_control_and_a_number_goes_to_a_page(start: Start, demo_copy: Path) -> None:
    program = start(demo_copy)
    gone_to = []
    for number in range(8, 0, -1):
        program.go_to(number)
        page = program.window.page
        assert isinstance(page, QWidget)
        gone_to.append(page.accessibleName())
    rail = ["Today", "People", "Events", "One-to-ones", "Referrals", "Review"]
    assert gone_to == [*rail, "My profile", "Settings"][::-1]


def test_looking_around_changes_nothing(start: Start, demo_copy: Path) -> None:
    program = start(demo_copy)
    for _place in places(program):
        pass
    assert program.journal.history() == []
