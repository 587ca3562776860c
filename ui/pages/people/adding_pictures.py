"""Adds pictures to a person: from files, dropped or pasted; made ready beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from netjournal.errors import JournalError
from netjournal.people.pictures import LONGEST_SIDE, MOST_BYTES, Ready, ready
from netjournal.saying import saying
from netjournal.words import PictureKind
from ui.background import Task
from ui.pages.page import Desk

ENDINGS = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff"
MOST_AT_ONCE = 20
Choose = Callable[[QWidget], Sequence[Path]]
"""Asks for files: called with the widget that asks."""


class PictureAdder(QObject):
    """Keeps pictures of a person; what cannot be kept is said in the message bar."""

    def __init__(self, desk: Desk, parent: QWidget, choose: Choose | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.choose: Choose = choose or choose_pictures

    def ask(self, person: int, kind: PictureKind) -> None:
        """Ask for files and add them."""
        self.add_files(person, self.choose(self._parent), kind)

    def add_files(self, person: int, paths: Sequence[Path], kind: PictureKind) -> None:
        """Add pictures from files."""
        for path in list(paths)[:MOST_AT_ONCE]:
            self._run(person, kind, partial(_ready_from_file, path))

    def add_from(self, person: int, mime: QMimeData | None, kind: PictureKind) -> bool:
        """Add what was dropped or pasted; False when there is no picture in it."""
        if mime is None:
            return False
        if paths := files_in(mime):
            self.add_files(person, paths, kind)
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._run(person, kind, partial(_ready_from_image, image))
            return True
        return False

    def paste(self, person: int, kind: PictureKind) -> bool:
        """Add the picture in the clipboard; False when there is none."""
        return self.add_from(person, QGuiApplication.clipboard().mimeData(), kind)

    def _run(self, person: int, kind: PictureKind, work: Callable[[Task], Ready]) -> None:
        self._desk.background.run(
            work,
            title=self.tr("Adding a picture"),
            done=partial(self._on_ready, person, kind),
            failed=self._on_failed,
        )

    def _on_ready(self, person: int, kind: PictureKind, picture: Ready) -> None:
        try:
            self._desk.journal.pictures.add(person, picture, kind)
        except JournalError as error:
            self._desk.messages.failure(error)
        else:
            words = self.tr("The picture was added.")
            self._desk.messages.undoable(words, self._desk.journal.undo_name)

    def _on_failed(self, error: Exception) -> None:
        self._desk.messages.failure(error)


def choose_pictures(parent: QWidget) -> list[Path]:
    """Ask for files with the system's dialog."""
    words = QCoreApplication.translate("pictures", "Choose pictures")
    kinds = QCoreApplication.translate("pictures", "Pictures ({endings})").format(endings=ENDINGS)
    names, _kind = QFileDialog.getOpenFileNames(parent, words, "", kinds)
    return [Path(name) for name in names]


def files_in(mime: QMimeData) -> list[Path]:
    """Give the files that are being dropped or pasted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def may_be_pictures(mime: QMimeData) -> bool:
    """Whether something dropped here could be added."""
    return mime.hasImage() or bool(files_in(mime))


def _ready_from_file(path: Path, _task: Task) -> Ready:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise JournalError(
            saying("{path} cannot be read.", path=path.name),
            saying("Nothing was added to the journal."),
        ) from error
    return ready(data)


def _ready_from_image(image: QImage, _task: Task) -> Ready:
    most = QSize(LONGEST_SIDE, LONGEST_SIDE)
    if image.width() > most.width() or image.height() > most.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        image = image.scaled(most, keep, smooth.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # What has no holes goes as a very good JPEG: a photo as PNG would be larger than is taken.
    image.save(buffer, "PNG" if image.hasAlphaChannel() else "JPEG", 97)  # type: ignore[call-overload]
    return ready(bytes(buffer.data().data()))
