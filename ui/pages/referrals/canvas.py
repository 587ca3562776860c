"""A ground that is larger than its window: scrolled, zoomed about a point, in either direction."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

LEAST_ZOOM, MOST_ZOOM = 0.15, 2.5
ZOOM_STEP = 1.2
LINE = 40
EDGE = 16


class Canvas(QAbstractScrollArea):
    """Shows a part of a scene of `scene_size`; mirrored, it begins at the right."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    @property
    def scene_size(self) -> QSizeF:
        """How large the scene is at 100 %; to be written by each kind of canvas."""
        raise NotImplementedError

    def held(self) -> QPointF:
        """Give the point of the window that stays where it is in zooming by key."""
        return self.room().center()

    def zoom_in(self) -> None:
        """Make everything larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make everything smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def actual_size(self) -> None:
        """Show it at 100 %."""
        self.set_zoom(1.0)

    def fit(self) -> None:
        """Let the scene be as wide as the window, at most at 100 %."""
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        self.set_zoom(min(1.0, room / self.scene_size.width()))

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom so that what is under a point of the window stays there."""
        about = self.held() if about is None else about
        kept = self.to_scene(about)
        self.zoom = min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        self.set_bars()
        moved = self.from_scene(kept) - about
        self.scroll_by(moved.x(), moved.y())
        self.zoomed.emit(self.zoom)
        self.viewport().update()

    def to_scene(self, point: QPointF) -> QPointF:
        """Give where a point of the window lies in the scene."""
        return (point + self.offset()) / self.zoom

    def from_scene(self, point: QPointF) -> QPointF:
        """Give where a point of the scene is seen."""
        return point * self.zoom - self.offset()

    def on_screen(self, rect: QRectF) -> QRectF:
        """Give where a piece of the scene is seen."""
        return QRectF(self.from_scene(rect.topLeft()), rect.size() * self.zoom)

    def room(self) -> QRectF:
        """Give the window."""
        return QRectF(self.viewport().rect())

    def offset(self) -> QPointF:
        """Give which point of the zoomed scene is in the upper left corner."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        x = float(across.value())
        if self.isRightToLeft():
            x = self.scene_size.width() * self.zoom - self.viewport().width() - across.value()
        return QPointF(x, down.value())

    def scroll_by(self, x: float, y: float) -> None:
        """Move the window over the scene."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(-x if self.isRightToLeft() else x))
        down.setValue(down.value() + round(y))

    def bring(self, rect: QRectF) -> None:
        """Scroll as little as is needed to see a piece of the scene."""
        seen, room = self.on_screen(rect), self.room().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        right, left = max(0.0, seen.right() - room.right()), min(0.0, seen.left() - room.left())
        below, above = max(0.0, seen.bottom() - room.bottom()), min(0.0, seen.top() - room.top())
        self.scroll_by(right or left, below or above)

    def set_bars(self) -> None:
        """Let the scroll bars reach over the whole scene."""
        room, scene = self.viewport().size(), self.scene_size * self.zoom
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(scene.width()) - room.width()))
        down.setRange(0, max(0, round(scene.height()) - room.height()))
        across.setPageStep(room.width())
        down.setPageStep(room.height())
        across.setSingleStep(LINE)
        down.setSingleStep(LINE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the scroll bars follow."""
        super().resizeEvent(event)
        self.set_bars()
