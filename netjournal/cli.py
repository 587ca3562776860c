"""The composition root: opens the window, or runs a command without one."""

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from netjournal import __version__, commands, logs, safekeeping_commands, sheet_commands
from netjournal.errors import JournalError
from netjournal.paths import NAME, Paths
from netjournal.settings import Settings

log = logging.getLogger(__name__)

FAILED = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; an error is one line on standard error."""
    os.umask(0o077)
    given = parser().parse_args(arguments)
    paths = Paths.within(Path(given.data).absolute()) if given.data else Paths.of_user()
    run: commands.Command = given.run or open_window
    try:
        return run(given, paths)
    except JournalError as error:
        return failed(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads any more: let Python's own flush at exit find nothing to complain of.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        return unexpected(error, paths)


def unexpected(error: Exception, paths: Paths) -> int:
    """Log where a bug or the system stopped a command, without what was written, and say so."""
    logs.keep(paths.logs)
    log.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
    if isinstance(error, OSError) and error.strerror:
        return failed(f"{error.filename or 'A file'}: {error.strerror}.")
    return failed(
        f"Something unexpected went wrong ({type(error).__name__}). "
        f"The journal is as it was; where it happened is in {paths.logs / logs.LOG}."
    )


def failed(message: str) -> int:
    """Say what happened in one line and return the exit status for it."""
    print("netjournal: " + " ".join(message.split()), file=sys.stderr)
    return FAILED


class OneLineParser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments and exit."""
        self.exit(failed(f"{message}. See {self.prog} --help."))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line, which is stable."""
    root = OneLineParser(prog="netjournal", description=f"{NAME}: without a command, its window.")
    root.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    root.add_argument("--data", metavar="DIR", help="keep settings, backups and logs in one folder")
    root.add_argument("--journal", metavar="FILE", help="the journal to open in the window")
    root.set_defaults(run=None)
    added = root.add_subparsers(metavar="COMMAND", parser_class=OneLineParser)

    def command(name: str, run: commands.Command, text: str, *names: str) -> OneLineParser:
        one = added.add_parser(name, help=text, description=text)
        one.set_defaults(run=run)
        for argument in names:
            one.add_argument(argument.lower(), metavar=argument)
        return one

    demo = command("demo", commands.demo, "write the demo journal", "FILE")
    command("check", commands.check, "check a whole journal: 0 sound, 1 damaged", "FILE")
    sheets = command(
        "sheets", sheet_commands.sheets, "print the kinds of sheet, or write those for tomorrow"
    )
    sheet = command("sheet", sheet_commands.sheet, "write a sheet", "FILE", "KIND")
    calendar = command("calendar", commands.calendar, "write what is arranged as .ics", "FILE")
    backup = command("backup", commands.backup, "take a verified backup", "FILE")
    command("backups", safekeeping_commands.backups, "list the backups of a journal", "FILE")
    rescue = command(
        "rescue", safekeeping_commands.rescue, "say what is wrong and what can be done", "FILE"
    )
    command("restore", commands.restore, "put a backup in a journal's place", "BACKUP", "FILE")
    passphrase = command("passphrase", commands.passphrase, "give or change a passphrase", "FILE")
    people = command("people", commands.people, "print who is in a journal", "FILE")

    # Not listed: a frozen program starts it for itself.
    helper = added.add_parser("own-templates-helper")
    helper.set_defaults(run=sheet_commands.own_templates_helper)
    helper.add_argument("folder")

    _add_sheet_arguments(sheet, sheets)
    calendar.add_argument("--person", metavar="NAME", help="only the one-to-ones with somebody")
    calendar.add_argument("--follow-ups", action="store_true", help="with what is to be done")
    calendar.add_argument("-o", "--out", metavar="OUT", required=True, help="the file to write")
    backup.add_argument("-o", "--out", metavar="OUT", help="where to, if not beside the journal")
    passphrase.add_argument("--remove", action="store_true", help="take the passphrase away")
    rescue.add_argument("--take", metavar="NUMBER", type=int, help="do what is offered")
    people.add_argument("--search", metavar="TEXT", help="only those in whose name or work it is")
    people.add_argument("--json", action="store_true", help="print JSON")
    for one in (demo, sheet, sheets, calendar, backup):
        one.add_argument("--force", action="store_true", help="replace a file that is there")
    return root


def _add_sheet_arguments(sheet: OneLineParser, sheets: OneLineParser) -> None:
    sheets.add_argument("file", metavar="FILE", nargs="?", help="the journal, with --tomorrow")
    sheets.add_argument(
        "--tomorrow", action="store_true", help="write the sheets for tomorrow's meetings"
    )
    sheets.add_argument("-o", "--out", metavar="FOLDER", help="where to")
    sheet.add_argument("--person", metavar="NAME", help="whom the sheet is about")
    sheet.add_argument(
        "--event", metavar="NAME", help="the event; of several the next one, or else the last"
    )
    sheet.add_argument(
        "--on", metavar="DAY", type=sheet_commands.a_day, help="the day of the event: 2026-11-24"
    )
    sheet.add_argument(
        "--month",
        metavar="MONTH",
        type=sheet_commands.a_month,
        help="the month: 2026-11; the present one if left out",
    )
    sheet.add_argument("--private", action="store_true", help="with what is private")
    sheet.add_argument(
        "-o", "--out", metavar="OUT", required=True, help="the file to write, or a folder for it"
    )
    for one in (sheet, sheets):
        one.add_argument("--format", choices=tuple(sheet_commands.ENDINGS), default="pdf")
        one.add_argument("--paper", choices=("a4", "us-letter"), default="a4")


def open_window(given: argparse.Namespace, paths: Paths) -> int:
    """Open a journal in the window: the one named, the one open last, or one chosen there."""
    if not has_display():
        raise JournalError(
            "There is no display to open a window on; "
            "demo, check, sheets, sheet, calendar, backup, backups, rescue, restore, "
            "passphrase and people need none."
        )
    logs.keep(paths.logs)
    path = Path(given.journal).absolute() if given.journal else None

    from ui import app

    return app.run(path, commands.given_passphrase(), paths, Settings(paths.settings))


def has_display() -> bool:
    """Whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)
