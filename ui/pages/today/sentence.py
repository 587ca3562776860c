"""What today asks for, said in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netjournal.followups import FollowUp
from netjournal.words import FollowUpKind

MOST_PARTS = 3
WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def tr(text: str) -> str:
    """Say a text of this page in the user's language."""
    return QCoreApplication.translate("today", text)


class Counts(NamedTuple):
    """How much of each there is to do."""

    to_help: int = 0
    to_do: int = 0
    to_prepare: int = 0
    to_nudge: int = 0


def counted(count: int, one: str, many: str) -> str:
    """Say how many, in words up to ten: "one conversation", "three people", "12 people"."""
    number = tr(WORDS[count]) if count < len(WORDS) else str(count)
    return tr(one if count == 1 else many).format(count=number)


def counts_of(to_do: Sequence[FollowUp], *, to_prepare: int, to_nudge: int) -> Counts:
    """Count the people to help once each, and everything else."""
    helped = {one.person for one in to_do if one.kind is FollowUpKind.HELP}
    others = sum(one.kind is not FollowUpKind.HELP for one in to_do)
    return Counts(len(helped), others, to_prepare, to_nudge)


def sentence(counts: Counts) -> str:
    """Say what is to be done today and in the days ahead."""
    others = (
        ("{count} more thing to do", "{count} more things to do")
        if counts.to_help
        else ("{count} thing to do", "{count} things to do")
    )
    said = (
        (counts.to_help, "{count} person to help", "{count} people to help"),
        (counts.to_do, *others),
        (counts.to_prepare, "{count} conversation to prepare", "{count} conversations to prepare"),
        (counts.to_nudge, "{count} person to nudge", "{count} people to nudge"),
    )
    parts = [counted(*one) for one in said if one[0]]
    if not parts:
        return tr("Nothing to do this week, and nobody to prepare for.")
    whole = ", ".join(parts[:MOST_PARTS])
    return f"{whole[:1].upper()}{whole[1:]}."
