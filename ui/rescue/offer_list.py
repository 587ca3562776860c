"""What can be done about a damaged journal, the best first, each with what it proved to hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from netjournal.safekeeping.rescue import Offer
from ui.dates import clock, dated_day
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.words import said


class OfferList(QWidget):
    """One card for each offer; the arrow keys choose."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self.setAccessibleName(self.tr("What can be done"))
        self._group = QButtonGroup(self)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        for number, offer in enumerate(self._offers):
            down.addWidget(self._card(number, offer))

    @property
    def chosen(self) -> Offer:
        """The offer chosen."""
        return self._offers[max(0, self._group.checkedId())]

    def begin(self) -> None:
        """Put the focus on the first."""
        button = self._group.button(0)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, number: int, offer: Offer) -> Card:
        card = Card(self, padding=(16, 12))
        card.body.setSpacing(3)
        what = said(offer.what)
        button = QRadioButton(what.replace("&", "&&"), card)
        button.setAccessibleName(what)
        font = button.font()
        font.setBold(True)
        button.setFont(font)
        button.setChecked(number == 0)
        self._group.addButton(button, number)
        card.add(button)
        holds = self.tr("Tried on a copy. It holds {holds}.").format(holds=said(offer.counts.said))
        lines = [holds, self._newest(offer), said(offer.loses)]
        for line in lines:
            label = Label(line, card, "soft", wrap=True)
            label.setContentsMargins(26, 0, 0, 0)
            card.add(label)
        button.setAccessibleDescription(" ".join(lines))
        card.setAccessibleName(what)
        return card

    def _newest(self, offer: Offer) -> str:
        if offer.newest_change is None:
            return self.tr("When it was last changed is not known.")
        at = offer.newest_change
        words = self.tr("Its newest change is of {day}, {time}.")
        return words.format(day=dated_day(at.date()), time=clock(at.time()))
