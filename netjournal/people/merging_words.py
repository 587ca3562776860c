"""What fields are called in the preview of a merge, and in the note that it leaves."""

import datetime as dt
import json
from typing import Any, NamedTuple

from netjournal.saying import Saying, saying

INTRODUCED_BY = "introduced_by"
PRIVATE = frozenset({"private_note"})
FIELD_WORDS = {
    "name": saying("Name"),
    "does": saying("What they do"),
    "met_on": saying("Met on"),
    "met_at": saying("Met at"),
    INTRODUCED_BY: saying("Introduced by"),
    "looking_for": saying("Looking for"),
    "years_in_business": saying("Years in business"),
    "target_market": saying("Target market"),
    "best_clients": saying("Best clients"),
    "top_problem": saying("Top problem solved"),
    "good_referral": saying("A good referral"),
    "bad_referral": saying("A bad referral"),
    "goals": saying("Goals"),
    "accomplishments": saying("Accomplishments"),
    "interests": saying("Interests"),
    "networks": saying("Networks"),
    "skills": saying("Skills"),
    "family": saying("Family"),
    "hobbies": saying("Hobbies"),
    "private_note": saying("Private note"),
    "keep_in_touch_days": saying("Days between contacts"),
    "can_help": saying("How far I can help"),
    "how": saying("How I can help"),
    "said": saying("What was said of them"),
    "i_want": saying("I want a referral relationship"),
    "they_want": saying("They want a referral relationship"),
    "so": saying("Is it so"),
    "note": saying("Note"),
    "came_of_it": saying("What came of it"),
    "label": saying("Label of an address"),
    "started_on": saying("In a role since"),
    "ended_on": saying("In a role until"),
    "draft": saying("Letter begun"),
    "value": saying("A field of my own"),
}


class Lost(NamedTuple):
    """A line for the note that a merge leaves; what was private stays so."""

    text: Saying
    private: bool


def written_in(field: str) -> Saying:
    """Say what a field is called."""
    return FIELD_WORDS.get(field) or saying("Something else")


def private(field: str) -> bool:
    """Whether what is written in a field is for nobody else's eyes."""
    return field in PRIVATE


def line(field: str, value: Any, about: str = "") -> Saying:
    """Say what a field held, and what that was about."""
    spoken = _spoken(field, value)
    if field == "value":
        return saying("{label}: {value}", label=about, value=spoken)
    if about:
        return saying(
            "{label} ({about}): {value}", label=written_in(field), about=about, value=spoken
        )
    return saying("{label}: {value}", label=written_in(field), value=spoken)


def _spoken(field: str, value: Any) -> str:
    if isinstance(value, bool):
        return saying("yes") if value else saying("no")
    if field == "draft":
        return "\n".join(str(part) for part in json.loads(value) if part)
    return value.isoformat() if isinstance(value, dt.date) else str(value)
