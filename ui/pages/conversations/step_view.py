"""The middle of a conversation: the words to say, what the step records, and the way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.script import Step
from ui.pages.conversations.records import Record, Situation, build_records
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Line
from ui.widgets.flow import FlowLayout
from ui.widgets.label import TIGHT, Label
from ui.words import counted

LONGEST_LINE = 760
WIDE, NARROW = 56, 24
NARROW_FROM = 640
SHORT = 60


class Middle(QScrollArea):
    """Scrolls one step; its margins are those of the bar below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget(self)
        self.content.setProperty("kind", "body")
        self._body = QVBoxLayout(self.content)
        self.setWidget(self.content)

    def set_step(self, step: QWidget | None) -> None:
        """Show this step instead of the one before."""
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if step is not None:
            self._body.addWidget(step)
            self._body.addStretch(1)
            step.show()
        self.verticalScrollBar().setValue(0)

    def set_side(self, left: int, right: int, top: int) -> None:
        """Keep the content between these margins of the whole."""
        bar = self.verticalScrollBar()
        shown = bar.width() if bar.maximum() > 0 else 0
        self._body.setContentsMargins(left, top, max(0, right - shown), 24)


class StepView(QWidget):
    """One step at a time; it is built anew for each and refreshed in place."""

    next_wanted = Signal()
    back_wanted = Signal()
    step_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._next_words = ""
        self.records: list[Record] = []
        self._second_of: Record | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self.middle = Middle(self)
        down.addWidget(self.middle, 1)
        self._line = Line(self)
        policy = self._line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(policy)
        down.addWidget(self._line)
        self._foot = QWidget(self)
        self._bar = QHBoxLayout(self._foot)
        self._bar.setSpacing(10)
        self.back = Button(self.tr("Back"), self._foot)
        self.second = Button("", self._foot)
        self.next = Button("", self._foot, ButtonKind.PRIMARY)
        self.back.setAccessibleName(self.tr("Back to the step before"))
        self.back.clicked.connect(self.back_wanted)
        self.second.clicked.connect(self._on_second)
        self.next.clicked.connect(self.next_wanted)
        self._bar.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        # The two ways on stand at the end, one below the other when large letters need it.
        onward = QWidget(self._foot)
        wrapping = FlowLayout(onward, spacing=10, from_end=True)
        for button in (self.next, self.second):
            button.setParent(onward)
            wrapping.addWidget(button)
        self._bar.addWidget(onward, 1)
        down.addWidget(self._foot)
        self.middle.verticalScrollBar().rangeChanged.connect(self._fit)

    def show_step(self, situation: Situation, steps: Sequence[Step], index: int) -> None:
        """Build a step: its words, hint and records."""
        self.clear()
        step = steps[index]
        content = QWidget(self.middle.content)
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(16)
        down.addWidget(Label(self._place_of(step, index, len(steps)), content, "soft", wrap=True))
        words = Label(f"“{step.words}”" if step.fixed else step.words, content, wrap=True)
        words.setFont(self._font(step))
        words.setAccessibleName(self.tr("The words to say: {words}").format(words=step.words))
        words.setVisible(bool(step.words))
        down.addWidget(words)
        hint = Label("", content, "soft", wrap=True)
        hint.set_text(step.hint)
        down.addWidget(hint)
        self.records = build_records(situation, step.records, content)
        for record in self.records:
            record.step_wanted.connect(self.step_wanted)
            record.answered.connect(self.next_wanted)
            down.addWidget(record)
        self.middle.set_step(content)
        self.back.setEnabled(index > 0)
        self._fit()

    def refresh(self, shown: Conversation, next_words: str) -> None:
        """Bring the records and the foot up to date."""
        for record in self.records:
            record.refresh(shown)
        offers = [(record, record.secondary(shown)) for record in self.records]
        self._second_of, words = next(((r, text) for r, text in offers if text), (None, ""))
        self.second.set_text(words)
        self.second.setVisible(bool(words))
        self._next_words = next_words
        self._fit()

    def finish(self) -> None:
        """Keep what was typed and not yet added."""
        for record in self.records:
            record.finish()

    def focus_first(self) -> None:
        """Put the cursor where one writes first at this step."""
        for record in self.records:
            if (field := record.first_field()) is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep words and buttons on one edge."""
        super().resizeEvent(event)
        self._fit()

    def _font(self, step: Step) -> QFont:
        short = step.fixed and len(step.words) < SHORT
        font = self._theme.font(34 if short else 28, 600)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TIGHT["question"])
        return font

    def clear(self) -> None:
        """Show nothing."""
        self.middle.set_step(None)
        self._second_of = None
        self.records = []

    def _place_of(self, step: Step, index: int, count: int) -> str:
        place = self.tr("{number} of {count}").format(number=index + 1, count=count)
        if step.fixed:
            question = step.key == "question"
            words = self.tr("ask in these words, whatever the outcome")
            return f"{place} — {words if question else self.tr('say it in these words')}"
        if step.minutes:
            minutes = counted("about 1 minute", "about {count} minutes", step.minutes)
            return f"{place} — {minutes}"
        return place

    def _on_second(self) -> None:
        if self._second_of is not None:
            self._second_of.press_secondary()

    def _fit(self) -> None:
        width = self.width()
        side = WIDE if width > NARROW_FROM else NARROW
        right = max(side, width - side - LONGEST_LINE)
        self.middle.set_side(side, right, 40 if side == WIDE else 24)
        self._line.setVisible(self.middle.verticalScrollBar().maximum() > 0)
        self._bar.setContentsMargins(side, 15, right, 20)
        self._fit_next(width - side - right)

    def _fit_next(self, room: int) -> None:
        self.next.set_text(self._next_words)
        buttons = [b for b in (self.back, self.second, self.next) if not b.isHidden()]
        needed = sum(b.sizeHint().width() for b in buttons) + 10 * len(buttons)
        if needed > room and ":" in self._next_words:
            self.next.setText(self._next_words.split(":", 1)[0])
