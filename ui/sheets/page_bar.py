"""What stands over the pages: which one is seen, turning, making larger, the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.icons import Icons
from ui.sheets.pages import ZOOM_STEP, Pages
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

FIT_KEY = "Ctrl+0"
LINE = 28


class PageBar(QWidget):
    """Works the pages it is given."""

    def __init__(self, pages: Pages, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._icons = icons
        self.status = Label("", self, "soft")
        self.status.setMinimumHeight(theme.px(LINE))
        self.previous = self._icon("up", self.tr("Previous page"), self._to_previous)
        self.next = self._icon("down", self.tr("Next page"), self._to_next)
        zoom = QKeySequence.StandardKey
        self.smaller = self._icon("minus", self.tr("Smaller"), self._zoom_out, zoom.ZoomOut)
        self.larger = self._icon("plus", self.tr("Larger"), self._zoom_in, zoom.ZoomIn)
        self.fit = Button(self.tr("Fit width"), self, ButtonKind.SMALL)
        self.fit.setShortcut(QKeySequence(FIT_KEY))
        self.fit.clicked.connect(pages.view.fit_width)
        self.text = Button(self.tr("As text"), self, ButtonKind.SMALL)
        self.text.setCheckable(True)
        self.text.toggled.connect(self._on_text)
        row = FlowLayout(self, spacing=4)
        for part in (self.status, self.previous, self.next, self.smaller, self.larger):
            row.addWidget(part)
        row.addWidget(self.fit)
        row.addWidget(self.text)
        # Without Shift, where the plus is on the key of the equals sign.
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(self._zoom_in)
        pages.turned.connect(self.tell_page)

    def say(self, words: str) -> None:
        """Say what there is instead of a page; nothing can be turned or made larger."""
        self.status.setText(words)
        self._enable(False)

    def tell_page(self) -> None:
        """Say which page is seen."""
        page, pages = self._pages.page, self._pages.document.pageCount()
        if not pages:
            return
        words = QCoreApplication.translate("sheets", "Page {page} of {pages}")
        self.status.setText(words.format(page=page, pages=pages))
        self._enable(not self.text.isChecked())
        self.text.setEnabled(True)

    def _enable(self, on: bool) -> None:
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(on)
        self.text.setEnabled(on)
        page, pages = self._pages.page, self._pages.document.pageCount()
        self.previous.setEnabled(on and page > 1)
        self.next.setEnabled(on and page < pages)

    def _icon(
        self, icon: str, name: str, slot: object, keys: QKeySequence.StandardKey | None = None
    ) -> IconButton:
        button = IconButton(self._icons.get(icon), name, self)
        if keys is not None:
            button.setShortcut(QKeySequence(keys))
        button.clicked.connect(slot)
        return button

    def _to_previous(self) -> None:
        self._pages.view.turn(-1)

    def _to_next(self) -> None:
        self._pages.view.turn(1)

    def _zoom_in(self) -> None:
        self._pages.view.zoom(ZOOM_STEP)

    def _zoom_out(self) -> None:
        self._pages.view.zoom(1 / ZOOM_STEP)

    def _on_text(self, on: bool) -> None:
        self._pages.as_text(on)
        self.tell_page()
