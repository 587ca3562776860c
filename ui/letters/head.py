"""The head of the letters: to whom, which of how many, and what somebody is thanked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.letters import About, Occasion
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import ChoiceField
from ui.widgets.label import Label
from ui.words import said


class LetterHead(QWidget):
    """Says whom it goes to; goes to the one before and the next; changes the template.

    The choice of what somebody is thanked for is shown where the letter is.
    """

    about_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: tuple[Occasion, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.heading = Label("", self, "section", wrap=True)
        self.count = Label("", self, "soft")
        self.before = Button(self.tr("Previous"), self, ButtonKind.SMALL)
        self.after = Button(self.tr("Next"), self, ButtonKind.SMALL)
        self.change = Button(self.tr("Change the template"), self, ButtonKind.LINK)
        row.addWidget(self.heading, 1)
        for part in (self.change, self.count, self.before, self.after):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.reason = ChoiceField(self.tr("Thank you for"), self)
        self.reason.edit.activated.connect(self._on_reason)
        self.reason.hide()

    def offer_reasons(self, found: Sequence[Occasion], about: About) -> None:
        """Offer what somebody may be thanked for, where there is more than one thing."""
        self._found = tuple(found)
        self.reason.edit.set_choices([(at, said(one.what)) for at, one in enumerate(found)])
        at = [one.about for one in found].index(about) if self._has(about) else 0
        self.reason.edit.setCurrentIndex(at)
        self.reason.setVisible(len(found) > 1)

    def show_place(self, number: int, count: int, *, several: bool) -> None:
        """Say which of how many it is."""
        words = self.tr("{number} of {count}").format(number=number, count=count)
        self.count.set_text(words if count > 1 else "")
        self.before.setVisible(several)
        self.after.setVisible(several)

    def make_room(self, for_template: bool) -> None:
        """Show the heading only while the template is changed."""
        for part in (self.change, self.count, self.before, self.after):
            part.setVisible(not for_template)
        self.reason.setVisible(not for_template and len(self._found) > 1)
        if for_template:
            self.heading.setText(self.tr("The message everybody is sent"))

    def _has(self, about: About) -> bool:
        return any(one.about == about for one in self._found)

    def _on_reason(self, at: int) -> None:
        self.about_chosen.emit(self._found[at].about)
