"""One letter as it will be sent: address, subject and message, each of which can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.letters import Letter, LetterKind, is_address
from netjournal.words import ReachKind
from ui.letters.tall_text import TallTextField
from ui.letters.template_editor import said_of_mistake
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import LineField
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.pages.page import Desk

DELAY_MS = 400
NOBODY = Letter(0, "", "", "")


class LetterForm(QWidget):
    """Keeps what is written in it for its person until the letter is sent."""

    mend_wanted = Signal()
    address_changed = Signal()

    def __init__(self, desk: Desk, kind: LetterKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._made = NOBODY
        self._loading = False
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(DELAY_MS)
        self._keeper.timeout.connect(self._keep_words)
        self._build()

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        to, also_to = (edit.edit.text().strip() for edit in (self.to, self.also_to))
        return self._made._replace(
            subject=self.subject.edit.text(),
            text=self.message.edit.toPlainText(),
            to=to if is_address(to) else "",
            also_to=also_to if is_address(also_to) else "",
        )

    def show_letter(self, made: Letter) -> None:
        """Show a letter as it was made, or as it was changed by hand before."""
        draft = self._desk.journal.letters.draft(made)
        subject, text = draft or (made.subject, made.text)
        self._made = made
        self._loading = True
        self.to.edit.setText(made.to)
        self.also_to.edit.setText(made.also_to)
        self._name_addresses(made)
        self.subject.edit.setText(subject)
        self.subject.edit.setCursorPosition(0)
        self.message.edit.setPlainText(text)
        self._loading = False
        self._say_what_to_look_at()

    def keep(self) -> None:
        """Keep what was written by hand, and an address that was not known."""
        self._keep_words()
        try:
            self._keep_address()
        except JournalError as error:
            self._desk.messages.failure(error)

    def forget(self) -> None:
        """Keep nothing more of this letter: it was sent."""
        self._keeper.stop()
        self._made = NOBODY

    def copy(self) -> None:
        """Put the message on the clipboard."""
        self.keep()
        QGuiApplication.clipboard().setText(self.letter.text)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.notice = Label("", self, "warn", wrap=True)
        self.mend = Button(self.tr("Mend it"), self, ButtonKind.LINK)
        self.mend.clicked.connect(self.mend_wanted)
        self._trouble = QWidget(self)
        trouble = QHBoxLayout(self._trouble)
        trouble.setContentsMargins(0, 0, 0, 0)
        trouble.addWidget(self.notice, 1)
        trouble.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._trouble)
        unknown = self.tr("not written down yet")
        self.to = LineField(self.tr("E-mail address"), self, unknown)
        self.also_to = LineField(self.tr("E-mail address of the other"), self, unknown)
        addresses = QWidget(self)
        across = QHBoxLayout(addresses)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.to, 1)
        across.addWidget(self.also_to, 1)
        self.subject = LineField(self.tr("Subject"), self)
        self.message = TallTextField(self.tr("Message"), self)
        self.quoted = Label("", self, "small", wrap=True)
        for part in (addresses, self.subject, self.message, self.quoted):
            layout.addWidget(part, 1 if part is self.message else 0)
        self.to.edit.textChanged.connect(self._on_address)
        self.also_to.edit.textChanged.connect(self._on_address)
        self.subject.edit.textChanged.connect(self._on_written)
        self.message.edit.textChanged.connect(self._on_written)

    def _on_address(self) -> None:
        if not self._loading:
            self._on_written()
            self.address_changed.emit()

    def _on_written(self) -> None:
        # Not started anew with every key: who types without a pause is kept all the same.
        if not self._loading and not self._keeper.isActive():
            self._keeper.start()

    def _keep_words(self) -> None:
        self._keeper.stop()
        if self._made is NOBODY:
            return
        letters, letter = self._desk.journal.letters, self.letter
        words = (letter.subject, letter.text)
        try:
            if words == (self._made.subject, self._made.text):
                letters.drop_draft(letter)
            else:
                letters.keep_draft(letter)
        except JournalError as error:
            self._desk.messages.failure(error)

    def _keep_address(self) -> None:
        if self._made is NOBODY:
            return
        letter = self.letter
        if letter.to and not self._made.to:
            self._add_address(letter.person, letter.to)
        if letter.also_to and not self._made.also_to and letter.about.other is not None:
            self._add_address(letter.about.other, letter.also_to)
        self._made = self._made._replace(
            to=self._made.to or letter.to, also_to=self._made.also_to or letter.also_to
        )

    def _add_address(self, person: int, address: str) -> None:
        people = self._desk.journal.people
        if address not in [one.value for one in people.reach(person)]:
            people.add_reach(person, ReachKind.EMAIL, address)

    def _name_addresses(self, made: Letter) -> None:
        """Say whose address each is where there are two."""
        two = made.about.other is not None
        self.also_to.setVisible(two)
        name = self.tr("E-mail address of {name}")
        words = name.format(name=made.name) if two else self.tr("E-mail address")
        for field, label in ((self.to, words), (self.also_to, name.format(name=made.other_name))):
            field.label.setText(label.replace("&", "&&"))
            field.edit.setAccessibleName(label)

    def _say_what_to_look_at(self) -> None:
        mistake = self._desk.journal.letters.wording(self._kind).mistake
        words = ""
        if mistake is not None:
            words = self.tr("Your own words have a mistake, so the first ones are used: {what}")
            words = words.format(what=said_of_mistake(mistake))
        self.notice.setText(words)
        self._trouble.setVisible(bool(words))
        self.quoted.set_text(
            self.tr("Your own note is quoted in the message: read it as they will.")
            if self._made.note
            else ""
        )
