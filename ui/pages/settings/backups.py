"""The backups of the journal that is open: the last one, where they go, all of them, one more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netjournal.errors import JournalError
from netjournal.safekeeping import places
from netjournal.safekeeping.memory import Memory
from ui.background import Task
from ui.dates import clock, full_day
from ui.links import open_local
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

HOME = QStandardPaths.StandardLocation.HomeLocation


class BackupsCard(Card):
    """Says how it stands, after backups taken meanwhile too; the list has a window of its own."""

    shown_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Backups"))
        self._desk = desk
        self._memory = Memory(desk.settings, desk.journal.path)
        self.body.setSpacing(10)
        words = self.tr(
            "Taken every 30 minutes while you change something, and when you close; opened and "
            "checked before they count. Kept are all of two days, then one a day, a week and a "
            "month."
        )
        self.add(Label(words, self, "soft", wrap=True))
        self.last = Label("", self, "strong", wrap=True)
        self.add(self.last)
        self.add(self._buttons())
        self.body.addSpacing(6)
        self.add(Label(self.tr("Second folder"), self, "label"))
        self.second = Label("", self, wrap=True)
        self.second.setAccessibleDescription(self.tr("Second folder for backups"))
        self.add(self.second)
        self.add(self._second_buttons())
        desk.background.started.connect(self._on_started)

    def load(self) -> None:
        """Read what backups there are and where they go."""
        found = self._desk.journal.backups()
        now = self._desk.journal.now
        words = self.tr("There is no backup yet.")
        if found:
            words = self.tr("The last one was taken on {day} at {time}.")
            at = found[0][1]
            words = words.format(day=full_day(at.date(), now.date()), time=clock(at.time()))
        self.last.setText(words)
        self.show_folder.setVisible(self._desk.journal.backup_folder.is_dir())
        second = self._memory.second
        if second is None:
            words = self.tr(
                "None. A stick or a folder that is synced keeps your backups when this computer "
                "is lost."
            )
        elif second.is_dir():
            words = str(second)
        else:
            words = self.tr("{folder} is not there now: put the stick in or choose another folder.")
            words = words.format(folder=second)
        self.second.setText(words)
        self.none.setVisible(second is not None)

    def choose_second(self, root: Path) -> None:
        """Keep backups in a second folder too, and take one there now."""
        journal = self._desk.journal
        try:
            places.choose_second(root, journal.path, journal.backup_folder, self._memory)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self.load()
        self.back_up.click()

    def _buttons(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.back_up = Button(self.tr("Back up now"), row, ButtonKind.PRIMARY)
        self.show_all = Button(self.tr("Backups…"), row)
        self.show_all.clicked.connect(self.shown_wanted)
        self.show_folder = Button(self.tr("Open the folder of backups"), row)
        self.show_folder.clicked.connect(self._on_folder)
        for button in (self.back_up, self.show_all, self.show_folder):
            flow.addWidget(button)
        return row

    def _second_buttons(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.choose = Button(self.tr("Choose a second folder…"), row)
        self.none = Button(self.tr("No second folder"), row)
        self.choose.clicked.connect(self._on_choose)
        self.none.clicked.connect(self._on_none)
        flow.addWidget(self.choose)
        flow.addWidget(self.none)
        return row

    def _on_folder(self) -> None:
        open_local(self._desk.journal.backup_folder)

    def _on_choose(self) -> None:
        second = self._memory.second
        start = second.parent if second is not None else QStandardPaths.writableLocation(HOME)
        chooser = QFileDialog(self, self.tr("Choose a second folder for backups"), str(start))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._on_chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_chosen(self, folder: str) -> None:
        self.choose_second(Path(folder))

    def _on_none(self) -> None:
        places.no_second(self._memory)
        self.load()
        self.choose.setFocus()
        self._desk.messages.notice(
            self.tr("Backups are kept beside the journal only; those made elsewhere stay there.")
        )

    def _on_started(self, task: Task) -> None:
        task.ended.connect(self._on_ended)

    def _on_ended(self, _task: Task) -> None:
        self.load()
