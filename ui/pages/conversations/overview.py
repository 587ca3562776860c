"""All one-to-ones: those to come, those to write up or move, and those held, with their number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.words import ConversationStage, ConversationState
from ui.conversations.arrange import ArrangeDialog
from ui.dates import month, month_of
from ui.pages.conversations.arranged import Arranged
from ui.pages.conversations.cancelled import Cancelled
from ui.pages.conversations.held import Held
from ui.pages.conversations.papers import ConversationPapers
from ui.pages.conversations.who_with import WhoWith
from ui.pages.conversations.wording import to_write_up
from ui.pages.page import Desk
from ui.widgets.bars import Bar, Bars
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import FilterChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.widgets.papers_menu import PapersMenu
from ui.words import counted

MONTHS = 12
ABOVE_MONTH = 12
STAGES = tuple(stage.value for stage in ConversationStage)


class Overview(PageBody):
    """The list of one-to-ones; the bars lead to their month, the chips show fewer."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, max_width=1000)
        self._desk = desk
        self._everything: Sequence[Conversation] = ()
        self._months: list[dt.date] = []
        self._wanted: dt.date | None = None
        self._head = Heading(self.tr("One-to-ones"), self.content)
        self._write_up = Button(self.tr("Write up one that was held"), self.content)
        self._write_up.clicked.connect(self.begin_writing_up)
        self._arrange = Button(self.tr("Arrange a one-to-one"), self.content, ButtonKind.PRIMARY)
        self._arrange.clicked.connect(self.begin_arranging)
        self._blank = Button(self.tr("Blank sheets"), self.content)
        papers = ConversationPapers(desk, self)
        self._blank.setMenu(PapersMenu(self._blank.text(), papers.offered, self._blank))
        self._head.add_button(self._blank)
        self._head.add_button(self._write_up)
        self._head.add_button(self._arrange)
        self._who = WhoWith(desk, self.content)
        self._who.chosen.connect(self._on_who)
        self._who.dropped.connect(self._on_dropped)
        self._empty = EmptyState(
            self.tr(
                "Everything comes of one-to-ones: a first to explore, a second if both want it."
            ),
            self.tr("Arrange the first one"),
            self.content,
        )
        self._empty.pressed.connect(self.begin_arranging)
        self._chips = FilterChips(self.tr("Which one-to-ones"), self.content)
        self._chips.chosen.connect(self._show_chosen)
        self._none = Label(self.tr("There is none of these."), self.content, "soft", wrap=True)
        self._arranged = Arranged(desk, self.content)
        self._cancelled = Cancelled(desk, self.content)
        self._held = Held(desk.theme, self.content)
        self._held.chosen.connect(self._on_opened)
        for part in (
            self._head,
            self._who,
            self._empty,
            self._chips,
            self._none,
            self._arranged,
            self._cancelled,
            self._number_card(),
            self._held,
        ):
            self.add(part)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._scroll_to_month)

    def begin_arranging(self) -> None:
        """Ask whom to arrange a one-to-one with."""
        self._who.begin()
        self.ensureWidgetVisible(self._who)

    def begin_writing_up(self, person: object = None) -> None:
        """Ask with whom one was held that was never arranged here, or which one with a person."""
        known = person if isinstance(person, int) and not isinstance(person, bool) else None
        self._who.begin(held=True, person=known)
        self.ensureWidgetVisible(self._who)

    def refresh(self) -> None:
        """Read all one-to-ones."""
        self._everything = self._desk.journal.conversations.all()
        some = bool(self._everything)
        self._empty.setVisible(not some)
        for part in (self._arrange, self._chips, self._number):
            part.setVisible(some)
        self._offer_chips()
        self._show_chosen()
        self._show_number()

    def _offer_chips(self) -> None:
        now = self._desk.journal.now
        open_ones = [one for one in self._everything if one.state is ConversationState.ARRANGED]
        late = sum(to_write_up(one, now) for one in open_ones)
        gone = sum(one.state is ConversationState.CANCELLED for one in self._everything)
        first, second = STAGES
        chips = [("", self.tr("All")), (first, self.tr("First")), (second, self.tr("Second"))]
        if late:
            chips.append(("write_up", counted("1 to write up", "{count} to write up", late)))
        if gone:
            chips.append(("cancelled", counted("1 cancelled", "{count} cancelled", gone)))
        self._chips.set_chips(chips)

    def _show_chosen(self) -> None:
        journal, key = self._desk.journal, self._chips.current
        state, numbers = ConversationState, journal.conversations.numbers()
        shown = [one for one in self._everything if self._is_chosen(one, key)]
        arranged = [one for one in reversed(shown) if one.state is state.ARRANGED]
        held = [one for one in shown if one.state is state.HELD]
        cancelled = [one for one in shown if one.state is state.CANCELLED and key == "cancelled"]
        self._arranged.show_arranged(arranged, numbers)
        self._cancelled.show_cancelled(cancelled)
        self._held.show_held(held, numbers, journal.now.date())
        nothing = not arranged and not held and not cancelled
        self._none.setVisible(nothing and bool(self._everything))

    def _is_chosen(self, one: Conversation, key: str) -> bool:
        if key in STAGES:
            return one.stage == key
        if key == "write_up":
            open_one = one.state is ConversationState.ARRANGED
            return open_one and to_write_up(one, self._desk.journal.now)
        return key != "cancelled" or one.state is ConversationState.CANCELLED

    def _number_card(self) -> Card:
        self._number = Card(self.content, self.tr("How many one-to-ones did you have?"))
        row = QHBoxLayout()
        row.setSpacing(28)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._count = Label("", self._number, "number")
        self._count_of = Label("", self._number, "soft")
        words.addWidget(self._count)
        words.addWidget(self._count_of)
        row.addLayout(words)
        self._bars = Bars(self._desk.theme, self.tr("One-to-ones by month"), self._number)
        self._bars.setCursor(Qt.CursorShape.PointingHandCursor)
        self._bars.activated.connect(self._on_bar)
        row.addWidget(self._bars, 1, Qt.AlignmentFlag.AlignBottom)
        self._number.body.addLayout(row)
        return self._number

    def _show_number(self) -> None:
        months = self._desk.journal.review.one_to_ones(MONTHS)
        self._months = [one.first for one in months]
        self._bars.set_bars([Bar(month_of(m.first), m.held, month(m.first)) for m in months])
        this = months[-1]
        self._count.setText(str(this.held))
        name = month_of(this.first, year=False)
        self._count_of.setText(self.tr("held in {month}").format(month=name))

    def _on_bar(self, index: int) -> None:
        wanted = self._months[index]
        if not self._held.unfold(wanted) and self._chips.current:
            self._chips.choose("")
        if self._held.unfold(wanted):
            self._wanted = wanted
            self._later.start()
        else:
            words = self.tr("No one-to-one was held in {month}.")
            self._desk.messages.notice(words.format(month=month_of(wanted)))

    def _scroll_to_month(self) -> None:
        if self._wanted is not None and (card := self._held.card(self._wanted)) is not None:
            top = card.mapTo(self.content, card.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - ABOVE_MONTH)
            self._held.focus_on(self._wanted)

    def _on_opened(self, conversation: int) -> None:
        self._desk.navigation.go("conversations", conversation)

    def _on_who(self, person: int, stage: ConversationStage, held: bool) -> None:
        dialog = ArrangeDialog.open_for(self._desk, person, stage, self, held=held)
        dialog.arranged.connect(self._on_written_up if held else self._on_arranged)

    def _on_arranged(self) -> None:
        self._who.hide()
        self._arrange.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written_up(self, conversation: int) -> None:
        self._who.hide()
        self._desk.navigation.go("conversations", conversation, paper=True)

    def _on_dropped(self) -> None:
        held = self._who.held
        (self._write_up if held else self._arrange).setFocus(Qt.FocusReason.OtherFocusReason)
