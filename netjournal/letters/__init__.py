"""Letters: an invitation or a nudge to one person, made from a template that may be reworded.

Jinja2 is heavy and comes in when a letter is first made.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from netjournal.area import Area, Core
from netjournal.errors import JournalError, NotFound
from netjournal.events.invitations import InvitationsArea
from netjournal.letters.letter import Letter, LetterKind, Mistake, Wording, is_address
from netjournal.people.profile import ProfileArea
from netjournal.preferences import PreferencesArea
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.store import in_parts
from netjournal.voice import Voice
from netjournal.words import ReachKind

if TYPE_CHECKING:
    from netjournal.letters.rendering import Renderer

__all__ = ["Letter", "LetterKind", "LettersArea", "Mistake", "Wording", "is_address"]

SUBJECT = "Subject:"
TITLES = ("dr", "prof", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lady", "lord", "rev")
EXAMPLE = {
    "person": {"name": "Hal Okoro", "first_name": "Hal", "does": "Solicitor"},
    "event": {"name": "Chamber breakfast", "place": "Town Hall"},
    "help": "three clients need a lease",
}
NO_EVENT = {"name": "", "place": ""}


class LettersArea(Area):
    """Writes letters from templates; the values in them are plain texts."""

    def __init__(
        self,
        core: Core,
        voice: Voice,
        *,
        profile: ProfileArea,
        preferences: PreferencesArea,
        invitations: InvitationsArea,
    ) -> None:
        """Read the templates in the best language there is, a file a kind."""
        super().__init__(core)
        self._folders = voice.folders("messages")
        self._profile = profile
        self._preferences = preferences
        self._invitations = invitations

    def make(self, kind: LetterKind, person: int, event: int | None = None) -> Letter:
        """Write to one person, about an event if one is given; raises NotFound."""
        found = self.make_all(kind, [person], event)
        if not found:
            raise NotFound(saying("This person is no longer in the journal."))
        return found[0]

    def make_all(
        self, kind: LetterKind, people: Sequence[int], event: int | None = None
    ) -> list[Letter]:
        """Write to several people, in their order; a mistaken template gives way to the first."""
        wording = self.wording(kind)
        if wording.mistake is not None:
            wording = self.original(kind)
        shared = {"me": self._me(), "event": self._event(event)}
        addresses = self._addresses(people)
        letters = []
        for person, values in self._told_of(people, event).items():
            subject, text = self._renderer.render(
                wording.subject, wording.text, {**values, **shared}
            )
            name, note = values["person"]["name"], values["help"]
            quoted = note if note and note in text else ""
            to = addresses.get(person, "")
            letters.append(Letter(person, name, subject, text, to, quoted))
        return letters

    def wording(self, kind: LetterKind) -> Wording:
        """Return the template: in my words if I wrote it anew, with the mistake that is in it."""
        own = _kept(self._preferences.get(_key_of(kind)))
        if own is None:
            return self.original(kind)
        return Wording(*own, own=True, mistake=self.mistake_in(*own))

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

    def mistake_in(self, subject: str, text: str) -> Mistake | None:
        """Return what is wrong in a template, tried with and without all that may be missing."""
        unreadable: type[Any] = self._module.Unreadable
        me = dict.fromkeys(self._me(), "x")
        full = {**EXAMPLE, "me": me}
        bare = {"person": EXAMPLE["person"], "event": NO_EVENT, "help": "", "me": me}
        for values in (full, bare):
            try:
                self._renderer.render(subject, text, values)
            except unreadable as error:
                found: Mistake = error.mistake
                return found
        return None

    def gaps(self) -> list[str]:
        """Return the gaps that a template may have, as they are written in it."""
        people = [f"person.{name}" for name in ("first_name", "name", "does")]
        mine = [f"me.{name}" for name in self._me()]
        return [f"{{{{ {gap} }}}}" for gap in (*people, "event.name", "event.place", "help", *mine)]

    def draft(self, kind: LetterKind, person: int) -> tuple[str, str] | None:
        """Return subject and text of a letter that was begun and not sent yet."""
        return _kept(self._preferences.get(_draft_key(kind, person)))

    def keep_draft(self, kind: LetterKind, person: int, subject: str, text: str) -> None:
        """Keep what was written in a letter by hand, so that it is there on coming back."""
        value = json.dumps([subject, text], ensure_ascii=False)
        name = saying("Write to {name}", name=self._name(person))
        self._preferences.choose(_draft_key(kind, person), value, name)

    def drop_draft(self, kind: LetterKind, person: int) -> None:
        """Forget what was written by hand: the letter was sent, or begins anew."""
        name = saying("Write anew to {name}", name=self._name(person))
        self._preferences.choose(_draft_key(kind, person), "", name)

    def sent(
        self, kind: LetterKind, person: int, event: int | None = None, channel: str = ""
    ) -> None:
        """Record that a letter was sent: that somebody was invited, or nudged (rule 8)."""
        kind = LetterKind(kind)
        verb = saying("Invite {name}", name=self._name(person))
        if kind is LetterKind.NUDGE:
            verb = saying("Nudge {name}", name=self._name(person))
        with self._change(verb):
            if kind is LetterKind.INVITATION:
                self._invitations.send(person, event=event, channel=channel)
            else:
                self._invitations.nudge(self._silent(person))
            self.drop_draft(kind, person)

    def _silent(self, person: int) -> int:
        """The invitation to nudge: the silent one, else the last, which says why it may not be."""
        asked = self._invitations.of(person)
        if not asked:
            raise NotFound(saying("There is no invitation to nudge."))
        return next((one.id for one in asked if one.may_nudge), asked[0].id)

    @cached_property
    def _module(self) -> Any:
        return importlib.import_module("netjournal.letters.rendering")

    @cached_property
    def _renderer(self) -> Renderer:
        renderer: Renderer = self._module.Renderer()
        return renderer

    def _me(self) -> dict[str, str]:
        mine = self._profile.get()
        return {**mine._asdict(), "first_name": first_name(mine.name)}

    def _event(self, event: int | None) -> Mapping[str, str]:
        table = models.Event
        query = table.select(table.name, table.place).where(table.id == event)
        return self._store.first(query, dict) or NO_EVENT

    def _told_of(self, people: Sequence[int], event: int | None) -> dict[int, dict[str, Any]]:
        """The values that differ from person to person, in the order asked for."""
        helping = self._helping(people, event)
        table = models.Person
        found = {}
        for some in in_parts(people):
            query = table.select(table.id, table.name, table.does).where(table.id << some)
            for person, name, does in self._store.values(query):
                words = {"name": name, "first_name": first_name(name), "does": does}
                found[person] = {"person": words, "help": helping.get(person, "")}
        return {person: found[person] for person in people if person in found}

    def _helping(self, people: Sequence[int], event: int | None) -> dict[int, str]:
        """How I can help those met at an event, where I wrote that I can."""
        met = models.Encounter
        helping: dict[int, str] = {}
        for some in in_parts(people):
            query = met.select(met.person, met.how).where(
                met.event == event, met.person << some, met.can_help > 0
            )
            helping.update((person, how.strip()) for person, how in self._store.values(query))
        return helping

    def _addresses(self, people: Sequence[int]) -> dict[int, str]:
        """The first e-mail address of each."""
        table = models.Reach
        found: dict[int, str] = {}
        for some in in_parts(people):
            query = table.select(table.person, table.value).where(
                table.person << some, table.kind == ReachKind.EMAIL
            )
            for person, value in self._store.values(query.order_by(table.id)):
                if is_address(value):
                    found.setdefault(person, value.strip())
        return found


def first_name(name: str) -> str:
    """Return what somebody is called by: the first word that is no title, else the whole name."""
    words = name.split()
    given = [word for word in words if word.rstrip(".").casefold() not in TITLES]
    return given[0] if len(words) > 1 and len(given) > 1 else name.strip()


def _key_of(kind: LetterKind) -> str:
    return f"letter.{LetterKind(kind).value}"


def _draft_key(kind: LetterKind, person: int) -> str:
    return f"letter.draft.{LetterKind(kind).value}.{person}"


def _kept(value: str) -> tuple[str, str] | None:
    """Read a subject and a text that were kept together; None for anything else."""
    try:
        subject, text = json.loads(value)
    except (ValueError, TypeError):
        return None
    return (subject, text) if isinstance(subject, str) and isinstance(text, str) else None
