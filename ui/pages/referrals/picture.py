"""The picture of who introduced whom: walked by keyboard, zoomed, dragged, folded."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from netjournal.people.introducers import Forest
from ui.pages.referrals.canvas import Canvas
from ui.pages.referrals.drawing import (
    Look,
    Marked,
    draw_also,
    draw_lines,
    draw_spots,
    sign_of,
)
from ui.pages.referrals.tree_layout import Geometry, Spot, lay_out
from ui.pages.referrals.walking import Way, step
from ui.pages.referrals.wording import person_said
from ui.theme import Theme

ROW = 27
NOBODY = Forest({}, (), 0)


class Picture(Canvas):
    """Shows a forest; keeps who is chosen, what is folded, zoom and place when it changes."""

    opened = Signal(object)
    chosen = Signal(object)
    folded_changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.forest = NOBODY
        self.folded: frozenset[int] = frozenset()
        self.current: int | None = None
        self._hovered: int | None = None
        self._way: frozenset[int] = frozenset()
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.place = self._measured()
        theme.changed.connect(self._on_theme)

    def show_forest(self, forest: Forest) -> None:
        """Show these trees; who was chosen stays so if still there."""
        self.forest = forest
        self.folded = frozenset(one for one in self.folded if one in forest.people)
        if self.current not in forest.people:
            self.current = forest.roots[0] if forest.roots else None
        self._lay_out()
        self._tell()

    def choose(self, person: int) -> None:
        """Choose somebody, unfolding what they stand in, and bring them into sight."""
        way = self.forest.way_to(person)
        if not way:
            return
        if not self.folded.isdisjoint(way[:-1]):
            self._set_folded(self.folded - set(way[:-1]))
        self._choose(self.place.laid.by_id[person])

    def fold_all(self) -> None:
        """Leave only the roots to be seen."""
        people = self.forest.people.values()
        self._set_folded(frozenset(one.id for one in people if one.children))
        if self.current is not None:
            self.choose_shown(self.forest.way_to(self.current)[0])

    def unfold_all(self) -> None:
        """Let everybody be seen."""
        self._set_folded(frozenset())
        if self.current is not None:
            self.choose(self.current)

    def choose_shown(self, person: int) -> None:
        """Choose somebody who is in sight of the layout, unfolding nothing."""
        self._choose(self.place.laid.by_id[person])

    def toggle(self, person: int) -> None:
        """Fold or unfold whom somebody led to."""
        if self.forest.people[person].children:
            self._set_folded(self.folded ^ {person})
            if self.current not in self.place.laid.by_id:
                self.choose_shown(person)

    @property
    def scene_size(self) -> QSizeF:
        """How large the picture is at 100 %."""
        return QSizeF(self.place.width, self.place.height)

    def held(self) -> QPointF:
        """Keep who is chosen where they are, if they are in sight."""
        spot = self.place.laid.by_id.get(self.current or 0)
        if spot is not None and self._on_screen(spot).intersects(self.room()):
            return self._on_screen(spot).center()
        return super().held()

    def look(self) -> Look:
        """Give the fonts and colours of the theme."""
        theme = self._theme
        tokens = ("ink", "soft", "line-strong", "accent", "accent-soft", "hover", "card")
        colors = {token: theme.color(token) for token in tokens}
        return Look(theme.font(13, 600), theme.font(12), colors)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, look, place = self._theme, self.look(), self.place
        offset = self.offset()
        painter.translate(-round(offset.x()), -round(offset.y()))
        painter.scale(self.zoom, self.zoom)
        seen = QRectF(event.rect()).translated(offset)
        top, bottom = seen.top() / self.zoom, seen.bottom() / self.zoom
        draw_lines(painter, place, self._crossing(top, bottom), look.colors["line-strong"], 1.2)
        on_way = [spot for spot in place.laid.spots if spot.person.id in self._way]
        draw_lines(painter, place, on_way, look.colors["accent"], 2)
        draw_also(painter, place, self.forest.also, theme.color("warn"))
        marked = Marked(self._way, self.current, self._hovered, self.hasFocus())
        draw_spots(painter, place, place.within(top, bottom), look, marked, self.zoom)
        if self.hasFocus():
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colors["accent"], 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), 7, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the trees, open, fold, zoom."""
        inwards, outwards = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            inwards, outwards = outwards, inwards
        ways = {
            inwards: Way.IN,
            outwards: Way.OUT,
            Qt.Key.Key_Up: Way.UP,
            Qt.Key.Key_Down: Way.DOWN,
            Qt.Key.Key_Home: Way.FIRST,
            Qt.Key.Key_End: Way.LAST,
        }
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in ways:
            self._walk(ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Space and self.current is not None:
            self.toggle(self.current)
        elif not self._zoom_by(key):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or mark who is under the pointer."""
        at = event.position().toPoint()
        if self._pressed is None:
            self._hover(self.place.at(self.to_scene(event.position())))
            return
        by = self._pressed - at
        self._dragged = self._dragged or by.manhattanLength() > QApplication.startDragDistance()
        if self._dragged:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.scroll_by(by.x(), by.y())
            self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose who was clicked, or fold by the sign."""
        dragged, self._pressed = self._dragged, None
        self.viewport().unsetCursor()
        point = self.to_scene(event.position())
        spot = self.place.at(point)
        if dragged or spot is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._choose(spot)
        if spot.person.children and sign_of(self.place, spot).adjusted(-4, -4, 4, 4).contains(
            point
        ):
            self.toggle(spot.person.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open who was clicked."""
        spot = self.place.at(self.to_scene(event.position()))
        if spot is not None:
            self.opened.emit(spot.person.id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in full who is under the pointer, and mark nobody once it is gone."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.place.at(self.to_scene(QPointF(event.pos())))
            words = escape(person_said(self.forest, spot.person.id)) if spot else ""
            # Marked up, so that a name with a < in it is not taken for markup.
            tip = f"<span>{words}</span>" if words else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the picture with the direction of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def _walk(self, way: Way) -> None:
        here = self.place.laid.by_id.get(self.current or 0)
        if way is Way.OUT and here is not None and here.folded:
            self.toggle(here.person.id)
            here = self.place.laid.by_id[here.person.id]
        there = step(self.place.laid, here, way)
        if there is not None:
            self._choose(there)

    def _zoom_by(self, key: Qt.Key) -> bool:
        zooms = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.actual_size,
            Qt.Key.Key_F: self.fit,
        }
        if key in zooms:
            zooms[key]()
        return key in zooms

    def _choose(self, spot: Spot) -> None:
        self.current = spot.person.id
        self.bring(self.place.rect_of(spot))
        self._tell()
        self.chosen.emit(self.current)

    def _tell(self) -> None:
        current = self.current
        self.setAccessibleDescription("" if current is None else person_said(self.forest, current))
        self._mark_way()

    def _hover(self, spot: Spot | None) -> None:
        hovered = None if spot is None else spot.person.id
        if hovered != self._hovered:
            self._hovered = hovered
            self._mark_way()

    def _mark_way(self) -> None:
        towards = self._hovered if self._hovered is not None else self.current
        self._way = frozenset(self.forest.way_to(towards) if towards is not None else ())
        self.viewport().update()

    def _set_folded(self, folded: frozenset[int]) -> None:
        before = self.place.laid.by_id.get(self.current or 0)
        seen = None if before is None else self._on_screen(before).topLeft()
        self.folded = folded
        self._lay_out()
        after = self.place.laid.by_id.get(self.current or 0)
        if seen is not None and after is not None:
            moved = self._on_screen(after).topLeft() - seen
            self.scroll_by(moved.x(), moved.y())
        self.folded_changed.emit()

    def _lay_out(self) -> None:
        self.place = self._measured()
        self.set_bars()
        self.viewport().update()

    def _measured(self) -> Geometry:
        return Geometry(
            lay_out(self.forest, self.folded),
            self.look().width_of,
            self._theme.px(ROW),
            widest=self._theme.px(320),
            mirrored=self.isRightToLeft(),
        )

    def _on_theme(self) -> None:
        self._lay_out()

    def _crossing(self, top: float, bottom: float) -> list[Spot]:
        """Give the spots whose line comes through a stretch, from above or below as well."""
        low, high = min(top, bottom), max(top, bottom)
        spots, found = self.place.laid.by_id, []
        for spot in self.place.laid.spots:
            if spot.person.by is not None:
                ends = [
                    self.place.margin + (s.row + 0.5) * self.place.row_height
                    for s in (spot, spots[spot.person.by])
                ]
                if min(ends) <= high and max(ends) >= low:
                    found.append(spot)
        return found

    def _on_screen(self, spot: Spot) -> QRectF:
        return self.on_screen(self.place.rect_of(spot))
