"""The process that renders own templates keeps to its limits, and nothing of it is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from netjournal.paths import RESOURCES
from netjournal.sheets.maker import Sheets, load_renderer
from netjournal.sheets.order import Order
from netjournal.sheets.own import limits
from netjournal.sheets.own.helper import Helper
from netjournal.sheets.printed import Mistake, Printed
from tests.netjournal.sheets.own_templates import (
    KIND,
    NOW,
    POSIX,
    TITLED,
    desk,
    kept_journal,
    renderer,
)
from tests.netjournal.sheets.reading import text

__all__ = ["desk", "kept_journal", "renderer"]

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("{% for i in range(90000) %}\n{% for j in range(90000) %}{% endfor %}{% endfor %}", 3),
        ("#for i in range(90000) { for j in range(90000) {} }", 0),
    ],
    ids=["Jinja2", "Typst"],
)
def test_what_takes_too_long_is_ended_and_the_next_sheet_works(desk, renderer, source, line):
    began = time.monotonic()
    mistake = desk.wrong(TITLED + source)
    assert mistake == Mistake(f"{KIND}.typ", line, "It takes longer than 2 seconds.")
    assert time.monotonic() - began < limits.SECONDS + limits.GRACE_SECONDS + 2
    desk.write(f"{TITLED}quick")
    made = desk.make()
    assert (made.mistake, text(made.content, "pdf")) == (None, "quick")


def test_a_huge_text_is_refused(desk):
    source = "{% for i in range(90000) %}" + "x" * 400 + "{% endfor %}"
    assert desk.wrong(source, "markdown").what == "The sheet becomes larger than 20 MB."


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="the system has no such limit")
@pytest.mark.parametrize(
    "source",
    [
        "{{ 'x'|center(2000000000) }}",
        '#("x" * 900000000).len()',
    ],
    ids=["Jinja2", "Typst"],
)
def test_what_wants_all_memory_is_refused(desk, source):
    assert "memory" in desk.wrong(TITLED + source).what
    desk.write(f"{TITLED}small")
    assert desk.make().mistake is None


def test_the_helper_is_kept_while_it_behaves(desk, renderer):
    desk.write("one", f"{KIND}.md")
    desk.make("markdown")
    first = renderer._helper.process
    desk.write("{{ no_such }}", f"{KIND}.md")
    assert desk.make("markdown").mistake is not None
    assert renderer._helper.process == first is not None


def test_a_helper_that_was_killed_is_started_again(desk, renderer):
    desk.write("one", f"{KIND}.md")
    desk.make("markdown")
    killed = renderer._helper.process
    os.kill(killed, signal.SIGTERM)
    wait_until_gone(killed)
    assert desk.make("markdown") == Printed(b"one\n")
    assert renderer._helper.process not in (None, killed)


def test_sheets_can_be_made_in_many_threads_at_once(desk):
    desk.write("{{ header.name }}", f"{KIND}.md")
    context = desk.sheets.context(Order(KIND, desk.person), now=NOW)
    render = desk.sheets._renderer.render
    with ThreadPoolExecutor(4) as pool:
        made = list(
            pool.map(
                lambda _: render(context, format="markdown", own=desk.folder),
                range(12),
            )
        )
    assert set(made) == {Printed(b"Hal Okoro\n")}


ENDLESS = "{% for i in range(90000) %}{% for j in range(90000) %}{% endfor %}{% endfor %}"


def test_closing_ends_a_helper_at_work(desk):
    renderer = load_renderer()
    sheets = Sheets(desk.sheets._journal, renderer)
    context = sheets.context(Order(KIND, desk.person), now=NOW)
    desk.write("quick", f"{KIND}.md")
    renderer.render(context, format="markdown", own=desk.folder)
    process = renderer._helper.process
    desk.write(ENDLESS, f"{KIND}.md")
    made: list[Printed] = []
    working = threading.Thread(
        target=lambda: made.append(renderer.render(context, format="markdown", own=desk.folder))
    )
    began = time.monotonic()
    working.start()
    renderer.close()
    working.join()
    assert time.monotonic() - began < limits.SECONDS
    assert made[0].mistake is not None
    wait_until_gone(process)


STORY = """
import os, signal, sys, time
from pathlib import Path
from netjournal.sheets.own.helper import Helper
helper = Helper(Path({folder!r}))
job = {{"format": "markdown", "paper": "a4", "source": "one", "context": {{}}}}
assert helper.make(job) == b"one\\n"
print(helper.process, flush=True)
{end}
"""


ENDS = {
    "quietly": "",
    "by an exception": "raise SystemExit(3)",
    "killed while idle": "os.kill(os.getpid(), 9)",
    "killed at work": (
        f'import threading; job["source"] = "{ENDLESS}"\n'
        "threading.Timer(0.3, os.kill, (os.getpid(), 9)).start()\nhelper.make(job)"
    ),
}


@POSIX
@pytest.mark.parametrize("end", ENDS)
def test_no_helper_is_left_behind(tmp_path, end):
    story = STORY.format(folder=str(RESOURCES / "sheets"), end=ENDS[end])
    ended = subprocess.run(
        [sys.executable, "-c", story], capture_output=True, text=True, cwd=ROOT, check=False
    )
    wait_until_gone(int(ended.stdout))


def test_a_helper_that_cannot_start_is_a_mistake_and_no_crash(desk, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    renderer = load_renderer()
    desk.write("one", f"{KIND}.md")
    context = desk.sheets.context(Order(KIND, desk.person), now=NOW)
    made = renderer.render(context, format="markdown", own=desk.folder)
    assert made.mistake is not None
    assert "does not start" in made.mistake.what


def test_the_helper_knows_neither_journal_nor_window_nor_network():
    code = "import sys; import netjournal.sheets.own.room; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    loaded = set(found.stdout.split())
    assert "netjournal.sheets.own.room" in loaded
    forbidden = {"peewee", "apsw", "sqlite3", "PySide6", "netjournal.journal", "netjournal.store"}
    assert loaded & forbidden == set()


def test_the_helper_gets_nothing_of_the_users_environment(monkeypatch):
    monkeypatch.setenv("NETJOURNAL_PASSPHRASE", "secret")
    assert "secret" not in limits.environment_of_helper().values()


@POSIX
def test_the_helper_of_a_frozen_program_is_the_program_itself():
    """What a frozen program starts: its own command line, which speaks the same language."""
    helper = Helper(RESOURCES / "sheets")
    command = [sys.executable, str(ROOT / "main.py"), "own-templates-helper"]
    job = {"format": "markdown", "paper": "a4", "source": "one", "context": {}}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("netjournal.sheets.own.helper._command", lambda: command)
        assert helper.make(job) == b"one\n"
    helper.close()


def wait_until_gone(process: int) -> None:
    """Wait for the end of a process, which may have become another's to look after."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with suppress(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
        if not is_running(process):
            return
        time.sleep(0.02)
    raise AssertionError(f"process {process} is still there")


def is_running(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    if status.parent.parent.joinpath("self").exists():
        try:
            return status.read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except (FileNotFoundError, ProcessLookupError):
            return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
