"""What bringing somebody back from a backup would do, and doing it as one undoable change."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from netjournal.areas import Areas
from netjournal.errors import JournalError
from netjournal.safekeeping.bringing_back import Back, Candidate
from ui.accessible import announce
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted, said


class BringingCard(Card):
    """Hidden until asked. Emits brought() when the journal has changed, ended() when put away."""

    brought = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, backup: Areas, made_on: date, parent: QWidget) -> None:
        super().__init__(parent, padding=(16, 12))
        self._desk = desk
        self._backup = backup
        self._made_on = made_on
        self._candidate: Candidate | None = None
        self.setAccessibleName(self.tr("What would come back"))
        self.words = Label("", self, wrap=True)
        self.add(self.words)
        self.second = QCheckBox(self.tr("As a second entry beside the one that is here"), self)
        self.second.setAccessibleName(self.second.text())
        self.second.toggled.connect(self._on_second)
        self.add(self.second)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.bring = Button("", row, ButtonKind.PRIMARY)
        self.not_now = Button(self.tr("Not now"), row)
        self.undo = Button(self.tr("Undo"), row)
        self.bring.clicked.connect(self._on_bring)
        self.not_now.clicked.connect(self.ended)
        self.undo.clicked.connect(self._on_undo)
        for button in (self.bring, self.undo, self.not_now):
            flow.addWidget(button)
        self.add(row)
        self.hide()

    def ask(self, candidate: Candidate) -> None:
        """Show what bringing somebody back would do; nothing is changed."""
        self._candidate = candidate
        self.undo.hide()
        self.not_now.set_text(self.tr("Not now"))
        self.second.blockSignals(True)
        self.second.setChecked(False)
        self.second.blockSignals(False)
        self.second.setVisible(candidate.is_here or bool(candidate.same_name))
        self.bring.set_text(self.tr("Bring back {name}").format(name=candidate.name))
        self._preview()
        self.show()
        first = self.bring if self.bring.isVisible() else self.not_now
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _preview(self) -> None:
        if self._candidate is None:
            return
        try:
            back = self._desk.journal.bringing_back.preview(
                self._backup, [self._candidate.id], as_second=self.second.isChecked()
            )
        except JournalError as error:
            self._say(" ".join(said(one) for one in (error.what, error.todo) if one))
            self.bring.hide()
            return
        self.bring.setVisible(not back.is_nothing)
        self._say(self._said(back, self._candidate.name))

    def _said(self, back: Back, name: str) -> str:
        if back.is_nothing:
            words = self.tr("Everything about {name} in this backup is in your journal already.")
            return words.format(name=name)
        lines = []
        new = sum(back.rows.values())
        if "person" in back.rows:
            words = self.tr("{name} comes back, with all about them:")
            lines.append(words.format(name=name))
        else:
            words = self.tr("Nothing that is written about {name} now is changed. What is missing:")
            lines.append(words.format(name=name))
        parts = [_of_table(table, count) for table, count in back.rows.items() if table != "person"]
        known = [part for part in parts if part]
        others = sum(
            count
            for table, count in back.rows.items()
            if table != "person" and not _of_table(table, count)
        )
        if others:
            known.append(counted("1 further entry", "{count} further entries", others))
        if back.filled:
            filled = counted("1 empty field filled", "{count} empty fields filled", back.filled)
            known.append(filled)
        if not known and new:
            known.append(self.tr("what is written in their fields"))
        lines.append(", ".join(known))
        left = sum(back.left_out.values())
        if left:
            lines.append(
                counted(
                    "1 entry stays out: it belongs to somebody who is not here.",
                    "{count} entries stay out: they belong to people who are not here.",
                    left,
                )
            )
        return "\n".join(lines)

    def _on_second(self, _checked: bool) -> None:
        self._preview()

    def _on_bring(self) -> None:
        if self._candidate is None:
            return
        journal, name = self._desk.journal, self._candidate.name
        try:
            journal.bringing_back.bring_back(
                self._backup,
                [self._candidate.id],
                self._made_on,
                as_second=self.second.isChecked(),
            )
        except JournalError as error:
            self._say(" ".join(said(one) for one in (error.what, error.todo) if one))
            return
        self._end(self.tr("{name} is back in your journal.").format(name=name))
        self.undo.setVisible(True)
        self.undo.setAccessibleName(self.tr("Undo: {name}").format(name=journal.undo_name))
        self._desk.messages.undoable(journal.undo_name or "", journal.undo_name)
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        journal = self._desk.journal
        try:
            name = journal.undo_name
            journal.undo()
        except JournalError as error:
            self._say(said(error.what))
            return
        self._end(self.tr("Undone: {name}").format(name=name))
        self.undo.hide()
        self.not_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, words: str) -> None:
        self.bring.hide()
        self.second.hide()
        self.not_now.set_text(self.tr("Done"))
        self.brought.emit()
        self._say(words)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        announce(self, words)


def _of_table(table: str, count: int) -> str:
    """Say the entries of a table that a person knows by a name; empty for the others."""
    if table == "note":
        return counted("1 note", "{count} notes", count)
    if table == "conversation":
        return counted("1 conversation", "{count} conversations", count)
    if table == "encounter":
        return counted("1 meeting at an event", "{count} meetings at events", count)
    if table == "reservation":
        return counted("1 reservation", "{count} reservations", count)
    if table == "referral":
        return counted("1 referral", "{count} referrals", count)
    if table == "message":
        return counted("1 letter", "{count} letters", count)
    return ""
