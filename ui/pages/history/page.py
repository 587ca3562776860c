"""The History page: the changes by day, and back or forward to any of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from netjournal.store.changes import Past, Way
from ui.dates import full_day
from ui.pages.history.chosen import Chosen
from ui.pages.history.model import PAST_ROLE, HistoryModel
from ui.pages.history.rows import HistoryDelegate
from ui.pages.history.travel import Travel
from ui.pages.page import Desk, Page
from ui.widgets.button import Button
from ui.widgets.heading import Heading
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class HistoryList(QListView):
    """The changes; Enter asks for the one chosen."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the change chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class HistoryPage(Page):
    """What changed and when; each point can be gone back to, and forward again."""

    key: ClassVar[str] = "history"
    title: ClassVar[str] = "History"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.travel = Travel(desk, self)
        self.model = HistoryModel(desk.journal.history, self._today, self)
        self._build()
        self.travel.moved.connect(self._on_moved)
        self.travel.ended.connect(self._on_ended)
        self.stop_button.clicked.connect(self.travel.stop)
        self.list.entered.connect(self._on_entered)
        self.chosen.asked.connect(self._on_asked)
        self.chosen.too_asked.connect(self._on_too)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show the changes with the last one chosen."""
        self._renew()
        self.list.setCurrentIndex(self.model.index(max(0, self.model.last_made())))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changed: Changed | None) -> None:
        """Bring the list up to date, but for every step of a long way."""
        if not self.travel.under_way:
            self._renew()

    def flush(self) -> bool:
        """Stop on the way when the page is left."""
        self.travel.stop()
        return super().flush()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 26, 28, 24)
        outer.setSpacing(16)
        self.heading = Heading(self.tr("History"), self, " ")
        across = QHBoxLayout()
        across.setSpacing(20)
        self.list = HistoryList(self)
        self.list.setAccessibleName(self.tr("Changes, newest first"))
        self.list.setProperty("kind", "card")
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.desk.theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen = Chosen(self.desk, self)
        across.addWidget(self.list, 1)
        across.addWidget(self.chosen, 0, Qt.AlignmentFlag.AlignTop)
        self.nothing = Label(
            self.tr("Nothing to take back yet: every change you make is listed here by its name."),
            self,
            "soft",
            wrap=True,
        )
        outer.addWidget(self.heading)
        outer.addWidget(self.nothing)
        outer.addLayout(across, 1)
        outer.addWidget(self._progress())
        outer.addStretch(0)

    def _progress(self) -> QWidget:
        self.progress = QWidget(self)
        row = QHBoxLayout(self.progress)
        row.setContentsMargins(0, 0, 0, 0)
        self.bar = QProgressBar(self.progress)
        self.bar.setAccessibleName(self.tr("On the way"))
        self.bar.setTextVisible(False)
        self.stop_button = Button(self.tr("Stop here"), self.progress)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.progress.hide()
        return self.progress

    def _renew(self) -> None:
        chosen = self._entry()
        place = self.list.verticalScrollBar().value()
        self.model.renew()
        there = bool(self.model.entries)
        self.nothing.setVisible(not there)
        self.list.setVisible(there)
        self.heading.set_subtitle(self._how_far())
        if chosen is not None:
            row = self.model.row_of(chosen.id)
            self.list.setCurrentIndex(self.model.index(row if row >= 0 else 0))
            self.list.verticalScrollBar().setValue(place)
        self.chosen.show_entry(self._entry())

    def _how_far(self) -> str:
        reach, today = self.desk.journal.history_reach(), self._today()
        words = self.tr("Changes are kept for {days} days, or {size} MB of them at most.")
        said = words.format(days=reach.days, size=reach.megabytes)
        if reach.forgotten_until is None:
            return said
        gone = self.tr("{kept} Those up to {day} are no longer kept; what they wrote stays.")
        return gone.format(kept=said, day=full_day(reach.forgotten_until.date(), today))

    def _today(self) -> date:
        return self.desk.journal.now.date()

    def _entry(self) -> Past | None:
        entry = self.list.currentIndex().data(PAST_ROLE)
        return entry if isinstance(entry, Past) else None

    def _go(self, way: Way) -> None:
        if self.travel.under_way:
            return
        self.bar.setRange(0, way.undo or way.redo)
        self.bar.setValue(0)
        self.chosen.setEnabled(False)
        self.travel.begin(way)
        if not self.travel.under_way:
            self.chosen.setEnabled(True)

    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        if not self.travel.under_way:
            self.chosen.show_entry(self._entry())

    def _on_entered(self) -> None:
        if self.chosen.go.isVisible():
            self.chosen.go.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.chosen.too.isVisible():
            self.chosen.too.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_asked(self, entry: int) -> None:
        self._go(self.desk.journal.way_to(entry))

    def _on_too(self, entry: int) -> None:
        way = self.desk.journal.way_to(entry)
        self._go(Way(way.undo + 1, 0))

    def _on_moved(self, done: int, total: int) -> None:
        self.progress.setVisible(total > 1)
        self.bar.setValue(done)

    def _on_ended(self) -> None:
        self.progress.hide()
        self.chosen.setEnabled(True)
        self._renew()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.travel.words:
            self.desk.messages.notice(self.travel.words)
