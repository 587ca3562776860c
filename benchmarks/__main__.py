"""Measures what speed is promised and prints the table: python -m benchmarks [--quick]."""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks import data, people, sheets, store, window
from benchmarks.measure import Row


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a table with aligned columns."""
    lines = [("what", "measured", "promise"), *((r.what, r.measured, r.promise) for r in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(3)]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in lines
    )


def main() -> None:
    """Make the data, measure, print."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the data")
    quick = parser.parse_args().quick
    number, notes = (1_000, 5_000) if quick else (10_000, 50_000)
    print(f"{number} people, {notes} notes")
    with tempfile.TemporaryDirectory() as folder:
        print(table(measured(Path(folder), number, notes)))


def measured(folder: Path, number: int, notes: int) -> list[Row]:
    """Return all the rows of the table."""
    plain, locked, empty = (folder / f"{name}.njournal" for name in ("plain", "locked", "empty"))
    with data.large_journal(plain, number, notes) as journal:
        rows = store.measure(journal)
        data.full_person(journal)
    with data.large_journal(locked, number, notes, "a passphrase") as journal:
        rows += store.compare_encrypted(plain, journal)
    data.large_journal(empty, 0, 0).close()
    rows += window.measure(plain, empty, folder) + sheets.measure(plain, folder)
    return rows + people.measure(plain, folder)


if __name__ == "__main__":
    main()
