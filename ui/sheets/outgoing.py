"""What leaves the window of sheets: prints and saves beside it, and goes on when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from netjournal import files
from ui.background import Cancelled, Task
from ui.pages.page import Desk
from ui.sheets.press import SheetPress
from ui.sheets.printing import Document, print_pages
from ui.sheets.saving import unused
from ui.words import counted


class ToSave(NamedTuple):
    """A file to write: its content, or the values and the format to make it from."""

    path: Path
    content: bytes = b""
    context: dict[str, Any] | None = None
    format: str = "pdf"
    paper: str = "a4"
    own: Path | None = None


class ToPrint(NamedTuple):
    """A sheet to print, on a printer that is set to it."""

    title: str
    content: bytes
    printer: QPrinter


class Done(NamedTuple):
    """How many came out of how many wanted; `refused` when the printer took no more."""

    names: tuple[str, ...]
    wanted: int
    refused: bool = False


class Outgoing(QObject):
    """Lives as long as the background it works in, and tells in the message bar what came of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.background)
        self._desk = desk
        self._press = SheetPress.of(desk.background)

    @classmethod
    def of(cls, desk: Desk) -> Outgoing:
        """Give the one of a desk's background, made when it is first wanted."""
        return desk.background.findChild(cls) or cls(desk)

    def save(self, wanted: Sequence[ToSave], *, replace: bool = False) -> Task:
        """Write files; a name that is taken gets a number unless it may be replaced."""
        return self._desk.background.run(
            partial(self._save, tuple(wanted), replace),
            title=self.tr("Saving"),
            done=self._on_saved,
            failed=self._desk.messages.failure,
        )

    def print_out(self, wanted: Sequence[ToPrint]) -> Task:
        """Print sheets, each as a job of its own."""
        return self._desk.background.run(
            partial(self._print, tuple(wanted)),
            title=self.tr("Printing"),
            done=self._on_printed,
            failed=self._desk.messages.failure,
        )

    def _save(self, wanted: Sequence[ToSave], replace: bool, task: Task) -> Done:
        names: list[str] = []
        try:
            for number, one in enumerate(wanted):
                task.report(number, len(wanted))
                path = one.path if replace else unused(one.path)
                files.write_whole(path, one.content or self._rendered(one))
                names.append(path.name)
        except Cancelled:
            pass
        return Done(tuple(names), len(wanted))

    def _rendered(self, one: ToSave) -> bytes:
        assert one.context is not None
        made = self._press.render(one.context, format=one.format, paper=one.paper, own=one.own)
        return made.content

    def _print(self, wanted: Sequence[ToPrint], task: Task) -> Done:
        names: list[str] = []
        for number, one in enumerate(wanted):
            document = Document(one.content)
            try:
                told = partial(_tell, task.report, number, len(wanted))
                if not print_pages(one.printer, document, told):
                    return Done(tuple(names), len(wanted), refused=True)
            except Cancelled:
                break
            names.append(one.title)
        return Done(tuple(names), len(wanted))

    def _on_saved(self, done: Done) -> None:
        number = len(done.names)
        if number < done.wanted:
            words = self.tr("Stopped: {number} of {count} were saved.")
            words = words.format(number=number, count=done.wanted)
        elif number == 1:
            words = self.tr("Saved {name}.").format(name=done.names[0])
        else:
            words = counted("Saved 1 sheet.", "Saved {count} sheets.", number)
        self._desk.messages.notice(words)

    def _on_printed(self, done: Done) -> None:
        number = len(done.names)
        if done.refused:
            self._desk.messages.error(
                self.tr("The printer did not take the sheet."),
                self.tr("Nothing in your journal has changed."),
                self.tr("Look at the printer, or save the sheet and print it elsewhere."),
            )
        elif number < done.wanted:
            words = self.tr("Stopped: {number} of {count} were printed.")
            self._desk.messages.notice(words.format(number=number, count=done.wanted))
        elif number == 1:
            self._desk.messages.notice(self.tr("Printed {name}.").format(name=done.names[0]))
        else:
            self._desk.messages.notice(
                counted("Printed 1 sheet.", "Printed {count} sheets.", number)
            )


def _tell(
    report: Callable[[int, int], None], number: int, sheets: int, page: int, pages: int
) -> None:
    """Report sheets where there are several, else pages."""
    if sheets > 1:
        report(number, sheets)
    else:
        report(page, pages)
