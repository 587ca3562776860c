"""The words of sheets in a language, and the name a sheet about a conversation is saved by."""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import cached_property
from pathlib import Path

from netjournal.paths import RESOURCES
from netjournal.sheets.gather.written import Days as OwnDays
from netjournal.sheets.gather.written import file_name
from netjournal.sheets.plain import clean, one_line
from netjournal.voice import ENGLISH, Days, Voice
from netjournal.words import ConversationStage

FOLDER = RESOURCES / "sheets"
WORDS = "words.toml"
SHARED = "shared"

Words = dict[str, dict[str, str]]


def words_in(voice: Voice) -> Words:
    """Return the words in a language, in English where one is not translated yet."""
    english = FOLDER / ENGLISH / WORDS
    found = _read(english)
    own = voice.file("sheets", WORDS)
    translated = {} if own == english else _read(own)
    return {name: {**words, **translated.get(name, {})} for name, words in found.items()}


def days_in(voice: Voice, words: Words) -> Days:
    """Return how days are written: as is usual where the user is, or as the sheets do it."""
    return voice.days or OwnDays(**words["dates"])


class SheetNames:
    """Names the files of sheets as `Sheets` does, without gathering what stands on them."""

    def __init__(self, voice: Voice) -> None:
        """Speak the journal's language; nothing is read yet."""
        self._voice = voice

    def of_conversation(
        self, stage: ConversationStage, person: str, on: dt.date, today: dt.date
    ) -> str:
        """Return the name of the sheet that prepares a conversation, without its ending."""
        words = {**self._words[SHARED], **self._words[f"{stage.value}-conversation"]}
        return file_name(clean(words["kind"]), one_line(person), self._day(on, today))

    def _day(self, on: dt.date, today: dt.date) -> str:
        return clean(days_in(self._voice, self._words).short_day(on, today))

    @cached_property
    def _words(self) -> Words:
        return words_in(self._voice)


def _read(file: Path) -> Words:
    found: Words = tomllib.loads(file.read_text(encoding="utf-8"))
    return found
