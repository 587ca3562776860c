"""Free writing: the notes of a step, and the summary of the whole conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from ui.pages.conversations.records.record import Record, Situation
from ui.widgets.field import TextField


class Notes(Record):
    """What was written at this step."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        field = TextField(self.tr("Notes"), self, min_lines=5)
        self.body.addWidget(field)
        situation.autosave.bind(field.edit, load=self._load, save=self._save)

    def _load(self) -> str:
        answers = self.situation.desk.journal.conversations.answers(self.situation.conversation)
        found = answers.get(self.situation.step)
        return found.text if found else ""

    def _save(self, text: str) -> None:
        journal = self.situation.desk.journal
        journal.conversations.answer(self.situation.conversation, self.situation.step, text)


class Summary(Record):
    """The conversation in a few words."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._summary = ""
        hint = self.tr("Shown in the list of one-to-ones and in the story.")
        field = TextField(self.tr("Summary"), self, hint=hint, min_lines=3)
        self.body.addWidget(field)
        situation.autosave.bind(field.edit, load=self._load, save=self._save)

    def refresh(self, shown: Conversation) -> None:
        """Take the summary of the conversation as it is now."""
        self._summary = shown.summary

    def _load(self) -> str:
        return self._summary

    def _save(self, text: str) -> None:
        conversations = self.situation.desk.journal.conversations
        conversations.edit(self.situation.conversation, summary=text)
