"""Starts the application: theme, first window, and the session that lasts until it is closed."""

from __future__ import annotations

import datetime as dt
import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from netjournal.crashes import Watch
from ui import languages, week
from ui.accessible import let_widgets_speak
from ui.background import Background
from ui.error_hook import ErrorHook
from ui.find import Find
from ui.icons import Icons, app_icon
from ui.main_window import BRAND, MainWindow
from ui.messages import Messages
from ui.navigation import Navigation, Place
from ui.pages import PAGES, PageEntry
from ui.pages.page import Desk, Preferences
from ui.session import Session
from ui.theme import Theme
from ui.widgets.search_box import Search

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.paths import Paths
    from ui.locking.lock import Lock

WHILE_WORKING = (20_000, 10, 10)


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the one application object.

    The style is given as an argument: setStyle would hand it over to Python, which then makes all
    570 words of QStyle (13 ms).
    """
    app = QApplication([BRAND, "-style", "Fusion", *arguments])
    app.setApplicationName(BRAND)
    app.setDesktopFileName("networking-journal")
    app.setWindowIcon(app_icon())
    let_widgets_speak()
    return app


def make_theme(settings: Preferences, app: QApplication) -> Theme:
    """Make the theme that the settings name, following the system where they leave it to it."""
    theme = Theme(parent=app)
    theme.follow(app, settings)
    return theme


def make_desk(
    app: QApplication,
    journal: Journal,
    settings: Preferences,
    theme: Theme | None = None,
    logs: Path | None = None,
) -> Desk:
    """Put together what every page needs; it belongs to the application until a window takes it."""
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
        logs=logs,
    )


def build_window(
    app: QApplication,
    journal: Journal,
    settings: Preferences,
    *,
    pages: Sequence[PageEntry] | None = None,
    search: Search | None = None,
    theme: Theme | None = None,
    at: Place | None = None,
    logs: Path | None = None,
) -> MainWindow:
    """Build the window on a journal without showing it, at a place or the page open last."""
    desk = make_desk(app, journal, settings, theme, logs)
    shown = PAGES if pages is None else pages
    find = Find(desk)
    window = MainWindow(desk, shown, search or find)
    find.attend(window.top.search, window.actions)
    window.make_lock = partial(make_lock, app)
    week.tell(window, settings)
    for part in (desk.navigation, desk.messages, desk.background, desk.icons):
        part.setParent(window)
    window.start(at)
    return window


def make_lock(app: QApplication, window: MainWindow) -> Lock:
    """Make what locks a window."""
    from ui.locking.lock import Lock

    return Lock(window, app)


def run(path: Path | None, passphrase: str | None, paths: Paths, settings: Preferences) -> int:
    """Open a journal in its window and run until it is closed; gives the exit status.

    The journal is the one named, else the one open last; without either, or when it does not
    open, the user is asked in a window.
    """
    watch = Watch(paths.logs, dt.datetime.now())
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    voice = languages.install(app, settings)
    theme = make_theme(settings, app)
    theme.apply(app)

    def build(journal: Journal, at: Place | None) -> MainWindow:
        return build_window(app, journal, settings, theme=theme, at=at, logs=paths.logs)

    session = Session(
        app,
        build,
        theme=theme,
        paths=paths,
        settings=settings,
        voice=voice,
        listen=partial(languages.install, app, settings),
        stopped=watch.stopped,
    )
    session.over.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    before = sys.excepthook
    sys.excepthook = ErrorHook(session)
    try:
        session.begin(path, passphrase)
        set_aside_what_was_made()
        return app.exec()
    finally:
        session.end()
        sys.excepthook = before
        watch.end()


def set_aside_what_was_made() -> None:
    """Let no collection walk through all that starting made: each whole one would take 25 ms."""
    gc.freeze()
    gc.set_threshold(*WHILE_WORKING)


def take_picture(window: QWidget, file: Path, size: tuple[int, int] = (1280, 820)) -> None:
    """Save a picture of a window at a size, as PNG."""
    window.resize(QSize(*size))
    window.show()
    for _ in range(5):
        QApplication.processEvents()
    if not window.grab().save(str(file), "PNG"):
        raise OSError(f"the picture could not be written: {file.name}")
