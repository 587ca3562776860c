"""What a command says, as the tests of the command line read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Said(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Said]


def is_one_line_error(said: Said, words: str = "") -> bool:
    return (
        said.status == 2
        and said.out == ""
        and said.err.startswith("netjournal: ")
        and said.err.count("\n") == 1
        and words in said.err
        and "Traceback" not in said.err
    )
