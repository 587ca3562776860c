"""The eight small checks: do we understand, know, like and trust each other? (rule 11)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError, NotFound
from netjournal.relationships.relationship import Check
from netjournal.words import Quality, Side
from ui.autosave import Autosave, Binding
from ui.pages.page import Desk
from ui.reservations.wording import first_name, tr
from ui.widgets.card import Card
from ui.widgets.label import Label

NARROW = 700

STATEMENTS = {
    (Side.MINE, Quality.UNDERSTAND): QT_TRANSLATE_NOOP(
        "reservations", "I understand {whose} business"
    ),
    (Side.MINE, Quality.KNOW): QT_TRANSLATE_NOOP("reservations", "I know {who}"),
    (Side.MINE, Quality.LIKE): QT_TRANSLATE_NOOP("reservations", "I like {who}"),
    (Side.MINE, Quality.TRUST): QT_TRANSLATE_NOOP("reservations", "I trust {who}"),
    (Side.THEIRS, Quality.UNDERSTAND): QT_TRANSLATE_NOOP("reservations", "{who} understands mine"),
    (Side.THEIRS, Quality.KNOW): QT_TRANSLATE_NOOP("reservations", "{who} knows me"),
    (Side.THEIRS, Quality.LIKE): QT_TRANSLATE_NOOP("reservations", "{who} likes me"),
    (Side.THEIRS, Quality.TRUST): QT_TRANSLATE_NOOP("reservations", "{who} trusts me"),
}


def statement(side: Side, quality: Quality, name: str) -> str:
    """Say one of the eight checks with the person's first name."""
    who = first_name(name)
    whose = tr("{who}’s").format(who=who)
    words = str(STATEMENTS[side, quality])
    return tr(words).format(who=who, whose=whose)


class YesNo(QWidget):
    """Yes, no, or not looked at: three chips of which one is chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        self._group = QButtonGroup(self)
        self._chips: dict[bool | None, QPushButton] = {}
        for value, words in ((True, tr("yes")), (False, tr("no")), (None, tr("not looked"))):
            chip = QPushButton(words, self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            chip.clicked.connect(partial(self._on_clicked, value))
            self._group.addButton(chip)
            self._chips[value] = chip
            across.addWidget(chip)

    def name_for(self, said: str) -> None:
        """Name the chips after what they answer."""
        self.setAccessibleName(said)
        for chip in self._chips.values():
            chip.setAccessibleName(f"{said}: {chip.text()}")

    def show_value(self, value: bool | None) -> None:
        """Choose a chip without telling."""
        self._chips[value].setChecked(True)

    def _on_clicked(self, value: bool | None) -> None:
        self.chosen.emit(value)


class CheckLine(QWidget):
    """One check: what it says, the answer, and a note."""

    chosen = Signal(object, object)

    def __init__(self, check: Check, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.check = check
        said = statement(check.side, check.quality, name)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 8)
        down.setSpacing(6)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(Label(said, self, wrap=True), 1)
        self._answer = YesNo(self)
        self._answer.name_for(said)
        self._answer.chosen.connect(self._on_chosen)
        across.addWidget(self._answer)
        self.note = QLineEdit(self)
        self.note.setAccessibleName(tr("Note: {said}").format(said=said))
        self.note.setPlaceholderText(tr("Note"))
        down.addLayout(across)
        down.addWidget(self.note)
        self.show_check(check)

    def show_check(self, check: Check) -> None:
        """Show what is known now."""
        self.check = check
        self._answer.show_value(check.so)

    def _on_chosen(self, value: bool | None) -> None:
        self.chosen.emit(self.check, value)


class EightChecks(QWidget):
    """The four checks on either side with a person; the page calls refresh on every change."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self._person: int | None = None
        self._lines: list[CheckLine] = []
        self._bindings: list[Binding] = []
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self._card = Card(self, tr("Understand, know, like and trust"))
        down.addWidget(self._card)
        self._grid: QWidget | None = None
        self._narrow: bool | None = None

    def show_person(self, person: int) -> None:
        """Show the checks of a person."""
        if person != self._person:
            self._person = person
            self._rebuild(person)
        self.refresh()

    def refresh(self) -> None:
        """Bring the answers up to date; a note that is being typed stays."""
        if self._person is None:
            return
        checks = self._desk.journal.relationship.checks(self._person)
        for line, check in zip(self._lines, checks, strict=False):
            line.show_check(check)
        for binding in self._bindings:
            binding.refresh()

    def _rebuild(self, person: int) -> None:
        self._autosave.flush()
        if self._grid is not None:
            self._card.body.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._lines, self._bindings = [], []
        try:
            name = self._desk.journal.people.get(person).name
        except NotFound:
            return
        self._grid = QWidget(self._card)
        self._places = QGridLayout(self._grid)
        self._places.setContentsMargins(0, 4, 0, 0)
        self._places.setHorizontalSpacing(32)
        self._places.setVerticalSpacing(4)
        self._narrow = None
        for check in self._desk.journal.relationship.checks(person):
            line = CheckLine(check, name, self._grid)
            line.chosen.connect(self._on_chosen)
            self._lines.append(line)
            self._bindings.append(self._bind(line))
        self._card.add(self._grid)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides below each other when there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._desk.theme.px(NARROW)
        if narrow == self._narrow or not self._lines:
            return
        self._narrow = narrow
        for index, line in enumerate(self._lines):
            column, row = divmod(index, len(Quality))
            self._places.removeWidget(line)
            self._places.addWidget(line, index if narrow else row, 0 if narrow else column)
        self._places.setColumnStretch(0, 1)
        self._places.setColumnStretch(1, 0 if narrow else 1)
        self._places.setHorizontalSpacing(0 if narrow else 32)

    def _bind(self, line: CheckLine) -> Binding:
        load, save = partial(self._note, line), partial(self._save_note, line)
        return self._autosave.bind(line.note, load=load, save=save)

    def _note(self, line: CheckLine) -> str:
        return line.check.note

    def _save_note(self, line: CheckLine, note: str) -> None:
        if self._person is not None:
            check = line.check = line.check._replace(note=note)
            relationship = self._desk.journal.relationship
            relationship.check(self._person, check.side, check.quality, note=note)

    def _on_chosen(self, check: Check, so: bool | None) -> None:
        if self._person is None or not self._autosave.flush():
            return
        relationship = self._desk.journal.relationship
        try:
            if so is None:
                relationship.uncheck(self._person, check.side, check.quality)
            else:
                relationship.check(self._person, check.side, check.quality, so)
        except JournalError as error:
            self._desk.messages.failure(error)
