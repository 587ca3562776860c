"""Keeps what is written in the head of an event: its name, day, time and place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from netjournal.events.events import Event
from ui.autosave import Autosave
from ui.pages.events.title import EventTitle

if TYPE_CHECKING:
    from ui.pages.page import Desk


class TitleFields(QObject):
    """Binds the fields of a title to the event shown; a name is never left empty."""

    def __init__(
        self, desk: Desk, autosave: Autosave, title: EventTitle, present: Callable[[], Event | None]
    ) -> None:
        super().__init__(title)
        self._desk = desk
        self._title = title
        self._present = present
        for field, name in (
            (title.name, "name"),
            (title.day.edit, "on"),
            (title.starts.edit, "starts"),
            (title.place.edit, "place"),
        ):
            autosave.bind(field, load=partial(self._load, name), save=partial(self._save, name))
        title.name.editingFinished.connect(self._mend_name)

    def _load(self, name: str) -> Any:
        event = self._present()
        if event is None:
            return self._desk.journal.now.date() if name == "on" else ""
        return getattr(event, name)

    def _save(self, name: str, value: Any) -> None:
        event = self._present()
        empty_name = name == "name" and not value.strip()
        if event is not None and not empty_name:
            self._desk.journal.events.edit(event.id, **{name: value})

    def _mend_name(self) -> None:
        event = self._present()
        if event is not None and not self._title.name.text().strip():
            self._title.name.setText(event.name)
