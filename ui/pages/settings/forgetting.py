"""The history of the journal: how much is kept, and forgetting it, asked for in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dates import full_day
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class ForgettingCard(Card):
    """Forgetting cannot be undone, so this one asks before it does."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("History"))
        self._desk = desk
        self.body.setSpacing(10)
        self.reach = Label("", self, "soft", wrap=True)
        self.since = Label("", self, wrap=True)
        self.add(self.reach)
        self.add(self.since)
        self.buttons = QWidget(self)
        flow = FlowLayout(self.buttons, 10)
        self.show_history = Button(self.tr("Show the history"), self.buttons)
        self.forget = Button(self.tr("Forget the history…"), self.buttons)
        flow.addWidget(self.show_history)
        flow.addWidget(self.forget)
        self.add(self.buttons)
        self.question = self._ask()
        self.add(self.question)
        self.show_history.clicked.connect(self._on_show)
        self.forget.clicked.connect(self._on_forget)

    def load(self) -> None:
        """Say how far back one can go."""
        reach = self._desk.journal.history_reach()
        today = self._desk.journal.now.date()
        words = self.tr(
            "What you did can be taken back for {days} days, or {size} MB of it at most."
        )
        self.reach.setText(words.format(days=reach.days, size=reach.megabytes))
        if reach.since is None:
            words = self.tr("There is nothing to take back now.")
        else:
            words = self.tr("It goes back to {day}.")
            words = words.format(day=full_day(reach.since.date(), today))
        self.since.setText(words)
        self.forget.setEnabled(reach.since is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep it on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> QWidget:
        question = QWidget(self)
        down = QVBoxLayout(question)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        words = self.tr(
            "This cannot be undone: nothing done until now can then be taken back. What is "
            "written in the journal stays, and so do the backups."
        )
        down.addWidget(Label(words, question, "warn", wrap=True))
        row = QWidget(question)
        flow = FlowLayout(row, 10)
        self.keep = Button(self.tr("Keep the history"), row)
        self.really = Button(self.tr("Forget it for good"), row, ButtonKind.PLAIN)
        flow.addWidget(self.keep)
        flow.addWidget(self.really)
        down.addWidget(row)
        self.keep.clicked.connect(self._on_keep)
        self.really.clicked.connect(self._on_really)
        question.hide()
        return question

    def _on_show(self) -> None:
        self._desk.navigation.go("history")

    def _on_forget(self) -> None:
        self.buttons.hide()
        self.question.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        self.question.hide()
        self.buttons.show()
        self.forget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_really(self) -> None:
        self._desk.journal.forget_history()
        self.question.hide()
        self.buttons.show()
        self.show_history.setFocus(Qt.FocusReason.OtherFocusReason)
        self.load()
        self._desk.messages.notice(self.tr("The history was forgotten."))
