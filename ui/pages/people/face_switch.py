"""The switch between the two faces of the page: the list beside a person, and the table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.widgets.label import set_tip

LIST, TABLE = "list", "table"


class FaceSwitch(QWidget):
    """Two small buttons, of which the one of the face shown is down."""

    asked = Signal(str)

    def __init__(self, face: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Show people as"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._face = face
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        tips = {
            LIST: (self.tr("List"), self.tr("One person beside the list")),
            TABLE: (self.tr("Table"), self.tr("Everybody, with columns of your choice")),
        }
        for key, (words, tip) in tips.items():
            button = QPushButton(words, self)
            button.setProperty("kind", "chip")
            button.setProperty("key", key)
            button.setCheckable(True)
            button.setChecked(key == face)
            button.setAccessibleName(words)
            button.setAccessibleDescription(tip)
            set_tip(button, tip)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: QPushButton) -> None:
        asked = str(button.property("key"))
        for one in self._group.buttons():
            one.setChecked(one.property("key") == self._face)
        if asked != self._face:
            self.asked.emit(asked)
