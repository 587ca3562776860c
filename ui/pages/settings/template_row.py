"""One format of one sheet: whose template makes it, and what can be done about that."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.sheets.own.folder import Template
from ui.accessible import Role
from ui.sheets.mistakes import said_of
from ui.sheets.titles import FORMATS
from ui.widgets.button import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

READ_BY_AN_EDITOR = ("pdf", "markdown")


class Told(Enum):
    """How a trial went."""

    UNDER_WAY = "soft"
    WORKS = "accent"
    WRONG = "stop"


class TemplateRow(QWidget):
    """Says which file is used, and offers to copy, try, open it, or to go back."""

    spoken_role = Role.Grouping

    copy_wanted = Signal(str)
    trial_wanted = Signal(str)
    open_wanted = Signal(str)
    back_wanted = Signal(str)

    def __init__(self, format: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.format = format
        self.name = ""
        self.setAccessibleName(FORMATS[format])
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(Label(FORMATS[format], self, "strong"))
        self.state = Label("", self, "soft", wrap=True)
        self.told = Label("", self, wrap=True)
        self.told.hide()
        down.addWidget(self.state)
        down.addWidget(self.told)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 8)
        self.copy = Button(self.tr("Make my own copy"), buttons)
        self.edit = Button(self.tr("Open in the editor"), buttons)
        self.trial = Button(self.tr("Try it"), buttons)
        self.back = Button(self.tr("Back to the original"), buttons)
        self.buttons = (self.copy, self.edit, self.trial, self.back)
        for button in self.buttons:
            flow.addWidget(button)
        down.addWidget(buttons)
        self.copy.clicked.connect(self._on_copy)
        self.edit.clicked.connect(self._on_edit)
        self.trial.clicked.connect(self._on_trial)
        self.back.clicked.connect(self._on_back)

    def show_template(self, template: Template) -> None:
        """Show a template as its file is now."""
        pressed = next((button for button in self.buttons if button.hasFocus()), None)
        self.name = template.name
        self.state.setText(self._state(template))
        self.copy.setVisible(not template.own)
        self.edit.setVisible(template.own and self.format in READ_BY_AN_EDITOR)
        for button in (self.trial, self.back):
            button.setVisible(template.own)
        if template.mistake is not None:
            self.tell(Told.WRONG, said_of(template.mistake))
        self._name_buttons()
        if pressed is not None and pressed.isHidden():
            (self.trial if template.own else self.copy).setFocus()

    def tell(self, how: Told | None, words: str = "") -> None:
        """Say how a trial went; without anything, nothing is said."""
        if how is not None:
            self.told.set_kind(how.value)
        self.told.set_text(words)
        self.trial.setEnabled(how is not Told.UNDER_WAY)

    def _state(self, template: Template) -> str:
        if template.own:
            return self.tr("Your own template: {name}").format(name=template.name)
        if template.used:
            words = self.tr("Your own template of the filled-in sheet: {name}")
            return words.format(name=template.used)
        return self.tr("The program’s own template")

    def _name_buttons(self) -> None:
        """Several rows have the same buttons: each is named by its file, too."""
        for button, words in (
            (self.copy, self.tr("Make my own copy of {name}")),
            (self.edit, self.tr("Open {name} in the editor")),
            (self.trial, self.tr("Try {name}")),
            (self.back, self.tr("Back to the original of {name}")),
        ):
            button.setAccessibleName(words.format(name=self.name))

    def _on_copy(self) -> None:
        self.copy_wanted.emit(self.name)

    def _on_edit(self) -> None:
        self.open_wanted.emit(self.name)

    def _on_trial(self) -> None:
        self.trial_wanted.emit(self.name)

    def _on_back(self) -> None:
        self.back_wanted.emit(self.name)
