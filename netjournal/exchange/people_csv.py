"""The list of people as a CSV file: its columns, UTF-8, and safe to open in a spreadsheet."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from netjournal.files import write_whole
from netjournal.people.people_list import Listed
from netjournal.words import Said

FORMULA = ("=", "+", "-", "@", "\t", "\r")
GUARD = "'"
TAGS_BETWEEN = "; "


def write(path: Path, people: Iterable[Listed], columns: Sequence[tuple[str, str]]) -> int:
    """Write (key, heading) columns of people, whole or not at all; return how many people.

    Raises CannotStore. Days are written as 2026-11-02, whatever the language.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([guarded(heading) for _key, heading in columns])
    count = 0
    for person in people:
        writer.writerow([guarded(cell(person.value(key))) for key, _heading in columns])
        count += 1
    # Spreadsheets take a file for UTF-8 by the mark at its beginning only.
    write_whole(path, text.getvalue().encode("utf-8-sig"))
    return count


def cell(value: object) -> str:
    """Return a value as the text of a cell."""
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Said):
        return value.said
    if isinstance(value, tuple):
        return TAGS_BETWEEN.join(str(one) for one in value)
    return str(value)


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `unguarded` undoes it."""
    return GUARD + text if text.startswith((*FORMULA, GUARD)) else text


def unguarded(text: str) -> str:
    """Return a cell's text as it was before it was guarded."""
    guard = text.startswith(GUARD) and text[1:].startswith((*FORMULA, GUARD))
    return text[1:] if guard else text
