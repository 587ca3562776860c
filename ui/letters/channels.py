"""The ways in which somebody is invited, as they are stored and as they are said."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

EMAIL, TELEPHONE, IN_PERSON, MESSAGE, LETTER = CHANNELS = tuple(
    str(words)
    for words in (
        QT_TRANSLATE_NOOP("channels", "e-mail"),
        QT_TRANSLATE_NOOP("channels", "telephone"),
        QT_TRANSLATE_NOOP("channels", "in person"),
        QT_TRANSLATE_NOOP("channels", "message"),
        QT_TRANSLATE_NOOP("channels", "letter"),
    )
)


def channel_choices() -> list[tuple[str, str]]:
    """Give every way with its words."""
    return [(way, QCoreApplication.translate("channels", way)) for way in CHANNELS]
