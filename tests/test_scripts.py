"""The repository starts on a fresh machine: the lock is complete and the scripts can run."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = {
    "scripts/run": "sh",
    "scripts/test": "sh",
    "scripts/setup.sh": "sh",
    ".ci/run": "bash",
}


def locked() -> dict[str, str]:
    """Package name -> its whole entry in the lock, continuation lines joined."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return {canonical(re.split(r"[=<>!~ ;@\[]", entry)[0]): entry for entry in entries}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_locked_package_is_pinned_exactly_and_hashed():
    entries = locked()
    assert entries
    for entry in entries.values():
        assert re.match(r"[\w.-]+==[\w.]+( ; [^=].*?)? +--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_lock_holds_no_address():
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index-url" not in text
    assert "--find-links" not in text


def test_every_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    names = {canonical(re.split(r"[=<>!~ ;\[]", requirement)[0]) for requirement in wanted}
    assert names <= set(locked())


@pytest.mark.parametrize("script", SCRIPTS)
def test_script_is_executable_and_parses(script):
    path = ROOT / script
    assert os.access(path, os.X_OK)
    subprocess.run([SCRIPTS[script], "-n", path], check=True)
