"""How strong a passphrase is, in words: how long somebody who has the file would have to guess.

Nothing is kept and nothing leaves the computer.
"""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from netjournal.saying import saying

# The key derivation of a journal lets one strong computer try about this many in a second.
GUESSES_A_SECOND = 10_000
DAY = 24 * 60 * 60
YEAR = 365 * DAY
# Beyond this the library refuses; more letters make no passphrase weaker.
LONGEST = 72


class Strength(Enum):
    """How strong a passphrase is; the bounds are seconds of guessing."""

    WEAK = saying("Weak: somebody who has the file guesses it within a day.")
    FAIR = saying("Fair: guessing it takes one strong computer up to some years.")
    GOOD = saying("Good: guessing it takes one strong computer many years.")
    STRONG = saying("Strong: nobody guesses it in a lifetime.")

    @property
    def said(self) -> str:
        """Return the strength as it is told."""
        return self.value


BOUNDS = (
    (DAY, Strength.WEAK),
    (10 * YEAR, Strength.FAIR),
    (1000 * YEAR, Strength.GOOD),
)
MORE_WORDS = saying(
    "Four or five words that have nothing to do with each other are strong and easy to keep."
)
LOST_FOR_GOOD = saying(
    "Nobody can open the journal without it, and nobody can look it up: write it down, and keep "
    "it where you keep a passport."
)


class Judged(NamedTuple):
    """What is told of a passphrase while it is chosen; `advice` is empty when it is strong."""

    strength: Strength
    advice: str


def judged(passphrase: str, known: Iterable[str] = ()) -> Judged:
    """Judge a passphrase; what is `known` of its owner, such as names, is guessed first."""
    # 113 ms, and only whoever chooses a passphrase needs it.
    import zxcvbn  # type: ignore[import-untyped]

    words = [word for text in known for word in (text, *text.split()) if word]
    if not passphrase:
        return Judged(Strength.WEAK, MORE_WORDS)
    found = zxcvbn.zxcvbn(passphrase[:LONGEST], user_inputs=words)
    seconds = float(found["guesses"]) / GUESSES_A_SECOND
    strength = next((one for bound, one in BOUNDS if seconds < bound), Strength.STRONG)
    return Judged(strength, MORE_WORDS if strength in (Strength.WEAK, Strength.FAIR) else "")
