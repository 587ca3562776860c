"""The question that each kind of reservation asks, on either side; read from resources/script."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from netjournal.paths import RESOURCES
from netjournal.words import ReservationKind, Side

Questions = Mapping[tuple[Side, ReservationKind], str]

FILE = RESOURCES / "script" / "en" / "reservations.toml"


def read_questions(path: Path = FILE) -> Questions:
    """Return the question of every kind on both sides; raises KeyError when one is missing."""
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        (side, kind): str(written[kind.value][side.value])
        for kind in ReservationKind
        for side in Side
    }
