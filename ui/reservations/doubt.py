"""One reservation in the checklist: its state and doubt on a button, and what is known below."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.accessible import Role
from ui.reservations.wording import tr
from ui.theme import Theme
from ui.widgets.chip import Tone
from ui.widgets.label import Label

CHIP_FONT = 12
CHIP_HEIGHT = 19
CHIP_SIDE = 9
GAP = 6
LEADING = 2


class DoubtWords(NamedTuple):
    """What is said of one reservation."""

    key: int
    state: str
    tone: Tone
    doubt: str
    details: str
    description: str = ""


class DoubtButton(QAbstractButton):
    """The state as a chip and the doubt after it, on as many lines as it needs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = DoubtWords(0, "", Tone.QUIET, "", "")
        self._laid: QTextLayout | None = None
        self._laid_for = (0, 0, False)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: DoubtWords) -> None:
        """Show another state or doubt."""
        self._words = words
        self._laid = None
        self.setAccessibleName(f"{words.state}: {words.doubt}")
        self.setAccessibleDescription(words.description)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Grow in height when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words at this width."""
        return max(self._chip_height(), round(self._laid_out(width).boundingRect().bottom()) + 1)

    def sizeHint(self) -> QSize:
        """Give a comfortable size."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(80, self._chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip and the doubt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = self._words.tone.colors(self._theme)
        left = self.width() - self._chip_width() if self.isRightToLeft() else 0
        chip = QRectF(left, 1, self._chip_width(), self._chip_height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(self._theme.color(ink))
        painter.setFont(self._theme.font(CHIP_FONT, 500))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._words.state)
        painter.setPen(self._theme.color("ink" if self._words.doubt else "faint"))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0), [], QRectF())

    def _chip_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font(CHIP_FONT, 500))
        return metrics.horizontalAdvance(self._words.state) + 2 * self._theme.px(CHIP_SIDE)

    def _chip_height(self) -> int:
        return self._theme.px(CHIP_HEIGHT) + 1

    def _laid_out(self, width: int) -> QTextLayout:
        key = (width, self._theme.percent, self.isRightToLeft())
        if self._laid is None or key != self._laid_for:
            self._laid, self._laid_for = self._lay_out(width), key
        return self._laid

    def _lay_out(self, width: int) -> QTextLayout:
        text = self._words.doubt or tr("nothing written yet")
        layout = QTextLayout(text.replace("\n", "\u2028"), self._theme.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.isRightToLeft():
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        top, taken = 1.0, self._chip_width() + GAP
        first = QFontMetricsF(self._theme.font()).horizontalAdvance(text.split(" ", 1)[0])
        if first > width - taken:
            # Its first word would be broken beside the chip: all of it goes below.
            top, taken = top + self._chip_height() + LEADING, 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - taken, 40))
            line.setPosition(QPointF(0 if self.isRightToLeft() else taken, top))
            top += line.height() + LEADING
            taken = 0
        layout.endLayout()
        return layout


class DoubtItem(QWidget):
    """A reservation's button with its line of details; a click on either presses it."""

    spoken_role = Role.Grouping

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 3, 6, 4)
        layout.setSpacing(1)
        self.button = DoubtButton(theme, self)
        self.button.clicked.connect(self._on_clicked)
        self.button.installEventFilter(self)
        self._details = Label("", self, "small", wrap=True)
        layout.addWidget(self.button)
        layout.addWidget(self._details)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: DoubtWords, *, opened: bool) -> None:
        """Show a reservation, and whether its editor is open."""
        self.key = words.key
        self.button.show_words(words)
        self.button.setChecked(opened)
        self._details.set_text(words.details)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the button when the details are clicked."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.button.click()

    def event(self, event: QEvent) -> bool:
        """Paint the ground again when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Paint the focus ring around the details too."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the open or pointed-at one, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.button.isChecked() or self.underMouse():
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(area, 6, 6)
        if self.button.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(area, 6, 6)

    def _on_clicked(self) -> None:
        self.pressed.emit(self.key)
