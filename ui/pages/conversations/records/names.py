"""The question of rule 2, and the names given: each becomes a person to be contacted (rule 3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.question import NameGiven
from netjournal.people.duplicates import Alike
from netjournal.saying import saying
from netjournal.words import Answer, ReachKind
from ui.dates import due_day
from ui.merging.notice import AlikeNotice
from ui.pages.conversations.records.record import AddingCard, Record, Situation
from ui.widgets.button import ButtonKind
from ui.widgets.chip import Tone
from ui.widgets.label import Label
from ui.widgets.name_capture import Known, NameCapture
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span
from ui.words import said

BREAK = re.compile(r"\s*(?:[,;:(]|\s[–—-]\s)\s*")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
TELEPHONE = re.compile(r"\+?\d[\d ()/-]{5,}\d")


class Names(Record):
    """A line to write names in, and the people they have become."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        theme = situation.desk.theme
        name = self.tr("Names given")
        rows = RowList(theme, name, self)
        rows.activated.connect(self._on_activated)
        rows.pressed.connect(self._on_pressed)
        self._line = NameCapture(
            theme,
            self.tr("Name given"),
            self,
            self._find,
            self.tr("Name, and how to reach them — Enter to add"),
        )
        self._line.setProperty("kind", "bare")
        self._line.added.connect(self._on_added)
        self._card = AddingCard(name, rows, self._line, self)
        self._alike = AlikeNotice(situation.desk, self.tr("&Yes, it is"), self._card)
        self._alike.accepted.connect(self._on_alike)
        self._line.textChanged.connect(self._on_typed)
        self._card.add(self._alike)
        self._nobody = Label(self.tr("Nobody came to mind. That is an answer."), self, "soft")
        self.body.addWidget(self._card)
        self.body.addWidget(self._nobody)

    def refresh(self, shown: Conversation) -> None:
        """List the names."""
        found = self.situation.desk.journal.question.names_given(shown.id)
        self._card.set_rows([self._row(one) for one in found])
        self._nobody.setVisible(shown.question is Answer.NOBODY and not found)

    def finish(self) -> None:
        """Add a name that was typed."""
        self._line.enter()

    def secondary(self, shown: Conversation) -> str:
        """Nobody is an answer too, until there is somebody."""
        asked = shown.question is Answer.NOT_ASKED
        return self.tr("Nobody came to mind") if asked else ""

    def press_secondary(self) -> None:
        """Record that nobody came to mind, and go on."""
        nobody = self.situation.desk.journal.question.nobody_came_to_mind
        if self.attempt(partial(nobody, self.situation.conversation)):
            self.answered.emit()

    def _find(self, text: str) -> list[Known]:
        found = self.situation.desk.journal.people.suggest(split_name(text)[0])
        return [(one.id, one.name, one.does) for one in found if one.id != self.situation.person]

    def _on_typed(self, text: str) -> None:
        self._alike.look_at(split_name(text)[0], [self.situation.person], but_equal=True)

    def _on_alike(self, alike: Alike) -> None:
        said = split_name(self._line.text())[1]
        if self.attempt(partial(self._give, alike.name, said, alike.id)):
            self._line.reset()
        self._line.setFocus()

    def _on_added(self, text: str, known: int | None) -> None:
        name, said = split_name(text)
        if known is None:
            alike = [one for one in self._find(name) if one[1].casefold() == name.casefold()]
            known = alike[0][0] if len(alike) == 1 else None
        if not self.attempt(partial(self._give, name, said, known)):
            self._line.setText(text)

    def _give(self, name: str, said: str, known: int | None) -> None:
        journal = self.situation.desk.journal
        with journal.change(
            saying("Record that {by} names {name}", by=self.situation.person_name, name=name)
        ):
            who = journal.question.name_given(self.situation.conversation, name, said, person=known)
            if known is None:
                for kind, value in ways_to_reach(said):
                    journal.people.add_reach(who, kind, value)

    def _row(self, one: NameGiven) -> Row:
        today = self.situation.desk.journal.now.date()
        take_back = RowButton(
            "take_back",
            self.tr("Take back"),
            ButtonKind.LINK,
            self.tr("Take back {name}").format(name=one.name),
        )
        chip, tone = self.tr("contacted"), Tone.QUIET
        if not one.contacted and one.due_on is not None:
            late = one.due_on <= today
            words = self.tr("contact: {day}") if late else self.tr("contact by {day}")
            chip = words.format(day=due_day(one.due_on, today))
            tone = Tone.WARN if late else Tone.ACCENT
        elif not one.contacted:
            chip = said(one.stage).lower()
        return Row(
            one.person,
            (Span(one.name, bold=True),),
            one.said,
            avatar=one.name,
            chip=chip,
            tone=tone,
            buttons=(take_back,),
            link=True,
        )

    def _on_activated(self, person: int) -> None:
        self.situation.desk.navigation.go("people", person)

    def _on_pressed(self, person: int, _key: str) -> None:
        question = self.situation.desk.journal.question
        for one in question.names_given(self.situation.conversation):
            if one.person == person:
                self.attempt(partial(question.take_back_name, one.id))


def split_name(text: str) -> tuple[str, str]:
    """Split "Ruth Adeyemi, runs a co-op; ruth@example.org" into the name and the rest."""
    found = BREAK.search(text)
    if found is None or not text[: found.start()].strip():
        return text.strip(), ""
    rest = text[found.end() :].strip()
    return text[: found.start()].strip(), rest.removesuffix(")") if "(" in found[0] else rest


def ways_to_reach(said: str) -> list[tuple[ReachKind, str]]:
    """Find e-mail addresses and telephone numbers in what was said about somebody."""
    rest = EMAIL.sub(" ", said)
    emails = [(ReachKind.EMAIL, found) for found in EMAIL.findall(said)]
    return emails + [(ReachKind.TELEPHONE, found) for found in TELEPHONE.findall(rest)]
