"""Long work that can be stopped: the steps at which it tells how far it is."""

from collections.abc import Callable

from netjournal.errors import JournalError
from netjournal.saying import saying

Progress = Callable[[float], None]
Stop = Callable[[], bool]


class Stopped(JournalError):
    """The user stopped it; nothing half done is left."""


def stop_if_wished(stop: Stop | None) -> None:
    """Raise Stopped when the user wishes it."""
    if stop is not None and stop():
        raise Stopped(saying("It was stopped."), saying("Nothing was changed."))


def stoppable(progress: Progress | None, stop: Stop | None) -> Progress:
    """Return a `progress` that also stops the work when the user wishes it."""

    def told(part: float) -> None:
        stop_if_wished(stop)
        if progress is not None:
            progress(part)

    return told
