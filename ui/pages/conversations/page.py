"""The One-to-ones page: the list, or one conversation guided step by step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QWidget

from netjournal.errors import JournalError
from ui.pages.conversations.guided import Guided
from ui.pages.conversations.overview import Overview
from ui.pages.page import Desk, Page

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class ConversationsPage(Page):
    """Without a target the list; with one that conversation.

    Hints: begin=True begins it, paper=True writes up one held on paper, step="question" shows a
    step, arrange=True asks whom to arrange a one-to-one with, write_up=True asks with whom one was
    held that was never arranged (write_up=PERSON, which one with a person).
    """

    key = "conversations"
    title = "One-to-ones"
    offers = frozenset({"next_step"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._target: int | None = None
        self._stack = QStackedLayout(self)
        self.overview = Overview(desk, self)
        self.guided = Guided(desk, self.autosave, self)
        self.guided.gone.connect(self._on_gone)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.guided)

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show the list, or a conversation where it was left."""
        self.flush()
        if target is None:
            self._show_list()
            if hints.get("arrange"):
                self.overview.begin_arranging()
            elif hints.get("write_up"):
                self.overview.begin_writing_up(hints["write_up"])
            return
        conversations = self.desk.journal.conversations
        try:
            if hints.get("begin"):
                conversations.begin(target)
            shown = conversations.get(target)
        except JournalError as error:
            self.desk.messages.failure(error)
            self._on_gone()
            return
        self._target = target
        self._stack.setCurrentWidget(self.guided)
        self.guided.open(shown, paper=bool(hints.get("paper")), step=str(hints.get("step") or ""))
        self.offers_changed.emit()

    def refresh(self, changed: Changed | None) -> None:
        """Bring what is shown up to date."""
        if self._target is None:
            self.overview.refresh()
        else:
            self.guided.refresh()

    def flush(self) -> bool:
        """Save what is typed, also what was not yet added with Enter."""
        self.guided.finish()
        return super().flush()

    def next_step(self) -> None:
        """Go to the next step of the conversation."""
        if self._target is not None:
            self.guided.next_step()

    def current_offers(self) -> Iterable[str]:
        """Offer a next step in a conversation only."""
        return self.offers if self._target is not None else ()

    def _show_list(self) -> None:
        self._target = None
        self.guided.close_down()
        self._stack.setCurrentWidget(self.overview)
        self.overview.refresh()
        self.offers_changed.emit()

    def _on_gone(self) -> None:
        if self._target is not None:
            self.desk.navigation.forget(self.key, self._target)
        self.desk.navigation.settle(None)
        self._show_list()
