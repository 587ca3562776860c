"""Introductions: whom I could put in touch, whom I did, and what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.people.matching import Match
from netjournal.relationships.referrals import Introduction
from netjournal.saying import saying
from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.referrals.beside import Beside
from ui.pages.referrals.lines import (
    EDIT_PADDING,
    LongRows,
    Sentence,
    day_width,
    find_people,
    indented,
    one_below_the_other,
)
from ui.pages.referrals.part import Part
from ui.widgets.bare_area import BareArea
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Line
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture
from ui.widgets.side_by_side import side_by_side
from ui.widgets.spans import Span, SpanLabel, filled

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

MATCHING = frozenset({"person", "preference"})


class Introductions(Part):
    """People who could be introduced, and those who were."""

    rests_on = frozenset({"person", "introduction", "preference"})

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self.found: dict[int, Introduction] = {}
        self._pairs: frozenset[int] | None = None
        self._could = Card(self.content, self.tr("People you could introduce"))
        self._matches = LongRows(self._could, self._build_match)
        self._could.add(self._matches)
        self._made = Card(self.content, self.tr("Introductions"))
        self._empty = Label("", self._made, "soft", wrap=True)
        self._rows = LongRows(self._made, self._build_line)
        for widget in (self._empty, self._rows, self._new_line()):
            self._made.add(widget)
        self.add(self._could)
        self.add(self._made)

    def refresh(self, changed: Changed | None) -> None:
        """Read the introductions; who could be introduced only when that may have changed."""
        found = self.journal.referrals.introductions(since=self.since)
        self.found = {one.id: one for one in found}
        words = self.tr("Two people I put in touch, and what came of it.")
        if self.since is not None:
            words = self.tr("None in this period.")
        self._empty.set_text("" if found else words)
        self._rows.set_items(list(self.found.items()))
        pairs = frozenset(self.found)
        if changed is None or pairs != self._pairs or MATCHING & set(changed.tables):
            self._show_matches()
        self._pairs = pairs

    def start(self) -> None:
        """Put the cursor where somebody is named."""
        self._first.setFocus()

    def _show_matches(self) -> None:
        matches = self.journal.matching.introductions()
        self._could.setVisible(bool(matches))
        self._matches.set_items([((one.seeker, one.helper), one) for one in matches])

    def _build_match(self, one: Match, parent: QWidget) -> QWidget:
        return MatchLine(self, one, parent)

    def _build_line(self, one: Introduction, parent: QWidget) -> QWidget:
        return IntroductionLine(self, one, parent)

    def _new_line(self) -> QWidget:
        find, theme = find_people(self.journal), self.desk.theme
        first, second = self.tr("Whom I introduce"), self.tr("To whom I introduce them")
        self._first = NameCapture(theme, first, self._made, find, first, keep=True)
        self._second = NameCapture(
            theme, second, self._made, find, self.tr("To whom, then Enter"), keep=True
        )
        self._introduce = Button(self.tr("Introduce"), self._made)
        self._introduce.clicked.connect(self._on_introduce)
        for edit in (self._first, self._second):
            edit.entered.connect(self._on_introduce)
        row = side_by_side(self._made, (self._first, 1), (self._second, 1), (self._introduce, 0))
        row.setContentsMargins(0, 10, 0, 0)
        return row

    def _on_introduce(self) -> None:
        for edit in (self._first, self._second):
            if not edit.text().strip():
                edit.setFocus()
                return
        if self.do(self._write):
            self._first.reset()
            self._second.reset()
            self._first.setFocus()

    def _write(self) -> None:
        journal, edits = self.journal, (self._first, self._second)
        first, second = (edit.text().strip() for edit in edits)
        known = [edit.known_id for edit in edits]
        with journal.change(saying("Introduce {first} to {second}", first=first, second=second)):
            one, other = (
                journal.people.add(name) if person is None else person
                for name, person in zip((first, second), known, strict=True)
            )
            journal.referrals.introduce(one, other)


class MatchLine(QWidget):
    """Two people who could be introduced, and why."""

    def __init__(self, part: Introductions, one: Match, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._one = one
        theme = part.desk.theme
        self._who = Sentence(self)
        self._who.asked.connect(part.ask_person)
        self._looks = SpanLabel(theme, self, size=13, token="soft")
        self._does = SpanLabel(theme, self, size=13, token="soft")
        names = {"first": one.seeker_name, "second": one.helper_name}
        introduce = Button(self.tr("Introduce them"), self, ButtonKind.SMALL)
        introduce.setAccessibleName(self.tr("Introduce {first} to {second}").format(**names))
        introduce.clicked.connect(self._on_introduce)
        leave = Button(self.tr("Not these two"), self, ButtonKind.SMALL)
        leave.setAccessibleName(self.tr("Not these two: {first} and {second}").format(**names))
        leave.clicked.connect(self._on_leave)
        reasons = (indented(self._looks), indented(self._does))
        words = one_below_the_other(self._who, *reasons, parent=self)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.setSpacing(10)
        down.addWidget(Beside(words, (introduce, leave), self))
        down.addWidget(Line(self))

    def show_item(self, one: Match) -> None:
        """Show it after a change."""
        self._one = one
        self._who.say(
            self.tr("{first} and {second}"),
            first=(one.seeker, one.seeker_name, one.seeker_name),
            second=(one.helper, one.helper_name, one.helper_name),
        )
        looks, does = self.tr("{name} looks for: {what}"), self.tr("{name} does: {what}")
        what = Span(one.looks_for)
        self._looks.set_spans(filled(looks, name=one.seeker_name, what=what))
        self._does.set_spans(filled(does, name=one.helper_name, what=Span(one.does)))

    def _on_introduce(self) -> None:
        introduce = self._part.journal.referrals.introduce
        self._part.do(partial(introduce, self._one.seeker, self._one.helper), notice=True)

    def _on_leave(self) -> None:
        leave = self._part.journal.matching.not_these
        self._part.do(partial(leave, self._one.seeker, self._one.helper), notice=True)


class IntroductionLine(QWidget):
    """Two people I put in touch, and what came of it, written in place."""

    def __init__(self, part: Introductions, one: Introduction, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._one = one
        names = {"first": one.first_name, "second": one.second_name}
        self._day = Label("", self, "small")
        self._day.setFixedWidth(day_width(part.desk.theme))
        self._who = Sentence(self)
        self._who.asked.connect(part.ask_person)
        self._note = SpanLabel(part.desk.theme, self, size=13, token="soft")
        delete = self.tr("Delete the introduction of {first} and {second}").format(**names)
        self._delete = IconButton(part.desk.icons.get("bin", token="soft"), delete, self)
        self._delete.clicked.connect(self._on_delete)
        came = self.tr("What came of introducing {first} and {second}")
        self._came = BareArea(came.format(**names), self, self.tr("What came of it"))
        self._arrange()
        part.autosave.bind(self._came, load=self._load, save=self._save)

    def show_item(self, one: Introduction) -> None:
        """Show it after a change."""
        self._one = one
        self._day.setText(short_day(one.on, self._part.today))
        self._who.say(
            self.tr("{first} and {second}"),
            first=(one.first, one.first_name, one.first_name),
            second=(one.second, one.second_name, one.second_name),
        )
        self._note.set_spans(one.note)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._who)
        words.addLayout(indented(self._note))
        words.addLayout(indented(self._came, EDIT_PADDING))
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._day)
        across.addLayout(words, 1)
        across.addWidget(self._delete)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.setSpacing(2)
        down.addLayout(across)
        down.addWidget(Line(self))
        QWidget.setTabOrder(self._came, self._delete)

    def _load(self) -> str:
        return self._part.found.get(self._one.id, self._one).came_of_it

    def _save(self, came_of_it: str) -> None:
        if self._one.id in self._part.found:
            self._part.journal.referrals.came_of_introduction(self._one.id, came_of_it)

    def _on_delete(self) -> None:
        self._part.found.pop(self._one.id, None)
        delete = self._part.journal.referrals.delete_introduction
        self._part.do(partial(delete, self._one.id), notice=True)
