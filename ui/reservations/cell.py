"""One cell of the checklist: not considered yet, none, or the reservations of a kind on a side."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netjournal.relationships.reservations import Cell
from netjournal.words import ReservationKind, Side
from ui.dates import short_day
from ui.icons import Icons
from ui.reservations.doubt import DoubtItem, DoubtWords
from ui.reservations.level_chip import LevelChip
from ui.reservations.wording import side_words, tr, within
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.chip import Tone
from ui.widgets.flow import FlowLayout
from ui.words import said


class CellWords(NamedTuple):
    """What a cell says now, and which of its reservations is open in the editor."""

    cell: Cell
    doubts: tuple[DoubtWords, ...]
    ask_again: bool
    today: date
    opened: int | None = None


class CellWidget(QWidget):
    """Shows one kind on one side, and takes "none" or a new reservation."""

    considered = Signal()
    unconsidered = Signal()
    write_wanted = Signal()
    opened = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, side: Side, kind: ReservationKind, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.side = side
        self.kind = kind
        self._words: CellWords | None = None
        self._items: list[DoubtItem] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across = QHBoxLayout(self)
        across.setContentsMargins(10, 6, 6, 9)
        across.setSpacing(2)
        self._down = QVBoxLayout()
        self._down.setSpacing(4)
        across.addLayout(self._down, 1)
        self._make_foot()
        self._down.addStretch(1)
        self.plus = IconButton(icons.get("plus", token="soft"), tr("Write one down"), self)
        across.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignTop)
        self._forget = QAction(tr("Not considered after all"), self)
        self.addAction(self._forget)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.none.clicked.connect(self.considered)
        self.write.clicked.connect(self.write_wanted)
        self.plus.clicked.connect(self.write_wanted)
        self._forget.triggered.connect(self.unconsidered)

    def name_for(self, name: str) -> None:
        """Name the controls after the person, the side and the kind."""
        about = f"{said(self.kind)}, {within(side_words(self.side, name), name)}"
        self._about = about
        self.setAccessibleName(about)
        self.none.setAccessibleName(tr("None: {about}").format(about=about))
        for button in (self.write, self.plus):
            button.setAccessibleName(tr("Write one down: {about}").format(about=about))
        self.plus.setToolTip(tr("Write one down"))

    def show_words(self, words: CellWords) -> None:
        """Show what the cell holds now."""
        if words == self._words:
            return
        self._words = words
        self._show_doubts(words)
        self._show_foot(words)

    def focus(self) -> None:
        """Put the focus on the first control that can be used."""
        shown = [item.button for item in self._items if not item.isHidden()]
        buttons = (*shown, self.none, self.write, self.plus)
        first = next(button for button in buttons if not button.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_doubt(self, reservation: int) -> None:
        """Put the focus on a reservation, or on the cell when it is gone."""
        for item in self._items:
            if item.key == reservation and not item.isHidden():
                item.button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.focus()

    def _make_foot(self) -> None:
        self._foot = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._foot.setSizePolicy(policy)
        flow = FlowLayout(self._foot, 6)
        flow.setContentsMargins(6, 0, 0, 0)
        self.chip = LevelChip(self._theme, self._foot)
        self.none = Button(tr("None"), self._foot, ButtonKind.SMALL)
        self.write = Button(tr("Write one down"), self._foot, ButtonKind.SMALL)
        for widget in (self.chip, self.none, self.write):
            flow.addWidget(widget)
        self._down.addWidget(self._foot)

    def _show_doubts(self, words: CellWords) -> None:
        while len(self._items) < len(words.doubts):
            item = DoubtItem(self._theme, self)
            item.pressed.connect(self.opened)
            self._down.insertWidget(len(self._items), item)
            self._items.append(item)
        for index, item in enumerate(self._items):
            item.setVisible(index < len(words.doubts))
            if index < len(words.doubts):
                doubt = words.doubts[index]
                item.show_words(doubt, opened=doubt.key == words.opened)

    def _show_foot(self, words: CellWords) -> None:
        cell, focused = words.cell, self.none.hasFocus()
        new = not cell.considered
        self.plus.setHidden(new)
        self.write.setVisible(new)
        self.none.setVisible(new or words.ask_again)
        self.none.setText(_confirm_words(cell))
        name = tr("{answer}: {about}").format(answer=_confirm_words(cell), about=self._about)
        self.none.setAccessibleName(name)
        self.chip.set_chip(*_chip(words))
        self._foot.setVisible(not cell.reservations or words.ask_again)
        self._forget.setEnabled(cell.none)
        if focused and self.none.isHidden():
            self.focus()


def _confirm_words(cell: Cell) -> str:
    if not cell.considered:
        return tr("None")
    return tr("Still none") if cell.none else tr("Nothing else")


def _chip(words: CellWords) -> tuple[str, Tone]:
    cell = words.cell
    if not cell.considered:
        return tr("not considered yet"), Tone.QUIET
    if words.ask_again:
        if cell.considered_on is None:
            return tr("ask again"), Tone.WARN
        day = short_day(cell.considered_on.date(), words.today)
        said = tr("ask again · none {day}") if cell.none else tr("ask again · last {day}")
        return said.format(day=day), Tone.WARN
    return (tr("none"), Tone.ACCENT) if cell.none else ("", Tone.QUIET)
