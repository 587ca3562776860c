"""Which backups are deleted when there are many: the newest good one never, none in doubt."""

import datetime as dt
from pathlib import Path

from netjournal.errors import JournalError
from netjournal.store import backup

LONGEST_GAP = dt.timedelta(days=60)


def thin(folder: Path, stem: str, key: str | None, now: dt.datetime) -> list[Path]:
    """Delete the backups that are no longer kept and return them.

    Nothing is deleted when the clock seems to have jumped, or when none of the backups that would
    be left is sound.
    """
    backups = backup.listed(folder, stem)
    kept = backup.kept_of([at for _path, at in backups], now)
    if all(at in kept for _path, at in backups) or jumped([at for _path, at in backups], now):
        return []
    if not any(is_sound(path, key) for path, at in backups if at in kept):
        return []
    return backup.thin_out(folder, stem, now)


def jumped(moments: list[dt.datetime], now: dt.datetime) -> bool:
    """Whether the clock seems to have been set: backward, or far forward within two days."""
    newest_first = sorted(moments, reverse=True)
    if newest_first and now < newest_first[0]:
        return True
    older = [at for at in newest_first if now - at > backup.KEEP_ALL]
    lately = [at for at in newest_first if now - at <= backup.KEEP_ALL]
    return bool(older) and min(lately, default=now) - older[0] > LONGEST_GAP


def is_sound(path: Path, key: str | None) -> bool:
    """Whether a backup opens with the key and is whole."""
    try:
        backup.verify(path, key)
    except JournalError:
        return False
    return True
