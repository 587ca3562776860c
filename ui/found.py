"""What the search field finds in the journal, as lines that lead to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.search_box import SearchResult

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.search import Hit

PEOPLE_SHOWN = 5
HITS_SHOWN = 12
PLACES = {"event": "events", "conversation": "conversations"}


class Finder:
    """Searches a journal: people by name first, then everything written, newest first."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def __call__(self, text: str) -> list[SearchResult]:
        """Give the results for what was typed so far."""
        rows = self._journal.people.suggest(text, PEOPLE_SHOWN)
        named = {row.id for row in rows}
        people = [
            SearchResult(row.name, row.does, "people", row.id, row.stage.said) for row in rows
        ]
        hits = self._journal.search.find(text, HITS_SHOWN)
        return people + [_result(hit) for hit in hits if _worth_a_line(hit, named)]


def _worth_a_line(hit: Hit, named: set[int]) -> bool:
    """Whether it leads somewhere and is not just the name of somebody shown already."""
    if hit.kind == "person" and hit.id in named:
        return False
    return hit.person is not None or hit.kind in PLACES


def _result(hit: Hit) -> SearchResult:
    page = PLACES.get(hit.kind, "people")
    target = hit.id if hit.kind in PLACES else hit.person
    excerpt = hit.excerpt.replace("\x02", "").replace("\x03", "")
    return SearchResult(hit.title, excerpt, page, target, _said(hit.kind))


def _said(kind: str) -> str:
    """Give the word for a kind of thing found."""
    words = {
        "person": QCoreApplication.translate("Finder", "Person"),
        "reach": QCoreApplication.translate("Finder", "How to reach them"),
        "role": QCoreApplication.translate("Finder", "Role"),
        "note": QCoreApplication.translate("Finder", "Note"),
        "event": QCoreApplication.translate("Finder", "Event"),
        "encounter": QCoreApplication.translate("Finder", "Met"),
        "conversation": QCoreApplication.translate("Finder", "One-to-one"),
        "answer": QCoreApplication.translate("Finder", "One-to-one"),
        "connection": QCoreApplication.translate("Finder", "Point of connection"),
        "name_given": QCoreApplication.translate("Finder", "Name given"),
        "reservation": QCoreApplication.translate("Finder", "Reservation"),
        "decision": QCoreApplication.translate("Finder", "Relationship"),
        "partner_check": QCoreApplication.translate("Finder", "Check"),
        "help": QCoreApplication.translate("Finder", "Help"),
        "referral": QCoreApplication.translate("Finder", "Referral"),
        "introduction": QCoreApplication.translate("Finder", "Introduction"),
        "follow_up": QCoreApplication.translate("Finder", "To do"),
    }
    return words.get(kind, "")
