"""What a change touched, in words: 2 notes, 1 person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from ui.words import counted


def touched_words(tables: Mapping[str, frozenset[int]]) -> str:
    """Say how many of what a change touched; small parts of things are other details."""
    counts = {name: len(ids) for name, ids in tables.items()}
    said = [words for name in TOLD if name in counts and (words := _said(name, counts.pop(name)))]
    others = sum(counts.values())
    if others:
        said.append(counted("1 detail", "{count} details", others))
    return QLocale().createSeparatedList(said)


TOLD = (
    "person",
    "note",
    "event",
    "encounter",
    "invitation",
    "conversation",
    "answer",
    "reservation",
    "help",
    "referral",
    "introduction",
    "message",
    "follow_up",
    "organisation",
    "role",
    "tag",
    "picture",
    "profile",
)


def _said(table: str, count: int) -> str:
    if table == "profile":
        return QCoreApplication.translate("History", "my profile")
    return {
        "person": counted("1 person", "{count} people", count),
        "note": counted("1 note", "{count} notes", count),
        "event": counted("1 event", "{count} events", count),
        "encounter": counted("1 meeting at an event", "{count} meetings at events", count),
        "invitation": counted("1 invitation", "{count} invitations", count),
        "conversation": counted("1 one-to-one", "{count} one-to-ones", count),
        "answer": counted("1 answer", "{count} answers", count),
        "reservation": counted("1 reservation", "{count} reservations", count),
        "help": counted("1 line of help", "{count} lines of help", count),
        "referral": counted("1 referral", "{count} referrals", count),
        "introduction": counted("1 introduction", "{count} introductions", count),
        "message": counted("1 message", "{count} messages", count),
        "follow_up": counted("1 follow-up", "{count} follow-ups", count),
        "organisation": counted("1 organisation", "{count} organisations", count),
        "role": counted("1 role", "{count} roles", count),
        "tag": counted("1 tag", "{count} tags", count),
        "picture": counted("1 picture", "{count} pictures", count),
    }.get(table, "")
