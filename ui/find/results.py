"""From what the core found to a line of the list: its words, and the place to which it leads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netjournal.search import MARKS
from netjournal.search.query import GROUPS
from ui.dates import short_day
from ui.find.wording import of_kind, state_of
from ui.widgets.search_box import SearchResult

if TYPE_CHECKING:
    from netjournal.search import Hit

GROUP_OF: Mapping[str, str] = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
TAB_OF: Mapping[str, str] = {
    "note": "story",
    "connection": "story",
    "name_given": "story",
    "decision": "story",
    "follow_up": "help",
    "help": "help",
    "referral": "help",
    "introduction": "help",
    "message": "story",
    "reservation": "reservations",
    "partner_check": "reservations",
    "reach": "profile",
    "role": "profile",
    "own_value": "profile",
    "picture": "profile",
}
WITHOUT_DAY = ("reach", "role", "own_value", "picture", "connection", "partner_check")
TITLED = ("person", "event", "organisation")

Place = tuple[str, int | None, tuple[tuple[str, object], ...]]


def result_of(hit: Hit, today: date, headings: Mapping[str, str]) -> SearchResult | None:
    """Give the line for something found, or None for what leads nowhere."""
    place = place_of(hit)
    name = hit.title.replace(MARKS[0], "").replace(MARKS[1], "")
    text = f'org:"{name}"' if hit.kind == "organisation" else ""
    if place is None and not text:
        return None
    page, target, hints = place or ("", None, ())
    title, detail = _words(hit, today)
    return SearchResult(
        title,
        detail,
        page,
        target,
        state_of(hit.kind, hit.state),
        headings[GROUP_OF[hit.kind]],
        hints,
        text=text,
    )


def place_of(hit: Hit) -> Place | None:
    """Give the page, target and hints of where a thing found is read."""
    if hit.kind == "event":
        return "events", hit.id, ()
    if hit.kind == "encounter" and hit.place is not None:
        return "events", hit.place, ()
    if hit.kind == "conversation":
        return "conversations", hit.id, ()
    if hit.kind == "answer" and hit.place is not None:
        return "conversations", hit.place, (("step", hit.state),)
    if hit.person is None:
        return ("today", None, ()) if hit.kind == "follow_up" else None
    if hit.kind == "person":
        return "people", hit.person, (("tab", "profile"),) if MARKS[0] in hit.excerpt else ()
    hints: tuple[tuple[str, object], ...] = (("tab", TAB_OF.get(hit.kind, "story")),)
    if hit.kind in ("note", "reservation"):
        hints = (*hints, (hit.kind, hit.id))
    return "people", hit.person, hints


def _words(hit: Hit, today: date) -> tuple[str, str]:
    """The first line and the second: what is written, then about whom and when."""
    has_day = hit.on is not None and hit.kind not in WITHOUT_DAY
    day = short_day(hit.on, today) if hit.on is not None and has_day else ""
    excerpt = hit.excerpt if MARKS[0] in hit.excerpt else ""
    if hit.kind == "person":
        return hit.title, hit.excerpt
    if hit.kind in TITLED:
        return hit.title, joined(day if hit.kind == "event" else "", excerpt)
    if hit.kind == "conversation":
        return hit.name, joined(day, excerpt)
    return hit.excerpt or of_kind(hit.kind), joined(hit.name, day)


def joined(*parts: str) -> str:
    """Put short words side by side."""
    words = [part for part in parts if part]
    if len(words) < 2:
        return "".join(words)
    pair = QCoreApplication.translate("Finder", "{first} · {second}")
    return pair.format(first=words[0], second=words[1])
