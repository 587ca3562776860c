"""The cards of the Review page: each draws one question, and opens the people behind a number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.events.events import Ease, Feeling
from netjournal.overview.review import Doubts, Funnel, Helped, Passed, Talks, Tally
from netjournal.words import ConversationStage, Direction, ReferralOutcome, ReservationState
from ui.charts.chart import OPEN, PALE, SOLID, STOPPED, WAITING, Look
from ui.charts.columns import Column, Columns, Group
from ui.charts.feelings import Feelings, Felt
from ui.charts.lanes import Lane, Lanes, Piece
from ui.charts.legend import Legend
from ui.dates import month, short_day
from ui.pages.review.period import tr
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.words import counted, said


class Opened(NamedTuple):
    """What a mark opens: what its number says, the people behind it, and its month if any."""

    title: str
    people: tuple[int, ...]
    month: date | None = None


def number(words: str, count: int) -> str:
    """Say a mark in full: "Invited: 12"."""
    return tr("{what}: {count}").format(what=words, count=count)


class ReviewCard(Card):
    """A card with a chart; `opened` carries what the number says and the people behind it."""

    opened = Signal(object)

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent, title)
        self.theme = theme
        self.title.setWordWrap(True)

    def pieces(self, words: str, tallies: Sequence[tuple[str, Tally, Look]]) -> list[Piece]:
        """Make the bars of one lane."""
        return [
            Piece(
                Opened(f"{words} · {kind}" if kind else words, tally.people),
                number(f"{words}, {kind}" if kind else words, tally.number),
                tally.number,
                look,
            )
            for kind, tally, look in tallies
        ]


class TalksCard(ReviewCard):
    """The honest number: one-to-ones by month, first and second side by side (rule 12)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("How many one-to-ones did you have?"), parent)
        line = QHBoxLayout()
        line.setSpacing(10)
        self._number = Label("", self, "number")
        self._when = Label("", self, "soft", wrap=True)
        self._when.setContentsMargins(0, 0, 0, 7)
        line.addWidget(self._number)
        line.addWidget(self._when, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self._chart = Columns(theme, tr("One-to-ones by month"), self)
        self._chart.activated.connect(self.opened)
        self.add(self._chart)
        looks = zip((SOLID, PALE), ConversationStage, strict=True)
        self.add(Legend(theme, [(look, said(stage)) for look, stage in looks], self))

    def show_talks(self, talks: Sequence[Talks]) -> None:
        """Show these months."""
        count = sum(one.first.number + one.second.number for one in talks)
        self._number.setText(str(count))
        self._when.set_text(counted("in 1 month", "in {count} months", len(talks)))
        stages = (ConversationStage.FIRST, ConversationStage.SECOND)
        self._chart.set_groups(
            [
                _group(one.month, zip(map(said, stages), (one.first, one.second), strict=True))
                for one in talks
            ]
        )


class HelpCard(ReviewCard):
    """Help by month, given before received (rule 9)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Help"), parent)
        self._chart = Columns(theme, tr("Help by month"), self)
        self._chart.activated.connect(self.opened)
        self.add(self._chart)
        series = [(SOLID, tr("help given")), (PALE, tr("help received"))]
        self.add(Legend(theme, series, self))

    def show_helped(self, helped: Sequence[Helped]) -> None:
        """Show these months."""
        words = (tr("help given"), tr("help received"))
        self._chart.set_groups(
            [
                _group(one.month, zip(words, (one.given, one.received), strict=True))
                for one in helped
            ]
        )


class FunnelCard(ReviewCard):
    """From met to partners, for the people met at events in the period."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("How far the people you met have come"), parent)
        self._chart = Lanes(theme, tr("From met to partners"), self)
        self._chart.activated.connect(self.opened)
        self.add(self._chart)

    def show_funnel(self, funnel: Funnel) -> None:
        """Show how many came how far."""
        words = (
            tr("Met at an event"),
            tr("Invited"),
            tr("Accepted"),
            tr("First conversation"),
            tr("Both agreed to a second"),
            tr("Second conversation"),
            tr("Partners"),
        )
        self._chart.set_lanes(
            [
                Lane(one, self.pieces(one, [("", tally, SOLID)]))
                for one, tally in zip(words, funnel, strict=True)
            ]
        )


class PassedCard(ReviewCard):
    """Referrals given and received, and what came of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Referrals and what came of them"), parent)
        self._charts: dict[Direction, Lanes] = {}
        names = {
            Direction.GIVEN: tr("Referrals given"),
            Direction.RECEIVED: tr("Referrals received"),
        }
        for way, name in names.items():
            self.add(Label(name, self, "label"))
            chart = Lanes(theme, name, self)
            chart.activated.connect(self.opened)
            self._charts[way] = chart
            self.add(chart)

    def show_passed(self, passed: Sequence[Passed]) -> None:
        """Show both directions."""
        looks = {ReferralOutcome.CLIENT: SOLID, ReferralOutcome.NOTHING: STOPPED}
        for one in passed:
            self._charts[one.direction].set_lanes(
                [
                    Lane(
                        _large(said(outcome)),
                        self.pieces(
                            _large(said(outcome)), [("", tally, looks.get(outcome, WAITING))]
                        ),
                    )
                    for outcome, tally in one.outcomes.items()
                ]
            )


class DoubtsCard(ReviewCard):
    """Which kinds of reservation come up, and which settle."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Reservations that came up"), parent)
        self._chart = Lanes(theme, tr("Reservations by kind"), self)
        self._chart.activated.connect(self.opened)
        self.add(self._chart)
        looks = zip((OPEN, SOLID, STOPPED), ReservationState, strict=True)
        self.add(Legend(theme, [(look, said(state)) for look, state in looks], self))

    def show_doubts(self, doubts: Sequence[Doubts]) -> None:
        """Show every kind."""
        lanes = []
        for one in doubts:
            states = zip(
                map(said, ReservationState),
                (one.open, one.resolved, one.stands),
                (OPEN, SOLID, STOPPED),
                strict=True,
            )
            lanes.append(Lane(said(one.kind), self.pieces(said(one.kind), list(states))))
        self._chart.set_lanes(lanes)


