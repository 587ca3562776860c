"""The people met at one event: the table, the capture line under it, and what is said about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.events import Encounter
from ui.pages.events.capture import CaptureLine, Draft
from ui.pages.events.met_model import Column, MetLine, MetModel
from ui.pages.events.met_table import MetTable
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.name_capture import Known

if TYPE_CHECKING:
    from ui.pages.page import Desk

WIDTHS_KEPT = "events.columns"


class MetCard(QFrame):
    """Writes down who was met; every row is one change, and nothing typed is lost."""

    captured = Signal(object)
    show_area = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event: int | None = None
        self._drafts: dict[int, Draft] = {}
        self._shower = QTimer(self)
        self._shower.setSingleShot(True)
        self._shower.setInterval(0)
        self._shower.timeout.connect(self._show_line)
        self.setProperty("kind", "card")
        self.model = MetModel(self._save_cell, self)
        self.table = MetTable(desk.theme, self.model, self)
        self.line = CaptureLine(desk.theme, self, self._find, self._does_of)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.table)
        whole.addWidget(self.line)
        whole.addWidget(self._note())
        self._connect()
        self._take_widths()

    def show_event(self, event: int, name: str) -> None:
        """Take this event up; what was half typed for another is kept for it."""
        if event != self._event:
            self.leave()
            self._event = event
            self.line.put(self._drafts.pop(event, Draft()))
            self._say("")
        self.table.setAccessibleName(self.tr("People met at {event}").format(event=name))

    def show_lines(self, lines: Sequence[MetLine]) -> None:
        """Show who was met."""
        self.model.set_lines(lines)

    def leave(self) -> bool:
        """Write down a line that has a name, keep one that has not; False when it failed."""
        if self._event is None:
            return True
        self._drafts.pop(self._event, None)
        draft = self.line.draft
        if draft.name and self._clash(draft) is None:
            return self._meet(draft)
        if draft.written:
            self._drafts[self._event] = draft
        return True

    def finish(self) -> bool:
        """Write down whatever is typed, with a name or without: the window is closing."""
        if not self.leave():
            return False
        for event, draft in list(self._drafts.items()):
            somebody_new = draft._replace(known=None)
            if draft.told and self._note_down(event, somebody_new) is None:
                return False
            del self._drafts[event]
        self.line.clear()
        return True

    def _connect(self) -> None:
        self.line.entered.connect(self.capture)
        self.line.edited.connect(self._clear_note)
        self.line.name_finished.connect(self._on_name_finished)
        self.line.upwards.connect(self.table.go_to_last)
        self.line.moved.connect(self._keep_line_shown)
        self.table.left_below.connect(self.line.begin)
        self.table.columns_changed.connect(self._align)
        self.table.columns_dragged.connect(self._keep_widths)
        self.table.current_moved.connect(self._show_row)

    def capture(self) -> None:
        """Write the person in the line down and start the next one."""
        draft = self.line.draft
        if not draft.name:
            if draft.written:
                self._say(self.tr("Who is it? The name is missing."))
            self.line.begin()
        elif (clash := self._clash(draft)) is not None:
            self._say_clash(clash)
        elif self._meet(draft):
            self.line.begin()

    def _meet(self, draft: Draft) -> bool:
        assert self._event is not None
        written = draft._replace(does=self.line.new_does)
        person = self._note_down(self._event, written)
        if person is None:
            return False
        self.line.clear()
        self._say("")
        self.captured.emit(person)
        return True

    def _note_down(self, event: int, draft: Draft) -> int | None:
        try:
            return self._desk.journal.events.meet(
                event,
                draft.name or self.tr("Name not caught"),
                draft.does,
                draft.can_help,
                draft.how,
                person=draft.known,
            )
        except JournalError as error:
            self._desk.messages.failure(error)
            return None

    def _clash(self, draft: Draft) -> Encounter | None:
        """Who at this event the name in the line already stands for."""
        here = [line.encounter for line in self.model.lines]
        if draft.known is not None:
            return next((one for one in here if one.person == draft.known), None)
        if self.line.somebody_else:
            return None
        name = draft.name.casefold()
        return next((one for one in here if one.name.casefold() == name), None)

    def _say_clash(self, clash: Encounter) -> None:
        self._say(self.tr("{name} is on this event already.").format(name=clash.name), other=True)
        self.line.name.setFocus()
        self.line.name.selectAll()

    def _on_name_finished(self) -> None:
        draft = self.line.draft
        clash = self._clash(draft) if draft.name else None
        if clash is not None:
            words = self.tr("{name} is on this event already.")
            self._say(words.format(name=clash.name), other=True)
        elif draft.known is not None:
            words = self.tr("{name} is in your journal already; this adds to what is there.")
            self._say(words.format(name=draft.name), other=True)

    def _somebody_else(self) -> None:
        self.line.means_somebody_else()
        self._say(self.tr("Somebody else of that name."))
        self.line.does.setFocus()

    def _find(self, text: str) -> list[Known]:
        here = {line.encounter.person for line in self.model.lines}
        met = self.tr("on this event already")
        found = self._desk.journal.people.suggest(text)
        return [(row.id, row.name, met if row.id in here else row.does) for row in found]

    def _does_of(self, person: int) -> str:
        rows = self._desk.journal.people.rows([person])
        return rows[0].does if rows else ""

    def _save_cell(self, encounter: Encounter, column: Column, value: Any) -> bool:
        journal = self._desk.journal
        try:
            if column is Column.NAME:
                journal.people.edit(encounter.person, name=value)
            elif column is Column.DOES:
                journal.people.edit(encounter.person, does=value)
            elif column is Column.HELP:
                journal.events.edit_encounter(encounter.id, can_help=value)
            else:
                journal.events.edit_encounter(encounter.id, how=value)
        except JournalError as error:
            self._desk.messages.failure(error)
            return False
        return True

    def _note(self) -> QWidget:
        self._foot = QWidget(self)
        across = QHBoxLayout(self._foot)
        across.setContentsMargins(14, 4, 14, 4)
        across.setSpacing(8)
        self.note = Label("", self._foot, "soft")
        self.other = Button(self.tr("This is somebody else"), self._foot, ButtonKind.LINK)
        self.other.clicked.connect(self._somebody_else)
        across.addWidget(self.note)
        across.addWidget(self.other)
        across.addStretch(1)
        self._foot.hide()
        return self._foot

    def _say(self, text: str, *, other: bool = False) -> None:
        self.note.setText(text)
        self.other.setVisible(other)
        self._foot.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        self.line.set_last(not text)

    def _clear_note(self) -> None:
        if self.note.text():
            self._say("")

    def _align(self) -> None:
        self.line.align(self.table.spans())

    def _show_row(self, index: QModelIndex) -> None:
        top, height = self.table.row_rect(index)
        self.show_area.emit(self.table.y() + top, height)

    def _keep_line_shown(self) -> None:
        if self.line.is_written_in():
            self._shower.start()

    def _show_line(self) -> None:
        self.show_area.emit(self.line.y(), self.line.height())

    def _keep_widths(self) -> None:
        self._desk.settings.set(WIDTHS_KEPT, self.table.widths)

    def _take_widths(self) -> None:
        kept = self._desk.settings.get(WIDTHS_KEPT)
        if isinstance(kept, list) and len(kept) == len(Column):
            self.table.use_widths([max(1, int(width)) for width in kept])
