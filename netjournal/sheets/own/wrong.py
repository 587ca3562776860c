"""What can be wrong with a template of one's own, and the words for it."""

from enum import Enum
from typing import Any, NamedTuple

from netjournal.saying import Saying, saying
from netjournal.sheets.own import limits
from netjournal.sheets.printed import Mistake


class Wrong(Enum):
    """What went wrong, as the helper reports it."""

    JINJA = "jinja"
    TYPST = "typst"
    NO_VALUE = "no value"
    NO_PART = "no part"
    NOT_ALLOWED = "not allowed"
    NOT_WORKED_OUT = "not worked out"
    OUTSIDE = "outside"
    PACKAGES = "packages"
    ENDLESS = "endless"
    TIME = "time"
    SIZE = "size"
    MEMORY = "memory"
    STOPPED = "stopped"
    NO_HELPER = "no helper"
    TOO_LARGE = "too large"
    A_LINK = "a link"
    NOT_A_FILE = "not a file"
    NOT_TEXT = "not text"
    UNREADABLE = "unreadable"


class Report(NamedTuple):
    """What went wrong, in which line (0: unknown), and what was said about it."""

    wrong: Wrong
    line: int = 0
    told: str = ""


class TemplateWrong(Exception):
    """A template of one's own cannot be used."""

    def __init__(self, report: Report) -> None:
        super().__init__(report.wrong.value)
        self.report = report


def mistake_of(template: str, report: Report) -> Mistake:
    """Return a report on a template in words."""
    return Mistake(template, report.line, _words(report.wrong, report.told))


def in_words(mistake: Mistake) -> Saying:
    """Return a mistake as a sentence: the file, the line where it is known, what is wrong."""
    if mistake.line:
        return saying(
            "{template}, line {line}: {what}",
            template=mistake.template,
            line=mistake.line,
            what=mistake.what,
        )
    return saying("{template}: {what}", template=mistake.template, what=mistake.what)


def _words(wrong: Wrong, told: str) -> Saying:
    seconds, megabyte = int(limits.SECONDS), limits.MB
    words: dict[Wrong, Saying] = {
        Wrong.JINJA: saying("Jinja2 says: {told}", told=told),
        Wrong.TYPST: saying("Typst says: {told}", told=told),
        Wrong.NO_VALUE: saying("There is no value “{told}”.", told=told),
        Wrong.NO_PART: saying("There is no part “{told}” to take in.", told=told),
        Wrong.NOT_ALLOWED: saying("A template may not do this: {told}", told=told),
        Wrong.NOT_WORKED_OUT: saying("This cannot be worked out ({told}).", told=told),
        Wrong.OUTSIDE: saying(
            "A sheet has no scripts and takes in nothing from outside ({told}).", told=told
        ),
        Wrong.PACKAGES: saying("Packages are not fetched: a template does without."),
        Wrong.ENDLESS: saying("It calls itself without end, or is too deeply nested."),
        Wrong.TIME: saying("It takes longer than {seconds} seconds.", seconds=seconds),
        Wrong.SIZE: saying("The sheet becomes larger than {told} MB.", told=told),
        Wrong.MEMORY: saying(
            "It needs more memory than the {size} MB a template may use.",
            size=limits.MEMORY // megabyte,
        ),
        Wrong.STOPPED: saying("It made the program that renders it stop."),
        Wrong.NO_HELPER: saying("The program that renders your own templates does not start."),
        Wrong.TOO_LARGE: saying(
            "The file is larger than {size} kB.", size=limits.LARGEST_TEMPLATE // 1000
        ),
        Wrong.A_LINK: saying("The file is a link that leads out of the folder."),
        Wrong.NOT_A_FILE: saying("This is not a file."),
        Wrong.NOT_TEXT: saying("The file is not a text in UTF-8."),
        Wrong.UNREADABLE: saying("The file cannot be read ({told}).", told=told),
    }
    return words[wrong]


def report_from(values: dict[str, Any]) -> Report:
    """Return a report as the helper sent it; what is not one counts as its stopping."""
    try:
        return Report(Wrong(values["wrong"]), int(values["line"]), str(values["told"]))
    except (KeyError, TypeError, ValueError):
        return Report(Wrong.STOPPED)
