"""The head of one event: its title, written in place, the line below, and its day and place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import DateField, LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.label import TIGHT, Label, begin_where_reading_begins
from ui.widgets.papers_menu import Offered, PapersMenu
from ui.words import counted

TEXT_MARGIN = 2
ROOM_TO_WRITE = 24
SPACE = 12


class EventTitle(QWidget):
    """Title and subtitle, buttons at the right, and day and place when asked for."""

    invite_pressed = Signal()
    thank_pressed = Signal()
    delete_pressed = Signal()
    alone_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        self.name = self._name()
        self.change = Button(self.tr("Day and place"), self)
        self.change.setCheckable(True)
        self.change.toggled.connect(self._on_change)
        self.papers = Button(self.tr("Sheets"), self)
        self.thank = Button("", self)
        self.thank.clicked.connect(self.thank_pressed)
        self.thank.hide()
        self.invite = Button("", self, ButtonKind.PRIMARY)
        self.invite.clicked.connect(self.invite_pressed)
        self.subtitle = Label("", self, "soft", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.name, 0, 0)
        self._grid.addWidget(self.subtitle, 1, 0, 1, 2)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons, SPACE)
        self._flow.addWidget(self.change)
        self._flow.addWidget(self.papers)
        self._flow.addWidget(self.thank)
        self._flow.addWidget(self.invite)
        self._below: bool | None = None
        self._place_buttons(below=False)
        whole.addLayout(self._grid)
        self.name.textChanged.connect(self._make_room)
        self.details = self._details()
        whole.addWidget(self.details)
        self.details.hide()

    def offer_papers(self, offered: Offered) -> None:
        """Put these into the menu of sheets."""
        self.papers.setMenu(PapersMenu(self.tr("Sheets"), offered, self.papers))

    def show_words(self, subtitle: str, to_invite: int) -> None:
        """Show the line below the title and how many are to be invited."""
        self.subtitle.setText(subtitle)
        words = counted("Invite 1 person…", "Invite {count} people…", to_invite)
        self.invite.set_text(words if to_invite else self.tr("Nobody left to invite"))
        self.invite.setEnabled(to_invite > 0)
        self._make_room()

    def show_series(self, in_series: bool) -> None:
        """Offer to take the event out of its series when it is in one."""
        self.alone.setVisible(in_series)

    def offer_inviting(self, on: bool) -> None:
        """Show the button that invites, or hide it."""
        self.invite.setVisible(on)
        self._make_room()

    def offer_thanking(self, count: int) -> None:
        """Show the button that thanks so many, or hide it."""
        self.thank.set_text(counted("Thank 1 person…", "Thank everybody…", count))
        self.thank.setVisible(count > 0)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below where the name would be cut beside them."""
        super().resizeEvent(event)
        self._make_room()

    def hide_details(self) -> None:
        """Close day and place."""
        self.change.setChecked(False)

    def _make_room(self) -> None:
        buttons = (self.change, self.papers, self.thank, self.invite)
        shown = [one for one in buttons if not one.isHidden()]
        width = sum(one.sizeHint().width() for one in shown) + SPACE * (len(shown) - 1)
        words = self.name.fontMetrics().horizontalAdvance(self.name.text()) + ROOM_TO_WRITE
        below = self.width() < words + SPACE + width
        self._buttons.setFixedWidth(self.width() if below else width)
        self._place_buttons(below=below)

    def _place_buttons(self, *, below: bool) -> None:
        if below == self._below:
            return
        self._below = below
        self._grid.removeWidget(self._buttons)
        self._flow.setContentsMargins(0, SPACE if below else 0, 0, 0)
        if below:
            self._grid.addWidget(self._buttons, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        else:
            self._grid.addWidget(self._buttons, 0, 1, Qt.AlignmentFlag.AlignVCenter)

    def _name(self) -> QLineEdit:
        name = QLineEdit(self)
        name.setProperty("kind", "title")
        begin_where_reading_begins(name)
        name.setAccessibleName(self.tr("Name of the event"))
        name.setTextMargins(-TEXT_MARGIN, 0, 0, 0)
        font = name.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TIGHT["title"])
        name.setFont(font)
        return name

    def _details(self) -> QWidget:
        details = QWidget(self)
        down = QVBoxLayout(details)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        self.day = DateField(self.tr("Day"), details, optional=False)
        self.starts = LineField(self.tr("Starts at"), details)
        self.place = LineField(self.tr("Place"), details)
        fields.addWidget(self.day)
        fields.addWidget(self.starts, 1)
        fields.addWidget(self.place, 3)
        down.addLayout(fields)
        self.alone = Button(self.tr("Take out of the series"), details)
        self.alone.clicked.connect(self.alone_pressed)
        self.delete = Button(self.tr("Delete this event"), details)
        self.delete.clicked.connect(self.delete_pressed)
        buttons = FlowLayout(spacing=12)
        buttons.addWidget(self.alone)
        buttons.addWidget(self.delete)
        down.addLayout(buttons)
        return details

    def _on_change(self, shown: bool) -> None:
        self.details.setVisible(shown)
        if shown:
            self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)
