"""The change that is chosen: what it touched, whom, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.store.changes import Past, Way
from ui.dates import clock, full_day
from ui.pages.history.touched import touched_words
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.words import counted

PEOPLE_SHOWN = 4
WIDTH = 300


class Chosen(Card):
    """Emits asked(id) to go to the moment after the change, too_asked() to take it back as well."""

    asked = Signal(object)
    too_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The change that is chosen"))
        self.setMinimumWidth(desk.theme.px(WIDTH - 40))
        self.setMaximumWidth(desk.theme.px(WIDTH))
        self._desk = desk
        self._entry: Past | None = None
        self.name = Label("", self, "section", wrap=True)
        self.when = Label("", self, "soft", wrap=True)
        self.touched = Label("", self, "", wrap=True)
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self.way = Label("", self, "soft", wrap=True)
        self.go = Button("", self, ButtonKind.PRIMARY)
        self.too = Button(self.tr("Take this back too"), self)
        for words in (self.name, self.when, self.touched):
            self.add(words)
        self.body.addLayout(self._people)
        self.body.addSpacing(8)
        self.add(self.way)
        self.add(self.go)
        self.add(self.too)
        self.body.addStretch(1)
        self.go.clicked.connect(self._on_go)
        self.too.clicked.connect(self._on_too)

    def show_entry(self, entry: Past | None) -> None:
        """Show a change, or nothing."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        journal = self._desk.journal
        try:
            tables, way = journal.what_changed(entry.id).tables, journal.way_to(entry.id)
        except JournalError:
            self.hide()
            return
        self.name.set_text(entry.name)
        moment = self.tr("{day}, {time}").format(
            day=full_day(entry.at.date(), journal.now.date()), time=clock(entry.at.time())
        )
        self.when.set_text(moment)
        touched = touched_words(tables)
        self.touched.set_text(self.tr("It touched {things}.").format(things=touched))
        self._show_people(sorted(tables.get("person", frozenset()))[:PEOPLE_SHOWN])
        self._show_way(entry, way)

    def _show_way(self, entry: Past, way: Way) -> None:
        if entry.undone:
            words = counted(
                "Doing it again makes 1 change.", "Doing it again makes {count} changes.", way.redo
            )
            self.go.set_text(self.tr("Do again up to here"))
        else:
            words = counted(
                "1 later change would be taken back.",
                "{count} later changes would be taken back.",
                way.undo,
            )
            self.go.set_text(self.tr("Take back to here"))
        if not way.undo and not way.redo:
            words = self.tr("This is where you are.")
        self.way.set_text(words)
        self.go.setVisible(bool(way.undo or way.redo))
        self.too.setVisible(not entry.undone)

    def _show_people(self, people: list[int]) -> None:
        while item := self._people.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in self._desk.journal.people.rows(people):
            link = Button(row.name, self, ButtonKind.LINK)
            link.setProperty("person", str(row.id))
            link.clicked.connect(self._on_person)
            self._people.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            link.show()

    def _on_person(self) -> None:
        link = self.sender()
        if link is not None:
            self._desk.navigation.go("people", int(str(link.property("person"))))

    def _on_go(self) -> None:
        if self._entry is not None:
            self.asked.emit(self._entry.id)

    def _on_too(self) -> None:
        if self._entry is not None:
            self.too_asked.emit(self._entry.id)
