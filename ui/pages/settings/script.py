"""Script: the steps of both conversations in order, with hints and steps of my own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.conversations.script import Step
from netjournal.errors import JournalError
from netjournal.words import ConversationStage
from ui.pages.settings.section import Section
from ui.pages.settings.step_card import StepCard
from ui.widgets.chip import FilterChips
from ui.widgets.label import Label
from ui.words import said

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class ScriptSection(Section):
    """Every edit is one change of the journal, taken back with Ctrl+Z."""

    key: ClassVar[str] = "script"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Script"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP(
            "settings",
            "The steps that lead through a one-to-one. Put hints in your own words, and add steps "
            "where you want them.",
        )
    )

    def build(self) -> None:
        """Make room for the steps of a stage."""
        self._cards: dict[str, StepCard] = {}
        self._steps: dict[str, Step] = {}
        self.stages = FilterChips(self.tr("Conversation"), self)
        self.stages.set_chips(
            [(stage.value, said(stage).capitalize()) for stage in ConversationStage]
        )
        self.down.addWidget(self.stages)
        self.how = Label("", self, "soft", wrap=True)
        self.down.addWidget(self.how)
        holder = QWidget(self)
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(14)
        self.down.addWidget(holder)
        self.stages.chosen.connect(self._on_stage)

    @property
    def stage(self) -> ConversationStage:
        """The stage shown."""
        return ConversationStage(self.stages.current)

    def load(self, changed: Changed | None = None) -> None:
        """Show the steps as they are now; cards that stay keep what is typed in them."""
        if changed is not None and changed.tables and "own_step" not in changed.tables:
            return
        steps = self.desk.journal.script.steps(self.stage)
        self._steps = {step.key: step for step in steps}
        for key in [key for key in self._cards if key not in self._steps]:
            self._drop(key)
        minutes = sum(step.minutes for step in steps)
        words = self.tr("{count} steps, about {minutes} minutes.")
        self.how.setText(words.format(count=len(steps), minutes=minutes))
        for place, step in enumerate(steps):
            if step.key not in self._cards:
                self._add(step)
            card = self._cards[step.key]
            if self._rows.indexOf(card) != place:
                self._rows.removeWidget(card)
                self._rows.insertWidget(place, card)
            before = steps[place - 1] if place else None
            card.show_step(step, place, first=before is None or place == 1, last=step == steps[-1])

    def step(self, key: str) -> Step | None:
        """Give a step as it is now."""
        return self._steps.get(key)

    def neighbour(self, key: str, by: int) -> str:
        """Give the step behind which a step stands when it is moved by one."""
        keys = list(self._steps)
        at = keys.index(key)
        return keys[at + 1] if by > 0 else keys[at - 2]

    def _add(self, step: Step) -> None:
        card = StepCard(self.desk, self.autosave, self.stage, step, self)
        card.add_wanted.connect(self._on_add)
        card.move_wanted.connect(self._on_move)
        card.remove_wanted.connect(self._on_remove)
        self._cards[step.key] = card
        self._rows.addWidget(card)
        card.show()

    def _drop(self, key: str) -> None:
        card = self._cards.pop(key)
        self._rows.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _on_stage(self, _stage: str) -> None:
        self.save()
        for key in list(self._cards):
            self._drop(key)
        self.load()

    def _on_add(self, after: str, title: str) -> None:
        try:
            key = self.desk.journal.script.add_step(self.stage, title, after=after)
        except JournalError as error:
            self.desk.messages.failure(error)
            return
        self.load()
        self._cards[key].begin()

    def _on_move(self, key: str, by: int) -> None:
        self.save()
        try:
            self.desk.journal.script.move_step(self.stage, key, after=self.neighbour(key, by))
        except JournalError as error:
            self.desk.messages.failure(error)
            return
        self.load()
        self._cards[key].focus_move(by)

    def _on_remove(self, key: str) -> None:
        self.save()
        title = self._steps[key].title
        keys = list(self._steps)
        before = keys[keys.index(key) - 1]
        self.desk.journal.script.remove_step(self.stage, key)
        self.load()
        self._cards[before].focus_add()
        words = self.tr("Removed the step {title}").format(title=title)
        self.desk.messages.undoable(words, self.desk.journal.undo_name)
