"""How hard a passphrase is to guess, in three honest words.

It tells only what is plainly too short or plainly regular. A list of known passwords would say
more, but the libraries that have one know English alone and would outweigh the journal's core.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

LONG_ENOUGH = 12
DIFFERENT_ENOUGH = 6
FAMILIAR = ("password", "passphrase", "passwort", "qwertyuiop", "qwertzuiop", "letmein")


class Strength(Enum):
    """What can be said of a passphrase."""

    NONE = "none"
    SHORT = "short"
    WEAK = "weak"
    GOOD = "good"


def strength_of(passphrase: str) -> Strength:
    """Tell a passphrase that is too short or too regular from one that is neither."""
    if not passphrase:
        return Strength.NONE
    if len(passphrase) < LONG_ENOUGH:
        return Strength.SHORT
    return Strength.WEAK if _regular(passphrase.casefold()) else Strength.GOOD


def _regular(text: str) -> bool:
    rest = text
    for word in FAMILIAR:
        rest = rest.replace(word, "")
    return (
        len(set(text)) < DIFFERENT_ENOUGH
        or text.isdigit()
        or text in (text + text)[1:-1]
        or len(rest) < LONG_ENOUGH // 2
        or _in_a_row(text)
    )


def _in_a_row(text: str) -> bool:
    """Whether most letters follow the one before, as in abcdef or 654321."""
    following = sum(abs(ord(after) - ord(before)) <= 1 for before, after in pairwise(text))
    return following * 2 > len(text)
