"""What is done with those ticked, from the bar below the table, its menu, or a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.merging.dialog import MergeDialog
from ui.pages.page import Desk
from ui.pages.people.table.doing import Doing
from ui.pages.people.table.selection_bar import TWO, SelectionBar
from ui.pages.people.table.view import PeopleTable
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.people.people_list import Count

MOST_FOUND = 8


class Bulk(QObject):
    """Asks the table who is ticked, and does it; opened(id) when the menu opens somebody."""

    opened = Signal(object)

    def __init__(self, desk: Desk, table: PeopleTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._face = parent
        self.doing = Doing(desk, parent)
        self.bar = SelectionBar(desk.theme, self._find_tags, self._tags_of_chosen, parent)
        table.ticked.connect(self.bar.show_count)
        table.delete_asked.connect(self._on_delete)
        table.menu_asked.connect(self._offer)
        self.bar.tag_given.connect(self._on_tag)
        self.bar.tag_taken.connect(self._on_untag)
        self.bar.invite_asked.connect(self._on_invite)
        self.bar.sheets_asked.connect(self._on_sheets)
        self.bar.export_asked.connect(self._on_export)
        self.bar.delete_asked.connect(self._on_delete)
        self.bar.merge_asked.connect(self._on_merge)
        self.bar.cleared.connect(self._on_cleared)
        self.bar.left.connect(table.take_focus)

    def _chosen(self) -> list[int]:
        """Those ticked, or else the one looked at."""
        ticked, current = self._table.ticked_ids, self._table.current_id
        return ticked or ([current] if current is not None else [])

    def _offer(self, place: QPoint) -> None:
        if self._table.current_id not in self._table.ticked_ids:
            self._table.clearSelection()
        menu = QMenu(self._face)
        count = len(self._chosen())
        for words, do in (
            (self.tr("Open"), self._on_open),
            (self.tr("Tag…"), self._on_tag_asked),
            (self.tr("Invite"), self._on_invite),
            (self.tr("Prep sheets…"), self._on_sheets),
            (self.tr("Export…"), self._on_export),
            (self.tr("Delete"), self._on_delete),
        ):
            action = menu.addAction(words)
            action.triggered.connect(partial(self._do, do))
            action.setEnabled(count == 1 or do != self._on_open)
        if count == TWO:
            merge = QAction(self.tr("Merge…"), menu)
            merge.triggered.connect(self._on_merge)
            menu.insertAction(menu.actions()[-1], merge)
        menu.setAccessibleName(counted("1 person", "{count} people", count))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _do(self, do: Callable[[], None], _checked: bool = False) -> None:
        do()

    def _on_open(self) -> None:
        self.opened.emit(self._chosen()[0])

    def _on_tag_asked(self) -> None:
        if not self._table.ticked_ids:
            self._table.tick(self._chosen())
            self.bar.show_count(len(self._chosen()))
        self.bar.unfold()

    def _on_tag(self, name: str) -> None:
        self.doing.tag(self._chosen(), name)
        self.bar.fold()
        self._table.take_focus()

    def _on_untag(self, name: str) -> None:
        self.doing.untag(self._chosen(), name)

    def _on_invite(self) -> None:
        self.doing.invite(self._chosen())

    def _on_sheets(self) -> None:
        self.doing.prep_sheets(self._chosen())

    def _on_export(self) -> None:
        columns = [(column.key, column.heading) for column in self._table.head.in_order]
        self.doing.export(self._chosen(), columns)

    def _on_delete(self) -> None:
        people = self._chosen()
        if people:
            self.doing.delete(people)
            self._table.take_focus()

    def _on_merge(self) -> None:
        one, other = self._chosen()
        keep = self._desk.journal.merging.fuller(one, other)
        MergeDialog.open_for(self._desk, keep, self._face, other if keep == one else one)

    def _on_cleared(self) -> None:
        self._table.clearSelection()
        self._table.take_focus()

    def _find_tags(self, text: str) -> Sequence[tuple[int, str, str]]:
        part = text.casefold()
        tags = self._desk.journal.people_list.tags() if part else []
        fits = [one for one in tags if part in one.name.casefold()]
        return [(one.id, one.name, str(one.people)) for one in fits[:MOST_FOUND]]

    def _tags_of_chosen(self) -> Sequence[Count]:
        return self._desk.journal.people_list.tags(self._chosen())
