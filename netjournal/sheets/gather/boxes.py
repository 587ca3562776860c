"""The boxes to tick at a second conversation: the eight checks, and what comes of it."""

from collections.abc import Mapping

from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.values import Box
from netjournal.words import Outcome, Quality, Side

DECISIONS = (Outcome.AGAIN, Outcome.FORM, Outcome.LET_GO)
MARKS = {None: "", True: "yes", False: "no"}


def checks(
    hand: Hand, found: Mapping[tuple[Side, Quality], tuple[bool | None, str]]
) -> list[list[Box]]:
    """Return the eight small checks, four on each side, as far as they were answered (rule 11)."""
    return [
        [_check(hand, side, one, *found.get((side, one), (None, ""))) for one in Quality]
        for side in Side
    ]


def decisions(hand: Hand, chosen: Outcome | None) -> tuple[Box, ...]:
    """Return what can come of it, ending among them (rule 7)."""
    said = {outcome: hand.spoken(outcome) for outcome in DECISIONS}
    return tuple(
        Box(f"{words[:1].upper()}{words[1:]}", MARKS[True if outcome is chosen else None])
        for outcome, words in said.items()
    )


def _check(hand: Hand, side: Side, quality: Quality, so: bool | None, note: str) -> Box:
    return Box(hand.words[f"checks-{side.value}"][quality.value], MARKS[so], note)
