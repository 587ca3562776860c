"""The commands that need no window; each returns its exit status and prints plain lines.

What only one command needs comes in with it, so that the window starts without it.
"""

import argparse
import datetime as dt
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from netjournal import files, journal
from netjournal.errors import Damaged, FileExists, JournalError, PassphraseNeeded
from netjournal.journal import Journal
from netjournal.paths import Paths
from netjournal.store import backup as backups
from netjournal.store.database import checked_passphrase

PASSPHRASE = "NETJOURNAL_PASSPHRASE"
SOUND, DAMAGED = 0, 1
NOTHING_CHANGED = "Nothing was changed."

Command = Callable[[argparse.Namespace, Paths], int]


def given_passphrase() -> str | None:
    """Return the passphrase that the environment gives, if it gives one."""
    return os.environ.get(PASSPHRASE)


def asked_passphrase(path: Path) -> str:
    """Ask for a passphrase at the terminal; raises PassphraseNeeded where there is none."""
    if not sys.stdin.isatty():
        raise PassphraseNeeded(
            f"{path} needs a passphrase, or is not a journal.", "", f"Set {PASSPHRASE}."
        )
    return getpass.getpass(f"Passphrase of {path.name}: ")


def opened(path: Path, paths: Paths, *, reading: bool = True) -> Journal:
    """Open a journal with the passphrase of the environment or the one typed at the prompt.

    A command that only reads may do so while the window has the journal open.
    """
    folder = paths.backup_folder(path)
    try:
        return Journal.open(path, given_passphrase(), backups=folder, reading=reading)
    except PassphraseNeeded:
        passphrase = asked_passphrase(path)
        return Journal.open(path, passphrase, backups=folder, reading=reading)


def demo(arguments: argparse.Namespace, _paths: Paths) -> int:
    """Write the demo journal; with --force what is there is set aside first."""
    from netjournal import demo as demo_journal

    path = Path(arguments.file).absolute()
    if arguments.force:
        backups.set_aside(path, dt.datetime.now())
    demo_journal.write(path, passphrase=given_passphrase())
    print(path)
    return SOUND


def check(arguments: argparse.Namespace, paths: Paths) -> int:
    """Check a whole journal: 0 sound, 1 damaged; what cannot be opened is an error."""
    try:
        with opened(Path(arguments.file), paths) as found:
            findings = found.check()
    except Damaged as error:
        print(error)
        return DAMAGED
    for finding in findings:
        print(f"{finding.checked}: {'sound' if finding.sound else finding.wrong}")
    return SOUND if all(finding.sound for finding in findings) else DAMAGED


def calendar(arguments: argparse.Namespace, paths: Paths) -> int:
    """Write one-to-ones and events, or the one-to-ones with one person, for a calendar program."""
    out = Path(arguments.out)
    if arguments.person and arguments.follow_ups:
        raise JournalError("Follow-ups go with the whole calendar, not with one person.")
    refuse_overwriting(out, arguments.force)
    with opened(Path(arguments.file), paths) as found:
        if arguments.person:
            appointments = found.calendar.person(found.people.named(arguments.person).id)
        else:
            appointments = found.calendar.everything(follow_ups=arguments.follow_ups)
        content = found.calendar.file(appointments)
    files.write_whole(out, content)
    print(out)
    return SOUND


def backup(arguments: argparse.Namespace, paths: Paths) -> int:
    """Take a verified backup and print where it is."""
    out = Path(arguments.out).absolute() if arguments.out else None
    with opened(Path(arguments.file), paths) as found:
        if out is None:
            print(found.backup().path)
            return SOUND
        refuse_overwriting(out, arguments.force)
        with _replacing(out) as free:
            found.backup(free)
    print(out)
    return SOUND


def restore(arguments: argparse.Namespace, _paths: Paths) -> int:
    """Put a backup in a journal's place; the present file is set aside, never deleted."""
    source, target = Path(arguments.backup), Path(arguments.file).absolute()
    try:
        aside = journal.restore(source, target, given_passphrase())
    except PassphraseNeeded:
        aside = journal.restore(source, target, asked_passphrase(source))
    print(target)
    if aside is not None:
        print(f"set aside: {aside}")
    return SOUND


def passphrase(arguments: argparse.Namespace, paths: Paths) -> int:
    """Give a journal a passphrase, or another one, or take it away; asked for at the terminal."""
    from netjournal.strength import LOST_FOR_GOOD, judged

    path = Path(arguments.file).absolute()
    if not sys.stdin.isatty():
        raise JournalError("A new passphrase is only asked for at a terminal.", NOTHING_CHANGED)
    with opened(path, paths, reading=False) as found:
        if arguments.remove and not found.encrypted:
            raise JournalError(f"{path} has no passphrase.", NOTHING_CHANGED)
        if arguments.remove:
            print(f"Without a passphrase whoever gets {path.name} can read all of it.")
            if input("To remove it, type “remove”: ").strip() != "remove":
                raise JournalError("It was not to be removed.", NOTHING_CHANGED)
            found.change_passphrase(None)
            print("The passphrase is removed.")
        else:
            new = getpass.getpass(f"New passphrase of {path.name}: ")
            told = judged(checked_passphrase(new) or "", (path.stem, found.profile.get().name))
            print(f"{told.strength.said} {told.advice}".strip())
            if getpass.getpass("The same once more: ") != new:
                raise JournalError("The two are not the same.", NOTHING_CHANGED)
            found.change_passphrase(new)
            print(f"The new passphrase opens {path.name}. {LOST_FOR_GOOD}")
        if found.backups():
            print(f"Backups made until now keep what opened them before: {found.backup_folder}")
    return SOUND


def people(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print who is in a journal: name, stage, last contact."""
    with opened(Path(arguments.file), paths) as found:
        rows = found.people.rows(found.people.ids(text=arguments.search or ""))
    if arguments.json:
        listed = [
            {
                "name": row.name,
                "does": row.does,
                "stage": row.stage.value,
                "last_contact": row.last_contact.isoformat() if row.last_contact else None,
            }
            for row in rows
        ]
        print(json.dumps(listed, ensure_ascii=False, indent=1))
        return SOUND
    width = max((len(row.name) for row in rows), default=0)
    for row in rows:
        last = row.last_contact.isoformat() if row.last_contact else "-"
        print(f"{row.name:<{width}}  {row.stage.said:<8}  {last}")
    return SOUND


def refuse_overwriting(out: Path, force: bool) -> None:
    """Raise what stands against writing a file: it is there already, or its folder is not."""
    if out.exists() and not force:
        raise FileExists(f"{out} is already there.", "It was left as it is.", "Use --force.")
    if not out.absolute().parent.is_dir():
        raise JournalError(f"There is no folder {out.absolute().parent}.", "", "Make it first.")


@contextmanager
def _replacing(out: Path) -> Iterator[Path]:
    """Give a free name beside a file, and put what was made there in the file's place."""
    if not out.exists():
        yield out
        return
    free = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        yield free
        free.replace(out)
    finally:
        free.unlink(missing_ok=True)
