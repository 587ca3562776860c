"""The menu of the journals opened lately, made each time it is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from netjournal.recent import Recent


class RecentMenu(QMenu):
    """Emits picked(path); journals that are gone are there in grey and say so."""

    picked = Signal(object)

    def __init__(self, recent: Recent, open_now: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent = recent
        self._open_now = open_now
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)

    def fill(self) -> None:
        """List what there is now."""
        self.clear()
        others = [path for path in self._recent.paths() if path != self._open_now]
        for path in others:
            self._add(path)
        if not others:
            self.addAction(self.tr("None but this one yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("Clear this list")).setObjectName("clear")

    def _add(self, path: Path) -> None:
        there = path.is_file()
        words = "{name}" if there else self.tr("{name} (not there any more)")
        action = self.addAction(words.format(name=path.stem).replace("&", "&&"))
        action.setToolTip(str(path))
        action.setData(str(path))
        action.setEnabled(there)

    def _on_triggered(self, action: QAction) -> None:
        if action.objectName() == "clear":
            self._recent.clear()
        elif action.data():
            self.picked.emit(Path(action.data()))
