"""The people behind a number: a card with their names, each leading to the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netjournal.overview.review import Behind
from ui.icons import Icons
from ui.pages.review.period import tr
from ui.theme import Theme
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span

WIDTH = 280


class BehindCard(Card):
    """Who is behind the number that was opened; hidden until one is."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, tr("Behind the number"))
        self.setFixedWidth(theme.px(WIDTH))
        self.title.setWordWrap(True)
        close = IconButton(icons.get("close"), tr("Close the list of people"), self)
        close.clicked.connect(self.closed)
        self.add_to_head(close)
        self._count = Label("", self, "soft", wrap=True)
        self.add(self._count)
        self._list = RowList(theme, tr("People behind the number"), self)
        self._list.activated.connect(self.wanted)
        self.add(self._list)
        self.body.addStretch(1)
        self.hide()

    def show_people(self, title: str, people: Sequence[Behind]) -> None:
        """Show the people behind a number that says `title`."""
        self.set_title(title)
        none = tr("Nobody is behind this number.")
        self._count.set_text("" if people else none)
        self._list.set_rows(
            [
                Row(one.id, (Span(one.name, bold=True),), one.does, avatar=one.name, link=True)
                for one in people
            ]
        )
        self.show()

    def focus_first(self) -> None:
        """Go to the first person."""
        first = self._list.widget_for(self._list.rows[0].key) if self._list.rows else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
