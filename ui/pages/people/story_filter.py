"""Which kinds of things the story shows: all of them, or notes, one-to-ones, help, doubts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netjournal.overview.timeline import Entry
from ui.widgets.chip import FilterChips

ALL = "all"
NOTES = "notes"
KINDS = {
    "note": NOTES,
    "conversation": "conversations",
    "invitation": "conversations",
    "message": "messages",
    "help": "help",
    "referral": "help",
    "introduction": "help",
    "reservation": "reservations",
    "decision": "reservations",
    "follow_up": "to_do",
}
LEAST = 6
"""A shorter story is seen at one glance."""


class StoryFilter(FilterChips):
    """Chips for the kinds that there are; hidden while the story is short."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("What the story shows"), parent)
        self.hide()

    def show_kinds(self, entries: Sequence[Entry], *, begin: bool) -> None:
        """Offer the kinds there are; at the beginning all of them are shown."""
        kinds = {KINDS[one.kind] for one in entries if one.kind in KINDS}
        offered = len(entries) >= LEAST and len(kinds) > 1
        if begin and self.current not in ("", ALL):
            self.set_chips([])
        words = {
            NOTES: self.tr("Notes"),
            "conversations": self.tr("One-to-ones"),
            "messages": self.tr("Messages"),
            "help": self.tr("Help"),
            "reservations": self.tr("Reservations"),
            "to_do": self.tr("To do"),
        }
        chips = [(ALL, self.tr("All"))]
        chips += [(key, text) for key, text in words.items() if key in kinds]
        if offered:
            self.set_chips(chips)
        self.setVisible(offered)

    def those_wanted(self, entries: Sequence[Entry]) -> list[Entry]:
        """Give the entries of the kind chosen."""
        if self.isHidden() or self.current in ("", ALL):
            return list(entries)
        return [one for one in entries if KINDS.get(one.kind) == self.current]

    def show_notes_too(self) -> None:
        """Show everything unless notes are shown already."""
        if self.current not in ("", ALL, NOTES):
            self.choose(ALL)
