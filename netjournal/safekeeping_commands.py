"""The commands about backups and damage: what there is, what each holds, what can be done."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from netjournal import commands
from netjournal.errors import JournalError, PassphraseNeeded, WrongPassphrase
from netjournal.paths import Paths
from netjournal.settings import Settings
from netjournal.store.database import is_plain

if TYPE_CHECKING:
    from netjournal.safekeeping.places import Place
    from netjournal.safekeeping.rescue import Diagnosis

MEGABYTE = 1024 * 1024


def backups(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print the backups of a journal, newest first: 0 when all that open are sound."""
    from netjournal.safekeeping import contents

    path = Path(arguments.file).absolute()
    listed = contents.listing(_places(path, paths), path.stem)
    if not listed:
        print("There is no backup.")
        return commands.SOUND
    looking = contents.Contents(_passphrase(path, [found.path for found in listed]))
    damaged = False
    folder = None
    for found, holds in looking.look_at_all(listed):
        damaged |= holds.state is contents.State.DAMAGED
        if found.path.parent != folder:
            folder = found.path.parent
            print(folder)
        what = holds.counts.said if holds.state is contents.State.SOUND else holds.why
        size = f"{found.size / MEGABYTE:.1f} MB"
        print(f"  {found.at:%Y-%m-%d %H:%M:%S}  {size:>9}  {holds.state.said:<18}  {what}")
    return commands.DAMAGED if damaged else commands.SOUND


def rescue(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print what is wrong with a journal and what can be done, or do it: 0 sound, 1 damaged."""
    from netjournal.safekeeping import rescue as rescuing

    path = Path(arguments.file).absolute()
    places = _places(path, paths)
    passphrase = commands.given_passphrase()
    try:
        found = rescuing.diagnose(path, passphrase, places)
    except (PassphraseNeeded, WrongPassphrase):
        if passphrase is not None:
            raise
        passphrase = commands.asked_passphrase(path)
        found = rescuing.diagnose(path, passphrase, places)
    if arguments.take is None:
        _print_diagnosis(found)
        return commands.SOUND if found.sound else commands.DAMAGED
    if not 1 <= arguments.take <= len(found.offers):
        raise JournalError(
            f"There is no offer {arguments.take}.",
            commands.NOTHING_CHANGED,
            "Run it without --take to see what there is.",
        )
    taken = rescuing.take(found.offers[arguments.take - 1], path, passphrase)
    print(f"{path}: {taken.counts.said}")
    if taken.aside is not None:
        print(f"set aside: {taken.aside}")
    return commands.SOUND


def _print_diagnosis(found: "Diagnosis") -> None:
    print(found.what)
    if found.sound:
        print(found.counts.said)
        return
    for number, offer in enumerate(found.offers, start=1):
        newest = f"{offer.newest_change:%Y-%m-%d %H:%M}" if offer.newest_change else "not known"
        print(f"{number}. {offer.what} {offer.loses}")
        print(f"   {offer.counts.said}; newest change: {newest}")
    if found.offers:
        print("Take one with --take NUMBER; the damaged file is set aside, never deleted.")
    else:
        print("Nothing of it can be read, and there is no good backup. It was left as it is.")


def _places(path: Path, paths: Paths) -> "list[Place]":
    from netjournal.safekeeping import memory, places

    kept = memory.Memory(Settings(paths.settings), path)
    return places.places(paths.backup_folder(path), kept)


def _passphrase(path: Path, backups: list[Path]) -> str | None:
    given = commands.given_passphrase()
    if given is not None or any(is_plain(one) for one in backups if one.is_file()):
        return given
    return commands.asked_passphrase(path)
