"""Pictures as they are painted: read from the journal once, decoded beside the window, kept."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from ui.background import Task
from ui.pages.page import Desk
from ui.widgets.avatar import Avatar

KEPT = 96
Key = tuple[int, int]


class Pixmaps(QObject):
    """Gives a picture at a size; arrived(picture) when one asked for can be painted."""

    arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._wanted: list[Key] = []
        self._under_way: set[Key] = set()
        # After what is painted now: a person must not wait for their photo.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load)

    def get(self, picture: int, side: int) -> QPixmap | None:
        """Give a picture whose shorter side has this many pixels, None until it was read."""
        key = (picture, side)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._under_way:
            self._under_way.add(key)
            self._wanted.append(key)
            self._soon.start()
        return None

    def _load(self) -> None:
        wanted, self._wanted = self._wanted, []
        for key in wanted:
            try:
                data = self._desk.journal.pictures.data(key[0])
            except JournalError:
                self._under_way.discard(key)
                continue
            self._desk.background.run(
                partial(_decode, data, key[1]),
                title=self.tr("Reading a picture"),
                done=partial(self._on_decoded, key),
            )

    def _on_decoded(self, key: Key, image: QImage) -> None:
        self._under_way.discard(key)
        self._kept[key] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(key[0])


def _decode(data: bytes, side: int, _task: Task) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    # A JPEG is decoded at the size it is painted; nothing is made larger than it is.
    if wanted.width() < size.width():
        reader.setScaledSize(wanted)
    return reader.read()


def paint_filling(painter: QPainter, rect: QRectF, pixmap: QPixmap) -> None:
    """Fill a rectangle with the middle of a picture."""
    scale = max(rect.width() / pixmap.width(), rect.height() / pixmap.height())
    width, height = rect.width() / scale, rect.height() / scale
    source = QRectF((pixmap.width() - width) / 2, (pixmap.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(rect, pixmap, source)


class PhotoAvatar(Avatar):
    """The photo of a person in a circle; their initials when there is none."""

    def __init__(self, desk: Desk, pixmaps: Pixmaps, parent: QWidget, size: int) -> None:
        super().__init__(desk.theme, "", parent, size)
        self._pixmaps = pixmaps
        self._photo: int | None = None
        pixmaps.arrived.connect(self._on_arrived)

    @property
    def photo(self) -> int | None:
        """The picture shown."""
        return self._photo

    def set_photo(self, photo: int | None) -> None:
        """Show a picture, or none."""
        if photo != self._photo:
            self._photo = photo
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo as soon as it is read."""
        side = round(self.width() * self.devicePixelRatioF())
        pixmap = self._pixmaps.get(self._photo, side) if self._photo is not None else None
        if pixmap is None or pixmap.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()))
        painter.setClipPath(circle)
        paint_filling(painter, QRectF(self.rect()), pixmap)

    def _on_arrived(self, picture: int) -> None:
        if picture == self._photo:
            self.update()
