"""Keeps what was typed when the disk takes nothing: says so, tries again, asks before closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.navigation import Place

if TYPE_CHECKING:
    from ui.closing import ClosingDialog
    from ui.main_window import MainWindow


class Keeping(QObject):
    """Stands between a window and whatever would lose what is not saved in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._unsaved = window.desk.messages.unsaved
        self._at: dict[str, int | None] = {}
        self._warned = self._leaving = False
        self.dialog: ClosingDialog | None = None
        self._unsaved.reach = self._desk.journal.reconnect
        self._unsaved.changed.connect(self._on_changed)
        self._unsaved.saved.connect(self._on_saved)
        self._desk.navigation.guard = self.may_go

    def may_go(self, place: Place) -> bool:
        """Whether a page may show this: not in place of what is typed there and is not saved."""
        if self._desk.journal.locked:
            return False
        page = self._window.pages.get(place.page)
        if page is None or not self._unsaved.holds(page.autosave) or page.flush():
            return True
        if place.target is None or self._at.get(place.page) == place.target:
            return True
        self._desk.messages.notice(
            self.tr("First what you typed here has to be saved: it would be lost otherwise.")
        )
        return False

    def may_close(self) -> bool:
        """Whether the window may close; asks where something typed would be lost."""
        if self._leaving or self._window.flush():
            return True
        if self._window.covered and self._window.lock is not None:
            self._window.lock.say_unsaved()
        elif self._unsaved.failing:
            self._ask()
        elif self._warned:
            return True
        self._warned = True
        return False

    def begin_again(self) -> None:
        """Warn again the next time: something else was typed."""
        self._warned = False

    def _ask(self) -> None:
        # Most disks never fail.
        from ui.closing import ClosingDialog

        if self.dialog is not None:
            self.dialog.raise_()
            return
        self.dialog = ClosingDialog(self._unsaved, self._desk.journal.path, self._window)
        self.dialog.leave_asked.connect(self._on_leave)
        self.dialog.finished.connect(self._on_answered)
        self.dialog.open()

    @Slot()
    def _on_leave(self) -> None:
        self._leaving = True

    @Slot()
    def _on_answered(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if self._leaving or (dialog is not None and dialog.saved):
            self._window.close()

    @Slot()
    def _on_changed(self) -> None:
        self._window.rail.set_failing(self._unsaved.failing)
        current = self._desk.navigation.current
        if not self._unsaved.failing:
            self._at.clear()
        elif current is not None:
            self._at.setdefault(current.page, current.target)

    @Slot()
    def _on_saved(self) -> None:
        self._desk.messages.notice(self.tr("Saved: everything you typed is in your journal."))
