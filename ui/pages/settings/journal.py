"""Journal and backups: where the file is, its backups, its history, and whether it is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale
from PySide6.QtWidgets import QWidget

from ui.links import open_local
from ui.pages.page import Desk
from ui.pages.settings.backups import BackupsCard
from ui.pages.settings.calendar import CalendarCard
from ui.pages.settings.checking import CheckingCard
from ui.pages.settings.forgetting import ForgettingCard
from ui.pages.settings.locking import LockingCard
from ui.pages.settings.log import LogCard
from ui.pages.settings.passphrase import PassphraseCard
from ui.pages.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

SI = QLocale.DataSizeFormat.DataSizeSIFormat


class FileCard(Card):
    """Where the journal is, how large it is, and whether a passphrase opens it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("The file"))
        self._desk = desk
        self.body.setSpacing(10)
        self.add(Label(self.tr("Everything is in this one file, and nowhere else."), self, "soft"))
        self.path = Label(str(desk.journal.path), self, wrap=True)
        self.path.setAccessibleName(
            self.tr("Path of the journal: {path}").format(path=desk.journal.path)
        )
        self.how_large = Label("", self, wrap=True)
        self.show_button = Button(self.tr("Show in its folder"), self)
        self.show_button.clicked.connect(self._on_show)
        for part in (self.path, self.how_large):
            self.add(part)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        flow.addWidget(self.show_button)
        self.add(row)

    def load(self) -> None:
        """Say how large the file is now."""
        journal = self._desk.journal
        size = QLocale().formattedDataSize(journal.path.stat().st_size, 1, SI)
        if journal.encrypted:
            words = self.tr("{size}, encrypted: only your passphrase opens it.")
        else:
            words = self.tr("{size}, not encrypted: who can read the file can read the journal.")
        self.how_large.setText(words.format(size=size))

    def _on_show(self) -> None:
        open_local(self._desk.journal.path.parent)


class JournalSection(Section):
    """Cards of the file that is open."""

    key: ClassVar[str] = "journal"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Journal and backups"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP("settings", "The journal that is open, and how it is kept safe.")
    )

    def build(self) -> None:
        """Put the cards together."""
        self.file = FileCard(self.desk, self)
        self.backups = BackupsCard(self.desk, self)
        self.backups.back_up.clicked.connect(self._on_back_up)
        self.backups.shown_wanted.connect(self._on_backups)
        self.history = ForgettingCard(self.desk, self)
        self.checking = CheckingCard(self.desk, self)
        self.calendar = CalendarCard(self.desk, self.autosave, self)
        self.passphrase = PassphraseCard(self.desk, self.autosave, self)
        self.passphrase.command_wanted.connect(self.command_wanted)
        self.locking = LockingCard(self.desk, self)
        self.log = LogCard(self)
        self.log.show_log.clicked.connect(self._on_log)
        cards: tuple[Card, ...] = (
            self.file,
            self.passphrase,
            self.locking,
            self.backups,
            self.calendar,
            self.history,
            self.checking,
            self.log,
        )
        for card in cards:
            self.down.addWidget(card)

    def load(self, changed: Changed | None = None) -> None:
        """Bring every card up to date."""
        self.file.load()
        self.passphrase.load()
        self.locking.load()
        self.backups.load()
        self.history.load()

    def _on_log(self) -> None:
        self.command_wanted.emit("show_log")

    def _on_backups(self) -> None:
        self.command_wanted.emit("show_backups")

    def _on_back_up(self) -> None:
        self.command_wanted.emit("back_up")
