"""Copies a journal that nobody has open, byte by byte, with what SQLite keeps beside it.

It is read through SQLite's own file layer: reading it as an ordinary file could take locks away.
"""

import os
from pathlib import Path

import apsw

from netjournal.store.swap import HOLDING

CHUNK = 1 << 20
NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
READING = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB


def copy(source: Path, target: Path) -> None:
    """Copy the bytes of one file into a new one, for its owner only."""
    file = apsw.VFSFile("", str(source), [READING, 0])
    handle = os.open(target, NEW, 0o600)
    try:
        size, at = file.xFileSize(), 0
        while at < size:
            part = file.xRead(min(CHUNK, size - at), at)
            os.write(handle, part)
            at += len(part)
    finally:
        os.close(handle)
        file.xClose()


def copy_whole(journal: Path, target: Path) -> Path:
    """Copy a journal and what is beside it that may hold something more; return the copy."""
    copy(journal, target)
    for ending in HOLDING:
        beside = journal.with_name(journal.name + ending)
        if size_of(beside):
            copy(beside, target.with_name(target.name + ending))
    return target


def size_of(path: Path) -> int:
    """Return how large a file is, 0 if it is not there."""
    return path.stat().st_size if path.exists() else 0


def set_bytes(path: Path, at: int, content: bytes) -> None:
    """Write over some bytes of a copy."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)
