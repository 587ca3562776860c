"""What a journal holds about a person as plain text, to be read in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.dates import dated_day
from ui.words import said

if TYPE_CHECKING:
    from netjournal.journal import Journal


def story_text(journal: Journal, person: int) -> str:
    """Write down what somebody does, how to reach them, and what happened, newest first."""
    about = journal.people.get(person)
    lines = [about.does, said(about.stage)]
    lines += [f"{said(one.kind)}: {one.value}" for one in journal.people.reach(person)]
    parts = ["\n".join(line for line in lines if line)]
    for entry in journal.timeline.of(person):
        head = " ".join(said(one) for one in (entry.title, entry.rest) if one)
        more = [said(one) for one in (entry.detail, entry.chip) if one]
        parts.append("\n".join([f"{dated_day(entry.on)}  {head}", *more]))
    if len(parts) == 1:
        parts.append(QCoreApplication.translate("backups", "Nothing happened with them yet."))
    return "\n\n".join(part for part in parts if part)
