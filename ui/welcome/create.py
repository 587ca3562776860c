"""The second page of the welcome: the name and place of a new journal, and who can read it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.paths import NAME, SUFFIX, Paths
from netjournal.voice import Voice
from ui.choosing import Chooser
from ui.passphrase.fields import NewPassphrase
from ui.welcome.problem import Problem
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import LineField
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody

COLUMN = 600
NOT_IN_NAMES = '/\\:*?"<>|'


class CreatePage(QWidget):
    """Makes the journal and emits made(journal); a name that is taken is said in place."""

    made = Signal(object)
    back = Signal()

    def __init__(self, paths: Paths, chooser: Chooser, parent: QWidget) -> None:
        super().__init__(parent)
        self.voice = Voice()
        self._paths = paths
        self._chooser = chooser
        self._folder = paths.journals
        self._body = PageBody(self, max_width=COLUMN, margins=(36, 28))
        self._body.body.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._body, 1)
        content = self._body.content
        self._body.add(
            Heading(
                self.tr("Create a journal"),
                content,
                self.tr("It is one file. Copy it, and you have copied everything."),
            )
        )
        self.problem = Problem(content)
        self._body.add(self.problem)
        self._body.add(self._place(content))
        self._body.add(self._readers(content))
        whole.addLayout(self._foot())
        self.propose(None)

    def propose(self, path: Path | None) -> None:
        """Offer a name and place: those given, or a free name among the user's documents."""
        self.problem.hide()
        self.passphrase.clear()
        self._with.setChecked(True)
        self._folder = self._paths.journals if path is None else path.parent
        self.name.edit.setText(self._free_name() if path is None else path.stem)
        self.name.edit.selectAll()

    @property
    def path(self) -> Path:
        """Where the journal would be."""
        name = self.name.edit.text().strip().removesuffix(SUFFIX)
        return self._folder / f"{name}{SUFFIX}"

    def _free_name(self) -> str:
        names = (NAME, *(f"{NAME} {number}" for number in range(2, 100)))
        free = (name for name in names if not (self._folder / f"{name}{SUFFIX}").exists())
        return next(free, NAME)

    def _place(self, content: QWidget) -> Card:
        card = Card(content)
        self.name = LineField(self.tr("Name of the journal"), card)
        self.name.edit.textChanged.connect(self._on_name)
        self._where = Label("", card, "small", wrap=True)
        elsewhere = Button(self.tr("Another folder…"), card, ButtonKind.LINK)
        elsewhere.clicked.connect(self._choose_folder)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._where, 1)
        across.addWidget(elsewhere)
        card.add(self.name)
        card.body.addLayout(across)
        return card

    def _readers(self, content: QWidget) -> Card:
        card = Card(content, self.tr("Who can read it"))
        self._with = QRadioButton(self.tr("With a passphrase"), card)
        self._without = QRadioButton(self.tr("Without a passphrase"), card)
        group = QButtonGroup(card)
        explained = (
            self.tr(
                "Only who knows it can read the file. "
                "If you lose it, nobody can open the journal again: there is no second key."
            ),
            self.tr("Whoever uses this computer, or gets hold of the file, can read it."),
        )
        nothing = self.tr("Type one, or choose “Without a passphrase” below.")
        self.passphrase = NewPassphrase(card, self.tr("Passphrase"), nothing, self._known)
        self.passphrase.down.setContentsMargins(27, 8, 0, 8)
        card.body.setSpacing(4)
        for radio, words in zip((self._with, self._without), explained, strict=True):
            group.addButton(radio)
            radio.setAccessibleName(radio.text())
            radio.setAccessibleDescription(words)
            sentence = Label(words, card, "soft", wrap=True)
            sentence.setContentsMargins(27, 0, 0, 0)
            card.add(radio)
            card.add(sentence)
            if radio is self._with:
                card.add(self.passphrase)
        self._with.toggled.connect(self.passphrase.setEnabled)
        return card

    def _known(self) -> tuple[str, ...]:
        return (self.name.edit.text(),)

    def _foot(self) -> QHBoxLayout:
        back = Button(self.tr("Back"), self)
        back.clicked.connect(self.back)
        create = Button(self.tr("Create the journal"), self, ButtonKind.PRIMARY)
        create.setDefault(True)
        create.clicked.connect(self._create)
        foot = QHBoxLayout()
        foot.setContentsMargins(36, 4, 36, 24)
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(back)
        foot.addWidget(create)
        return foot

    @Slot()
    def _on_name(self) -> None:
        self._where.setText(self.tr("In {folder}").format(folder=self._folder))

    @Slot()
    def _choose_folder(self) -> None:
        folder = self._chooser.folder(self, self._folder)
        if folder is not None:
            self._folder = folder
            self._on_name()

    @Slot()
    def _create(self) -> None:
        self.problem.hide()
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            journal = self._made()
        except JournalError as error:
            self.problem.show_error(error)
            self._body.ensureWidgetVisible(self.problem)
        except OSError as error:
            self.problem.show_error(
                JournalError(
                    self.tr("The folder {folder} cannot be made.").format(folder=self._folder),
                    error.strerror or "",
                    self.tr("Choose another folder."),
                )
            )
        else:
            if journal is not None:
                self.made.emit(journal)
        finally:
            self.unsetCursor()

    def _made(self) -> Journal | None:
        self._refuse_bad_name()
        passphrase = None
        if self._with.isChecked():
            passphrase = self.passphrase.agreed()
            if passphrase is None:
                return None
        path = self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        backups = self._paths.backup_folder(path)
        return Journal.create(path, passphrase, backups=backups, voice=self.voice)

    def _refuse_bad_name(self) -> None:
        name = self.name.edit.text().strip()
        if not name or name.startswith(".") or set(name) & set(NOT_IN_NAMES):
            self.name.edit.setFocus()
            raise JournalError(
                self.tr("The journal needs a name that a file can have."),
                "",
                self.tr("Leave out {signs} and a dot at the start.").format(
                    signs=" ".join(NOT_IN_NAMES)
                ),
            )
