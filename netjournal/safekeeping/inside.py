"""Looks inside a backup, or a journal that was set aside, without restoring or touching it."""

import datetime as dt
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from netjournal.journal import Journal
from netjournal.store import migrate, raw
from netjournal.store.database import (
    checked_passphrase,
    is_plain,
    plain_words,
    refuse_unless_journal,
)
from netjournal.store.sealed import connect
from netjournal.store.swap import HOLDING
from netjournal.store.verifier import telling_apart
from netjournal.voice import Voice


@contextmanager
def look_inside(
    path: Path,
    passphrase: str | None = None,
    *,
    clock: Callable[[], dt.datetime] = dt.datetime.now,
    voice: Voice = Voice(),  # noqa: B008  # a frozen value
) -> Iterator[Journal]:
    """Open a journal or backup of any schema that we know, for looking only.

    An older one, or one with a `-wal` beside it, is brought up to date in a private copy (an
    encrypted one stays encrypted), which is gone afterwards. Nothing is written beside the file.
    """
    path = path.absolute()
    if not _needs_copy(path, passphrase):
        with Journal.open_read_only(path, passphrase, clock=clock, voice=voice) as found:
            yield found
        return
    folder = Path(tempfile.mkdtemp(prefix="netjournal-"))
    try:
        with plain_words(path):
            copied = raw.copy_whole(path, folder / "copy.njbackup")
        Journal.open(copied, passphrase, clock=clock, backups=folder, voice=voice).close()
        with Journal.open_read_only(copied, passphrase, clock=clock, voice=voice) as found:
            yield found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _needs_copy(path: Path, passphrase: str | None) -> bool:
    key = checked_passphrase(passphrase)
    refuse_unless_journal(path, key)
    if any(raw.size_of(path.with_name(path.name + ending)) for ending in HOLDING):
        return True
    key = None if is_plain(path) else key
    with telling_apart(path, key), plain_words(path):
        connection = connect(path, key)
        try:
            return bool(connection.pragma("user_version") < migrate.newest())
        finally:
            connection.close()
