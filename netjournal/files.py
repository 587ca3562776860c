"""Writes files that leave the journal: whole or not at all, readable by their owner only."""

import os
from pathlib import Path

from netjournal.errors import CannotStore
from netjournal.saying import saying


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under a temporary name and rename it; raises CannotStore."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    fresh = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(part, fresh, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise CannotStore(
            saying("{path} cannot be written ({reason}).", path=path, reason=error.strerror),
            saying("Nothing was changed."),
            "",
        ) from error
    finally:
        part.unlink(missing_ok=True)
