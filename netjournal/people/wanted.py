"""Which people a list shall show: the conditions as one frozen value, and how they are kept."""

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from netjournal.words import Stage

MOST_HELP = 3


class Wanted(NamedTuple):
    """The conditions that everybody in a list meets; what is left as it is asks for nothing.

    `tags` are all to be there. `quiet_days` is no real contact for so many days, or never one.
    """

    text: str = ""
    stages: tuple[Stage, ...] = ()
    tags: tuple[str, ...] = ()
    untagged: bool = False
    organisation: int | None = None
    can_help_at_least: int = 0
    introduced_by: int | None = None
    contact_after: dt.date | None = None
    contact_before: dt.date | None = None
    quiet_days: int = 0

    @property
    def everybody(self) -> bool:
        """Whether nothing is asked for."""
        return self == EVERYBODY

    def as_json(self) -> str:
        """Return what is asked for as JSON, without what is not."""
        kept = {
            name: value.isoformat() if isinstance(value, dt.date) else value
            for name, value in self._asdict().items()
            if value != getattr(EVERYBODY, name)
        }
        return json.dumps(kept, ensure_ascii=False)


EVERYBODY = Wanted()


def from_json(text: str) -> Wanted:
    """Return what was kept; conditions that are not understood ask for nothing."""
    try:
        kept = json.loads(text)
    except ValueError:
        return EVERYBODY
    if not isinstance(kept, dict):
        return EVERYBODY
    known = {name: _read(name, value) for name, value in kept.items() if name in Wanted._fields}
    return EVERYBODY._replace(**{name: value for name, value in known.items() if value is not None})


def _read(name: str, value: Any) -> Any:
    """Return one condition as it is held, None when it cannot be that."""
    match name:
        case "text":
            return value if isinstance(value, str) else None
        case "stages":
            return tuple(stage for stage in Stage if stage in _texts(value))
        case "tags":
            return tuple(_texts(value))
        case "untagged":
            return value is True
        case "contact_after" | "contact_before":
            return _day(value)
    whole = isinstance(value, int) and not isinstance(value, bool) and value > 0
    if not whole:
        return None
    return min(value, MOST_HELP) if name == "can_help_at_least" else value


def _texts(value: Any) -> Iterable[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
