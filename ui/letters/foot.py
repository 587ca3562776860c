"""The foot of the letters: how one is sent, and the buttons that copy, save, open and note it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netjournal.letters import Letter
from ui.letters.channels import EMAIL, MESSAGE, channel_choices
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Line
from ui.widgets.field import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted


class LetterFoot(QWidget):
    """Offers what can be done with an address, or without one."""

    save_one = Signal()
    save_all = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._saving = False
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(Line(self))
        self.status = Label("", self, "soft", wrap=True)
        self.status.setAccessibleName(self.tr("What was done"))
        self.status.hide()
        down.addWidget(self.status)
        across = QHBoxLayout()
        across.setSpacing(12)
        self.channel = ChoiceField(self.tr("How"), self, channel_choices())
        across.addWidget(self.channel, 0, Qt.AlignmentFlag.AlignBottom)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons, 10, from_end=True)
        self.copy = Button(self.tr("Copy"), self)
        self.save = Button("", self)
        self._menu = QMenu(self.tr("Save"), self.save)
        self._one = QAction(self.tr("Save this one as .eml…"), self._menu)
        self._all = QAction("", self._menu)
        for action in (self._one, self._all):
            self._menu.addAction(action)
        self.mail = Button(self.tr("Open in mail program"), self)
        self.sent = Button(self.tr("I sent it"), self)
        self.sent_all = Button("", self)
        self.sent_all.hide()
        self.next = Button("", self, ButtonKind.PRIMARY)
        for button in (self.next, self.sent_all, self.sent, self.mail, self.save, self.copy):
            self._flow.addWidget(button)
        across.addWidget(self._buttons, 1, Qt.AlignmentFlag.AlignBottom)
        down.addLayout(across)
        self.save.clicked.connect(self._on_save)
        self._one.triggered.connect(self.save_one)
        self._all.triggered.connect(self.save_all)

    def offer(self, letter: Letter, waiting: int) -> None:
        """Offer what can be done with this letter when so many are left, this one included."""
        self.mail.setEnabled(letter.has_addresses)
        self.choose_channel(EMAIL if letter.has_addresses else MESSAGE)
        last = waiting == 1
        if letter.has_addresses:
            words = self.tr("Open and finish") if last else self.tr("Open and next")
        else:
            words = self.tr("Copy and finish") if last else self.tr("Copy and next")
        self.next.set_text(words)
        self._all.setText(self.tr("Save all {count} as .eml…").format(count=waiting))
        self.sent_all.set_text(counted("I sent it", "I sent all {count}", waiting))
        self.save.setMenu(None if last else self._menu)  # type: ignore[arg-type]
        if not self._saving:
            self.save.set_text(self.tr("Save as .eml…") if last else self.tr("Save as .eml"))

    def offer_all_sent(self, on: bool) -> None:
        """Offer to note all that are left as sent, once they were all saved."""
        self.sent_all.setVisible(on)
        self.sent.setVisible(not on)

    def show_saving(self, saving: bool) -> None:
        """Offer to stop while files are written."""
        self._saving = saving
        for button in (self.sent, self.sent_all, self.next):
            button.setEnabled(not saving)
        if saving:
            self.save.setMenu(None)  # type: ignore[arg-type]
            self.save.set_text(self.tr("Stop saving"))

    def choose_channel(self, channel: str) -> None:
        """Say how it is sent."""
        self.channel.edit.setCurrentIndex(self.channel.edit.findData(channel))

    def _on_save(self) -> None:
        if self._saving:
            self.stop.emit()
        elif self.save.menu() is None:
            self.save_one.emit()
