"""A quick look at the person under the cursor, without leaving the table."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netjournal.errors import NotFound
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.list_state import REST_MS
from ui.pages.people.story_model import head_of, in_words
from ui.pages.people.table.columns import follow_up_words
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.label import Label
from ui.widgets.spans import plain
from ui.words import counted, said

if TYPE_CHECKING:
    from datetime import date

    from netjournal.journal import Journal
    from netjournal.overview.timeline import Entry
    from netjournal.people.people import Reach
    from netjournal.people.people_list import Listed

LAST = 3


class Glance(NamedTuple):
    """What a quick look shows of somebody."""

    row: Listed
    reach: tuple[Reach, ...]
    open_reservations: int
    last: tuple[Entry, ...]


def glance(journal: Journal, person: int) -> Glance:
    """Read one person; raises NotFound."""
    journal.people.get(person)
    today = journal.now.date()
    (row,) = journal.people_list.rows([person])
    return Glance(
        row=row,
        reach=tuple(journal.people.reach(person)),
        open_reservations=len(journal.reservations.checklist(person).open),
        last=tuple(islice((one for one in journal.timeline.of(person) if one.on <= today), LAST)),
    )


class QuickLook(QScrollArea):
    """Follows the cursor once it rests a moment; opened(id) when its button is pressed."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self._facts: list[QWidget] = []
        self.setAccessibleName(self.tr("Quick look"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self.refresh)

    @property
    def person(self) -> int | None:
        """Who is shown."""
        return self._person

    def look_at(self, person: int | None) -> None:
        """Show somebody as soon as the cursor rests."""
        self._person = person
        self._resting.start()

    def wait(self) -> None:
        """Leave it a moment longer as it is, while one types."""
        if self._resting.isActive():
            self._resting.start()

    def refresh(self) -> None:
        """Read and show the person anew."""
        if not self.isVisible():
            return
        self._resting.stop()
        try:
            found = glance(self._desk.journal, self._person) if self._person is not None else None
        except NotFound:
            found = None
        self.inside.setVisible(found is not None)
        if found is not None:
            self._show(found)

    def _build(self) -> None:
        body = QWidget(self)
        body.setProperty("kind", "body")
        self.setWidget(body)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 4, 0)
        self.inside = QFrame(body)
        self.inside.setProperty("kind", "card")
        self.inside.hide()
        whole.addWidget(self.inside)
        whole.addStretch(1)
        self._layout = QVBoxLayout(self.inside)
        self._layout.setContentsMargins(18, 18, 18, 18)
        self._layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.avatar = Avatar(self._desk.theme, "", self.inside, 40)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = Label("", self.inside, "section", wrap=True)
        self.stage = Label("", self.inside, "soft", wrap=True)
        words.addWidget(self.name)
        words.addWidget(self.stage)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._layout.addLayout(head)
        self._between = QVBoxLayout()
        self._between.setSpacing(6)
        self._layout.addLayout(self._between)
        self.open = Button("", self.inside)
        self.open.clicked.connect(self._on_open)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    def _show(self, found: Glance) -> None:
        row, today = found.row, self._desk.journal.now.date()
        self.avatar.set_name(row.name)
        self.name.setText(row.name)
        self.stage.setText(self._stage(row, today))
        self.open.set_text(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open {name}").format(name=row.name))
        for old in self._facts:
            self._between.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._facts = []
        works = ", ".join(part for part in (row.role, row.organisation) if part)
        self._fact(row.does)
        self._fact(works, "soft")
        for one in found.reach:
            self._fact(one.value, "soft")
        if found.open_reservations:
            number = found.open_reservations
            words = counted("1 open reservation", "{count} open reservations", number)
            self._fact(words, "warn")
        if row.follow_up is not None:
            due = row.follow_up <= today
            words = self.tr("To do {follow_up}").format(follow_up=follow_up_words(row, today))
            self._fact(words, "warn" if due else "")
        self._tell(found.last, today)
        spoken = [self.stage.text(), *(one.text() for one in self._facts if isinstance(one, Label))]
        self.setAccessibleDescription(", ".join((row.name, *spoken)))

    def _stage(self, row: Listed, today: date) -> str:
        if row.since is None:
            return said(row.stage)
        since = self.tr("{stage} since {day}")
        return since.format(stage=said(row.stage), day=short_day(row.since, today))

    def _tell(self, entries: tuple[Entry, ...], today: date) -> None:
        if not entries:
            return
        line = Line(self.inside)
        self._between.addSpacing(4)
        self._between.addWidget(line)
        self._facts.append(line)
        for one in in_words(entries):
            self._fact(short_day(one.on, today), "small")
            self._fact(plain(head_of(one)))

    def _fact(self, text: str, kind: str = "") -> None:
        if not text:
            return
        label = Label(text, self.inside, kind, wrap=True)
        self._between.addWidget(label)
        self._facts.append(label)

    def _on_open(self) -> None:
        if self._person is not None:
            self.opened.emit(self._person)
