"""How often to keep in touch with a person, chosen in the head, and when the next time is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpinBox, QWidget

from netjournal.errors import JournalError
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip, Tone
from ui.words import counted

MOST_DAYS = 3660
USUAL = 30


class _Days(QSpinBox):
    """An own number of days; Enter takes it, Escape leaves it."""

    def __init__(self, owner: KeepInTouch) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setRange(1, MOST_DAYS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave the number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._owner.take_own()
        elif event.key() == Qt.Key.Key_Escape:
            self._owner.fold()
            self._owner.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


class KeepInTouch(QWidget):
    """Says how often and when next; a menu changes it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: Known | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.button = Button("", self, ButtonKind.LINK)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.chip = Chip("", self, Tone.WARN)
        self._days = _Days(self)
        self._days.hide()
        self._take = Button(self.tr("Keep in touch so often"), self, ButtonKind.SMALL)
        self._take.clicked.connect(self.take_own)
        self._take.hide()
        for widget in (self.button, self.chip, self._days, self._take):
            row.addWidget(widget)

    def show_known(self, known: Known) -> None:
        """Show a person, or the same one after a change."""
        if self._known is not None and self._known.person.id != known.person.id:
            self.fold()
        self._known = known
        days, next_on = known.person.keep_in_touch_days, known.next_touch_on
        today = self._desk.journal.now.date()
        over = (today - next_on).days if next_on is not None else 0
        words = self.tr("Keep in touch")
        if days is not None and next_on is not None:
            words = _often(days)
            if over <= 0:
                said = self.tr("{often}, next by {day}")
                words = said.format(often=words, day=short_day(next_on, today))
        self.button.set_text(words)
        name = self.tr("Keep in touch with {name}").format(name=known.person.name)
        late = counted("{count} day over", "{count} days over", over) if over > 0 else ""
        self.chip.set_chip(late, Tone.WARN)
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(f"{words} {late}".strip() if days else "")

    def take_own(self) -> None:
        """Keep in touch every so many days as are written."""
        self._days.interpretText()
        days = self._days.value()
        self.fold()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(days)

    def fold(self) -> None:
        """Put the own number of days away."""
        self._days.hide()
        self._take.hide()
        self.button.show()
        self.chip.setVisible(bool(self.chip.text()))

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        now = self._known.person.keep_in_touch_days if self._known is not None else None
        for days in (14, 28, 61, 91, 183, 365):
            self._add(_often(days), days, group, days == now)
        self._add(self.tr("Own number of days…"), 0, group, False)
        if now is not None:
            self.menu.addSeparator()
            self._add(self.tr("No longer keep in touch"), None, group, False)

    def _add(self, words: str, days: int | None, group: QActionGroup, chosen: bool) -> None:
        action = QAction(words, self.menu)
        action.setCheckable(bool(days))
        action.setChecked(chosen)
        action.triggered.connect(self._ask_days if days == 0 else partial(self._choose, days))
        group.addAction(action)
        self.menu.addAction(action)

    def _ask_days(self) -> None:
        now = self._known.person.keep_in_touch_days if self._known is not None else None
        name = self._known.person.name if self._known is not None else ""
        self._days.setAccessibleName(self.tr("Days between contacts with {n}").format(n=name))
        self._days.setSuffix(self.tr(" days"))
        self._days.setValue(now or USUAL)
        self._days.show()
        self._take.show()
        self.button.hide()
        self.chip.hide()
        self._days.setFocus(Qt.FocusReason.OtherFocusReason)
        self._days.selectAll()

    def _choose(self, days: int | None, _checked: bool = False) -> None:
        if self._known is None:
            return
        try:
            self._desk.journal.keeping_in_touch.every(self._known.person.id, days)
        except JournalError as error:
            self._desk.messages.failure(error)


def _often(days: int) -> str:
    """Say how often: in weeks, months or a year where that is what was chosen."""
    if days in (61, 91, 183):
        months = {61: 2, 91: 3, 183: 6}[days]
        return counted("In touch every month", "In touch every {count} months", months)
    if days == 365:
        return counted("In touch every year", "In touch every {count} years", 1)
    if days % 7 == 0:
        return counted("In touch every week", "In touch every {count} weeks", days // 7)
    return counted("In touch every day", "In touch every {count} days", days)
