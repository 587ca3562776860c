"""Opens letters; all they need comes in when one is first written."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from netjournal.words import LetterKind
from ui.pages.page import Desk

if TYPE_CHECKING:
    from netjournal.letters import About
    from ui.letters import LetterDialog
    from ui.letters.other import WhomToIntroduce


def write_letters(
    desk: Desk,
    kind: LetterKind,
    people: Sequence[int],
    parent: QWidget,
    about: About | None = None,
    *,
    event: int | None = None,
) -> LetterDialog:
    """Open the letters to these people, one after the other, about an event or something else.

    What is typed must have been saved: call the page's flush first.
    """
    module = importlib.import_module("ui.letters.dialog")
    dialog = module.LetterDialog.open_for(desk, kind, people, parent, event=event, about=about)
    return cast("LetterDialog", dialog)


def write_about_conversation(
    desk: Desk, kind: LetterKind, person: int, conversation: int, parent: QWidget
) -> LetterDialog:
    """Open a letter about a one-to-one: its confirmation, or a thank you for it."""
    letters = importlib.import_module("netjournal.letters")
    about = letters.About(conversation=conversation)
    return write_letters(desk, kind, [person], parent, about)


def write_introduction(desk: Desk, person: int, other: int, parent: QWidget) -> LetterDialog:
    """Open the one letter that introduces two people to each other."""
    letters = importlib.import_module("netjournal.letters")
    about = letters.About(other=other)
    return write_letters(desk, LetterKind.INTRODUCTION, [person], parent, about)


def ask_whom_to_introduce(desk: Desk, person: int, parent: QWidget) -> WhomToIntroduce:
    """Ask to whom somebody is to be introduced, then open the letter."""
    module = importlib.import_module("ui.letters.other")
    return cast("WhomToIntroduce", module.WhomToIntroduce.open_for(desk, person, parent))
