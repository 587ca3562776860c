"""A disk that fails at the Nth call: under SQLite as a VFS, under Python in place of `os`."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from pathlib import Path
from typing import Any
from unittest.mock import patch

import apsw

NAME = "failing"
BASE = "unix"
FULL = errno.ENOSPC
# What Python itself asks of the disk while it writes a file.
ASKED = ("open", "fsync", "rename", "replace", "link", "unlink", "mkdir")
TAKES_ROOM = ("open", "fsync", "link", "mkdir")


class Disk:
    """Counts the calls that change something, and fails at one of them or from it on."""

    def __init__(self) -> None:
        """Count only; nothing fails."""
        self.calls = 0
        self._at = 0
        self._full = False
        self._instead: Callable[[], None] | None = None

    def fail(
        self, at: int, *, full: bool = False, instead: Callable[[], None] | None = None
    ) -> None:
        """Fail once, at a call counted from 1, or be full from then on; or do something instead.

        A full disk lets be written what takes no more room, and lets files be removed.
        """
        self.calls, self._at, self._full, self._instead = 0, at, full, instead

    @property
    def does_something_instead(self) -> bool:
        """Whether it does not fail, but does what it was told to."""
        return self._instead is not None

    def mend(self) -> None:
        """Fail no more."""
        self.fail(0)

    def fails(self, takes_room: bool = True) -> bool:
        """Count a call and return whether it fails."""
        self.calls += 1
        if self._full:
            return takes_room and self.calls >= self._at > 0
        now = self.calls == self._at
        if now and self._instead is not None:
            self._instead()
        return now

    def asked(self, takes_room: bool) -> None:
        """Count a call of SQLite's; raises what it would hear of a full disk or a broken one."""
        if self.fails(takes_room):
            raise (apsw.FullError if self._full else apsw.IOError)("the disk fails here")


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        super().__init__(BASE, name, flags)
        self._disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.asked(offset + len(data) > self.xFileSize())
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.asked(False)
        super().xSync(flags)

    def xLock(self, level: int) -> None:  # noqa: N802
        try:
            super().xLock(level)
        except apsw.IOError:
            # A file opened for reading only, at its end; SQLite itself says no more of it.
            raise apsw.BusyError("it cannot be locked") from None

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._disk.asked(False)
        super().xTruncate(size)


class _Vfs(apsw.VFS):
    def __init__(self) -> None:
        super().__init__(NAME, BASE)
        self.disk = Disk()

    def xOpen(self, name: Any, flags: list[int]) -> _File:  # noqa: N802
        return _File(self.disk, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        self.disk.asked(False)
        super().xDelete(name, sync)


@cache
def _vfs() -> _Vfs:
    """One for the program: the ciphers' layer over it stays, and would be left with nothing."""
    return _Vfs()


@contextmanager
def failing_disk(folder: Path) -> Iterator[Disk]:
    """Put a disk that can fail under everything that is opened inside."""
    disk = _vfs().disk = Disk()
    before = apsw.vfs_names()[0]
    # The ciphers make their own layer over a VFS when one is asked for by this name.
    apsw.Connection(str(folder / "probe"), vfs=f"multipleciphers-{NAME}").close()
    apsw.set_default_vfs(f"multipleciphers-{NAME}")
    try:
        with _python(disk):
            yield disk
    finally:
        apsw.set_default_vfs(before)
        (folder / "probe").unlink(missing_ok=True)


@contextmanager
def _python(disk: Disk) -> Iterator[None]:
    def failing(name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        @wraps(real)
        def call(*arguments: Any, **named: Any) -> Any:
            reading = name == "open" and not arguments[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            # What is only tidied up may stay; a kill may come here too.
            harmless = name == "unlink" and not disk.does_something_instead
            if not reading and not harmless and disk.fails(name in TAKES_ROOM):
                raise OSError(FULL, os.strerror(FULL))
            return real(*arguments, **named)

        return call

    patches = [patch.object(os, name, failing(name)) for name in ASKED]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()
