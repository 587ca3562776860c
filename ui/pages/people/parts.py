"""Small parts of the tabs: a group that folds, columns that fit the width, rows kept by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QSizePolicy,
    QWidget,
)

from ui.pages.page import Desk
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label

TWO_COLUMNS = 66
"""So many letters wide there is room for two columns."""

MARK = 16


class Fold(Card):
    """A group under its title, folded while it is empty and not asked for; built when unfolded.

    chosen(open) when the user folds or unfolds it.
    """

    chosen = Signal(bool)

    def __init__(
        self, desk: Desk, title: str, build: Callable[[QWidget], QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent, padding=(20, 12))
        self._desk = desk
        self._build = build
        self.inside: QWidget | None = None
        self.setAccessibleName(title)
        self.toggle = FoldTitle(desk, title, self)
        self.toggle.toggled.connect(self._on_toggled)
        self.toggle.clicked.connect(self.chosen)
        self.hint = Label("", self, "small", wrap=True)
        self.title.hide()
        self._head.insertWidget(0, self.toggle)
        self._head.addWidget(self.hint, 1)
        self._head.setStretchFactor(self.title, 0)
        self._head.addStretch(1)
        self._describe()

    @property
    def unfolded(self) -> bool:
        """Whether the group's contents show."""
        return self.toggle.isChecked()

    def unfold(self, on: bool = True) -> None:
        """Show or fold the contents."""
        self.toggle.setChecked(on)

    def _on_toggled(self, on: bool) -> None:
        if on and self.inside is None:
            self.inside = self._build(self)
            self.add(self.inside)
        if self.inside is not None:
            self.inside.setVisible(on)
        self._describe()

    def say(self, words: str) -> None:
        """Say beside the title how much is in it."""
        self.hint.set_text(words)
        self._describe()

    def _describe(self) -> None:
        state = self.tr("open") if self.unfolded else self.tr("folded")
        hint = self.hint.text()
        self.toggle.setAccessibleDescription(f"{state}, {hint}" if hint else state)


class FoldTitle(QAbstractButton):
    """The title of a group with the mark that says whether it is folded."""

    def __init__(self, desk: Desk, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give room for the mark and the words."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(words + MARK + 14, self._desk.theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, the words, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._desk.theme
        mirrored = self.isRightToLeft()
        closed = "back" if mirrored else "forward"
        mark = self._desk.icons.get("down" if self.isChecked() else closed)
        top = (self.height() - MARK) // 2
        mark.paint(painter, self.width() - MARK if mirrored else 0, top, MARK, MARK)
        room = self.rect().adjusted(0 if mirrored else MARK + 8, 0, -MARK - 8 if mirrored else 0, 0)
        painter.setFont(self._font())
        painter.setPen(theme.color("accent" if self.underMouse() else "ink"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _font(self) -> QFont:
        return self._desk.theme.font(15, 600)


class Columns(QWidget):
    """Widgets side by side where there is room for two columns, else below each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 6)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(14)
        self._widgets: list[tuple[QWidget, bool]] = []
        self._columns = 0

    def add(self, widget: QWidget, *, wide: bool = False) -> None:
        """Add a widget, over both columns if it is wide."""
        self._widgets.append((widget, wide))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns with the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        columns = 2 if self.width() >= room else 1
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        row = column = 0
        for widget, wide in self._widgets:
            if wide and column:
                row, column = row + 1, 0
            span = columns if wide else 1
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if column >= columns:
                row, column = row + 1, 0


def remove_button(desk: Desk, name: str, parent: QWidget) -> IconButton:
    """Make the small button that takes something off a list."""
    return IconButton(desk.icons.get("close"), name, parent)
