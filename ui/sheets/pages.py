"""The pages of a sheet as they will be printed, or as plain text to read and to copy from."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QWidget

from ui.accessible import Role
from ui.theme import Theme

ZOOM_STEP = 1.25
ZOOM_RANGE = (0.25, 5.0)
POINTS_PER_INCH = 72
NOTCH = 120
AFTER_PAINT_MS = 50
CTRL = Qt.KeyboardModifier.ControlModifier


class PageView(QPdfView):
    """Pages below each other, as wide as the window; zoomed and turned by keys and wheel."""

    spoken_role = Role.Document

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def changeEvent(self, event: QEvent) -> None:
        """Lay the pages on a quiet ground: Qt paints one that is as dark as shadows."""
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            return
        palette, ground = self.palette(), self._theme.color("rail")
        if palette.color(QPalette.ColorRole.Dark) != ground:
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page, Ctrl+PgUp and Ctrl+PgDn by pages."""
        key, with_ctrl = event.key(), bool(event.modifiers() & CTRL)
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif with_ctrl and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl."""
        if event.modifiers() & CTRL:
            self.zoom(ZOOM_STEP ** (event.angleDelta().y() / NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def turn(self, by: int) -> None:
        """Go on or back by pages."""
        page = self.pageNavigator().currentPage() + by
        if 0 <= page < self.document().pageCount():
            self.pageNavigator().jump(page, QPointF(), self.zoomFactor())

    def zoom(self, times: float) -> None:
        """Show the pages larger or smaller."""
        least, most = ZOOM_RANGE
        now = self._shown_zoom()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(most, max(least, now * times)))

    def fit_width(self) -> None:
        """Show whole lines, whatever the window's width."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _shown_zoom(self) -> float:
        """Give the zoom as seen; while fitted to the width, QPdfView itself does not tell it."""
        if self.zoomMode() is QPdfView.ZoomMode.Custom:
            return self.zoomFactor()
        margins = self.documentMargins()
        width = self.viewport().width() - margins.left() - margins.right()
        points = self.document().pagePointSize(0).width()
        return max(1, width) / (max(1.0, points) * self.logicalDpiX() / POINTS_PER_INCH)


class Pages(QStackedWidget):
    """Shows one PDF at a time, its pages or its text."""

    turned = Signal()
    """Another page is at the top."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_PAINT_MS)
        self._soon.timeout.connect(self._tell_words)
        self.document = QPdfDocument(self)
        self.view = PageView(theme, self)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.document)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the sheet"))
        self.addWidget(self.view)
        self.addWidget(self.text)
        self.setFocusProxy(self.view)
        self.view.pageNavigator().currentPageChanged.connect(self._on_turned)

    @property
    def page(self) -> int:
        """The page at the top, from 1."""
        return self.view.pageNavigator().currentPage() + 1

    @property
    def words(self) -> str:
        """Everything that stands on the pages."""
        pages = range(self.document.pageCount())
        texts = (self.document.getAllText(page).text() for page in pages)
        return "\n\n".join(text.replace("\r\n", "\n").strip() for text in texts)

    def show_pdf(self, content: bytes) -> None:
        """Show these pages."""
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.setAccessibleDescription("")
        self._soon.start()

    def show_nothing(self) -> None:
        """Show no pages."""
        self.document.close()
        self._tell_words()

    def as_text(self, on: bool) -> None:
        """Show the text, which a screen reader goes through line by line, or the pages."""
        shown = self.text if on else self.view
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self._tell_words()

    def _tell_words(self) -> None:
        words = self.words
        self.view.setAccessibleDescription(words)
        if self.currentWidget() is self.text:
            self.text.setPlainText(words)

    def _on_turned(self, _page: int) -> None:
        self.turned.emit()
