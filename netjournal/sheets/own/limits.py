"""What a template of one's own may use, and how the helper process is held to it."""

import contextlib
import importlib
import os
import sys
from types import ModuleType

MB = 1_000_000
SECONDS = 2.0
GRACE_SECONDS = 0.5
START_SECONDS = 30.0
LARGEST_TEMPLATE = 200_000
LARGEST_TEXT = 20 * MB
LARGEST_PDF = 50 * MB
MEMORY = 600 * MB
LONGEST_REPEATED = 1 * MB
LARGEST_EXPONENT = 64
# Where nothing listens: Typst would fetch packages from the network.
NOWHERE = "http://127.0.0.1:9"


def environment_of_helper() -> dict[str, str]:
    """Return the environment variables that the helper gets: none of the user's, and no network."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    proxies = dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"), NOWHERE)
    return kept | proxies | {"LC_ALL": "C.UTF-8"}


def restrain() -> None:
    """Limit memory, and let no file be written, where the system knows such limits."""
    sys.dont_write_bytecode = True
    resource = _resource()
    if resource is None:
        return
    for name, limit in (("RLIMIT_DATA", MEMORY), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        # Where a limit is unknown, those of time and size stay.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (limit, limit))


def allow_seconds_of_work() -> None:
    """Let the system itself end a helper that works on when nobody is left to end it."""
    resource = _resource()
    if resource is None:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    threads = os.cpu_count() or 1
    spare = int((SECONDS + GRACE_SECONDS) * (threads + 1)) + 1
    limit = int(usage.ru_utime + usage.ru_stime) + spare
    with contextlib.suppress(ValueError, OSError):
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, hard))


def _resource() -> ModuleType | None:
    """The standard library's module of limits, which Windows lacks."""
    try:
        return importlib.import_module("resource")
    except ImportError:
        return None
