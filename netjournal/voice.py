"""The language a journal speaks: where its words are read, and how its own sentences are said."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from netjournal.paths import RESOURCES
from netjournal.saying import in_english

ENGLISH = "en"
FROM_THE_RIGHT = frozenset(("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"))


class Days(Protocol):
    """How days are written, seen from a day; the year only when it is another one."""

    def short_day(self, on: dt.date, today: dt.date) -> str:
        """Write a day in few letters."""

    def with_weekday(self, on: dt.date, today: dt.date) -> str:
        """Write a day with its weekday."""

    def with_time(self, at: dt.datetime, today: dt.date) -> str:
        """Write a day and a time."""


class LetterDays(Days, Protocol):
    """How days are written in a letter too, where there is room."""

    def in_full(self, on: dt.date, today: dt.date) -> str:
        """Write a day with its weekday and month in full."""


def read_from_the_right(language: str) -> bool:
    """Whether a language such as "he" or "ar_EG" is read from the right."""
    return language.replace("-", "_").partition("_")[0] in FROM_THE_RIGHT


class Voice(NamedTuple):
    """A language such as "pt_BR"; what is not there in it is read in "pt", else in English.

    `say` gives a text of the core in the language; what the journal writes by itself is so said.
    `days` writes days as is usual where the user is; without it they are the sheets' own.
    """

    language: str = ENGLISH
    say: Callable[[object], str] = in_english
    resources: Path = RESOURCES
    days: LetterDays | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages to look in, the best first."""
        tag = self.language.replace("-", "_")
        return tuple(dict.fromkeys((tag, tag.partition("_")[0], ENGLISH)))

    def file(self, kind: str, name: str) -> Path:
        """Return a file of a kind ("script", "sheets", "messages") in the best language there is.

        Where there is none in any, the English place it would be in.
        """
        places = [folder / name for folder in self.folders(kind)]
        return next((place for place in places if place.exists()), places[-1])

    def folders(self, kind: str) -> tuple[Path, ...]:
        """Return the folders of a kind to look in, the best first; English is the program's own."""
        own = (self.resources / kind / language for language in self.languages[:-1])
        return *(folder for folder in own if folder.is_dir()), RESOURCES / kind / ENGLISH
