"""The window of one sheet: its pages as they will be printed, to print or to save."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from netjournal import files
from netjournal.errors import JournalError
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.sheets.printed import Printed
from ui.background import Task
from ui.pages.page import Desk
from ui.paper import PAPER, PRIVATE_OFFERED, paper_of
from ui.sheets import printing
from ui.sheets.press import SheetPress
from ui.widgets.button import Button, ButtonKind

FIRST_SIZE = (760, 900)
FRAME = (16, 48)
ZOOM_STEP = 1.25
ZOOM_RANGE = (0.25, 5.0)


class SheetWindow(QDialog):
    """Shows a sheet, and makes it again when the paper or what may stand on it is changed."""

    def __init__(self, desk: Desk, order: Order, context: dict[str, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.content = b""
        self._order = order
        self._context = context
        self._task: Task | None = None
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(context["sheet"]["title"])
        self.setAccessibleName(context["sheet"]["title"])
        self._build()
        room = parent.screen().availableSize() - QSize(*FRAME)
        self.resize(QSize(*FIRST_SIZE).boundedTo(room))
        self._make()

    def save_to(self, path: Path) -> bool:
        """Write the PDF whole or not at all, readable by its owner only."""
        try:
            files.write_whole(path, self.content)
        except JournalError as error:
            self.desk.messages.failure(error)
            return False
        self.desk.messages.notice(self.tr("Saved {name}.").format(name=path.name))
        return True

    def prepare(self, printer: QPrinter) -> None:
        """Set a printer to the size, the number and the title of the pages."""
        printing.prepare(printer, self.document, self._context["sheet"]["title"])

    def print_on(self, printer: QPrinter) -> bool:
        """Print the pages that a printer was asked for."""
        if printing.print_pages(printer, self.document):
            return True
        self.desk.messages.error(
            self.tr("The sheet was not printed."),
            self.tr("Nothing in your journal has changed."),
            self.tr("Look at the printer, or save the sheet and print it elsewhere."),
        )
        return False

    def done(self, result: int) -> None:
        self._let_go_of_task()
        super().done(result)

    def _build(self) -> None:
        self.view = QPdfView(self)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.status = QLabel(self.tr("Preparing the sheet…"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addLayout(self._top_row())
        layout.addWidget(self.view, 1)
        layout.addLayout(self._bottom_row())

    def _top_row(self) -> QHBoxLayout:
        self._previous = self._button(self.tr("Previous page"), self._to_previous)
        self._next = self._button(self.tr("Next page"), self._to_next)
        self._smaller = self._button(
            self.tr("Smaller"), self._zoom_out, QKeySequence.StandardKey.ZoomOut
        )
        self._larger = self._button(
            self.tr("Larger"), self._zoom_in, QKeySequence.StandardKey.ZoomIn
        )
        self._fit = self._button(self.tr("Fit width"), self._fit_width)
        row = QHBoxLayout()
        row.addWidget(self.status, 1)
        for button in (self._previous, self._next, self._smaller, self._larger, self._fit):
            row.addWidget(button)
        self.view.pageNavigator().currentPageChanged.connect(self._tell_page)
        return row

    def _bottom_row(self) -> QHBoxLayout:
        self._paper = QComboBox(self)
        self._paper.setAccessibleName(self.tr("Paper"))
        self._paper.addItem("A4", "a4")
        self._paper.addItem(self.tr("Letter"), "us-letter")
        chosen = self._paper.findData(paper_of(self.desk.settings))
        self._paper.setCurrentIndex(max(0, chosen))
        self._paper.activated.connect(self._choose_paper)
        # Asked for each time: never remembered.
        self._private = QCheckBox(self.tr("With what is private"), self)
        self._private.setAccessibleName(self._private.text())
        self._private.setToolTip(
            self.tr("Private notes and reservations stay off unless you ask for them.")
        )
        self._private.toggled.connect(self._gather_again)
        self._private.setVisible(bool(self.desk.settings.get(PRIVATE_OFFERED, True)))
        self._print = self._button(
            self.tr("Print…"), self._ask_printer, QKeySequence.StandardKey.Print
        )
        self._save = self._button(
            self.tr("Save as…"), self._ask_place, QKeySequence.StandardKey.Save, ButtonKind.PRIMARY
        )
        self._save.setDefault(True)
        close = self._button(self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.addWidget(self._paper)
        row.addWidget(self._private)
        row.addStretch(1)
        for button in (self._print, self._save, close):
            row.addWidget(button)
        return row

    def _button(
        self,
        text: str,
        slot: Any,
        keys: QKeySequence.StandardKey | None = None,
        kind: ButtonKind = ButtonKind.PLAIN,
    ) -> Button:
        button = Button(text, self, kind)
        if keys is not None:
            button.setShortcut(QKeySequence(keys))
        button.clicked.connect(slot)
        return button

    def _let_go_of_task(self) -> None:
        """Hear no more of a sheet under way; another one is wanted, or none."""
        if self._task is not None:
            self._task.finished.disconnect(self._show_pages)
            self._task.failed.disconnect(self._not_made)
            self._task.cancel()
            self._task = None

    def _make(self) -> None:
        self._let_go_of_task()
        self._enable(False)
        self.status.setText(self.tr("Preparing the sheet…"))
        paper = str(self._paper.currentData())
        press = SheetPress.of(self.desk.background)
        self._task = press.make(self._context, paper, self._show_pages, self._not_made)

    def _show_pages(self, printed: Printed) -> None:
        self._task = None
        self.content = content = printed.content
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._enable(True)
        self._tell_page()

    def _not_made(self, error: BaseException) -> None:
        self._task = None
        self.status.setText(self.tr("The sheet could not be made."))
        self.desk.messages.failure(error)

    def _enable(self, ready: bool) -> None:
        for button in (self._print, self._save, self._smaller, self._larger, self._fit):
            button.setEnabled(ready)
        if not ready:
            self._previous.setEnabled(False)
            self._next.setEnabled(False)

    def _tell_page(self) -> None:
        page, pages = self.view.pageNavigator().currentPage() + 1, self.document.pageCount()
        text = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self.status.setText(text)
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < pages)

    def _to_previous(self) -> None:
        self._to_page(self.view.pageNavigator().currentPage() - 1)

    def _to_next(self) -> None:
        self._to_page(self.view.pageNavigator().currentPage() + 1)

    def _to_page(self, page: int) -> None:
        self.view.pageNavigator().jump(page, QPointF(), self.view.zoomFactor())

    def _zoom_in(self) -> None:
        self._zoom(ZOOM_STEP)

    def _zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    def _zoom(self, times: float) -> None:
        least, most = ZOOM_RANGE
        now = self._shown_zoom()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(most, max(least, now * times)))

    def _shown_zoom(self) -> float:
        """Give the zoom as seen; while fitted to the width, QPdfView itself does not tell it."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        width = self.view.viewport().width() - margins.left() - margins.right()
        points = self.document.pagePointSize(0).width()
        return width / (points * self.view.logicalDpiX() / printing.POINTS_PER_INCH)

    def _fit_width(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _choose_paper(self) -> None:
        self.desk.settings.set(PAPER, self._paper.currentData())
        self._make()

    def _gather_again(self, private: bool) -> None:
        sheets = Sheets(self.desk.journal)
        try:
            self._context = sheets.context(self._order._replace(private=private))
        except JournalError as error:
            self.desk.messages.failure(error)
            return
        self._make()

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.prepare(printer)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)
        dialog.deleteLater()

    def _ask_place(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        proposed = folder / f"{self._context['sheet']['file_name']}.pdf"
        given, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save as…"), str(proposed), self.tr("PDF (*.pdf)")
        )
        if given:
            path = Path(given)
            self.save_to(
                path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
            )


def show(desk: Desk, order: Order, parent: QWidget) -> SheetWindow | None:
    """Open the window of a sheet, or say in the message bar why it cannot be."""
    try:
        context = Sheets(desk.journal).context(order)
    except JournalError as error:
        desk.messages.failure(error)
        return None
    window = SheetWindow(desk, order, context, parent)
    window.show()
    return window
