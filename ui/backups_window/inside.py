"""Looks inside a backup: its people, the story of each, and bringing one of them back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError
from netjournal.safekeeping.bringing_back import Candidate
from ui.backups_window.bringing import BringingCard
from ui.backups_window.story import story_text
from ui.dates import clock, full_day
from ui.pages.page import Desk
from ui.reading_order import focus_next
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.paged_rows import ListRow, PagedRows
from ui.widgets.person_list import PersonList
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.journal import Journal

SIZE = (960, 640)
LIST_WIDTH = 300


class InsideWindow(QDialog):
    """Nothing in the backup is changed. Escape closes it, and the backup with it."""

    def __init__(
        self, desk: Desk, backup: Journal, opened: ExitStack, made: datetime, parent: QWidget
    ) -> None:
        """`opened` is what closes the backup."""
        super().__init__(parent)
        self._desk = desk
        self._backup = backup
        self._opened = opened
        self._made = made
        self._candidates: dict[int, Candidate] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        day = full_day(made.date(), desk.journal.now.date())
        title = self.tr("Inside the backup of {day}, {time}")
        title = title.format(day=day, time=clock(made.time()))
        self.setWindowTitle(title)
        self._build(title)
        wanted = QSize(*(desk.theme.px(length) for length in SIZE))
        self.resize(wanted.boundedTo((parent.parentWidget() or parent).size()))
        self._load()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close the backup with the window."""
        self._opened.close()
        super().done(result)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def _build(self, title: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(Label(title, self, "section", wrap=True))
        self.how_many = Label("", self, "soft", wrap=True)
        down.addWidget(self.how_many)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.setChildrenCollapsible(False)
        across.addWidget(self._left(across))
        across.addWidget(self._right(across))
        across.setStretchFactor(1, 1)
        width = self._desk.theme.px(LIST_WIDTH)
        across.setSizes([width, self._desk.theme.px(SIZE[0]) - width])
        down.addWidget(across, 1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self.bring = Button(self.tr("Bring back…"), self, ButtonKind.PRIMARY)
        self.bring.clicked.connect(self._on_bring)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        foot.addWidget(self.bring)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        down.addLayout(foot)

    def _left(self, parent: QWidget) -> QWidget:
        left = QWidget(parent)
        down = QVBoxLayout(left)
        down.setContentsMargins(0, 0, 12, 0)
        down.setSpacing(8)
        self.filter = QLineEdit(left)
        self.filter.setAccessibleName(self.tr("Find people in the backup"))
        self.filter.setPlaceholderText(self.tr("Name or work"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        down.addWidget(self.filter)
        rows = PagedRows((), self._rows, left)
        self.list = PersonList(self._desk.theme, self.tr("People in the backup"), rows, left)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        down.addWidget(self.list, 1)
        self.nobody = Label(self.tr("Nobody fits."), left, "soft", wrap=True)
        self.nobody.hide()
        down.addWidget(self.nobody)
        return left

    def _right(self, parent: QWidget) -> QWidget:
        right = QWidget(parent)
        down = QVBoxLayout(right)
        down.setContentsMargins(12, 0, 0, 0)
        down.setSpacing(8)
        self.name = Label("", right, "section", wrap=True)
        self.is_here = Label("", right, "soft", wrap=True)
        self.story = QPlainTextEdit(right)
        self.story.setReadOnly(True)
        self.story.setTabChangesFocus(True)
        self.bringing = BringingCard(self._desk, self._backup, self._made.date(), right)
        self.bringing.ended.connect(self._on_ended)
        self.bringing.brought.connect(self._load)
        for part in (self.name, self.is_here):
            down.addWidget(part)
        down.addWidget(self.story, 1)
        down.addWidget(self.bringing)
        return right

    @Slot()
    def _load(self) -> None:
        """Read who is in the backup, and who of them is here."""
        found = self._desk.journal.bringing_back.candidates(self._backup)
        self._candidates = {one.id: one for one in found}
        gone = sum(not one.is_here for one in found)
        words = self.tr("Nothing in it is changed. Everybody in it is in your journal too.")
        if gone:
            words = counted(
                "Nothing in it is changed. 1 person in it is not in your journal any more.",
                "Nothing in it is changed. {count} people in it are not in your journal any more.",
                gone,
            )
        self.how_many.setText(words)
        self.list.rows.renew()
        self._on_filter(self.filter.text())

    def _rows(self, ids: Sequence[int]) -> Iterable[ListRow]:
        for one in ids:
            candidate = self._candidates[one]
            missing = "" if candidate.is_here else self.tr("not here")
            yield ListRow(one, candidate.name, candidate.does, missing)

    @Slot(str)
    def _on_filter(self, text: str) -> None:
        wanted = text.casefold().split()
        found = [
            one.id
            for one in self._candidates.values()
            if all(word in f"{one.name} {one.does}".casefold() for word in wanted)
        ]
        current = self.list.current_id
        self.list.set_ids(found)
        self.nobody.setVisible(not found)
        self.list.choose(current if current in found else next(iter(found), None))
        self._show(self.list.current_id if found else None)

    @Slot(object)
    def _on_chosen(self, person: int) -> None:
        self._on_ended()
        self._show(person)

    @Slot(object)
    def _on_opened(self, _person: int) -> None:
        self.story.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, person: int | None) -> None:
        candidate = self._candidates.get(person) if person is not None else None
        self.bring.setEnabled(candidate is not None)
        self.name.set_text(candidate.name if candidate else "")
        if candidate is None:
            self.is_here.set_text("")
            self.story.setPlainText("")
            return
        here = self.tr("In your journal too.")
        self.is_here.set_text(here if candidate.is_here else self.tr("Not in your journal now."))
        self.story.setAccessibleName(
            self.tr("What the backup holds about {name}").format(name=candidate.name)
        )
        self.bring.setAccessibleName(self.tr("Bring back {name}…").format(name=candidate.name))
        try:
            text = story_text(self._backup, candidate.id)
        except JournalError as error:
            self._desk.messages.failure(error)
            text = ""
        self.story.setPlainText(text)

    @Slot()
    def _on_bring(self) -> None:
        person = self.list.current_id
        if person is not None:
            self.bring.hide()
            self.bringing.ask(self._candidates[person])

    @Slot()
    def _on_ended(self) -> None:
        self.bringing.hide()
        self.bring.show()
