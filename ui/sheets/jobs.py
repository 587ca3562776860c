"""The sheets of one window, made one after the other: values by turns, pages beside the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from netjournal.errors import JournalError
from netjournal.sheets.kinds import kind_of
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.sheets.printed import Mistake, Printed
from ui.background import Task
from ui.pages.page import Desk
from ui.sheets.press import SheetPress
from ui.words import said

SETTLED_MS = 300


class State(Enum):
    """How far a sheet is."""

    WAITING = "waiting"
    MAKING = "making"
    READY = "ready"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(eq=False)
class Sheet:
    """One sheet of the window: what was asked for, and what has come of it so far."""

    order: Order
    state: State = State.WAITING
    context: dict[str, Any] = field(default_factory=dict)
    now: dt.datetime | None = None
    content: bytes = b""
    mistake: Mistake | None = None
    problem: str = ""
    outdated: bool = False

    @property
    def title(self) -> str:
        """Its title, empty as long as its values are not gathered."""
        return str(self.context["sheet"]["title"]) if self.context else ""

    @property
    def file_name(self) -> str:
        """The name of its file, without an ending."""
        return str(self.context["sheet"]["file_name"])

    def gather(self, maker: Sheets, now: dt.datetime) -> None:
        """Read its values from the journal; raises JournalError for what there is not."""
        self.now = now
        self.context = maker.context(self.order, now=now)
        self.outdated = False

    @property
    def may_be_private(self) -> bool:
        """Whether it can hold what is private."""
        return kind_of(self.order.kind).private


class Making(QObject):
    """Gathers values one sheet at a time between events, and has the pages made meanwhile."""

    moved = Signal(object)
    """A sheet is in another state, or the journal has changed under it."""
    progressed = Signal(int, int)
    """How many of the sheets asked for have come to an end."""
    ended = Signal()
    broken = Signal(object)
    """An error that is told beside the sheet's own reason."""

    def __init__(self, desk: Desk, sheets: Sequence[Sheet], paper: str, parent: QObject) -> None:
        super().__init__(parent)
        self.sheets = tuple(sheets)
        self.paper = paper
        self._journal = desk.journal
        self._press = SheetPress.of(desk.background)
        self._maker = self._press.sheets_of(desk.journal)
        self._first: Sheet | None = None
        self._now: Sheet | None = None
        self._task: Task | None = None
        self._to_compare: list[Sheet] = []
        self._turn = self._timer(0, self._take_turn)
        self._settled = self._timer(SETTLED_MS, self._compare_all)

    @property
    def own(self) -> Any:
        """The folder of the user's own templates."""
        return self._maker.own_templates

    @property
    def busy(self) -> bool:
        """Whether any sheet is still to be made."""
        return any(sheet.state in (State.WAITING, State.MAKING) for sheet in self.sheets)

    def start(self) -> None:
        """Make what is waiting."""
        self._press_next()
        self._turn.start()

    def first(self, sheet: Sheet) -> None:
        """Make this one before the others, also when making was stopped."""
        self._first = sheet
        if sheet.state is State.STOPPED:
            self._wait(sheet)
            self.start()

    def again(self, sheets: Sequence[Sheet]) -> None:
        """Read the values once more and make these sheets again."""
        for sheet in sheets:
            self._wait(sheet)
            sheet.now = None
        self.start()

    def on_paper(self, paper: str) -> None:
        """Make every sheet again for another paper."""
        self.paper = paper
        for sheet in self.sheets:
            if sheet.context:
                self._wait(sheet)
        self.start()

    def go_on(self) -> None:
        """Make those that were stopped."""
        for sheet in self.sheets:
            if sheet.state is State.STOPPED:
                self._wait(sheet)
        self.start()

    def stop(self) -> None:
        """Make no more; what is made stays, and the one under way is finished."""
        for sheet in self.sheets:
            if sheet.state is State.WAITING:
                self._move(sheet, State.STOPPED)
        self._tell()

    def let_go(self) -> None:
        """Hear no more of a sheet under way: the window closes, or another one is wanted."""
        self._turn.stop()
        self._settled.stop()
        self._let_go_of_task()

    def journal_moved(self) -> None:
        """Look, once the journal has been still for a moment, which sheets would be others now."""
        self._settled.start()

    def _timer(self, after_ms: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(slot)
        return timer

    def _in_order(self) -> Iterator[Sheet]:
        if self._first is not None:
            yield self._first
        yield from self.sheets

    def _take_turn(self) -> None:
        """Do one short thing, and leave the window to its events before the next."""
        # Also of those stopped: their titles say what there is to choose.
        unmade = (State.WAITING, State.STOPPED)
        waiting = (sheet for sheet in self._in_order() if sheet.state in unmade)
        to_gather = next((sheet for sheet in waiting if sheet.now is None), None)
        if to_gather is not None:
            self._gather(to_gather)
        elif self._to_compare:
            self._compare(self._to_compare.pop())
        else:
            return
        self._press_next()
        self._turn.start()

    def _gather(self, sheet: Sheet) -> None:
        try:
            sheet.gather(self._maker, self._journal.now)
        except JournalError as error:
            self._fail(sheet, error)
            self._tell()
        else:
            self.moved.emit(sheet)

    def _press_next(self) -> None:
        ready = (s for s in self._in_order() if s.state is State.WAITING and s.now is not None)
        sheet = next(ready, None)
        if self._task is not None or sheet is None:
            return
        self._now = sheet
        self._move(sheet, State.MAKING)
        self._task = self._press.make(
            sheet.context, self.paper, self.own, self._on_made, self._on_failed
        )

    def _on_made(self, printed: Printed) -> None:
        sheet = self._taken_off()
        sheet.content, sheet.mistake = printed.content, printed.mistake
        self._move(sheet, State.READY)
        self._tell()
        self._press_next()

    def _on_failed(self, error: BaseException) -> None:
        sheet = self._taken_off()
        self._fail(sheet, error)
        self.broken.emit(error)
        self._tell()
        self._press_next()

    def _taken_off(self) -> Sheet:
        sheet = self._now
        assert sheet is not None
        self._now = self._task = None
        return sheet

    def _fail(self, sheet: Sheet, error: BaseException) -> None:
        generic = self.tr("Something went wrong in Networking Journal.")
        sheet.problem = said(error.what) if isinstance(error, JournalError) else generic
        sheet.now = sheet.now or self._journal.now
        self._move(sheet, State.FAILED)

    def _wait(self, sheet: Sheet) -> None:
        if sheet is self._now:
            self._let_go_of_task()
        sheet.content, sheet.mistake, sheet.problem = b"", None, ""
        self._move(sheet, State.WAITING)

    def _let_go_of_task(self) -> None:
        if self._task is not None:
            self._task.finished.disconnect(self._on_made)
            self._task.failed.disconnect(self._on_failed)
            self._task.cancel()
        self._now = self._task = None

    def _move(self, sheet: Sheet, state: State) -> None:
        sheet.state = state
        self.moved.emit(sheet)

    def _tell(self) -> None:
        over = (State.READY, State.FAILED)
        wanted = [sheet for sheet in self.sheets if sheet.state is not State.STOPPED]
        self.progressed.emit(sum(sheet.state in over for sheet in wanted), len(wanted))
        if not self.busy:
            self.ended.emit()

    def _compare_all(self) -> None:
        self._to_compare = [sheet for sheet in self.sheets if sheet.state is State.READY]
        self._turn.start()

    def _compare(self, sheet: Sheet) -> None:
        """Mark a sheet whose values, read at the moment it was made, would be others now."""
        try:
            outdated = self._maker.context(sheet.order, now=sheet.now) != sheet.context
        except JournalError:
            outdated = True
        if outdated != sheet.outdated:
            sheet.outdated = outdated
            self.moved.emit(sheet)
