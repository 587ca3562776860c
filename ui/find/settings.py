"""The sections of Settings as the search offers them, without loading the page they are on."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SECTIONS = (
    (
        "look",
        str(QT_TRANSLATE_NOOP("settings", "Look")),
        str(QT_TRANSLATE_NOOP("Finder", "theme light dark contrast font size")),
    ),
    (
        "language",
        str(QT_TRANSLATE_NOOP("settings", "Language and dates")),
        str(QT_TRANSLATE_NOOP("Finder", "language dates first day of the week")),
    ),
    (
        "reminders",
        str(QT_TRANSLATE_NOOP("settings", "Week and reminders")),
        str(QT_TRANSLATE_NOOP("Finder", "notifications working days morning")),
    ),
    (
        "sheets",
        str(QT_TRANSLATE_NOOP("settings", "Sheets")),
        str(QT_TRANSLATE_NOOP("Finder", "paper print private A4 Letter")),
    ),
    (
        "script",
        str(QT_TRANSLATE_NOOP("settings", "Script")),
        str(QT_TRANSLATE_NOOP("Finder", "steps hints conversation")),
    ),
    (
        "messages",
        str(QT_TRANSLATE_NOOP("settings", "Messages")),
        str(QT_TRANSLATE_NOOP("Finder", "template invitation nudge e-mail")),
    ),
    (
        "journal",
        str(QT_TRANSLATE_NOOP("settings", "Journal and backups")),
        str(QT_TRANSLATE_NOOP("Finder", "backup file check history")),
    ),
)


def sections() -> list[tuple[str, str, str]]:
    """Give each section: its key, its title, and other words by which it is looked for."""
    return [
        (
            key,
            QCoreApplication.translate("settings", title),
            QCoreApplication.translate("Finder", words),
        )
        for key, title, words in SECTIONS
    ]
