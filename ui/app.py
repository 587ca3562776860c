"""Starts the application: theme, first window, and what happens when something goes wrong."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget

from netjournal.errors import PassphraseNeeded
from ui.background import Background
from ui.found import Finder
from ui.icons import Icons, app_icon
from ui.main_window import BRAND, MainWindow
from ui.messages import Messages, failure_details
from ui.navigation import Navigation
from ui.pages import PAGES, PageEntry
from ui.pages.page import Desk, Preferences
from ui.theme import Theme
from ui.unlock import UnlockDialog
from ui.widgets.search_box import SearchResult

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.paths import Paths

log = logging.getLogger(__name__)

Search = Callable[[str], Sequence[SearchResult]]


class ErrorHook:
    """Shows an unexpected error to the user and logs where it arose, never what was written."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that nothing else handled."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected error\n%s", failure_details(error))
        self._messages.failure(error)


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the one application object."""
    app = QApplication([BRAND, *arguments])
    app.setApplicationName(BRAND)
    app.setDesktopFileName("networking-journal")
    app.setWindowIcon(app_icon())
    return app


def make_theme(settings: Preferences, parent: QObject) -> Theme:
    """Make the theme that the settings name; light at 100 % unless chosen."""
    name = settings.get("look.theme", "light")
    percent = settings.get("look.font_percent", 100)
    return Theme(
        name if name in ("light", "dark") else "light",
        percent if isinstance(percent, int) and 50 <= percent <= 300 else 100,
        parent,
    )


def make_desk(
    app: QApplication, journal: Journal, settings: Preferences, theme: Theme | None = None
) -> Desk:
    """Put together what every page needs; everything on it belongs to the application."""
    if theme is None:
        theme = make_theme(settings, app)
        theme.apply(app)
    return Desk(
        journal=journal,
        navigation=Navigation(app),
        messages=Messages(app),
        background=Background(app),
        theme=theme,
        icons=Icons(theme, app),
        settings=settings,
    )


def build_window(
    app: QApplication,
    journal: Journal,
    settings: Preferences,
    *,
    pages: Sequence[PageEntry] | None = None,
    search: Search | None = None,
    theme: Theme | None = None,
) -> MainWindow:
    """Build the window on a journal without showing it, at the page that was open last."""
    desk = make_desk(app, journal, settings, theme)
    shown = PAGES if pages is None else pages
    window = MainWindow(desk, shown, search or Finder(journal))
    window.start()
    return window


def run(
    opening: Callable[[str | None], Journal],
    passphrase: str | None,
    paths: Paths,
    settings: Preferences,
) -> int:
    """Open a journal and its window and run until it is closed; gives the exit status.

    opening(passphrase) opens the journal; when it needs a passphrase and none was given the user
    is asked. Any other JournalError is raised to the caller.
    """
    log.debug("starting with settings in %s", paths.settings.name)
    app = make_application()
    theme = make_theme(settings, app)
    theme.apply(app)
    journal = opened(opening, passphrase)
    if journal is None:
        return 0
    try:
        return run_window(build_window(app, journal, settings, theme=theme), app)
    finally:
        journal.close()


def opened(opening: Callable[[str | None], Journal], passphrase: str | None) -> Journal | None:
    """Open the journal, asking for its passphrase when needed; None when the user would not."""
    try:
        return opening(passphrase)
    except PassphraseNeeded:
        dialog = UnlockDialog(BRAND, opening)
        dialog.exec()
        dialog.deleteLater()
        return dialog.journal


def run_window(window: MainWindow, app: QApplication) -> int:
    """Show the window and run until it is closed, showing unexpected errors in it."""
    before = sys.excepthook
    sys.excepthook = ErrorHook(window.desk.messages)
    try:
        backups = window.desk.journal.backups()
        window.show_backed_up(max((when for _, when in backups), default=None))
        window.show()
        status = app.exec()
        window.backups.take_if_changed()
        return status
    finally:
        sys.excepthook = before


def take_picture(window: QWidget, file: Path, size: tuple[int, int] = (1280, 820)) -> None:
    """Save a picture of a window at a size, as PNG."""
    window.resize(QSize(*size))
    window.show()
    for _ in range(5):
        QApplication.processEvents()
    if not window.grab().save(str(file), "PNG"):
        raise OSError(f"the picture could not be written: {file.name}")
