"""The three panes of a conversation: the steps, the step shown, and what I know beside it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from ui.autosave import Autosave
from ui.pages.conversations.at_hand import AtHandPane
from ui.pages.conversations.side import SidePanel
from ui.pages.conversations.step_view import StepView
from ui.pages.page import Desk
from ui.widgets.card import Line

AT_HAND = "conversations.at_hand"
ROOM_FOR_ALL = 1040


class Panes(QWidget):
    """F9 turns what I know: beside the steps where there is room, else in their place."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Conversation | None = None
        self._looking = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.side = SidePanel(desk, autosave, self)
        self._after_side = Line(self, upright=True)
        self.view = StepView(desk.theme, self)
        self._before_pane = Line(self, upright=True)
        self.at_hand = AtHandPane(desk, autosave, self)
        for part in (self.side, self._after_side, self.view, self._before_pane, self.at_hand):
            across.addWidget(part, 1 if part is self.view else 0)
        self.at_hand.hidden_wanted.connect(self._on_hide)
        self.side.at_hand_wanted.connect(self._on_show)
        turn = QShortcut(QKeySequence("F9"), self)
        turn.activated.connect(self.turn_at_hand)

    def turn_at_hand(self) -> None:
        """Show what I know about the person, or hide it; typing goes on where it was."""
        shown = self.at_hand.isHidden()
        focused = QApplication.focusWidget()
        if self._roomy:
            self._desk.settings.set(AT_HAND, shown)
        self._looking = shown and not self._roomy
        self._fit_panes()
        lost = focused is None or not focused.isVisible()
        if lost and shown:
            self.at_hand.take_focus()
        elif lost:
            self.view.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what I know where there is no room for it beside the steps."""
        super().resizeEvent(event)
        if self._roomy:
            self._looking = False
        self._fit_panes()

    def show_at_hand(self, shown: Conversation) -> None:
        """Bring what I know up to date where it is shown."""
        self._shown = shown
        if not self.at_hand.isHidden():
            self.at_hand.show_during(shown)

    @property
    def _roomy(self) -> bool:
        return self.width() >= self._desk.theme.px(ROOM_FOR_ALL)

    def _fit_panes(self) -> None:
        wanted = self._desk.settings.get(AT_HAND, True) is not False
        shown = wanted if self._roomy else self._looking
        if shown and self.at_hand.isHidden() and self._shown is not None:
            self.at_hand.show_during(self._shown)
        beside = self._roomy or not shown
        self.side.offer_at_hand(not shown)
        self.side.setVisible(beside)
        self._after_side.setVisible(beside)
        self._before_pane.setVisible(shown)
        self.at_hand.setVisible(shown)

    def _on_show(self) -> None:
        self.turn_at_hand()
        self.at_hand.take_focus()

    def _on_hide(self) -> None:
        self.turn_at_hand()
        self.side.focus_at_hand()
