"""The whole program as its user meets it: the window, its pages, and what one does there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)

from netjournal.journal import Journal
from tests.journeys.pages import (
    CTRL,
    SHIFT,
    field,
    find,
    find_all,
    keys,
    names_of,
    open_tab,
    press,
    row_of,
    says,
    tick,
    type_into,
    type_text,
    wait,
)
from ui.main_window import MainWindow
from ui.sheets.window import SheetWindow

Start = Callable[..., "Program"]
"""Starts the program: start(file), a new journal when none is named."""


class Program:
    """The whole program with one journal open, as its user meets it."""

    def __init__(self, window: MainWindow, journal: Journal, qtbot: Any) -> None:
        self.window = window
        self.journal = journal
        self.qtbot = qtbot
        self._open = True

    @property
    def page(self) -> QWidget:
        assert self.window.page is not None
        return self.window.page

    def keys(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in whatever has the focus."""
        keys(self.window, key, *modifiers)

    def write(self, text: str) -> None:
        """Type into whatever has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        type_text(focused, text)

    def paste(self, text: str) -> None:
        """Paste a text into whatever has the focus."""
        QApplication.clipboard().setText(text)
        self.keys(Qt.Key.Key_V, CTRL)

    def press(self, name: str) -> None:
        """Press a button of the page, or of a window over it, by its name."""
        QApplication.processEvents()
        press(self.window, name)

    def go_to(self, number: int) -> None:
        """Go to a page by Ctrl and its number."""
        self.keys(Qt.Key(Qt.Key.Key_0 + number), CTRL)

    def number_of(self, title: str) -> int:
        """The number that goes with Ctrl to the page of this title."""
        (action,) = [action for action in self.window.actions() if action.text() == title]
        return int(action.shortcut().toString().removeprefix("Ctrl+"))

    def search(self, text: str) -> list[str]:
        """Type into the search, and give the lines found."""
        self.keys(Qt.Key.Key_K, CTRL)
        self.write(text)
        (found,) = find_all(self.window, QListView, "Search results") or (None,)
        if found is None:
            return []
        model = found.model()
        spoken = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(spoken)) for row in range(model.rowCount())]

    @property
    def dialog(self) -> QWidget:
        """The dialog that is open."""
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, "no dialog is open"
        return dialog

    def come_back(self) -> None:
        """Wait until no dialog is open; the window is then in front, as a desktop would have it."""
        wait(self.qtbot, lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        wait(self.qtbot, self.window.isActiveWindow)

    def undo(self) -> str:
        """Take the last change back; gives its name as the menu says it."""
        return self._travel("undo", Qt.Key.Key_Z, CTRL)

    def redo(self) -> str:
        """Make it again; gives its name as the menu says it."""
        return self._travel("redo", Qt.Key.Key_Z, CTRL, SHIFT)

    @property
    def message(self) -> str:
        """What the bar at the foot says."""
        bar = self.window.message_bar
        return str(bar.accessibleDescription()) if bar.isVisible() else ""

    @property
    def not_saved(self) -> str:
        """What the bar says that stays while something cannot be saved."""
        bar = self.window.not_saved
        return str(bar.accessibleDescription()) if bar.isVisible() else ""

    @property
    def saved(self) -> str:
        """What the rail says about saving."""
        return str(self.window.rail.saved.text())

    @property
    def today(self) -> TodayPage:
        return TodayPage(self, 1)

    @property
    def people(self) -> PeoplePage:
        return PeoplePage(self, 2)

    @property
    def events(self) -> EventsPage:
        return EventsPage(self, 3)

    @property
    def one_to_ones(self) -> GuidedConversation:
        return GuidedConversation(self, 4)

    @property
    def profile(self) -> PageObject:
        return PageObject(self, self.number_of("My profile"))

    def close(self) -> None:
        """Close the window as a user does, and the journal with it."""
        if self._open:
            self._open = False
            self.window.close()
            self.journal.close()
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _travel(self, command: str, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> str:
        action = self.window.findChild(QAction, command)
        assert isinstance(action, QAction)
        words = action.text()
        self.keys(key, *modifiers)
        return words


class PageObject:
    """A page of the program, gone to by Ctrl and its number."""

    def __init__(self, program: Program, number: int) -> None:
        self.program = program
        self.number = number

    def open(self) -> Self:
        """Go to the page."""
        self.program.go_to(self.number)
        return self

    @property
    def page(self) -> QWidget:
        return self.program.page

    def says(self, words: str) -> bool:
        """Whether the page says these words where they can be seen."""
        QApplication.processEvents()
        return says(self.page, words)

    def press(self, name: str) -> None:
        """Press a button of the page by its name, with the keyboard."""
        self.program.press(name)

    def fill(self, name: str, text: str) -> None:
        """Write into a field of this name, letter by letter."""
        type_into(self.page, name, text)

    def text_of(self, name: str) -> str:
        """What stands in a field."""
        widget = field(self.page, name)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        assert isinstance(widget, QLineEdit)
        return widget.text()

    def arrange(self, place: str = "") -> None:
        """Take the day that the open dialog offers, at a place."""
        wait(self.program.qtbot, lambda: self.program.dialog.isActiveWindow())
        type_into(self.program.dialog, "Place", place)
        self.program.keys(Qt.Key.Key_Return)
        self.program.come_back()


class TodayPage(PageObject):
    """What there is to do, to prepare, and who has not answered."""

    def to_do(self) -> list[str]:
        """What is to be done, as it is said."""
        QApplication.processEvents()
        boxes = [b for b in self.page.findChildren(QCheckBox) if b.isVisible()]
        return [b.accessibleName().removeprefix("Done: ") for b in boxes]

    def done(self, what: str) -> None:
        """Tick something off."""
        tick(self.page, f"Done: {what}")

    def sheet(self, about: str) -> SheetWindow:
        """Open the sheet that prepares a conversation, and wait until it is made."""
        self.press(f"Prep sheet: {about}")
        sheet = self.page.findChild(SheetWindow)
        assert isinstance(sheet, SheetWindow)
        self.program.qtbot.waitUntil(lambda: bool(sheet.content), timeout=30_000)
        return sheet


class EventsPage(PageObject):
    """The events, and who was met there."""

    def new(self, name: str) -> None:
        """Write down a new event."""
        self.program.keys(Qt.Key.Key_E, CTRL)
        self.program.write(name)
        self.program.keys(Qt.Key.Key_Return)

    def meet(self, name: str, does: str, can_help: int, how: str) -> None:
        """Write down the next person met: fill in, Tab through, Enter."""
        for text in (name, does, str(can_help), how):
            self.program.write(text)
            self.program.keys(Qt.Key.Key_Return if text is how else Qt.Key.Key_Tab)

    def names(self) -> list[str]:
        """Who was met, in the order shown."""
        model = self._table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def invite(self, *, all_but: tuple[str, ...] = ()) -> None:
        """Invite everybody met, or all but some."""
        met = self.names()
        self.press(f"Invite {counted(met)}…")
        for name in all_but:
            tick(self.page, f"Invite {name}")
        self.press(f"Note {len(met) - len(all_but)} as asked")

    def record(self, name: str, key: Qt.Key) -> None:
        """Press a key on somebody's invitation: A accepted, D declined, O arrange."""
        view = self._table
        view.setFocus(Qt.FocusReason.TabFocusReason)
        row = row_of(view, name).row()
        view.setCurrentIndex(view.model().index(row, view.model().columnCount() - 1))
        keys(view, key)

    def invitation(self, name: str) -> str:
        """What is said of somebody's invitation."""
        model = self._table.model()
        row = row_of(self._table, name).row()
        return str(model.index(row, model.columnCount() - 1).data())

    @property
    def _table(self) -> QTableView:
        (table,) = [t for t in self.page.findChildren(QTableView) if t.isVisible()]
        return table


