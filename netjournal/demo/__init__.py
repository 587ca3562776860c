"""The demo journal: a year of one small-business owner, told in resources/demo, lived through."""

import datetime as dt
import os
from pathlib import Path

from netjournal.demo.living import Clock, live
from netjournal.demo.telling import told_in
from netjournal.errors import FileExists
from netjournal.journal import Journal
from netjournal.paths import RESOURCES
from netjournal.store.whole_file import keep, new_part, remove

STORY = RESOURCES / "demo" / "en"


def write(path: Path, *, today: dt.date | None = None, passphrase: str | None = None) -> None:
    """Write the demo journal, its year ending on `today`, encrypted if a passphrase is given.

    The file is there whole or not at all. Raises FileExists when something of that name is there,
    and CannotStore when it cannot be written.
    """
    path = path.absolute()
    if path.exists():
        raise FileExists(
            f"{path} is already there.", "It was left as it is.", "Choose another name."
        )
    remove(new_part(path))
    part = path.with_name(f".{path.name}.{os.getpid()}.demo")
    try:
        _write(part, today or dt.date.today(), passphrase)
        keep(part, path)
    finally:
        remove(part)


def _write(path: Path, today: dt.date, passphrase: str | None) -> None:
    clock = Clock(today)
    with Journal.create(path, passphrase, clock=clock) as journal:
        live(journal, clock, told_in(STORY))
        journal.forget_history()
