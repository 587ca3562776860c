"""Speaks to the helper process that renders templates of one's own; safe from any thread.

Why a process, and why this way: docs/decisions/0012.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

from netjournal.sheets.own import limits
from netjournal.sheets.own.frames import Frame, receive, send
from netjournal.sheets.own.wrong import Report, TemplateWrong, Wrong, report_from

HOME = Path(__file__).resolve().parents[3]
COMMAND = "own-templates-helper"
BEGIN = (
    "import sys, runpy; sys.path.insert(0, sys.argv.pop(1)); "
    "runpy.run_module('netjournal.sheets.own.room', run_name='__main__')"
)
STOPS = (Wrong.TIME, Wrong.MEMORY, Wrong.STOPPED)
ABORTED = 6
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Helper:
    """One process, started when first needed and kept while it behaves."""

    def __init__(self, folder: Path) -> None:
        """Let templates take in the parts in a folder."""
        self._folder = folder
        self._one_at_a_time = threading.Lock()
        self._living: list[_Process] = []
        self._closed = False
        # Also at the end of the program: nothing is left behind.
        self._end = weakref.finalize(self, _end_all, self._living)

    def make(self, job: dict[str, Any]) -> bytes:
        """Return what a job makes, after a few seconds at the most; raises TemplateWrong."""
        with self._one_at_a_time:
            process = self._started()
            answer = process.ask(job)
            if "wrong" not in answer.head:
                return answer.content
            report = report_from(answer.head)
            if report.wrong in STOPS:
                _end_all(self._living)
            raise TemplateWrong(report)

    @property
    def process(self) -> int | None:
        """The number of the process that runs, if one does."""
        return next((one.number for one in self._living), None)

    def close(self) -> None:
        """End the process, whatever it does; what waits for it gets no more."""
        self._closed = True
        _end_all(self._living)

    def _started(self) -> _Process:
        """Give the process; another one when it is gone."""
        if self._living and self._living[0].is_gone:
            _end_all(self._living)
        if self._closed:
            raise TemplateWrong(Report(Wrong.NO_HELPER))
        if not self._living:
            self._living.append(_begun(self._folder))
            if not self._living[0].is_ready():
                _end_all(self._living)
                raise TemplateWrong(Report(Wrong.NO_HELPER))
        return self._living[0]


class _Process(NamedTuple):
    """A process with the pipes to and from it."""

    popen: subprocess.Popen[bytes]
    to: IO[bytes]
    back: IO[bytes]

    @property
    def number(self) -> int:
        return self.popen.pid

    @property
    def is_gone(self) -> bool:
        return self.popen.poll() is not None

    def is_ready(self) -> bool:
        """Wait until it has brought in what every job needs."""
        with self._for_at_most(limits.START_SECONDS), contextlib.suppress(OSError, EOFError):
            return bool(receive(self.back).head.get("ready"))
        return False

    def ask(self, job: dict[str, Any]) -> Frame:
        """Send a job and wait for the answer; a process that takes too long is killed."""
        with self._for_at_most(limits.SECONDS + limits.GRACE_SECONDS) as over:
            try:
                send(self.to, Frame(job))
                return receive(self.back)
            except (OSError, EOFError, ValueError):
                wrong = Wrong.TIME if over.is_set() else self._why_gone()
                return Frame({"wrong": wrong.value, "line": 0, "told": ""})

    def end(self) -> None:
        """Kill it and give back what it held."""
        self.popen.kill()
        self.popen.wait()
        for pipe in (self.to, self.back):
            with contextlib.suppress(OSError, ValueError):
                pipe.close()

    @contextlib.contextmanager
    def _for_at_most(self, seconds: float) -> Iterator[threading.Event]:
        over = threading.Event()

        def stop() -> None:
            over.set()
            self.popen.kill()

        clock = threading.Timer(seconds, stop)
        clock.daemon = True
        clock.start()
        try:
            yield over
        finally:
            clock.cancel()

    def _why_gone(self) -> Wrong:
        """A native library ends the process when it gets no more memory."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = self.popen.wait(limits.GRACE_SECONDS)
            return Wrong.MEMORY if code == -ABORTED else Wrong.STOPPED
        return Wrong.STOPPED


def _begun(folder: Path) -> _Process:
    try:
        popen = subprocess.Popen(
            [*_command(), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=limits.environment_of_helper(),
            creationflags=NO_WINDOW,
        )
    except OSError as error:
        raise TemplateWrong(Report(Wrong.NO_HELPER)) from error
    if popen.stdin is None or popen.stdout is None:
        raise TypeError("a process without pipes")
    return _Process(popen, popen.stdin, popen.stdout)


def _command() -> list[str]:
    """Return how to begin: isolated from what the user's Python is told; or as a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-I", "-c", BEGIN, str(HOME)]


def _end_all(living: list[_Process]) -> None:
    while living:
        living.pop().end()
