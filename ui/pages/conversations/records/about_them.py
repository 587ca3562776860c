"""What I learn about their business and about them, written straight into the person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from netjournal.conversations.conversations import Conversation
from ui.pages.conversations.records.record import Record, Situation
from ui.widgets.field import Field, LineField, TextField

TWO_COLUMNS = 560

WORDS = {
    "does": str(QT_TRANSLATE_NOOP("AboutThem", "What they do")),
    "target_market": str(QT_TRANSLATE_NOOP("AboutThem", "Target market")),
    "best_clients": str(QT_TRANSLATE_NOOP("AboutThem", "Best clients")),
    "top_problem": str(QT_TRANSLATE_NOOP("AboutThem", "Top problem they solve")),
    "good_referral": str(QT_TRANSLATE_NOOP("AboutThem", "A good referral for them")),
    "bad_referral": str(QT_TRANSLATE_NOOP("AboutThem", "A bad referral for them")),
    "looking_for": str(QT_TRANSLATE_NOOP("AboutThem", "Looking for")),
    "years_in_business": str(QT_TRANSLATE_NOOP("AboutThem", "Years in business")),
    "goals": str(QT_TRANSLATE_NOOP("AboutThem", "Goals")),
    "accomplishments": str(QT_TRANSLATE_NOOP("AboutThem", "Accomplishments")),
    "interests": str(QT_TRANSLATE_NOOP("AboutThem", "Interests")),
    "networks": str(QT_TRANSLATE_NOOP("AboutThem", "Networks")),
    "skills": str(QT_TRANSLATE_NOOP("AboutThem", "Skills")),
}
ONE_LINE = ("does", "years_in_business")


class AboutThem(Record):
    """Fields of the person, side by side where there is room."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._person = situation.desk.journal.people.get(situation.person)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(14)
        self.body.addLayout(self._grid)
        self._fields = [self._field(key) for key in self.keys]
        self._columns = 0
        self._arrange(2)

    def refresh(self, shown: Conversation) -> None:
        """Read the person once for all the fields."""
        self._person = self.situation.desk.journal.people.get(self.situation.person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below each other when there is little room."""
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= TWO_COLUMNS else 1)

    def _field(self, key: str) -> Field:
        words = QCoreApplication.translate("AboutThem", WORDS[key])
        one_line = key in ONE_LINE
        field = LineField(words, self) if one_line else TextField(words, self, min_lines=2)
        self.situation.autosave.bind(
            field.editor, load=partial(self._load, key), save=partial(self._save, key)
        )
        return field

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for field in self._fields:
            self._grid.removeWidget(field)
        for index, field in enumerate(self._fields):
            self._grid.addWidget(field, index // columns, index % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _load(self, key: str) -> str:
        return str(getattr(self._person, key))

    def _save(self, key: str, text: str) -> None:
        self.situation.desk.journal.people.edit(self.situation.person, **{key: text})
