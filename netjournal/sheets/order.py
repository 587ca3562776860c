"""What is asked for: a sheet of a kind, about somebody or something."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class Order(NamedTuple):
    """A sheet of a kind; what it is about is given where the kind asks for it.

    `month` is any day of the month. With `private`, what is kept off sheets stands on this one.
    """

    kind: str
    person: int | None = None
    event: int | None = None
    month: dt.date | None = None
    private: bool = False
