"""What is asked for, in words: a chip for each condition, which takes it back when pressed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from netjournal.errors import NotFound
from netjournal.people.wanted import Wanted
from netjournal.words import Stage
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.list_state import ListState
from ui.widgets.flow import FlowLayout
from ui.words import counted, said

if TYPE_CHECKING:
    from netjournal.journal import Journal

Condition = tuple[str, Wanted]
GROUPS: dict[str, tuple[Stage, ...]] = {
    "all": (),
    "candidates": (Stage.NAMED, Stage.MET, Stage.INVITED),
    "first": (Stage.FIRST, Stage.AGREED),
    "second": (Stage.SECOND,),
    "partners": (Stage.PARTNERS,),
    "ended": (Stage.ENDED,),
}


class ConditionChips(QWidget):
    """The chips of what is asked for besides the text and the stages, and one to clear it all."""

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._shown: list[str] = []
        self.setAccessibleName(self.tr("Filters in use"))
        self._layout = FlowLayout(self, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def refresh(self) -> None:
        """Show what is asked for now."""
        found = conditions(self._desk.journal, self._state.wanted)
        words = [one for one, _without in found]
        if words == self._shown:
            return
        self._shown = words
        for old in self.findChildren(QPushButton):
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        for text, without in found:
            self._add(text, without)
        if found:
            clear = self._chip(self.tr("Clear all"))
            clear.clicked.connect(self._state.want_everybody)
        self.setVisible(bool(found))
        self._layout.invalidate()
        self.updateGeometry()

    def _add(self, text: str, without: Wanted) -> None:
        shown = self.tr("{condition} ×").format(condition=text)
        chip = self._chip(shown)
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setAccessibleName(self.tr("Remove the filter {condition}").format(condition=text))
        chip.clicked.connect(partial(self._remove, without))

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"), self)
        chip.setProperty("kind", "chip")
        chip.setAccessibleName(words)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(chip)
        chip.show()
        return chip

    def _remove(self, without: Wanted, _checked: bool = False) -> None:
        self._state.want_these(without)


def conditions(journal: Journal, wanted: Wanted) -> list[Condition]:
    """Say what is asked for besides text and stages, each with who is wanted without it."""
    translate = QCoreApplication.translate
    found: list[Condition] = []
    stages = wanted.stages
    if stages not in GROUPS.values():
        words = translate("people", "Stage: {stages}")
        named = ", ".join(said(stage) for stage in stages)
        found.append((words.format(stages=named), wanted._replace(stages=())))
    for tag in wanted.tags:
        rest = tuple(one for one in wanted.tags if one != tag)
        words = translate("people", "Tag: {tag}").format(tag=tag)
        found.append((words, wanted._replace(tags=rest)))
    if wanted.untagged:
        found.append((translate("people", "Without a tag"), wanted._replace(untagged=False)))
    if wanted.organisation is not None:
        words = translate("people", "Organisation: {name}")
        name = _organisation(journal, wanted.organisation)
        found.append((words.format(name=name), wanted._replace(organisation=None)))
    if wanted.can_help_at_least:
        words = translate("people", "I can help: {dots} or more")
        words = words.format(dots="●" * wanted.can_help_at_least)
        found.append((words, wanted._replace(can_help_at_least=0)))
    if wanted.introduced_by is not None:
        words = translate("people", "Introduced by {name}")
        name = _person(journal, wanted.introduced_by)
        found.append((words.format(name=name), wanted._replace(introduced_by=None)))
    return [*found, *_contact(journal, wanted)]


def _contact(journal: Journal, wanted: Wanted) -> list[Condition]:
    translate, today = QCoreApplication.translate, journal.now.date()
    found: list[Condition] = []
    if wanted.quiet_days:
        words = counted("No contact for 1 day", "No contact for {count} days", wanted.quiet_days)
        found.append((words, wanted._replace(quiet_days=0)))
    if wanted.contact_after is not None:
        words = translate("people", "Last contact since {day}")
        words = words.format(day=short_day(wanted.contact_after, today))
        found.append((words, wanted._replace(contact_after=None)))
    if wanted.contact_before is not None:
        words = translate("people", "Last contact before {day}")
        words = words.format(day=short_day(wanted.contact_before, today))
        found.append((words, wanted._replace(contact_before=None)))
    return found


def _organisation(journal: Journal, organisation: int) -> str:
    try:
        return journal.organisations.get(organisation).name
    except NotFound:
        return QCoreApplication.translate("people", "no longer there")


def _person(journal: Journal, person: int) -> str:
    rows = journal.people.rows([person])
    return rows[0].name if rows else QCoreApplication.translate("people", "no longer there")
