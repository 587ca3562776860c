"""The commands that print a sheet: lines of a menu, and of the search with Ctrl+K."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from netjournal.errors import JournalError
from netjournal.sheets.order import Order
from ui.sheets import show_sheet, show_sheets

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PERSON, EVENT, ANYBODY, NEXT = "person", "event", "", "next"
PAGES = {PERSON: ("people", "conversations"), EVENT: ("events",)}


class SheetCommand(NamedTuple):
    """A kind of sheet, the words of the command, and what must be shown for it."""

    kind: str
    text: str
    about: str = ANYBODY


COMMANDS = (
    SheetCommand(
        "first-conversation",
        str(QT_TRANSLATE_NOOP("actions", "Print this person’s first conversation…")),
        PERSON,
    ),
    SheetCommand(
        "second-conversation",
        str(QT_TRANSLATE_NOOP("actions", "Print this person’s second conversation…")),
        PERSON,
    ),
    SheetCommand("story", str(QT_TRANSLATE_NOOP("actions", "Print this person’s story…")), PERSON),
    SheetCommand(
        "event-plan", str(QT_TRANSLATE_NOOP("actions", "Print this event’s plan…")), EVENT
    ),
    SheetCommand(
        "event-capture",
        str(QT_TRANSLATE_NOOP("actions", "Print a capture sheet for this event…")),
        EVENT,
    ),
    SheetCommand(
        "next-meetings",
        str(QT_TRANSLATE_NOOP("actions", "Print the sheets for the next meetings…")),
        NEXT,
    ),
    SheetCommand(
        "blank-first", str(QT_TRANSLATE_NOOP("actions", "Print a blank first conversation…"))
    ),
    SheetCommand(
        "blank-second", str(QT_TRANSLATE_NOOP("actions", "Print a blank second conversation…"))
    ),
    SheetCommand(
        "event-capture", str(QT_TRANSLATE_NOOP("actions", "Print a blank capture sheet…"))
    ),
    SheetCommand("my-profile", str(QT_TRANSLATE_NOOP("actions", "Print my profile to hand over…"))),
    SheetCommand("follow-ups", str(QT_TRANSLATE_NOOP("actions", "Print my follow-ups…"))),
    SheetCommand("names-given", str(QT_TRANSLATE_NOOP("actions", "Print the names given…"))),
    SheetCommand("month-review", str(QT_TRANSLATE_NOOP("actions", "Print this month in review…"))),
    SheetCommand("recovery", str(QT_TRANSLATE_NOOP("actions", "Print the recovery sheet…"))),
)


class SheetCommands(QObject):
    """Shows those that have something to be about, and opens what was chosen."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._actions: list[tuple[SheetCommand, QAction]] = []
        about = COMMANDS[0].about
        for at, command in enumerate(COMMANDS):
            action = QAction(QCoreApplication.translate("actions", command.text), window)
            action.setData(at)
            action.triggered.connect(self._on_triggered)
            if command.about != about:
                menu.addSeparator()
                about = command.about
            window.addAction(action)
            menu.addAction(action)
            self._actions.append((command, action))
        self.offer()

    def offer(self) -> None:
        """Offer what can be printed of the place shown."""
        for command, action in self._actions:
            if command.about in PAGES:
                action.setVisible(self._target(command.about) is not None)

    def _target(self, about: str) -> int | None:
        """The id of what is shown, if a sheet can be about it."""
        place = self._desk.navigation.current
        shown = place is not None and place.page in PAGES[about]
        return (place.target or None) if shown and place is not None else None

    def _on_triggered(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction) or not self._window.flush():
            return
        command = COMMANDS[action.data()]
        try:
            if command.about == NEXT:
                self._print_next()
            else:
                show_sheet(self._desk, self._order(command), self._window)
        except JournalError as error:
            self._desk.messages.failure(error)

    def _order(self, command: SheetCommand) -> Order:
        if command.about == PERSON:
            return Order(command.kind, person=self._person())
        if command.about == EVENT:
            return Order(command.kind, event=self._target(EVENT))
        return Order(command.kind)

    def _person(self) -> int | None:
        target, place = self._target(PERSON), self._desk.navigation.current
        if target is None or place is None or place.page == "people":
            return target
        return self._desk.journal.conversations.get(target).person

    def _print_next(self) -> None:
        ahead = self._desk.journal.to_print.next_day()
        if ahead is None:
            self._desk.messages.notice(self.tr("You have no meetings in the next 7 days."))
        else:
            show_sheets(self._desk, ahead.orders, self._window)
