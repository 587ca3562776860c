"""Sheets: what is printed, from the journal to plain values to PDF, HTML and Markdown.

Jinja2 and Typst are heavy and come in with `render`, when a sheet is first made.
"""

from __future__ import annotations

import datetime as dt
import importlib
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netjournal.errors import JournalError
from netjournal.paths import RESOURCES
from netjournal.saying import saying
from netjournal.sheets import first, second
from netjournal.sheets.plain import one_line, plain, shortened
from netjournal.sheets.subject import Subject
from netjournal.sheets.written import Days, file_name
from netjournal.voice import ENGLISH, read_from_the_right

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.sheets.render import Renderer

FOLDER = RESOURCES / "sheets" / ENGLISH
WORDS = "words.toml"


@dataclass(frozen=True)
class Kind:
    """A kind of sheet: its key (also the name of its templates), its title, and its values."""

    key: str
    title: str
    needs_person: bool
    context: Callable[[Subject, bool], dict[str, Any]]


KINDS = (
    Kind("first-conversation", "First conversation", True, first.context),
    Kind("second-conversation", "Second conversation", True, second.context),
)


def kind_of(key: str) -> Kind:
    """Return a kind of sheet by its key; raises JournalError, which lists the kinds."""
    for kind in KINDS:
        if kind.key == key:
            return kind
    known = ", ".join(kind.key for kind in KINDS)
    raise JournalError(
        saying("There is no sheet “{name}”.", name=key),
        "",
        saying("The sheets are: {names}.", names=known),
    )


def load_renderer() -> Renderer:
    """Return what renders sheets; it is kept as long as sheets are made, for its speed."""
    module = importlib.import_module("netjournal.sheets.render")
    renderer: Renderer = module.Renderer(FOLDER)
    return renderer


class Sheets:
    """Makes the sheets of one journal."""

    def __init__(self, journal: Journal, renderer: Renderer | None = None) -> None:
        """Read from an open journal; a renderer that was kept makes the first sheet quick."""
        self._journal = journal
        self._kept = renderer

    def make(
        self,
        kind: str,
        person: int | None = None,
        *,
        format: str = "pdf",
        paper: str = "a4",
        private: bool = False,
        now: dt.datetime | None = None,
    ) -> bytes:
        """Return a sheet as a file's content; raises JournalError for what there is not.

        With `private`, what is kept off sheets stands on this one. The same journal at the same
        moment gives the same bytes.
        """
        context = self.context(kind, person, private=private, now=now)
        return self._renderer.render(context, format=format, paper=paper)

    def context(
        self,
        kind: str,
        person: int | None = None,
        *,
        private: bool = False,
        now: dt.datetime | None = None,
    ) -> dict[str, Any]:
        """Return the plain values of a sheet, which any thread can render."""
        found = kind_of(kind)
        if person is None:
            raise JournalError(
                saying("The sheet “{name}” is about somebody.", name=found.key),
                "",
                saying("Say who it is about."),
            )
        now = now or self._journal.now
        words = self._words
        about = self._journal.people.get(person)
        days = self._journal.voice.days or Days(**words["dates"])
        subject = Subject(self._journal, about, now.date(), words, found.key, days)
        values: dict[str, Any] = plain(found.context(subject, private))
        header = values["header"]
        header["name"] = one_line(header["name"])
        title = " – ".join((header["kind"], shortened(header["name"])))
        sheet = {
            "template": found.key,
            "title": title,
            "made": now.replace(microsecond=0, tzinfo=None).isoformat(),
            "file_name": file_name(header["kind"], header["name"], header["day"]),
            **_language(self._journal.voice.file("sheets", WORDS).parent.name),
        }
        return {"sheet": sheet, "words": {**words["shared"], **words[found.key]}, **values}

    @cached_property
    def _renderer(self) -> Renderer:
        return self._kept or load_renderer()

    @cached_property
    def _words(self) -> dict[str, dict[str, str]]:
        """The words in the journal's language, in English where one is not translated yet."""
        found = _read(FOLDER / WORDS)
        own = self._journal.voice.file("sheets", WORDS)
        translated = {} if own == FOLDER / WORDS else _read(own)
        return {name: {**words, **translated.get(name, {})} for name, words in found.items()}


def _read(file: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return found


def _language(tag: str) -> dict[str, str]:
    """What a file says of its language, so that it is read aloud, broken and turned rightly."""
    language, _, country = tag.partition("_")
    country = country or ("GB" if language == ENGLISH else "")
    return {
        "language": language,
        "country": country,
        "direction": "rtl" if read_from_the_right(language) else "ltr",
    }
