"""The backups of the journal that is open: the last one, all of them, and one more now."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.background import Task
from ui.dates import clock, full_day
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.words import counted

SHOWN = 5
SI = QLocale.DataSizeFormat.DataSizeSIFormat


class BackupsCard(Card):
    """Lists the newest; the others on request. It follows the backups that are taken meanwhile."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Backups"))
        self._desk = desk
        self._all = False
        self.body.setSpacing(10)
        words = self.tr(
            "Taken when you close a journal you changed, and opened and checked before it counts. "
            "Kept are those of two days, then one a day, a week and a month."
        )
        self.add(Label(words, self, "soft", wrap=True))
        self.last = Label("", self, "strong", wrap=True)
        self.add(self.last)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 10)
        self.back_up = Button(self.tr("Back up now"), buttons, ButtonKind.PRIMARY)
        self.show_folder = Button(self.tr("Open the folder of backups"), buttons)
        self.show_folder.clicked.connect(self._on_folder)
        flow.addWidget(self.back_up)
        flow.addWidget(self.show_folder)
        self.add(buttons)
        self.list = RowList(desk.theme, self.tr("Backups, newest first"), self)
        self.add(self.list)
        self.more = Button("", self, ButtonKind.LINK)
        self.more.clicked.connect(self._on_more)
        self.add(self.more)
        desk.background.started.connect(self._on_started)

    def load(self) -> None:
        """Read what backups there are."""
        found = self._desk.journal.backups()
        now = self._desk.journal.now
        words = self.tr("There is no backup yet.")
        if found:
            words = self.tr("The last one was taken on {day} at {time}.")
            at = found[0][1]
            words = words.format(day=full_day(at.date(), now.date()), time=clock(at.time()))
        self.last.setText(words)
        shown = found if self._all else found[:SHOWN]
        self.list.set_rows([self._row(key, *one) for key, one in enumerate(shown)])
        self.list.setVisible(bool(found))
        self.show_folder.setVisible(self._desk.journal.backup_folder.is_dir())
        rest = len(found) - len(shown)
        self.more.set_text(counted("Show 1 more", "Show {count} more", rest))
        self.more.setVisible(rest > 0)

    def _row(self, key: int, path: Path, at: dt.datetime) -> Row:
        day = full_day(at.date(), self._desk.journal.now.date())
        when = self.tr("{day}, {time}").format(day=day, time=clock(at.time()))
        size = QLocale().formattedDataSize(path.stat().st_size, 1, SI) if path.exists() else ""
        return Row(key, when, path.name, trailing=size)

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.journal.backup_folder)))

    def _on_more(self) -> None:
        self._all = True
        self.load()
        self.list.finish()

    def _on_started(self, task: Task) -> None:
        task.ended.connect(self._on_ended)

    def _on_ended(self, _task: Task) -> None:
        self.load()
