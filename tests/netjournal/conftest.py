"""What the tests of the core share."""

from __future__ import annotations

from pathlib import Path

import pytest

from netjournal import cli
from tests.netjournal.command_line import Run, Said


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.delenv("NETJOURNAL_PASSPHRASE", raising=False)

    def run(*arguments: object) -> Said:
        try:
            status = cli.main(["--data", str(tmp_path / "data"), *map(str, arguments)])
        except SystemExit as left:
            status = int(left.code or 0)
        out, err = capsys.readouterr()
        return Said(status, out, err)

    return run
