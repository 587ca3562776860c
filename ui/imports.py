"""Lets imports be Python's own again, once PySide6 is there.

PySide6 puts itself in the place of `__import__` and reads the source of every module imported after
it, to learn whether that would like method names in snake case (`from __feature__ import ...`).
Nothing here does; see docs/decisions/0011.
"""

import builtins

KEPT = "__orig_import__"
"""The name by which PySide6 keeps what it took the place of."""


def import_without_reading_source() -> None:
    """Take PySide6 out of the way of imports; where it keeps none of its own, nothing happens."""
    # It takes the place as it is imported itself.
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, KEPT, builtins.__import__)
