"""The right column: the honest number, help in both directions, introductions to make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.matching import Match
from netjournal.review import Month
from netjournal.words import Direction, HelpState
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.bars import Bar, Bars
from ui.widgets.button import ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span, Spans, as_spans


class NumberCard(Card):
    """How many one-to-ones did you have? By month, never hidden (rule 12)."""

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
        self.add(self._bars)
        self._span = Label("", self, "small")
        self.add(self._span)
        self.body.addStretch(1)

    def show_months(self, months: Sequence[Month]) -> None:
        """Show these months, this one last."""
        count = months[-1].count
        words = (
            tr("{count} one-to-one this month")
            if count == 1
            else tr("{count} one-to-ones this month")
        )
        self._number.setText(str(count))
        self._number.setAccessibleName(words.format(count=count))
        self._bars.set_bars([Bar(_month(one.first, full=True), one.count) for one in months])
        self._span.setText(f"{_month(months[0].first)} — {_month(months[-1].first)}")


class HelpCard(Card):
    """Help and referrals in both directions, given first and nothing owed (rule 9)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Help"))
        self._list = RowList(theme, tr("Help"), self)
        self.add(self._list)
        self.body.addStretch(1)

    def show_counts(
        self, helped: Mapping[HelpState, int], referred: Mapping[Direction, int]
    ) -> None:
        """Show the counts, or hide the card before the first help and referral."""
        given, received = (helped.get(state, 0) for state in (HelpState.GIVEN, HelpState.RECEIVED))
        there, back = (referred.get(way, 0) for way in (Direction.GIVEN, Direction.RECEIVED))
        self.setVisible(any((given, received, there, back)))
        lines = (
            (tr("Given"), str(given)),
            (tr("Received"), str(received)),
            (tr("Referrals given · received"), f"{there} · {back}"),
        )
        self._list.set_rows(
            [
                Row(index, words, trailing=number, strong_trailing=True)
                for index, (words, number) in enumerate(lines)
            ]
        )


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
    who, what = Span(one.seeker_name, bold=True), Span(one.looks_for, italic=True)
    helper, does = Span(one.helper_name, bold=True), Span(f"“{one.does}”")
    name = tr("Introduce {who} to {whom}").format(who=one.seeker_name, whom=one.helper_name)
    return Row(
        key=index,
        title=_joined(who, tr("looks for"), what),
        subtitle=_joined(helper, tr("does:"), does),
        buttons=(RowButton("introduce", tr("Introduce"), ButtonKind.SMALL, name=name),),
        link=True,
    )


def _joined(first: Span, words: str, last: Span) -> Spans:
    return (first, *as_spans(f" {words} "), last)


def _month(first: date, *, full: bool = False) -> str:
    if full:
        return f"{QLocale().monthName(first.month)} {first.year}"
    return QLocale().monthName(first.month, QLocale.FormatType.ShortFormat)
