"""Hands a letter to the mail program of this computer; nothing is sent from here."""

from __future__ import annotations

from collections.abc import Callable

from ui.links import open_letter

OpenMail = Callable[[str], bool]


def open_in_mail_program(link: str) -> bool:
    """Open a mailto link; False when this computer has no program for it."""
    return open_letter(link)
