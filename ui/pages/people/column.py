"""A head above what fills the rest of the height; where that is low the head scrolls away."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from ui.theme import Theme

SIDE = 28
ABOVE_BODY = 8
GAP = 12


class Heights(NamedTuple):
    """What a column goes by: its margins in pixels, the other two at the base font size.

    With `enough` height for the body the head stays where it is. Lower than `least` the body never
    is: it goes on below the edge until the head has gone.
    """

    above: int
    below: int
    enough: int
    least: int


class Column(QWidget):
    """The body grows as the head goes, so that its foot stays in sight.

    It has no layout: through one, whatever grows in it would have all of it laid out twice more.
    """

    def __init__(self, theme: Theme, heights: Heights, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights = heights
        self._head: QWidget | None = None
        self._body: QWidget | None = None
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.hide()
        self.bar.valueChanged.connect(self.place)

    def hold(self, head: QWidget, body: QWidget) -> None:
        """Take up the two parts."""
        self._head, self._body = head, body
        self.place()

    def follow(self, area: QAbstractScrollArea) -> None:
        """Let the head go first when an area in the body is scrolled down."""
        area.viewport().installEventFilter(self)

    def show_head(self) -> None:
        """Scroll to the head."""
        self.bar.setValue(0)

    def show_body(self) -> None:
        """Scroll until all of the body is in sight."""
        if self._body is not None:
            below = self._body.geometry().bottom() + 1 + self._heights.below - self.height()
            self.bar.setValue(self.bar.value() + max(0, below))

    def place(self) -> None:
        """Give both parts their room."""
        head, body = self._head, self._body
        if head is None or body is None:
            return
        width = max(0, self.width() - 2 * SIDE)
        if head.width() != width:
            head.resize(width, head.height())
        layout = head.layout()
        if layout is not None:
            layout.activate()
        height = head.heightForWidth(width)
        above, below, enough, least = self._heights
        bottom = self.height() - below
        body_top = above + height + GAP
        away = body_top - ABOVE_BODY if bottom - body_top < self._theme.px(enough) else 0
        self._place_bar(away)
        scrolled = self.bar.value()
        head.setGeometry(SIDE, above - scrolled, width, height)
        lowest = min(self._theme.px(least), bottom - ABOVE_BODY)
        room = max(lowest, bottom - body_top + scrolled)
        body.setGeometry(SIDE, body_top - scrolled, width, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both anew."""
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        """Place both anew when the head asks for more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what nothing inside wanted to."""
        if self.bar.maximum():
            self.bar.event(event)
        else:
            super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel from an area in the body as long as the head is still to go."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            down = event.angleDelta().y() < 0
            if down and self.bar.value() < self.bar.maximum():
                self.bar.event(event)
                return True
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Bring what Tab leads to into sight."""
        gone = super().focusNextPrevChild(next)
        focused = self.window().focusWidget() if gone else None
        if focused is not None and self.isAncestorOf(focused):
            self._bring(focused)
        return gone

    def _bring(self, widget: QWidget) -> None:
        if self._head is not None and self._head.isAncestorOf(widget):
            place = QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())
            below = place.bottom() + ABOVE_BODY - self.height()
            above = place.top() - ABOVE_BODY
            self.bar.setValue(self.bar.value() + (above if above < 0 else max(0, below)))
        else:
            self.show_body()

    def _place_bar(self, away: int) -> None:
        blocked = self.bar.blockSignals(True)
        self.bar.setRange(0, away)
        self.bar.blockSignals(blocked)
        self.bar.setPageStep(max(1, self.height()))
        self.bar.setSingleStep(self._theme.px(20))
        self.bar.setVisible(away > 0)
        if away:
            wide = self.bar.sizeHint().width()
            left = 0 if self.isRightToLeft() else self.width() - wide
            self.bar.setGeometry(left, 0, wide, self.height())
