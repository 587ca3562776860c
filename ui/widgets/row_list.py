"""A list of rows for a card; long lists are filled a few rows at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.accessible import Role
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.rows import Row, RowWidget

FIRST = 12
CHUNK = 6


class RowList(QWidget):
    """Rows below each other; signals carry the row's key."""

    spoken_role = Role.List

    activated = Signal(object)
    checked = Signal(object, bool)
    pressed = Signal(object, str)

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, empty: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._widgets: list[RowWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._empty = Label(empty, self, "soft", wrap=True) if empty else None
        if self._empty is not None:
            self._layout.addWidget(self._empty)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fill_more)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows to show, also those not filled in yet."""
        return self._rows

    @property
    def complete(self) -> bool:
        """Whether every row has its widget."""
        return not self._timer.isActive()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; widgets are kept and reused."""
        self._rows = tuple(rows)
        if self._empty is not None:
            self._empty.setVisible(not self._rows)
        while len(self._widgets) > max(len(self._rows), FIRST):
            self._drop_last()
        have = max(len(self._widgets), FIRST)
        for index, row in enumerate(self._rows[:have]):
            self._show_at(index, row)
        for widget in self._widgets[len(self._rows) :]:
            widget.hide()
        if len(self._rows) > len(self._widgets):
            self._timer.start()
        else:
            self._timer.stop()
        self.updateGeometry()

    def finish(self) -> None:
        """Fill in all remaining rows now (for printing and pictures)."""
        while not self.complete:
            self._fill_more()

    def widget_for(self, key: int) -> RowWidget | None:
        """Give the widget of a row by key."""
        shown = zip(self._rows, self._widgets, strict=False)
        return next((widget for row, widget in shown if row.key == key), None)

    def _fill_more(self) -> None:
        start = len(self._widgets)
        for index in range(start, min(start + CHUNK, len(self._rows))):
            self._show_at(index, self._rows[index])
        if len(self._widgets) >= len(self._rows):
            self._timer.stop()

    def _show_at(self, index: int, row: Row) -> None:
        if index == len(self._widgets):
            self._widgets.append(self._new_widget())
        widget = self._widgets[index]
        widget.show_row(row)
        widget.set_last(index == len(self._rows) - 1)
        widget.show()

    def _new_widget(self) -> RowWidget:
        widget = RowWidget(self._theme, self)
        widget.activated.connect(self.activated)
        widget.checked.connect(self.checked)
        widget.pressed.connect(self.pressed)
        widget.stepped.connect(self._on_stepped)
        self._layout.addWidget(widget)
        return widget

    def _drop_last(self) -> None:
        widget = self._widgets.pop()
        self._layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _on_stepped(self, widget: RowWidget, step: int) -> None:
        index = self._widgets.index(widget) + step
        if 0 <= index < min(len(self._rows), len(self._widgets)):
            self._widgets[index].setFocus()
