"""Puts another file in a journal's place; a kill between any two steps is mended at the next open.

A small marker beside the journal says what was begun. The journal's name is never without a
journal where the file system knows hard links, and nothing that was there is deleted.
"""

import json
import os
import re
from pathlib import Path
from typing import NamedTuple

from netjournal.errors import FileExists
from netjournal.saying import saying
from netjournal.store.whole_file import sync, writing

HOLDING = ("-wal", "-journal")
"""What SQLite keeps beside a file that may hold something that is not in it."""


class Plan(NamedTuple):
    """What is put in the place of a journal, and the name that the present one gets."""

    new: Path
    aside: Path


def exchange(new: Path, journal: Path, aside: Path) -> None:
    """Put a finished file, with what is beside it, under the journal's name.

    What is there now is called `aside` afterwards. Raises CannotStore; all is then as it was.
    """
    plan = Plan(new, aside)
    with writing(journal):
        if new.suffix == ".part":
            sync(new)
        try:
            _write(marker_of(journal), plan)
            _go_on(journal, plan)
        except BaseException:
            _go_back(journal, plan)
            raise


def finish(journal: Path) -> bool:
    """Finish what an interrupted exchange began; return whether there was one."""
    marker = marker_of(journal)
    if not marker.exists():
        return False
    with writing(journal):
        plan = _read(marker, journal)
        if plan is not None:
            _go_on(journal, plan)
    return plan is not None


def marker_of(journal: Path) -> Path:
    """Return the name of the marker that says that an exchange was begun."""
    return journal.with_name(f".{journal.name}.swap")


def anything_at(journal: Path) -> bool:
    """Whether a file of that name is there, or what SQLite kept beside one."""
    return any(_beside(journal, ending).exists() for ending in ("", *HOLDING))


def _go_on(journal: Path, plan: Plan) -> None:
    if plan.new.exists():
        _put_aside(journal, plan.aside)
        plan.new.replace(journal)
        sync(journal.parent)
    elif _same(journal, plan.aside):
        # It was never put in place and is gone: there is nothing to set aside for.
        plan.aside.unlink()
    for ending in HOLDING:
        if _beside(plan.new, ending).exists():
            _beside(plan.new, ending).replace(_beside(journal, ending))
    _beside(plan.new, "-shm").unlink(missing_ok=True)
    marker_of(journal).unlink(missing_ok=True)
    sync(journal.parent)


def _put_aside(journal: Path, aside: Path) -> None:
    for ending in ("", *HOLDING):
        present, wanted = _beside(journal, ending), _beside(aside, ending)
        if not present.exists():
            continue
        if wanted.exists() and not _same(present, wanted):
            raise FileExists(
                saying("{target} is already there.", target=wanted),
                saying("It was left as it is."),
            )
        if not wanted.exists():
            _link(present, wanted)
    sync(journal.parent)
    # All of it has its new name: now the old names may go, the journal's own the last.
    for ending in (*HOLDING, "-shm"):
        _beside(journal, ending).unlink(missing_ok=True)


def _go_back(journal: Path, plan: Plan) -> None:
    if not plan.new.exists():
        return
    for ending in ("", *HOLDING):
        present, aside = _beside(journal, ending), _beside(plan.aside, ending)
        if _same(present, aside):
            aside.unlink()
        elif aside.exists() and not present.exists():
            aside.rename(present)
    marker_of(journal).unlink(missing_ok=True)


def _link(present: Path, wanted: Path) -> None:
    try:
        wanted.hardlink_to(present)
    except FileExistsError:
        raise
    except OSError:
        present.rename(wanted)


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _beside(journal: Path, ending: str) -> Path:
    return journal.with_name(journal.name + ending)


def _write(marker: Path, plan: Plan) -> None:
    part = marker.with_name(f"{marker.name}.{os.getpid()}.part")
    part.write_text(json.dumps({"new": plan.new.name, "aside": plan.aside.name}), encoding="utf-8")
    sync(part)
    part.replace(marker)
    sync(marker.parent)


def _read(marker: Path, journal: Path) -> Plan | None:
    """The plan in a marker; None where it names anything but files of this journal."""
    try:
        said = json.loads(marker.read_text(encoding="utf-8"))
        new, aside = str(said["new"]), str(said["aside"])
    except (ValueError, KeyError, TypeError):
        return None
    part = re.compile(rf"\.{re.escape(journal.name)}\.\d+\.part")
    ours = re.compile(rf"{re.escape(journal.stem)} set aside [\d. -]+{re.escape(journal.suffix)}")
    if not (part.fullmatch(new) or ours.fullmatch(new)) or not ours.fullmatch(aside):
        return None
    return Plan(journal.with_name(new), journal.with_name(aside))
