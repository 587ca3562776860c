"""The settings of this computer: kept whole, and no reason for a window to stay open."""

from __future__ import annotations

from pathlib import Path

import pytest

from netjournal.settings import FILE, Settings


def test_what_is_kept_is_there_at_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).set("window.page", "people")
    assert Settings(tmp_path).get("window.page") == "people"


def test_a_disk_that_takes_nothing_raises_nothing_and_is_written_to_later(tmp_path: Path) -> None:
    folder = tmp_path / "settings"
    folder.write_text("in the way", encoding="utf-8")
    settings = Settings(folder)
    settings.set("window.page", "people")
    assert settings.get("window.page") == "people"
    folder.unlink()
    settings.set("window.size", "large")
    assert Settings(folder).get("window.page") == "people"


@pytest.mark.parametrize("torn", ["", "{", "[1, 2]", "\x00"])
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, torn: str) -> None:
    (tmp_path / FILE).write_text(torn, encoding="utf-8")
    assert Settings(tmp_path).get("window.page", "today") == "today"
