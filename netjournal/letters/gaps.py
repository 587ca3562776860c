"""The gaps that the templates of each kind may have, what fills them, and examples to try with."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from netjournal.saying import Saying, saying
from netjournal.words import LetterKind

Values = dict[str, Any]


class Gap(NamedTuple):
    """A gap as it is written in a template, and what fills it."""

    name: str
    what: Saying

    @property
    def written(self) -> str:
        """The gap with its braces."""
        return f"{{{{ {self.name} }}}}"


PERSON = {
    "person.first_name": saying("what they are called by"),
    "person.name": saying("their name"),
    "person.does": saying("what they do"),
}
LOOKING = {"person.looking_for": saying("whom or what they are looking for")}
OTHER = {
    "other.first_name": saying("what the other is called by"),
    "other.name": saying("the name of the other"),
    "other.does": saying("what the other does"),
    "other.looking_for": saying("whom or what the other is looking for"),
}
EVENT = {
    "event.name": saying("the event at which you met"),
    "event.place": saying("where the event was"),
}
HELP = {"help": saying("how you could help, as you noted at the event")}
MEETING = {
    "meeting.day": saying("the day of the one-to-one"),
    "meeting.time": saying("the time of the one-to-one"),
    "meeting.place": saying("the place of the one-to-one"),
    "meeting.minutes": saying("how many minutes it takes"),
    "meeting.second": saying("filled when it is a second conversation"),
}
CAME_OF_IT = {
    "named": saying("the names they gave you in it"),
    "promised": saying("the help you promised in it"),
    "again": saying("filled when both want to meet again"),
    "helped": saying("what they helped you with"),
    "referred": saying("whom they referred to you"),
}
GIVER = {
    "giver.first_name": saying("what the one who named them is called by"),
    "giver.name": saying("the name of the one who named them"),
    "said": saying("what was said of them"),
}
ME = {
    "me.name": saying("your name"),
    "me.organisation": saying("your organisation"),
    "me.role": saying("your role"),
    "me.email": saying("your e-mail address"),
    "me.telephone": saying("your telephone"),
    "me.website": saying("your web page"),
    "me.one_line": saying("what you do, in one line"),
    "me.short_story": saying("what you do, in a short story"),
    "me.long_story": saying("what you do, in a long story"),
    "me.clients": saying("the clients you serve"),
    "me.problems": saying("the problems you solve"),
    "me.would_like_to_meet": saying("whom you would like to meet"),
    "me.good_referral": saying("a good referral for you"),
    "me.bad_referral": saying("a bad referral for you"),
    "me.first_name": saying("what you are called by"),
}
OF: Mapping[LetterKind, tuple[Mapping[str, Saying], ...]] = {
    LetterKind.INVITATION: (PERSON, EVENT, HELP, ME),
    LetterKind.NUDGE: (PERSON, EVENT, HELP, ME),
    LetterKind.CONFIRMATION: (PERSON, MEETING, ME),
    LetterKind.THANKS: (PERSON, EVENT, MEETING, CAME_OF_IT, ME),
    LetterKind.INTRODUCTION: (PERSON, LOOKING, OTHER, ME),
    LetterKind.ASKING: (PERSON, GIVER, ME),
}
ALWAYS = frozenset({"person.first_name", "person.name", "other.first_name", "other.name"})
"""What is never empty."""


def gaps_of(kind: LetterKind) -> list[Gap]:
    """Return the gaps of a kind, in the order in which they are told."""
    groups = OF[LetterKind(kind)]
    return [Gap(name, what) for group in groups for name, what in group.items()]


def examples_of(kind: LetterKind) -> Iterator[Values]:
    """Yield values to try a template of a kind with: all there may be, and the least there is."""
    names = [gap.name for gap in gaps_of(kind)]
    yield in_groups(dict.fromkeys(names, "x"))
    yield in_groups({name: "x" if name in ALWAYS else "" for name in names})


def in_groups(told: Mapping[str, str]) -> Values:
    """Return values by their group, as a template asks for them: `person.name` is in `person`."""
    values: Values = {}
    for name, text in told.items():
        group, dot, part = name.partition(".")
        if dot:
            values.setdefault(group, {})[part] = text
        else:
            values[group] = text
    return values
