"""What happens in the helper process: a template of one's own is rendered, and nothing else.

Run as `python -m netjournal.sheets.own.room FOLDER`; it reads jobs and writes answers until the
program that started it is gone.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import signal
import sys
import threading
from pathlib import Path
from typing import IO, Any

import typst
from jinja2 import (
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError

from netjournal.sheets.environment import environment, finished
from netjournal.sheets.own import limits
from netjournal.sheets.own.frames import Frame, receive, send
from netjournal.sheets.own.lines import Marking, line_of
from netjournal.sheets.own.outside import first_outside
from netjournal.sheets.own.sandbox import Sandbox
from netjournal.sheets.own.wrong import Report, TemplateWrong, Wrong
from netjournal.sheets.press import Press

PARTS = "parts"
FORMATS = ("pdf", "html", "markdown")
TRIAL = '#set document(title: "-")\n-'
OWN_SOURCE = "<template>"
IN_TYPST = re.compile(r"__typst_py_bytes__\.typ:(\d+):(\d+)")
QUOTED = re.compile("'([^']+)'")
PACKAGE = "package"
OF_THE_COMMAND = "--root"


class Room:
    """Renders one job after the other; made once, so that later jobs take a few ms."""

    def __init__(self, folder: Path) -> None:
        """Let templates take in parts from one folder, and nothing from elsewhere."""
        self._folder = folder
        self._press = Press(folder, strict=True)
        self._environments = {
            format: environment(Sandbox, format, folder / PARTS) for format in FORMATS
        }

    def warm_up(self) -> None:
        """Bring in fonts and parts before any job's time runs."""
        made = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
        self._press.pdf(TRIAL, made)
        self._press.pdf(f"{TRIAL}\N{GRINNING FACE}", made)

    def make(self, job: dict[str, Any]) -> bytes:
        """Return the sheet as a file's content; raises TemplateWrong."""
        text = self._rendered(job)
        if job["format"] == "pdf":
            return self._set(job, text)
        if job["format"] == "html" and (found := first_outside(text)):
            line = self._line(job, found.line, found.column)
            raise TemplateWrong(Report(Wrong.OUTSIDE, line, found.what))
        return finished(text)

    def _rendered(self, job: dict[str, Any], *, marked: bool = False) -> str:
        room = self._environments[job["format"]]
        if marked:
            room = room.overlay(extensions=[Marking])
        try:
            return _bounded(room.from_string(job["source"]), job)
        except TemplateWrong:
            raise
        except Exception as error:
            raise TemplateWrong(_report(error)) from None

    def _set(self, job: dict[str, Any], text: str) -> bytes:
        made = dt.datetime.fromisoformat(job["context"]["sheet"]["made"]).replace(tzinfo=dt.UTC)
        try:
            pdf = self._press.pdf(text, made)
        except typst.TypstError as error:
            raise TemplateWrong(self._typst_report(job, error)) from None
        if len(pdf) > limits.LARGEST_PDF:
            raise TemplateWrong(_too_large(limits.LARGEST_PDF))
        return pdf

    def _typst_report(self, job: dict[str, Any], error: typst.TypstError) -> Report:
        place = IN_TYPST.search(error.diagnostic or "")
        line = self._line(job, int(place[1]), int(place[2])) if place else 0
        if PACKAGE in error.message and "@" in job["source"]:
            return Report(Wrong.PACKAGES, line)
        hints = (hint for hint in error.hints or () if OF_THE_COMMAND not in hint)
        told = "; ".join((error.message, *hints))
        return Report(Wrong.TYPST, line, told.replace(str(self._folder), ""))

    def _line(self, job: dict[str, Any], line: int, column: int) -> int:
        """The template's line for a place in the output, rendered again to know."""
        try:
            return line_of(self._rendered(job, marked=True), line, column)
        except TemplateWrong:
            return 0


def _bounded(template: Template, job: dict[str, Any]) -> str:
    """Render, as long as the text is not too large."""
    pieces, size = [], 0
    for piece in template.generate(job["context"], paper=job["paper"]):
        pieces.append(piece)
        size += len(piece)
        if size > limits.LARGEST_TEXT:
            raise TemplateWrong(_too_large(limits.LARGEST_TEXT))
    return "".join(pieces)


def _too_large(limit: int) -> Report:
    return Report(Wrong.SIZE, told=str(limit // limits.MB))


def _report(error: Exception) -> Report:
    """Say of an exception what was wrong in the template, and in which line."""
    line, told = _line_of(error), str(getattr(error, "message", "") or error)
    if isinstance(error, TemplateSyntaxError):
        own = error.filename is None
        return Report(Wrong.JINJA, error.lineno if own else line, told)
    if isinstance(error, TemplateNotFound):
        return Report(Wrong.NO_PART, line, str(error.name))
    if isinstance(error, SecurityError):
        return Report(Wrong.NOT_ALLOWED, line, told)
    if isinstance(error, UndefinedError) and (names := QUOTED.findall(told)):
        return Report(Wrong.NO_VALUE, line, names[-1])
    if isinstance(error, TemplateError):
        return Report(Wrong.JINJA, line, told)
    if isinstance(error, RecursionError):
        return Report(Wrong.ENDLESS, line)
    if isinstance(error, MemoryError):
        return Report(Wrong.MEMORY, line)
    return Report(Wrong.NOT_WORKED_OUT, line, told)


def _line_of(error: Exception) -> int:
    """The line of the user's template in which rendering stopped."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == OWN_SOURCE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


class Answers:
    """Sends one answer a job: what was made, or that the time is over, whichever comes first."""

    def __init__(self, pipe: IO[bytes]) -> None:
        """Write to a pipe."""
        self._pipe = pipe
        self._one = threading.Lock()
        self._job = 0

    def work(self, room: Room, job: dict[str, Any]) -> None:
        """Do a job within its time."""
        limits.allow_seconds_of_work()
        worker = threading.get_ident()
        over = threading.Timer(limits.SECONDS, self._give_up, (self._job, worker))
        over.daemon = True
        over.start()
        answer = _answered(room, job)
        with self._one:
            over.cancel()
            self._job += 1
            send(self._pipe, answer)

    def _give_up(self, job: int, worker: int) -> None:
        """Say where rendering stands after all its time, and end the process."""
        with self._one:
            if job != self._job:
                return
            try:
                send(self._pipe, _failure(Report(Wrong.TIME, _line_now(worker))))
            finally:
                os._exit(1)


def _answered(room: Room, job: dict[str, Any]) -> Frame:
    try:
        return Frame({}, room.make(job))
    except TemplateWrong as error:
        return _failure(error.report)
    except MemoryError:
        return _failure(Report(Wrong.MEMORY))


def _failure(report: Report) -> Frame:
    return Frame({"wrong": report.wrong.value, "line": report.line, "told": report.told[:1000]})


def _line_now(worker: int) -> int:
    """The line of the user's template that a thread is in."""
    frame = sys._current_frames().get(worker)
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if frame.f_code.co_filename == OWN_SOURCE and isinstance(template, Template):
            return template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back
    return 0


def main(folder: Path) -> None:
    """Answer jobs until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    for stream in (0, 1):
        os.dup2(2, stream)
    room = Room(folder)
    room.warm_up()
    limits.restrain()
    send(answers, Frame({"ready": True}))
    sender = Answers(answers)
    while True:
        try:
            job = receive(asked)
        except EOFError:
            return
        sender.work(room, job.head)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
