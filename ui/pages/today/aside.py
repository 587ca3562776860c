"""The right column: the honest number, help in both directions, introductions to make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.words import Direction, HelpState
from ui.dates import month
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.bars import Bar, Bars
from ui.widgets.button import ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span, filled
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.overview.review import Month
    from netjournal.people.matching import Match

REFERRALS = 2


class NumberCard(Card):
    """How many one-to-ones did you have? By month, never hidden (rule 12)."""

    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        question = tr("How many one-to-ones did you have?")
        self.setAccessibleName(question)
        self.add(Label(question, self, "label", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(10)
        self._number = Label("", self, "number")
        self._when = Label(tr("this month"), self, "soft")
        self._when.setContentsMargins(0, 0, 0, 7)
        line.addWidget(self._number)
        line.addWidget(self._when, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self._bars = Bars(theme, tr("One-to-ones by month"), self)
        self._bars.activated.connect(self.opened)
        self.add(self._bars)
        self._span = Label("", self, "small")
        self.add(self._span)
        self.body.addStretch(1)

    def show_months(self, months: Sequence[Month]) -> None:
        """Show these months, this one last."""
        count = months[-1].held
        words = counted("{count} one-to-one this month", "{count} one-to-ones this month", count)
        self._number.setText(str(count))
        self._number.setAccessibleName(words)
        self._bars.set_bars([Bar(month(one.first, full=True), one.held) for one in months])
        self._span.setText(f"{month(months[0].first)} — {month(months[-1].first)}")


class HelpCard(Card):
    """Help and referrals in both directions, given first and nothing owed (rule 9)."""

    opened = Signal(str)
    """The page that says more."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Help"))
        self._list = RowList(theme, tr("Help"), self)
        self._list.activated.connect(self._on_activated)
        self.add(self._list)
        self.body.addStretch(1)

    def show_counts(
        self, helped: Mapping[HelpState, int], referred: Mapping[Direction, int]
    ) -> None:
        """Show the counts, or hide the card before the first help and referral."""
        given, received = (helped.get(state, 0) for state in (HelpState.GIVEN, HelpState.RECEIVED))
        there, back = (referred.get(way, 0) for way in (Direction.GIVEN, Direction.RECEIVED))
        self.setVisible(any((given, received, there, back)))
        if self.isHidden():
            return
        lines = (
            (tr("Given"), str(given)),
            (tr("Received"), str(received)),
            (tr("Referrals given · received"), f"{there} · {back}"),
        )
        self._list.set_rows(
            [
                Row(index, words, trailing=number, strong_trailing=True, link=True)
                for index, (words, number) in enumerate(lines)
            ]
        )

    def _on_activated(self, key: int) -> None:
        self.opened.emit("referrals" if key == REFERRALS else "review")


class IntroductionsCard(Card):
    """People who could be introduced to each other."""

    introduced = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("People you could introduce"))
        self._list = RowList(theme, tr("People you could introduce"), self)
        self._list.pressed.connect(self._on_pressed)
        self._list.activated.connect(self._on_activated)
        self.add(self._list)
        self.body.addStretch(1)
        self._shown: tuple[Match, ...] = ()

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show these, or hide the card when there are none."""
        self._shown = tuple(matches)
        self.setVisible(bool(matches))
        self._list.set_rows([_match_row(index, one) for index, one in enumerate(matches)])

    def _on_pressed(self, key: int, _button: str) -> None:
        self.introduced.emit(self._shown[key])

    def _on_activated(self, key: int) -> None:
        self.person_wanted.emit(self._shown[key].seeker)


def _match_row(index: int, one: Match) -> Row:
    what, does = Span(one.looks_for, italic=True), Span(one.does)
    name = tr("Introduce {who} to {whom}").format(who=one.seeker_name, whom=one.helper_name)
    return Row(
        key=index,
        title=filled(tr("{name} looks for {what}"), name=one.seeker_name, what=what),
        subtitle=filled(tr("{name} does: “{what}”"), name=one.helper_name, what=does),
        buttons=(RowButton("introduce", tr("Introduce"), ButtonKind.SMALL, name=name),),
        link=True,
    )
