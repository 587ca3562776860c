"""The journal that is open and its window, and another one in their place when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from netjournal.errors import AlreadyOpen, JournalError, PassphraseNeeded, WrongPassphrase
from netjournal.journal import Journal
from netjournal.recent import Recent
from netjournal.store import one_writer
from netjournal.voice import Voice
from ui.care import Care, Ways
from ui.mistakes import Mistakes
from ui.navigation import Place

if TYPE_CHECKING:
    from netjournal.crashes import Stopped
    from netjournal.paths import Paths
    from ui.choosing import Chooser
    from ui.coming_forward import Asking, Door
    from ui.main_window import MainWindow
    from ui.pages.page import Preferences
    from ui.theme import Theme
    from ui.unlock import UnlockDialog
    from ui.welcome.window import Welcome

TODAY = Place("today")
PROFILE = Place("profile", hints={"first": True})
AFTER_PAINT_MS = 1_000
Build = Callable[[Journal, Place | None], "MainWindow"]


class Session(QObject):
    """Opens journals one after the other; emits over() when the user has closed everything.

    The welcome and the passphrase are asked for without a loop of their own: `begin` returns at
    once, and the window comes when there is a journal to show.
    """

    over = Signal()

    def __init__(
        self,
        parent: QObject,
        build: Build,
        *,
        theme: Theme,
        paths: Paths,
        settings: Preferences,
        chooser: Chooser | None = None,
        voice: Voice = Voice(),  # noqa: B008  # a frozen value
        listen: Callable[[], Voice] | None = None,
        stopped: Sequence[Stopped] = (),
    ) -> None:
        """`listen` takes up the language chosen in the settings, for windows made afterwards.

        `stopped` are programs that ended unexpectedly: it is told once a journal is open.
        """
        super().__init__(parent)
        self.journal: Journal | None = None
        self.window: MainWindow | None = None
        self.welcome: Welcome | None = None
        self.unlock: UnlockDialog | None = None
        self._build = build
        self._theme = theme
        self._paths = paths
        self._voice = voice
        self._listen = listen
        self._chooser = chooser
        self._settings = settings
        self._recent = Recent(settings)
        self._leaving = False
        self._mistakes = Mistakes(stopped, self)
        self._door: Door | None = None
        ways = Ways(self._leave, self._take, self._open, self._choose)
        self._care = Care(self, ways, paths, settings)

    def begin(self, path: Path | None, passphrase: str | None = None) -> None:
        """Open the journal named, else the one open last, else ask; at the page that was open."""
        if path is not None and not path.exists():
            self._new(path)
            return
        path = path or self._recent.last
        if path is None:
            self._choose()
        else:
            self._open(path, passphrase, None)

    def open(self, path: Path) -> None:
        """Open another journal at Today, in place of the one that is open."""
        if self.journal is not None and self.journal.path == path.absolute():
            self._notice(self.tr("This journal is open already."))
        else:
            self._open(path, None, TODAY)

    def failure(self, error: BaseException) -> None:
        """Show an error wherever the user is."""
        if self.window is not None:
            self.window.desk.messages.failure(error)
        elif self.welcome is not None:
            self.welcome.failure(error)

    def unexpected(self, error: BaseException) -> None:
        """Say that the program made a mistake, in a dialog over the window."""
        if self.window is None:
            self.failure(error)
            return
        self._mistakes.show(self.window, error)

    def end(self) -> None:
        """Take the last backup and close the journal; every window is closed."""
        self._put_welcome_away()
        self._put_away()

    def _open(self, path: Path, passphrase: str | None, at: Place | None) -> None:
        backups = self._paths.backup_folder(path.absolute())
        opening = partial(Journal.open, path, backups=backups, voice=self._voice)
        try:
            journal = opening(passphrase)
        except (PassphraseNeeded, WrongPassphrase) as refused:
            try:
                refuse_if_open(path)
            except AlreadyOpen as error:
                self._bring_forward(path, error)
            else:
                if not self._care.not_opened(path, passphrase, refused):
                    self._unlock(path, opening, at)
        except AlreadyOpen as error:
            self._bring_forward(path, error)
        except JournalError as error:
            if not self._care.not_opened(path, passphrase, error):
                self._choose(error)
        else:
            self._take(journal, at)

    def _take(self, journal: Journal, at: Place | None) -> None:
        """Show a journal that was opened, once the one before is safely closed."""
        if not self._leave():
            journal.close()
            return
        self._recent.remember(journal.path)
        self.journal = journal
        self.window = self._build(journal, at)
        self.window.closed.connect(self._on_window_closed)
        commands = self.window.commands
        commands.new_journal_asked.connect(self._on_new)
        commands.open_journal_asked.connect(self._on_open)
        commands.recent_asked.connect(self._on_recent)
        commands.journal_picked.connect(self.open)
        commands.reopening_asked.connect(self._on_reopen)
        self._care.opened(self.window, told=self._mistakes.to_tell)
        self.window.show_last_backup()
        self.window.show()
        self._put_welcome_away()
        QTimer.singleShot(AFTER_PAINT_MS, self.window, self._remind)
        self._mistakes.look(self.window)
        QTimer.singleShot(AFTER_PAINT_MS, self.window, self._open_door)

    def _bring_forward(self, path: Path, error: AlreadyOpen) -> None:
        """Ask the program that has a journal to show it; it is told when there is no answer."""
        from ui.coming_forward import Asking

        asking = Asking(path, self)
        asking.answered.connect(partial(self._on_answered, asking, error))
        asking.begin()

    def _on_answered(self, asking: Asking, error: AlreadyOpen, came: bool) -> None:
        asking.deleteLater()
        if not came:
            self._choose(error)
            return
        self._on_left()
        self._notice(self.tr("Another window has this journal open, and came to the front."))

    @Slot()
    def _open_door(self) -> None:
        """Let a second start on the journal find this window."""
        from ui.coming_forward import Door

        if self.window is not None and self.journal is not None and not self.journal.reading:
            self._door = Door(self.journal.path, self.window)
            self._door.asked.connect(self._on_asked_forward)

    @Slot()
    def _on_asked_forward(self) -> None:
        from ui.coming_forward import bring

        if self.window is not None:
            bring(self.window)

    @Slot()
    def _remind(self) -> None:
        """Begin to remind of what is due, once the window is there."""
        from ui.reminders.notify import Notifier
        from ui.reminders.watch import Reminders

        if self.window is None or self.journal is None:
            return
        if self.journal.locked:
            QTimer.singleShot(AFTER_PAINT_MS, self.window, self._remind)
            return
        desk = self.window.desk
        notifier = Notifier(self.window, desk.messages)
        notifier.wanted.connect(desk.navigation.go)
        reminders = Reminders(self.journal, desk.settings, notifier, self.window)
        self.window.closed.connect(reminders.stop)
        if self.window.lock is not None:
            self.window.lock.changed.connect(notifier.set_locked)
            self.window.lock.changed.connect(reminders.set_locked)
        reminders.start()

    def _leave(self) -> bool:
        """Close the window that is open; False when something in it could not be saved."""
        if self.window is None:
            return True
        self._leaving = True
        closed = self.window.close()
        self._leaving = False
        if closed:
            self._put_away()
        return closed

    def _put_away(self) -> None:
        window, journal = self.window, self.journal
        if self._door is not None:
            self._door.close()
        self.window = self.journal = self._door = None
        if window is not None:
            window.backups.take_if_changed()
            window.deleteLater()
        if journal is not None:
            journal.close()
            self._care.closed(journal)

    def _choose(self, problem: JournalError | None = None) -> None:
        self._welcomed().show_start(problem)

    def _new(self, path: Path | None) -> None:
        self._welcomed().show_create(path, direct=self.window is not None)

    def _welcomed(self) -> Welcome:
        """Give the welcome, which comes in only when it is needed."""
        from ui.welcome.window import Welcome

        if self.welcome is None:
            self.welcome = Welcome(
                self._theme,
                self._paths,
                self._recent,
                self._asker(),
                self.window,
                voice=self._voice,
            )
            self.welcome.chosen.connect(self.open)
            self.welcome.made.connect(self._on_made)
            self.welcome.left.connect(self._on_left)
        if self.window is None:
            self.welcome.show()
        else:
            self.welcome.open()
        return self.welcome

    def _asker(self) -> Chooser:
        """Give what asks for files; the system's dialogs come in only when they are needed."""
        from ui.choosing import SystemChooser

        if self._chooser is None:
            self._chooser = SystemChooser()
        return self._chooser

    def _put_welcome_away(self) -> None:
        if self.welcome is not None:
            self.welcome.hide()
            self.welcome.background.stop()
            self.welcome.deleteLater()
            self.welcome = None

    def _unlock(
        self, path: Path, opening: Callable[[str | None], Journal], at: Place | None
    ) -> None:
        """Ask the keyring where the user lets it answer, else the user."""
        from ui.passphrase.keyring import FromKeyring, chosen

        if not chosen(self._settings, path):
            self._ask(path, opening, at)
            return
        kept = FromKeyring(path, opening, self)
        kept.opened.connect(partial(self._take, at=at))
        kept.not_opened.connect(partial(self._ask, path, opening, at))
        kept.came_late.connect(self._on_came_late)

    @Slot(str)
    def _on_came_late(self, passphrase: str) -> None:
        if self.unlock is not None:
            self.unlock.offer(passphrase)

    def _ask(self, path: Path, opening: Callable[[str | None], Journal], at: Place | None) -> None:
        """Ask for a passphrase, over whatever is shown."""
        from ui.unlock import UnlockDialog

        self.unlock = UnlockDialog(path.stem, opening, self.welcome or self.window)
        self.unlock.finished.connect(partial(self._on_asked, self.unlock, path, at))
        self.unlock.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.unlock.show()

    @Slot()
    def _on_asked(self, dialog: UnlockDialog, path: Path, at: Place | None, _result: int) -> None:
        self.unlock = None
        dialog.deleteLater()
        if dialog.journal is not None:
            self._take(dialog.journal, at)
        elif dialog.another:
            self._choose()
        elif dialog.damaged is not None:
            self._care.not_opened(path, dialog.tried, dialog.damaged, self.window)
        elif self.window is None and self.welcome is None:
            self.over.emit()

    @Slot(object)
    def _on_made(self, journal: Journal) -> None:
        self._take(journal, PROFILE)
        if journal.encrypted and self.window is not None:
            self.window.commands.offer_recovery_sheet()

    @Slot()
    def _on_left(self) -> None:
        self._put_welcome_away()
        if self.window is None:
            self.over.emit()

    @Slot()
    def _on_window_closed(self) -> None:
        if not self._leaving:
            self.over.emit()

    @Slot()
    def _on_new(self) -> None:
        self._new(None)

    @Slot()
    def _on_open(self) -> None:
        folder = self.journal.path.parent if self.journal is not None else self._paths.journals
        path = self._asker().journal(self.window, folder)
        if path is not None:
            self.open(path)

    @Slot()
    def _on_reopen(self) -> None:
        """Open the journal once more in the language chosen, where the window is now."""
        if self.journal is None or self.window is None or not self.window.flush():
            return
        at = self.window.desk.navigation.current
        if self._listen is not None:
            self._voice = self._listen()
        try:
            journal = self.journal.again(self._voice)
        except JournalError as error:
            self.failure(error)
        else:
            self._take(journal, at)

    @Slot()
    def _on_recent(self) -> None:
        self._choose()

    def _notice(self, words: str) -> None:
        if self.window is not None:
            self.window.desk.messages.notice(words)


def refuse_if_open(path: Path) -> None:
    """Raise AlreadyOpen when another program has a journal, before a passphrase is asked for."""
    hold = one_writer.take(path)
    if hold is not None:
        hold.let_go()
