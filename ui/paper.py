"""The paper that sheets are made for, and whether what is private is offered for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.languages import usual_paper

if TYPE_CHECKING:
    from ui.pages.page import Preferences

PAPER = "sheets.paper"
PRIVATE_OFFERED = "sheets.private_offered"
PAPERS = ("a4", "us-letter")


def paper_of(settings: Preferences) -> str:
    """Give the paper chosen, or the one that is usual where the user is."""
    chosen = settings.get(PAPER)
    return str(chosen) if chosen in PAPERS else usual_paper()
