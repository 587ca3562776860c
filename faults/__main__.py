"""Tries the faults and prints the table: python -m faults [--quick] [--seed N] [FAMILY ...]."""

import argparse
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from faults import bits, foreign, index, kill, places, steps, tails, writes
from faults.lives import Sample
from faults.tally import Tally, table

FAMILIES = {
    "kill": kill.run,
    "tails": tails.run,
    "bits": bits.run,
    "writes": writes.run,
    "steps": steps.run,
    "places": places.run,
    "index": index.run,
    "foreign": foreign.run,
}


def main() -> int:
    """Try the families, print the table; 1 if anything was lost that need not be."""
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small sample of each")
    parser.add_argument("--seed", type=int, help="the chances of an earlier run")
    families = f"{', '.join(FAMILIES)}; all if left out"
    parser.add_argument("family", nargs="*", help=families)
    given = parser.parse_args()
    if unknown := [name for name in given.family if name not in FAMILIES]:
        parser.error(f"there is no family {unknown[0]}: {families}")
    seed = random.SystemRandom().randrange(1_000_000) if given.seed is None else given.seed
    print(f"seed {seed}{', a small sample' if given.quick else ''}\n", flush=True)  # noqa: T201
    tallies: list[Tally] = []
    with tempfile.TemporaryDirectory() as folder:
        for name in given.family or FAMILIES:
            began = time.perf_counter()
            tallies += tried(name, Sample(Path(folder), seed, given.quick))
            if sys.stderr.isatty():
                print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr)  # noqa: T201
    print(table(tallies))  # noqa: T201
    return int(any(tally.lost and not tally.known for tally in tallies))


def tried(name: str, sample: Sample) -> list[Tally]:
    """Try a family; what ends it before its time is a loss of its own."""
    began = Tally(name)
    try:
        return FAMILIES[name](sample)
    except Exception as error:
        traceback.print_exc()
        began.count(f"{type(error).__name__}: {error}")
        return [began.done()]


if __name__ == "__main__":
    sys.exit(main())
