"""The pictures of a person in the profile: thumbnails with a caption, and one seen large."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.people.pictures import Picture
from netjournal.words import PictureKind
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.adding_pictures import PictureAdder, may_be_pictures
from ui.pages.people.group import Group
from ui.pages.people.known import Known
from ui.pages.people.picture_viewer import PictureViewer
from ui.pages.people.pixmaps import Pixmaps, paint_filling
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.side_by_side import side_by_side
from ui.words import said

WIDTH, HEIGHT = 168, 112
RADIUS = 8


class Thumbnail(QAbstractButton):
    """A picture made small; click or Enter shows it large, Delete removes it."""

    delete_asked = Signal()

    def __init__(self, desk: Desk, pixmaps: Pixmaps, picture: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._pixmaps = pixmaps
        self._picture = picture
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        pixmaps.arrived.connect(self._on_arrived)

    def sizeHint(self) -> QSize:
        """Give the same room to every picture."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click; Delete asks for its removal."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the middle of the picture, and the ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.color("rail"))
        pixmap = self._pixmaps.get(self._picture, round(self.width() * self.devicePixelRatioF()))
        if pixmap is not None and not pixmap.isNull():
            painter.save()
            painter.setClipPath(shape)
            paint_filling(painter, rect, pixmap)
            painter.restore()
        token, width = ("accent", 2) if self.hasFocus() else ("line", 1)
        painter.setPen(QPen(self._theme.color(token), width))
        painter.drawPath(shape)

    def _on_arrived(self, picture: int) -> None:
        if picture == self._picture:
            self.update()


class PictureCard(QWidget):
    """A thumbnail with its caption and its kind below."""

    def __init__(self, thumbnail: Thumbnail, kind: Choice, caption: QLineEdit) -> None:
        super().__init__(thumbnail.parentWidget())
        self.thumbnail = thumbnail
        self.caption = caption
        self.kind = kind
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        for widget in (thumbnail, caption, kind):
            widget.setParent(self)
            widget.setFixedWidth(thumbnail.width())
            down.addWidget(widget)


class Pictures(Group):
    """Photos and business cards; one is added by button, drop or Ctrl+V."""

    def __init__(
        self,
        pixmaps: Pixmaps,
        adder: PictureAdder,
        desk: Desk,
        autosave: Autosave,
        parent: QWidget,
    ) -> None:
        super().__init__(desk, autosave, parent)
        self._pixmaps = pixmaps
        self._adder = adder
        self._found: dict[int, Picture] = {}
        self._cards: dict[int, PictureCard] = {}
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder, 16)
        self._kind = Choice(self.tr("Kind of picture to add"), self, _kinds())
        add = Button(self.tr("Add a picture"), self, ButtonKind.SMALL)
        add.clicked.connect(self._on_add)
        hint = Label(
            self.tr("Or drop one here, or paste it with Ctrl+V. Only the picture itself is kept."),
            self,
            "small",
            wrap=True,
        )
        self.down.addWidget(self._holder)
        self.down.addWidget(side_by_side(self, (self._kind, 0), (add, 0), (hint, 1)))
        self.setAcceptDrops(True)

    def show_known(self, known: Known) -> None:
        """Show the pictures."""
        super().show_known(known)
        self._found = {one.id: one for one in self.journal.pictures.of(self.person)}
        for gone in [key for key in self._cards if key not in self._found]:
            card = self._cards.pop(gone)
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        for picture in self._found.values():
            if picture.id not in self._cards:
                self._cards[picture.id] = self._build_card(picture)
                self._flow.addWidget(self._cards[picture.id])
                self._cards[picture.id].show()
            self._name(picture)
        self._holder.setVisible(bool(self._found))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures."""
        if may_be_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what is dropped."""
        if self._adder.add_from(self.person, event.mimeData(), self._chosen()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V adds the picture in the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._adder.paste(self.person, self._chosen())
        else:
            super().keyPressEvent(event)

    def _build_card(self, picture: Picture) -> PictureCard:
        thumbnail = Thumbnail(self.desk, self._pixmaps, picture.id, self._holder)
        thumbnail.clicked.connect(partial(self._on_large, picture.id))
        thumbnail.delete_asked.connect(partial(self._on_delete, picture.id))
        caption = QLineEdit(self._holder)
        caption.setPlaceholderText(self.tr("Caption"))
        kind = Choice("", self._holder, _kinds())
        card = PictureCard(thumbnail, kind, caption)
        for edit, key in ((caption, "caption"), (kind, "kind")):
            load = partial(self._load, picture.id, key)
            self.autosave.bind(edit, load=load, save=partial(self._save, picture.id, key))
        return card

    def _name(self, picture: Picture) -> None:
        card = self._cards[picture.id]
        words = self.tr("{kind}: {caption}") if picture.caption else "{kind}"
        name = words.format(kind=said(picture.kind).capitalize(), caption=picture.caption)
        number = list(self._found).index(picture.id) + 1
        card.thumbnail.setAccessibleName(name)
        words = self.tr("Picture {number}; Enter shows it large, Delete removes it")
        card.thumbnail.setAccessibleDescription(words.format(number=number))
        card.caption.setAccessibleName(self.tr("Caption of picture {n}").format(n=number))
        card.kind.setAccessibleName(self.tr("Kind of picture {n}").format(n=number))

    def _load(self, picture: int, key: str) -> str:
        found = self._found.get(picture)
        return str(getattr(found, key)) if found is not None else ""

    def _save(self, picture: int, key: str, value: str) -> None:
        if picture in self._found:
            self.journal.pictures.edit(picture, **{key: value})

    def _chosen(self) -> PictureKind:
        return PictureKind(self._kind.currentData())

    def _on_add(self) -> None:
        self._adder.ask(self.person, self._chosen())

    def _on_large(self, picture: int) -> None:
        names = {key: card.thumbnail.accessibleName() for key, card in self._cards.items()}
        viewer = PictureViewer(self.desk, names, picture, self.window())
        viewer.delete_asked.connect(self._on_delete)
        viewer.open()

    def _on_delete(self, picture: int) -> None:
        found = self._found.pop(picture, None)
        if found is None:
            return
        try:
            self.journal.pictures.remove(picture)
        except JournalError as error:
            self.desk.messages.failure(error)
        else:
            words = self.tr("The picture was removed.")
            self.desk.messages.undoable(words, self.journal.undo_name)


def _kinds() -> list[tuple[object, str]]:
    return [(kind.value, said(kind).capitalize()) for kind in PictureKind]
