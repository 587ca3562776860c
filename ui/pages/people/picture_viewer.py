"""One picture seen large; the arrow keys go on to the next one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.page import Desk
from ui.pages.people.pixmaps import Pixmaps
from ui.widgets.button import Button
from ui.widgets.label import Label

SHARE = 0.86
LARGE = 2000
ON = (Qt.Key.Key_Right, Qt.Key.Key_Left)


class _Sheet(QWidget):
    """Paints a picture as large as fits."""

    def __init__(self, pixmaps: Pixmaps, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmaps = pixmaps
        self.picture = 0
        pixmaps.arrived.connect(self._on_arrived)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the middle."""
        pixmap = self._pixmaps.get(self.picture, LARGE)
        if pixmap is None or pixmap.isNull():
            return
        size = QSize(pixmap.size())
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRect(corner, size), pixmap)

    def _on_arrived(self, _picture: int) -> None:
        self.update()


class PictureViewer(QDialog):
    """Shows one of several pictures; Escape closes, Delete removes the one shown."""

    delete_asked = Signal(object)

    def __init__(self, desk: Desk, names: Mapping[int, str], picture: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = dict(names)
        self._sheet = _Sheet(Pixmaps(desk, self), self)
        self._words = Label("", self, "soft", wrap=True)
        close = Button(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(close)
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 16)
        down.setSpacing(12)
        down.addWidget(self._sheet, 1)
        down.addLayout(foot)
        self.resize(parent.window().size() * SHARE)
        self._show(picture)

    @property
    def picture(self) -> int:
        """The picture shown."""
        return self._sheet.picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on or back, remove, or close."""
        if event.key() in ON:
            forward = (event.key() == ON[0]) != self.isRightToLeft()
            order = list(self._names)
            at = order.index(self.picture) + (1 if forward else -1)
            self._show(order[at % len(order)])
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.picture)
            self.reject()
        else:
            super().keyPressEvent(event)

    def _show(self, picture: int) -> None:
        name = self._names[picture]
        self.setWindowTitle(name)
        self._words.set_text(name)
        self._sheet.picture = picture
        self._sheet.setAccessibleName(name)
        self._sheet.update()
