"""My own words to read from while I tell them what I do (rule 13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from ui.pages.conversations.records.record import Record, Situation
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label


class AboutMe(Record):
    """The parts of My profile one reads from; nothing is written here."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._card = Card(self, self.tr("In my own words"))
        self._change = Button(self.tr("Change My profile"), self._card, ButtonKind.LINK)
        self._change.clicked.connect(self._on_change)
        self._card.add_to_head(self._change)
        self._nothing = Label("", self._card, "soft", wrap=True)
        self._nothing.setText(
            self.tr("Nothing is written in My profile yet: write there how to recognise a client.")
        )
        self._card.add(self._nothing)
        self._parts = [self._part(words) for words in self._titles()]
        self.body.addWidget(self._card)

    def refresh(self, shown: Conversation) -> None:
        """Read My profile."""
        profile = self.situation.desk.journal.profile.get()
        texts = (
            profile.one_line,
            profile.short_story,
            profile.clients,
            profile.problems,
            profile.good_referral,
            profile.bad_referral,
            profile.would_like_to_meet,
        )
        for (part, label), text in zip(self._parts, texts, strict=True):
            label.setText(text.strip())
            part.setVisible(bool(text.strip()))
        self._nothing.setVisible(not any(text.strip() for text in texts))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("In one line"),
            self.tr("My story, short"),
            self.tr("The clients I serve"),
            self.tr("The problems I solve"),
            self.tr("A good referral for me"),
            self.tr("A bad referral for me"),
            self.tr("Whom I would like to meet"),
        )

    def _part(self, words: str) -> tuple[QWidget, Label]:
        part = QWidget(self._card)
        down = QVBoxLayout(part)
        down.setContentsMargins(0, 4, 0, 4)
        down.setSpacing(2)
        down.addWidget(Label(words, part, "label"))
        text = Label("", part, wrap=True)
        text.setAccessibleName(words)
        down.addWidget(text)
        self._card.add(part)
        return part, text

    def _on_change(self) -> None:
        self.situation.desk.navigation.go("profile")
