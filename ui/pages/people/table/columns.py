"""The columns of the table: which are shown, how wide, in which order, and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from netjournal.people.people_list import Column, Listed, own_column
from netjournal.words import OwnFieldKind
from ui.dates import short_day
from ui.pages.page import Desk
from ui.words import said

CHOSEN = "people.columns"
LEAST_WIDTH = 48
OWN_WIDTH = 140
WIDTHS = {
    Column.NAME: 168,
    Column.DOES: 204,
    Column.ORGANISATION: 164,
    Column.ROLE: 132,
    Column.STAGE: 92,
    Column.SINCE: 88,
    Column.TAGS: 150,
    Column.LAST_CONTACT: 112,
    Column.CAN_HELP: 92,
    Column.INTRODUCED_BY: 140,
    Column.MET_AT: 168,
    Column.MET_ON: 92,
    Column.FOLLOW_UP: 124,
    Column.EMAIL: 196,
    Column.TELEPHONE: 132,
}
AT_FIRST = (
    Column.NAME,
    Column.DOES,
    Column.STAGE,
    Column.CAN_HELP,
    Column.LAST_CONTACT,
)


class Shown(NamedTuple):
    """One column: its key, heading and width; `date` says that its texts are days."""

    key: str
    heading: str
    width: int
    date: bool = False


class Columns(QObject):
    """What may be shown and what is; changed() when other columns are chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.all: dict[str, Shown] = {}
        self._chosen: list[tuple[str, int]] = []
        self.read()

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The columns shown, in their order; the name is always there."""
        return tuple(
            self.all[key]._replace(width=self._desk.theme.px(width))
            for key, width in self._chosen
            if key in self.all
        )

    def read(self) -> bool:
        """Read my own fields and what was chosen; True when that changed anything."""
        before = (self.all, self._chosen)
        self.all = {column.value: _shown(column) for column in Column}
        for field in self._desk.journal.own_fields.fields():
            key = own_column(field.id)
            self.all[key] = Shown(key, field.name, OWN_WIDTH, field.kind is OwnFieldKind.DATE)
        self._chosen = _understood(self._desk.settings.get(CHOSEN))
        return (self.all, self._chosen) != before

    def choose(self, key: str, *, shown: bool) -> None:
        """Show a column at the end, or hide it."""
        chosen = [(one, width) for one, width in self._chosen if one != key]
        if shown:
            chosen.append((key, self.all[key].width))
        self._keep(chosen)
        self.changed.emit()

    def choose_usual(self) -> None:
        """Show the columns shown at first."""
        self._keep([(column.value, WIDTHS[column]) for column in AT_FIRST])
        self.changed.emit()

    def arrange(self, placed: Sequence[tuple[str, int]]) -> None:
        """Remember the order and widths in which (key, width) columns were dragged."""
        scale = self._desk.theme.px(100) / 100
        kept = [(key, max(LEAST_WIDTH, round(width / scale))) for key, width in placed]
        # A field of my own in another journal stays chosen there.
        self._keep([*kept, *(one for one in self._chosen if one[0] not in self.all)])

    def _keep(self, chosen: list[tuple[str, int]]) -> None:
        self._chosen = chosen
        self._desk.settings.set(CHOSEN, [list(one) for one in chosen])


def words(value: object, column: Shown, today: date) -> str:
    """Say what stands in a cell."""
    if value is None:
        return ""
    if isinstance(value, date):
        return short_day(value, today)
    if isinstance(value, tuple):
        return ", ".join(str(one) for one in value)
    if column.date:
        try:
            return short_day(date.fromisoformat(str(value)), today)
        except ValueError:
            return str(value)
    return said(value).replace("\n", " ")


def follow_up_words(row: Listed, today: date) -> str:
    """Say when the next follow-up is due, and what it is."""
    if row.follow_up is None:
        return ""
    return f"{short_day(row.follow_up, today)} · {row.to_do}"


def _shown(column: Column) -> Shown:
    return Shown(column.value, said(column), WIDTHS[column])


def _understood(kept: object) -> list[tuple[str, int]]:
    """Read what was kept as [[key, width], ...]; anything else counts as nothing chosen."""
    chosen: dict[str, int] = {}
    for one in kept if isinstance(kept, list) else []:
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str):
            width = one[1] if isinstance(one[1], int) else LEAST_WIDTH
            chosen[one[0]] = max(LEAST_WIDTH, width)
    if Column.NAME.value not in chosen:
        return [(column.value, WIDTHS[column]) for column in AT_FIRST]
    return list(chosen.items())
