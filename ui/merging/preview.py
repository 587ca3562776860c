"""What a merge would do: both entries side by side, field by field, and what moves."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netjournal.people.merging import MergedField, Preview
from netjournal.people.people import PersonRow
from ui.merging.wording import moving_in_words, value_in_words
from ui.pages.page import Desk
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Card, Line
from ui.widgets.chip import Chip, Tone
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import said

LABEL_WIDTH = 132
KEPT, OTHER, WHAT = 1, 2, 3


class Two(NamedTuple):
    """Who is kept and who becomes part of them."""

    kept: PersonRow
    other: PersonRow


class MergePreview(PageBody):
    """Built anew for each pair, so that it can be read from the top."""

    def __init__(self, desk: Desk, two: Two, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent, margins=(0, 0))
        self._desk = desk
        self._two = two
        self.body.setSpacing(16)
        if preview.told:
            self.add(self._told(preview))
        self.add(self._fields(preview))
        self.add(self._moving(preview))

    def _fields(self, preview: Preview) -> QWidget:
        card = Card(self.content)
        card.setAccessibleName(self.tr("Field by field"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, self._desk.theme.px(LABEL_WIDTH))
        grid.setColumnStretch(KEPT, 1)
        grid.setColumnStretch(OTHER, 1)
        card.body.addLayout(grid)
        grid.addWidget(self._head(self._two.kept, self.tr("Is kept"), card), 0, KEPT)
        grid.addWidget(self._head(self._two.other, self.tr("Becomes part of it"), card), 0, OTHER)
        for field in preview.fields:
            row = grid.rowCount()
            grid.addWidget(Line(card), row, 0, 1, 4)
            self._add_field(grid, row + 1, field, card)
        same = self.tr("Everything else that {name} says stays as it is.")
        if not preview.fields:
            same = self.tr("In no field do the two say different things.")
        row = grid.rowCount()
        grid.addWidget(Line(card), row, 0, 1, 4)
        words = Label(same.format(name=self._two.kept.name), card, "small", wrap=True)
        grid.addWidget(words, row + 1, 0, 1, 4)
        return card

    def _head(self, person: PersonRow, what: str, parent: QWidget) -> QWidget:
        head = QWidget(parent)
        across = QHBoxLayout(head)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Avatar(self._desk.theme, person.name, head), 0, _TOP)
        down = QVBoxLayout()
        down.setSpacing(2)
        down.addWidget(Label(what, head, "label"))
        down.addWidget(Label(person.name, head, "strong", wrap=True))
        down.addWidget(Chip(said(person.stage), head), 0, Qt.AlignmentFlag.AlignLeading)
        across.addLayout(down, 1)
        return head

    def _add_field(self, grid: QGridLayout, row: int, field: MergedField, parent: QWidget) -> None:
        label = said(field.label)
        grid.addWidget(Label(label, parent, "label", wrap=True), row, 0, _TOP)
        kept, other = value_in_words(field.kept), value_in_words(field.other)
        mine = Label(kept or self.tr("nothing yet"), parent, "" if kept else "small", wrap=True)
        grid.addWidget(mine, row, KEPT, _TOP)
        theirs = Label(other, parent, wrap=True)
        grid.addWidget(theirs, row, OTHER, _TOP)
        what = self.tr("fills what is empty") if field.filled else self.tr("goes into a note")
        chip = Chip(what, parent, Tone.ACCENT if field.filled else Tone.QUIET)
        grid.addWidget(chip, row, WHAT, _TOP | Qt.AlignmentFlag.AlignLeading)
        spoken = self.tr("{field} of {name}: {value}")
        mine.setAccessibleName(
            spoken.format(field=label, name=self._two.kept.name, value=mine.text())
        )
        theirs.setAccessibleName(spoken.format(field=label, name=self._two.other.name, value=other))

    def _moving(self, preview: Preview) -> QWidget:
        moving = moving_in_words(preview.moving)
        words = self.tr("Nothing else is written about {other}.")
        if moving:
            words = self.tr("{everything}: all of it goes to {name}.")
        return self._part(
            self.tr("What moves"),
            [words.format(everything=moving, name=self._two.kept.name, other=self._two.other.name)],
        )

    def _told(self, preview: Preview) -> QWidget:
        return self._part(self.tr("Worth knowing"), [said(words) for words in preview.told])

    def _part(self, title: str, sentences: list[str]) -> QWidget:
        part = QWidget(self.content)
        down = QVBoxLayout(part)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        down.addWidget(Label(title, part, "section"))
        for words in sentences:
            down.addWidget(Label(words, part, wrap=True))
        return part


class SwapLine(QWidget):
    """Says what will happen, and swaps which of the two is kept; the button keeps the focus."""

    swapped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        self.words = Label("", self, "soft", wrap=True)
        self.button = Button("", self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.swapped)
        across.addWidget(self.words, 1)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_two(self, kept: str, other: str) -> None:
        """Name the two."""
        words = self.tr(
            "What {kept} says wins. What {other} says fills what is empty, or goes into a note."
        )
        self.words.setText(words.format(kept=kept, other=other))
        self.button.set_text(self.tr("Swap"))
        self.button.setAccessibleName(self.tr("Swap: keep {name}").format(name=other))


_TOP = Qt.AlignmentFlag.AlignTop
