"""The menu of columns, which stays open while several are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.pages.people.table.columns import Columns

TOGGLING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
ALWAYS = "name"


class ColumnMenu(QMenu):
    """Ticks a column to show it, unticks it to hide it."""

    def __init__(self, columns: Columns, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self.setAccessibleName(self.tr("Columns"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer the columns there are, in a fixed order."""
        self.clear()
        shown = {column.key for column in self._columns.shown}
        for key, column in self._columns.all.items():
            if key == ALWAYS:
                continue
            action = QAction(column.heading.replace("&", "&&"), self)
            action.setCheckable(True)
            action.setChecked(key in shown)
            action.setData(key)
            action.toggled.connect(self._on_toggled)
            self.addAction(action)
        self.addSeparator()
        usual = self.addAction(self.tr("The usual columns"))
        usual.triggered.connect(self._columns.choose_usual)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        if not self._toggled(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space or Enter without closing."""
        if event.key() not in TOGGLING or not self._toggled(self.activeAction()):
            super().keyPressEvent(event)

    def _toggled(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.toggle()
        return True

    def _on_toggled(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._columns.choose(str(action.data()), shown=shown)
