"""What is said about an event: the line below its title, and the words for the door."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from netjournal.events.events import Event
from ui.dates import full_day
from ui.words import counted


def subtitle(event: Event, met: int, known: int, today: date) -> str:
    """Say when and where it is, how many were met there, and how many of these were known."""
    parts = [full_day(event.on, today), event.starts, event.place]
    if met:
        parts.append(_counted(met, known))
    return " · ".join(part for part in parts if part)


def reminder(event: Event) -> str:
    """Say what was written before, for a glance at the door."""
    lines = []
    if event.intention:
        words = QCoreApplication.translate("EventView", "I am there for: {words}")
        lines.append(words.format(words=event.intention))
    if event.opening_line:
        words = QCoreApplication.translate("EventView", "My opening line: {words}")
        lines.append(words.format(words=event.opening_line))
    return "\n".join(lines)


def _counted(met: int, known: int) -> str:
    words = counted("1 person met", "{count} people met", met)
    if known == 0:
        return words
    if met == 1:
        known_one = QCoreApplication.translate("EventView", "{met}, known to you before")
        return known_one.format(met=words)
    return counted(
        "{met}, 1 in the room was known to you",
        "{met}, {count} in the room were known to you",
        known,
        met=words,
    )
