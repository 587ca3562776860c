"""What is written before and after an event, and how going to events feels over time (rule 14)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netjournal.events.events import Ease, Event
from ui.autosave import Autosave
from ui.widgets.card import Card
from ui.widgets.field import ChoiceField, TextField
from ui.widgets.label import Label
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.journal import Journal

NOT_SAID = 0
SIDE_BY_SIDE = 640
PresentEvent = Callable[[], Event | None]


def _translated(text: str) -> str:
    return QCoreApplication.translate("events", text)


def words_before() -> list[str]:
    """Give the words for how going feels, from 1 to 5."""
    return [
        _translated("dreading it"),
        _translated("uneasy"),
        _translated("all right"),
        _translated("rather keen"),
        _translated("looking forward to it"),
    ]


def words_after() -> list[str]:
    """Give the words for how it was, from 1 to 5."""
    return [
        _translated("hard going"),
        _translated("rather hard"),
        _translated("all right"),
        _translated("good"),
        _translated("a pleasure"),
    ]


def said_of_ease(ease: Ease | None) -> str:
    """Say how going felt at first and feels lately, once there are events to compare."""
    if ease is None:
        return ""
    words = words_before()
    gaps = {
        "first": words[round(ease.at_first) - 1],
        "now": words[round(ease.lately) - 1],
    }
    if ease.lately > ease.at_first and gaps["first"] != gaps["now"]:
        return counted(
            "It gets easier: after 1 event from “{first}” to “{now}”.",
            "It gets easier: over {count} events from “{first}” to “{now}”.",
            ease.events,
            **gaps,
        )
    if ease.lately > ease.at_first:
        return counted(
            "It gets a little easier: 1 event, and going feels better.",
            "It gets a little easier: {count} events, and going feels better.",
            ease.events,
        )
    return counted(
        "Nerves are normal: over 1 event, “{first}” at first, “{now}” lately.",
        "Nerves are normal: over {count} events, “{first}” at first, “{now}” lately.",
        ease.events,
        **gaps,
    )


class ReflectionCard(Card):
    """Words at one side and how it feels at the other, saved as they are typed."""

    def __init__(
        self, journal: Journal, autosave: Autosave, event: PresentEvent, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._autosave = autosave
        self._event = event
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self.body.addLayout(self._columns)
        self._words, self._feels = self._column(3), self._column(2)
        self.ease = Label("", self, "soft", wrap=True)
        self.ease.hide()

    def show_ease(self, ease: Ease | None) -> None:
        """Say how it gets easier."""
        self.ease.set_text(said_of_ease(ease))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _column(self, stretch: int) -> QVBoxLayout:
        """Add a column, a widget of its own so that Tab goes down it before the next one."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._columns.addWidget(holder, stretch)
        return column

    def _text(self, name: str, label: str, placeholder: str, *, lines: int = 1) -> TextField:
        field = TextField(label, self, placeholder, min_lines=lines)
        self._words.addWidget(field)
        self._autosave.bind(
            field.edit, load=partial(self._load, name), save=partial(self._save, name)
        )
        return field

    def _feeling(self, name: str, label: str, words: list[str]) -> None:
        scale = [(number, f"{number} · {said}") for number, said in enumerate(words, start=1)]
        field = ChoiceField(label, self, [(NOT_SAID, self.tr("Not said")), *scale])
        self._feels.addWidget(field)
        self._feels.addWidget(self.ease)
        self._feels.addStretch(1)
        self._autosave.bind(
            field.edit,
            load=partial(self._load_feeling, name),
            save=partial(self._save_feeling, name),
        )

    def _load(self, name: str) -> str:
        event = self._event()
        return "" if event is None else str(getattr(event, name))

    def _save(self, name: str, text: str) -> None:
        event = self._event()
        if event is not None:
            self._journal.events.edit(event.id, **{name: text})

    def _load_feeling(self, name: str) -> int:
        event = self._event()
        return NOT_SAID if event is None else getattr(event, name) or NOT_SAID

    def _save_feeling(self, name: str, number: int) -> None:
        event = self._event()
        if event is not None:
            self._journal.events.edit(event.id, **{name: number or None})


class BeforeCard(ReflectionCard):
    """What I am there for, my opening line, whom I hope to meet, how I feel about going."""

    def __init__(
        self, journal: Journal, autosave: Autosave, event: PresentEvent, parent: QWidget
    ) -> None:
        super().__init__(journal, autosave, event, parent)
        self.setAccessibleName(self.tr("Before"))
        self.intention = self._text(
            "intention",
            self.tr("What I am there for"),
            self.tr("Find three people I can help. Not to sell."),
        )
        self._text("opening_line", self.tr("My opening line"), self.tr("What brings you here?"))
        self._text("hope_to_meet", self.tr("Whom I hope to meet"), "")
        self._feeling("feeling_before", self.tr("How I feel about going"), words_before())

    def begin(self) -> None:
        """Put the cursor into the intention."""
        self.intention.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class AfterCard(ReflectionCard):
    """What I learned, and how it was."""

    def __init__(
        self, journal: Journal, autosave: Autosave, event: PresentEvent, parent: QWidget
    ) -> None:
        super().__init__(journal, autosave, event, parent)
        self.setAccessibleName(self.tr("After"))
        self._text("learned", self.tr("What I learned"), "", lines=2)
        self._feeling("feeling_after", self.tr("How it was"), words_after())
