"""The templates of letters: those of the program, and my own words for them in this journal."""

from __future__ import annotations

import importlib
import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from netjournal.area import Area, Core
from netjournal.errors import JournalError
from netjournal.letters.gaps import Gap, examples_of, gaps_of
from netjournal.letters.letter import Mistake, Wording
from netjournal.preferences import PreferencesArea
from netjournal.saying import saying
from netjournal.voice import Voice
from netjournal.words import LetterKind

if TYPE_CHECKING:
    from netjournal.letters.rendering import Renderer

SUBJECT = "Subject:"


class Wordings(Area):
    """Keeps the words of every kind of letter."""

    def __init__(self, core: Core, voice: Voice, preferences: PreferencesArea) -> None:
        """Read the templates in the best language there is, a file a kind."""
        super().__init__(core)
        self._folders = voice.folders("messages")
        self._preferences = preferences

    def wording(self, kind: LetterKind) -> Wording:
        """Return the template: in my words if I wrote it anew, with the mistake that is in it."""
        own = kept(self._preferences.get(_key_of(kind)))
        if own is None:
            return self.original(kind)
        return Wording(*own, own=True, mistake=self.mistake_in(kind, *own))

    def original(self, kind: LetterKind) -> Wording:
        """Return the template that came with the program."""
        paths = [folder / f"{LetterKind(kind).value}.txt" for folder in self._folders]
        path = next((path for path in paths if path.exists()), paths[-1])
        head, _, text = path.read_text(encoding="utf-8").partition("\n")
        if not head.startswith(SUBJECT):
            raise JournalError(
                saying("{name} does not begin with “{word}”.", name=path.name, word=SUBJECT)
            )
        return Wording(head.removeprefix(SUBJECT).strip(), text.strip())

    def reword(self, kind: LetterKind, subject: str, text: str) -> None:
        """Put a template in my own words for this journal; those of the program bring it back."""
        kind = LetterKind(kind)
        original = self.original(kind)
        same = (subject.strip(), text.strip()) == (original.subject, original.text)
        value = "" if same else json.dumps([subject, text], ensure_ascii=False)
        name = saying("Reword the message: {kind}", kind=kind)
        self._preferences.choose(_key_of(kind), value, name)

    def reset(self, kind: LetterKind) -> None:
        """Go back to the words of the program."""
        name = saying("Take back the words of the message: {kind}", kind=LetterKind(kind))
        with self._change(name):
            self._preferences.choose(_key_of(kind), "", name)

    def mistake_in(self, kind: LetterKind, subject: str, text: str) -> Mistake | None:
        """Return what is wrong in a template, tried with and without all that may be missing."""
        unreadable: type[Any] = self._module.Unreadable
        for values in examples_of(kind):
            try:
                self._renderer.render(subject, text, values)
            except unreadable as error:
                found: Mistake = error.mistake
                return found
        return None

    def gaps(self, kind: LetterKind) -> list[Gap]:
        """Return the gaps that a template of this kind may have, and what fills each."""
        return gaps_of(kind)

    @cached_property
    def _module(self) -> Any:
        return importlib.import_module("netjournal.letters.rendering")

    @cached_property
    def _renderer(self) -> Renderer:
        renderer: Renderer = self._module.Renderer()
        return renderer


def kept(value: str) -> tuple[str, str] | None:
    """Read a subject and a text that were kept together; None for anything else."""
    try:
        subject, text = json.loads(value)
    except (ValueError, TypeError):
        return None
    return (subject, text) if isinstance(subject, str) and isinstance(text, str) else None


def _key_of(kind: LetterKind) -> str:
    return f"letter.{LetterKind(kind).value}"
