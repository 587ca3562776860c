"""One row of a row list: what it says and the widget that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.accessible import Role
from ui.theme import Theme
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip, Tone
from ui.widgets.label import Label
from ui.widgets.spans import SpanLabel, Spans, plain

LEAD_WIDTH = 64
NARROWEST = 150


class RowButton(NamedTuple):
    """A button at the end of a row: its key for the signal, its words, and how it looks."""

    key: str
    text: str
    kind: ButtonKind = ButtonKind.PLAIN
    name: str = ""


class Row(NamedTuple):
    """What one row says; every text is plain."""

    key: int
    title: Spans
    subtitle: Spans = ""
    body: Spans = ""
    lead: str = ""
    avatar: str = ""
    checked: bool | None = None
    check_name: str = ""
    trailing: str = ""
    strong_trailing: bool = False
    chip: str = ""
    tone: Tone = Tone.QUIET
    buttons: Sequence[RowButton] = ()
    link: bool = False

    @property
    def words(self) -> str:
        """Everything the row says, for a screen reader."""
        parts = (self.lead, plain(self.title), plain(self.body), plain(self.subtitle))
        return ", ".join(part for part in (*parts, self.trailing, self.chip) if part)


class RowWidget(QWidget):
    """Shows a row; it can be given another row, so lists reuse their widgets."""

    spoken_role = Role.ListItem

    activated = Signal(object)
    checked = Signal(object, bool)
    pressed = Signal(object, str)
    stepped = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row: Row | None = None
        self.last = False
        self._buttons: list[Button] = []
        self._check: QCheckBox | None = None
        self._avatar: Avatar | None = None
        self._lead: Label | None = None
        self._trailing: Label | None = None
        self._chip: Chip | None = None
        self._body: SpanLabel | None = None
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 11, 0, 12)
        self._box.setSpacing(12)
        self._start = QHBoxLayout()
        self._start.setSpacing(12)
        self._box.addLayout(self._start)
        self._words = QVBoxLayout()
        self._words.setSpacing(1)
        self._title = SpanLabel(theme, self)
        self._subtitle = SpanLabel(theme, self, size=13, token="faint")
        # Stretches, not an alignment: aligned, the words would be given the height of one line.
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._subtitle)
        self._words.addStretch(1)
        self._end = QHBoxLayout()
        self._end.setSpacing(12)
        self._wide = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._wide.setSpacing(12)
        self._wide.addLayout(self._words, 1)
        self._wide.addLayout(self._end)
        self._box.addLayout(self._wide, 1)

    def show_row(self, row: Row) -> None:
        """Show this row instead of the one before."""
        if row == self.row:
            return
        before, self.row = self.row, row
        self._title.set_spans(row.title)
        self._subtitle.set_spans(row.subtitle)
        self._show_body(row)
        self._show_start(row)
        self._show_end(row)
        if before is None or tuple(before.buttons) != tuple(row.buttons):
            self._show_buttons(row)
        self._make_room()
        self.setAccessibleName(row.words)
        policy = Qt.FocusPolicy.StrongFocus if row.link else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        pointing = Qt.CursorShape.PointingHandCursor if row.link else Qt.CursorShape.ArrowCursor
        self.setCursor(pointing)

    def set_last(self, last: bool) -> None:
        """Say whether this is the last row, which has no line below."""
        if last != self.last:
            self.last = last
            self.update()

    def button(self, key: str) -> Button | None:
        """Give a row's button by key."""
        return next((b for b in self._buttons if b.property("key") == key), None)

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow: what stands at the end then goes below the words."""
        start = self._start.minimumSize().width()
        words = max(self._theme.px(NARROWEST), self._end.minimumSize().width())
        return QSize(start + words, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands at the end below the words where they had no room beside it."""
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; up and down move between rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a row that leads somewhere."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._activate()

    def event(self, event: QEvent) -> bool:
        """Paint the ground again when the pointer comes and goes; fit another font size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below, the ground under the pointer and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        link = self.row is not None and self.row.link
        area = self.rect().adjusted(1, 2, -1, -3)
        if link and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(area, 6, 6)
        if not self.last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(area, 6, 6)

    def _fit(self) -> None:
        """Give the first column the width of a date, and the box that of its square."""
        if self._lead is not None:
            self._lead.setMinimumWidth(self._theme.px(LEAD_WIDTH))
        if self._check is not None:
            self._check.setFixedWidth(self._theme.px(15) + 2 * self._theme.border)

    def _make_room(self) -> None:
        start, end = self._start.sizeHint().width(), self._end.sizeHint().width()
        narrow = 0 < self.width() < start + end + self._theme.px(NARROWEST)
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        if direction != self._wide.direction():
            self._wide.setDirection(direction)
            leading = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag(0)
            self._wide.setAlignment(self._end, leading)

    def _activate(self) -> None:
        if self.row is not None and self.row.link:
            self.activated.emit(self.row.key)

    def _show_body(self, row: Row) -> None:
        if self._body is None and row.body:
            self._body = SpanLabel(self._theme, self, token="soft")
            self._words.insertWidget(2, self._body)
        if self._body is not None:
            self._body.set_spans(row.body)

    def _show_start(self, row: Row) -> None:
        self._show_check(row)
        if self._avatar is None and row.avatar:
            self._avatar = Avatar(self._theme, row.avatar, self)
            self._start.addWidget(self._avatar)
        if self._avatar is not None:
            self._avatar.set_name(row.avatar)
            self._avatar.setVisible(bool(row.avatar))
        if self._lead is None and row.lead:
            self._lead = Label(row.lead, self, "small")
            self._start.addWidget(self._lead)
            self._fit()
        if self._lead is not None:
            self._lead.set_text(row.lead)

    def _show_check(self, row: Row) -> None:
        if self._check is None and row.checked is not None:
            self._check = QCheckBox(self)
            self._check.setProperty("kind", "bare")
            self._check.clicked.connect(self._on_checked)
            self._start.insertWidget(0, self._check)
            self._fit()
        if self._check is not None:
            self._check.setVisible(row.checked is not None)
            self._check.setChecked(bool(row.checked))
            self._check.setAccessibleName(row.check_name or plain(row.title))

    def _show_end(self, row: Row) -> None:
        if self._trailing is None and row.trailing:
            self._trailing = Label(row.trailing, self)
            self._end.insertWidget(0, self._trailing)
        if self._trailing is not None:
            self._trailing.set_kind("strong" if row.strong_trailing else "small")
            self._trailing.set_text(row.trailing)
        if self._chip is None and row.chip:
            self._chip = Chip(row.chip, self, row.tone)
            self._end.insertWidget(1 if self._trailing else 0, self._chip)
        if self._chip is not None:
            self._chip.set_chip(row.chip, row.tone)

    def _show_buttons(self, row: Row) -> None:
        for old in self._buttons:
            self._end.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._new_button(spec) for spec in row.buttons]

    def _new_button(self, spec: RowButton) -> Button:
        button = Button(spec.text, self, spec.kind)
        button.setProperty("key", spec.key)
        if spec.name:
            button.setAccessibleName(spec.name)
        button.clicked.connect(self._on_button)
        self._end.addWidget(button)
        button.show()
        return button

    def _on_button(self) -> None:
        button = self.sender()
        if self.row is not None and button is not None:
            self.pressed.emit(self.row.key, str(button.property("key")))

    def _on_checked(self, on: bool) -> None:
        if self.row is not None:
            self.checked.emit(self.row.key, on)
