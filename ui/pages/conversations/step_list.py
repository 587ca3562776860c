"""The steps of a conversation at the left: which are done, where one is, and what is to come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from netjournal.conversations.script import Step
from ui.theme import Theme
from ui.widgets.stage_line import StageState

LEFT = 31
PAD = 10
RIGHT = 10
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class StepButton(QAbstractButton):
    """One step: a painted dot and its title, which may take several lines."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = StageState.TODO
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_step(self, title: str, state: StageState) -> None:
        """Show a step and where it stands; only the current one is in the Tab order."""
        words = {
            StageState.DONE: self.tr("done"),
            StageState.CURRENT: self.tr("current"),
            StageState.TODO: self.tr("to do"),
        }
        self._state = state
        current = state is StageState.CURRENT
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words[state])
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.updateGeometry()
        self.update()

    @property
    def is_current(self) -> bool:
        """Whether this is the step shown."""
        return self._state is StageState.CURRENT

    def hasHeightForWidth(self) -> bool:
        """Be as high as the title needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the title in this width."""
        room = QRect(0, 0, max(40, width - LEFT - RIGHT), 10_000)
        metrics = self._metrics_of_widest()
        return metrics.boundingRect(room, WRAP, self.text()).height() + 2 * PAD

    def sizeHint(self) -> QSize:
        """Give the size in the panel."""
        return QSize(229, self.heightForWidth(max(self.width(), 120)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move between steps; Enter and Space go there."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, dot, title and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._state is StageState.CURRENT
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent-soft" if current else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        painter.setFont(self._theme.font(14, 600 if current else 400))
        self._paint_dot(painter)
        painter.setPen(self._theme.color("ink" if current else "soft"))
        painter.drawText(
            self._mirrored(QRect(LEFT, PAD, self._room(), self.height())), WRAP, self.text()
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_dot(self, painter: QPainter) -> None:
        accent = self._theme.color("accent")
        y = PAD + painter.fontMetrics().height() / 2
        center = QPointF(self.width() - 16.5 if self.isRightToLeft() else 16.5, y)
        todo = self._state is StageState.TODO
        ring = self._theme.color("line-strong") if todo else accent
        painter.setPen(QPen(ring, 1.5))
        done = self._state is StageState.DONE
        painter.setBrush(accent if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, 5, 5)
        if self._state is StageState.CURRENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(center, 2.8, 2.8)

    def _room(self) -> int:
        return self.width() - LEFT - RIGHT

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveLeft(RIGHT)
        return rect

    def _metrics_of_widest(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(14, 600))


class StepList(QWidget):
    """All steps; Up and Down walk along them, Enter goes there."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self._theme = theme
        self._steps: tuple[Step, ...] = ()
        self._buttons: list[StepButton] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(4)

    def show_steps(self, steps: Sequence[Step], current: str, done: set[str]) -> None:
        """Show where each step stands."""
        self._steps = tuple(steps)
        while len(self._buttons) > len(steps):
            button = self._buttons.pop()
            self._down.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(steps):
            self._add_button(len(self._buttons))
        for button, step in zip(self._buttons, steps, strict=True):
            state = StageState.DONE if step.key in done else StageState.TODO
            button.show_step(step.title, StageState.CURRENT if step.key == current else state)

    @property
    def current_button(self) -> StepButton | None:
        """The button of the step shown."""
        return next((one for one in self._buttons if one.is_current), None)

    def _add_button(self, index: int) -> None:
        button = StepButton(self._theme, self)
        button.clicked.connect(partial(self._on_clicked, index))
        button.stepped.connect(partial(self._on_stepped, index))
        self._buttons.append(button)
        self._down.addWidget(button)
        button.show()

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._steps[index].key)

    def _on_stepped(self, index: int, step: int) -> None:
        wanted = index + step
        if 0 <= wanted < len(self._buttons):
            self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)
