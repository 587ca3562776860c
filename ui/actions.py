"""The table of commands: menus, shortcuts and the palette are made from it.

Ctrl+Z is undo of the journal everywhere but in fields that save nothing (search, a name being
captured), which undo their own typing: see ui/autosave.py.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from netjournal.saying import filled

LONGEST_NAME = 60


class Command(NamedTuple):
    """One command: its key, words, shortcuts, menu, and the method of Commands that does it."""

    key: str
    text: str
    shortcuts: tuple[str, ...]
    menu: str
    method: str
    separated: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    def shown_text(self) -> str:
        """Give the words in the user's language."""
        return QCoreApplication.translate("actions", self.text)


FILE = str(QT_TRANSLATE_NOOP("actions", "File"))
EDIT = str(QT_TRANSLATE_NOOP("actions", "Edit"))
GO = str(QT_TRANSLATE_NOOP("actions", "Go"))
SHEETS = str(QT_TRANSLATE_NOOP("actions", "Sheets"))
HELP = str(QT_TRANSLATE_NOOP("actions", "Help"))
MENUS = (FILE, EDIT, GO, SHEETS, HELP)

COMMANDS: tuple[Command, ...] = (
    Command(
        "new_person",
        str(QT_TRANSLATE_NOOP("actions", "New person")),
        ("Ctrl+N",),
        FILE,
        "new_person",
    ),
    Command(
        "new_event", str(QT_TRANSLATE_NOOP("actions", "New event")), ("Ctrl+E",), FILE, "new_event"
    ),
    Command("new_note", str(QT_TRANSLATE_NOOP("actions", "New note")), (), FILE, "new_note"),
    Command(
        "new_journal",
        str(QT_TRANSLATE_NOOP("actions", "New journal…")),
        (),
        FILE,
        "new_journal",
        True,
    ),
    Command(
        "open_journal",
        str(QT_TRANSLATE_NOOP("actions", "Open journal…")),
        ("Ctrl+O",),
        FILE,
        "open_journal",
    ),
    Command(
        "open_recent",
        str(QT_TRANSLATE_NOOP("actions", "Open recent")),
        (),
        FILE,
        "open_recent",
    ),
    Command(
        "back_up",
        str(QT_TRANSLATE_NOOP("actions", "Back up now")),
        (),
        FILE,
        "back_up",
        True,
    ),
    Command(
        "show_backups",
        str(QT_TRANSLATE_NOOP("actions", "Backups…")),
        (),
        FILE,
        "show_backups",
    ),
    Command(
        "lock",
        str(QT_TRANSLATE_NOOP("actions", "Lock")),
        ("Ctrl+L",),
        FILE,
        "lock",
    ),
    Command(
        "settings",
        str(QT_TRANSLATE_NOOP("actions", "Settings")),
        ("Ctrl+,",),
        FILE,
        "settings",
        True,
        QAction.MenuRole.PreferencesRole,
    ),
    Command(
        "quit",
        str(QT_TRANSLATE_NOOP("actions", "Quit")),
        ("Ctrl+Q",),
        FILE,
        "quit",
        True,
        QAction.MenuRole.QuitRole,
    ),
    Command("undo", str(QT_TRANSLATE_NOOP("actions", "Undo")), ("Ctrl+Z",), EDIT, "undo"),
    Command(
        "redo",
        str(QT_TRANSLATE_NOOP("actions", "Redo")),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        EDIT,
        "redo",
    ),
    Command(
        "history",
        str(QT_TRANSLATE_NOOP("actions", "History")),
        ("Ctrl+Alt+Z",),
        EDIT,
        "history",
    ),
    Command(
        "search",
        str(QT_TRANSLATE_NOOP("actions", "Search")),
        ("Ctrl+K",),
        EDIT,
        "begin_search",
        True,
    ),
    Command("back", str(QT_TRANSLATE_NOOP("actions", "Back")), ("Alt+Left",), GO, "go_back"),
    Command(
        "forward", str(QT_TRANSLATE_NOOP("actions", "Forward")), ("Alt+Right",), GO, "go_forward"
    ),
    Command(
        "next_step",
        str(QT_TRANSLATE_NOOP("actions", "Next step")),
        ("Ctrl+Return", "Ctrl+Enter"),
        GO,
        "next_step",
    ),
    Command(
        "log",
        str(QT_TRANSLATE_NOOP("actions", "Show the log")),
        (),
        HELP,
        "show_log",
    ),
    Command(
        "about",
        str(QT_TRANSLATE_NOOP("actions", "About Networking Journal")),
        (),
        HELP,
        "about",
        False,
        QAction.MenuRole.AboutRole,
    ),
)


class Actions(QObject):
    """The commands as actions of a window, and menus made of them."""

    def __init__(self, window: QWidget, commands: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for name in MENUS:
            self.menus[name] = QMenu(QCoreApplication.translate("actions", name), window)
        for command in COMMANDS:
            self._add(command)

    def __getitem__(self, key: str) -> QAction:
        """Give a command's action."""
        return self._actions[key]

    def add_page(self, number: int, key: str, title: str) -> QAction:
        """Add a page to the Go menu with Ctrl and its number; triggered carries its data()."""
        action = QAction(title, self._window)
        action.setData(key)
        if number <= 9:
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        self._window.addAction(action)
        if number == 1:
            self.menus[GO].addSeparator()
        self.menus[GO].addAction(action)
        return action

    def name_changes(self, undo_name: str | None, redo_name: str | None) -> None:
        """Name what undo and redo would do, and grey them when there is nothing."""
        undo, redo = self._actions["undo"], self._actions["redo"]
        undo.setText(_named(self.tr("Undo {name:lower}"), self.tr("Undo"), undo_name))
        redo.setText(_named(self.tr("Redo {name:lower}"), self.tr("Redo"), redo_name))
        undo.setEnabled(undo_name is not None)
        redo.setEnabled(redo_name is not None)

    def _add(self, command: Command) -> None:
        action = QAction(command.shown_text(), self._window)
        action.setObjectName(command.key)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setMenuRole(command.role)
        action.triggered.connect(getattr(self._commands, command.method))
        self._window.addAction(action)
        menu = self.menus[command.menu]
        if command.separated:
            menu.addSeparator()
        menu.addAction(action)
        self._actions[command.key] = action


def _named(words: str, bare: str, name: str | None) -> str:
    """Say what a command would do to a change, whose name is shortened for the menu."""
    if name is None:
        return bare
    short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
    return filled(words, {"name": short.replace("&", "&&")}, str)
