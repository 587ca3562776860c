"""The passphrase of the journal: set, changed, removed, kept in the keyring, and on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from netjournal import keyring_store
from netjournal.keyring_store import Keyring
from netjournal.sheets.order import Order
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.passphrase.beside import Beside
from ui.passphrase.keyring import choose, chosen
from ui.sheets import show_sheet
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import said


class PassphraseCard(Card):
    """Asks the window for the dialogs; the keyring is offered where this computer has one."""

    command_wanted = Signal(str)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Passphrase"))
        self._desk = desk
        self._autosave = autosave
        self.there: bool | None = None
        self._looking: Beside | None = None
        self.body.setSpacing(10)
        self.words = Label("", self, "soft", wrap=True)
        self.add(self.words)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.set = Button("", row)
        self.remove = Button(self.tr("Remove the passphrase…"), row)
        self.sheet = Button(self.tr("Print the recovery sheet…"), row)
        for button in (self.set, self.remove, self.sheet):
            flow.addWidget(button)
        self.add(row)
        self.set.clicked.connect(self._on_set)
        self.remove.clicked.connect(self._on_remove)
        self.sheet.clicked.connect(self._on_sheet)
        self.add(self._keyring_part())

    def load(self) -> None:
        """Show what can be done with this journal."""
        encrypted = self._desk.journal.encrypted
        if encrypted:
            words = self.tr(
                "This journal opens with a passphrase. Nobody can open it without, and nobody can "
                "look it up."
            )
            self.set.set_text(self.tr("Change the passphrase…"))
        else:
            words = self.tr(
                "This journal has no passphrase: whoever can read the file can read the journal."
            )
            self.set.set_text(self.tr("Set a passphrase…"))
        self.words.setText(words)
        self.remove.setVisible(encrypted)
        self.sheet.setVisible(encrypted)
        self._show_keyring()
        if encrypted and self._looking is None:
            self._looking = Beside(self)
            self._looking.answered.connect(self._on_there)
            self._looking.ask(keyring_store.there)

    def _keyring_part(self) -> QWidget:
        self.keyring = QWidget(self)
        down = QVBoxLayout(self.keyring)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        words = self.tr("Let this computer open it without asking (system keyring)")
        hint = self.tr(
            "Whoever is logged in as you can then open the journal. Where the keyring loses the "
            "passphrase, you are asked for it as before."
        )
        self.unasked = QCheckBox(words, self.keyring)
        self.unasked.setAccessibleName(words)
        self.unasked.setAccessibleDescription(hint)
        self.unasked.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.unasked.clicked.connect(self._on_unasked)
        down.addWidget(self.unasked)
        down.addWidget(Label(hint, self.keyring, "small", wrap=True))
        self.told = Label("", self.keyring, "small", wrap=True)
        self.told.hide()
        down.addWidget(self.told)
        return self.keyring

    def _show_keyring(self) -> None:
        on = chosen(self._desk.settings, self._desk.journal.path)
        self.unasked.setChecked(on)
        self.keyring.setVisible(self._desk.journal.encrypted and (on or bool(self.there)))

    def _tell(self, words: str, kind: str = "small") -> None:
        self.told.set_kind(kind)
        self.told.set_text(words)
        self.told.setVisible(bool(words))

    @Slot(object)
    def _on_there(self, there: bool) -> None:
        self.there = there
        self._show_keyring()

    @Slot(bool)
    def _on_unasked(self, on: bool) -> None:
        path = self._desk.journal.path
        asking = Beside(self)
        self.unasked.setEnabled(False)
        if on:
            self._tell(self.tr("Asking the keyring…"))
            asking.answered.connect(self._on_remembered)
            asking.ask(self._desk.journal.remember_passphrase)
        else:
            choose(self._desk.settings, path, False)
            self._tell("")
            asking.answered.connect(self._on_forgotten)
            asking.ask(partial(keyring_store.forget, path))

    @Slot(object)
    def _on_remembered(self, found: Keyring) -> None:
        done = found is Keyring.DONE
        choose(self._desk.settings, self._desk.journal.path, done)
        self._again(done)
        if done:
            self._tell(said(found.said), "accent")
        else:
            self._tell(said(found.said), "stop")

    @Slot(object)
    def _on_forgotten(self, found: Keyring) -> None:
        self._again(False)
        if found is Keyring.NOTHING:
            self._tell(self.tr("The keyring has forgotten it."), "accent")
        else:
            self._tell(
                self.tr(
                    "The keyring did not answer: it may still have the passphrase. The journal "
                    "does not ask it any more."
                ),
                "stop",
            )

    def _again(self, on: bool) -> None:
        self.unasked.setEnabled(True)
        self.unasked.setChecked(on)
        self.unasked.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_set(self) -> None:
        self.command_wanted.emit("change_passphrase")

    @Slot()
    def _on_remove(self) -> None:
        self.command_wanted.emit("remove_passphrase")

    @Slot()
    def _on_sheet(self) -> None:
        if self._autosave.flush():
            show_sheet(self._desk, Order("recovery"), self)
