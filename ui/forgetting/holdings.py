"""Everything a journal holds about somebody, in plain groups with counts, and handing it over."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QWidget

from netjournal.errors import JournalError
from netjournal.forgetting.held import Held
from netjournal.sheets.gather.written import file_name
from ui.forgetting.wording import begun_large
from ui.merging.wording import shortened
from ui.pages.page import Desk
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import said

COLUMNS = 2
ENDINGS = (".md", ".json")


class Holdings(Card):
    """Counts by group, and a file with all of it for whoever asks what is held about them."""

    def __init__(self, desk: Desk, held: Held, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = held
        title = self.tr("What the journal holds about {name}")
        self.set_title(title.format(name=shortened(held.name)))
        self.body.setSpacing(12)
        self.body.setContentsMargins(0, 6, 0, 0)
        self.add(self._groups())
        self.private = QCheckBox(self.tr("With what is private"), self)
        self.private.setAccessibleName(self.private.text())
        words = self.tr(
            "Private are my private notes, reservations, decisions, my own checks and letters "
            "begun."
        )
        self.private.setAccessibleDescription(words)
        self.hand_over = Button(self.tr("Hand it over as a file…"), self)
        self.hand_over.setAutoDefault(False)
        named = self.tr("Hand over what is held about {name} as a file…")
        self.hand_over.setAccessibleName(named.format(name=held.name))
        self.hand_over.clicked.connect(self._on_hand_over)
        row = QWidget(self)
        flow = FlowLayout(row, 14, level=True)
        flow.addWidget(self.hand_over)
        flow.addWidget(self.private)
        self.add(row)
        self.add(Label(words, self, "small", wrap=True))
        self.told = Label("", self, "strong", wrap=True)
        self.told.hide()
        self.add(self.told)

    def _groups(self) -> QWidget:
        """Give what there is as `how to reach them   3`, in two columns read downwards."""
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        groups = Counter[str]()
        for kept in self._held.tables:
            words = self.tr("The entry itself") if kept.table == "person" else said(kept.said)
            groups[begun_large(words)] += len(kept.rows)
        depth = -(-len(groups) // COLUMNS)
        for at, (words, count) in enumerate(groups.items()):
            row, column = at % depth, 2 * (at // depth)
            number = Label(QLocale().toString(count), box, "strong")
            label = Label(words, box, wrap=True)
            grid.addWidget(number, row, column, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(label, row, column + 1)
        for column in range(COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        return box

    def _on_hand_over(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        chooser = QFileDialog(self, self.tr("Hand over what is held"), folder)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = (self.tr("Text to be read (*.md)"), self.tr("Data for programs (*.json)"))
        chooser.setNameFilters(filters)
        chooser.setDefaultSuffix(ENDINGS[0])
        chooser.filterSelected.connect(partial(_follow, chooser, filters))
        name = file_name(self.tr("What is held about {name}").format(name=self._held.name))
        chooser.selectFile(name + ENDINGS[0])
        chooser.fileSelected.connect(self._on_file)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.open()

    def _on_file(self, chosen: str) -> None:
        path, private = Path(chosen), self.private.isChecked()
        try:
            self._desk.journal.forgetting.hand_over(self._held.person, path, private=private)
        except JournalError as error:
            self._tell(" ".join(said(part) for part in (error.what, error.todo) if part))
            return
        words = self.tr("Saved as {file}, without what is private.")
        if private:
            words = self.tr("Saved as {file}, with what is private.")
        self._tell(words.format(file=path.name))

    def _tell(self, words: str) -> None:
        self.told.set_text(words)
        self.hand_over.setAccessibleDescription(words)


def _follow(chooser: QFileDialog, filters: tuple[str, str], chosen: str) -> None:
    """Let a name get the ending of the format chosen."""
    ending = ENDINGS[filters.index(chosen)] if chosen in filters else ENDINGS[0]
    chooser.setDefaultSuffix(ending)
    for file in chooser.selectedFiles()[:1]:
        chooser.selectFile(Path(file).with_suffix(ending).name)
