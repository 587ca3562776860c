"""What is said about people in the picture, in whole sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netjournal.people.introducers import Forest
from ui.words import counted, said


def tr(text: str) -> str:
    """Give a text of this page in the user's language."""
    return QCoreApplication.translate("Referrals", text)


def person_said(forest: Forest, person: int) -> str:
    """Say somebody's name and stage, who introduced them, and to how many they led."""
    one = forest.people[person]
    parts = [one.name, said(one.stage)]
    if one.by is not None:
        introduced = QCoreApplication.translate("Referrals", "introduced by {name}")
        parts.append(introduced.format(name=forest.people[one.by].name))
    if one.led_to:
        parts.append(counted("led to 1 person", "led to {count} people", one.led_to))
    return ", ".join(parts)