class GuidedConversation(PageObject):
    """A one-to-one, step by step."""

    def begin(self, about: str) -> Self:
        """Begin one from the list."""
        self.open()
        self.press(f"Begin the {about}")
        return self

    @property
    def step(self) -> str:
        """The title of the step shown."""
        steps = [b for b in self.page.findChildren(QAbstractButton) if b.isVisible()]
        (now,) = [b for b in steps if b.accessibleDescription() == "current"]
        return now.accessibleName()

    def next(self) -> None:
        """Go on by keyboard."""
        self.program.keys(Qt.Key.Key_Return, CTRL)

    def add(self, line: str, *texts: str) -> None:
        """Write lines into the field that adds one on Enter."""
        for text in texts:
            type_into(self.page, line, text, enter=True)

    def agree(self, *who: str) -> None:
        """Say yes to a second meeting."""
        for name in who:
            self.press(f"{name}: yes")


class PeoplePage(PageObject):
    """Everybody, and one person with four tabs."""

    def show(self, name: str) -> Self:
        """Go to somebody through the search."""
        self.program.search(name)
        self.program.keys(Qt.Key.Key_Return)
        wait(self.program.qtbot, lambda: self.name == name)
        return self

    @property
    def name(self) -> str:
        """Who is shown."""
        found = find_all(self.page, QLineEdit, "Name")
        return found[0].text() if found else ""

    def listed(self) -> list[str]:
        """Who is in the list, once it is painted."""
        model = find(self.page, QListView, "People").model()
        rows = range(model.rowCount())
        wait(self.program.qtbot, lambda: all(model.index(row, 0).data() for row in rows))
        return [str(model.index(row, 0).data()) for row in rows]

    @property
    def stage(self) -> str:
        """Where we stand, as the stage line says it."""
        return find(self.page, QWidget, "Stage").accessibleDescription()

    def next_step(self) -> None:
        """Do the step that the head offers."""
        self.program.keys(Qt.Key.Key_Return, CTRL)

    def from_menu(self, words: str) -> None:
        """Choose a line of the menu in the head."""
        (more,) = [b for b in self.page.findChildren(QToolButton) if b.toolTip() == "More"]
        (action,) = [a for a in more.menu().actions() if a.text() == words]
        action.trigger()

    def tab(self, words: str) -> Self:
        """Open a tab."""
        open_tab(self.page, words)
        return self

    def note(self, text: str) -> None:
        """Write a note about the one shown."""
        self.press("New note")
        self.program.write(text)
        self.program.keys(Qt.Key.Key_Return, CTRL)

    def story(self) -> list[str]:
        """What happened, newest first."""
        view = find(self.page, QListView, "Story")
        model, spoken = view.model(), Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(spoken)) for row in range(model.rowCount())]

    def refer(self, contact: str) -> None:
        """Name a contact to refer."""
        type_into(self.page, "Contact to refer", contact)


