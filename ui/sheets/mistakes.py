"""Says what is wrong in a template of one's own."""

from __future__ import annotations

from netjournal.sheets.own.wrong import in_words
from netjournal.sheets.printed import Mistake
from ui.words import said


def said_of(mistake: Mistake) -> str:
    """Say the file, the line where it is known, and what is wrong, in the user's language."""
    return said(in_words(mistake))
