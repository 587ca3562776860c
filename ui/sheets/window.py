"""The window of one sheet or several: their pages as they will be printed, to print or to save."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.sheets.order import Order
from ui.pages.page import Desk
from ui.paper import PAPER, PRIVATE_OFFERED, paper_of
from ui.sheets.jobs import Making, Sheet, State
from ui.sheets.leaving import Leaving
from ui.sheets.notes import Notes
from ui.sheets.page_bar import PageBar
from ui.sheets.pages import Pages, PageView
from ui.sheets.panel import Panel
from ui.sheets.press import SheetPress
from ui.sheets.printers import Printers, SystemPrinters
from ui.sheets.progress import Progress
from ui.sheets.stack import Stack
from ui.widgets.message_bar import MessageBar
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

FIRST_SIZE = (1000, 900)
LIST_WIDTH = 210
FRAME = (16, 48)
GEOMETRY = "sheets.geometry"
SPLIT = "sheets.split.{sheets}"
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetWindow(QDialog):
    """Shows sheets, and makes them again when the paper or what may stand on them is changed."""

    _journal_moved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        sheets: Sequence[Sheet],
        parent: QWidget,
        *,
        printers: Printers | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.shown = sheets[0]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # First of all: the pages are made while the window is built.
        self.making = Making(desk, sheets, paper_of(desk.settings), self)
        self.making.first(self.shown)
        self.making.start()
        self._printers = printers or SystemPrinters()
        self._build()
        self.leaving = Leaving(desk, self.making, self._printers, self)
        self._connect()
        self._restore()
        self._show_sheet(self.shown)
        self._stop_listening = desk.journal.subscribe(self._journal_moved.emit)
        parent.window().installEventFilter(self)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets of this window."""
        return self.making.sheets

    @property
    def content(self) -> bytes:
        """The PDF shown, empty while it is made."""
        return self.shown.content

    @property
    def document(self) -> QPdfDocument:
        """The pages shown."""
        return self.pages.document

    @property
    def view(self) -> PageView:
        """What shows the pages."""
        return self.pages.view

    def done(self, result: int) -> None:
        """Remember the window; what is being printed or saved goes on."""
        self._stop_listening()
        self.making.let_go()
        self._remember()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Print nothing by an Enter that was meant for something else."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the window of the journal: there is nothing to read from then."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and self.isVisible():
            self.reject()
        return False

    def _build(self) -> None:
        desk, several = self.desk, len(self.sheets) > 1
        self.splitter = QSplitter(self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        # Each part is made where it stays: to change its parent would style it all over again.
        self.stack = Stack(self.sheets, self.splitter)
        self.stack.setVisible(several)
        middle = QWidget(self.splitter)
        self.pages = Pages(desk.theme, middle)
        self.bar = PageBar(self.pages, desk.theme, desk.icons, middle)
        self.notes = Notes(middle)
        down = QVBoxLayout(middle)
        down.setContentsMargins(12, 12, 12, 12)
        down.setSpacing(10)
        down.addWidget(self.bar)
        self.progress = Progress(middle, lying=True)
        down.addWidget(self.progress)
        down.addWidget(self.notes)
        down.addWidget(self.pages, 1)
        self.panel = Panel(desk.theme, self.making.paper, self.splitter, several=several)
        for part in (self.stack, middle, self.panel):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        MessageBar(desk.messages, middle)

    def _connect(self) -> None:
        making, panel, stack = self.making, self.panel, self.stack
        making.moved.connect(self._on_moved)
        making.progressed.connect(self._on_progress)
        making.ended.connect(self._on_ended)
        making.broken.connect(self._on_broken)
        stack.chosen.connect(self._on_chosen)
        stack.progress.cancelled.connect(making.stop)
        stack.go_on_wanted.connect(making.go_on)
        self.notes.again_wanted.connect(self._on_again)
        panel.paper_chosen.connect(self._on_paper)
        panel.private_chosen.connect(self._on_private)
        panel.print_wanted.connect(self._on_print)
        panel.settings_wanted.connect(self._on_settings)
        panel.print_all_wanted.connect(self._on_print_all)
        panel.save_wanted.connect(self._on_save)
        panel.save_all_wanted.connect(self.leaving.save_all)
        panel.copy_wanted.connect(self._on_copy)
        self.leaving.started.connect(self.progress.follow)
        panel.close_wanted.connect(self.reject)
        self._journal_moved.connect(self._on_journal_moved)

    def _show_sheet(self, sheet: Sheet) -> None:
        self.shown = sheet
        several = len(self.sheets) > 1
        title = counted("1 sheet", "{count} sheets", len(self.sheets)) if several else sheet.title
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.stack.choose(sheet)
        self._show_state()

    def _show_state(self) -> None:
        """Show what there is of the sheet chosen."""
        sheet = self.shown
        ready = sheet.state is State.READY
        if ready:
            self.pages.show_pdf(sheet.content)
            self.bar.tell_page()
        else:
            if sheet.state in (State.FAILED, State.STOPPED):
                self.pages.show_nothing()
            words = {
                State.FAILED: self.tr("The sheet could not be made."),
                State.STOPPED: self.tr("The sheet was not made."),
            }
            self.bar.say(words.get(sheet.state, self.tr("Preparing the sheet…")))
        self.notes.show_of(sheet)
        offered = bool(self.desk.settings.get(PRIVATE_OFFERED, True)) and sheet.may_be_private
        self.panel.show_private(offered, sheet.order.private)
        self._show_ready()

    def _show_ready(self) -> None:
        number = sum(sheet.state is State.READY for sheet in self.sheets)
        all_ready = 0 if self.making.busy else number
        self.panel.set_ready(self.shown.state is State.READY, all_ready)

    def _on_moved(self, sheet: Sheet) -> None:
        self.stack.tell(sheet)
        if sheet is self.shown:
            if len(self.sheets) == 1:
                self.setWindowTitle(sheet.title)
            self._show_state()
        if self.making.busy and self.stack.progress.isHidden():
            self.stack.progress.begin(self.tr("Making the sheets"))

    def _on_progress(self, done: int, total: int) -> None:
        self.stack.progress.tell(done, total)

    def _on_ended(self) -> None:
        self.stack.progress.end()
        self._show_ready()

    def _on_broken(self, error: BaseException) -> None:
        self.desk.messages.failure(error)

    def _on_chosen(self, sheet: Sheet) -> None:
        if sheet is not self.shown:
            self._show_sheet(sheet)
            self.making.first(sheet)

    def _on_again(self) -> None:
        self.making.again([sheet for sheet in self.sheets if sheet.outdated])

    def _on_paper(self, paper: str) -> None:
        self.desk.settings.set(PAPER, paper)
        self.making.on_paper(paper)

    def _on_private(self, private: bool) -> None:
        self.shown.order = self.shown.order._replace(private=private)
        self.making.again([self.shown])

    def _on_print(self) -> None:
        self.leaving.print_out([self.shown], self.panel.printer, self.panel.copies)

    def _on_print_all(self) -> None:
        self.leaving.print_out(self.leaving.ready, self.panel.printer, self.panel.copies)

    def _on_settings(self) -> None:
        self.leaving.ask_printer(self.shown, self.panel.printer, self.panel.copies)

    def _on_save(self) -> None:
        self.leaving.save(self.shown)

    def _on_copy(self) -> None:
        self.leaving.copy(self.shown, self.pages.words)

    def _on_journal_moved(self, _changed: Changed) -> None:
        self.making.journal_moved()

    def find_printers(self) -> None:
        """Offer the printers; asked for once the pages can be seen, for the system may be slow."""
        self.panel.show_printers(self._printers.names())

    def _restore(self) -> None:
        several = len(self.sheets) > 1
        room = self.screen().availableSize() - QSize(*FRAME)
        theme = self.desk.theme
        wide = theme.px(FIRST_SIZE[0] + (LIST_WIDTH if several else 0))
        if not self._told(GEOMETRY, self.restoreGeometry):
            self.resize(QSize(wide, FIRST_SIZE[1]).boundedTo(room))
        self._split = SPLIT.format(sheets="several" if several else "one")
        if not self._told(self._split, self.splitter.restoreState):
            rest = self.width() - theme.px(LIST_WIDTH) * several - self.panel.minimumWidth()
            self.splitter.setSizes([theme.px(LIST_WIDTH), rest, self.panel.minimumWidth()])

    def _told(self, key: str, restore: Callable[[QByteArray], bool]) -> bool:
        kept = self.desk.settings.get(key)
        try:
            return bool(kept) and restore(QByteArray(b64decode(str(kept))))
        except ValueError:
            return False

    def _remember(self) -> None:
        for key, state in (
            (GEOMETRY, self.saveGeometry()),
            (self._split, self.splitter.saveState()),
        ):
            self.desk.settings.set(key, b64encode(bytes(state.data())).decode("ascii"))


def show(
    desk: Desk, orders: Sequence[Order], parent: QWidget, printers: Printers | None = None
) -> SheetWindow | None:
    """Open the window of sheets; None when the only one cannot be, which is said."""
    sheets = [Sheet(order) for order in orders]
    if not sheets:
        return None
    if len(sheets) == 1:
        try:
            maker = SheetPress.of(desk.background).sheets_of(desk.journal)
            sheets[0].gather(maker, desk.journal.now)
        except JournalError as error:
            desk.messages.failure(error)
            return None
    window = SheetWindow(desk, sheets, parent, printers=printers)
    window.show()
    window.pages.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, window, window.find_printers)
    return window
