"""What the journal holds about somebody as one file: JSON for programs, Markdown to be read."""

import base64
import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import Any

from netjournal.forgetting.held import PRIVATE_COLUMN, PRIVATE_TABLES, Held, Kept
from netjournal.saying import in_english

Rows = Iterator[tuple[Kept, list[dict[str, Any]]]]


def as_json(held: Held, names: Mapping[int, str], on: dt.date, *, private: bool) -> str:
    """Return everything by table; pictures as Base64."""
    tables = {kept.table: rows for kept, rows in _readable(held, names, private)}
    content = {"name": held.name, "written_on": on.isoformat(), "holds": tables}
    return json.dumps(content, ensure_ascii=False, indent=1, default=_encoded) + "\n"


def as_markdown(held: Held, names: Mapping[int, str], on: dt.date, *, private: bool) -> str:
    """Return everything as a text to be read; of a picture only that it is there."""
    lines = [f"# {_plain(held.name)}", "", f"{in_english(on)} {on.year}"]
    for kept, rows in _readable(held, names, private):
        lines += ["", f"## {kept.said[:1].upper()}{kept.said[1:]}"]
        for row in rows:
            lines.append("")
            lines += [
                f"- {column.replace('_', ' ')}: {_plain(_short(value))}"
                for column, value in row.items()
            ]
    return "\n".join(lines) + "\n"


def _readable(held: Held, names: Mapping[int, str], private: bool) -> Rows:
    for kept in held.tables:
        if kept.table in PRIVATE_TABLES and not private:
            continue
        rows = [
            _row(kept.table, row, names, private)
            for row in kept.rows
            if private or not row.get("private")
        ]
        if rows:
            yield kept, rows


def _row(
    table: str, row: Mapping[str, Any], names: Mapping[int, str], private: bool
) -> dict[str, Any]:
    """Return what says something: no ids but names, nothing empty."""
    found: dict[str, Any] = {}
    for column, value in row.items():
        if column == "id" or value in (None, ""):
            continue
        if (table, column) == PRIVATE_COLUMN and not private:
            continue
        if column.endswith("_id"):
            if value in names:
                found[column.removesuffix("_id")] = names[value]
        else:
            found[column] = value
    return found


def _encoded(value: object) -> str:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else str(value)


def _short(value: object) -> str:
    return f"{len(value)} bytes" if isinstance(value, bytes) else str(value)


def _plain(text: str) -> str:
    """Return a text that Markdown does not take for its own signs."""
    escaped = "".join(f"\\{sign}" if sign in "\\`*_[]<>#|" else sign for sign in text)
    return "\n  ".join(escaped.splitlines())
