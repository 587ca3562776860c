"""Names given: who named whom, in which conversation, and what came of them (rule 3)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.conversations.question import WhatCame
from netjournal.words import ConversationStage, FollowUpState, LetterKind
from ui.autosave import Autosave
from ui.dates import due_day, short_day
from ui.pages.page import Desk
from ui.pages.referrals.beside import Beside
from ui.pages.referrals.lines import LongRows, Sentence, day_width, indented, one_below_the_other
from ui.pages.referrals.part import Part
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.chip import Chip, FilterChips, Tone
from ui.widgets.label import Label
from ui.widgets.spans import SpanLabel
from ui.words import said
from ui.writing import write_letters

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

ALL = "all"


class NamesGiven(Part):
    """Those still to contact first, by day; the others below, newest first."""

    rests_on = frozenset({"person", "name_given", "follow_up", "conversation"})

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._found: list[WhatCame] = []
        self._which = FilterChips(self.tr("Which names"), self.content)
        self._which.chosen.connect(self._on_chosen)
        self._card = Card(self.content, self.tr("Names given"))
        self._empty = Label("", self._card, "soft", wrap=True)
        self._rows = LongRows(self._card, self._build)
        self._card.add(self._empty)
        self._card.add(self._rows)
        self.add(self._which)
        self.add(self._card)

    def refresh(self, changed: Changed | None) -> None:
        """Read every name given in the period."""
        self._found = self.journal.question.what_came_of_names(since=self.since)
        self._show()

    def start(self) -> None:
        """Take the focus to the first thing that can be done."""
        self._which.setFocus()

    def act(self, one: WhatCame, action: str) -> None:
        """Do, put off or let go what was to be done about a name."""
        if action == "write":
            dialog = write_letters(self.desk, LetterKind.ASKING, [one.person], self)
            dialog.finished.connect(self.start)
            return
        follow_up, followups = one.to_contact, self.journal.followups
        if follow_up is None:
            return
        if action == "later":
            start = max(one.due_on or self.today, self.today)
            self.do(partial(followups.later, follow_up, followups.default_day(start)), notice=True)
            return
        ways: dict[str, Callable[[int], None]] = {
            "done": followups.done,
            "let_go": followups.let_go,
            "reopen": followups.reopen,
        }
        self.do(partial(ways[action], follow_up), notice=True)

    def ask_conversation(self, conversation: int) -> None:
        """Go to the conversation in which a name was given."""
        self.desk.navigation.go("conversations", conversation)

    def _show(self) -> None:
        states = {
            ALL: self.tr("All {count}"),
            FollowUpState.OPEN.value: self.tr("To contact {count}"),
            FollowUpState.DONE.value: self.tr("Contacted {count}"),
            FollowUpState.LET_GO.value: self.tr("Let go {count}"),
        }
        chips = [(key, words.format(count=len(self._of(key)))) for key, words in states.items()]
        self._which.set_chips(chips)
        self._which.setVisible(bool(self._found))
        shown = self._of(self._which.current)
        words = self.tr("Nobody here.")
        if not self._found:
            words = self.tr("Who was named in answer to the question, and what came of them.")
        self._empty.set_text("" if shown else words)
        self._rows.set_items([(one.id, one) for one in shown])

    def _of(self, key: str) -> list[WhatCame]:
        return [one for one in self._found if key == ALL or (one.state or "") == key]

    def _on_chosen(self, _key: str) -> None:
        self._show()

    def _build(self, one: WhatCame, parent: QWidget) -> QWidget:
        line = NameLine(self, parent)
        line.show_item(one)
        return line


class NameLine(QWidget):
    """One name given and what came of it."""

    acted = Signal(str)

    def __init__(self, part: NamesGiven, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._one: WhatCame | None = None
        self._day = Label("", self, "small")
        self._day.setFixedWidth(day_width(part.desk.theme))
        self._who, self._where = Sentence(self), Sentence(self)
        self._who.asked.connect(part.ask_person)
        self._where.asked.connect(part.ask_conversation)
        self._said = SpanLabel(part.desk.theme, self, size=13, token="soft")
        self._stage = Chip("", self)
        self._state = Chip("", self)
        self._buttons = {
            key: self._button(key, words)
            for key, words in (
                ("write", self.tr("Write…")),
                ("done", self.tr("Done")),
                ("later", self.tr("Later")),
                ("let_go", self.tr("Let go")),
                ("reopen", self.tr("Take up again")),
            )
        }
        self._arrange()

    def show_item(self, one: WhatCame) -> None:
        """Show it after a change."""
        if one == self._one:
            return
        self._one = one
        self._day.setText(short_day(one.on, self._part.today))
        words = self.tr("{person} named {name}")
        self._who.say(
            words,
            name=(one.person, one.name, one.name),
            person=(one.by, one.by_name, one.by_name),
        )
        second = one.conversation_stage is ConversationStage.SECOND
        which = self.tr("Second conversation") if second else self.tr("First conversation")
        about = self.tr("First conversation with {person}, who named {name}")
        if second:
            about = self.tr("Second conversation with {person}, who named {name}")
        about = about.format(person=one.by_name, name=one.name)
        self._where.say("{conversation}", conversation=(one.conversation, which, about))
        self._said.set_spans(one.said)
        self._stage.set_chip(said(one.stage), Tone.QUIET)
        self._state.set_chip(*self._state_words(one))
        names = {
            "write": self.tr("Write to {name}"),
            "done": self.tr("Done: contact {name}"),
            "later": self.tr("Later: contact {name}"),
            "let_go": self.tr("Let go: contact {name}"),
            "reopen": self.tr("Take up again: contact {name}"),
        }
        still_open = one.state is FollowUpState.OPEN
        shown = {"write": still_open, "done": still_open, "later": still_open, "let_go": still_open}
        shown["reopen"] = one.state is FollowUpState.LET_GO
        for key, button in self._buttons.items():
            button.setAccessibleName(names[key].format(name=one.name))
            button.setVisible(shown[key])
        self._beside.make_room()

    def _state_words(self, one: WhatCame) -> tuple[str, Tone]:
        today = self._part.today
        if one.state is FollowUpState.OPEN and one.due_on is not None:
            return due_day(one.due_on, today), Tone.WARN if one.due_on <= today else Tone.QUIET
        day = short_day(one.closed_on, today) if one.closed_on else ""
        if one.state is FollowUpState.DONE:
            return self.tr("contacted {day}").format(day=day).strip(), Tone.ACCENT
        if one.state is FollowUpState.LET_GO:
            return self.tr("let go {day}").format(day=day).strip(), Tone.QUIET
        return "", Tone.QUIET

    def _button(self, key: str, words: str) -> Button:
        button = Button(words, self, ButtonKind.SMALL)
        button.clicked.connect(partial(self._on_pressed, key))
        return button

    def _on_pressed(self, key: str) -> None:
        if self._one is not None:
            self._part.act(self._one, key)

    def _arrange(self) -> None:
        words = one_below_the_other(self._who, indented(self._said), self._where, parent=self)
        self._beside = Beside(words, (self._stage, self._state, *self._buttons.values()), self)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self._day)
        across.addWidget(self._beside, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.setSpacing(8)
        down.addLayout(across)
        down.addWidget(Line(self))
