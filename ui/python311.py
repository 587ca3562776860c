"""Keeps Python 3.11 running under PySide6 6.12, whose wheels count on immortal constants.

A Qt method that returns nothing gives back None without counting it, and so do signals with True
and False. From Python 3.12 on that is right; on 3.11 the counts fall with every call until the
interpreter aborts with "deallocating None". Counting plenty beforehand is what 3.12 does for good.
"""

import ctypes
import sys

PLENTY = 1 << 60


def keep_constants() -> None:
    """Make sure that the constants are never counted down to nothing."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        if sys.getrefcount(constant) < PLENTY // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += PLENTY
