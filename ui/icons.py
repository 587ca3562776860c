"""Our own small set of icons, tinted from the theme and sharp at any scaling."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import RESOURCES, Theme

ICONS = RESOURCES / "icons"


def icon_names() -> list[str]:
    """Give the names of all tinted icons."""
    return sorted(path.stem for path in ICONS.glob("*.svg") if path.stem != "app")


def app_icon() -> QIcon:
    """Give the application's own icon."""
    return QIcon(str(ICONS / "app.svg"))


class _TintedEngine(QIconEngine):
    """Paints one SVG in the theme's colour of the moment, at whatever size is asked."""

    def __init__(self, theme: Theme, source: str, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._source = source
        self._token = token
        self._painters: dict[str, QSvgRenderer] = {}

    def _renderer(self, mode: QIcon.Mode) -> QSvgRenderer:
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        color = self._theme.color(token).name()
        if color not in self._painters:
            text = self._source.replace("currentColor", color)
            self._painters[color] = QSvgRenderer(QByteArray(text.encode()))
        return self._painters[color]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        self._renderer(mode).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the icon onto a transparent picture of this size in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        if pixmap.isNull():
            return pixmap
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Copy the engine, as QIcon asks when it is detached."""
        return _TintedEngine(self._theme, self._source, self._token)


class Icons(QObject):
    """Hands out icons tinted with a theme token and keeps each one made."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made: dict[tuple[str, str], QIcon] = {}

    def get(self, name: str, token: str = "soft") -> QIcon:
        """Give an icon by name ("search", "plus", ...) in a token's colour."""
        key = (name, token)
        if key not in self._made:
            source = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
            self._made[key] = QIcon(_TintedEngine(self._theme, source, token))
        return self._made[key]
