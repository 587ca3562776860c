"""What happens when something goes wrong that nothing else handled."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import Protocol

from netjournal.errors import JournalError
from ui.messages import failure_details

log = logging.getLogger(__name__)


class ShowsFailures(Protocol):
    """Shows an error to the user."""

    def failure(self, error: BaseException) -> None:
        """Show an error in words."""

    def unexpected(self, error: BaseException) -> None:
        """Show that the program made a mistake, and that the journal is safe."""


class ErrorHook:
    """Shows an unexpected error to the user and logs where it arose, never what was written."""

    def __init__(self, shows: ShowsFailures) -> None:
        self._shows = shows

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that nothing else handled."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, JournalError):
            self._shows.failure(error)
            return
        log.error("unexpected error\n%s", failure_details(error))
        self._shows.unexpected(error)
