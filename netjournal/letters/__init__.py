"""Letters: what is written to one person, or to two, from templates that may be reworded.

Jinja2 is heavy and comes in when a letter is first made.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from netjournal.area import Core
from netjournal.errors import NotFound
from netjournal.events.invitations import InvitationsArea
from netjournal.letters.gathering import Gatherer, first_name
from netjournal.letters.letter import About, Letter, Mistake, Wording, is_address
from netjournal.letters.occasions import Occasion, Occasions
from netjournal.letters.wordings import Wordings, kept
from netjournal.people.messages import Message, MessagesArea
from netjournal.people.profile import ProfileArea
from netjournal.preferences import PreferencesArea
from netjournal.relationships.followups import FollowUpsArea
from netjournal.relationships.referrals import ReferralsArea
from netjournal.saying import Saying, counting, saying
from netjournal.store import models
from netjournal.voice import Voice
from netjournal.words import LetterKind

__all__ = [
    "About",
    "Letter",
    "LetterKind",
    "LettersArea",
    "Mistake",
    "Occasion",
    "Wording",
    "first_name",
    "is_address",
]


class LettersArea(Wordings):
    """Writes letters from templates, and records what was sent; the values are plain texts."""

    def __init__(
        self,
        core: Core,
        voice: Voice,
        *,
        profile: ProfileArea,
        preferences: PreferencesArea,
        invitations: InvitationsArea,
        followups: FollowUpsArea,
        referrals: ReferralsArea,
        messages: MessagesArea,
    ) -> None:
        """Read the templates in the best language there is, a file a kind."""
        super().__init__(core, voice, preferences)
        self._gatherer = Gatherer(core.store, core.say, voice.days, core.now)
        self._occasions = Occasions(core)
        self._profile = profile
        self._invitations = invitations
        self._followups = followups
        self._referrals = referrals
        self._messages = messages

    def make(
        self, kind: LetterKind, person: int, event: int | None = None, *, about: About | None = None
    ) -> Letter:
        """Write to one person, about an event or something else; raises NotFound."""
        found = self.make_all(kind, [person], event, about=about)
        if not found:
            raise NotFound(saying("This person is no longer in the journal."))
        return found[0]

    def make_all(
        self,
        kind: LetterKind,
        people: Sequence[int],
        event: int | None = None,
        *,
        about: About | None = None,
    ) -> list[Letter]:
        """Write to several people, in their order; a mistaken template gives way to the first."""
        kind, about = LetterKind(kind), about or About(event)
        if kind is LetterKind.ASKING and about.name_given is None and len(people) == 1:
            given = self._occasions.names_to_contact(people[0])
            about = about._replace(name_given=given[0] if given else None)
        wording = self.wording(kind)
        if wording.mistake is not None:
            wording = self.original(kind)
        told = self._gatherer.told(kind, people, about, self._me())
        others = [] if about.other is None else [about.other]
        addresses = self._gatherer.addresses([*people, *others])
        also = {"other_name": "", "also_to": ""}
        if about.other is not None:
            name = self._name(about.other)
            also = {"other_name": name, "also_to": addresses.get(about.other, "")}
        letters = []
        for person, one in told.items():
            subject, text = self._renderer.render(wording.subject, wording.text, one.values)
            to, note = addresses.get(person, ""), one.note_in(kind, text)
            letters.append(Letter(person, one.name, subject, text, to, note, kind, about, **also))
        return letters

    def occasions(self, person: int) -> list[Occasion]:
        """Return what there is to write to a person now, what is most wanted first."""
        self._name(person)
        return self._occasions.of(person, self._invitations.of(person))

    def to_thank_for(self, person: int) -> list[Occasion]:
        """Return what a person may be thanked for, newest first; what is thanked for comes last."""
        return self._occasions.to_thank_for(person)

    def draft(self, letter: Letter) -> tuple[str, str] | None:
        """Return subject and text of a letter that was begun and not sent yet."""
        return kept(self._preferences.get(_draft_key(letter)))

    def keep_draft(self, letter: Letter) -> None:
        """Keep what was written in a letter by hand, so that it is there on coming back."""
        value = json.dumps([letter.subject, letter.text], ensure_ascii=False)
        name = saying("Write to {name}", name=self._name(letter.person))
        self._preferences.choose(_draft_key(letter), value, name)

    def drop_draft(self, letter: Letter) -> None:
        """Forget what was written by hand: the letter was sent, or begins anew."""
        name = saying("Write anew to {name}", name=self._name(letter.person))
        self._preferences.choose(_draft_key(letter), "", name)

    def to(self, person: int) -> list[Message]:
        """Return what was written to a person, alone or with another, newest first."""
        return self._messages.to(person)

    def sent(self, letter: Letter, channel: str = "") -> int:
        """Record a letter as it was sent, with what that means; return the message's id.

        That somebody was invited or nudged (rule 8), that two were introduced, that a name given
        was contacted (rule 3).
        """
        with self._change(self._verb(letter)):
            self._do_what_it_means(letter, channel)
            self.drop_draft(letter)
            return self._messages.record(
                letter.kind,
                letter.person,
                letter.subject,
                letter.text,
                channel=channel,
                other=letter.about.other,
                event=letter.about.event,
                conversation=letter.about.conversation,
            )

    def sent_all(self, letters: Sequence[Letter], channel: str = "") -> list[int]:
        """Record several letters as sent, as one change."""
        kinds = {letter.kind for letter in letters}
        with self._change(_verb_for_all(kinds.pop() if len(kinds) == 1 else None, len(letters))):
            return [self.sent(letter, channel) for letter in letters]

    def _do_what_it_means(self, letter: Letter, channel: str) -> None:
        person, about = letter.person, letter.about
        if letter.kind is LetterKind.INVITATION:
            self._invitations.send(person, event=about.event, channel=channel)
        elif letter.kind is LetterKind.NUDGE:
            self._invitations.nudge(self._silent(person))
        elif letter.kind is LetterKind.INTRODUCTION and about.other is not None:
            self._introduce(person, about.other)
        elif letter.kind is LetterKind.ASKING:
            for given in self._occasions.names_to_contact(person):
                self._followups.close_for(name_given=given)

    def _introduce(self, person: int, other: int) -> None:
        """Record that the two were introduced, unless they were before."""
        before = self._referrals.introductions(person)
        if not any(other in (one.first, one.second) for one in before):
            table = models.Person
            wanted = table.select(table.looking_for).where(table.id == person)
            self._referrals.introduce(person, other, str(self._store.value(wanted) or ""))

    def _silent(self, person: int) -> int:
        """The invitation to nudge: the silent one, else the last, which says why it may not be."""
        asked = self._invitations.of(person)
        if not asked:
            raise NotFound(saying("There is no invitation to nudge."))
        return next((one.id for one in asked if one.may_nudge), asked[0].id)

    def _verb(self, letter: Letter) -> Saying:
        name = self._name(letter.person)
        return {
            LetterKind.INVITATION: saying("Invite {name}", name=name),
            LetterKind.NUDGE: saying("Nudge {name}", name=name),
            LetterKind.CONFIRMATION: saying("Confirm the one-to-one with {name}", name=name),
            LetterKind.THANKS: saying("Thank {name}", name=name),
            LetterKind.INTRODUCTION: saying(
                "Introduce {first} to {second}", first=name, second=letter.other_name
            ),
            LetterKind.ASKING: saying("Write to {name}", name=name),
        }[letter.kind]

    def _me(self) -> dict[str, str]:
        mine = self._profile.get()
        return {**mine._asdict(), "first_name": first_name(mine.name)}


def _draft_key(letter: Letter) -> str:
    """Where a draft is kept: under the person, whose id comes last; see merging_choices."""
    invited = letter.kind in (LetterKind.INVITATION, LetterKind.NUDGE)
    about = "" if invited or not letter.about.key else f"{letter.about.key}."
    return f"letter.draft.{letter.kind.value}.{about}{letter.person}"


def _verb_for_all(kind: LetterKind | None, count: int) -> Saying:
    if kind is LetterKind.INVITATION:
        return counting("Invite 1 person", "Invite {count} people", count)
    if kind is LetterKind.NUDGE:
        return counting("Nudge 1 person", "Nudge {count} people", count)
    if kind is LetterKind.THANKS:
        return counting("Thank 1 person", "Thank {count} people", count)
    return counting("Write to 1 person", "Write to {count} people", count)
