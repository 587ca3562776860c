"""The people met at one event: the table, the capture line under it, and what is said about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError, NotFound
from netjournal.events.events import Encounter
from netjournal.people.duplicates import Alike
from ui.merging.notice import AlikeNotice
from ui.pages.events.capture import CaptureLine, Draft
from ui.pages.events.met_model import Column, MetLine, MetModel
from ui.pages.events.met_table import MetTable
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.name_capture import Known

if TYPE_CHECKING:
    from ui.pages.page import Desk

WIDTHS_KEPT = "events.columns"
MOST_SUGGESTED = 8
KEEP_MS = 400
NOTICE_PADDING = (14, 4)


class MetCard(QFrame):
    """Writes down who was met; every row is one change, and nothing typed is lost."""

    captured = Signal(object)
    show_area = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event: int | None = None
        self._kept: dict[str, object] = {}
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(KEEP_MS)
        self._keeper.timeout.connect(self.keep_line)
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
        self.alike = AlikeNotice(
            desk, self.tr("&Yes, meet that person"), self, padding=NOTICE_PADDING
        )
        whole.addWidget(self.alike)
        self._connect()
        self._take_widths()

    def show_event(self, event: int, name: str) -> None:
        """Take this event up with what was half typed for it; another's is kept for that one."""
        if event != self._event:
            self.leave()
            self._event = event
            self._kept = self._desk.journal.drafts.get(_key(event))
            self.line.put(Draft.kept(self._kept))
            self._say("")
        self.table.setAccessibleName(self.tr("People met at {event}").format(event=name))

    def show_lines(self, lines: Sequence[MetLine]) -> None:
        """Show who was met."""
        self.model.set_lines(lines)

    def leave(self) -> bool:
        """Write down a line that has a name, keep one that has not; False when it failed."""
        if self._event is None:
            return True
        draft = self.line.draft
        if draft.name and self._clash(draft) is None and self._is_there(self._event):
            return self._meet(draft)
        self.keep_line()
        return True

    def keep_line(self) -> None:
        """Keep what is half typed, so that it is there after a crash; no change of its own."""
        self._keeper.stop()
        half = self.line.draft.to_keep()
        if self._event is None or half == self._kept:
            return
        try:
            self._desk.journal.drafts.keep(_key(self._event), half)
            self._kept = half
        except JournalError as error:
            self._desk.messages.failure(error)

    def _connect(self) -> None:
        self.line.entered.connect(self.capture)
        self.line.edited.connect(self._on_edited)
        self.line.name_finished.connect(self._on_name_finished)
        self.line.upwards.connect(self.table.go_to_last)
        self.line.name.textChanged.connect(self._on_name)
        self.alike.accepted.connect(self._on_alike)
        self.alike.changed.connect(self._on_asked)
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
        self.keep_line()
        self._say("")
        self.captured.emit(person)
        return True

    def _note_down(self, event: int, draft: Draft) -> int | None:
        try:
            return self._desk.journal.events.meet(
                event,
                draft.name,
                draft.does,
                draft.can_help,
                draft.how,
                person=draft.known,
            )
        except JournalError as error:
            self._desk.messages.failure(error)
            return None

    def _is_there(self, event: int) -> bool:
        """Whether the event is still in the journal: making it can be undone, and done again."""
        try:
            self._desk.journal.events.get(event)
        except NotFound:
            return False
        return True

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

    def _on_name(self, name: str) -> None:
        self.alike.look_at(name, but_equal=True)

    def _on_alike(self, alike: Alike) -> None:
        self.line.means_known(alike.id, alike.name)

    def _on_asked(self) -> None:
        self._round_line()
        self._keep_line_shown()

    def _round_line(self) -> None:
        self.line.set_last(not self.note.text() and not self.alike.found)

    def _somebody_else(self) -> None:
        self.line.means_somebody_else()
        self._say(self.tr("Somebody else of that name."))
        self.line.does.setFocus()

    def _find(self, text: str) -> list[Known]:
        here = {line.encounter.person for line in self.model.lines}
        met, before = self.tr("on this event already"), self.tr("seen here before")
        found: dict[int, Known] = {}
        if self._event is not None and text.strip():
            for one in self._desk.journal.series.seen_before(self._event, text):
                detail = " · ".join(word for word in (one.does, before) if word)
                found[one.person] = (one.person, one.name, detail)
        for row in self._desk.journal.people.suggest(text):
            found.setdefault(row.id, (row.id, row.name, row.does))
        shown = list(found.values())[:MOST_SUGGESTED]
        return [(who, name, met if who in here else detail) for who, name, detail in shown]

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
        self._round_line()

    def _on_edited(self) -> None:
        # Not started anew with every key: who types without a pause is kept all the same.
        if not self._keeper.isActive():
            self._keeper.start()
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
        asked = self.alike.height() if self.alike.found else 0
        self.show_area.emit(self.line.y(), self.line.height() + asked)

    def _keep_widths(self) -> None:
        self._desk.settings.set(WIDTHS_KEPT, self.table.widths)

    def _take_widths(self) -> None:
        kept = self._desk.settings.get(WIDTHS_KEPT)
        if isinstance(kept, list) and len(kept) == len(Column):
            self.table.use_widths([max(1, int(width)) for width in kept])


def _key(event: int) -> str:
    return f"met.{event}"
