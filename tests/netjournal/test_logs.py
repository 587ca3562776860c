"""The log rotates, is for its owner only, and never stops the program."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from netjournal import logs

Keep = Callable[[], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def keep(folder: Path) -> Iterator[Keep]:
    """Keeps the log of a program of its own: what pytest listens with stands aside."""
    root = logging.getLogger()
    level, before = root.level, list(root.handlers)

    def keep() -> Path:
        root.handlers = []
        logs.keep(folder)
        return folder

    yield keep
    for handler in set(root.handlers) - set(before):
        handler.close()
    root.handlers = [one for one in root.handlers if one in before]
    root.setLevel(level)


def test_it_rotates_and_keeps_no_more_than_three_files(folder: Path, keep: Keep) -> None:
    keep()
    for number in range(20_000):
        logging.getLogger("netjournal").info("line %06d %s", number, "x" * 100)
    names = [path.name for path in logs.files(folder)]
    assert names == ["netjournal.log.2", "netjournal.log.1", "netjournal.log"]
    assert len(list(folder.iterdir())) == 3
    assert all(path.stat().st_size <= logs.LOG_BYTES for path in folder.iterdir())


def test_the_newest_line_is_read_last_and_none_is_cut(folder: Path, keep: Keep) -> None:
    keep()
    for number in range(20_000):
        logging.getLogger("netjournal").info("line %06d %s", number, "x" * 100)
    lines = logs.read(folder, 700_000).splitlines()
    numbers = [int(line.split(" line ")[1][:6]) for line in lines]
    assert numbers == list(range(numbers[0], 20_000))
    assert len("\n".join(lines)) > logs.LOG_BYTES


def test_only_its_owner_may_read_it(folder: Path, keep: Keep) -> None:
    keep()
    assert all(path.stat().st_mode & 0o077 == 0 for path in logs.files(folder))


def test_without_a_log_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert logs.read(tmp_path / "nowhere") == ""


def test_where_no_log_can_be_kept_the_program_goes_on(folder: Path, keep: Keep) -> None:
    folder.write_text("in the way", encoding="utf-8")
    keep()
    logging.getLogger("netjournal").error("said to nobody")


def test_a_disk_that_takes_no_line_stops_nothing(
    keep: Keep, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep()
    (handler,) = logging.getLogger().handlers

    def full(_record: logging.LogRecord) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler, "format", full)
    logging.getLogger("netjournal").error("said to nobody")
    assert capsys.readouterr().err == ""
