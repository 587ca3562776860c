"""Timing, and the row of the table that a timing becomes."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Row:
    """What was measured, beside what is promised."""

    what: str
    measured: str
    promise: str


def milliseconds(action: Callable[[], object]) -> float:
    """Return how long one call takes, in milliseconds."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def many(action: Callable[[], object], times: int = 50) -> list[float]:
    """Return how long each of many calls takes, in milliseconds."""
    return [milliseconds(action) for _ in range(times)]


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 stay under."""
    return quantiles(values, n=20)[-1]


def said(values: list[float]) -> str:
    """Return the median and the 95th percentile as text."""
    return f"{median(values):.1f} ms, p95 {p95(values):.1f}"
