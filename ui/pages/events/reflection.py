"""Before and after an event: what I am there for, how I feel about going, what I learned."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netjournal.events import Ease, Event
from ui.autosave import Autosave
from ui.widgets.card import Card
from ui.widgets.field import ChoiceField, TextField
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.journal import Journal

NOT_SAID = 0
SIDE_BY_SIDE = 640


class Reflection(QWidget):
    """Two cards, saved as they are typed, and a quiet line on how it gets easier (rule 14)."""

    def __init__(
        self,
        journal: Journal,
        autosave: Autosave,
        event: Callable[[], Event | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._autosave = autosave
        self._event = event
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(20)
        whole.addLayout(self._cards)
        self._add_before()
        self._add_after()
        self.ease = Label("", self, "small", wrap=True)
        self.ease.hide()
        whole.addWidget(self.ease)

    def show_ease(self, ease: Ease | None) -> None:
        """Say how going felt at first and feels lately, once there are events to compare."""
        self.ease.set_text("" if ease is None else self._said(ease))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def words_before(self) -> list[str]:
        """Give the words for how going feels, from 1 to 5."""
        return [
            self.tr("dreading it"),
            self.tr("uneasy"),
            self.tr("all right"),
            self.tr("rather keen"),
            self.tr("looking forward to it"),
        ]

    def words_after(self) -> list[str]:
        """Give the words for how it was, from 1 to 5."""
        return [
            self.tr("hard going"),
            self.tr("rather hard"),
            self.tr("all right"),
            self.tr("good"),
            self.tr("a pleasure"),
        ]

    def _add_before(self) -> None:
        card = self._card(self.tr("Before"))
        self._text(
            card,
            "intention",
            self.tr("What I am there for"),
            self.tr("Find three people I can help. Not to sell."),
        )
        self._text(
            card,
            "opening_line",
            self.tr("My opening line"),
            self.tr("What brings you here?"),
        )
        self._text(card, "hope_to_meet", self.tr("Whom I hope to meet"), "")
        self._feeling(
            card, "feeling_before", self.tr("How I feel about going"), self.words_before()
        )

    def _add_after(self) -> None:
        card = self._card(self.tr("After"))
        self._text(card, "learned", self.tr("What I learned"), "", lines=3)
        self._feeling(card, "feeling_after", self.tr("How it was"), self.words_after())
        card.body.addStretch(1)

    def _card(self, title: str) -> Card:
        card = Card(self, title)
        card.body.setSpacing(12)
        self._cards.addWidget(card, 1)
        return card

    def _text(self, card: Card, name: str, label: str, placeholder: str, *, lines: int = 1) -> None:
        field = TextField(label, card, placeholder, min_lines=lines)
        card.add(field)
        self._autosave.bind(
            field.edit, load=partial(self._load, name), save=partial(self._save, name)
        )

    def _feeling(self, card: Card, name: str, label: str, words: list[str]) -> None:
        scale = [(number, f"{number} · {said}") for number, said in enumerate(words, start=1)]
        field = ChoiceField(label, card, [(NOT_SAID, self.tr("Not said")), *scale])
        card.add(field)
        card.body.setAlignment(field, Qt.AlignmentFlag(0))
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

    def _said(self, ease: Ease) -> str:
        words = self.words_before()
        first, now = words[round(ease.at_first) - 1], words[round(ease.lately) - 1]
        if ease.lately > ease.at_first and first != now:
            text = self.tr("It gets easier: over {count} events from “{first}” to “{now}”.")
        elif ease.lately > ease.at_first:
            text = self.tr("It gets a little easier: {count} events, and going feels better.")
        else:
            text = self.tr(
                "Nerves are normal: over {count} events, “{first}” at first, “{now}” lately."
            )
        return text.format(count=ease.events, first=first, now=now)
