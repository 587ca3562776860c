"""The backups of a journal: which there are, and writing them anew without somebody."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QWidget

from netjournal.forgetting.area import Copy, Erased, ForgettingArea
from netjournal.safekeeping.contents import listing
from netjournal.safekeeping.memory import Memory
from netjournal.safekeeping.places import Place, Where, places
from ui.background import Cancelled, Task
from ui.dates import clock, full_day
from ui.pages.page import Desk
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row


class Cleared(NamedTuple):
    """What became of the copies, and those not come to because it was cancelled."""

    copies: tuple[Copy, ...]
    rest: tuple[Path, ...]


class Copies(Card):
    """Lists them; they are written anew only when this is ticked."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Backups"))
        self.paths = copies_of(desk)
        self.body.setSpacing(10)
        self.tick = QCheckBox(self.tr("Also erase from the backups"), self)
        self.tick.setAccessibleName(self.tick.text())
        self.tick.setAccessibleDescription(name)
        words = self.tr(
            "Each is written anew without {name}, checked, and only then put in its place. "
            "Without this they still hold everything, and restoring one brings it back."
        )
        if not self.paths:
            words = self.tr("There is no backup of this journal, and no journal set aside.")
        self.add(Label(words.format(name=name), self, "soft", wrap=True))
        self.add(self.tick)
        self.tick.setVisible(bool(self.paths))
        listed = RowList(desk.theme, self.tr("Backups and journals set aside"), self)
        at = {one.path: one.at for one in listing(_places(desk), desk.journal.path.stem)}
        today = desk.journal.now.date()
        rows = []
        for key, path in enumerate(self.paths):
            when = at.get(path)
            title = path.name
            if when is not None:
                words = self.tr("{day}, {time}")
                title = words.format(day=full_day(when.date(), today), time=clock(when.time()))
            rows.append(Row(key, title, path.name if when is not None else ""))
        listed.set_rows(rows)
        listed.setVisible(bool(rows))
        self.add(listed)
        if not all(place.is_there for place in _places(desk)):
            words = self.tr(
                "Your second folder of backups is not there now: those still hold {name}."
            )
            self.add(Label(words.format(name=name), self, "warn", wrap=True))

    @property
    def wanted(self) -> list[Path]:
        """The files to write anew."""
        return self.paths if self.tick.isChecked() else []


def copies_of(desk: Desk) -> list[Path]:
    """Give the backups in both folders and the journals set aside."""
    second = (one.folder for one in _places(desk) if one.where is Where.SECOND)
    return desk.journal.forgetting.copies(second)


def _places(desk: Desk) -> list[Place]:
    journal = desk.journal
    return places(journal.backup_folder, Memory(desk.settings, journal.path))


def clear(area: ForgettingArea, erased: Erased, paths: list[Path], task: Task) -> Cleared:
    """Write files anew, one after the other, beside the window; cancelling ends it between two."""
    found: list[Copy] = []
    for done, path in enumerate(paths):
        try:
            task.report(done, len(paths))
        except Cancelled:
            return Cleared(tuple(found), tuple(paths[done:]))
        found += area.erase_from_copies(erased, [path])
    return Cleared(tuple(found), ())
