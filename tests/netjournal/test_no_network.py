"""No network at all: the program lives through its commands and a day with sockets forbidden."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE, ROOT

FORBIDDEN = """
import os, socket, sys
tried = []
def hook(event, details):
    if not event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "telnetlib.")):
        return
    # The display and the session bus of a desktop are reached by files.
    if event == "socket.__new__" and details[1] == socket.AF_UNIX:
        return
    if event in ("socket.connect", "socket.bind") and isinstance(details[1], (str, bytes)):
        return
    tried.append(event)
    raise PermissionError(f"no network: {event}")
sys.addaudithook(hook)

def native():
    '''The sockets of this process that lead to a network, also those that Python never saw.'''
    ours = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            ours.add(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            pass
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        try:
            lines = open(f"/proc/self/net/{kind}").read().splitlines()[1:]
        except OSError:
            continue
        found += [kind for line in lines if f"socket:[{line.split()[9]}]" in ours]
    return found
"""

COMMANDS = """
import contextlib, io
from pathlib import Path
from netjournal import cli
folder = Path(sys.argv[1])
mine, saved = str(folder / "mine.njournal"), str(folder / "one.njbackup")
hal = "Hal Okoro"
def run(*arguments):
    with contextlib.redirect_stdout(io.StringIO()) as said:
        status = cli.main(["--data", str(folder / "data"), *arguments])
    assert status == 0, (arguments, status)
    return said.getvalue()
run("demo", mine)
who = run("people", mine).splitlines()[0].split("  ")[0]
run("check", mine)
for ending in ("pdf", "html", "markdown"):
    out = str(folder / f"sheet.{ending}")
    run("sheet", mine, "first-conversation", "--person", who, "--format", ending, "-o", out)
run("calendar", mine, "-o", str(folder / "all.ics"))
run("backup", mine, "-o", saved)
run("restore", saved, mine)
run("people", mine, "--json")
print(tried, native())
"""

STORIES = """
import pytest
status = pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *sys.argv[1:]])
print("ended", int(status), tried, native())
"""

STORY = "tests/journeys/test_event_to_sheet.py::test_from_an_event_to_a_printed_second_conversation"
WRONG = {
    "a connection": "socket.create_connection(('127.0.0.1', 9))",
    "a name": "socket.getaddrinfo('example.org', 80)",
    "a server": "import asyncio; asyncio.run(asyncio.start_server(print, '127.0.0.1', 0))",
    "a page": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
}
NATIVE = """
from PySide6.QtNetwork import QTcpServer
server = QTcpServer()
server.listen()
print(tried, native())
"""


def said(source: str, *arguments: object) -> str:
    """What a program of its own prints, its last line."""
    ran = subprocess.run(
        [sys.executable, "-c", FORBIDDEN + source, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "NETJOURNAL_PASSPHRASE": PASSPHRASE},
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout.strip().splitlines()[-1]


def test_every_command_runs_without_a_network(tmp_path: Path) -> None:
    assert said(COMMANDS, tmp_path) == "[] []"


def test_a_story_in_the_window_runs_without_a_network() -> None:
    assert said(STORIES, STORY) == "ended 0 [] []"


@pytest.mark.parametrize("way", WRONG)
def test_any_way_into_a_network_would_be_noticed(way: str) -> None:
    source = f"try:\n    {WRONG[way]}\nexcept OSError:\n    pass\nprint(tried)"
    assert "socket." in said(source) or "urllib." in said(source)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_socket_that_python_never_saw_would_be_noticed() -> None:
    assert said(NATIVE) in ("[] ['tcp']", "[] ['tcp6']")
