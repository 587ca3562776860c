"""The list and the person side by side, or one of them where there is no room for both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.pages.page import Desk
from ui.pages.people.column import SIDE

WIDTH_KEPT = "people.splitter"
LIST_WIDTH = 320
LEAST_LIST, LEAST_LIST_SCALED = 220, 160
LEAST_LETTERS = 34
"""A person has room for so many letters to a line, or else the list gives way."""


class Sides(QSplitter):
    """Remembers where it was dragged to; narrowed(whether) when only one of the two is shown."""

    narrowed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._browsing = False
        self._sides: tuple[QWidget, QWidget] | None = None
        self.narrow = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._kept = QTimer(self)
        self._kept.setSingleShot(True)
        self._kept.setInterval(300)
        self._kept.timeout.connect(self._keep)
        self.splitterMoved.connect(self._on_moved)

    def hold(self, people: QWidget, person: QWidget) -> None:
        """Take up the two sides."""
        self._sides = people, person
        for side in self._sides:
            self.addWidget(side)
        self.setStretchFactor(1, 1)
        kept = self._desk.settings.get(WIDTH_KEPT, LIST_WIDTH)
        self.setSizes([kept if isinstance(kept, int) else LIST_WIDTH, 10_000])

    def show_list(self) -> None:
        """Bring the list to the front, where only one of the two is shown."""
        if self.narrow:
            self._show(people=True)

    def show_person(self) -> None:
        """Bring the person to the front, unless one is looking for another in the list."""
        if self.narrow and not self._browsing:
            self._show(people=False)

    @contextmanager
    def browsing(self) -> Iterator[None]:
        """Leave the list in front meanwhile, whoever is gone to."""
        before = self._browsing
        self._browsing = self._sides is not None and not self._sides[0].isHidden()
        try:
            yield
        finally:
            self._browsing = before

    def minimumSizeHint(self) -> QSize:
        """Be no wider than one of the two needs."""
        return QSize(self._least_list, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit both again when letters are larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    @property
    def _least_list(self) -> int:
        return max(LEAST_LIST, self._desk.theme.px(LEAST_LIST_SCALED))

    def _fit(self) -> None:
        if self._sides is None:
            return
        people, person = self._sides
        least_list = self._least_list
        letters = LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        least_person = letters + 2 * SIDE
        narrow = self.width() < least_list + least_person
        people.setMinimumWidth(0 if narrow else least_list)
        person.setMinimumWidth(0 if narrow else least_person)
        if narrow != self.narrow:
            self.narrow = narrow
            self._show(people=False)
            self.narrowed.emit(narrow)

    def _show(self, *, people: bool) -> None:
        if self._sides is not None:
            self._sides[0].setVisible(people or not self.narrow)
            self._sides[1].setVisible(not people or not self.narrow)

    def _on_moved(self, _place: int, _index: int) -> None:
        self._kept.start()

    def _keep(self) -> None:
        if not self.narrow:
            self._desk.settings.set(WIDTH_KEPT, self.sizes()[0])
