"""The kinds of sheet there are, and what each of them is about; a module for each says the rest."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from netjournal.errors import JournalError
from netjournal.saying import saying

if TYPE_CHECKING:
    from netjournal.sheets.gather.hand import Hand
    from netjournal.sheets.order import Order


class About(Enum):
    """What a sheet is about."""

    PERSON = "person"
    EVENT = "event"
    MONTH = "month"
    ANYBODY = "anybody"


@dataclass(frozen=True)
class Kind:
    """A kind of sheet: its key, its title in English, what it is about.

    `module` of this folder gathers what stands on it; `template` names its templates and, with the
    key, its words. With `private`, it can hold what is private, if that is asked
    for each time.
    """

    key: str
    title: str
    about: About
    module: str
    template: str = ""
    private: bool = False

    def __post_init__(self) -> None:
        """Name the templates after the kind where nothing else is said."""
        if not self.template:
            object.__setattr__(self, "template", self.key)

    def context(self, hand: Hand, order: Order) -> dict[str, Any]:
        """Return what stands on the sheet, still to be made plain."""
        module = importlib.import_module(f"{__name__}.{self.module}")
        found: dict[str, Any] = module.context(hand, order)
        return found


KINDS = (
    Kind("event-plan", "Event plan", About.EVENT, "event_plan"),
    Kind("event-capture", "Event capture", About.ANYBODY, "event_capture"),
    Kind("first-conversation", "First conversation", About.PERSON, "first", private=True),
    Kind("second-conversation", "Second conversation", About.PERSON, "second", private=True),
    Kind(
        "blank-first",
        "Blank first conversation",
        About.ANYBODY,
        "blank_first",
        template="first-conversation",
    ),
    Kind(
        "blank-second",
        "Blank second conversation",
        About.ANYBODY,
        "blank_second",
        template="second-conversation",
    ),
    Kind("story", "Story", About.PERSON, "story", private=True),
    Kind("my-profile", "My profile", About.ANYBODY, "my_profile"),
    Kind("follow-ups", "Follow-ups", About.ANYBODY, "follow_ups"),
    Kind("names-given", "Names given", About.ANYBODY, "names_given"),
    Kind("month-review", "Month in review", About.MONTH, "month_review"),
    Kind("recovery", "Recovery sheet", About.ANYBODY, "recovery"),
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