class Reservations:
    """The checklist of reservations, wherever it is shown."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def page(self) -> QWidget:
        return self.program.page

    def write(self, about: str, doubt: str, *, settle: str = "") -> None:
        """Write a doubt down, such as one of “Integrity, mine about Hal”."""
        self.program.press(f"Write one down: {about}")
        self.program.write(doubt)
        for name in ("The doubt, in my words", "The doubt, in their words"):
            for edit in find_all(self.page, QPlainTextEdit, name):
                assert edit.toPlainText() == doubt
        wait(self.program.qtbot, self._kept)
        type_into(self.page, "What would settle it", settle)
        self.close()

    def open(self, doubt: str, state: str = "open") -> None:
        """Open a doubt that was written down."""
        self.program.press(f"{state}: {doubt}")

    def said_aloud(self) -> None:
        """Tick that the open one was shared."""
        self.program.press("I said it aloud")

    def heard(self) -> None:
        """Tick that the open one was heard."""
        self.program.press("They said it aloud")

    def close(self) -> None:
        """Close the open one."""
        self.program.press("Close this reservation")

    def none_else(self) -> None:
        """Say “None” wherever nothing was considered yet."""
        for answer in ("None: ", "Still none: ", "Nothing else: "):
            while names := names_of(self.page, QAbstractButton, answer):
                self.program.press(names[0])

    def _kept(self) -> bool:
        return bool(find_all(self.page, QPlainTextEdit, "What would settle it"))


def counted(people: list[str]) -> str:
    """Say how many people."""
    return "1 person" if len(people) == 1 else f"{len(people)} people"
