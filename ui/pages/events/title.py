"""The head of one event: its title, written in place, the line below, and its day and place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import DateField, LineField
from ui.widgets.label import TIGHT, Label

TEXT_MARGIN = 2


class EventTitle(QWidget):
    """Title and subtitle, buttons at the right, and day and place when asked for."""

    invite_pressed = Signal()
    delete_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        across = QHBoxLayout()
        across.setSpacing(12)
        self.name = self._name()
        across.addWidget(self.name, 1)
        self.change = Button(self.tr("Day and place"), self)
        self.change.setCheckable(True)
        self.change.toggled.connect(self._on_change)
        across.addWidget(self.change)
        self.invite = Button("", self, ButtonKind.PRIMARY)
        self.invite.clicked.connect(self.invite_pressed)
        across.addWidget(self.invite)
        self.subtitle = Label("", self, "soft", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(across)
        head.addWidget(self.subtitle)
        whole.addLayout(head)
        self.details = self._details()
        whole.addWidget(self.details)
        self.details.hide()

    def show_words(self, subtitle: str, to_invite: int) -> None:
        """Show the line below the title and how many are to be invited."""
        self.subtitle.setText(subtitle)
        several = self.tr("Invite {count} people…").format(count=to_invite)
        few = {0: self.tr("Nobody left to invite"), 1: self.tr("Invite 1 person…")}
        self.invite.set_text(few.get(to_invite, several))
        self.invite.setEnabled(to_invite > 0)

    def hide_details(self) -> None:
        """Close day and place."""
        self.change.setChecked(False)

    def _name(self) -> QLineEdit:
        name = QLineEdit(self)
        name.setProperty("kind", "title")
        name.setAccessibleName(self.tr("Name of the event"))
        name.setTextMargins(-TEXT_MARGIN, 0, 0, 0)
        font = name.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TIGHT["title"])
        name.setFont(font)
        return name

    def _details(self) -> QWidget:
        details = QWidget(self)
        across = QHBoxLayout(details)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        self.day = DateField(self.tr("Day"), details, optional=False)
        self.place = LineField(self.tr("Place"), details)
        self.delete = Button(self.tr("Delete this event"), details)
        self.delete.clicked.connect(self.delete_pressed)
        across.addWidget(self.day)
        across.addWidget(self.place, 1)
        across.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignBottom)
        return details

    def _on_change(self, shown: bool) -> None:
        self.details.setVisible(shown)
        if shown:
            self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)
