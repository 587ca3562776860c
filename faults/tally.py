"""Counting what was tried, what survived, what was lost; and the table that becomes of it."""

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Tally:
    """One line of the table: a fault, and how the journal came through it each time."""

    fault: str
    tried: int = 0
    survived: int = 0
    lost: int = 0
    how: Counter[str] = field(default_factory=Counter)
    """How it ended, by number of times."""
    wrong: list[str] = field(default_factory=list)
    """What was lost, in words, for whoever mends it."""
    known: str = ""
    """Why some are lost all the same, where this program cannot help it."""
    began: float = field(default_factory=time.perf_counter)
    seconds: float = 0.0

    def count(self, problem: str = "", how: str = "") -> None:
        """Count one try; a problem is a loss."""
        self.tried += 1
        if problem:
            self.lost += 1
            self.wrong.append(problem)
        else:
            self.survived += 1
        if how:
            self.how[how] += 1

    def done(self) -> "Tally":
        """Stop the clock."""
        self.seconds = time.perf_counter() - self.began
        return self


HEADINGS = ("fault", "tried", "survived", "lost", "seconds")


def table(tallies: Iterable[Tally]) -> str:
    """Return the lines of the table, numbers to the right, and below it how each ended."""
    tallies = list(tallies)
    lines = [
        HEADINGS,
        *((t.fault, *map(str, (t.tried, t.survived, t.lost)), f"{t.seconds:.1f}") for t in tallies),
    ]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEADINGS))]
    rows = [
        "  ".join(
            (
                line[0].ljust(widths[0]),
                *(c.rjust(w) for c, w in zip(line[1:], widths[1:], strict=True)),
            )
        )
        for line in lines
    ]
    return "\n".join([*rows, *_remarks(tallies)])


def _remarks(tallies: list[Tally]) -> list[str]:
    said = []
    for tally in tallies:
        if tally.how:
            ended = ", ".join(f"{how} {count}" for how, count in tally.how.most_common())
            said.append(f"{tally.fault}: {ended}")
        if tally.lost and tally.known:
            said.append(f"{tally.fault}: {tally.known}")
        said += [f"{tally.fault}: LOST {wrong}" for wrong in tally.wrong[:5] if not tally.known]
    return ["", *said] if said else []
