"""Locks the window by Ctrl+L or when nothing was touched for a while, and unlocks it again.

The pages stay as they are, out of sight and with a closed journal behind them: so every text,
place and cursor is there again.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from netjournal.errors import JournalError
from ui.locking.idle import Idle

if TYPE_CHECKING:
    from ui.locking.cover import Cover
    from ui.locking.others import Hidden
    from ui.main_window import MainWindow
    from ui.pages.page import Preferences

log = logging.getLogger(__name__)

AFTER = "lock.after_minutes"
NEVER = 0
MINUTES = (NEVER, 5, 10, 30)
USUAL = 10
# Long enough for what a page was about to read.
QUIET_MS = 250


def minutes_of(settings: Preferences) -> int:
    """Return after how many minutes without a touch the journal is locked; 0 is never."""
    chosen = settings.get(AFTER, USUAL)
    return chosen if isinstance(chosen, int) and chosen in MINUTES else USUAL


class Lock(QObject):
    """Emits changed(True) before the journal is closed, and changed(False) when it is open."""

    changed = Signal(bool)

    def __init__(self, window: MainWindow, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._app = app
        self._cover: Cover | None = None
        self._whole: QWidget | None = None
        self._focus: QWidget | None = None
        self._title = ""
        self._hidden: list[Hidden] = []
        self._asleep: list[QAction | QShortcut] = []
        self._copied = False
        self.idle = Idle(app, self._limit, self)
        self.idle.passed.connect(self.lock)
        self.idle.asked.connect(self.ask)
        self._quiet = QTimer(self)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._close_when_quiet)
        app.clipboard().dataChanged.connect(self._on_copied)
        window.closed.connect(self._quiet.stop)

    @property
    def covered(self) -> bool:
        """Whether nothing of the journal is shown."""
        return self._cover is not None

    @Slot()
    def ask(self) -> None:
        """Lock, or say why there is nothing to lock with."""
        if self._desk.journal.encrypted:
            self.lock()
            return
        self._desk.messages.notice(
            self.tr(
                "This journal has no passphrase, so there is nothing to lock it with: whoever can "
                "read the file can read the journal. A passphrase can be given in Settings."
            ),
            action=self.tr("Settings"),
            on_action=self._on_settings,
        )

    @Slot()
    def lock(self) -> None:
        """Show nothing from now on, and close the journal as soon as nothing works on it."""
        if self.covered or self._desk.journal.locked or not self._desk.journal.encrypted:
            return
        # Needed by nobody who never locks.
        from ui.locking.cover import Cover
        from ui.locking.others import hide_all_but

        window = self._window
        self._focus = self._app.focusWidget()
        window.flush()
        self._cover = Cover(self._desk.theme, window)
        self._cover.tried.connect(self._try)
        self._hidden = hide_all_but(window, self._app)
        self._whole = window.takeCentralWidget()
        window.setCentralWidget(self._cover)
        self._cover.show()
        self._title = window.windowTitle()
        window.setWindowTitle(self.tr("Networking Journal — locked"))
        self._desk.messages.cover(True)
        self._put_to_sleep()
        self._clear_clipboard()
        if any(one.had_focus for one in self._hidden):
            window.activateWindow()
        self._cover.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(True)
        window.backups.take_before_lock()
        self._quiet.start()

    def pause(self) -> None:
        """Let nothing look into the journal of itself: it is closed for a moment."""
        self.changed.emit(True)

    def resume(self) -> None:
        """Go on after a pause."""
        self.idle.touch()
        self.changed.emit(False)

    def say_unsaved(self) -> None:
        """Say that closing now would lose what could not be saved."""
        if self._cover is not None:
            self._cover.say_unsaved()

    @Slot()
    def _close_when_quiet(self) -> None:
        if self._desk.background.busy:
            return
        self._quiet.stop()
        try:
            self._desk.journal.lock()
        except JournalError as error:
            log.error("the journal could not be closed: %s", type(error).__name__)

    @Slot(str)
    def _try(self, passphrase: str) -> None:
        if self._cover is None:
            return
        try:
            self._desk.journal.unlock(passphrase)
        except JournalError as error:
            self._cover.refuse(error)
        else:
            self._uncover()

    def _uncover(self) -> None:
        from ui.locking.others import show_again

        cover, whole, window = self._cover, self._whole, self._window
        self._cover = self._whole = None
        self._quiet.stop()
        if cover is None or whole is None:
            return
        cover.field.edit.clear()
        window.takeCentralWidget()
        cover.deleteLater()
        window.setCentralWidget(whole)
        whole.show()
        window.setWindowTitle(self._title)
        for one in self._asleep:
            one.setEnabled(True)
        self._asleep = []
        window.show_menus(True)
        hidden, self._hidden = self._hidden, []
        show_again(hidden)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None
        self.idle.touch()
        self._desk.messages.cover(False)
        if self._desk.messages.unsaved.failing:
            self._desk.messages.unsaved.retry()
        self._read_again()
        self.changed.emit(False)

    def _read_again(self) -> None:
        """Bring the pages up to date after the journal was closed for a while."""
        page, missed = self._window.page, self._desk.messages.missed
        self._desk.messages.missed = False
        for one in self._window.pages.values():
            one.stale = one.stale or one is not page
        if missed and page is not None:
            page.refresh(None)

    def _put_to_sleep(self) -> None:
        """Let no shortcut lead behind the cover; closing stays possible."""
        window = self._window
        self._asleep = [one for one in window.actions() if one.objectName() != "quit"]
        self._asleep += window.findChildren(QShortcut)
        self._asleep = [one for one in self._asleep if one.isEnabled()]
        for one in self._asleep:
            one.setEnabled(False)
        window.show_menus(False)

    def _clear_clipboard(self) -> None:
        """Take away what was copied here; what another program put there is not ours to take."""
        clipboard = self._app.clipboard()
        if self._copied or clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(type(clipboard).Mode.Selection)
        self._copied = False

    @Slot()
    def _on_copied(self) -> None:
        # Not every system says whose the clipboard is: in front, it was most likely us.
        active = self._app.applicationState() is Qt.ApplicationState.ApplicationActive
        self._copied = active or self._app.clipboard().ownsClipboard()

    def _limit(self) -> float | None:
        if self.covered or self._desk.journal.locked or not self._desk.journal.encrypted:
            return None
        return minutes_of(self._desk.settings) * 60 or None

    def _on_settings(self) -> None:
        self._desk.navigation.go("settings", section="journal")
