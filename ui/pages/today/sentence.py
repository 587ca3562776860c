"""What today asks for, said in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from netjournal.relationships.followups import FollowUp
from netjournal.words import FollowUpKind
from ui.words import counted

MOST_PARTS = 3
WORDS = (
    str(QT_TRANSLATE_NOOP("today", "no")),
    str(QT_TRANSLATE_NOOP("today", "one")),
    str(QT_TRANSLATE_NOOP("today", "two")),
    str(QT_TRANSLATE_NOOP("today", "three")),
    str(QT_TRANSLATE_NOOP("today", "four")),
    str(QT_TRANSLATE_NOOP("today", "five")),
    str(QT_TRANSLATE_NOOP("today", "six")),
    str(QT_TRANSLATE_NOOP("today", "seven")),
    str(QT_TRANSLATE_NOOP("today", "eight")),
    str(QT_TRANSLATE_NOOP("today", "nine")),
    str(QT_TRANSLATE_NOOP("today", "ten")),
)


def tr(text: str) -> str:
    """Say a text of this page in the user's language."""
    return QCoreApplication.translate("today", text)


class Counts(NamedTuple):
    """How much of each there is to do."""

    to_help: int = 0
    to_do: int = 0
    to_prepare: int = 0
    to_nudge: int = 0


def in_words(count: int) -> str:
    """Say a number, in words up to ten: "one", "three", "12"."""
    return tr(WORDS[count]) if count < len(WORDS) else QLocale().toString(count)


def counts_of(to_do: Sequence[FollowUp], *, to_prepare: int, to_nudge: int) -> Counts:
    """Count the people to help once each, and everything else."""
    helped = {one.person for one in to_do if one.kind is FollowUpKind.HELP}
    others = sum(one.kind is not FollowUpKind.HELP for one in to_do)
    return Counts(len(helped), others, to_prepare, to_nudge)


def sentence(counts: Counts) -> str:
    """Say what is to be done today and in the days ahead."""
    parts = [said for count, said in zip(counts, _parts(counts), strict=True) if count]
    if not parts:
        return tr("Nothing to do this week, and nobody to prepare for.")
    whole = ", ".join(parts[:MOST_PARTS])
    return f"{whole[:1].upper()}{whole[1:]}."


def _parts(counts: Counts) -> tuple[str, ...]:
    helping, doing, preparing, nudging = counts
    help_, do, prepare, nudge = map(in_words, counts)
    more = counted("{number} more thing to do", "{number} more things to do", doing, number=do)
    only = counted("{number} thing to do", "{number} things to do", doing, number=do)
    return (
        counted("{number} person to help", "{number} people to help", helping, number=help_),
        more if helping else only,
        counted(
            "{number} conversation to prepare",
            "{number} conversations to prepare",
            preparing,
            number=prepare,
        ),
        counted("{number} person to nudge", "{number} people to nudge", nudging, number=nudge),
    )
