"""The welcome: a window of two pages, shown when no journal opens by itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netjournal import demo
from netjournal.errors import JournalError
from netjournal.paths import NAME, SUFFIX, Paths
from netjournal.recent import Recent
from netjournal.voice import Voice
from ui.background import Background, Task
from ui.choosing import Chooser
from ui.icons import Icons, app_icon
from ui.theme import Theme
from ui.welcome.create import CreatePage
from ui.welcome.start import StartPage
from ui.widgets.label import Label
from ui.widgets.message_bar import TaskBar

FIRST_SIZE = (920, 640)
SMALLEST = (760, 520)
BAND = 272
ROOM_FOR_BAND = 720
EMBLEM, EMBLEM_EDGE = 64, 4


class Welcome(QDialog):
    """Emits chosen(path) for a journal to open, made(journal) for a new one, left() when closed."""

    chosen = Signal(object)
    made = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        paths: Paths,
        recent: Recent,
        chooser: Chooser,
        parent: QWidget | None = None,
        *,
        voice: Voice = Voice(),  # noqa: B008  # a frozen value
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._recent = recent
        self._chooser = chooser
        self._direct = False
        self.setWindowTitle(NAME)
        self.setMinimumSize(*SMALLEST)
        wanted = QSize(*(theme.px(length) for length in FIRST_SIZE))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.background = Background(self)
        self._stack = QStackedWidget(self)
        self.start_page = StartPage(theme, Icons(theme, self), self._stack)
        self.create_page = CreatePage(paths, chooser, self._stack)
        self.create_page.voice = voice
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.create_page)
        self._tasks = TaskBar(self.background, self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._band = self._make_band(theme)
        self._room_for_band = theme.px(ROOM_FOR_BAND)
        across.addWidget(self._band)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addWidget(self._stack, 1)
        down.addWidget(self._tasks)
        across.addLayout(down, 1)
        self._connect()

    def show_start(self, problem: JournalError | None = None) -> None:
        """Show the ways to begin, and why a journal could not be opened if one could not."""
        self._direct = False
        self.start_page.set_lately(self._recent.paths())
        self.start_page.clear_problem()
        if problem is not None:
            self.start_page.show_problem(problem)
        self._stack.setCurrentWidget(self.start_page)
        self.start_page.focus_first()

    def show_create(self, path: Path | None = None, *, direct: bool = False) -> None:
        """Show the page of a new journal; direct: going back closes the window."""
        self._direct = direct
        self.create_page.propose(path)
        self._stack.setCurrentWidget(self.create_page)
        self.create_page.name.edit.setFocus()

    def failure(self, error: BaseException) -> None:
        """Say what nobody expected; nothing of it concerns a journal that is open."""
        if not isinstance(error, JournalError):
            error = JournalError(
                self.tr("Something went wrong in Networking Journal."),
                self.tr("No journal was changed."),
                self.tr("Try again, or choose another journal."),
            )
        self.show_start(error)

    def reject(self) -> None:
        """Go a page back, or close."""
        if self._stack.currentWidget() is self.create_page and not self._direct:
            self.show_start()
            return
        self._leave()
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the band away where the words would have no room beside it."""
        super().resizeEvent(event)
        self._band.setVisible(self.width() >= self._room_for_band)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close from either page."""
        self._leave()
        event.accept()

    def _leave(self) -> None:
        self.background.stop()
        self.left.emit()

    def _connect(self) -> None:
        self.start_page.new_wanted.connect(self._on_create)
        self.start_page.open_wanted.connect(self._on_open)
        self.start_page.demo_wanted.connect(self._on_demo)
        self.start_page.picked.connect(self.chosen)
        self.create_page.back.connect(self.reject)
        self.create_page.made.connect(self.made)

    def _make_band(self, theme: Theme) -> QFrame:
        band = QFrame(self)
        band.setObjectName("rail")
        band.setFixedWidth(theme.px(BAND))
        down = QVBoxLayout(band)
        down.setContentsMargins(32, 40, 28, 32)
        down.setSpacing(0)
        emblem = QLabel(band)
        emblem.setPixmap(_emblem(theme.px(EMBLEM), theme.px(EMBLEM_EDGE)))
        brand = Label(NAME, band, "", wrap=True)
        brand.setObjectName("brand")
        said = (
            self.tr("Who you met, what they said, and whom you can help."),
            self.tr("It guides both conversations, and keeps every promise in sight."),
            self.tr("One file on this computer. No account, no network."),
        )
        down.addWidget(emblem)
        down.addSpacing(16)
        down.addWidget(brand)
        for words in said[:2]:
            down.addSpacing(12)
            down.addWidget(Label(words, band, "soft", wrap=True))
        down.addStretch(1)
        down.addWidget(Label(said[2], band, "small", wrap=True))
        return band

    @Slot()
    def _on_create(self) -> None:
        self.show_create()

    @Slot()
    def _on_open(self) -> None:
        last = self._recent.last
        folder = last.parent if last is not None and last.parent.is_dir() else self._paths.journals
        path = self._chooser.journal(self, folder)
        if path is not None:
            self.chosen.emit(path)

    @Slot()
    def _on_demo(self) -> None:
        path = self._free_place()
        self.start_page.setEnabled(False)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.background.run(
            partial(_write_demo, path),
            title=self.tr("Writing the demo to {file}").format(file=path.name),
            done=self._on_written,
            failed=self._on_not_written,
        )
        self._tasks.cancel_button.hide()

    def _free_place(self) -> Path:
        names = ("Demo", *(f"Demo {number}" for number in range(2, 1000)))
        places = (self._paths.journals / f"{name}{SUFFIX}" for name in names)
        return next(place for place in places if not place.exists())

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._rest()
        self.chosen.emit(path)

    @Slot(object)
    def _on_not_written(self, error: BaseException) -> None:
        self._rest()
        self.failure(error)

    def _rest(self) -> None:
        self.start_page.setEnabled(True)
        self.unsetCursor()


def _emblem(size: int, edge: int) -> QPixmap:
    """Give the application's icon without the empty edge around it."""
    return app_icon().pixmap(QSize(size, size)).copy(edge, edge, size - 2 * edge, size - 2 * edge)


def _write_demo(path: Path, _task: Task) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    demo.write(path)
    return path
