"""The list of the sheets in a window: what each is, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.sheets.jobs import Sheet, State
from ui.sheets.progress import Progress
from ui.sheets.titles import title_of
from ui.widgets.button import Button, ButtonKind


class Stack(QWidget):
    """Emits chosen(sheet); below the list stands how far the making is."""

    chosen = Signal(object)
    go_on_wanted = Signal()

    def __init__(self, sheets: Sequence[Sheet], parent: QWidget) -> None:
        super().__init__(parent)
        self._sheets = tuple(sheets)
        self.list = QListWidget(self)
        self.list.setProperty("kind", "sections")
        self.list.setAccessibleName(self.tr("Sheets"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.progress = Progress(self)
        self.go_on = Button(self.tr("Make the rest"), self, ButtonKind.SMALL)
        self.go_on.hide()
        self.go_on.clicked.connect(self.go_on_wanted)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 14, 12, 14)
        down.setSpacing(10)
        down.addWidget(self.list, 1)
        down.addWidget(self.progress)
        down.addWidget(self.go_on)
        for sheet in self._sheets:
            self.list.addItem(QListWidgetItem())
            self.tell(sheet)
        self.list.currentRowChanged.connect(self._on_row)

    def choose(self, sheet: Sheet) -> None:
        """Choose one, as by hand."""
        self.list.setCurrentRow(self._sheets.index(sheet))

    def tell(self, sheet: Sheet) -> None:
        """Say anew what a sheet is and how far."""
        number = self._sheets.index(sheet)
        title = sheet.title or title_of(sheet.order.kind)
        state = self._state(sheet)
        item = self.list.item(number)
        item.setText(f"{title}\n{state}")
        spoken = self.tr("{sheet}: {state}").format(sheet=title, state=state)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.go_on.setVisible(
            any(sheet.state is State.STOPPED for sheet in self._sheets)
            and not any(s.state in (State.WAITING, State.MAKING) for s in self._sheets)
        )

    def _state(self, sheet: Sheet) -> str:
        if sheet.state is State.FAILED:
            return self.tr("could not be made: {reason}").format(reason=sheet.problem)
        if sheet.outdated:
            return self.tr("ready, but the journal has changed")
        if sheet.state is State.READY and sheet.order.private:
            return self.tr("ready, with what is private")
        return {
            State.WAITING: self.tr("waiting"),
            State.MAKING: self.tr("being made"),
            State.READY: self.tr("ready"),
            State.STOPPED: self.tr("not made"),
        }[sheet.state]

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._sheets):
            self.chosen.emit(self._sheets[row])