class FeelingsCard(ReviewCard):
    """How going to events felt, before and after: over time it gets easier (rule 14)."""

    event_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("How going to events felt"), parent)
        self._ease = Label("", self, "soft", wrap=True)
        self.add(self._ease)
        self._chart = Feelings(
            theme,
            tr("Feelings before and after events"),
            self,
            lowest=tr("dread"),
            highest=tr("looking forward"),
        )
        self._chart.activated.connect(self.event_wanted)
        self.add(self._chart)
        self.add(Label(tr("Ring: before the event. Dot: after it."), self, "small", wrap=True))

    def show_feelings(self, feelings: Sequence[Feeling], ease: Ease | None) -> None:
        """Show the events at which a feeling was noted, or hide the card."""
        self.setVisible(bool(feelings))
        easier = ease is not None and ease.lately > ease.at_first
        self._ease.set_text(tr("It gets easier.") if easier else "")
        self._chart.set_felt([_felt(one) for one in feelings])


def _felt(one: Feeling) -> Felt:
    words = tr("{event}, {day}: {before} before, {after} after").format(
        event=one.name,
        day=short_day(one.on, one.on),
        before=one.before or "–",
        after=one.after or "–",
    )
    return Felt(one.id, words, short_day(one.on, one.on), one.before, one.after)


def _group(first: date, tallies: Iterable[tuple[str, Tally]]) -> Group:
    full = month(first, full=True)
    return Group(
        month(first),
        [
            Column(
                Opened(f"{_large(words)} · {full}", tally.people, first),
                number(f"{full}, {words}", tally.number),
                tally.number,
                look,
            )
            for (words, tally), look in zip(tallies, (SOLID, PALE), strict=True)
        ],
    )


def _large(words: str) -> str:
    return words[:1].upper() + words[1:]
