"""Words of the core, and counts of things, in the user's language."""

from __future__ import annotations

import re
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from netjournal.saying import Counting, Saying, filled
from netjournal.words import Said
from ui.dates import clock, short_day

# The letters that are read from the right: Hebrew, Arabic and their relatives.
FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
BETWEEN = " · "
WORDS = "words"
# What is put into a sentence that is read from the right is marked, so that a Latin name keeps its
# own direction and the sentence its own: scripts/translations writes the marks into what is loaded.
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
CORE = "core"
COUNTED = "counted"


def said(value: object) -> str:
    """Say a value of the core: words of a fixed set, a sentence with its gaps, a day, or a text."""
    if isinstance(value, Said):
        return QCoreApplication.translate(WORDS, value.said, type(value).__name__)
    if isinstance(value, Counting):
        gaps = dict(value.values)
        return _counted(value.one, value.sentence, int(str(gaps.pop("count"))), gaps)
    if isinstance(value, Saying):
        return filled(QCoreApplication.translate(CORE, value.sentence), value.values, said)
    if isinstance(value, date):
        return short_day(value, value)
    if isinstance(value, time):
        return clock(value)
    return str(value)


def written(value: object) -> str:
    """Say a value as it is kept in a file or copied: without the marks of direction."""
    return without_direction(said(value))


def without_direction(text: str) -> str:
    """Take the marks of direction out of a text that leaves the window."""
    return text.translate(MARKS)


def has_letters_from_the_right(text: str) -> bool:
    """Whether anything in a text is read from the right; a line that is not keeps its order."""
    return FROM_THE_RIGHT.search(text) is not None


def to_paint(text: str, direction: Qt.LayoutDirection) -> str:
    """Give one line as it is painted from the right: a Latin one keeps its full stop at its end."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return text
    return apart(text) if has_letters_from_the_right(text) else f"\u2066{text}\u2069"


def apart(text: str) -> str:
    """Keep what stands between dots apart where a line is read from the right.

    Else a number would stand beside the Latin name before its dot, and not beside its own words.
    """
    if BETWEEN not in text or not has_letters_from_the_right(text):
        return text
    parts = BETWEEN.join(f"\u2068{part}\u2069" for part in text.split(BETWEEN))
    return f"\u200f{parts}"


def counted(one: str, several: str, count: int, /, **gaps: object) -> str:
    """Say how many: `counted("1 person", "{count} people", 3)`; gaps are filled as `said`.

    Write both as literals, for translators find them there; a translation has as many forms as
    its language needs.
    """
    return _counted(one, several, count, gaps)


def _counted(one: str, several: str, count: int, gaps: dict[str, object]) -> str:
    sentence = QCoreApplication.translate(COUNTED, several, None, count)
    if sentence == several and count == 1:
        sentence = one
    return filled(sentence, {"count": QLocale().toString(count), **gaps}, said)
