"""The list of events, newest first, and the form that makes a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.events.events import EventRow
from ui.dates import full_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import FilterChips, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import DateField, LineField
from ui.widgets.heading import Heading
from ui.widgets.page_body import PageBody
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span
from ui.words import counted

if TYPE_CHECKING:
    from ui.pages.page import Desk

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ALL = "all"


class NewEvent(Card):
    """Name, day and place; Enter makes the event, Escape puts the form away."""

    wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New event"))
        fields = QHBoxLayout()
        fields.setSpacing(12)
        self.name = LineField(self.tr("Name"), self, self.tr("Chamber breakfast"))
        self.day = DateField(self.tr("Day"), self, optional=False)
        self.place = LineField(self.tr("Place"), self)
        fields.addWidget(self.name, 3)
        fields.addWidget(self.day)
        fields.addWidget(self.place, 2)
        self.make = Button(self.tr("Add event"), self, ButtonKind.PRIMARY)
        self.make.clicked.connect(self.wanted)
        fields.addWidget(self.make, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(fields)

    @property
    def written(self) -> str:
        """The name typed."""
        return self.name.edit.text().strip()

    def start(self, today: date) -> None:
        """Begin with today, keeping a name that was typed before."""
        if not self.written:
            self.day.edit.set_value(today)
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty the form."""
        self.name.edit.clear()
        self.place.edit.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the event on Enter, close on Escape."""
        if event.key() in ENTER:
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class EventList(QWidget):
    """Every event with its day, its place and how many people were met."""

    chosen = Signal(object)
    made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.body = PageBody(self, max_width=900)
        whole.addWidget(self.body)
        content = self.body.content
        self.heading = Heading(self.tr("Events"), content)
        self.new_button = Button(self.tr("New event"), content, ButtonKind.PRIMARY)
        self.heading.add_button(self.new_button)
        self.form = NewEvent(content)
        self.form.hide()
        self.empty = EmptyState(
            self.tr("An event is where you find people you can help."),
            self.tr("New event"),
            content,
            primary=True,
        )
        self.card = Card(content, padding=(20, 6))
        self.rows = RowList(desk.theme, self.tr("Events"), self.card)
        self.card.add(self.rows)
        self.series = FilterChips(self.tr("Series"), content)
        self.series.chosen.connect(self._on_series)
        for part in (self.heading, self.form, self.empty, self.series, self.card):
            self.body.add(part)
        self._connect()

    def refresh(self) -> None:
        """Show the events as they are now."""
        events = self._desk.journal.events.all()
        self._show_series(events)
        self.rows.set_rows([self._row(event) for event in events if self._is_wanted(event)])
        self.heading.set_subtitle(self._counted(events))
        self.card.setVisible(bool(events))
        self._show_form(shown=not self.form.isHidden())

    def start_new(self) -> None:
        """Open the form."""
        self._show_form(shown=True)
        self.form.start(self._desk.journal.now.date())

    def make(self) -> bool:
        """Make the event in the form if it has a name; False when it could not be made."""
        if self.form.isHidden():
            return True
        if not self.form.written:
            self.form.name.edit.setFocus()
            return True
        try:
            event = self._desk.journal.events.add(
                self.form.written,
                self.form.day.edit.value(),
                place=self.form.place.edit.text().strip(),
            )
        except JournalError as error:
            self._desk.messages.failure(error)
            return False
        self._close_form()
        self.made.emit(event)
        return True

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.start_new)
        self.empty.pressed.connect(self.start_new)
        self.form.wanted.connect(self.make)
        self.form.closed.connect(self._close_form)
        self.rows.activated.connect(self.chosen)

    def _close_form(self) -> None:
        self.form.clear()
        self._show_form(shown=False)
        button = self.new_button if self.rows.rows else self.empty.button
        button.setFocus()

    def _show_form(self, *, shown: bool) -> None:
        any_event = bool(self.rows.rows)
        self.form.setVisible(shown)
        self.empty.setVisible(not any_event and not shown)
        self.new_button.setVisible(any_event and not shown)

    def _show_series(self, events: Sequence[EventRow]) -> None:
        """Offer each series of several events under the name of its newest."""
        several = Counter(event.series for event in events if event.series is not None)
        newest = {event.series: event.name for event in reversed(events)}
        chips = [
            (str(series), f"{newest[series]} · {QLocale().toString(count)}")
            for series, count in several.most_common()
            if count > 1
        ]
        self.series.set_chips([(ALL, self.tr("All events")), *chips] if chips else [])
        self.series.setVisible(bool(chips))

    def _is_wanted(self, event: EventRow) -> bool:
        return self.series.current in ("", ALL, str(event.series))

    def _on_series(self, _series: str) -> None:
        self.refresh()

    def _row(self, event: EventRow) -> Row:
        today = self._desk.journal.now.date()
        words = (full_day(event.on, today), event.place)
        to_come = event.on >= today
        return Row(
            key=event.id,
            title=(Span(event.name, bold=True),),
            subtitle=" · ".join(word for word in words if word),
            trailing="" if to_come and not event.met else self._met(event.met),
            chip=self._to_come((event.on - today).days) if to_come else "",
            tone=Tone.ACCENT,
            link=True,
        )

    def _to_come(self, days: int) -> str:
        if days < len(words := (self.tr("today"), self.tr("tomorrow"))):
            return words[days]
        return counted("in 1 day", "in {count} days", days)

    def _met(self, met: int) -> str:
        return counted("1 person met", "{count} people met", met)

    def _counted(self, events: list[EventRow]) -> str:
        if not events:
            return ""
        met = self._met(sum(event.met for event in events))
        return counted("1 event, {met}", "{count} events, {met}", len(events), met=met)
