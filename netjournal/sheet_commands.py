"""The commands that print sheets: the kinds there are, one sheet, those for tomorrow."""

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from netjournal import files
from netjournal.commands import SOUND, opened, refuse_overwriting
from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.paths import Paths

if TYPE_CHECKING:
    from netjournal.sheets.kinds import Kind
    from netjournal.sheets.maker import Sheets
    from netjournal.sheets.order import Order

ENDINGS = {"pdf": ".pdf", "html": ".html", "markdown": ".md"}
PERSON, EVENT, MONTH = "person", "event", "month"
TAKES = {PERSON: {PERSON}, EVENT: {EVENT}, MONTH: {MONTH}}
NEEDS = {PERSON: "--person NAME", EVENT: "--event NAME"}
MAY_HAVE_AN_EVENT = "event-capture"


def a_month(written: str) -> dt.date:
    """Understand a month, such as 2026-11, as its first day."""
    return _understood(f"{written}-01", written, "month", "2026-11")


def a_day(written: str) -> dt.date:
    """Understand a day, such as 2026-11-24."""
    return _understood(written, written, "day", "2026-11-24")


def sheets(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print the kinds of sheet, one a line, or write the sheets for tomorrow's meetings."""
    if arguments.tomorrow:
        return _write_tomorrow(arguments, paths)
    if arguments.file or arguments.out:
        raise JournalError("Which sheets are to be written?", "", "Add --tomorrow.")
    from netjournal.sheets.kinds import KINDS

    for kind in KINDS:
        print(f"{kind.key:<20}  {kind.about.value:<7}  {kind.title}")
    return SOUND


def sheet(arguments: argparse.Namespace, paths: Paths) -> int:
    """Write one sheet as a file, or into a folder by its own name."""
    from netjournal.sheets.kinds import kind_of
    from netjournal.sheets.maker import Sheets

    kind = kind_of(arguments.kind)
    _check(kind, arguments)
    with opened(Path(arguments.file), paths) as found:
        order = _order(kind, arguments, found)
        _write(Sheets(found), [order], arguments)
    return SOUND


def own_templates_helper(arguments: argparse.Namespace, _paths: Paths) -> int:
    """Render the user's own templates, in the process that a frozen program starts for it."""
    from netjournal.sheets.own import room

    room.main(Path(arguments.folder))
    return SOUND


def _write_tomorrow(arguments: argparse.Namespace, paths: Paths) -> int:
    """Write the sheets for tomorrow's meetings; with no meetings, nothing."""
    from netjournal.sheets.maker import Sheets

    if not arguments.file or not arguments.out:
        raise JournalError("--tomorrow needs the FILE of a journal and -o FOLDER.")
    if not _is_folder(arguments.out):
        raise JournalError(f"{arguments.out} is no folder.", "", "Make it first.")
    with opened(Path(arguments.file), paths) as found:
        tomorrow = found.to_print.tomorrow()
        _write(Sheets(found), tomorrow.orders if tomorrow else (), arguments)
    return SOUND


def _write(sheets: "Sheets", orders: Sequence["Order"], arguments: argparse.Namespace) -> None:
    """Write these, once all of them were made and none would replace a file."""
    from netjournal.sheets.own.wrong import in_words

    made: dict[Path, bytes] = {}
    for order in orders:
        out = _place(sheets, order, arguments, taken=made)
        refuse_overwriting(out, arguments.force)
        printed = sheets.make(order, format=arguments.format, paper=arguments.paper)
        if printed.mistake is not None:
            said = f"{in_words(printed.mistake)} The original was used."
            print("netjournal: " + " ".join(said.split()), file=sys.stderr)
        made[out] = printed.content
    for out, content in made.items():
        files.write_whole(out, content)
        print(out)


def _place(
    sheets: "Sheets", order: "Order", arguments: argparse.Namespace, taken: dict[Path, bytes]
) -> Path:
    """The file for a sheet; in a folder it has the sheet's own name, which nobody else has."""
    if not _is_folder(arguments.out):
        return Path(arguments.out)
    name: str = sheets.context(order)["sheet"]["file_name"]
    ending, number = ENDINGS[arguments.format], 1
    out = Path(arguments.out) / f"{name}{ending}"
    while out in taken:
        number += 1
        out = out.with_name(f"{name} {number}{ending}")
    return out


def _is_folder(out: str) -> bool:
    return out.endswith(("/", "\\")) or Path(out).is_dir()


def _check(kind: "Kind", arguments: argparse.Namespace) -> None:
    """Raise JournalError for what is missing or needless, before the journal is opened."""
    about = kind.about.value
    takes = {EVENT} if kind.key == MAY_HAVE_AN_EVENT else TAKES.get(about, set())
    given = [name for name in (PERSON, EVENT, MONTH) if getattr(arguments, name)]
    if about in NEEDS and about not in given:
        raise JournalError(f"“{kind.key}” is about {_one(about)}.", "", f"Add {NEEDS[about]}.")
    for name in given:
        if name not in takes:
            raise JournalError(f"“{kind.key}” is not about {_one(name)}.", "", f"Omit --{name}.")
    if arguments.on and not arguments.event:
        raise JournalError("--on says which day's event is meant.", "", "Add --event NAME.")
    if arguments.private and not kind.private:
        raise JournalError(f"Nothing private stands on “{kind.key}”.", "", "Omit --private.")


def _one(about: str) -> str:
    return {PERSON: "a person", EVENT: "an event", MONTH: "a month"}[about]


def _order(kind: "Kind", arguments: argparse.Namespace, journal: Journal) -> "Order":
    from netjournal.events.named import event_named
    from netjournal.sheets.order import Order

    person = journal.people.named(arguments.person).id if arguments.person else None
    event = None
    if arguments.event:
        today = journal.now.date()
        event = event_named(journal.events.all(), arguments.event, today, arguments.on).id
    return Order(kind.key, person, event, arguments.month, arguments.private)


def _understood(iso: str, written: str, what: str, example: str) -> dt.date:
    try:
        return dt.date.fromisoformat(iso)
    except ValueError:
        message = f"“{written}” is no {what}; write it as {example}"
        raise argparse.ArgumentTypeError(message) from None
