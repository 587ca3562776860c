"""What the commands of the menus do to the window; one method for each line of ui/actions.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netjournal.errors import JournalError
from netjournal.sheets.order import Order
from ui.sheets import show_sheet

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Commands(QObject):
    """Carries out commands on the window and the page shown; has no rules of its own.

    Which journal is open is not the window's to change: that is asked for by signals.
    """

    new_journal_asked = Signal()
    open_journal_asked = Signal()
    recent_asked = Signal()
    journal_picked = Signal(object)
    reopening_asked = Signal()
    restore_asked = Signal(object)
    undo_restore_asked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    @Slot()
    def new_person(self) -> None:
        """Start a new person on the People page."""
        self._desk.navigation.go("people", None, new=True)

    @Slot()
    def new_event(self) -> None:
        """Start a new event on the Events page."""
        self._desk.navigation.go("events", None, new=True)

    @Slot()
    def new_note(self) -> None:
        """Start a note on the page shown."""
        if self._window.page is not None:
            self._window.page.new_note()

    @Slot()
    def new_journal(self) -> None:
        """Create another journal."""
        self.new_journal_asked.emit()

    @Slot()
    def open_journal(self) -> None:
        """Open another journal."""
        self.open_journal_asked.emit()

    @Slot()
    def open_recent(self) -> None:
        """Choose from the journals opened lately; in the menus, the list opens to the side."""
        self.recent_asked.emit()

    @Slot()
    def reopen(self) -> None:
        """Open the window of this journal again, in the language chosen meanwhile."""
        self.reopening_asked.emit()

    @Slot()
    def back_up(self) -> None:
        """Take a verified backup now."""
        self._window.flush()
        self._window.backups.take()

    @Slot()
    def show_backups(self) -> None:
        """Show all backups: what they hold, and what can be brought back from them."""
        from ui.backups_window.window import BackupsWindow

        self._window.flush()
        BackupsWindow(self._window, self._window.backups).open()

    @Slot()
    def lock(self) -> None:
        """Show nothing of the journal until its passphrase is given."""
        if self._window.lock is not None:
            self._window.lock.ask()

    @Slot()
    def change_passphrase(self) -> None:
        """Give the journal a passphrase, or another one."""
        from ui.passphrase.dialog import PassphraseDialog

        if self._window.flush():
            PassphraseDialog(self._window).open()

    @Slot()
    def remove_passphrase(self) -> None:
        """Let the journal open without a passphrase."""
        from ui.passphrase.dialog import PassphraseDialog

        if self._window.flush():
            PassphraseDialog(self._window, removing=True).open()

    def offer_recovery_sheet(self) -> None:
        """Offer a sheet to write the passphrase of a new journal on."""
        self._desk.messages.notice(
            self.tr("Write the passphrase down: nobody can look it up."),
            action=self.tr("Print a recovery sheet…"),
            on_action=self._show_recovery_sheet,
        )

    def _show_recovery_sheet(self) -> None:
        if self._window.flush():
            show_sheet(self._desk, Order("recovery"), self._window)

    @Slot()
    def show_log(self) -> None:
        """Show what the program wrote down about itself."""
        from ui.log_window import LogWindow

        LogWindow(self._desk, self._window).open()

    @Slot()
    def settings(self) -> None:
        """Go to the settings."""
        self._desk.navigation.go("settings")

    @Slot()
    def quit(self) -> None:
        """Close the window, and the program with it."""
        self._window.close()

    @Slot()
    def undo(self) -> None:
        """Take back the last change, what is being typed included."""
        self._travel(redo=False)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._travel(redo=True)

    @Slot()
    def history(self) -> None:
        """Go to everything that was changed."""
        self._desk.navigation.go("history")

    @Slot()
    def begin_search(self) -> None:
        """Put the cursor into the search field."""
        self._window.top.search.begin()

    @Slot()
    def go_back(self) -> None:
        """Go back to the place before."""
        self._desk.navigation.back()

    @Slot()
    def go_forward(self) -> None:
        """Go forward again."""
        self._desk.navigation.forward()

    @Slot()
    def next_step(self) -> None:
        """Do the next step of the page shown."""
        if self._window.page is not None:
            self._window.page.next_step()

    @Slot()
    def about(self) -> None:
        """Say what this program is."""
        self._desk.messages.notice(
            self.tr("Networking Journal keeps your networking on this computer, and nowhere else.")
        )

    def _travel(self, *, redo: bool) -> None:
        journal = self._desk.journal
        if not self._window.flush():
            return
        name = journal.redo_name if redo else journal.undo_name
        words = self.tr("Done again: {name}") if redo else self.tr("Undone: {name}")
        try:
            journal.redo() if redo else journal.undo()
        except JournalError as error:
            self._desk.messages.failure(error)
        else:
            self._desk.messages.notice(words.format(name=name))
