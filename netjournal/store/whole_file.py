"""Files that are there whole or not at all: written under a temporary name, kept once sound."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netjournal.errors import CannotStore, FileExists
from netjournal.saying import saying

BESIDE = ("-wal", "-shm", "-journal")
OUR_OWN = ("-salt", "-lock")


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Turn what the operating system raises into an error a person can act on."""
    try:
        yield
    except OSError as error:
        if isinstance(error, FileExistsError) and target.exists():
            raise FileExists(
                saying("{target} is already there.", target=target), saying("It was left as it is.")
            ) from error
        raise CannotStore(
            saying("{target} cannot be written ({reason}).", target=target, reason=error.strerror),
            saying("Nothing was changed."),
            saying("Check that its folder is there and who may write to it."),
        ) from error


def new_part(target: Path) -> Path:
    """Make an empty file beside the target, for its owner only; raises CannotStore."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with writing(target):
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return part


def keep(part: Path, target: Path) -> None:
    """Give a finished part file its own name, durably; raises FileExists rather than replace."""
    with writing(target):
        sync(part)
        _rename_over_nothing(part, target)
        try:
            sync(target.parent)
        except OSError:
            target.rename(part)
            raise


def remove(part: Path) -> None:
    """Delete a part file, if it is still there, with what SQLite and we keep beside it."""
    for ending in ("", *BESIDE):
        part.with_name(part.name + ending).unlink(missing_ok=True)
    for ending in OUR_OWN:
        beside = part.with_name(part.name + ending)
        if beside.exists():
            beside.unlink(missing_ok=True)


def _rename_over_nothing(part: Path, target: Path) -> None:
    # A rename replaces in silence what came there in the meantime; a link does not.
    try:
        target.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise FileExistsError(target) from None
        part.rename(target)
    else:
        part.unlink()


def sync(path: Path) -> None:
    """Let a file, or the names in a folder, be on the disk before going on."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
