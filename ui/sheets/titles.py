"""What the kinds of sheet and their formats are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TITLES = {
    "event-plan": str(QT_TRANSLATE_NOOP("sheets", "Event plan")),
    "event-capture": str(QT_TRANSLATE_NOOP("sheets", "Event capture")),
    "first-conversation": str(QT_TRANSLATE_NOOP("sheets", "First conversation")),
    "second-conversation": str(QT_TRANSLATE_NOOP("sheets", "Second conversation")),
    "blank-first": str(QT_TRANSLATE_NOOP("sheets", "Blank first conversation")),
    "blank-second": str(QT_TRANSLATE_NOOP("sheets", "Blank second conversation")),
    "story": str(QT_TRANSLATE_NOOP("sheets", "Story")),
    "my-profile": str(QT_TRANSLATE_NOOP("sheets", "My profile")),
    "follow-ups": str(QT_TRANSLATE_NOOP("sheets", "Follow-ups")),
    "names-given": str(QT_TRANSLATE_NOOP("sheets", "Names given")),
    "month-review": str(QT_TRANSLATE_NOOP("sheets", "Month in review")),
    "recovery": str(QT_TRANSLATE_NOOP("sheets", "Recovery sheet")),
}
FORMATS = {"pdf": "PDF", "html": "HTML", "markdown": "Markdown"}


def title_of(kind: str) -> str:
    """Give the title of a kind of sheet in the user's language."""
    return QCoreApplication.translate("sheets", TITLES[kind])
